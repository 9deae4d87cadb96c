//! A writer is killed at 1,000 random moments: what it was told is kept is there, once, and the file is whole.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use lattea_crash::{
    chance::Chance,
    ledger::Ledger,
    workload::{self, Act},
};
use lattea_tests::desk::Folder;

/// How often the writer is killed.
const KILLS: u64 = 1_000;
/// How many kills one journal lives through; the next one is killed while it is made, too.
const LIVES: u64 = 25;
/// Two cores, two writers.
const SIDES: u64 = 2;

#[test]
fn what_was_acknowledged_survives_a_thousand_kills() {
    let sides: Vec<_> = (0..SIDES).map(|side| thread::spawn(move || one_side(side))).collect();
    let (mut acknowledged, mut cut_off, mut before_first) = (0, 0, 0);
    for side in sides {
        let seen = side.join().unwrap();
        acknowledged += seen.0;
        cut_off += seen.1;
        before_first += seen.2;
    }
    println!(
        "{KILLS} kills: {acknowledged} acknowledged acts, {cut_off} cut off, {before_first} kills before the first"
    );
    assert!(acknowledged > KILLS && cut_off > KILLS / 10 && before_first > KILLS / 50, "the moments are not spread");
}

fn one_side(side: u64) -> (u64, u64, u64) {
    let mut chance = Chance::new(side);
    let (mut acknowledged, mut cut_off, mut before_first) = (0, 0, 0);
    for round in 0..KILLS / LIVES / SIDES {
        let folder = Folder::new();
        let mut ledger = Ledger::default();
        for life in 0..LIVES {
            let lines = one_life(&folder.journal(), &mut chance, life);
            before_first += u64::from(lines.is_empty());
            cut_off += u64::from(follow(&mut ledger, &lines));
            let checked = workload::journal(&folder.journal()).map_err(|error| error.to_string());
            if let Err(problem) = checked.and_then(|journal| ledger.check(&journal)) {
                panic!("side {side}, journal {round}, kill {life}: {problem}; the last lines: {:?}", lines.last());
            }
        }
        acknowledged += ledger.acknowledged();
    }
    (acknowledged, cut_off, before_first)
}

/// Starts a writer, waits for some acknowledged acts and a moment, kills it, and gives the whole lines that it wrote.
fn one_life(journal: &Path, chance: &mut Chance, life: u64) -> Vec<String> {
    let mut writer = Command::new(env!("CARGO_BIN_EXE_crash_writer"))
        .arg(journal)
        .args([chance.number().to_string(), (life * 1_000).to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let heard = listen(&mut writer);
    let mut lines = Vec::new();
    // One kill in four falls into the opening of the journal, the others between or within acts.
    let acts = if chance.below(4) == 0 { 0 } else { chance.below(9) + 1 };
    let within = Duration::from_micros(chance.below(if acts == 0 { 60_000 } else { 8_000 }));
    while lines.iter().filter(|line: &&String| line.starts_with("done")).count() < usize::try_from(acts).unwrap() {
        lines.push(heard.recv().unwrap_or_else(|_| panic!("the writer ended by itself: {:?}", writer.wait())));
    }
    let until = Instant::now() + within;
    while let Ok(line) = heard.recv_timeout(until.saturating_duration_since(Instant::now())) {
        lines.push(line);
    }
    writer.kill().unwrap();
    writer.wait().unwrap();
    lines.extend(heard);
    lines
}

fn listen(writer: &mut Child) -> Receiver<String> {
    let mut out = BufReader::new(writer.stdout.take().unwrap());
    let (said, heard) = channel();
    thread::spawn(move || {
        let mut line = String::new();
        // A line that has no end was not said.
        while out.read_line(&mut line).is_ok() && line.ends_with('\n') {
            if said.send(line.trim_end().to_owned()).is_err() {
                break;
            }
            line.clear();
        }
    });
    heard
}

/// Puts the lines into the ledger. True when the last act was begun and not acknowledged.
fn follow(ledger: &mut Ledger, lines: &[String]) -> bool {
    let mut begun = None;
    for line in lines {
        match line.split_once(' ') {
            Some(("begin", act)) => begun = Act::parse(act),
            Some(("done", id)) => ledger.done(begun.take().unwrap(), id.parse().unwrap()),
            _ => panic!("a line that nobody knows: {line}"),
        }
    }
    begun.inspect(|act| ledger.doubtful(*act)).is_some()
}
