//! Taking a file in: what it is is found out from the file itself, a preview says what would come in and what can't, and
//! then all of that comes in or nothing.
//!
//! A document of ours is taken as a whole: where it can't be read, nothing of it is taken, because half a journal that
//! passes for a whole one is worse than none. A table is read row by row, and a row that can't be read is named by its
//! number and left out. No message repeats what stands in a file.
//!
//! ```
//! # use lattea_core::{clock::Moment, journal::{Journal, JournalKey}};
//! use lattea_core::journal::{JournalRules, import::Import};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-import-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let file = "child_id,time,wet,solid,color,amount\n1,2020-02-17 03:54:09,1,0,,6.2\n1,later,1,0,,\n";
//! let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! let done = journal.import(&mut file.as_bytes(), &Import::default(), now, &JournalRules::embedded()?)?;
//! assert_eq!((done.added, done.refused[0].row), (1, 3));
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::io::{BufRead, BufReader, Read};

use rusqlite::{Connection, params};
use serde::de::DeserializeSeed;

use crate::{
    clock::{DAY_MS, Moment},
    journal::{
        entry::Kind,
        error::{Fault, JournalError},
        rules::JournalRules,
        settings::{OwnNumber, Setting, SettingKey},
        store::Journal,
    },
};

use super::{
    baby_buddy::{self, Columns},
    bounded::Bounded,
    document::{self, BabyItem, DraftItem, EntryItem, TombstoneItem},
    json::{Document, Taker},
    merge::{self, Outcome},
    table,
};

/// How to take a file in.
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// Only say what would come in.
    pub preview: bool,
    /// What a file of Baby Buddy leaves open.
    pub reading: baby_buddy::Reading,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A whole journal.
    Journal,
    /// What a partner's phone gave.
    Partner,
    /// A table of one kind of entry.
    Table(Kind),
    /// A table of Baby Buddy.
    BabyBuddy(baby_buddy::Table),
}

/// What came in, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// What the file is.
    pub source: Source,
    /// Entries that were not here.
    pub added: u64,
    /// Entries that say or know something else now.
    pub changed: u64,
    /// Entries that go, or were already gone elsewhere.
    pub deleted: u64,
    /// Entries that are here as they are in the file, or were deleted here.
    pub same: u64,
    /// Babies that are new or have another name now.
    pub babies: u64,
    /// The time of the earliest entry of the file.
    pub first: Option<Moment>,
    /// The time of the latest entry of the file.
    pub last: Option<Moment>,
    /// Rows that can't come in, the first of them.
    pub refused: Vec<Refused>,
    /// How many there are.
    pub refused_in_all: u64,
    /// The children of a file of Baby Buddy, by their numbers there.
    pub children: Vec<String>,
}

/// The most rows that are named one by one.
pub const REFUSED_NAMED: usize = 50;

/// A row that can't come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// Its number, as a spreadsheet counts: the header is row 1.
    pub row: u64,
    /// Why.
    pub why: Refusal,
}

