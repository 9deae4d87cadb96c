//! Which version stays when an entry comes in that is here already.
//!
//! Two phones must end up equal whatever the order in which they exchange files. So what is known of an entry is a value
//! with an order, and the greater one stays:
//!
//! 1. whether it is there: deleting and bringing back carry a time, and the later act decides; at the same moment it
//!    stays deleted;
//! 2. while both have it: the versions of both, together. The one that was written last is what it says now, the others
//!    are its history. Versions of the same moment are told apart by what they say.
//!
//! A deletion that comes in puts the entry into the bin, so that it can still be brought back here.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    clock::Moment,
    id::EntryId,
    journal::{
        entry::{Body, Entry},
        error::{Fault, JournalError},
        revision::{self, Revision},
        rows::{self, Head},
    },
};

use super::document::{BabyItem, EntryItem, TombstoneItem};

/// What became of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was not here.
    Added,
    /// It was here, and says or knows something else now.
    Changed,
    /// It was here, and goes.
    Deleted,
    /// Nothing changes.
    Same,
}

/// What is here under an id.
enum Standing {
    Nothing,
    Live(Head),
    Bin { pk: i64, deleted: Moment },
    Gone { deleted: Moment },
}

/// Times in the order in which acts count; the offset only tells equal ones apart.
fn order(moment: Moment) -> (i64, i16) {
    (moment.epoch_ms(), moment.offset_min())
}

/// Takes an entry in.
pub(super) fn entry(tx: &Connection, item: &EntryItem) -> Result<Outcome, Fault> {
    if let Some(what) = item.body.missing() {
        return Err(JournalError::Incomplete { what }.into());
    }
    let back_after = |deleted: Moment| item.restored.is_some_and(|restored| restored.epoch_ms() > deleted.epoch_ms());
    match standing(tx, item.id)? {
        Standing::Nothing => {
            insert(tx, item)?;
            Ok(Outcome::Added)
        }
        Standing::Gone { deleted } if back_after(deleted) => {
            tx.prepare_cached("DELETE FROM tombstone WHERE id = ?1")?.execute([item.id.0.as_bytes().as_slice()])?;
            insert(tx, item)?;
            Ok(Outcome::Added)
        }
        Standing::Bin { pk, deleted } if back_after(deleted) => {
            replace(tx, pk, item)?;
            Ok(Outcome::Added)
        }
        Standing::Gone { .. } | Standing::Bin { .. } => Ok(Outcome::Same),
        Standing::Live(head) => match item.restored.map(order).cmp(&head.restored.map(order)) {
            std::cmp::Ordering::Greater => {
                replace(tx, head.pk, item)?;
                Ok(Outcome::Changed)
            }
            std::cmp::Ordering::Less => Ok(Outcome::Same),
            std::cmp::Ordering::Equal => together(tx, head, item),
        },
    }
}

/// Takes a deletion in. What it deletes can be brought back until `undo_until`.
pub(super) fn tombstone(tx: &Connection, item: &TombstoneItem, undo_until: Moment) -> Result<Outcome, Fault> {
    let id = item.id.0.as_bytes().as_slice();
    let (ms, offset) = order(item.deleted);
    match standing(tx, item.id)? {
        Standing::Nothing => {
            tx.prepare_cached(
                "INSERT INTO tombstone (id, at_ms, at_offset, deleted_ms, deleted_offset, shared)
                 VALUES (?1, ?2, ?3, ?2, ?3, ?4)",
            )?
            .execute(params![id, ms, offset, item.shared])?;
            Ok(Outcome::Deleted)
        }
        Standing::Gone { deleted } => {
            if order(item.deleted) > order(deleted) {
                tx.prepare_cached("UPDATE tombstone SET deleted_ms = ?2, deleted_offset = ?3 WHERE id = ?1")?
                    .execute(params![id, ms, offset])?;
            }
            tx.prepare_cached("UPDATE tombstone SET shared = max(shared, ?2) WHERE id = ?1")?
                .execute(params![id, item.shared])?;
            Ok(Outcome::Same)
        }
        Standing::Bin { pk, deleted } => {
            if order(item.deleted) > order(deleted) {
                tx.prepare_cached("UPDATE entry SET deleted_ms = ?2, deleted_offset = ?3 WHERE pk = ?1")?
                    .execute(params![pk, ms, offset])?;
            }
            Ok(Outcome::Same)
        }
        Standing::Live(head) if head.restored.is_some_and(|restored| restored.epoch_ms() > ms) => Ok(Outcome::Same),
        Standing::Live(head) => {
            tx.prepare_cached(
                "UPDATE entry SET deleted_ms = ?2, deleted_offset = ?3, undo_until_ms = ?4 WHERE pk = ?1",
            )?
            .execute(params![head.pk, ms, offset, undo_until.epoch_ms()])?;
            Ok(Outcome::Deleted)
        }
    }
}

