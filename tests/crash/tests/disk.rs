//! Every reading, writing and syncing of a day's notes fails once, for ever, or is the last before the power goes: what
//! was acknowledged stays, nothing is doubled, and each failure is said clearly.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lattea_core::{
    app::App,
    content::Content,
    error::Error,
    journal::{
        JournalError,
        JournalError::{Io, StorageFull},
    },
};
use lattea_crash::{
    chance::Chance,
    disk::{self, Trouble},
    ledger::Ledger,
    workload::{self, Act, Person},
};
use lattea_tests::desk::Folder;

/// How many acts the day has; the journal is closed and opened again in the middle.
const ACTS: u64 = 16;
/// More operations than the day has; reaching it means that the trouble never ends.
const MOST: u64 = 20_000;

/// There is one disk under the whole process.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    disk::install();
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a day came to.
struct Day {
    ledger: Ledger,
    refused: Vec<Error>,
}

/// Lives a day on the disk as it is. What fails is tried once more when `again`, and then once more after closing and
/// opening the app, as a person does.
fn day(content: &Arc<Content>, folder: &Folder, again: bool) -> Day {
    let mut day = Day { ledger: Ledger::default(), refused: Vec::new() };
    let mut person = Person::new(7, 0);
    for _ in 0..2 {
        let Some(mut app) = open(content, folder, again, &mut day) else { continue };
        for _ in 0..ACTS / 2 {
            let act = person.choose();
            let mut id = try_act(act, &mut app, again, &mut day);
            if id.is_none() && again {
                // After a reading that failed SQLCipher refuses everything until the journal is opened again.
                drop(app);
                let Some(opened) = open(content, folder, again, &mut day) else { return day };
                app = opened;
                id = try_act(act, &mut app, again, &mut day);
            }
            if let Some(id) = id {
                person.done(act, id);
            }
        }
    }
    day
}

fn open(content: &Arc<Content>, folder: &Folder, again: bool, day: &mut Day) -> Option<App> {
    for _ in 0..=u8::from(again) {
        match workload::app(content, &folder.journal()) {
            Ok(app) if app.journal_problem().is_none() => return Some(app),
            Ok(app) => day.refused.push(Error::Journal(tidying(&app))),
            Err(error) => day.refused.push(error),
        }
    }
    None
}

/// The app went on without its journal because closing what was cut off failed; its sentence says how.
fn tidying(app: &App) -> JournalError {
    let said = app.journal_problem().unwrap();
    assert!(said.contains("failed:") || said.contains("no room"), "{said}");
    Io { path: "lattea.db".into(), what: "tidying", kind: std::io::ErrorKind::Other }
}

fn try_act(act: Act, app: &mut App, again: bool, day: &mut Day) -> Option<lattea_core::id::EntryId> {
    for _ in 0..=u8::from(again) {
        match act.on(app) {
            Ok(id) => {
                day.ledger.done(act, id);
                return Some(id);
            }
            Err(error) => {
                day.ledger.doubtful(act);
                day.refused.push(error);
            }
        }
    }
    None
}

/// A failing disk is said to be one: never damage, another key, or a defect.
fn is_clear(error: &Error) -> bool {
    matches!(error, Error::Journal(Io { .. } | StorageFull { .. }))
}

fn holds(folder: &Folder, ledger: &mut Ledger) -> Result<(), String> {
    let journal = workload::journal(&folder.journal()).map_err(|error| format!("opening it again: {error}"))?;
    ledger.check(&journal)
}

/// Lives the day with each trouble that `at` makes, until one is too late to matter. Gives how many there were.
fn every(at: fn(u64) -> Trouble, again: bool, look: impl Fn(u64, &Folder, &mut Day) -> Result<(), String>) -> u64 {
    let _alone = alone();
    let content = Arc::new(Content::embedded().unwrap());
    let mut problems = Vec::new();
    for number in 0..MOST {
        let folder = Folder::new();
        disk::set(at(number));
        let mut day = day(&content, &folder, again);
        let (_, fired) = disk::counted();
        if let Err(problem) = look(number, &folder, &mut day) {
            problems.push(format!("operation {number} ({}): {problem}", disk::first_failed()));
        }
        disk::set(Trouble::None);
        if fired == 0 {
            assert!(
                problems.is_empty(),
                "{} of {number} failed, first:\n{}",
                problems.len(),
                problems[..problems.len().min(12)].join("\n")
            );
            return number;
        }
    }
    panic!("the day never ends");
}

#[test]
fn an_operation_that_fails_once_loses_nothing() {
    let count = every(Trouble::FailsOnce, true, |_, folder, day| {
        if let Some(error) = day.refused.iter().find(|error| !is_clear(error)) {
            return Err(format!("not clear: {error}"));
        }
        disk::mend();
        holds(folder, &mut day.ledger)?;
        let said: Vec<String> = day.refused.iter().map(ToString::to_string).collect();
        if day.ledger.acknowledged() == ACTS { Ok(()) } else { Err(format!("the second try failed, too: {said:?}")) }
    });
    println!("{count} operations failed once each");
    assert!(count > 200);
}

#[test]
fn a_disk_that_fails_from_some_moment_on_loses_nothing() {
    let count = every(Trouble::FailsFrom, false, |_, folder, day| {
        if let Some(error) = day.refused.iter().find(|error| !is_clear(error)) {
            return Err(format!("not clear: {error}"));
        }
        disk::mend();
        holds(folder, &mut day.ledger)
    });
    println!("from each of {count} operations on the disk failed");
    assert!(count > 200);
}

#[test]
fn what_was_synced_survives_a_power_cut_anywhere() {
    let count = every(Trouble::PowerCutAt, false, |number, folder, day| {
        disk::after_power_cut(&mut Chance::new(number));
        holds(folder, &mut day.ledger)
    });
    println!("the power went at each of {count} operations");
    assert!(count > 200);
}

#[test]
fn a_full_disk_is_said_and_it_goes_on_when_there_is_room() {
    let _alone = alone();
    let content = Arc::new(Content::embedded().unwrap());
    let mut full = 0;
    for number in 0..MOST {
        let folder = Folder::new();
        let mut day = Day { ledger: Ledger::default(), refused: Vec::new() };
        let mut person = Person::new(7, 0);
        disk::set(Trouble::FullFrom(number));
        let app = open(&content, &folder, false, &mut day);
        if app.is_none() {
            disk::mend();
        }
        let mut app = app.unwrap_or_else(|| open(&content, &folder, false, &mut day).unwrap());
        for _ in 0..ACTS {
            let act = person.choose();
            let mut id = try_act(act, &mut app, false, &mut day);
            if id.is_none() {
                // Room returns, and the same app goes on.
                disk::mend();
                id = try_act(act, &mut app, false, &mut day);
            }
            person.done(act, id.unwrap_or_else(|| panic!("operation {number}: there is room, and {act:?} is refused")));
        }
        drop(app);
        let (_, fired) = disk::counted();
        disk::set(Trouble::None);
        for error in &day.refused {
            assert!(matches!(error, Error::Journal(StorageFull { .. })), "operation {number}: {error}");
        }
        holds(&folder, &mut day.ledger).unwrap_or_else(|problem| panic!("operation {number}: {problem}"));
        if fired == 0 {
            break;
        }
        full += 1;
    }
    println!("the disk was full at each of {full} operations");
    assert!(full > 200);
}
