//! Which reminders were put off, and until when. A row says nothing: a reminder's id is opaque, and so is its time.
//!
//! ```
//! # use lattea_core::{clock::Moment, journal::{Journal, JournalKey}};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-later-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! journal.put_off("5f0c", now.plus_hours(1), now)?;
//! assert_eq!(journal.put_off_until()?["5f0c"], now.plus_hours(1));
//! // A day after it has rung, nobody needs to know any more.
//! journal.put_off("77aa", now.plus_hours(40), now.plus_hours(30))?;
//! assert_eq!(journal.put_off_until()?.len(), 1);
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::BTreeMap;

use rusqlite::params;

use crate::clock::{DAY_MS, Moment};

use super::{error::JournalError, rows, store::Journal};

impl Journal {
    /// Until when each reminder that was put off waits.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn put_off_until(&self) -> Result<BTreeMap<String, Moment>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT until_ms, until_offset, reminder FROM put_off")?;
            let found = found.query_map([], |row| Ok((row.get(2)?, rows::moment(row, 0)?)))?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }

    /// Puts a reminder off. What has long rung is forgotten on this occasion.
    ///
    /// # Errors
    /// [`JournalError`] when it can't be written.
    pub fn put_off(&mut self, reminder: &str, until: Moment, now: Moment) -> Result<(), JournalError> {
        self.write("putting a reminder off in", |tx| {
            tx.execute("DELETE FROM put_off WHERE until_ms < ?1", [now.plus_ms(-DAY_MS).epoch_ms()])?;
            tx.execute(
                "INSERT OR REPLACE INTO put_off (reminder, until_ms, until_offset) VALUES (?1, ?2, ?3)",
                params![reminder, until.epoch_ms(), until.offset_min()],
            )?;
            Ok(())
        })
    }
}
