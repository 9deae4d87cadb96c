//! The babies: a short key that stays, a nickname and a birth date if the person likes.

use chrono::NaiveDate;
use rusqlite::params;

use crate::clock::Moment;

use super::{Text, entry::BabyKey, error::JournalError, rows, store::Journal};

/// A baby.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baby {
    /// Its key in checks and entries.
    pub key: BabyKey,
    /// What it is called here.
    pub nickname: Option<Text>,
    /// When it was born.
    pub born: Option<NaiveDate>,
}

/// A baby and when its name was last set.
pub(super) type Dated = (Baby, Option<Moment>);

impl Journal {
    /// The babies, in the order of their keys.
    pub fn babies(&self) -> Result<Vec<Baby>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT key, nickname, born FROM baby ORDER BY key")?;
            let found = found.query_map([], |row| {
                Ok(Baby {
                    key: rows::keyed(row, 0, BabyKey::from_key)?,
                    nickname: rows::optional_keyed(row, 1, |text| Text::new(text).ok())?,
                    born: rows::optional_keyed(row, 2, date)?,
                })
            })?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }

    /// The babies, and when each was last set.
    pub(super) fn dated_babies(&self) -> Result<Vec<Dated>, JournalError> {
        let babies = self.babies()?;
        self.read("reading", |conn| {
            let mut set = conn.prepare_cached("SELECT set_ms, set_offset FROM baby WHERE key = ?1")?;
            let dated = babies.into_iter().map(|baby| {
                let set = set.query_row([baby.key.key()], |row| rows::optional_moment(row, 0))?;
                Ok((baby, set))
            });
            dated.collect()
        })
    }

    /// Keeps a baby, new or changed.
    pub fn put_baby(&mut self, baby: &Baby, now: Moment) -> Result<(), JournalError> {
        // Nothing said is nothing that could win against what the other phone says.
        let set = (baby.nickname.is_some() || baby.born.is_some()).then_some(now);
        self.write("saving a baby in", |tx| {
            tx.execute(
                "INSERT INTO baby (key, nickname, born, set_ms, set_offset) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (key) DO UPDATE SET nickname = excluded.nickname, born = excluded.born,
                 set_ms = excluded.set_ms, set_offset = excluded.set_offset",
                params![
                    baby.key.key(),
                    baby.nickname.as_ref().map(Text::as_str),
                    baby.born.map(|born| born.to_string()),
                    set.map(Moment::epoch_ms),
                    set.map(Moment::offset_min)
                ],
            )?;
            Ok(())
        })
    }

    /// Whether an entry speaks of a baby, the bin included.
    pub fn baby_in_use(&self, key: BabyKey) -> Result<bool, JournalError> {
        self.read("reading", |conn| Ok(in_use(conn, key)?))
    }

    /// Forgets a baby that no entry speaks of, the bin included.
    pub fn remove_baby(&mut self, key: BabyKey) -> Result<(), JournalError> {
        self.write("removing a baby from", |tx| {
            if in_use(tx, key)? {
                return Err(JournalError::BabyInUse.into());
            }
            if tx.execute("DELETE FROM baby WHERE key = ?1", [key.key()])? == 0 {
                return Err(JournalError::NoSuchBaby.into());
            }
            Ok(())
        })
    }
}

fn in_use(conn: &rusqlite::Connection, key: BabyKey) -> rusqlite::Result<bool> {
    conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM feed WHERE baby = ?1) OR EXISTS (SELECT 1 FROM nappy WHERE baby = ?1)",
        [key.key()],
        |row| row.get(0),
    )
}

/// A date as files write it.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}
