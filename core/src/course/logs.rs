//! Entries and the answers of checks as plain lists, each ordered by time: what the rows of the journal work on.

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    content::{Content, vocabulary::Domain},
    id::EntryId,
    journal::{Body, Check, Entry, FeedPart, Journal, JournalError, JournalRules, Kind, SettingKey, Symptom},
    triage::{
        facts::{Facts, Value},
        findings::{Findings, Place},
        history::History,
    },
    units::{Quadrant, Side},
};

use super::record;

/// One look at one breast; what was not said stays open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// Which part of it.
    pub quadrant: Option<Quadrant>,
    /// Pain at rest, 0 to 10.
    pub pain: Option<u8>,
    /// Pain while feeding, 0 to 10: a series of its own.
    pub pain_at_feed: Option<u8>,
    /// Hot or coloured.
    pub inflamed: Option<bool>,
    /// A lump or a firm spot.
    pub knot: Option<bool>,
    /// Pus, or a lump with fluid.
    pub pus: Option<bool>,
    /// Full or harder.
    pub hard: Option<bool>,
    /// How wide the lump is, mm.
    pub lump_mm: Option<u16>,
    /// How wide the colour is, mm.
    pub colour_mm: Option<u16>,
    /// How much of the breast has the colour, as the content orders it.
    pub colour_share: Option<u16>,
    /// Since when it is inflamed, as she said.
    pub inflamed_since: Option<Moment>,
    /// Since when the lump is there, as she said.
    pub knot_since: Option<Moment>,
    /// She said that it is better.
    pub better: bool,
    /// The entry was changed, or written well after its time.
    pub revised: bool,
}

impl Look {
    /// A sign of an episode.
    pub fn is_sign(&self) -> bool {
        [self.inflamed, self.knot, self.pus].contains(&Some(true))
    }

    /// Free of every sign.
    pub fn is_free(&self) -> bool {
        self.inflamed == Some(false) && self.knot == Some(false) && self.pus != Some(true)
    }

    /// Whether it is about this place: a look without a place may be about any.
    pub fn is_about(&self, place: Option<Quadrant>) -> bool {
        self.quadrant.is_none() || place.is_none() || self.quadrant == place
    }
}

/// The entry that told something. Of several that tell the same, the one that was written first stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// When it was written.
    pub written: Moment,
    /// The entry: a note of its own, or a check.
    pub entry: EntryId,
}

/// A dose of antibiotics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dose {
    /// When.
    pub at: Moment,
    /// Who told it.
    pub told: Told,
}

/// A temperature of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// When.
    pub at: Moment,
    /// Tenths of °C.
    pub tenths: i32,
    /// Nothing that may hide a fever had been taken before it; not known counts as taken.
    pub unmasked: bool,
    /// Who told it.
    pub told: Told,
}

/// Everything that the rows need, each list oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Logs {
    looks: [Vec<(Moment, Look)>; 2],
    /// Temperatures.
    pub readings: Vec<Reading>,
    /// A fever that was felt.
    pub felt_fever: Vec<Moment>,
    /// Signs in the whole body, found by a check.
    pub systemic: Vec<Moment>,
    /// Doses of antibiotics.
    pub antibiotics: Vec<Dose>,
    /// Feeds at a side.
    pub feeds: Vec<(Moment, Side)>,
    /// Milk expressed, and how much in all.
    pub expressions: Vec<(Moment, Option<u32>)>,
    /// Age of the youngest baby, days.
    pub youngest_d: Option<i64>,
}

/// What is read of the past.
const WEIGHED: [Kind; 4] = [Kind::Check, Kind::Symptom, Kind::Temperature, Kind::Medicine];
const FEEDING: [Kind; 2] = [Kind::Feed, Kind::Expression];

