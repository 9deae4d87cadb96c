//! When the last backup was made, or since when there has been something to lose. The last backup is a fact of this
//! device: no export and no backup holds it.

use rusqlite::params;

use crate::{
    clock::Moment,
    journal::{error::JournalError, rows, store::Journal},
};

/// Its row among the settings, which no settings screen shows.
const ROW: &str = "last_backup";

impl Journal {
    /// When the last backup was made; nothing when none was.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn last_backup(&self) -> Result<Option<Moment>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT set_ms, set_offset FROM setting WHERE key = ?1")?;
            let mut found = found.query_map([ROW], |row| rows::moment(row, 0))?;
            Ok(found.next().transpose()?)
        })
    }

    /// Notes that a backup was made.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be written.
    pub fn note_backup(&mut self, made: Moment) -> Result<(), JournalError> {
        self.write("saving a setting in", |tx| {
            tx.execute(
                "INSERT OR REPLACE INTO setting (key, value, set_ms, set_offset) VALUES (?1, '', ?2, ?3)",
                params![ROW, made.epoch_ms(), made.offset_min()],
            )?;
            Ok(())
        })
    }

    /// When the earliest entry that is not deleted was; nothing when there is none.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn first_entry(&self) -> Result<Option<Moment>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn
                .prepare_cached("SELECT at_ms, at_offset FROM entry WHERE deleted_ms IS NULL ORDER BY at_ms LIMIT 1")?;
            let mut found = found.query_map([], |row| rows::moment(row, 0))?;
            Ok(found.next().transpose()?)
        })
    }
}
