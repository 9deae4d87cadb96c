//! What a shell holds: one object, and one method for each thing that a person can do on a screen.
//!
//! The check, its advice and the numbers need no journal. Whatever is wrong with it (absent, locked, damaged, from a
//! newer version) is kept here as a sentence, and only what really needs the journal refuses.

mod answers;
mod away;
mod babies;
mod begun_forms;
mod change;
mod check;
mod course;
mod draft;
mod drawing;
mod earlier;
mod entries;
mod feeding;
mod files;
mod forms;
mod hiding;
mod keeping;
mod known;
mod latest;
mod level;
mod lock;
mod massage;
mod massage_gate;
mod plan;
mod recovery;
mod reminders;
mod report;
mod resume;
mod settings;
mod share;
mod summary;
mod today;
mod transfer;

use std::sync::Arc;

use crate::{
    clock::{Clock, Moment},
    content::Content,
    error::Error,
    id::IdSource,
    journal::{self, Journal, JournalError, JournalRules, Setting, SettingKey},
    reminder,
    session::{limits::Limits, round::RoundRules},
    triage::{findings::Findings, history::History},
    view::{
        help::{self, HelpView, OwnNumber},
        learn::{self, CardRow, CardView, LearnView},
        result,
        voice::{Form, TemperatureUnit, Voice},
    },
};

pub use answers::Assessed;
pub use babies::BabiesStep;
pub use check::CheckStep;
pub use entries::{Logged, parse_moment};
pub use forms::{LogStep, Noted};
pub use keeping::BackupSecret;
pub use lock::{Locked, Place};
pub use massage::Started;
pub use settings::SettingStep;
pub use share::{ShareStep, Shared};
pub use summary::SummaryForm;

/// The journal, as far as there is one.
pub enum Shelf {
    /// Open.
    Open(Box<Journal>),
    /// None was asked for.
    Absent,
    /// There is one and it can't be opened; the check goes on without it, and massage is withheld.
    Unreadable(JournalError),
    /// There is one, and it is locked: nothing of it is read.
    Locked(Box<Locked>),
}

/// Where a person lives and speaks, as far as a shell was told; beats what the journal remembers.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// A language tag that beats what was chosen.
    pub language: Option<String>,
    /// The language that the system asks for, such as `de-CH`: it holds until one is chosen, and its country says which units
    /// are meant until a country or units are chosen.
    pub system: Option<String>,
    /// An ISO 3166 country code.
    pub country: Option<String>,
}

/// Everything that a shell holds.
pub struct App {
    content: Arc<Content>,
    clock: Box<dyn Clock>,
    ids: Box<dyn IdSource>,
    shelf: Shelf,
    wishes: Wishes,
    rules: JournalRules,
    limits: Limits,
    round_rules: RoundRules,
    reminder_rules: reminder::Rules,
    last_read: course::LastRead,
    check: Option<check::Draft>,
    last: Option<latest::Finished>,
    massage: Option<massage::Running>,
    place: Option<Place>,
    /// The token of the last question whether to erase everything.
    erasing: Option<String>,
    shared: Vec<(std::path::PathBuf, Moment)>,
    /// When the app went out of sight, while it is.
    hidden_at: Option<Moment>,
    /// Whether it was ever in sight.
    in_sight: bool,
}

impl App {
    /// Puts the parts together. A session that was cut off by a kill is taken up, or ended as interrupted.
    ///
    /// # Errors
    /// [`Error`] when the content's numbers for sessions or the journal can't be used.
    pub fn new(
        content: Arc<Content>,
        clock: Box<dyn Clock>,
        ids: Box<dyn IdSource>,
        shelf: Shelf,
        wishes: Wishes,
    ) -> Result<Self, Error> {
        let rules = JournalRules::from_toml(content.settings("journal.toml"))?;
        let limits = Limits::parse("session.toml", content.settings("session.toml"))?;
        let round_rules = RoundRules::parse("course.toml", content.settings("course.toml"))?;
        let reminder_rules = reminder::Rules::parse("reminders.toml", content.settings("reminders.toml"))?;
        let mut app = Self {
            content,
            clock,
            ids,
            shelf,
            wishes,
            rules,
            limits,
            round_rules,
            reminder_rules,
            last_read: course::LastRead::default(),
            check: None,
            last: None,
            massage: None,
            place: None,
            erasing: None,
            shared: Vec::new(),
            hidden_at: None,
            in_sight: false,
        };
        app.tidy();
        app.take_up_draft();
        Ok(app)
    }

    /// Takes up or closes what a kill cut off, and clears what was deleted long ago. Nothing that a person needs waits for
    /// this: when there is no room it is done at a later start, and a journal that can't be read is said to be one.
    fn tidy(&mut self) {
        let now = self.now();
        self.sweep_all();
        let taken_up = self.take_up_session();
        let Shelf::Open(journal) = &mut self.shelf else { return };
        let purged = journal.purge(now);
        let failed = match (taken_up, purged) {
            (Err(Error::Journal(error)), _) | (_, Err(error)) => Some(error),
            _ => None,
        };
        if let Some(error) = failed.filter(|error| !matches!(error, JournalError::StorageFull { .. })) {
            self.shelf = Shelf::Unreadable(error);
        }
    }