impl Logs {
    /// Reads what the rows look back at.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn read(content: &Content, journal: &Journal, rules: &JournalRules, now: Moment) -> Result<Self, JournalError> {
        let days = rules.episode.total_d.value + rules.episode.same_site_d.value;
        // Times ahead count for as long as a series is current: a clock that was set back leaves them. None beyond.
        let until = now.plus_hours(rules.series.current_h.value).plus_ms(1);
        let mut entries = journal.range(now.plus_ms(-days * DAY_MS), until, &WEIGHED)?;
        let feeding_days = rules.few_feeds.mean_d.value.max(rules.much_expressed.days.value) + 1;
        entries.extend(journal.range(now.plus_ms(-feeding_days * DAY_MS), until, &FEEDING)?);
        let mut logs = Self::of(content, &entries, rules);
        let births = journal.babies()?.into_iter().filter_map(|baby| baby.born);
        let birth = match journal.setting(SettingKey::BirthDate)? {
            Some(crate::journal::Setting::BirthDate(day)) => Some(day),
            _ => None,
        };
        logs.youngest_d = births.chain(birth).max().map(|day| (now.date() - day).num_days());
        Ok(logs)
    }

    /// From entries, in any order.
    pub fn of(content: &Content, entries: &[Entry], rules: &JournalRules) -> Self {
        let mut logs = Self::default();
        let mut hides_fever: Vec<Moment> = Vec::new();
        for entry in entries {
            let late = rules.series.worst_of_min.value.saturating_mul(60_000);
            let revised = entry.edited.is_some() || entry.created.ms_since(entry.at) > late;
            let told = Told { written: entry.created, entry: entry.id };
            match &entry.body {
                Body::Symptom(symptom) => logs.look(symptom.side, entry.at, of_symptom(symptom, revised)),
                Body::Temperature(reading) => logs.readings.push(Reading {
                    at: entry.at,
                    tenths: reading.value.tenths(),
                    unmasked: reading.after_antipyretic == Some(false),
                    told,
                }),
                Body::Medicine(medicine) => {
                    if medicine.is_antibiotic == Some(true) {
                        logs.antibiotics.push(Dose { at: entry.at, told });
                    }
                    if medicine.is_antipyretic != Some(false) && medicine.is_antibiotic != Some(true) {
                        hides_fever.push(entry.at);
                    }
                }
                Body::Check(check) => logs.check(content, check, (entry.at, told), revised, rules),
                Body::Feed(feed) => logs.feeds.extend(feed.parts.iter().filter_map(|part| match part {
                    FeedPart::Breast { side, .. } => Some((entry.at, *side)),
                    FeedPart::Bottle { .. } => None,
                })),
                Body::Expression(expressed) => {
                    logs.expressions.push((entry.at, expressed.total()));
                }
                Body::Session(_) | Body::Nappy(_) | Body::Note(_) | Body::Contact(_) => {}
            }
        }
        let masked_ms = rules.series.masked_h.value.saturating_mul(HOUR_MS);
        for reading in &mut logs.readings {
            let hidden = hides_fever.iter().any(|dose| (0..=masked_ms).contains(&reading.at.ms_since(*dose)));
            reading.unmasked &= !hidden;
        }
        logs.sort();
        logs
    }

    /// The looks at a side, oldest first.
    pub fn looks(&self, side: Side) -> &[(Moment, Look)] {
        &self.looks[side as usize]
    }

    fn look(&mut self, side: Side, at: Moment, look: Look) {
        self.looks[side as usize].push((at, look));
    }

    fn check(
        &mut self,
        content: &Content,
        check: &Check,
        (at, told): (Moment, Told),
        revised: bool,
        rules: &JournalRules,
    ) {
        let findings = record::from_row(content, check);
        let answers = Answers { content, facts: Facts::new(content, &findings, &History::default(), at), at };
        let signs = &rules.signs;
        for side in Side::BOTH {
            let place = Place::Breast(side);
            let inflamed = answers.holds(&signs.inflamed, place);
            let knot = answers.holds(&signs.knot, place);
            let number = |id: &str| answers.number(id, place);
            let look = Look {
                quadrant: answers.word(&signs.place, place).and_then(|word| quadrant_of(&word)),
                pain: number(&signs.pain).and_then(|pain| u8::try_from(pain).ok()),
                pain_at_feed: None,
                inflamed,
                knot,
                pus: worst(signs.pus.iter().map(|id| answers.holds(id, place))),
                hard: number(&signs.hard).map(|code| code > 0),
                lump_mm: number(&signs.lump_size).and_then(|size| u16::try_from(size).ok()),
                colour_mm: None,
                colour_share: number(&signs.colour_share).and_then(|share| u16::try_from(share).ok()),
                inflamed_since: answers.since(&signs.inflamed_since, place).filter(|_| inflamed == Some(true)),
                knot_since: answers.since(&signs.knot_since, place).filter(|_| knot == Some(true)),
                better: signs.trends.iter().any(|id| answers.word(id, place).as_ref() == Some(&signs.better)),
                revised,
            };
            self.look(side, at, look);
        }
        if answers.holds(&signs.systemic, Place::Person) == Some(true) {
            self.systemic.push(at);
        }
        let seen = |id: &str| answers.seen(&findings, id);
        if let Some((tenths, at)) = seen(&rules.fever.reading_finding) {
            let unmasked = answers.holds(&signs.masked, Place::Person) == Some(false);
            self.readings.push(Reading { at, tenths, unmasked, told });
        }
        if let Some((1, at)) = seen(&rules.fever.felt_finding) {
            self.felt_fever.push(at);
        }
        if answers.word(&signs.antibiotic, Place::Person).as_ref() == Some(&signs.antibiotic_on) {
            let since = answers.since(&signs.antibiotic_since, Place::Person);
            self.antibiotics.extend([Some(at), since].into_iter().flatten().map(|at| Dose { at, told }));
        }
    }

    fn sort(&mut self) {
        self.looks.iter_mut().for_each(|looks| looks.sort_by_key(|(at, _)| at.epoch_ms()));
        self.readings.sort_by_key(|reading| reading.at.epoch_ms());
        self.felt_fever.sort_by_key(|at| at.epoch_ms());
        self.systemic.sort_by_key(|at| at.epoch_ms());
        self.antibiotics.sort_by_key(|dose| dose.at.epoch_ms());
        self.feeds.sort_by_key(|(at, _)| at.epoch_ms());
        self.expressions.sort_by_key(|(at, _)| at.epoch_ms());
    }
}

