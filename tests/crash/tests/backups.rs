//! A backup that is cut short or changed anywhere is refused with a clear sentence, and the journal stays as it was.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{fs, path::Path, sync::Arc};

use lattea_core::{
    app::{App, BackupSecret, Shelf, Wishes},
    clock::FixedClock,
    content::Content,
    id::SystemIds,
    view::keeping::{BackupMadeView, BackupStep, LookStep, RestoreStep},
};
use lattea_crash::workload::{self, Act};
use lattea_tests::desk::Folder;

/// The largest backup that is broken at every byte.
const MOST: usize = 4 << 10;

fn make(app: &mut App, path: &Path, secret: &BackupSecret) -> BackupMadeView {
    match app.backup_make(path, secret).unwrap() {
        BackupStep::Made(made) => made,
        BackupStep::Problem(problem) => panic!("{problem}"),
    }
}

fn filled(content: &Arc<Content>, folder: &Folder, entries: u64) -> App {
    let mut app = workload::app(content, &folder.journal()).unwrap();
    for number in 0..entries {
        // No entry that fills the backup alone.
        Act::Add { number: number * 4 + number % 3 }.on(&mut app).unwrap();
    }
    app
}

/// Everything that the journal holds, as it would be exported.
fn shown(folder: &Folder) -> Vec<u8> {
    let mut bytes = Vec::new();
    workload::journal(&folder.journal()).unwrap().export(workload::now(), &mut bytes).unwrap();
    bytes
}

/// A sentence, without a path and without what was typed.
fn is_clear(problem: &str) -> bool {
    problem.ends_with('.') && problem.len() > 20 && !problem.contains('/') && !problem.contains('⟨')
}

#[test]
fn a_backup_cut_short_or_changed_at_any_byte_changes_nothing() {
    let content = Arc::new(Content::embedded().unwrap());
    let (from, to) = (Folder::new(), Folder::new());
    let whole = from.path().join("whole.age");
    let key = make(&mut filled(&content, &from, 6), &whole, &BackupSecret::NewRecoveryKey).recovery_key.unwrap();
    let secret = BackupSecret::RecoveryKey(key);
    let bytes = fs::read(&whole).unwrap();
    assert!(bytes.len() <= MOST, "{} bytes are more than {MOST}", bytes.len());
    drop(filled(&content, &to, 2));
    let before = shown(&to);
    let mut app = workload::app(&content, &to.journal()).unwrap();
    let broken = to.path().join("broken.age");
    let mut tries = 0;
    let mut refuse = |bytes: &[u8], what: &str| {
        fs::write(&broken, bytes).unwrap();
        for step in [look(&mut app, &broken, &secret), restore(&mut app, &broken, &secret)] {
            let problem = step.unwrap_or_else(|| panic!("{what} was taken for a backup"));
            assert!(is_clear(&problem), "{what}: {problem}");
        }
        tries += 1;
    };
    for length in 0..bytes.len() {
        refuse(&bytes[..length], &format!("a backup of {length} bytes"));
    }
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        refuse(&changed, &format!("a backup with another byte {at}"));
    }
    let mut longer = bytes.clone();
    longer.push(0);
    refuse(&longer, "a backup with a byte more");
    println!("{tries} broken backups of {} bytes", bytes.len());
    drop(app);
    assert_eq!(shown(&to), before, "a refused backup changed the journal");
    let mut app = workload::app(&content, &to.journal()).unwrap();
    assert_eq!(restore(&mut app, &whole, &secret), None, "the whole backup is refused");
}

/// The problem of looking, if there is one.
fn look(app: &mut App, path: &Path, secret: &BackupSecret) -> Option<String> {
    match app.backup_look(path, secret).unwrap() {
        LookStep::Problem(problem) => Some(problem),
        LookStep::Seen(_) => None,
    }
}

fn restore(app: &mut App, path: &Path, secret: &BackupSecret) -> Option<String> {
    match app.restore(path, secret).unwrap() {
        RestoreStep::Problem(problem) => Some(problem),
        RestoreStep::Done(_) => None,
    }
}

