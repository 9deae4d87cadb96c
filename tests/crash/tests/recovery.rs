//! The lock, a journal that can't be opened, salvage, and erasing everything, through the app.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{fs, path::Path, sync::Arc};

use lattea_core::{
    app::{App, BackupSecret, CheckStep, Place, Shelf, Wishes},
    clock::FixedClock,
    content::Content,
    error::Error,
    id::SystemIds,
    journal::{FileVault, JournalError, KeyVault, Setting},
    view::keeping::RecoveryKind,
};
use lattea_crash::workload::{self, Act};
use lattea_tests::desk::Folder;

fn content() -> Arc<Content> {
    Arc::new(Content::embedded().unwrap())
}

/// The app as a shell opens it, whatever became of the journal.
fn app(content: &Arc<Content>, folder: &Folder) -> App {
    let path = folder.journal();
    let shelf = match workload::journal(&path) {
        Ok(journal) => Shelf::Open(Box::new(journal)),
        Err(error) => Shelf::Unreadable(error),
    };
    let clock = Box::new(FixedClock::new(workload::now()));
    let app = App::new(content.clone(), clock, Box::new(SystemIds), shelf, Wishes::default()).unwrap();
    let vault = Arc::new(FileVault::beside(&path));
    app.at(Place { path, vault })
}

fn fill(app: &mut App, entries: u64) {
    for number in 0..entries {
        Act::Add { number }.on(app).unwrap();
    }
}

