//! Reading what can be read of a damaged journal into a new one.
//!
//! The damaged file is only read. Table by table, row by row, what its good pages hold is copied into a fresh file of the
//! same schema; a page whose check sum is wrong costs the rows that lie on it. What is then a whole entry is
//! brought into the new journal by its id, as a backup is: a second salvage adds nothing twice.
//!
//! | lost | why |
//! |---|---|
//! | everything | one of the first pages, which name the tables, or the key |
//! | the rows of a page, and all below an inner one | its check sum is wrong: half an entry is no entry |
//! | what was in the bin | it stays deleted |

use std::{
    cell::RefCell,
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig, types::Value};

use crate::clock::Moment;

use super::{
    backup::BackupError,
    error::{Fault, JournalError},
    files::beside,
    key::JournalKey,
    open::give_key,
    rows::{self, Head},
    rules::JournalRules,
    schema,
    store::Journal,
};

/// What a salvage came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Entries that can be read.
    pub read: u64,
    /// Entries that the file is known to have had.
    pub of: u64,
    /// Of those that can be read, how many were not in the new journal yet.
    pub added: u64,
}

/// How many keys without a row are tried behind the last row that was found.
const GAP: i64 = 512;

/// Reads what can be read of the journal at `from`, which is left as it is, into `into`.
///
/// # Errors
/// [`JournalError::Damaged`] when nothing at all can be read; `into` is then as it was.
pub fn salvage(
    from: &Path,
    key: &JournalKey,
    into: &mut Journal,
    now: Moment,
    rules: &JournalRules,
) -> Result<Salvaged, JournalError> {
    let old = Old { path: from, key, conn: RefCell::new(Some(open_damaged(from, key)?)) };
    let part = Part::new(beside(into.path(), ".salvage"));
    let failed = |error: rusqlite::Error| JournalError::sql(&part.0, "salvaging into", &error);
    let mut version = schema::VERSION;
    rows_of(&old, "PRAGMA user_version", &mut |row| {
        if let [Value::Integer(found)] = row.as_slice() {
            version = *found;
        }
    });
    super::open::ready();
    let mut new = Connection::open(&part.0).map_err(failed)?;
    give_key(&new, key).map_err(failed)?;
    let steps = usize::try_from(version).unwrap_or_default();
    let migrated = |_| JournalError::Internal { doing: "salvaging a journal", code: 0 };
    schema::migrations().to_version(&mut new, steps).map_err(migrated)?;
    let known = copy(&old, &new).map_err(failed)?;
    drop(old);
    new.execute_batch("PRAGMA foreign_keys = ON").map_err(failed)?;
    schema::migrations().to_latest(&mut new).map_err(migrated)?;
    let read = keep_whole_entries(&new).map_err(|fault| fault.named(&part.0, "salvaging into"))?;
    drop(new);
    let bytes = {
        let whole = Journal::open(&part.0, key)?;
        let mut bytes = zeroize::Zeroizing::new(Vec::new());
        whole.export(now, &mut *bytes)?;
        bytes
    };
    let merged = into.restore_opened(&bytes, from, now, rules).map_err(|error| match error {
        BackupError::Journal(error) => error,
        _ => damaged(from),
    })?;
    Ok(Salvaged { read, of: known.max(read), added: merged.added })
}

/// The file that is put together; it goes with its log, its key check and its lock.
struct Part(PathBuf);

impl Part {
    fn new(path: PathBuf) -> Self {
        let part = Self(path);
        part.remove();
        part
    }

    fn remove(&self) {
        for suffix in ["", "-wal", "-shm", "-journal", ".kcv", ".lock"] {
            let _ = fs::remove_file(beside(&self.0, suffix));
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.remove();
    }
}

fn damaged(path: &Path) -> JournalError {
    JournalError::Damaged { path: path.to_owned(), what: "nothing of it can be read" }
}

/// Opens a file for reading whatever is wrong with it, as long as its first page is right.
fn open_damaged(path: &Path, key: &JournalKey) -> Result<Connection, JournalError> {
    // The log can only be read by who may write; closing leaves both as they are.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        super::open::ready();
        let conn = Connection::open_with_flags(path, flags)?;
        give_key(&conn, key)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        // A file that was cut short is read as far as it goes.
        conn.execute_batch("PRAGMA writable_schema = ON; PRAGMA query_only = ON;")?;
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(conn)
    };
    open().map_err(|error| match JournalError::sql(path, "reading", &error) {
        JournalError::Damaged { .. } => damaged(path),
        other => other,
    })
}

/// The damaged file. After a page that can't be read SQLCipher refuses everything, until it is opened again.
struct Old<'a> {
    path: &'a Path,
    key: &'a JournalKey,
    conn: RefCell<Option<Connection>>,
}

impl Old<'_> {
    /// Runs `work`, and opens the file again when it met a page that can't be read.
    fn ask<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        let mut conn = self.conn.borrow_mut();
        let asked = conn.as_ref().map_or(Err(rusqlite::Error::InvalidQuery), work);
        if matches!(asked, Err(ref error) if *error != rusqlite::Error::QueryReturnedNoRows) {
            *conn = None;
            *conn = open_damaged(self.path, self.key).ok();
        }
        asked
    }
}

