//! A journal of five years, for benchmarks: what a person notes on an ordinary day, over and over, and a check at the end.
//! That is 50,000 entries, 27 a day. More or fewer of them are more or fewer years, not fuller days: nobody notes 274 times
//! a day, and no day holds ten massage sessions.
//!
//! The rows are written straight into the tables, because fifty thousand durable entries take half a minute; the journal
//! itself makes the file and reads it afterwards, so that a row which it would not write is noticed.

use std::{error::Error, fs, path::Path, sync::Arc};

use lattea_core::{
    app::{App, CheckStep, Shelf, Wishes},
    clock::{FixedClock, Moment},
    content::Content,
    id::{IdSource, SeededIds},
    journal::{Journal, JournalKey},
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest},
        check::{CheckStyle, CheckView, FieldKind},
    },
};
use rusqlite::{Connection, Transaction, params};

/// The key of the benchmark's journal: no secret.
pub const KEY: [u8; 32] = [7; 32];

/// The end of the five years; a shell passes it as the time.
pub const NOW: &str = "2026-05-03T10:10:00+01:00";

const MINUTE_MS: i64 = 60_000;

/// Between two entries: a round a day.
const GAP_MS: i64 = 24 * 60 * MINUTE_MS / ROUND.len() as i64;

/// What an entry is, in the order in which a day brings them round.
const ROUND: [&str; 27] = [
    "feed",
    "nappy",
    "feed",
    "nappy",
    "expression",
    "feed",
    "temperature",
    "nappy",
    "feed",
    "symptom",
    "nappy",
    "feed",
    "note",
    "nappy",
    "feed",
    "expression",
    "feed",
    "nappy",
    "session",
    "feed",
    "medicine",
    "nappy",
    "feed",
    "expression",
    "nappy",
    "feed",
    "contact",
];

/// Writes `lattea.db` with `entries` entries and a check, and beside it `plain.db`: the same tables without encryption.
///
/// # Errors
/// Whatever the file system, SQLCipher or the core says.
pub fn write(folder: &Path, entries: usize) -> Result<(), Box<dyn Error>> {
    let (path, plain) = (folder.join("lattea.db"), folder.join("plain.db"));
    for old in ["lattea.db", "lattea.db-wal", "lattea.db-shm", "lattea.db.kcv", "plain.db"] {
        match fs::remove_file(folder.join(old)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    let (key, now) = (JournalKey::from_bytes(KEY), Moment::parse(NOW)?);
    drop(Journal::open(&path, &key)?);
    fill(&path, entries, now)?;
    check(Journal::open(&path, &key)?, now)?;
    let encrypted = raw(&path)?;
    encrypted.execute("ATTACH DATABASE ?1 AS plain KEY ''", [plain.to_string_lossy()])?;
    encrypted.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(()))?;
    encrypted.execute_batch("DETACH DATABASE plain")?;
    Ok(())
}

/// The journal's file without Lattea.
///
/// # Errors
/// Whatever SQLCipher says.
pub fn raw(path: &Path) -> Result<Connection, rusqlite::Error> {
    let connection = Connection::open(path)?;
    let hex: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    connection.execute_batch(&format!("PRAGMA key = \"x'{hex}'\""))?;
    Ok(connection)
}

fn fill(path: &Path, entries: usize, now: Moment) -> Result<(), Box<dyn Error>> {
    let mut connection = raw(path)?;
    let all = connection.transaction()?;
    all.execute("INSERT INTO baby (key, nickname) VALUES ('a', 'Mia')", [])?;
    let ids = SeededIds::new(1);
    for index in 0..entries {
        // The last one an hour ago.
        let back = i64::try_from(entries - 1 - index)? * GAP_MS + 60 * MINUTE_MS;
        let at = now.plus_ms(-back);
        all.prepare_cached(
            "INSERT INTO entry (id, kind, at_ms, at_offset, created_ms, created_offset) VALUES (?1, ?2, ?3, 60, ?3, 60)",
        )?
        .execute(params![ids.next(at).as_bytes(), ROUND[index % ROUND.len()], at.epoch_ms()])?;
        body(&all, index, at)?;
    }
    all.commit()?;
    Ok(())
}

fn body(all: &Transaction<'_>, index: usize, at: Moment) -> Result<(), Box<dyn Error>> {
    let pk = all.last_insert_rowid();
    let n = i64::try_from(index)?;
    let side = if index.is_multiple_of(2) { "left" } else { "right" };
    match ROUND[index % ROUND.len()] {
        "feed" => {
            all.execute("INSERT INTO feed (entry, baby, supplement) VALUES (?1, 'a', 0)", [pk])?;
            let part = "INSERT INTO feed_part (entry, seq, side, minutes) VALUES (?1, ?2, ?3, ?4)";
            all.execute(part, params![pk, 0, side, 8 + n % 9])?;
            all.execute(part, params![pk, 1, if side == "left" { "right" } else { "left" }, 5 + n % 6])?;
        }
        "nappy" => {
            all.execute("INSERT INTO nappy (entry, baby, wet, dirty) VALUES (?1, 'a', 1, ?2)", params![pk, n % 2])?;
        }
        "expression" => {
            let row = "INSERT INTO expression (entry, left_ml, right_ml, way) VALUES (?1, ?2, ?3, 'pump')";
            all.execute(row, params![pk, 30 + n % 60, 25 + n % 55])?;
        }
        "temperature" => {
            let row = "INSERT INTO temperature (entry, tenths, site) VALUES (?1, ?2, 'ear')";
            all.execute(row, params![pk, 364 + n % 8])?;
        }
        "symptom" => {
            let row =
                "INSERT INTO symptom (entry, side, quadrant, pain, hot, hard) VALUES (?1, ?2, 'upper_outer', ?3, 0, 0)";
            all.execute(row, params![pk, side, n % 3])?;
        }
        "note" => {
            all.execute("INSERT INTO note (entry, text) VALUES (?1, 'She latched well and slept four hours')", [pk])?;
        }
        "session" => {
            let row = "INSERT INTO session (entry, technique, technique_version, content_version, side, started_ms,
                       started_offset, ended_ms, ended_offset, pain_before, pain_after, relief, outcome, stroked_s, harm)
                       VALUES (?1, 'M01', '1', '2.0.0-draft', ?2, ?3, 60, ?4, 60, 2, 1, 'softer', 'completed', 90, 0)";
            all.execute(row, params![pk, side, at.epoch_ms(), at.plus_ms(5 * MINUTE_MS).epoch_ms()])?;
        }
        "medicine" => {
            let row =
                "INSERT INTO medicine (entry, name, is_antipyretic, is_antibiotic) VALUES (?1, 'vitamin D', 0, 0)";
            all.execute(row, [pk])?;
        }
        "contact" => {
            let row =
                "INSERT INTO contact (entry, who, channel, said) VALUES (?1, 'Ana, midwife', 'phone', 'Keep feeding')";
            all.execute(row, [pk])?;
        }
        other => return Err(format!("no row for {other}").into()),
    }
    Ok(())
}

