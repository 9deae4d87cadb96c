//! What goes into a summary: the person chooses section by section, and what is private is off until she turns it on.
//!
//! Two things can't be switched off, because a page without them would mislead: what was not answered, and that all of
//! it is self-reported.
//!
//! ```
//! use lattea_core::{clock::Moment, summary::{Request, SectionId}};
//! let now = Moment::parse("2026-05-07T18:30:00+01:00")?;
//! let mut request = Request::new(now.plus_hours(-72), now);
//! assert!(!request.has(SectionId::OwnWords) && !request.has(SectionId::Private));
//! request.set(SectionId::NotAnswered, false);
//! assert!(request.has(SectionId::NotAnswered));
//! # Ok::<(), lattea_core::clock::BadMoment>(())
//! ```

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{clock::Moment, voice::TemperatureUnit};

/// Something that can be in a summary. The order is the order on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionId {
    /// Care level, main complaint, why.
    Situation,
    /// What was not answered; always there.
    NotAnswered,
    /// Feeding, health, babies.
    Background,
    /// Medicines, their names as typed.
    Medicines,
    /// Temperature, pain and feeds over the last days.
    Course,
    /// Sessions, and talks with clinicians by who it was and when.
    Tried,
    /// Nappies, feeds, signs of the baby.
    Baby,
    /// The person's question, follow-up flags, room for a note.
    Request,
    /// Notes, and what clinicians said, as typed.
    OwnWords,
    /// Answers about dark thoughts and low mood, and other findings that the content calls sensitive.
    Private,
    /// The names of the babies, in whatever section speaks of them.
    BabyNames,
    /// Who says all this, by which rules, and what was left out; always there.
    About,
    /// Every temperature, pain, feed and expression, one by one.
    Readings,
    /// Every answer of the newest check.
    Answers,
}

impl SectionId {
    /// All, in the order of the page.
    pub const ALL: [Self; 14] = [
        Self::Situation,
        Self::NotAnswered,
        Self::Background,
        Self::Medicines,
        Self::Course,
        Self::Tried,
        Self::Baby,
        Self::Request,
        Self::OwnWords,
        Self::Private,
        Self::BabyNames,
        Self::About,
        Self::Readings,
        Self::Answers,
    ];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::NotAnswered => "not_answered",
            Self::Background => "background",
            Self::Medicines => "medicines",
            Self::Course => "course",
            Self::Tried => "tried",
            Self::Baby => "baby",
            Self::Request => "request",
            Self::OwnWords => "own_words",
            Self::Private => "private",
            Self::BabyNames => "baby_names",
            Self::About => "about",
            Self::Readings => "readings",
            Self::Answers => "answers",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.key() == key)
    }

    /// Whether it is off until chosen.
    pub fn is_private(self) -> bool {
        matches!(self, Self::OwnWords | Self::Private | Self::BabyNames)
    }

    /// Whether it is detail for the pages after the first, and off until asked for.
    pub fn is_detail(self) -> bool {
        matches!(self, Self::Readings | Self::Answers)
    }

    /// Whether it can't be switched off.
    pub fn is_locked(self) -> bool {
        matches!(self, Self::NotAnswered | Self::About)
    }

    /// Whether it has a place of its own on the page.
    pub(super) fn is_on_page(self) -> bool {
        self != Self::BabyNames
    }

    /// Whether it stands under the one before it instead of opening a part of its own.
    pub(super) fn is_minor(self) -> bool {
        matches!(self, Self::NotAnswered | Self::Medicines | Self::Tried | Self::Baby)
    }

    /// The end of its message ids.
    pub(crate) fn message(self) -> String {
        self.key().replace('_', "-")
    }
}

/// What somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The start of the time that is covered.
    pub from: Moment,
    /// Its end, itself included; what lies after `now` is never covered.
    pub to: Moment,
    /// Name or initials, as the person wants to be called here.
    pub name: Option<String>,
    /// The person's own question.
    pub question: Option<String>,
    /// The reader's language, when it is not the app's.
    pub language: Option<String>,
    /// The reader's unit of temperature, when it is not the app's.
    pub unit: Option<TemperatureUnit>,
    sections: BTreeSet<SectionId>,
}

impl Request {
    /// The usual choice: everything that is not private and belongs on one page.
    pub fn new(from: Moment, to: Moment) -> Self {
        let sections =
            SectionId::ALL.into_iter().filter(|section| !section.is_private() && !section.is_detail()).collect();
        Self { from, to, name: None, question: None, language: None, unit: None, sections }
    }

    /// The same with the details that a page has no room for.
    pub fn detailed(mut self) -> Self {
        self.sections.extend(SectionId::ALL.into_iter().filter(|section| section.is_detail()));
        self
    }

    /// Whether a section is in. Details are in only with the section that they are details of.
    pub fn has(&self, section: SectionId) -> bool {
        let whole = match section {
            SectionId::Readings => self.sections.contains(&SectionId::Course),
            SectionId::Answers => self.sections.contains(&SectionId::Situation),
            _ => true,
        };
        section.is_locked() || (whole && self.sections.contains(&section))
    }

    /// Puts a section in or takes it out; what is locked stays in.
    pub fn set(&mut self, section: SectionId, on: bool) {
        if on {
            self.sections.insert(section);
        } else {
            self.sections.remove(&section);
        }
    }

    /// Exactly these sections, and what is locked.
    pub fn only(mut self, sections: impl IntoIterator<Item = SectionId>) -> Self {
        self.sections = sections.into_iter().collect();
        self
    }
}
