//! What was not answered: always on the page, so that nobody takes an open question for a no.

use crate::{
    summary::{
        answers::{CheckRead, Shown},
        desk::Desk,
        document::{Block, OpenItem},
    },
    triage::verdict::UnknownWhy,
    view::check::tier_id,
};

pub(super) fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let all = desk.shown_checks();
    let Some(newest) = all.last() else {
        return vec![Block::Paragraph { text: desk.say("sum-no-check") }];
    };
    let worst = worst(&all);
    let mut blocks = Vec::new();
    for (check, shown) in std::iter::once(newest).chain(worst) {
        let items = items(desk, check, shown);
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

fn items(desk: &Desk<'_>, check: &CheckRead<'_>, shown: &Shown<'_>) -> Vec<OpenItem> {
    let mut items: Vec<OpenItem> = Vec::new();
    for open in &shown.open {
        let label = match check.asked(desk.voice.content, &open.id) {
            Some((place, finding)) => desk.voice.label(place, finding),
            None => desk.code(&open.id),
        };
        let item = OpenItem { label, reason: desk.say(message(open.why)), why: open.why };
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

fn message(why: UnknownWhy) -> &'static str {
    match why {
        UnknownWhy::NotAsked => "sum-open-not-asked",
        UnknownWhy::NotSure => "sum-open-not-sure",
        UnknownWhy::PreferNot => "sum-open-prefer-not",
        UnknownWhy::Skipped => "sum-open-skipped",
        UnknownWhy::Stale => "sum-open-stale",
        UnknownWhy::MeasureAgain => "sum-open-measure-again",
    }
}
