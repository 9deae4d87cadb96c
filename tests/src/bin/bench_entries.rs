//! How long the journal takes, beside the same statements written raw on the same SQLCipher build.
//!
//! Run it with `tests/bench/run journal`. It exits 1 when a goal is missed.

use std::{
    error::Error,
    fs,
    hint::black_box,
    path::Path,
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use lattea_core::{
    app::{App, Shelf, Wishes},
    clock::{FixedClock, Moment},
    content::Content,
    id::{IdSource, SeededIds},
    journal::{BabyKey, Body, Feed, FeedPart, Journal, JournalKey, JournalRules, Kind, Minutes, import::Import},
    units::Side,
};
use lattea_tests::{
    five_years::{self, KEY, NOW},
    turns::{Row, by_turns, shown, table},
};
use rusqlite::{Connection, Row as SqlRow, params};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [what, journal, file] = arguments.as_slice() {
        println!("{}", memory_of(what, Path::new(journal), Path::new(file))?);
        return Ok(ExitCode::SUCCESS);
    }
    let folder = std::env::temp_dir().join(format!("lattea-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let measured = measure(&folder);
    fs::remove_dir_all(&folder)?;
    measured
}

fn measure(folder: &Path) -> Outcome<ExitCode> {
    let now = Moment::parse(NOW)?;
    let mut made = Vec::new();
    for (name, entries) in [("small", 5_000), ("middle", 50_000), ("large", 500_000)] {
        let folder = folder.join(name);
        fs::create_dir_all(&folder)?;
        five_years::write(&folder, entries)?;
        made.push(folder.join("lattea.db"));
    }
    let [small, middle, large] = made.as_slice() else { return Err("three journals".into()) };
    let content = Arc::new(Content::embedded()?);
    let mut rows = vec![entry(folder, now)?];
    rows.push(today(&content, middle, now)?);
    rows.push(page(middle, now)?);

    // Each by turns with the small one: it is the peer of the large one.
    let (mut few, mut many) = (app(&content, small, now)?, app(&content, large, now)?);
    let (ours, peer) = by_turns(60, || fresh_today(&mut many), || fresh_today(&mut few))?;
    let peer_is = "the same with 5,000";
    rows.push(Row { figure: "Today with 500,000 entries", ours, peer, peer_is, goal: 1.5 });
    drop((few, many));
    let code = table(&rows);

    let mut met = code == ExitCode::SUCCESS;
    let mut figure = |name: &str, is: String, goal: &str, good: bool| {
        met &= good;
        println!("{name:<48} {is:>21} {goal:>15}{}", if good { "" } else { "  MISSED" });
    };
    let mut opened = Vec::new();
    for _ in 0..15 {
        let started = Instant::now();
        black_box(app(&content, middle, now)?.today()?);
        opened.push(started.elapsed());
    }
    opened.sort_unstable();
    let median = opened[opened.len() / 2];
    figure("open and Today, 50,000 entries", shown(median), "≤ 20 ms", median <= Duration::from_millis(20));

    let journal = Journal::open(middle, &JournalKey::from_bytes(KEY))?;
    let file = folder.join("export.json");
    let started = Instant::now();
    let done = journal.export_file(now, &file)?;
    let speed = done.bytes as f64 / 1e6 / started.elapsed().as_secs_f64();
    figure("export of 50,000 entries, written and verified", format!("{speed:.1} MB/s"), "≥ 20 MB/s", speed >= 20.0);
    drop(journal);
    let grown = in_a_process_of_its_own("export", middle, &folder.join("again.json"))?;
    figure(
        "memory that the export took at most",
        format!("{:.1} MB", grown as f64 / 1024.0),
        "≤ 16 MB",
        grown <= 16 * 1024,
    );

    let mut fresh = Journal::open(&folder.join("fresh.db"), &JournalKey::from_bytes(KEY))?;
    let started = Instant::now();
    let taken = fresh.import(&mut fs::File::open(&file)?, &Import::default(), now, &JournalRules::embedded()?)?;
    let speed = taken.added as f64 / started.elapsed().as_secs_f64();
    figure(
        "import of 50,000 entries, durable",
        format!("{speed:.0} entries/s"),
        "≥ 20000 entries/s",
        speed >= 20_000.0,
    );
    let grown = in_a_process_of_its_own("import", &folder.join("other.db"), &file)?;
    figure(
        "memory that the import took at most",
        format!("{:.1} MB", grown as f64 / 1024.0),
        "≤ 32 MB",
        grown <= 32 * 1024,
    );
    if taken.added != done.entries {
        return Err(format!("{} of {} entries came in", taken.added, done.entries).into());
    }
    Ok(if met { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn app(content: &Arc<Content>, path: &Path, now: Moment) -> Outcome<App> {
    let journal = Journal::open(path, &JournalKey::from_bytes(KEY))?;
    let shelf = Shelf::Open(Box::new(journal));
    let clock = Box::new(FixedClock::new(now));
    Ok(App::new(content.clone(), clock, Box::new(SeededIds::new(5_000_000)), shelf, Wishes::default())?)
}

/// Today on coming back to the app: what was read before is forgotten while it is out of sight.
fn fresh_today(app: &mut App) -> Outcome<()> {
    app.hidden();
    app.shown();
    black_box(app.today()?);
    Ok(())
}

fn connect(path: &Path) -> Outcome<Connection> {
    let connection = five_years::raw(path)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;",
    )?;
    connection.set_prepared_statement_cache_capacity(100);
    Ok(connection)
}

/// One feed at two sides, kept durably, against the same inserts.
fn entry(folder: &Path, now: Moment) -> Outcome<Row> {
    let (own, raw) = (folder.join("own.db"), folder.join("raw.db"));
    let mut journal = Journal::open(&own, &JournalKey::from_bytes(KEY))?;
    drop(Journal::open(&raw, &JournalKey::from_bytes(KEY))?);
    let mut raw = connect(&raw)?;
    let (ids, raw_ids) = (SeededIds::new(1), SeededIds::new(1));
    let feed = || -> Outcome<Body> {
        let part =
            |side, minutes| Ok::<_, Box<dyn Error>>(FeedPart::Breast { side, minutes: Some(Minutes::new(minutes)?) });
        let parts = vec![part(Side::Left, 12)?, part(Side::Right, 7)?];
        Ok(Body::Feed(Feed { parts, supplement: false, baby: BabyKey::from_key("a") }))
    };
    let ours = || -> Outcome<()> {
        journal.add(feed()?, now, now, &ids)?;
        Ok(())
    };
    let peer = || -> Outcome<()> {
        let tx = raw.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let ms = now.epoch_ms();
        tx.prepare_cached(
            "INSERT INTO entry (id, kind, at_ms, at_offset, created_ms, created_offset)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![raw_ids.next(now).as_bytes().as_slice(), "feed", ms, 60, ms, 60])?;
        let pk = tx.last_insert_rowid();
        tx.prepare_cached("INSERT INTO baby (key) VALUES (?1) ON CONFLICT (key) DO NOTHING")?.execute(["a"])?;
        tx.prepare_cached("INSERT INTO feed VALUES (?1, ?2, ?3)")?.execute(params![pk, "a", false])?;
        let mut part = tx.prepare_cached("INSERT INTO feed_part VALUES (?1, ?2, ?3, ?4, ?5)")?;
        part.execute(params![pk, 0, "left", 12, None::<u16>])?;
        part.execute(params![pk, 1, "right", 7, None::<u16>])?;
        drop(part);
        tx.commit()?;
        Ok(())
    };
    let (ours, peer) = by_turns(400, ours, peer)?;
    let peer_is = "the same inserts in one transaction";
    Ok(Row { figure: "a feed kept, durable", ours, peer, peer_is, goal: 1.1 })
}

const HEAD: &str = "pk, id, kind, at_ms, at_offset, created_ms, created_offset, edited_ms, edited_offset, restored_ms, restored_offset";

/// A head and what stands in its tables, with no types round it.
fn raw_entry(raw: &Connection, row: &SqlRow<'_>) -> rusqlite::Result<()> {
    let pk: i64 = row.get(0)?;
    let head: (Vec<u8>, i64, i16, i64, i16) = (row.get(1)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
    let changed: (Option<i64>, Option<i64>) = (row.get(7)?, row.get(9)?);
    black_box((head, changed));
    let queries: &[&str] = match row.get_ref(2)?.as_str()? {
        "feed" => &[
            "SELECT baby, supplement FROM feed WHERE entry = ?1",
            "SELECT side, minutes, bottle_ml FROM feed_part WHERE entry = ?1 ORDER BY seq",
        ],
        "expression" => &["SELECT left_ml, right_ml, way, together_ml FROM expression WHERE entry = ?1"],
        "temperature" => &["SELECT tenths, site, after_antipyretic FROM temperature WHERE entry = ?1"],
        "symptom" => &["SELECT side, quadrant, pain, hot, hard, lump, colour, size_mm, pain_at_feed FROM symptom WHERE entry = ?1"],
        "medicine" => &["SELECT name, is_antipyretic, is_antibiotic, course FROM medicine WHERE entry = ?1"],
        "nappy" => &["SELECT baby, wet, dirty FROM nappy WHERE entry = ?1"],
        "note" => &["SELECT text FROM note WHERE entry = ?1"],
        "contact" => &["SELECT who, channel, said, massage_ok FROM contact WHERE entry = ?1"],
        "session" => &[
            "SELECT technique, technique_version, content_version, side, check_id, started_ms, started_offset,
             ended_ms, ended_offset, pain_before, pain_after, relief, outcome, stroked_s, harm FROM session WHERE entry = ?1",
            "SELECT seq, at_ms, at_offset, name, value FROM session_event WHERE entry = ?1 ORDER BY seq",
        ],
        _ => &[
            "SELECT tier, ceiling, complete, infant_tier, permission_left, permission_right, expires_ms,
             expires_offset, followup_level, content_version, pack_reviewed, babies_left_out
             FROM check_result WHERE entry = ?1",
            "SELECT place, finding, value, unknown, observed_ms, observed_offset, source FROM check_answer WHERE entry = ?1 ORDER BY seq",
            "SELECT side, technique FROM check_technique WHERE entry = ?1 ORDER BY side, seq",
            "SELECT rule, place, tier FROM check_fired WHERE entry = ?1 ORDER BY seq",
            "SELECT rule, place FROM check_followup WHERE entry = ?1 ORDER BY seq",
            "SELECT finding, why FROM check_unanswered WHERE entry = ?1 ORDER BY seq",
        ],
    };
    queries.iter().try_for_each(|query| raw_rows(raw, query, [pk]))
}

fn raw_range(raw: &Connection, from: i64, to: i64, kinds: &[Kind]) -> Outcome<()> {
    let mut found = raw.prepare_cached(&format!(
        "SELECT {HEAD} FROM entry WHERE kind = ?3 AND deleted_ms IS NULL AND at_ms >= ?1 AND at_ms < ?2"
    ))?;
    for kind in kinds {
        let mut rows = found.query(params![from, to, kind.key()])?;
        while let Some(row) = rows.next()? {
            raw_entry(raw, row)?;
        }
    }
    Ok(())
}

/// Every column of every row that a statement finds.
fn raw_rows(raw: &Connection, statement: &str, given: impl rusqlite::Params) -> rusqlite::Result<()> {
    let mut found = raw.prepare_cached(statement)?;
    let columns = found.column_count();
    let mut rows = found.query(given)?;
    while let Some(row) = rows.next()? {
        for at in 0..columns {
            black_box(row.get::<_, rusqlite::types::Value>(at)?);
        }
    }
    Ok(())
}

/// A page of the last thirty days, against the same statements.
fn page(path: &Path, now: Moment) -> Outcome<Row> {
    let from = now.plus_hours(-24 * 30);
    let journal = Journal::open(path, &JournalKey::from_bytes(KEY))?;
    let raw = connect(path)?;
    let ours = || -> Outcome<()> {
        let _still = journal.snapshot()?;
        black_box(journal.range(from, now, &[])?);
        Ok(())
    };
    let peer = || -> Outcome<()> {
        let tx = raw.unchecked_transaction()?;
        raw_range(&tx, from.epoch_ms(), now.epoch_ms(), &Kind::ALL)
    };
    let (ours, peer) = by_turns(60, ours, peer)?;
    let peer_is = "the same statements, every column read";
    Ok(Row { figure: "the last 30 days of 50,000 entries", ours, peer, peer_is, goal: 1.3 })
}

/// Today on coming back, against the readings that it needs.
fn today(content: &Arc<Content>, path: &Path, now: Moment) -> Outcome<Row> {
    let mut app = app(content, path, now)?;
    let raw = connect(path)?;
    let rules = JournalRules::embedded()?;
    let days = |days: i64| now.plus_hours(-24 * days).epoch_ms();
    let weighed = [Kind::Check, Kind::Symptom, Kind::Temperature, Kind::Medicine];
    let long = rules.episode.total_d.value + rules.episode.same_site_d.value;
    let peer = || -> Outcome<()> {
        let tx = raw.unchecked_transaction()?;
        raw_range(&tx, days(long), now.epoch_ms(), &weighed)?;
        raw_range(&tx, days(4), now.epoch_ms(), &[Kind::Feed, Kind::Expression])?;
        let mut last = tx.prepare_cached(&format!(
            "SELECT {HEAD} FROM entry WHERE kind = ?1 AND deleted_ms IS NULL ORDER BY at_ms DESC, id DESC LIMIT 1"
        ))?;
        for kind in
            [Kind::Feed, Kind::Expression, Kind::Temperature, Kind::Symptom, Kind::Session, Kind::Contact, Kind::Check]
        {
            let mut rows = last.query([kind.key()])?;
            while let Some(row) = rows.next()? {
                raw_entry(&tx, row)?;
            }
        }
        held(&tx, now)?;
        // Besides entries: what is set, the babies, a feed that is going on, since when there is something to lose.
        for key in ["language", "country", "temperature_unit", "volume_unit", "who", "last_backup"] {
            raw_rows(&tx, "SELECT value, set_ms, set_offset FROM setting WHERE key = ?1", [key])?;
        }
        raw_rows(&tx, "SELECT key, nickname, born FROM baby ORDER BY key", [])?;
        raw_rows(&tx, "SELECT baby, started_ms, started_offset FROM running_feed", [])?;
        raw_rows(&tx, "SELECT at_ms, at_offset FROM entry WHERE deleted_ms IS NULL ORDER BY at_ms LIMIT 1", [])?;
        Ok(())
    };
    let ours = || fresh_today(&mut app);
    let (ours, peer) = by_turns(60, ours, peer)?;
    let peer_is = "the statements that Today rests on, nothing made of them";
    Ok(Row { figure: "Today with 50,000 entries", ours, peer, peer_is, goal: 1.3 })
}

/// What earlier sessions, temperatures, clinicians and notes still say about massage.
fn held(raw: &Connection, now: Moment) -> Outcome<()> {
    let day = |days: i64| now.plus_hours(-24 * days).epoch_ms();
    let ms = now.epoch_ms();
    for side in ["left", "right"] {
        for (which, from, until) in [
            ("kind = 'session' AND side = ?1 AND at_ms BETWEEN ?2 AND ?3 ORDER BY at_ms DESC, id DESC", day(3), ms),
            (
                "side = ?1 AND pain_before IS NOT NULL AND pain_after IS NOT NULL AND started_ms < ?2 AND at_ms < ?3
                 ORDER BY started_ms DESC LIMIT 2",
                day(3),
                day(3),
            ),
        ] {
            let query = format!("SELECT {HEAD} FROM session JOIN entry ON entry = pk WHERE {which}");
            let mut found = raw.prepare_cached(&query)?;
            let mut rows = found.query(params![side, from, until])?;
            while let Some(row) = rows.next()? {
                raw_entry(raw, row)?;
            }
        }
    }
    let fever = "SELECT EXISTS (SELECT 1 FROM entry JOIN temperature ON temperature.entry = entry.pk
                 WHERE kind = 'temperature' AND at_ms BETWEEN ?1 AND ?2 AND deleted_ms IS NULL AND tenths >= 380)";
    raw_rows(raw, fever, [day(1), ms])?;
    let clinician = "SELECT massage_ok FROM entry JOIN contact ON contact.entry = entry.pk
                     WHERE kind = 'contact' AND at_ms BETWEEN ?1 AND ?2 AND deleted_ms IS NULL AND massage_ok IS NOT NULL
                     ORDER BY at_ms DESC LIMIT 1";
    raw_rows(raw, clinician, [day(14), ms])?;
    raw_range(raw, day(1), ms, &[Kind::Symptom, Kind::Medicine])?;
    let bin = format!("SELECT {HEAD} FROM entry WHERE deleted_ms IS NOT NULL AND undo_until_ms >= ?1 LIMIT 50");
    raw_rows(raw, &bin, [ms])?;
    Ok(())
}

/// How much more memory than before one thing takes at its highest, in kB, in a process that did nothing else: in one that
/// has made journals already the memory is there and nothing would be seen.
fn in_a_process_of_its_own(what: &str, journal: &Path, file: &Path) -> Outcome<u64> {
    let done = std::process::Command::new(std::env::current_exe()?).arg(what).arg(journal).arg(file).output()?;
    let said = String::from_utf8(done.stdout)?;
    if !done.status.success() {
        return Err(format!("{what}: {}", String::from_utf8_lossy(&done.stderr)).into());
    }
    Ok(said.trim().parse()?)
}

fn memory_of(what: &str, journal: &Path, file: &Path) -> Outcome<u64> {
    let (now, rules) = (Moment::parse(NOW)?, JournalRules::embedded()?);
    let mut journal = Journal::open(journal, &JournalKey::from_bytes(KEY))?;
    let before = peak_kb();
    match what {
        "export" => drop(journal.export_file(now, file)?),
        "import" => drop(journal.import(&mut fs::File::open(file)?, &Import::default(), now, &rules)?),
        _ => return Err(format!("{what}: export or import").into()),
    }
    Ok(peak_kb() - before)
}

/// The most memory that this process had so far, in kB.
fn peak_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(0)
}