/// Copies every row that can be read. Gives how many entries there were, as far as anything still says so.
fn copy(old: &Old<'_>, new: &Connection) -> rusqlite::Result<u64> {
    new.execute_batch("PRAGMA foreign_keys = OFF")?;
    let mut entries = BTreeSet::new();
    for (table, _) in tables(new)?.iter().filter(|(_, by_rowid)| *by_rowid) {
        let column = if has_entry_column(new, table)? { "entry" } else { "rowid" };
        if table == "entry" || column == "entry" {
            keys(old, table, &mut entries);
        }
    }
    for index in indexes_of_entry(new)? {
        index_keys(old, new, &index, &mut entries)?;
    }
    new.execute_batch("BEGIN")?;
    for (table, by_rowid) in tables(new)? {
        let columns = columns(new, &table)?;
        let insert = format!(
            "INSERT OR IGNORE INTO {table} ({}) VALUES ({})",
            columns.join(", "),
            vec!["?"; columns.len()].join(", ")
        );
        let mut insert = new.prepare(&insert)?;
        let mut keep = |row: Vec<Value>| {
            // A value that the table refuses is no value of ours.
            let _ = insert.execute(rusqlite::params_from_iter(row));
        };
        let list = columns.join(", ");
        if has_entry_column(new, &table)? || table == "entry" {
            let by = if table == "entry" { "pk" } else { "entry" };
            for key in &entries {
                rows_of(old, &format!("SELECT {list} FROM {table} WHERE {by} = {key}"), &mut keep);
            }
        } else {
            let order = if by_rowid { "rowid" } else { columns[0].as_str() };
            // From both ends, as far as each goes.
            rows_of(old, &format!("SELECT {list} FROM {table} ORDER BY {order}"), &mut keep);
            rows_of(old, &format!("SELECT {list} FROM {table} ORDER BY {order} DESC"), &mut keep);
        }
    }
    new.execute_batch("COMMIT")?;
    Ok(entries.len() as u64)
}

/// The tables of a schema, and whether each has row numbers.
fn tables(conn: &Connection) -> rusqlite::Result<Vec<(String, bool)>> {
    let mut found = conn.prepare(
        "SELECT name, wr = 0 FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'",
    )?;
    found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut found = conn.prepare("SELECT name FROM pragma_table_info(?1)")?;
    found.query_map([table], |row| row.get(0))?.collect()
}

fn has_entry_column(conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    Ok(columns(conn, table)?.iter().any(|column| column == "entry"))
}

fn indexes_of_entry(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut found = conn.prepare("SELECT name FROM pragma_index_list('entry') WHERE partial = 0 AND origin = 'c'")?;
    found.query_map([], |row| row.get(0))?.collect()
}

/// Hands each row of a query on, until a page stops it.
fn rows_of(old: &Old<'_>, query: &str, keep: &mut impl FnMut(Vec<Value>)) {
    let _ = old.ask(|conn| {
        let mut found = conn.prepare(query)?;
        let width = found.column_count();
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            if let Ok(values) = (0..width).map(|at| row.get(at)).collect::<Result<_, _>>() {
                keep(values);
            }
        }
        Ok(())
    });
}

/// The row numbers of a table, past pages that can't be read.
fn keys(old: &Old<'_>, table: &str, into: &mut BTreeSet<i64>) {
    let next = format!("SELECT rowid FROM {table} WHERE rowid >= ?1 ORDER BY rowid LIMIT 1");
    let (mut at, mut missed) = (i64::MIN, 0);
    loop {
        match old.ask(|conn| conn.prepare_cached(&next)?.query_row([at], |row| row.get::<_, i64>(0))) {
            Ok(found) => {
                into.insert(found);
                missed = 0;
                let Some(behind) = found.checked_add(1) else { return };
                at = behind;
            }
            Err(rusqlite::Error::QueryReturnedNoRows) => return,
            // The row lies on a page that can't be read: look behind it.
            Err(_) if missed < GAP => {
                missed += 1;
                at = at.max(0).saturating_add(1);
            }
            Err(_) => return,
        }
    }
}

/// The row numbers that an index of the entries knows.
fn index_keys(old: &Old<'_>, new: &Connection, index: &str, into: &mut BTreeSet<i64>) -> rusqlite::Result<()> {
    let column: String = new.query_row("SELECT name FROM pragma_index_info(?1)", [index], |row| row.get(0))?;
    for order in ["", " DESC"] {
        let query = format!("SELECT pk FROM entry INDEXED BY {index} ORDER BY {column}{order}");
        rows_of(old, &query, &mut |row| {
            if let [Value::Integer(key)] = row.as_slice() {
                into.insert(*key);
            }
        });
    }
    Ok(())
}

/// Removes what is no whole entry; gives how many are.
fn keep_whole_entries(conn: &Connection) -> Result<u64, Fault> {
    let mut found = conn.prepare("SELECT pk FROM entry ORDER BY pk")?;
    let keys: Vec<i64> = found.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut whole = 0;
    for pk in keys {
        let head = conn.query_row(&format!("SELECT {} FROM entry WHERE pk = ?1", Head::COLUMNS), [pk], Head::from_row);
        let entry = head.map_err(Fault::from).and_then(|head| rows::entry(conn, head));
        match entry {
            Ok(entry) if entry.body.missing().is_none() => whole += 1,
            Ok(_) | Err(_) => drop(conn.execute("DELETE FROM entry WHERE pk = ?1", [pk])?),
        }
    }
    // What belongs to no entry any more.
    for (table, _) in tables(conn)? {
        if has_entry_column(conn, &table)? {
            conn.execute(&format!("DELETE FROM {table} WHERE entry NOT IN (SELECT pk FROM entry)"), [])?;
        }
    }
    Ok(whole)
}
