//! Backups, a damaged journal, the key's passphrase and erasing, the way a person types them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::fs;

use support::Folder;

const PASSPHRASE: &str = "orbit lantern mossy cactus veil drum";

#[test]
fn a_backup_with_a_passphrase_comes_back_on_another_device() {
    let (old, new) = (Folder::new(), Folder::new());
    old.lattea(&["log", "note", "better", "today"]).fine();
    let file = old.path("lattea.age");
    let file = file.to_str().unwrap();
    old.lattea_with(&["backup", file], "password\n").refused(1, &["too easy to guess"]);
    assert!(!old.path("lattea.age").exists());
    let said = old.lattea_with(&["backup", file, "--passphrase"], &format!("{PASSPHRASE}\n")).fine();
    assert!(said.contains("Backup saved and read back") && said.contains("1 entry"), "{said}");
    new.lattea_with(&["restore", file], "orbit\n").refused(1, &["does not open this file"]);
    assert!(!new.lattea(&["journal"]).fine().contains("better today"));
    let seen = new.lattea_with(&["restore", file, "--look"], &format!("{PASSPHRASE}\n")).fine();
    assert!(seen.contains("1 entry"), "{seen}");
    let said = new.lattea_with(&["restore", file], &format!("{PASSPHRASE}\n")).fine();
    assert!(said.contains("1 entry was brought back"), "{said}");
    assert!(new.lattea(&["journal"]).fine().contains("better today"));
    let again = new.lattea_with(&["restore", file], &format!("{PASSPHRASE}\n")).fine();
    assert!(again.contains("here already"), "{again}");
}

#[test]
fn a_recovery_key_is_shown_once_and_opens_the_backup() {
    let folder = Folder::new();
    folder.lattea(&["log", "feed", "left", "10"]).fine();
    let file = folder.path("lattea.age");
    let file = file.to_str().unwrap();
    let said = folder.lattea(&["backup", file, "--recovery-key"]).fine();
    let key = said.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).unwrap().to_lowercase();
    let said = folder.lattea_with(&["restore", file, "--recovery-key"], &format!("{key}\n")).fine();
    assert!(said.contains("here already"), "{said}");
    folder.lattea_with(&["restore", file], &format!("{key}\n")).refused(1, &["recovery key"]);
}

#[test]
fn a_backup_never_takes_the_place_of_the_journal() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "a"]).fine();
    for name in ["lattea.db", "lattea.db.key", "lattea.db.backup"] {
        let file = folder.path(name);
        let typed = format!("{PASSPHRASE}\n");
        folder.lattea_with(&["backup", file.to_str().unwrap()], &typed).refused(1, &["a file of the journal itself"]);
    }
    assert!(folder.lattea(&["journal"]).fine().contains('a'));
}

#[test]
fn a_key_behind_a_passphrase_is_asked_for() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "better", "today"]).fine();
    folder.lattea_with(&["key", "passphrase"], "password\n").refused(1, &["too easy to guess"]);
    folder.lattea_with(&["key", "passphrase"], &format!("{PASSPHRASE}\n")).fine();
    let seen = folder.lattea_with(&["journal"], &format!("{PASSPHRASE}\n")).fine();
    assert!(seen.contains("better today"), "{seen}");
    folder.lattea_with(&["journal"], "orbit\n").refused(1, &["does not open the journal's key"]);
    // What works without a journal works without its passphrase.
    let help = folder.lattea(&["help-now", "--country", "GB"]);
    assert_eq!(help.code, 0);
    assert!(help.out.contains("999"), "{}", help.out);
    folder.lattea_with(&["key", "file"], "orbit\n").refused(1, &["does not open"]);
    folder.lattea_with(&["key", "file"], &format!("{PASSPHRASE}\n")).fine();
    assert!(folder.lattea(&["journal"]).fine().contains("better today"));
}

#[test]
fn a_damaged_journal_is_named_salvaged_and_kept() {
    let folder = Folder::new();
    for number in 0..30 {
        folder.lattea(&["log", "note", &format!("note {number} {}", "and on ".repeat(80))]).fine();
    }
    assert!(folder.lattea(&["recover"]).fine().contains("nothing to recover"));
    folder.lattea(&["salvage"]).refused(1, &["nothing to recover"]);
    let mut bytes = fs::read(folder.path("lattea.db")).unwrap();
    let last = bytes.len() - 2_000;
    bytes[last] ^= 1;
    fs::write(folder.path("lattea.db"), &bytes).unwrap();
    folder.lattea(&["examine"]).refused(1, &["damaged"]);
    let said = folder.lattea(&["salvage"]).fine();
    assert!(said.contains("could be read") && said.contains("lattea.db.kept-2026-05-03-101000"), "{said}");
    assert_eq!(fs::read(folder.path("lattea.db.kept-2026-05-03-101000")).unwrap(), bytes);
    assert!(folder.lattea(&["journal"]).fine().contains("note"));
    assert!(folder.lattea(&["examine"]).fine().contains("sound"));
}

#[test]
fn a_lost_key_says_what_to_do_and_a_new_journal_keeps_the_old_file() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "better", "today"]).fine();
    fs::remove_file(folder.path("lattea.db.key")).unwrap();
    folder.lattea(&["journal"]).refused(1, &["the key of the journal"]);
    let view = folder.lattea(&["recover"]).out;
    assert!(view.contains("can't open your journal") && view.contains("lattea start-new"), "{view}");
    let said = folder.lattea(&["start-new"]).out;
    assert!(said.contains("The old file is kept"), "{said}");
    folder.lattea(&["log", "note", "a", "new", "one"]).fine();
    assert!(folder.path("lattea.db.kept-2026-05-03-101000").exists());
}

#[test]
fn everything_is_erased_only_with_the_very_word() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "better", "today"]).fine();
    folder.lattea_with(&["erase"], "yes\n").refused(1, &["Nothing was erased"]);
    assert!(folder.lattea(&["journal"]).fine().contains("better today"));
    let said = folder.lattea_with(&["erase"], "erase\n").fine();
    assert!(said.contains("1 entry will be gone") && said.contains("Everything is erased"), "{said}");
    assert_eq!(fs::read_dir(folder.root()).unwrap().count(), 0);
}
