//! A check that was begun and has no result yet. There is at most one; it is no entry, and no export or summary holds it.
//! Once it has its result, what was answered stays here until the next check begins, so that an answer can be put right;
//! that is no check that was begun, and no backup holds it.
//!
//! ```
//! # use lattea_core::{clock::Moment, journal::{Draft, Journal, JournalKey}};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-draft-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let begun = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! let draft = Draft { begun, content_version: "2.0.0".to_owned(), steps: "[]".to_owned() };
//! journal.put_draft(&draft)?;
//! assert_eq!(journal.draft()?, Some(draft));
//! journal.clear_draft()?;
//! assert_eq!(journal.draft()?, None);
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use rusqlite::params;

use crate::clock::Moment;

use super::{error::JournalError, rows, store::Journal};

/// A check that has no result yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// When it was begun.
    pub begun: Moment,
    /// The content that asked.
    pub content_version: String,
    /// What was answered so far, as whoever writes it reads it again: a list in JSON while the check has no result, an
    /// object once it has.
    pub steps: String,
}

impl Draft {
    /// Whether the check has its result, and waits only for an answer to be put right.
    pub fn has_result(&self) -> bool {
        self.steps.starts_with('{')
    }
}

impl Journal {
    /// The check that has no result yet.
    pub fn draft(&self) -> Result<Option<Draft>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT begun_ms, begun_offset, content_version, steps FROM draft")?;
            let mut found = found.query_map([], |row| {
                Ok(Draft { begun: rows::moment(row, 0)?, content_version: row.get(2)?, steps: row.get(3)? })
            })?;
            Ok(found.next().transpose()?)
        })
    }

    /// Keeps it, in place of an earlier one.
    pub fn put_draft(&mut self, draft: &Draft) -> Result<(), JournalError> {
        self.write("saving a check in", |tx| {
            tx.execute(
                "INSERT OR REPLACE INTO draft (only_one, begun_ms, begun_offset, content_version, steps)
                 VALUES (1, ?1, ?2, ?3, ?4)",
                params![draft.begun.epoch_ms(), draft.begun.offset_min(), draft.content_version, draft.steps],
            )?;
            Ok(())
        })
    }

    /// Lets it go.
    pub fn clear_draft(&mut self) -> Result<(), JournalError> {
        self.write("saving a check in", |tx| {
            tx.execute("DELETE FROM draft", [])?;
            Ok(())
        })
    }
}
