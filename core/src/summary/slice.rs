//! What a summary is made from: a stretch of the journal as plain values, read once at the edge, so that everything
//! after it is pure.

use crate::{
    clock::Moment,
    id::EntryId,
    journal::{
        Baby, Body, Check, Contact, Expression, Feed, Journal, JournalError, Medicine, Nappy, Note, Session, Setting,
        Symptom, TemperatureReading,
    },
};

/// A body of the journal with its entry's id and time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted<T> {
    /// The entry.
    pub id: EntryId,
    /// When it happened.
    pub at: Moment,
    /// What happened.
    pub body: T,
}

/// A stretch of the journal; each list is oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slice {
    /// Checks.
    pub checks: Vec<Noted<Check>>,
    /// Sessions.
    pub sessions: Vec<Noted<Session>>,
    /// Feeds.
    pub feeds: Vec<Noted<Feed>>,
    /// Milk expressed.
    pub expressions: Vec<Noted<Expression>>,
    /// Temperatures.
    pub temperatures: Vec<Noted<TemperatureReading>>,
    /// Symptoms.
    pub symptoms: Vec<Noted<Symptom>>,
    /// Medicines.
    pub medicines: Vec<Noted<Medicine>>,
    /// Nappies.
    pub nappies: Vec<Noted<Nappy>>,
    /// Words with clinicians.
    pub contacts: Vec<Noted<Contact>>,
    /// Notes.
    pub notes: Vec<Noted<Note>>,
    /// The babies.
    pub babies: Vec<Baby>,
    /// What is set.
    pub settings: Vec<Setting>,
}

impl Slice {
    /// Reads the time from `from` to `to`, both included.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn read(journal: &Journal, from: Moment, to: Moment) -> Result<Self, JournalError> {
        let mut slice = Self { babies: journal.babies()?, settings: journal.settings()?, ..Self::default() };
        for entry in journal.range(from, to.plus_ms(1), &[])? {
            let (id, at) = (entry.id, entry.at);
            match entry.body {
                Body::Check(body) => slice.checks.push(Noted { id, at, body: *body }),
                Body::Session(body) => slice.sessions.push(Noted { id, at, body: *body }),
                Body::Feed(body) => slice.feeds.push(Noted { id, at, body }),
                Body::Expression(body) => slice.expressions.push(Noted { id, at, body }),
                Body::Temperature(body) => slice.temperatures.push(Noted { id, at, body }),
                Body::Symptom(body) => slice.symptoms.push(Noted { id, at, body }),
                Body::Medicine(body) => slice.medicines.push(Noted { id, at, body }),
                Body::Nappy(body) => slice.nappies.push(Noted { id, at, body }),
                Body::Note(body) => slice.notes.push(Noted { id, at, body }),
                Body::Contact(body) => slice.contacts.push(Noted { id, at, body }),
            }
        }
        Ok(slice)
    }

    /// The same without what lies outside a time: whoever reads more than was asked for shares no more.
    pub(super) fn within(&self, from: Moment, end: Moment) -> Self {
        fn kept<T: Clone>(all: &[Noted<T>], from: Moment, end: Moment) -> Vec<Noted<T>> {
            let mut kept: Vec<_> =
                all.iter().filter(|noted| noted.at >= from && noted.at.epoch_ms() <= end.epoch_ms()).cloned().collect();
            kept.sort_by_key(|noted| (noted.at, noted.id));
            kept
        }
        Self {
            checks: kept(&self.checks, from, end),
            sessions: kept(&self.sessions, from, end),
            feeds: kept(&self.feeds, from, end),
            expressions: kept(&self.expressions, from, end),
            temperatures: kept(&self.temperatures, from, end),
            symptoms: kept(&self.symptoms, from, end),
            medicines: kept(&self.medicines, from, end),
            nappies: kept(&self.nappies, from, end),
            contacts: kept(&self.contacts, from, end),
            notes: kept(&self.notes, from, end),
            babies: self.babies.clone(),
            settings: self.settings.clone(),
        }
    }

    /// The same without anything about a baby.
    pub fn without_babies(mut self) -> Self {
        let about_one = |at: &str| at.starts_with("baby.");
        for check in &mut self.checks {
            let check = &mut check.body;
            check.answers.retain(|answer| !about_one(&answer.at));
            check.fired.retain(|fired| !about_one(&fired.at));
            check.unanswered.retain(|open| !about_one(&open.id));
            check.infant_tier = None;
        }
        Self { feeds: Vec::new(), nappies: Vec::new(), babies: Vec::new(), ..self }
    }

    /// Whether nothing was noted.
    pub fn is_empty(&self) -> bool {
        self.checks.is_empty()
            && self.sessions.is_empty()
            && self.feeds.is_empty()
            && self.expressions.is_empty()
            && self.temperatures.is_empty()
            && self.symptoms.is_empty()
            && self.medicines.is_empty()
            && self.nappies.is_empty()
            && self.contacts.is_empty()
            && self.notes.is_empty()
    }
}
