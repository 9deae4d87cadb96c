//! What a person does, through the app: noting, changing, deleting, bringing back. Each act is told before and after.

use std::{path::Path, sync::Arc};

use lattea_core::{
    app::{App, Shelf, Wishes},
    clock::{FixedClock, Moment},
    content::Content,
    error::Error,
    id::{EntryId, SystemIds},
    journal::{
        Body, Feed, FeedPart, FileVault, Journal, JournalError, JournalKey, Minutes, Note, TemperatureReading, Text,
    },
    units::{Side, Temperature},
};

use crate::chance::Chance;

/// One act. A `number` names an entry for good: it is the minute that the entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Note a new entry.
    Add {
        /// Which.
        number: u64,
    },
    /// Change an entry.
    Edit {
        /// The entry.
        id: EntryId,
        /// Which it is.
        number: u64,
        /// The version that it gets.
        version: u64,
    },
    /// Delete an entry.
    Delete {
        /// The entry.
        id: EntryId,
    },
    /// Bring a deleted entry back.
    Undo {
        /// The entry.
        id: EntryId,
    },
}

impl Act {
    /// The act as a line of the writer.
    pub fn line(self) -> String {
        match self {
            Self::Add { number } => format!("add {number}"),
            Self::Edit { id, number, version } => format!("edit {id} {number} {version}"),
            Self::Delete { id } => format!("delete {id}"),
            Self::Undo { id } => format!("undo {id}"),
        }
    }

    /// The act in a line of the writer.
    pub fn parse(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split(' ').collect();
        Some(match words.as_slice() {
            ["add", number] => Self::Add { number: number.parse().ok()? },
            ["edit", id, number, version] => {
                Self::Edit { id: id.parse().ok()?, number: number.parse().ok()?, version: version.parse().ok()? }
            }
            ["delete", id] => Self::Delete { id: id.parse().ok()? },
            ["undo", id] => Self::Undo { id: id.parse().ok()? },
            _ => return None,
        })
    }

    /// Does it, and gives the entry.
    pub fn on(self, app: &mut App) -> Result<EntryId, Error> {
        match self {
            Self::Add { number } => Ok(app.log(body(number, 0), Some(about(number)))?.row.id),
            Self::Edit { id, number, version } => Ok(app.edit(id, body(number, version), about(number))?.row.id),
            Self::Delete { id } => app.delete(id).map(|_| id),
            Self::Undo { id } => app.undo_delete(id).map(|row| row.id),
        }
    }
}

/// The first minute.
fn start() -> Moment {
    Moment::parse("2026-05-03T00:00:00+01:00").unwrap()
}

/// When everything is written.
pub fn now() -> Moment {
    start().plus_hours(24 * 365)
}

/// The time that the entry `number` is about.
pub fn about(number: u64) -> Moment {
    start().plus_ms(i64::try_from(number).unwrap() * 60_000)
}

/// Which entry is about this time.
pub fn number_of(at: Moment) -> u64 {
    u64::try_from(at.ms_since(start()) / 60_000).unwrap()
}

/// What the entry says: some kinds, and now and then more than fits on one page of the file.
pub fn body(number: u64, version: u64) -> Body {
    match number % 4 {
        0 => Body::Temperature(TemperatureReading {
            value: Temperature::from_tenths(360 + i32::try_from(version).unwrap()).unwrap(),
            site: None,
            after_antipyretic: None,
        }),
        1 => {
            let minutes = Some(Minutes::new(u16::try_from(version).unwrap()).unwrap());
            Body::Feed(Feed {
                parts: vec![FeedPart::Breast { side: Side::Left, minutes }],
                supplement: false,
                baby: None,
            })
        }
        odd => {
            let more = "and it went on ".repeat(if odd == 3 { 400 } else { 2 });
            Body::Note(Note { text: Text::new(format!("{version} {more}")).unwrap() })
        }
    }
}

/// The version that a body shows.
pub fn version_of(body: &Body) -> u64 {
    match body {
        Body::Temperature(reading) => u64::try_from(reading.value.tenths() - 360).unwrap(),
        Body::Feed(feed) => match feed.parts.as_slice() {
            [FeedPart::Breast { minutes: Some(minutes), .. }] => u64::from(u16::from(*minutes)),
            other => panic!("a feed that nobody noted: {other:?}"),
        },
        Body::Note(note) => note.text.as_str().split(' ').next().and_then(|word| word.parse().ok()).unwrap(),
        other => panic!("an entry of a kind that nobody noted: {:?}", other.kind()),
    }
}

/// The journal with the key file beside it.
pub fn journal(path: &Path) -> Result<Journal, JournalError> {
    Journal::open_with_vault(path, &FileVault::beside(path), JournalKey::random)
}

/// The app on it.
pub fn app(content: &Arc<Content>, path: &Path) -> Result<App, Error> {
    let shelf = Shelf::Open(Box::new(journal(path)?));
    App::new(content.clone(), Box::new(FixedClock::new(now())), Box::new(SystemIds), shelf, Wishes::default())
}

/// Chooses acts: mostly new entries, and changes to those it made.
#[derive(Debug)]
pub struct Person {
    chance: Chance,
    next: u64,
    live: Vec<(EntryId, u64, u64)>,
    bin: Vec<(EntryId, u64, u64)>,
}

impl Person {
    /// Somebody whose entries begin with the number `first`.
    pub fn new(seed: u64, first: u64) -> Self {
        Self { chance: Chance::new(seed), next: first, live: Vec::new(), bin: Vec::new() }
    }

    /// What she does next.
    pub fn choose(&mut self) -> Act {
        let dice = self.chance.below(10);
        let at = |chance: &mut Chance, of: &[_]| usize::try_from(chance.below(of.len() as u64)).unwrap();
        match dice {
            0 | 1 if !self.live.is_empty() => {
                let (id, number, version) = self.live[at(&mut self.chance, &self.live)];
                Act::Edit { id, number, version: version + 1 }
            }
            2 if !self.live.is_empty() => Act::Delete { id: self.live[at(&mut self.chance, &self.live)].0 },
            3 if !self.bin.is_empty() => Act::Undo { id: self.bin[at(&mut self.chance, &self.bin)].0 },
            _ => {
                self.next += 1;
                Act::Add { number: self.next - 1 }
            }
        }
    }

    /// It was done.
    pub fn done(&mut self, act: Act, id: EntryId) {
        let moved =
            |from: &mut Vec<(EntryId, u64, u64)>| from.iter().position(|one| one.0 == id).map(|at| from.remove(at));
        match act {
            Act::Add { number } => self.live.push((id, number, 0)),
            Act::Edit { version, .. } => self.live.iter_mut().filter(|one| one.0 == id).for_each(|one| one.2 = version),
            Act::Delete { .. } => self.bin.extend(moved(&mut self.live)),
            Act::Undo { .. } => self.live.extend(moved(&mut self.bin)),
        }
    }
}
