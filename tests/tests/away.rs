//! The lock that closes by itself: after as long as was chosen, and sooner rather than later when nobody knows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lattea_core::{
    app::{App, SettingStep},
    journal::SettingKey,
};
use lattea_tests::desk::{self, Folder, Shared};

struct Away {
    _folder: Folder,
    clock: Shared,
    app: App,
}

/// An app in sight and not locked, with this choice; `None` chooses nothing.
fn away(choice: Option<&str>) -> Away {
    let folder = Folder::new();
    let clock = Shared::at("2026-05-03T10:00:00+01:00");
    let mut app = desk::app(&folder.journal(), &clock);
    if let Some(choice) = choice {
        let step = app.choose(SettingKey::LockAfter, &[choice.to_owned()]).unwrap();
        assert!(matches!(step, SettingStep::Saved(_)), "{choice} can't be chosen");
    }
    app.shown();
    app.unlock().unwrap();
    Away { _folder: folder, clock, app }
}

impl Away {
    /// Whether it is locked after so many seconds out of sight.
    fn locked_after(&mut self, seconds: i64) -> bool {
        self.app.hidden();
        self.clock.forward(seconds);
        self.app.shown()
    }
}

#[test]
fn it_locks_after_what_was_chosen_and_not_before() {
    for (choice, seconds) in [(None, 60), (Some("1"), 60), (Some("5"), 300), (Some("15"), 900)] {
        assert!(!away(choice).locked_after(seconds - 1), "{choice:?}: too soon");
        assert!(away(choice).locked_after(seconds), "{choice:?}: not in time");
    }
    assert!(!away(Some("never")).locked_after(1_000_000));
}

#[test]
fn at_once_is_when_it_goes_out_of_sight() {
    let mut away = away(Some("0"));
    assert_eq!(away.app.hidden(), None);
    assert!(away.app.is_locked());
}

#[test]
fn a_shell_is_told_when_to_lock_what_stays_out_of_sight() {
    let mut away = away(Some("5"));
    let now = away.clock.now_minus(0);
    assert_eq!(away.app.hidden(), Some(now.plus_ms(300_000)));
    assert_eq!(self::away(Some("never")).app.hidden(), None);
}

#[test]
fn a_start_locks_unless_it_never_locks() {
    let folder = Folder::new();
    let clock = Shared::at("2026-05-03T10:00:00+01:00");
    assert!(desk::app(&folder.journal(), &clock).shown());
    let mut app = desk::app(&folder.journal(), &clock);
    app.choose(SettingKey::LockAfter, &["never".to_owned()]).unwrap();
    drop(app);
    assert!(!desk::app(&folder.journal(), &clock).shown());
}

#[test]
fn a_clock_that_was_set_back_locks() {
    assert!(away(Some("15")).locked_after(-1));
}

#[test]
fn shown_twice_is_once() {
    let mut away = away(Some("0"));
    assert!(!away.app.shown());
    assert!(!away.app.shown());
}
