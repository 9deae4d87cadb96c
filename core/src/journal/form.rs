//! Forms that were begun and not saved. They are no entries, and no export, backup or summary holds them.
//!
//! ```
//! # use lattea_core::{clock::Moment, journal::{FormOf, Journal, JournalKey, KeptForm, Kind}};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-form-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let of = FormOf::New { kind: Kind::Note };
//! let kept = KeptForm { at: Moment::parse("2026-05-03T10:10:00+01:00")?, typed: "{}".to_owned() };
//! journal.put_form(of, &kept)?;
//! assert_eq!(journal.form(of)?, Some(kept));
//! journal.clear_form(of)?;
//! assert_eq!(journal.form(of)?, None);
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use rusqlite::{OptionalExtension, params};

use crate::{clock::Moment, id::EntryId};

use super::{Kind, error::JournalError, rows, store::Journal};

/// Which form it is: there is at most one begun form for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormOf {
    /// A new entry of a kind.
    New {
        /// The kind.
        kind: Kind,
    },
    /// An entry that is being changed.
    Entry {
        /// Its id.
        id: EntryId,
    },
}

impl FormOf {
    fn key(self) -> String {
        match self {
            Self::New { kind } => kind.key().to_owned(),
            Self::Entry { id } => id.to_string(),
        }
    }
}

/// A form that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptForm {
    /// When it was last typed in.
    pub at: Moment,
    /// What was typed, as whoever writes it reads it again.
    pub typed: String,
}

impl Journal {
    /// The form that was begun.
    pub fn form(&self, of: FormOf) -> Result<Option<KeptForm>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT kept_ms, kept_offset, typed FROM form WHERE about = ?1")?;
            Ok(found
                .query_row([of.key()], |row| Ok(KeptForm { at: rows::moment(row, 0)?, typed: row.get(2)? }))
                .optional()?)
        })
    }

    /// Keeps it, in place of an earlier one.
    pub fn put_form(&mut self, of: FormOf, form: &KeptForm) -> Result<(), JournalError> {
        self.write("saving a form in", |tx| {
            tx.execute(
                "INSERT OR REPLACE INTO form (about, kept_ms, kept_offset, typed) VALUES (?1, ?2, ?3, ?4)",
                params![of.key(), form.at.epoch_ms(), form.at.offset_min(), form.typed],
            )?;
            Ok(())
        })
    }

    /// Lets it go.
    pub fn clear_form(&mut self, of: FormOf) -> Result<(), JournalError> {
        self.write("saving a form in", |tx| {
            tx.execute("DELETE FROM form WHERE about = ?1", [of.key()])?;
            Ok(())
        })
    }

    /// Lets go of what was last typed in before `from`.
    pub fn clear_forms_before(&mut self, from: Moment) -> Result<(), JournalError> {
        self.write("saving a form in", |tx| {
            tx.execute("DELETE FROM form WHERE kept_ms < ?1", [from.epoch_ms()])?;
            Ok(())
        })
    }
}