/// Takes a baby in: the name that was set last stays.
pub(super) fn baby(tx: &Connection, item: &BabyItem) -> Result<Outcome, Fault> {
    type Kept = (Option<i64>, Option<i16>, Option<String>, Option<String>);
    let here: Option<Kept> = tx
        .prepare_cached("SELECT set_ms, set_offset, nickname, born FROM baby WHERE key = ?1")?
        .query_row([item.key.key()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    let theirs: Kept = (
        item.set.map(Moment::epoch_ms),
        item.set.map(Moment::offset_min),
        item.nickname.as_ref().map(|name| name.as_str().to_owned()),
        item.born.clone(),
    );
    let outcome = match &here {
        None => Outcome::Added,
        Some(here) if theirs > *here => Outcome::Changed,
        Some(_) => return Ok(Outcome::Same),
    };
    tx.prepare_cached(
        "INSERT INTO baby (key, set_ms, set_offset, nickname, born) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (key) DO UPDATE SET set_ms = excluded.set_ms, set_offset = excluded.set_offset,
         nickname = excluded.nickname, born = excluded.born",
    )?
    .execute(params![item.key.key(), theirs.0, theirs.1, theirs.2, theirs.3])?;
    Ok(outcome)
}

/// Whether anything is or was here under this id.
pub(super) fn is_here(tx: &Connection, id: EntryId) -> Result<bool, Fault> {
    Ok(!matches!(standing(tx, id)?, Standing::Nothing))
}

fn standing(tx: &Connection, id: EntryId) -> Result<Standing, Fault> {
    let bytes = id.0.as_bytes().as_slice();
    let here = tx
        .prepare_cached(&format!("SELECT {}, deleted_ms, deleted_offset FROM entry WHERE id = ?1", Head::COLUMNS))?
        .query_row([bytes], |row| Ok((Head::from_row(row)?, rows::optional_moment(row, Head::WIDTH)?)))
        .optional()?;
    match here {
        Some((head, None)) => return Ok(Standing::Live(head)),
        Some((head, Some(deleted))) => return Ok(Standing::Bin { pk: head.pk, deleted }),
        None => {}
    }
    let gone = tx
        .prepare_cached("SELECT deleted_ms, deleted_offset FROM tombstone WHERE id = ?1")?
        .query_row([bytes], |row| rows::moment(row, 0))
        .optional()?;
    Ok(gone.map_or(Standing::Nothing, |deleted| Standing::Gone { deleted }))
}

fn insert(tx: &Connection, item: &EntryItem) -> Result<(), Fault> {
    tx.prepare_cached(
        "INSERT INTO entry (id, kind, at_ms, at_offset, created_ms, created_offset, edited_ms, edited_offset,
         restored_ms, restored_offset, imported) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)",
    )?
    .execute(params![
        item.id.0.as_bytes().as_slice(),
        item.body.kind().key(),
        item.at.epoch_ms(),
        item.at.offset_min(),
        item.created.epoch_ms(),
        item.created.offset_min(),
        item.edited.map(Moment::epoch_ms),
        item.edited.map(Moment::offset_min),
        item.restored.map(Moment::epoch_ms),
        item.restored.map(Moment::offset_min),
    ])?;
    let pk = tx.last_insert_rowid();
    rows::write_body(tx, pk, &item.body)?;
    for (seq, earlier) in (0i64..).zip(&item.revisions) {
        revision::write(tx, pk, seq, earlier)?;
    }
    Ok(())
}