/// Why a row can't come in. It names a column and never what stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A time can't be read or is missing.
    #[error("its time can't be read")]
    Time,
    /// The time lies ahead of the clock.
    #[error("its time is still to come")]
    ToCome,
    /// A number can't be read or is missing.
    #[error("a number in it can't be read")]
    Number,
    /// A number is beyond what can be.
    #[error("a number in it is too large or too small")]
    Range,
    /// Neither yes nor no.
    #[error("what should be yes or no is neither")]
    YesNo,
    /// A way of feeding that is not noted here.
    #[error("this way of feeding is not noted here")]
    Method,
    /// Solid food.
    #[error("solid food is not noted here")]
    SolidFood,
    /// A nappy that is neither wet nor dirty.
    #[error("it says neither wet nor dirty")]
    Nothing,
    /// About another child than the one that was named, or than the first one of the file.
    #[error("it is about another child; name which child is which baby")]
    OtherChild,
    /// A column of our own table can't be read.
    #[error("its column {0} can't be read")]
    Column(&'static str),
    /// Something without which it is no entry.
    #[error("{0}")]
    Incomplete(&'static str),
    /// More or fewer cells than the header.
    #[error("it has another number of cells than the first row")]
    Cells,
    /// No text.
    #[error("it is not readable as text (UTF-8)")]
    NotText,
}

/// Why a file can't be taken in at all. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("the file is empty, so nothing came in. Choose the file again, or export it again")]
    Empty,
    /// It is something else.
    #[error(
        "this is no file that Lattea knows: it takes its own exports (JSON or CSV), a partner's file, and Baby Buddy's CSV \
         tables of feedings, pumping, temperature and changes. Nothing came in"
    )]
    Unknown,
    /// It was made by a newer Lattea.
    #[error("the file is of version {found}, and this Lattea reads up to {known}. Update Lattea, then try again")]
    TooNew {
        /// The version in the file.
        found: u32,
        /// The newest version known here.
        known: u32,
    },
    /// It breaks off.
    #[error("the file breaks off at line {line}, so nothing came in. Copy or export it again")]
    CutShort {
        /// The line.
        line: usize,
    },
    /// It is not as Lattea writes it.
    #[error("line {line} of the file is not as Lattea writes it, so nothing came in. Export it again")]
    Unreadable {
        /// The line.
        line: usize,
    },
    /// A line without an end.
    #[error("a line of the file is longer than any entry can be, so nothing came in")]
    TooLong,
    /// The system refused.
    #[error("the file could not be read to its end ({0}), so nothing came in. Try again")]
    Reading(std::io::ErrorKind),
}

impl Journal {
    /// Takes a file in, or says what would come in. An entry that is here already is taken together with its other version
    /// (see [`merge`]), so the same file may come in twice.
    ///
    /// # Errors
    /// [`JournalError::Import`] when the file can't be taken in, or any error of the journal; then nothing was changed.
    pub fn import(
        &mut self,
        source: &mut dyn Read,
        how: &Import,
        now: Moment,
        rules: &JournalRules,
    ) -> Result<Imported, JournalError> {
        let keep_ms = rules.bin.keep_days.value.saturating_mul(DAY_MS);
        self.write("taking a file into", |tx| {
            // A preview is the same work, taken back.
            tx.execute_batch("SAVEPOINT import")?;
            let mut taking = Taking {
                tx,
                now,
                undo_until: now.plus_ms(keep_ms),
                stopped: None,
                done: Imported {
                    source: Source::Journal,
                    added: 0,
                    changed: 0,
                    deleted: 0,
                    same: 0,
                    babies: 0,
                    first: None,
                    last: None,
                    refused: Vec::new(),
                    refused_in_all: 0,
                    children: Vec::new(),
                },
            };
            taking.file(source, how)?;
            let done = taking.done;
            tx.execute_batch(if how.preview { "ROLLBACK TO import; RELEASE import" } else { "RELEASE import" })?;
            Ok(done)
        })
    }
}

/// An import that is going on.
struct Taking<'t> {
    tx: &'t Connection,
    now: Moment,
    undo_until: Moment,
    stopped: Option<Fault>,
    done: Imported,
}