/// The answers of one check at its own time.
struct Answers<'a> {
    content: &'a Content,
    facts: Facts<'a>,
    at: Moment,
}

impl Answers<'_> {
    fn value(&self, id: &str, place: Place) -> Option<(Value, &Domain)> {
        let index = self.content.vocabulary().find(id)?;
        Some((self.facts.value(index, place), &self.content.vocabulary().get(index).domain))
    }

    fn number(&self, id: &str, place: Place) -> Option<i32> {
        match self.value(id, place)?.0 {
            Value::Known(code) => Some(code),
            _ => None,
        }
    }

    /// What does not apply is not there.
    fn holds(&self, id: &str, place: Place) -> Option<bool> {
        match self.value(id, place)?.0 {
            Value::Known(code) => Some(code != 0),
            Value::NotApplicable => Some(false),
            Value::Unknown(_) => None,
        }
    }

    fn word(&self, id: &str, place: Place) -> Option<String> {
        let (Value::Known(code), domain) = self.value(id, place)? else { return None };
        Some(domain.written(code))
    }

    fn since(&self, id: &str, place: Place) -> Option<Moment> {
        self.number(id, place).map(|hours| self.at.plus_hours(-i64::from(hours)))
    }

    /// An answer about the person, and when it was seen.
    fn seen(&self, findings: &Findings, id: &str) -> Option<(i32, Moment)> {
        let answer = findings.get(self.content, Place::Person, self.content.vocabulary().find(id)?)?;
        Some((answer.value.ok()?, answer.observed_at.unwrap_or(self.at)))
    }
}

fn of_symptom(symptom: &Symptom, revised: bool) -> Look {
    let inflamed = worst([symptom.hot, symptom.colour].into_iter());
    // A place that is named and hard is a firm spot: it follows the rules of a lump.
    let firm_spot = symptom.quadrant.and(symptom.hard);
    let size = symptom.size.map(crate::journal::SizeMm::get);
    Look {
        quadrant: symptom.quadrant,
        pain: symptom.pain.map(crate::units::Pain::score),
        pain_at_feed: symptom.pain_at_feed.map(crate::units::Pain::score),
        inflamed,
        knot: match (symptom.lump, firm_spot) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (lump, _) => lump,
        },
        pus: None,
        hard: symptom.hard,
        lump_mm: size.filter(|_| symptom.lump == Some(true)),
        colour_mm: size.filter(|_| symptom.colour == Some(true)),
        revised,
        ..Look::default()
    }
}

/// Yes when any says yes, no when all say no.
fn worst(values: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    values.reduce(|one, other| match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    })?
}

/// The content's short names of the places.
fn quadrant_of(word: &str) -> Option<Quadrant> {
    Some(match word {
        "UOQ" => Quadrant::UpperOuter,
        "UIQ" => Quadrant::UpperInner,
        "LOQ" => Quadrant::LowerOuter,
        "LIQ" => Quadrant::LowerInner,
        other => Quadrant::from_key(other)?,
    })
}

/// The sides, in the order of the lists.
const _: () = assert!(Side::Left as usize == 0 && Side::Right as usize == 1);
