//! The journal: what the person noted and what the app did, encrypted, on this phone only.
//!
//! It exists so that a person half asleep can note a feed in a second and trust that it is there in the morning. So an
//! entry that was acknowledged survives a kill and a power cut, a file that cannot be opened is never touched, and
//! nothing here is needed to get help: the check works without any journal.
//!
//! | to read | about |
//! |---|---|
//! | [`entry`], [`Text`] | what an entry is |
//! | [`store`], [`revision`], [`page`], [`running`] | adding, changing, deleting; earlier versions; lists; a running session |
//! | [`babies`], [`settings`] | what is set once |
//! | [`open`], [`key`], [`vault`], [`error`] | opening it, the key, and what can go wrong |
//! | [`set_aside`], [`salvage()`], [`erase()`] | a damaged journal, and the end of one |
//! | [`history()`], [`rules`] | what it tells the next check, and by which numbers |
//! | [`export`], [`import`], [`merge`] | files that go out and come in, and two phones |
//! | [`timer`] | a feed that is going on |
//! | [`backup`] | everything in a sealed file, and the way back |
//!
//! ```
//! use lattea_core::{clock::Moment, id::SystemIds, units::Side};
//! use lattea_core::journal::{Body, Feed, FeedPart, FileVault, Journal, JournalKey, Kind, Minutes};
//!
//! let folder = std::env::temp_dir().join(format!("lattea-doc-journal-{}", std::process::id()));
//! std::fs::create_dir_all(&folder)?;
//! let path = folder.join("lattea.db");
//! let now = Moment::parse("2026-05-03T03:12:00+01:00")?;
//!
//! let mut journal = Journal::open_with_vault(&path, &FileVault::beside(&path), JournalKey::random)?;
//! let left = FeedPart::Breast { side: Side::Left, minutes: Some(Minutes::new(12)?) };
//! let feed = Body::Feed(Feed { parts: vec![left], supplement: false, baby: None });
//! let entry = journal.add(feed, now, now, &SystemIds)?;
//! drop(journal);
//!
//! let journal = Journal::open_with_vault(&path, &FileVault::beside(&path), JournalKey::random)?;
//! assert_eq!(journal.last_of(Kind::Feed)?, Some(entry));
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod aside;
pub mod babies;
pub mod backup;
pub mod draft;
pub mod entry;
mod erase;
pub mod error;
pub mod export;
mod files;
pub mod form;
pub mod history;
mod kcv;
pub mod key;
pub mod open;
pub mod page;
mod put_off;
mod replace;
pub mod revision;
mod rows;
pub mod rules;
pub mod running;
mod salvage;
pub mod schema;
mod sealed_vault;
pub mod settings;
pub mod shares;
pub mod store;
mod suspicion;
mod text;
pub mod timer;
mod transfer;
pub mod vault;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use self::{
    aside::set_aside,
    babies::Baby,
    draft::Draft,
    entry::{
        Answer, BabyKey, Body, Check, Contact, Entry, Expression, Feed, FeedPart, FiredRule, Given, Kind, Medicine,
        Minutes, Nappy, NotABaby, Note, Session, SessionEnd, SessionEvent, Site, SizeMm, Source, Symptom,
        TemperatureReading, Way,
    },
    erase::erase,
    error::JournalError,
    export::{Exported, Share},
    files::{make_private_folder, write_private},
    form::{FormOf, KeptForm},
    history::history,
    key::{JournalKey, KeyVault, MemoryVault, VaultError},
    page::{BadCursor, Counts, Cursor, Page},
    replace::replace,
    revision::Revision,
    rules::{BadRules, JournalRules},
    running::RunningSession,
    salvage::{Salvaged, salvage},
    sealed_vault::SealedVault,
    settings::{DaysAnchor, OwnNumber, Setting, SettingKey, TemperatureUnit, VolumeUnit},
    shares::SharedSummary,
    store::{Deleted, Journal, Snapshot, Undo},
    text::{Text, TooLong},
    transfer::{baby_buddy, document, import, look, merge, table},
    vault::FileVault,
};