    /// Where the journal is; nothing when none is open.
    pub fn journal_path(&self) -> Option<&std::path::Path> {
        self.journal().ok().map(Journal::path)
    }

    /// The present time.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The content.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Why the journal can't be used; nothing when it is open or none was asked for.
    pub fn journal_problem(&self) -> Option<String> {
        match &self.shelf {
            Shelf::Unreadable(error) => Some(error.to_string()),
            Shelf::Open(_) | Shelf::Absent | Shelf::Locked(_) => None,
        }
    }

    /// How the app speaks, as set, with no baby's name known.
    pub fn voice(&self) -> Voice<'_> {
        let language = self.wishes.language.clone().or_else(|| match self.setting(SettingKey::Language) {
            Some(Setting::Language(language)) => Some(language),
            _ => self.wishes.system.clone(),
        });
        let mut voice = Voice::new(&self.content, language.as_deref().unwrap_or_default());
        voice.unit = match self.setting(SettingKey::TemperatureUnit) {
            Some(Setting::TemperatureUnit(journal::TemperatureUnit::Fahrenheit)) => TemperatureUnit::Fahrenheit,
            Some(_) => TemperatureUnit::Celsius,
            None if self.measures(&self.content.units().fahrenheit) => TemperatureUnit::Fahrenheit,
            None => TemperatureUnit::Celsius,
        };
        if let Some(Setting::Who(who)) = self.setting(SettingKey::Who) {
            voice.form = form_of(&who.iter().map(String::as_str).collect::<Vec<_>>());
        }
        if self.hides_babies() {
            voice.hides_babies = true;
            voice.form = Form::Unsaid;
        } else {
            voice.babies = self.baby_names();
        }
        voice
    }

    /// Whether the country is one of these: the one that was chosen, or the one in the wish for a language such as `en-US`.
    fn measures(&self, countries: &[String]) -> bool {
        let wishes = [&self.wishes.language, &self.wishes.system].into_iter().flatten();
        let spoken = wishes.flat_map(|wish| wish.split(['-', '_', '.'])).find(is_country);
        let country = self.country().or_else(|| spoken.map(str::to_uppercase));
        country.is_some_and(|country| countries.contains(&country))
    }

    /// The help screen; it never needs the journal, and shows the person's own numbers when it is open.
    pub fn help(&self) -> HelpView {
        help::help(&self.voice(), self.country().as_deref(), &self.own_numbers())
    }

    /// The list of Learn cards, and which of them tell more about the last result.
    pub fn learn(&self) -> LearnView {
        let latest = self.latest(self.now());
        let advice = latest.map(|last| self.of_result(&last.findings, &last.history, &last.verdict, result::advice));
        learn::learn(&self.voice(), &advice.unwrap_or_default())
    }

    /// The Learn cards in which every word of `text` occurs; all of them for no word.
    pub fn learn_find(&self, text: &str) -> Vec<CardRow> {
        learn::find(&self.voice(), text)
    }

    /// One Learn card.
    ///
    /// # Errors
    /// [`Error::NoSuch`] with the names that there are.
    pub fn card(&self, id: &str) -> Result<CardView, Error> {
        learn::card(&self.voice(), id, self.now().date()).ok_or_else(|| {
            let ids: Vec<_> = self.learn().cards.into_iter().map(|card| card.id).collect();
            Error::NoSuch { what: "card", hint: format!("There are: {}", ids.join(", ")) }
        })
    }

    /// The country that was chosen.
    pub fn country(&self) -> Option<String> {
        self.wishes.country.clone().or_else(|| match self.setting(SettingKey::Country) {
            Some(Setting::Country(country)) => Some(country),
            _ => None,
        })
    }

    /// Chooses a country: for this run at once, and for later runs when there is a journal to keep it. Numbers to call
    /// never wait for a disk.
    pub fn choose_country(&mut self, country: &str) {
        self.wishes.country = Some(country.to_owned());
        let _ = self.set(&Setting::Country(country.to_owned()));
    }

    /// Keeps a setting, when it is one that makes sense here.
    ///
    /// # Errors
    /// [`Error`] when there are no numbers for the country or no words in the language, when a birth lies ahead, and when
    /// there is no journal or it refuses.
    pub fn set(&mut self, setting: &Setting) -> Result<(), Error> {
        let now = self.now();
        match setting {
            Setting::Country(country) if !self.content.countries().contains_key(country) => {
                let known = self.content.countries().keys().filter(|country| country.len() == 2);
                let known = known.map(String::as_str).collect::<Vec<_>>().join(", ");
                return Err(Error::NoSuch { what: "country", hint: format!("There are numbers for: {known}") });
            }
            Setting::Language(language) if !self.content.words().speaks(language) => {
                let known = self.content.words().languages().collect::<Vec<_>>().join(", ");
                return Err(Error::NoSuch { what: "language", hint: format!("There are: {known}") });
            }
            Setting::BirthDate(day) if *day > now.date() => return Err(journal::JournalError::InFuture.into()),
            _ => {}
        }
        Ok(self.journal_mut()?.set(setting, now)?)
    }

    /// Keeps the person's own numbers, such as the midwife's.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it refuses, or a text is too long.
    pub fn set_own_numbers(&mut self, numbers: &[OwnNumber]) -> Result<(), Error> {
        let texts = numbers.iter().map(|own| {
            Ok(journal::OwnNumber {
                label: journal::Text::new(own.label.as_str())?,
                number: journal::Text::new(own.number.as_str())?,
            })
        });
        let texts = texts.collect::<Result<Vec<_>, Error>>()?;
        Ok(self.journal_mut()?.set_own_numbers(&texts)?)
    }

    /// The person's own numbers.
    pub fn own_numbers(&self) -> Vec<OwnNumber> {
        let Shelf::Open(journal) = &self.shelf else { return Vec::new() };
        let numbers = journal.own_numbers().unwrap_or_default().into_iter();
        let plain = |own: journal::OwnNumber| OwnNumber {
            label: own.label.as_str().to_owned(),
            number: own.number.as_str().to_owned(),
        };
        numbers.map(plain).collect()
    }

    fn setting(&self, key: SettingKey) -> Option<Setting> {
        match &self.shelf {
            Shelf::Open(journal) => journal.setting(key).ok().flatten(),
            _ => None,
        }
    }

    fn baby_names(&self) -> Vec<Option<String>> {
        let Shelf::Open(journal) = &self.shelf else { return Vec::new() };
        let babies = journal.babies().unwrap_or_default().into_iter();
        babies.map(|baby| baby.nickname.map(|name| name.as_str().to_owned())).collect()
    }

    fn journal(&self) -> Result<&Journal, Error> {
        match &self.shelf {
            Shelf::Open(journal) => Ok(journal),
            Shelf::Locked(_) => Err(Error::Locked),
            Shelf::Absent | Shelf::Unreadable(_) => Err(Error::NoJournal),
        }
    }

    fn journal_mut(&mut self) -> Result<&mut Journal, Error> {
        match &mut self.shelf {
            Shelf::Open(journal) => Ok(journal),
            Shelf::Locked(_) => Err(Error::Locked),
            Shelf::Absent | Shelf::Unreadable(_) => Err(Error::NoJournal),
        }
    }

    /// What the journal knows, for triage. A journal that can't be read says so, and massage is withheld.
    fn history(&self, now: Moment) -> History {
        let unreadable = History { unreadable: true, ..History::default() };
        match &self.shelf {
            Shelf::Open(journal) => self.course_of(journal, now).map_or(unreadable, |course| course.history),
            Shelf::Absent => History::default(),
            Shelf::Unreadable(_) | Shelf::Locked(_) => unreadable,
        }
    }

    /// The voice for a check: its own answers say which form fits and which babies there are.
    fn voice_for(&self, findings: &Findings) -> Voice<'_> {
        let mut voice = self.voice();
        let who = self.content.vocabulary().find("who");
        let answer = who.and_then(|who| findings.get(&self.content, crate::triage::findings::Place::Person, who));
        if let (Some(who), Some(Ok(code))) = (who, answer.map(|answer| answer.value)) {
            let written = self.content.vocabulary().get(who).domain.written(code);
            voice.form = form_of(&written.split(' ').collect::<Vec<_>>());
        }
        let count = findings.baby_ids().map_or(0, Iterator::count);
        if count > 1 {
            let ids: Vec<String> = findings.baby_ids().into_iter().flatten().map(str::to_uppercase).collect();
            let names = std::mem::take(&mut voice.babies);
            let name = |(at, id): (usize, String)| match names.get(at) {
                Some(Some(name)) => Some(name.clone()),
                _ => Some(voice.say_with("baby-letter", &[("letter", id.into())])),
            };
            voice.babies = ids.into_iter().enumerate().map(name).collect();
        }
        voice
    }
}

/// Whether a part of a language tag names a country: two letters, capital where tags are written as usual.
fn is_country(part: &&str) -> bool {
    part.len() == 2 && part.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// Which form of a sentence fits whoever gave this answer to "who are you feeding?".
fn form_of(who: &[&str]) -> Form {
    if who.contains(&"no_baby") {
        Form::Bereaved
    } else if who.contains(&"pumping") && !who.contains(&"at_breast") {
        Form::Pumping
    } else {
        Form::Feeding
    }
}
