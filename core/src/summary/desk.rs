//! What every section is built from: the slice, the choice, the voice, and short ways to say times and places.

use chrono::Datelike;

use crate::{
    clock::Moment,
    content::{
        condition::FindingIndex,
        text::{Argument, message_id},
        vocabulary::Domain,
    },
    journal::{BabyKey, Setting},
    summary::{
        answers::{CheckRead, Said, Shown},
        choose::{Request, SectionId},
        clean,
        slice::Slice,
    },
    triage::findings::Place,
    units::Side,
    voice::Voice,
};

/// The most characters of a name, of a short typed line, and of a note: bounds of the page, not medical ones.
pub(super) const NAME: usize = 60;
pub(super) const LINE: usize = 80;
pub(super) const NOTE: usize = 400;
/// The most items of one kind on the page; the rest is counted.
pub(super) const MOST: usize = 6;

/// Everything that sections are built from.
pub(super) struct Desk<'a> {
    pub(super) request: &'a Request,
    pub(super) slice: &'a Slice,
    pub(super) voice: Voice<'a>,
    pub(super) checks: Vec<CheckRead<'a>>,
    pub(super) now: Moment,
    pub(super) from: Moment,
    /// The end of the time covered: never after `now`.
    pub(super) end: Moment,
}

impl<'a> Desk<'a> {
    pub(super) fn new(request: &'a Request, slice: &'a Slice, now: Moment, voice: &Voice<'a>) -> Self {
        let mut voice = voice.clone();
        if let Some(language) = &request.language {
            voice.language = voice.content.words().choose(language).to_owned();
        }
        voice.unit = request.unit.unwrap_or(voice.unit);
        let checks: Vec<_> = slice.checks.iter().map(|noted| CheckRead::new(voice.content, noted)).collect();
        let end = end_of(request, now);
        let mut desk = Self { request, slice, voice, checks, now, from: request.from.min(end), end };
        desk.voice.babies = desk.baby_names();
        desk
    }

    /// Whether a section is in.
    pub(super) fn has(&self, section: SectionId) -> bool {
        self.request.has(section)
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.voice.say(id)
    }

