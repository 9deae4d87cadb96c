//! When the last backup was made, or since when there has been something to lose. The last backup is a fact of this
//! device: no export and no backup holds it.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    clock::Moment,
    journal::{
        error::{Fault, JournalError},
        rows,
        store::Journal,
    },
};

/// Its row among the settings, which no settings screen shows.
const ROW: &str = "last_backup";
/// What stands beside the first one, instead of the one before.
const NONE: &str = "none";

impl Journal {
    /// When the last backup was made; nothing when none was.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn last_backup(&self) -> Result<Option<Moment>, JournalError> {
        self.read("reading", noted)
    }

    /// Notes that a backup was made. What was noted before stands beside it, until the next one.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be written.
    pub fn note_backup(&mut self, made: Moment) -> Result<(), JournalError> {
        self.write("saving a setting in", |tx| {
            let before = noted(tx)?.map_or_else(|| NONE.to_owned(), Moment::to_rfc3339);
            keep(tx, made, &before)
        })
    }

    /// The backup that was noted last reached nobody: what was noted before it holds again.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be written.
    pub fn forget_backup(&mut self) -> Result<(), JournalError> {
        self.write("saving a setting in", |tx| {
            let before: Option<String> =
                tx.query_row("SELECT value FROM setting WHERE key = ?1", [ROW], |row| row.get(0)).optional()?;
            let Some(before) = before else { return Ok(()) };
            if before == NONE {
                tx.execute("DELETE FROM setting WHERE key = ?1", [ROW])?;
            }
            // Said twice, it does not take away the one before as well.
            Moment::parse(&before).map_or(Ok(()), |before| keep(tx, before, ""))
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

fn noted(conn: &Connection) -> Result<Option<Moment>, Fault> {
    let mut found = conn.prepare_cached("SELECT set_ms, set_offset FROM setting WHERE key = ?1")?;
    let mut found = found.query_map([ROW], |row| rows::moment(row, 0))?;
    Ok(found.next().transpose()?)
}

fn keep(conn: &Connection, made: Moment, before: &str) -> Result<(), Fault> {
    conn.execute(
        "INSERT OR REPLACE INTO setting (key, value, set_ms, set_offset) VALUES (?1, ?2, ?3, ?4)",
        params![ROW, before, made.epoch_ms(), made.offset_min()],
    )?;
    Ok(())
}