#[test]
fn twenty_passphrases_of_which_one_opens_it() {
    let content = Arc::new(Content::embedded().unwrap());
    let folder = Folder::new();
    let mut app = filled(&content, &folder, 3);
    let right = "orbit lantern mossy cactus veil drum";
    let file = folder.path().join("lattea.age");
    for weak in ["password", "lattea", "20260503", ""] {
        let step = app.backup_make(&file, &BackupSecret::Passphrase(weak.to_owned())).unwrap();
        assert!(matches!(&step, BackupStep::Problem(problem) if is_clear(problem)), "{step:?}");
        assert!(!file.exists());
    }
    make(&mut app, &file, &BackupSecret::Passphrase(right.to_owned()));
    drop(app);
    let before = shown(&folder);
    let mut app = workload::app(&content, &folder.journal()).unwrap();
    let long = "a".repeat(257);
    let longest = "a".repeat(256);
    let wrong = [
        "orbit lantern mossy cactus veil drun",
        "Orbit lantern mossy cactus veil drum",
        "orbit lantern mossy cactus veil",
        " orbit lantern mossy cactus veil drum",
        "orbit  lantern mossy cactus veil drum",
        "orbitlanternmossycactusveildrum",
        "drum veil cactus mossy lantern orbit",
        "orbit lantern mossy cactus veil drum\u{0}",
        "ORBIT LANTERN MOSSY CACTUS VEIL DRUM",
        "orbit-lantern-mossy-cactus-veil-drum",
        "оrbit lantern mossy cactus veil drum",
        "",
        "x",
        "🔑",
        long.as_str(),
        longest.as_str(),
        "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ",
    ];
    for typed in wrong {
        let problem = restore(&mut app, &file, &BackupSecret::Passphrase(typed.to_owned()));
        assert!(problem.as_ref().is_some_and(|problem| is_clear(problem)), "{typed}: {problem:?}");
    }
    // A recovery key for what a passphrase locks, and the other way round.
    let other = folder.path().join("other.age");
    let key = make(&mut app, &other, &BackupSecret::NewRecoveryKey).recovery_key.unwrap();
    let crossed = [(&file, BackupSecret::RecoveryKey(key)), (&other, BackupSecret::Passphrase(right.to_owned()))];
    for (path, secret) in crossed {
        let problem = restore(&mut app, path, &secret);
        assert!(problem.as_ref().is_some_and(|problem| is_clear(problem)), "{secret:?}: {problem:?}");
    }
    drop(app);
    assert_eq!(shown(&folder), before, "a wrong passphrase changed the journal");
    let mut app = workload::app(&content, &folder.journal()).unwrap();
    assert_eq!(restore(&mut app, &file, &BackupSecret::Passphrase(right.to_owned())), None);
}

#[test]
fn a_file_that_asks_for_hours_of_work_is_refused_at_once() {
    let content = Arc::new(Content::embedded().unwrap());
    let folder = Folder::new();
    let mut app = filled(&content, &folder, 3);
    let file = folder.path().join("lattea.age");
    let secret = BackupSecret::Passphrase("orbit lantern mossy cactus veil drum".to_owned());
    make(&mut app, &file, &secret);
    let bytes = fs::read(&file).unwrap();
    let header_end = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0;
    let header = String::from_utf8(bytes[..header_end].to_vec()).unwrap();
    for work in ["19", "30", "63"] {
        let (start, _) = header.rsplit_once(' ').unwrap();
        let mut hard = format!("{start} {work}").into_bytes();
        hard.extend_from_slice(&bytes[header_end..]);
        fs::write(&file, hard).unwrap();
        let problem = look(&mut app, &file, &secret).unwrap();
        assert!(is_clear(&problem) && problem.contains("work"), "{problem}");
    }
}

#[test]
fn what_was_backed_up_comes_back_once() {
    let content = Arc::new(Content::embedded().unwrap());
    let (from, to) = (Folder::new(), Folder::new());
    let file = from.path().join("lattea.age");
    let key = make(&mut filled(&content, &from, 40), &file, &BackupSecret::NewRecoveryKey).recovery_key.unwrap();
    let secret = BackupSecret::RecoveryKey(key.to_lowercase());
    let shelf = Shelf::Open(Box::new(workload::journal(&to.journal()).unwrap()));
    let clock = Box::new(FixedClock::new(workload::now()));
    let mut app = App::new(content, clock, Box::new(SystemIds), shelf, Wishes::default()).unwrap();
    for _ in 0..2 {
        assert_eq!(restore(&mut app, &file, &secret), None);
    }
    drop(app);
    assert_eq!(shown(&to), shown(&from));
}