impl Taking<'_> {
    fn file(&mut self, source: &mut dyn Read, how: &Import) -> Result<(), Fault> {
        let mut source = BufReader::with_capacity(64 * 1024, Bounded::new(source));
        let first = loop {
            let bytes = source.fill_buf().map_err(|error| ImportError::Reading(error.kind()))?;
            // Blanks, and the mark that some programs put before UTF-8.
            let blank = |byte: &u8| byte.is_ascii_whitespace() || [0xEF, 0xBB, 0xBF].contains(byte);
            match bytes.iter().position(|byte| !blank(byte)) {
                Some(at) => {
                    let first = bytes.get(at).copied();
                    source.consume(at);
                    break first;
                }
                None if bytes.is_empty() => break None,
                None => {
                    let all = bytes.len();
                    source.consume(all);
                }
            }
        };
        match first {
            None => Err(ImportError::Empty.into()),
            Some(b'{') => self.document(&mut source),
            Some(_) => self.rows(&mut source, how),
        }
    }

    fn document<R: Read>(&mut self, source: &mut BufReader<Bounded<R>>) -> Result<(), Fault> {
        let mut json = serde_json::Deserializer::from_reader(&mut *source);
        let read = Document(self).deserialize(&mut json).and_then(|whole| json.end().map(|()| whole));
        if let Some(stopped) = self.stopped.take() {
            return Err(stopped);
        }
        match read {
            Ok(true) => Ok(()),
            Ok(false) => Err(ImportError::Unknown.into()),
            Err(_) if source.get_ref().is_too_long() => Err(ImportError::TooLong.into()),
            Err(error) => Err(match error.classify() {
                serde_json::error::Category::Eof => ImportError::CutShort { line: error.line() },
                serde_json::error::Category::Io => {
                    ImportError::Reading(error.io_error_kind().unwrap_or(std::io::ErrorKind::Other))
                }
                _ => ImportError::Unreadable { line: error.line() },
            }
            .into()),
        }
    }

    fn rows<R: Read>(&mut self, source: &mut BufReader<Bounded<R>>, how: &Import) -> Result<(), Fault> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(&mut *source);
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(_) => return Err(ImportError::Unknown.into()),
        };
        let kind = table::kind_of(header.iter());
        let mut columns = if kind.is_none() { Columns::of(&header) } else { None };
        self.done.source = match (kind, &columns) {
            (Some(kind), _) => Source::Table(kind),
            (None, Some(columns)) => Source::BabyBuddy(columns.table),
            (None, None) => return Err(ImportError::Unknown.into()),
        };
        let mut row = csv::StringRecord::new();
        for number in 2.. {
            let item = match reader.read_record(&mut row) {
                Ok(false) => break,
                Ok(true) if row.len() != header.len() => Err(Refusal::Cells),
                Ok(true) => match (kind, &mut columns) {
                    (Some(kind), _) => table::read(kind, &row).map_err(Refusal::Column),
                    (None, Some(columns)) => columns.read(&row, &how.reading, self.now),
                    (None, None) => break,
                },
                Err(error) => match error.into_kind() {
                    csv::ErrorKind::Utf8 { .. } => Err(Refusal::NotText),
                    csv::ErrorKind::Io(error) => {
                        return Err(match error.kind() {
                            std::io::ErrorKind::InvalidData => ImportError::TooLong,
                            kind => ImportError::Reading(kind),
                        }
                        .into());
                    }
                    _ => Err(Refusal::Cells),
                },
            };
            let item = item.and_then(|item| match item.body.missing() {
                Some(what) => Err(Refusal::Incomplete(what)),
                None => Ok(item),
            });
            match item {
                Ok(item) => self.take_entry(&item, matches!(self.done.source, Source::BabyBuddy(_)))?,
                Err(why) => {
                    self.done.refused_in_all += 1;
                    if self.done.refused.len() < REFUSED_NAMED {
                        self.done.refused.push(Refused { row: number, why });
                    }
                }
            }
        }
        self.done.children = columns.map(|columns| columns.children).unwrap_or_default();
        Ok(())
    }

    /// `once`: an entry that is here stays as it is, because the file can't say which of the two was written later.
    fn take_entry(&mut self, item: &EntryItem, once: bool) -> Result<(), Fault> {
        let earlier = |one: &Option<Moment>| one.is_none_or(|one| item.at < one);
        if earlier(&self.done.first) {
            self.done.first = Some(item.at);
        }
        if self.done.last.is_none_or(|last| item.at > last) {
            self.done.last = Some(item.at);
        }
        let outcome =
            if once && merge::is_here(self.tx, item.id)? { Outcome::Same } else { merge::entry(self.tx, item)? };
        self.count(outcome);
        Ok(())
    }

    fn count(&mut self, outcome: Outcome) {
        let count = match outcome {
            Outcome::Added => &mut self.done.added,
            Outcome::Changed => &mut self.done.changed,
            Outcome::Deleted => &mut self.done.deleted,
            Outcome::Same => &mut self.done.same,
        };
        *count += 1;
    }

    /// Goes on, or remembers why not.
    fn kept(&mut self, work: Result<(), Fault>) -> bool {
        self.stopped = work.err();
        self.stopped.is_none()
    }

    fn set(&self, key: &str, value: &serde_json::Value) -> Result<(), Fault> {
        let unreadable = || Fault::from(ImportError::Unreadable { line: 1 });
        let key: SettingKey = serde_json::from_value(key.into()).map_err(|_| unreadable())?;
        let text = match value {
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Array(members) => {
                members.iter().map(|member| member.as_str().unwrap_or_default()).collect::<Vec<_>>().join(" ")
            }
            value => {
                let (Some(days), Some(on)) = (value["days"].as_u64(), value["on"].as_str()) else {
                    return Err(unreadable());
                };
                format!("{days} {on}")
            }
        };
        let setting: Setting = key.read(&text).ok_or_else(unreadable)?;
        // What is set here stays.
        self.tx
            .prepare_cached(
                "INSERT INTO setting (key, value, set_ms, set_offset) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (key) DO NOTHING",
            )?
            .execute(params![key.key(), setting.text(), self.now.epoch_ms(), self.now.offset_min()])?;
        Ok(())
    }
}