fn count(app: &App) -> usize {
    let mut bytes = 0;
    let mut cursor = None;
    loop {
        let page = app.journal_page(cursor, &[], 50).unwrap();
        bytes += page.days.iter().map(|day| day.rows.len()).sum::<usize>();
        cursor = page.older;
        if cursor.is_none() {
            return bytes;
        }
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn locked_means_that_nothing_is_read_and_help_goes_on() {
    let (content, folder) = (content(), Folder::new());
    let mut app = app(&content, &folder);
    fill(&mut app, 5);
    app.set(&Setting::Country("GB".to_owned())).unwrap();
    app.lock();
    assert!(app.is_locked());
    let refused = [
        app.today().map(drop),
        app.journal_page(None, &[], 50).map(drop),
        app.journal_days(7).map(drop),
        app.export(&folder.path().join("x.json")).map(drop),
        app.summary_request(None, None).and_then(|request| app.summary(&request)).map(drop),
        app.trend(7).map(drop),
        app.backup_view().map(drop),
        app.backup_make(&folder.path().join("x.age"), &BackupSecret::NewRecoveryKey).map(drop),
        app.backup_look(&folder.path().join("x.age"), &BackupSecret::NewRecoveryKey).map(drop),
        app.erase_look().map(drop),
        app.examine(),
        Act::Add { number: 9 }.on(&mut app).map(drop),
        app.massage_start("M01", lattea_core::units::Side::Left).map(drop),
    ];
    for (number, refusal) in refused.into_iter().enumerate() {
        assert!(matches!(refusal, Err(Error::Locked)), "{number}: {refusal:?}");
    }
    assert!(!folder.path().join("x.age").exists() && !folder.path().join("x.json").exists());
    assert!(app.own_numbers().is_empty());
    // Somebody else may have it open now: it is closed.
    drop(workload::journal(&folder.journal()).unwrap());
    assert!(app.help().calls.iter().any(|call| call.number.contains("999")), "the numbers of her country");
    assert!(matches!(app.check_start().unwrap(), CheckStep::Ask(_)), "the check goes on");
    let CheckStep::Done(result) = app.check_leave().unwrap() else { panic!("leaving gives a result") };
    assert!(!result.tier.sentence.is_empty());
    let view = app.lock_view();
    assert!(!view.session && !view.title.contains('⟨'));
    app.unlock().unwrap();
    assert_eq!(count(&app), 5);
}

#[test]
fn a_vault_that_refuses_keeps_it_locked() {
    let (content, folder) = (content(), Folder::new());
    let mut app = app(&content, &folder);
    fill(&mut app, 2);
    app.lock();
    let vault = FileVault::beside(&folder.journal());
    let key = vault.load().unwrap().unwrap();
    vault.destroy().unwrap();
    assert!(matches!(app.unlock(), Err(Error::Journal(JournalError::KeyMissing { .. }))));
    assert!(app.is_locked());
    vault.store(&key).unwrap();
    app.unlock().unwrap();
    assert_eq!(count(&app), 2);
}

#[test]
fn a_lost_key_and_another_key_are_said_and_a_new_journal_keeps_the_old_file() {
    let (content, folder) = (content(), Folder::new());
    let mut first = app(&content, &folder);
    fill(&mut first, 3);
    let file = folder.path().join("backup.age");
    let step = first.backup_make(&file, &BackupSecret::NewRecoveryKey).unwrap();
    let lattea_core::view::keeping::BackupStep::Made(made) = step else { panic!("{step:?}") };
    drop(first);
    let before = fs::read(folder.journal()).unwrap();
    FileVault::beside(&folder.journal()).destroy().unwrap();
    let mut app = app(&content, &folder);
    assert_eq!(app.recovery().unwrap().kind, RecoveryKind::KeyLost);
    assert!(matches!(app.today(), Ok(view) if !view.notices.is_empty()));
    let done = app.start_new().unwrap();
    assert_eq!(fs::read(folder.path().join(done.kept.unwrap())).unwrap(), before);
    assert_eq!(count(&app), 0);
    app.restore(&file, &BackupSecret::RecoveryKey(made.recovery_key.unwrap())).unwrap();
    assert_eq!(count(&app), 3);
    assert!(app.recovery().is_none());
}

#[test]
fn what_can_be_read_of_a_damaged_journal_is_salvaged_and_the_file_kept() {
    const ENTRIES: u64 = 120;
    let (content, folder) = (content(), Folder::new());
    let mut first = app(&content, &folder);
    fill(&mut first, ENTRIES);
    drop(first);
    let whole = fs::read(folder.journal()).unwrap();
    let key = fs::read(FileVault::beside(&folder.journal()).path()).unwrap();
    let pages = whole.len() / 4096;
    let (mut costs, mut all_lost) = (Vec::new(), 0);
    // Each page but the first is scribbled on once.
    for page in 1..pages {
        let folder = Folder::new();
        let mut bytes = whole.clone();
        bytes[page * 4096 + 2_000] ^= 0x40;
        fs::write(folder.journal(), &bytes).unwrap();
        let vault = FileVault::beside(&folder.journal());
        fs::write(vault.path(), &key).unwrap();
        #[cfg(unix)]
        fs::set_permissions(vault.path(), std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let mut app = app(&content, &folder);
        if app.recovery().is_none() {
            assert!(matches!(app.examine(), Err(Error::Journal(JournalError::Damaged { .. }))), "page {page}");
        }
        assert_eq!(app.recovery().unwrap().kind, RecoveryKind::Damaged, "page {page}");
        let salvaged = app.salvage();
        let kept = names(folder.path()).into_iter().find(|name| name.contains(".kept-") && !name.ends_with(".kcv"));
        assert_eq!(fs::read(folder.path().join(kept.unwrap())).unwrap(), bytes, "page {page}: the damaged file");
        if let Err(error) = salvaged {
            assert!(matches!(error, Error::Journal(JournalError::Damaged { .. })), "page {page}: {error}");
            // It is said that nothing can be read, and a new journal goes on.
            assert_eq!(count(&app), 0);
            all_lost += 1;
            continue;
        }
        let lost = usize::try_from(ENTRIES).unwrap() - count(&app);
        costs.push(lost);
        assert!(app.recovery().is_none() && app.examine().is_ok(), "page {page}");
        // It can be written to again.
        Act::Add { number: 9_000 }.on(&mut app).unwrap();
    }
    costs.sort_unstable();
    let (median, most) = (costs[costs.len() / 2], costs[costs.len() - 1]);
    println!("{pages} pages: a page costs {median} of {ENTRIES} entries (median), at most {most}; all with {all_lost}");
    // The pages that name the tables cost everything, an inner page all below it; most hold a few entries.
    assert!(median <= 4 && all_lost <= 4, "too much is lost with a page");
}

#[test]
fn erasing_asks_twice_and_leaves_nothing() {
    let (content, folder) = (content(), Folder::new());
    let mut app = app(&content, &folder);
    fill(&mut app, 4);
    assert!(matches!(app.erase("guess"), Err(Error::NothingRunning { .. })));
    let first = app.erase_look().unwrap();
    let second = app.erase_look().unwrap();
    assert!(app.erase(&first.token).is_err(), "an older question");
    assert_eq!(count(&app), 4);
    let third = app.erase_look().unwrap();
    assert!(app.erase(&second.token).is_err());
    assert!(app.erase(&third.token).is_err(), "a wrong answer ends the question");
    let last = app.erase_look().unwrap();
    fs::write(folder.path().join("lattea.db.kept-2026-01-01-000000"), "old").unwrap();
    fs::write(folder.path().join("holiday.jpg"), "mine").unwrap();
    app.erase(&last.token).unwrap();
    assert_eq!(names(folder.path()), ["holiday.jpg"]);
    assert!(matches!(app.journal_page(None, &[], 50), Err(Error::NoJournal)));
}

#[test]
fn erasing_that_was_cut_off_ends_at_the_next_start() {
    let (content, folder) = (content(), Folder::new());
    let mut first = app(&content, &folder);
    fill(&mut first, 4);
    drop(first);
    // As a kill leaves it: the mark, and the key gone or not.
    fs::write(folder.path().join("lattea.db.erasing"), "").unwrap();
    let app = app(&content, &folder);
    assert!(app.recovery().is_none());
    assert_eq!(count(&app), 0, "what was being erased is shown");
    assert!(!folder.path().join("lattea.db.erasing").exists());
}
