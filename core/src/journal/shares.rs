//! The share log: when a summary was shared, in which form, with which sections. Nobody can know who received it, and no
//! word of it is kept here.
//!
//! ```
//! # use lattea_core::{clock::Moment, journal::{Journal, JournalKey, SharedSummary}};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-share-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let at = Moment::parse("2026-05-07T18:30:00+01:00")?;
//! let sections = vec!["situation".to_owned(), "course".to_owned()];
//! let share = SharedSummary { at, form: "pdf".to_owned(), sections, from: at.plus_hours(-72), to: at, digest: "93c32e58".to_owned() };
//! journal.log_share(&share)?;
//! assert_eq!(journal.shares()?, [share]);
//! journal.forget_shares()?;
//! assert!(journal.shares()?.is_empty());
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use rusqlite::params;

use crate::clock::Moment;

use super::{error::JournalError, rows, store::Journal};

/// One summary that was shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSummary {
    /// When.
    pub at: Moment,
    /// The form, such as `pdf`.
    pub form: String,
    /// The stable names of the sections that were in it.
    pub sections: Vec<String>,
    /// The start of the time that it covered.
    pub from: Moment,
    /// Its end.
    pub to: Moment,
    /// The digest that stood on it.
    pub digest: String,
}

impl Journal {
    /// Every share, the newest first.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn shares(&self) -> Result<Vec<SharedSummary>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached(
                "SELECT at_ms, at_offset, from_ms, from_offset, to_ms, to_offset, form, sections, digest
                 FROM share ORDER BY at_ms DESC, id DESC",
            )?;
            let shares = found.query_map([], |row| {
                let sections: String = row.get(7)?;
                Ok(SharedSummary {
                    at: rows::moment(row, 0)?,
                    from: rows::moment(row, 2)?,
                    to: rows::moment(row, 4)?,
                    form: row.get(6)?,
                    sections: sections.split(' ').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
                    digest: row.get(8)?,
                })
            })?;
            Ok(shares.collect::<Result<Vec<_>, _>>()?)
        })
    }

    /// Writes one down.
    ///
    /// # Errors
    /// [`JournalError`] when it can't be written.
    pub fn log_share(&mut self, share: &SharedSummary) -> Result<(), JournalError> {
        self.write("noting what was shared in", |tx| {
            tx.execute(
                "INSERT INTO share (at_ms, at_offset, form, sections, from_ms, from_offset, to_ms, to_offset, digest)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    share.at.epoch_ms(),
                    share.at.offset_min(),
                    share.form,
                    share.sections.join(" "),
                    share.from.epoch_ms(),
                    share.from.offset_min(),
                    share.to.epoch_ms(),
                    share.to.offset_min(),
                    share.digest
                ],
            )?;
            Ok(())
        })
    }

    /// Erases the log; what was shared stays where it went.
    ///
    /// # Errors
    /// [`JournalError`] when it can't be written.
    pub fn forget_shares(&mut self) -> Result<(), JournalError> {
        self.write("erasing what was shared from", |tx| {
            tx.execute("DELETE FROM share", [])?;
            Ok(())
        })
    }
}
