//! Between the typed tables and the typed bodies: the only place that knows which column is what.
//!
//! A value that the types refuse means that the file is damaged, never that a default is taken.

pub(super) mod check;
mod feeding;
mod observed;
mod session;

use rusqlite::{Connection, OptionalExtension, Row, types::Type};

use crate::{clock::Moment, id::EntryId};

use super::{
    entry::{Body, Entry, Kind},
    error::{Fault, JournalError},
};

pub(super) use session::write_event;

/// The columns that every entry has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    pub(super) pk: i64,
    pub(super) id: EntryId,
    pub(super) kind: Kind,
    pub(super) at: Moment,
    pub(super) created: Moment,
    pub(super) edited: Option<Moment>,
    /// When it was brought back out of the bin last, if ever.
    pub(super) restored: Option<Moment>,
}

impl Head {
    /// What to select for [`Head::from_row`], from a table or alias in scope.
    pub(super) const COLUMNS: &'static str = "pk, id, kind, at_ms, at_offset, created_ms, created_offset, edited_ms, edited_offset, restored_ms, restored_offset";
    /// How many columns that is.
    pub(super) const WIDTH: usize = 11;

    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            pk: row.get(0)?,
            id: EntryId(uuid::Uuid::from_bytes(row.get(1)?)),
            kind: keyed(row, 2, Kind::from_key)?,
            at: moment(row, 3)?,
            created: moment(row, 5)?,
            edited: optional_moment(row, 7)?,
            restored: optional_moment(row, 9)?,
        })
    }
}

/// What one kind does with its tables.
trait Stored: Sized {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault>;
    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault>;
}

/// The head of an entry that is not deleted.
pub(super) fn live(conn: &Connection, id: EntryId) -> Result<Head, Fault> {
    conn.prepare_cached(&format!("SELECT {} FROM entry WHERE id = ?1 AND deleted_ms IS NULL", Head::COLUMNS))?
        .query_row([id.0.as_bytes().as_slice()], Head::from_row)
        .optional()?
        .ok_or_else(|| JournalError::NotFound.into())
}

/// When an entry was deleted, if it is.
pub(super) fn deleted_at(conn: &Connection, pk: i64) -> Result<Option<Moment>, Fault> {
    let mut query = conn.prepare_cached("SELECT deleted_ms, deleted_offset FROM entry WHERE pk = ?1")?;
    Ok(query.query_row([pk], |row| optional_moment(row, 0))?)
}

/// The whole entry behind a head.
pub(super) fn entry(conn: &Connection, head: Head) -> Result<Entry, Fault> {
    let Head { pk, id, kind, at, created, edited, restored: _ } = head;
    let body = match kind {
        Kind::Check => Body::Check(Box::new(Stored::read(conn, pk)?)),
        Kind::Session => Body::Session(Box::new(Stored::read(conn, pk)?)),
        Kind::Feed => Body::Feed(Stored::read(conn, pk)?),
        Kind::Expression => Body::Expression(Stored::read(conn, pk)?),
        Kind::Temperature => Body::Temperature(Stored::read(conn, pk)?),
        Kind::Symptom => Body::Symptom(Stored::read(conn, pk)?),
        Kind::Medicine => Body::Medicine(Stored::read(conn, pk)?),
        Kind::Nappy => Body::Nappy(Stored::read(conn, pk)?),
        Kind::Note => Body::Note(Stored::read(conn, pk)?),
        Kind::Contact => Body::Contact(Stored::read(conn, pk)?),
    };
    Ok(Entry { id, at, created, edited, body })
}

/// Writes the rows of a body.
pub(super) fn write_body(tx: &Connection, pk: i64, body: &Body) -> Result<(), Fault> {
    match body {
        Body::Check(check) => check.write(tx, pk),
        Body::Session(session) => session.write(tx, pk),
        Body::Feed(feed) => feed.write(tx, pk),
        Body::Expression(expression) => expression.write(tx, pk),
        Body::Temperature(temperature) => temperature.write(tx, pk),
        Body::Symptom(symptom) => symptom.write(tx, pk),
        Body::Medicine(medicine) => medicine.write(tx, pk),
        Body::Nappy(nappy) => nappy.write(tx, pk),
        Body::Note(note) => note.write(tx, pk),
        Body::Contact(contact) => contact.write(tx, pk),
    }
}

/// Removes the rows of a body; those of its lists go with them.
pub(super) fn remove_body(tx: &Connection, pk: i64, kind: Kind) -> Result<(), Fault> {
    let table = if kind == Kind::Check { "check_result" } else { kind.key() };
    tx.prepare_cached(&format!("DELETE FROM {table} WHERE entry = ?1"))?.execute([pk])?;
    Ok(())
}

/// A time from the column `at` and the offset in the column after it.
pub(super) fn moment(row: &Row<'_>, at: usize) -> rusqlite::Result<Moment> {
    moment_of(row.get(at)?, row.get(at + 1)?)
}

/// A time or nothing, from the column `at` and the one after it.
pub(super) fn optional_moment(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Moment>> {
    let Some(ms) = row.get::<_, Option<i64>>(at)? else { return Ok(None) };
    let offset: Option<i16> = row.get(at + 1)?;
    offset.map(|offset| moment_of(ms, offset)).transpose()
}

/// A time from its two numbers.
pub(super) fn moment_of(epoch_ms: i64, offset_min: i16) -> rusqlite::Result<Moment> {
    Moment::new(epoch_ms, offset_min).map_err(|_| unreadable(0))
}

/// A value by its stable name.
pub(super) fn keyed<T>(row: &Row<'_>, at: usize, from_key: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    from_key(row.get_ref(at)?.as_str()?).ok_or_else(|| unreadable(at))
}

/// A value by its stable name, or nothing.
pub(super) fn optional_keyed<T>(
    row: &Row<'_>,
    at: usize,
    from_key: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(at)?.as_str_or_null()? {
        Some(key) => from_key(key).map(Some).ok_or_else(|| unreadable(at)),
        None => Ok(None),
    }
}

/// A value by the name that serde gives it, for types without a `from_key` of their own.
pub(super) fn named<T: serde::de::DeserializeOwned>(key: &str) -> Option<T> {
    serde_json::from_value(key.into()).ok()
}

/// A checked value, or nothing.
fn checked<T, N, E>(row: &Row<'_>, at: usize, new: impl Fn(N) -> Result<T, E>) -> rusqlite::Result<Option<T>>
where
    N: rusqlite::types::FromSql,
{
    row.get::<_, Option<N>>(at)?.map(|value| new(value).map_err(|_| unreadable(at))).transpose()
}

/// A text within the bound.
fn text(row: &Row<'_>, at: usize) -> rusqlite::Result<super::Text> {
    keyed(row, at, |text| super::Text::new(text).ok())
}

/// A column that holds what no Lattea writes. It says where and never what.
pub(super) fn unreadable(at: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(at, Type::Null, "not a value of this column".into())
}
