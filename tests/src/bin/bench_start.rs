//! How long a person waits: for the first screen, for a verdict, for an entry to be safe. Each figure stands beside a
//! peer's, measured in the same run by turns, because a number from another machine says nothing.
//!
//! Run it with `tests/bench/run start`. It exits 1 when a goal is missed.

use std::{
    error::Error,
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    sync::Arc,
};

use lattea_core::{
    app::{App, Shelf, Wishes},
    clock::SystemClock,
    content::{Content, files::PackFiles},
    id::SystemIds,
    journal::{Body, Journal, JournalKey, Note, Text},
    triage::{assess::assess, contract},
};
use lattea_tests::{
    cases::{Person, files},
    turns::{Row, by_turns, table},
};
use rusqlite::Connection;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("lattea-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let measured = measure(&folder);
    fs::remove_dir_all(&folder)?;
    let rows = measured?;
    Ok(table(&rows))
}

fn measure(folder: &Path) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();
    let binary = PathBuf::from("target/release/lattea");
    let journal = folder.join("lattea.db");
    let today = || run(Command::new(&binary).args(["today", "--journal"]).arg(&journal));
    today()?;
    // The peer opens the same kind of encrypted file in a process of its own and reads one row: what nobody can avoid.
    let peer_binary = std::env::current_exe()?.with_file_name("bench_open_raw");
    let peer_file = folder.join("raw.db");
    raw(&peer_file)?;
    let peer = || run(Command::new(&peer_binary).arg(&peer_file));
    if drop_caches().is_ok() {
        let (ours, theirs) =
            by_turns(5, || drop_caches().and_then(|()| today()), || drop_caches().and_then(|()| peer()))?;
        let peer_is = "a bare process that opens a SQLCipher file and reads a row, cold too";
        rows.push(Row { figure: "start to Today, cold (page cache dropped)", ours, peer: theirs, peer_is, goal: 3.0 });
    } else {
        println!("cold start: not measured, this account may not drop the page cache");
    }
    let (ours, theirs) = by_turns(40, today, peer)?;
    let peer_is = "the same bare process, warm";
    rows.push(Row { figure: "start to Today, warm", ours, peer: theirs, peer_is, goal: 3.0 });
    rows.push(loading()?);
    rows.push(assessment()?);
    rows.push(entry(folder)?);
    Ok(rows)
}

/// Loading, looking up and linting the whole content, against only parsing its TOML.
fn loading() -> Result<Row, Box<dyn Error>> {
    let files = PackFiles::embedded();
    let ours = || Content::load(&files).map(|content| drop(black_box(content))).map_err(Into::<Box<dyn Error>>::into);
    let peer = || {
        for (_, text) in files.under("", ".toml") {
            black_box(text.parse::<toml::Table>()?);
        }
        Ok::<(), Box<dyn Error>>(())
    };
    let (ours, theirs) = by_turns(30, ours, peer)?;
    let peer_is = "the toml crate parsing the same files, and nothing else";
    Ok(Row { figure: "content: load, look up, lint", ours, peer: theirs, peer_is, goal: 4.0 })
}

/// All described people, from text to verdict, against only reading the same text as JSON.
fn assessment() -> Result<Row, Box<dyn Error>> {
    let content = Content::embedded()?;
    let people = files("cases/people", "toml")?;
    let people =
        people.iter().map(|file| Ok(Person::load(file)?.input.to_string())).collect::<Result<Vec<_>, String>>()?;
    let ours = || {
        for text in &people {
            let input = contract::read(&content, text, None).map_err(|error| error.to_string())?;
            let now = input.now.ok_or("a case without a time")?;
            black_box(assess(&content, &input.findings, &input.history, now));
        }
        Ok::<(), Box<dyn Error>>(())
    };
    let peer = || {
        for text in &people {
            black_box(serde_json::from_str::<serde_json::Value>(text)?);
        }
        Ok::<(), Box<dyn Error>>(())
    };
    let (ours, theirs) = by_turns(200, ours, peer)?;
    let each = u32::try_from(people.len())?;
    Ok(Row {
        figure: "a whole assessment, from answers to verdict",
        ours: ours / each,
        peer: theirs / each,
        peer_is: "serde_json reading the same answers, and nothing else",
        goal: 6.0,
    })
}

/// One note kept through the app, against the barest durable insert into the same kind of file.
fn entry(folder: &Path) -> Result<Row, Box<dyn Error>> {
    let content = Arc::new(Content::embedded()?);
    let journal = Journal::open(&folder.join("entries.db"), &JournalKey::random()?)?;
    let shelf = Shelf::Open(Box::new(journal));
    let mut app = App::new(content, Box::new(SystemClock), Box::new(SystemIds), shelf, Wishes::default())?;
    let path = folder.join("raw-entries.db");
    let peer = raw(&path)?;
    let ours = || {
        let note = Body::Note(Note { text: Text::new("bra too tight")? });
        app.log(note, None)?;
        Ok::<(), Box<dyn Error>>(())
    };
    let theirs = || {
        peer.execute("INSERT INTO entry (text) VALUES ('bra too tight')", [])?;
        Ok::<(), Box<dyn Error>>(())
    };
    let (ours, theirs) = by_turns(200, ours, theirs)?;
    Ok(Row {
        figure: "one entry kept, durable",
        ours,
        peer: theirs,
        peer_is: "one raw INSERT into one table, same SQLCipher settings",
        goal: 3.0,
    })
}

/// A SQLCipher file with one table and the journal's own settings.
fn raw(path: &Path) -> Result<Connection, Box<dyn Error>> {
    let connection = Connection::open(path)?;
    connection.execute_batch(lattea_tests::raw::OPEN)?;
    connection.execute_batch("CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")?;
    connection.execute("INSERT INTO entry (text) VALUES ('first')", [])?;
    Ok(connection)
}

fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed").into()) }
}

fn drop_caches() -> Result<(), Box<dyn Error>> {
    Ok(fs::write("/proc/sys/vm/drop_caches", "3")?)
}
