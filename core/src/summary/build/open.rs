//! What was not answered: always on the page, so that nobody takes an open question for a no.

use crate::{
    summary::{
        answers::{CheckRead, Shown},
        desk::Desk,
        document::{Block, OpenItem, OpenValue, Values},
    },
    triage::{
        explain::Asked,
        open::OpenQuestions,
        truth::Truth,
        verdict::{Unanswered, UnknownWhy},
    },
    voice::tier_id,
};

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values) -> Vec<Block> {
    let all = desk.shown_checks();
    let Some(newest) = all.last() else {
        return vec![Block::Paragraph { text: desk.say("sum-no-check") }];
    };
    let worst = worst(&all);
    let mut blocks = Vec::new();
    for (check, shown) in std::iter::once(newest).chain(worst) {
        let (items, open) = items(desk, check, shown);
        values.open.extend(open);
        let ceiling = check.noted.body.ceiling;
        // A private question left open may be all that the ceiling rests on: then it is not told.
        let all_shown = check.noted.body.unanswered.len() == shown.open.len() && !shown.lowered;
        let level = (ceiling > shown.tier && all_shown).then(|| desk.say(tier_id(ceiling)));
        let mut arguments = vec![("time", desk.time(check.noted.at).into())];
        let lead = match level {
            Some(level) => {
                arguments.push(("level", level.into()));
                "sum-open-lead-level"
            }
            None => "sum-open-lead",
        };
        blocks.push(if items.is_empty() {
            Block::Paragraph { text: desk.with("sum-open-none", &arguments) }
        } else {
            Block::NotAnswered { lead: desk.with(lead, &arguments), items }
        });
    }
    blocks
}

/// The most urgent earlier check, when it was more urgent than the newest; of several the last, whose answers are the
/// fullest picture of that time.
pub(super) fn worst<'s, 'a>(all: &'s [(&'s CheckRead<'a>, Shown<'a>)]) -> Option<&'s (&'s CheckRead<'a>, Shown<'a>)> {
    let (_, newest) = all.last()?;
    all.iter().max_by_key(|(_, shown)| shown.tier).filter(|(_, shown)| shown.tier > newest.tier)
}

/// What was put and not answered stands here in full. What was never put stands here only where it could have raised
/// the level, the most urgent first and the rest as a number: a page of questions hides the few that matter.
fn items(desk: &Desk<'_>, check: &CheckRead<'_>, shown: &Shown<'_>) -> (Vec<OpenItem>, Vec<OpenValue>) {
    let mut items: Vec<OpenItem> = Vec::new();
    let raising = raising(desk, check, shown);
    let raises =
        |open: &&Unanswered| check.asked(desk.voice.content, &open.id).is_some_and(|asked| raising.contains(&asked));
    let (unput, put): (Vec<&Unanswered>, Vec<&Unanswered>) =
        shown.open.iter().copied().partition(|open: &&Unanswered| open.why == UnknownWhy::NotAsked);
    let unput: Vec<&Unanswered> = unput.into_iter().filter(raises).collect();
    let more = unput.len().saturating_sub(UNPUT_SHOWN);
    for open in put.into_iter().chain(unput.into_iter().take(UNPUT_SHOWN)) {
        let label = match check.asked(desk.voice.content, &open.id) {
            Some((place, finding)) => desk.voice.label(place, finding),
            None => desk.code(&open.id),
        };
        let item = OpenItem { label, reason: desk.say(message(open.why)), why: open.why };
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let at = check.noted.at;
    let open = items.iter().map(|item| OpenValue { at, label: item.label.clone(), why: item.why }).collect();
    if more > 0 {
        let label = desk.with("sum-open-more", &[("count", more.into())]);
        let why = UnknownWhy::NotAsked;
        items.push(OpenItem { label, reason: desk.say(message(why)), why });
    }
    (items, open)
}

/// The open questions of rules that would be more urgent than the level shown. It is worked out without the private
/// answers, so that it tells nothing about them.
fn raising(desk: &Desk<'_>, check: &CheckRead<'_>, shown: &Shown<'_>) -> Vec<Asked> {
    let facts = check.facts(desk.voice.content, false);
    let mut open = OpenQuestions::new(&facts);
    let mut raising: Vec<Asked> = Vec::new();
    for rule in desk.voice.content.rules().iter().filter(|rule| rule.tier() > Some(shown.tier)) {
        for place in facts.places(rule.scope) {
            if facts.truth(&rule.when, place) == Truth::Unknown {
                raising.extend(open.of(&rule.when, place).iter().map(|(asked, _)| *asked));
            }
        }
    }
    raising
}

/// How many questions that were never put are named.
const UNPUT_SHOWN: usize = 6;

pub(super) fn message(why: UnknownWhy) -> &'static str {
    match why {
        UnknownWhy::NotAsked => "sum-open-not-asked",
        UnknownWhy::NotSure => "sum-open-not-sure",
        UnknownWhy::PreferNot => "sum-open-prefer-not",
        UnknownWhy::Skipped => "sum-open-skipped",
        UnknownWhy::Stale => "sum-open-stale",
        UnknownWhy::MeasureAgain => "sum-open-measure-again",
    }
}
