//! A document into a journal: everything or nothing, by id, and a second time changes nothing.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::{clock::Moment, id::EntryId};

use crate::journal::{
    entry::{Body, Entry},
    error::{Fault, JournalError},
    revision::{self, Revision},
    rows::{self, Head},
    store::{Journal, insert},
};

use super::{Document, document::Item};

/// What bringing back came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Restored {
    /// Entries that were not here.
    pub added: u64,
    /// Entries that were written later there than here.
    pub changed: u64,
    /// Entries that are here as they are there, or newer.
    pub same: u64,
    /// Entries that were deleted here, and stay so.
    pub deleted: u64,
}

impl Journal {
    /// Takes over what the document has and this journal does not.
    pub(in crate::journal) fn merge(&mut self, document: &Document, now: Moment) -> Result<Restored, JournalError> {
        let known = self.settings()?;
        let own_numbers = self.own_numbers()?;
        self.write("bringing a backup back into", |tx| {
            for baby in &document.babies {
                tx.execute(
                    "INSERT INTO baby (key, nickname, born) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO NOTHING",
                    params![
                        baby.key.key(),
                        baby.nickname.as_ref().map(crate::journal::Text::as_str),
                        baby.born.map(|born| born.to_string())
                    ],
                )?;
            }
            for setting in document.settings.iter().filter(|new| known.iter().all(|old| old.key() != new.key())) {
                tx.execute(
                    "INSERT INTO setting (key, value, set_ms, set_offset) VALUES (?1, ?2, ?3, ?4)",
                    params![setting.key().key(), setting.text(), now.epoch_ms(), now.offset_min()],
                )?;
            }
            if own_numbers.is_empty() {
                for (seq, own) in (0i64..).zip(&document.own_numbers) {
                    tx.execute(
                        "INSERT INTO own_number (seq, label, number) VALUES (?1, ?2, ?3)",
                        params![seq, own.label.as_str(), own.number.as_str()],
                    )?;
                }
            }
            let mut done = Restored::default();
            for item in &document.entries {
                take(tx, item, &mut done)?;
            }
            for gone in &document.tombstones {
                // What is here may have been brought back since; only what is not here is known to be gone.
                tx.execute(
                    "INSERT INTO tombstone (id, at_ms, at_offset, deleted_ms, deleted_offset)
                     SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM entry WHERE id = ?1)
                     ON CONFLICT (id) DO NOTHING",
                    params![
                        gone.id.0.as_bytes().as_slice(),
                        gone.at.epoch_ms(),
                        gone.at.offset_min(),
                        gone.deleted.epoch_ms(),
                        gone.deleted.offset_min()
                    ],
                )?;
            }
            Ok(done)
        })
    }
}

/// How the journal stands to an id.
enum Here {
    Nowhere,
    Deleted,
    Live(Head),
}

fn here(tx: &Connection, id: EntryId) -> Result<Here, Fault> {
    let bytes = id.0.as_bytes().as_slice();
    let gone: bool = tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM tombstone WHERE id = ?1)
             OR EXISTS (SELECT 1 FROM entry WHERE id = ?1 AND deleted_ms IS NOT NULL)",
        )?
        .query_row([bytes], |row| row.get(0))?;
    if gone {
        return Ok(Here::Deleted);
    }
    let live = tx
        .prepare_cached(&format!("SELECT {} FROM entry WHERE id = ?1", Head::COLUMNS))?
        .query_row([bytes], Head::from_row)
        .optional()?;
    Ok(live.map_or(Here::Nowhere, Here::Live))
}

fn take(tx: &Connection, item: &Item, done: &mut Restored) -> Result<(), Fault> {
    know_baby(tx, &item.entry.body)?;
    match here(tx, item.entry.id)? {
        Here::Deleted => done.deleted += 1,
        Here::Nowhere => {
            let pk = insert(tx, &item.entry)?;
            set_edited(tx, pk, &item.entry)?;
            write_revisions(tx, pk, item.revisions.iter().cloned())?;
            done.added += 1;
        }
        Here::Live(head) => {
            let ours = rows::entry(tx, head)?;
            let mut versions: BTreeMap<_, _> =
                revision::of(tx, head.pk)?.into_iter().chain(item.revisions.iter().cloned()).map(keyed).collect();
            let theirs = &item.entry;
            let later = |entry: &Entry| (entry.edited.is_some(), entry.edited.map(Moment::epoch_ms));
            // A session that goes on here is further than any copy of it.
            if ours == *theirs || ours.body.kind() != theirs.body.kind() || later(&ours) >= later(theirs) {
                done.same += 1;
                return Ok(());
            }
            versions.extend([keyed(earlier(&ours, theirs))]);
            rows::remove_body(tx, head.pk, ours.body.kind())?;
            rows::write_body(tx, head.pk, &theirs.body)?;
            tx.prepare_cached("UPDATE entry SET at_ms = ?2, at_offset = ?3 WHERE pk = ?1")?.execute(params![
                head.pk,
                theirs.at.epoch_ms(),
                theirs.at.offset_min()
            ])?;
            set_edited(tx, head.pk, theirs)?;
            tx.execute("DELETE FROM entry_revision WHERE entry = ?1", [head.pk])?;
            write_revisions(tx, head.pk, versions.into_values())?;
            done.changed += 1;
        }
    }
    Ok(())
}

/// An entry may speak of a baby that nobody described.
fn know_baby(tx: &Connection, body: &Body) -> Result<(), Fault> {
    let baby = match body {
        Body::Feed(feed) => feed.baby,
        Body::Nappy(nappy) => nappy.baby,
        _ => None,
    };
    if let Some(key) = baby {
        tx.prepare_cached("INSERT INTO baby (key) VALUES (?1) ON CONFLICT (key) DO NOTHING")?.execute([key.key()])?;
    }
    Ok(())
}

fn set_edited(tx: &Connection, pk: i64, entry: &Entry) -> Result<(), Fault> {
    tx.prepare_cached("UPDATE entry SET edited_ms = ?2, edited_offset = ?3 WHERE pk = ?1")?.execute(params![
        pk,
        entry.edited.map(Moment::epoch_ms),
        entry.edited.map(Moment::offset_min)
    ])?;
    Ok(())
}

/// Our version, which another one has replaced.
fn earlier(ours: &Entry, theirs: &Entry) -> Revision {
    let made = ours.edited.unwrap_or(ours.created);
    Revision { at: ours.at, made, replaced: theirs.edited.unwrap_or(made), body: ours.body.clone() }
}

fn keyed(version: Revision) -> (i64, Revision) {
    (version.made.epoch_ms(), version)
}

fn write_revisions(tx: &Connection, pk: i64, versions: impl Iterator<Item = Revision>) -> Result<(), Fault> {
    for version in versions {
        revision::write(tx, pk, &version)?;
    }
    Ok(())
}