impl Taker for Taking<'_> {
    fn head(&mut self, format: &str, version: u32) -> bool {
        let work = match format {
            document::JOURNAL | document::PARTNER if version > document::VERSION => {
                Err(ImportError::TooNew { found: version, known: document::VERSION }.into())
            }
            document::JOURNAL | document::PARTNER if version == 0 => Err(ImportError::Unknown.into()),
            document::JOURNAL => Ok(Source::Journal),
            document::PARTNER => Ok(Source::Partner),
            _ => Err(ImportError::Unknown.into()),
        };
        let work = work.map(|source| self.done.source = source);
        self.kept(work)
    }

    fn setting(&mut self, key: &str, value: &serde_json::Value) -> bool {
        // Whose phone this is is not for a partner's file to say.
        let work = if self.done.source == Source::Partner { Ok(()) } else { self.set(key, value) };
        self.kept(work)
    }

    fn own_number(&mut self, number: &OwnNumber) -> bool {
        let work = || -> Result<(), Fault> {
            if self.done.source == Source::Partner {
                return Ok(());
            }
            self.tx
                .prepare_cached(
                    "INSERT INTO own_number (seq, label, number)
                     SELECT (SELECT coalesce(max(seq) + 1, 0) FROM own_number), ?1, ?2
                     WHERE NOT EXISTS (SELECT 1 FROM own_number WHERE label = ?1 AND number = ?2)",
                )?
                .execute(params![number.label.as_str(), number.number.as_str()])?;
            Ok(())
        };
        let work = work();
        self.kept(work)
    }

    fn draft(&mut self, item: DraftItem) -> bool {
        let work = || -> Result<(), Fault> {
            if self.done.source == Source::Partner {
                return Ok(());
            }
            let DraftItem { begun, content_version, steps } = item;
            // A check that was begun here stays; one that has its result gives way.
            self.tx
                .prepare_cached(
                    "INSERT INTO draft (only_one, begun_ms, begun_offset, content_version, steps)
                     VALUES (1, ?1, ?2, ?3, ?4) ON CONFLICT (only_one) DO UPDATE
                     SET begun_ms = ?1, begun_offset = ?2, content_version = ?3, steps = ?4
                     WHERE substr(draft.steps, 1, 1) = '{'",
                )?
                .execute(params![begun.epoch_ms(), begun.offset_min(), content_version, steps])?;
            Ok(())
        };
        let work = work();
        self.kept(work)
    }

    fn baby(&mut self, item: &BabyItem) -> bool {
        let dated = item.born.as_ref().is_none_or(|born| born.parse::<chrono::NaiveDate>().is_ok());
        let work = if dated { merge::baby(self.tx, item) } else { Err(ImportError::Unreadable { line: 1 }.into()) };
        let work = work.map(|outcome| self.done.babies += u64::from(outcome != Outcome::Same));
        self.kept(work)
    }

    fn entry(&mut self, item: &EntryItem) -> bool {
        let work = self.take_entry(item, false);
        self.kept(work)
    }

    fn tombstone(&mut self, item: &TombstoneItem) -> bool {
        let work = merge::tombstone(self.tx, item, self.undo_until).map(|outcome| self.count(outcome));
        self.kept(work)
    }
}

impl From<ImportError> for Fault {
    fn from(error: ImportError) -> Self {
        Self::Own(JournalError::Import(error))
    }
}