    pub(super) fn with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.voice.say_with(id, arguments)
    }

    /// A message about one breast.
    pub(super) fn sided(&self, id: &str, side: Side, mut more: Vec<(&'static str, Argument<'_>)>) -> String {
        more.push(("side", side.key().into()));
        self.with(id, &more)
    }

    /// A day without its year, as long as it is the year in which the summary ends.
    pub(super) fn day(&self, moment: Moment) -> String {
        let day = moment.date();
        if day.year() != self.end.date().year() {
            return self.voice.date(moment);
        }
        let month = self.say(&format!("month-{}", day.month()));
        self.with("sum-day-short", &[("day", day.day().to_string().into()), ("month", month.into())])
    }

    /// A day and a time, in the short form.
    pub(super) fn time(&self, moment: Moment) -> String {
        self.with("sum-day-time", &[("date", self.day(moment).into()), ("time", moment.clock_text().into())])
    }

    /// What somebody typed, cleaned and cut.
    pub(super) fn typed(&self, text: &str, most: usize) -> String {
        clean::own_words(&self.voice, text, most)
    }

    /// Words one after the other, as the reader's language parts them.
    pub(super) fn list<S: AsRef<str>>(&self, words: impl IntoIterator<Item = S>) -> String {
        self.voice.list(words)
    }

    /// Parts that may hold commas of their own, as the reader's language parts them.
    pub(super) fn clauses<S: AsRef<str>>(&self, parts: impl IntoIterator<Item = S>) -> String {
        self.voice.clauses(parts)
    }

    /// An id or a version as it was stored: like everything from outside, it is cleaned before it stands anywhere.
    pub(super) fn code(&self, id: &str) -> String {
        self.typed(id, NAME)
    }

    pub(super) fn find(&self, id: &str) -> Option<FindingIndex> {
        self.voice.content.vocabulary().find(id)
    }

    /// The newest answer to a question, from any check.
    pub(super) fn newest(&self, id: &str, place: Place) -> Option<Said> {
        let finding = self.find(id)?;
        self.checks.iter().rev().find_map(|check| check.said(finding, place))
    }

    /// The written words of an answer: one, or several for a set.
    pub(super) fn words_of(&self, said: Said) -> Vec<String> {
        let definition = self.voice.content.vocabulary().get(said.finding);
        let written = definition.domain.written(said.code);
        match definition.domain {
            Domain::Set(_) => written.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
            _ => vec![written],
        }
    }

    /// `sum-PREFIX-WORD` for each word of an answer, joined; words that have no message are left out.
    pub(super) fn own_choice(&self, prefix: &str, said: Said) -> String {
        let words = self.words_of(said).into_iter();
        let said = words.filter_map(|word| self.voice.maybe(&message_id(&format!("sum-{prefix}"), &word), &[]));
        self.list(said)
    }

    /// The newest check, and what of it may be shown.
    pub(super) fn newest_check(&self) -> Option<(&CheckRead<'a>, Shown<'a>)> {
        self.shown_checks().pop()
    }

    /// Every check, oldest first, and what of each may be shown.
    pub(super) fn shown_checks(&self) -> Vec<(&CheckRead<'a>, Shown<'a>)> {
        let private = self.has(SectionId::Private);
        let mut echoes = false;
        let mut all = Vec::new();
        for check in &self.checks {
            let shown = check.shown(self.voice.content, private, echoes);
            echoes |= shown.lowered;
            all.push((check, shown));
        }
        all
    }

    /// What the setting or the newest check says about who is fed.
    pub(super) fn who(&self) -> Vec<String> {
        if let Some(said) = self.newest("who", Place::Person) {
            return self.words_of(said);
        }
        let set = self.slice.settings.iter().find_map(|setting| match setting {
            Setting::Who(who) => Some(who.clone()),
            _ => None,
        });
        set.unwrap_or_default()
    }

    /// How many babies there are: those of the journal, or those of the checks.
    pub(super) fn babies(&self) -> usize {
        let asked = self.checks.iter().map(|check| check.babies.len()).max().unwrap_or(0);
        self.slice.babies.len().max(asked)
    }

    /// The position of a baby in the journal.
    pub(super) fn baby_at(&self, key: BabyKey) -> Option<usize> {
        self.slice.babies.iter().position(|baby| baby.key == key)
    }

    /// How each baby is called on the page: by letter, and by name only when that was chosen.
    fn baby_names(&self) -> Vec<Option<String>> {
        let count = self.babies();
        let name = |at: usize| {
            let baby = self.slice.babies.get(at);
            let letter = baby.map(|baby| baby.key).or_else(|| BabyKey::ALL.get(at).copied());
            let letter = letter.map(|key| key.key().to_uppercase()).unwrap_or_else(|| (at + 1).to_string());
            let plain = if count > 1 {
                self.with("sum-baby-letter", &[("letter", letter.into())])
            } else {
                self.say("sum-baby-one")
            };
            let typed = baby.and_then(|baby| baby.nickname.as_ref()).filter(|_| self.has(SectionId::BabyNames));
            match typed.map(|name| self.typed(name.as_str(), NAME)).filter(|name| !name.is_empty()) {
                Some(name) => self.with("sum-baby-named", &[("baby", plain.into()), ("name", name.into())]),
                None => plain,
            }
        };
        (0..count.max(1)).map(|at| Some(name(at))).collect()
    }

    /// The last [`MOST`] of a list, and a line for those before.
    pub(super) fn last_few(&self, mut items: Vec<String>) -> Vec<String> {
        let before = items.len().saturating_sub(MOST);
        if before > 0 {
            items.drain(..before);
            items.insert(0, self.with("sum-and-more", &[("count", before.into())]));
        }
        items
    }
}

/// The end of the time covered.
pub(super) fn end_of(request: &Request, now: Moment) -> Moment {
    if request.to > now { now } else { request.to }
}