fn replace(tx: &Connection, pk: i64, item: &EntryItem) -> Result<(), Fault> {
    // The typed rows and the history go with it.
    tx.prepare_cached("DELETE FROM entry WHERE pk = ?1")?.execute([pk])?;
    insert(tx, item)
}

/// One thing that an entry said at some time.
#[derive(Clone)]
struct Version {
    made: Moment,
    at: Moment,
    body: Body,
    /// What it says as text: tells versions of the same moment apart, and the same one from another.
    text: String,
}

impl Version {
    fn new(made: Moment, at: Moment, body: &Body) -> Result<Self, Fault> {
        let text = serde_json::to_string(&(at, body))
            .map_err(|_| JournalError::Internal { doing: "comparing versions", code: 0 })?;
        Ok(Self { made, at, body: body.clone(), text })
    }

    fn key(&self) -> (i64, i16, &str) {
        (self.made.epoch_ms(), self.made.offset_min(), &self.text)
    }
}

fn versions(now: &Entry, earlier: &[Revision]) -> Result<Vec<Version>, Fault> {
    let earlier = earlier.iter().map(|old| Version::new(old.made, old.at, &old.body));
    let now = Version::new(now.edited.unwrap_or(now.created), now.at, &now.body);
    let mut all = earlier.chain([now]).collect::<Result<Vec<_>, _>>()?;
    all.sort_by(|one, other| one.key().cmp(&other.key()));
    Ok(all)
}

/// Both phones have it: the versions of both.
fn together(tx: &Connection, head: Head, item: &EntryItem) -> Result<Outcome, Fault> {
    let here = rows::entry(tx, head)?;
    let earlier = if here.edited.is_some() { revision::of(tx, head.pk)? } else { Vec::new() };
    let theirs =
        Entry { id: item.id, at: item.at, created: item.created, edited: item.edited, body: item.body.clone() };
    if theirs == here && earlier == item.revisions {
        return Ok(Outcome::Same);
    }
    let own = versions(&here, &earlier)?;
    let mut all = own.clone();
    all.extend(versions(&theirs, &item.revisions)?);
    all.sort_by(|one, other| one.key().cmp(&other.key()));
    all.dedup_by(|one, other| one.key() == other.key());
    let created = if order(item.created) < order(here.created) { item.created } else { here.created };
    let same = all.len() == own.len() && all.iter().zip(&own).all(|(one, other)| one.key() == other.key());
    let Some(last) = all.last().filter(|_| !(same && created == here.created)) else { return Ok(Outcome::Same) };
    let edited = (all.len() > 1).then_some(last.made);
    rows::remove_body(tx, head.pk, head.kind)?;
    tx.prepare_cached(
        "UPDATE entry SET kind = ?2, at_ms = ?3, at_offset = ?4, created_ms = ?5, created_offset = ?6, edited_ms = ?7,
         edited_offset = ?8, imported = 1 WHERE pk = ?1",
    )?
    .execute(params![
        head.pk,
        last.body.kind().key(),
        last.at.epoch_ms(),
        last.at.offset_min(),
        created.epoch_ms(),
        created.offset_min(),
        edited.map(Moment::epoch_ms),
        edited.map(Moment::offset_min),
    ])?;
    rows::write_body(tx, head.pk, &last.body)?;
    tx.prepare_cached("DELETE FROM entry_revision WHERE entry = ?1")?.execute([head.pk])?;
    for (seq, pair) in (0i64..).zip(all.windows(2)) {
        let [old, next] = pair else { continue };
        let earlier = Revision { at: old.at, made: old.made, replaced: next.made, body: old.body.clone() };
        revision::write(tx, head.pk, seq, &earlier)?;
    }
    Ok(Outcome::Changed)
}
