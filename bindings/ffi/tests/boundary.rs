//! The boundary as a shell meets it: whatever fails on either side arrives as one of the seven errors, from any thread,
//! and leaves nothing behind.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};

use lattea_core::{
    app::{BackupSecret, LogStep},
    view::{
        entry::EntryForm,
        keeping::{BackupStep, RecoveryKind, RestoreStep},
    },
};
use lattea_ffi::{
    app::{Config, LatteaApp, NoJournal, help_without_journal},
    error::LatteaError,
    ports::{Change, ChangeListener, KeyVault, ListenerError, VaultError},
    values::Moment,
};

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("lattea-ffi-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn config(&self) -> Config {
        let journal = self.0.join("lattea.db").to_str().unwrap().to_owned();
        Config { journal, language: None, country: None, seed: Some(1), system_language: None }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A vault that works.
#[derive(Default)]
struct Memory(Mutex<Option<Vec<u8>>>);

impl KeyVault for Memory {
    fn load(&self) -> Result<Option<Vec<u8>>, VaultError> {
        Ok(self.0.lock().unwrap().clone())
    }

    fn store(&self, key: Vec<u8>) -> Result<(), VaultError> {
        *self.0.lock().unwrap() = Some(key);
        Ok(())
    }

    fn forget(&self) -> Result<(), VaultError> {
        *self.0.lock().unwrap() = None;
        Ok(())
    }
}

/// What a vault answers.
type Answer = fn() -> Result<Option<Vec<u8>>, VaultError>;

/// Whether an error is the one that should arrive.
type Expected = fn(&LatteaError) -> bool;

/// A vault that always answers the same.
struct Stubborn(Answer);

impl KeyVault for Stubborn {
    fn load(&self) -> Result<Option<Vec<u8>>, VaultError> {
        self.0()
    }

    fn store(&self, _: Vec<u8>) -> Result<(), VaultError> {
        self.0().map(drop)
    }

    fn forget(&self) -> Result<(), VaultError> {
        self.0().map(drop)
    }
}

fn now() -> Moment {
    Moment::parse("2026-05-03T10:10:00+01:00").unwrap()
}

fn open(folder: &Folder, vault: Arc<dyn KeyVault>) -> Result<Arc<LatteaApp>, LatteaError> {
    LatteaApp::open(folder.config(), vault, None, now(), None)
}

fn note(text: &str) -> EntryForm {
    EntryForm::Note { text: text.to_owned() }
}

#[test]
fn a_vault_that_fails_in_any_way_arrives_as_the_public_error() {
    let cases: [(Answer, Expected); 4] = [
        (|| Err(VaultError::Locked), |error| matches!(error, LatteaError::Locked { .. })),
        (|| Err(VaultError::Failed), |error| matches!(error, LatteaError::Internal { code: 102, .. })),
        (|| Ok(Some(vec![1, 2, 3])), |error| matches!(error, LatteaError::Internal { code: 102, .. })),
        (|| panic!("a vault that panics"), |error| matches!(error, LatteaError::Internal { code: 100, .. })),
    ];
    for (answer, expected) in cases {
        let folder = Folder::new();
        let error = open(&folder, Arc::new(Stubborn(answer))).err().unwrap();
        assert!(expected(&error), "{error:?}");
        assert!(std::fs::read_dir(&folder.0).unwrap().all(|file| !file.unwrap().path().ends_with("lattea.db")));
        assert!(open(&folder, Arc::new(Memory::default())).is_ok(), "the next call works");
    }
}

/// A vault that says it keeps a key, and does not.
struct Forgetful;

impl KeyVault for Forgetful {
    fn load(&self) -> Result<Option<Vec<u8>>, VaultError> {
        Ok(None)
    }

    fn store(&self, _: Vec<u8>) -> Result<(), VaultError> {
        Ok(())
    }

    fn forget(&self) -> Result<(), VaultError> {
        Ok(())
    }
}

#[test]
fn a_key_that_does_not_come_back_makes_no_journal() {
    let folder = Folder::new();
    let error = open(&folder, Arc::new(Forgetful)).err().unwrap();
    assert!(matches!(error, LatteaError::Internal { code: 102, .. }), "{error:?}");
    assert!(std::fs::read_dir(&folder.0).unwrap().all(|file| !file.unwrap().path().ends_with("lattea.db")));
}

#[test]
fn a_lost_key_and_another_key_are_told_from_damage() {
    let folder = Folder::new();
    drop(open(&folder, Arc::new(Memory::default())).unwrap());
    let lost = open(&folder, Arc::new(Stubborn(|| Err(VaultError::Lost)))).err().unwrap();
    assert!(matches!(lost, LatteaError::KeyLost { .. }), "{lost:?}");
    let other = open(&folder, Arc::new(Stubborn(|| Ok(Some(vec![9; 32]))))).err().unwrap();
    assert!(matches!(other, LatteaError::KeyLost { .. }), "{other:?}");
}

#[test]
fn a_second_open_is_refused_until_the_first_is_let_go() {
    let folder = Folder::new();
    let vault: Arc<dyn KeyVault> = Arc::new(Memory::default());
    let first = open(&folder, vault.clone()).unwrap();
    let second = open(&folder, vault.clone()).err().unwrap();
    assert!(matches!(second, LatteaError::InUse { .. }), "{second:?}");
    assert!(first.today(now()).is_ok());
    drop(first);
    assert!(open(&folder, vault).is_ok());
}

#[test]
fn a_hundred_threads_share_one_app_and_lose_nothing() {
    let folder = Folder::new();
    let app = open(&folder, Arc::new(Memory::default())).unwrap();
    let threads: Vec<_> = (0..100)
        .map(|number| {
            let app = app.clone();
            thread::spawn(move || {
                let kept = app.log(note(&format!("note {number}")), None, now()).unwrap();
                assert!(matches!(kept, LogStep::Saved(_)));
                app.today(now()).unwrap();
                app.check_start(now()).unwrap();
                app.journal_page(None, Vec::new(), now()).unwrap();
                app.help().unwrap();
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let first = app.journal_page(None, Vec::new(), now()).unwrap();
    let second = app.journal_page(first.older, Vec::new(), now()).unwrap();
    let rows = first.days.iter().chain(&second.days).map(|day| day.rows.len()).sum::<usize>();
    assert_eq!((rows, second.older), (100, None));
}

#[test]
#[cfg(target_os = "linux")]
fn a_thousand_opens_leave_no_file_open() {
    let folder = Folder::new();
    let vault: Arc<dyn KeyVault> = Arc::new(Memory::default());
    let name = folder.0.clone();
    // Other tests of this file open and close their own files meanwhile: only what lies in this folder is counted.
    let ours = || {
        let open = std::fs::read_dir("/proc/self/fd").unwrap();
        open.filter_map(|file| std::fs::read_link(file.ok()?.path()).ok()).filter(|to| to.starts_with(&name)).count()
    };
    for _ in 0..1_000 {
        let app = open(&folder, vault.clone()).unwrap();
        app.today(now()).unwrap();
    }
    assert_eq!(ours(), 0);
    let app = open(&folder, vault).unwrap();
    assert!(ours() > 0, "an open journal is seen by this count");
    drop(app);
}

/// A listener that looks at the app it is told about, and then fails.
#[derive(Default)]
struct Curious {
    app: Mutex<Option<Arc<LatteaApp>>>,
    told: Mutex<Vec<Change>>,
}

impl ChangeListener for Curious {
    fn changed(&self, what: Change) -> Result<(), ListenerError> {
        self.told.lock().unwrap().push(what);
        if let Some(app) = &*self.app.lock().unwrap() {
            app.today(now()).unwrap();
        }
        Err(ListenerError::Failed)
    }
}

#[test]
fn a_listener_is_told_after_the_change_and_may_look() {
    let folder = Folder::new();
    let listener = Arc::new(Curious::default());
    let app =
        LatteaApp::open(folder.config(), Arc::new(Memory::default()), Some(listener.clone()), now(), None).unwrap();
    *listener.app.lock().unwrap() = Some(app.clone());
    app.log(note("here"), None, now()).unwrap();
    app.log(EntryForm::Note { text: " ".to_owned() }, None, now()).unwrap();
    app.set_own_numbers(Vec::new(), now()).unwrap();
    assert_eq!(*listener.told.lock().unwrap(), [Change::Journal, Change::Settings], "nothing for what was not kept");
    *listener.app.lock().unwrap() = None;
}

#[test]
fn it_locks_keeps_a_backup_erases_and_recovers() {
    let folder = Folder::new();
    let vault = Arc::new(Memory::default());
    let app = LatteaApp::open_or_recover(folder.config(), vault.clone(), None, now(), None).unwrap();
    app.log(note("better today"), None, now()).unwrap();
    let file = folder.0.join("backup.age").to_str().unwrap().to_owned();
    let made = app.backup_make(file.clone(), BackupSecret::NewRecoveryKey, now()).unwrap();
    let BackupStep::Made(made) = made else { panic!("{made:?}") };
    let key = BackupSecret::RecoveryKey(made.recovery_key.unwrap());
    app.lock(now()).unwrap();
    assert!(matches!(app.today(now()), Err(LatteaError::Locked { .. })));
    assert!(app.is_locked().unwrap() && app.check_start(now()).is_ok() && !app.help().unwrap().calls.is_empty());
    app.unlock(now()).unwrap();
    let token = app.erase_look(now()).unwrap().token;
    app.erase(token, now()).unwrap();
    assert!(vault.0.lock().unwrap().is_none(), "the key is still there");
    drop(app);
    let app = open(&folder, vault.clone()).unwrap();
    let problem = app.restore(file.clone(), BackupSecret::Passphrase("orbit".to_owned()), now()).unwrap();
    assert!(matches!(problem, RestoreStep::Problem(_)), "{problem:?}");
    assert!(matches!(app.restore(file, key, now()).unwrap(), RestoreStep::Done(_)));
    assert_eq!(app.journal_page(None, vec![], now()).unwrap().days.len(), 1);
    drop(app);
    *vault.0.lock().unwrap() = Some(vec![9; 32]);
    let app = LatteaApp::open_or_recover(folder.config(), vault, None, now(), None).unwrap();
    assert!(matches!(app.journal_page(None, vec![], now()), Err(LatteaError::KeyLost { .. })));
    assert_eq!(app.recovery(now()).unwrap().unwrap().kind, RecoveryKind::KeyLost);
    assert!(app.start_new(now()).unwrap().kept.is_some());
    assert!(app.recovery(now()).unwrap().is_none());
}

#[test]
fn help_needs_nothing_and_the_check_needs_no_journal() {
    assert!(help_without_journal(None, None).unwrap().calls.iter().any(|call| call.number == "112"));
    assert_eq!(help_without_journal(None, Some("gb".to_owned())).unwrap().calls[0].number, "999");
    let folder = Folder::new();
    for because in [NoJournal::Locked, NoJournal::KeyLost, NoJournal::Damaged, NoJournal::InUse] {
        let app = LatteaApp::without_journal(folder.config(), because, now()).unwrap();
        assert!(app.check_start(now()).is_ok());
        let refused = app.log(note("not kept"), None, now()).unwrap_err();
        let fits = match because {
            NoJournal::Locked => matches!(refused, LatteaError::Locked { .. }),
            NoJournal::KeyLost => matches!(refused, LatteaError::KeyLost { .. }),
            NoJournal::Damaged => matches!(refused, LatteaError::JournalDamaged { .. }),
            NoJournal::InUse => matches!(refused, LatteaError::InUse { .. }),
        };
        assert!(fits, "{because:?}: {refused:?}");
    }
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 0, "an app without a journal writes nothing");
}

#[test]
#[cfg(feature = "self-test")]
fn a_panic_inside_the_core_is_an_error_and_the_next_call_works() {
    let folder = Folder::new();
    let app = open(&folder, Arc::new(Memory::default())).unwrap();
    for _ in 0..3 {
        let error = app.self_test_panic(now()).unwrap_err();
        assert!(matches!(error, LatteaError::Internal { code: 100, .. }), "{error:?}");
        app.log(note("still here"), None, now()).unwrap();
    }
    assert_eq!(app.journal_page(None, Vec::new(), now()).unwrap().days[0].rows.len(), 3);
}