/// A whole check by a person who is well, kept ten minutes before the end.
fn check(journal: Journal, now: Moment) -> Result<(), Box<dyn Error>> {
    let clock = Box::new(FixedClock::new(now.plus_ms(-10 * MINUTE_MS)));
    let ids = Box::new(SeededIds::new(900_000));
    let shelf = Shelf::Open(Box::new(journal));
    let mut app = App::new(Arc::new(Content::embedded()?), clock, ids, shelf, Wishes::default())?;
    let mut step = app.check_start()?;
    while let CheckStep::Ask(view) = &step {
        step = app.check_answer(&well(view))?;
    }
    match step {
        CheckStep::Done(_) => Ok(()),
        CheckStep::Problem(problems) => Err(format!("the check does not take its answers: {problems:?}").into()),
        CheckStep::Ask(_) => Err("the check goes on for ever".into()),
    }
}

fn well(view: &CheckView) -> CheckAnswer {
    if let CheckStyle::List { .. } = view.style {
        return CheckAnswer::List { ticked: Vec::new(), rest: Rest::No };
    }
    let fields = view.fields.iter().map(|field| {
        let given = match &field.kind {
            FieldKind::One(choices) => choices
                .iter()
                .find(|choice| choice.id == "no")
                .or(choices.first())
                .map_or(FieldAnswer::Empty, |choice| FieldAnswer::Choice(choice.id.clone())),
            FieldKind::Many(choices) => {
                FieldAnswer::Choices(choices.iter().take(1).map(|one| one.id.clone()).collect())
            }
            FieldKind::Number { min, .. } => FieldAnswer::Text(min.to_string()),
            FieldKind::Pain { .. } => FieldAnswer::Text("0".to_owned()),
            _ => FieldAnswer::Empty,
        };
        (field.id.clone(), given)
    });
    CheckAnswer::Fields(fields.collect())
}
