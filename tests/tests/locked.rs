//! While the app is locked nothing of the journal is read: every method of the app is either here as one that refuses, or
//! as one that goes on because it reads nothing of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use lattea_core::{
    app::{App, BackupSecret, SummaryForm},
    clock::Clock,
    error::Error,
    id::EntryId,
    journal::{BabyKey, Body, FormOf, Kind, Note, Setting, SettingKey, Text, baby_buddy::Reading},
    units::Side,
    view::{entry::EntryForm, files::FileOut, help::OwnNumber},
};
use lattea_tests::desk::{self, FULL_LEFT, Folder, Shared};

type Refuses = fn(&mut App, &Path) -> Result<(), Error>;

fn note() -> Body {
    Body::Note(Note { text: Text::new("CANARY").unwrap() })
}

fn form() -> EntryForm {
    EntryForm::Note { text: "CANARY".to_owned() }
}

fn request(app: &App) -> lattea_core::summary::Request {
    app.summary_request(None, None).unwrap()
}

/// What reads or changes the journal.
const REFUSES: &[(&str, Refuses)] = &[
    ("log", |app, _| app.log(note(), None).map(drop)),
    ("edit", |app, _| app.edit(id(), note(), app.now()).map(drop)),
    ("delete", |app, _| app.delete(id()).map(drop)),
    ("undo_delete", |app, _| app.undo_delete(id()).map(drop)),
    ("journal_page", |app, _| app.journal_page(None, &[], 50).map(drop)),
    ("journal_days", |app, _| app.journal_days(7).map(drop)),
    ("export", |app, folder| app.export(&folder.join("x.json")).map(drop)),
    ("find_entry", |app, _| app.find_entry("0123", false).map(drop)),
    ("babies", |app, _| app.babies().map(drop)),
    ("baby_add", |app, _| app.baby_add().map(drop)),
    ("baby_name", |app, _| app.baby_name(BabyKey::ALL[0], "CANARY").map(drop)),
    ("baby_remove", |app, _| app.baby_remove().map(drop)),
    ("feed_start", |app, _| app.feed_start(Side::Left, None).map(drop)),
    ("feed_side", |app, _| app.feed_side(Side::Left).map(drop)),
    ("feed_pause", |app, _| app.feed_pause().map(drop)),
    ("feed_started_at", |app, _| app.feed_started_at(app.now()).map(drop)),
    ("feed_end", |app, _| app.feed_end().map(drop)),
    ("feed_drop", |app, _| app.feed_drop()),
    ("feed_timer", |app, _| app.feed_timer().map(drop)),
    ("log_form", |app, _| app.log_form(&form(), None).map(drop)),
    ("edit_form", |app, _| app.edit_form(id(), &form(), app.now()).map(drop)),
    ("form_keep", |app, _| app.form_keep(FormOf::New { kind: Kind::Note }, &form())),
    ("form_kept", |app, _| app.form_kept(FormOf::New { kind: Kind::Note }).map(drop)),
    ("form_drop", |app, _| app.form_drop(FormOf::New { kind: Kind::Note })),
    ("noted", |app, _| app.noted(id()).map(drop)),
    ("export_bytes", |app, _| app.export_bytes().map(drop)),
    ("backup_view", |app, _| app.backup_view().map(drop)),
    ("backup_lost", |app, _| app.backup_lost()),
    ("backup_make", |app, folder| app.backup_make(&folder.join("x.age"), &BackupSecret::NewRecoveryKey).map(drop)),
    ("backup_look", |app, folder| app.backup_look(&folder.join("x.age"), &secret()).map(drop)),
    ("restore", |app, folder| app.restore(&folder.join("x.age"), &secret()).map(drop)),
    ("restore_replacing", |app, folder| app.restore_replacing(&folder.join("x.age"), &secret()).map(drop)),
    ("massage_choices", |app, _| app.massage_choices().map(drop)),
    ("massage_start", |app, _| app.massage_start("M01", Side::Left).map(drop)),
    ("massage_start_after_feed", |app, _| app.massage_start_after_feed("M01", Side::Left).map(drop)),
    ("set", |app, _| app.set(&Setting::Country("GB".to_owned()))),
    ("set_own_numbers", |app, _| app.set_own_numbers(&[])),
    ("course_plan", |app, _| app.course_plan().map(drop)),
    ("examine", |app, _| app.examine()),
    ("erase_look", |app, _| app.erase_look().map(drop)),
    ("erase", |app, _| app.erase("x").map(drop)),
    ("reminders", |app, _| app.reminders(24).map(drop)),
    ("open_reminder", |app, _| app.open_reminder("x").map(drop)),
    ("put_off", |app, _| app.put_off("x", "hour").map(drop)),
    ("settings", |app, _| app.settings().map(drop)),
    ("choose", |app, _| app.choose(SettingKey::TemperatureUnit, &["celsius".to_owned()]).map(drop)),
    ("trend", |app, _| app.trend(7).map(drop)),
    ("share", |app, _| app.share(&request(app), SummaryForm::Text).map(drop)),
    ("share_to", |app, folder| app.share_to(&request(app), SummaryForm::Text, &folder.join("x.txt")).map(drop)),
    ("share_locked", |app, _| app.share_locked(&request(app), SummaryForm::Text, "x", None).map(drop)),
    ("shares", |app, _| app.shares().map(drop)),
    ("forget_shares", |app, _| app.forget_shares()),
    ("hand_over", |app, _| app.hand_over(&request(app)).map(drop)),
    ("summary", |app, _| app.summary(&request(app)).map(drop)),
    ("summary_shown", |app, _| app.summary_shown(&request(app), SummaryForm::PdfA4).map(drop)),
    ("summary_bytes", |app, _| app.summary_bytes(&request(app), SummaryForm::Text).map(drop)),
    ("summary_file", |app, folder| app.summary_file(&request(app), SummaryForm::Text, &folder.join("x.txt")).map(drop)),
    ("today", |app, _| app.today().map(drop)),
    ("bin", |app, _| app.bin().map(drop)),
    ("export_partner", |app, folder| app.export_partner(&[], &folder.join("x.json")).map(drop)),
    ("export_partner_to", |app, _| app.export_partner_to(&[], &mut Vec::new()).map(drop)),
    ("export_tables", |app, folder| app.export_tables(folder).map(drop)),
    ("export_table_to", |app, _| app.export_table_to(Kind::Note, &mut Vec::new()).map(drop)),
    ("files", |app, _| app.files().map(drop)),
    ("file_write", |app, folder| app.file_write(&FileOut::Whole, &folder.join("x.json")).map(drop)),
    ("file_share", |app, _| app.file_share(&FileOut::Whole).map(drop)),
    ("file_look", |app, folder| app.file_look(&folder.join("x.json"), &[]).map(drop)),
    ("file_take", |app, folder| app.file_take(&folder.join("x.json"), &[]).map(drop)),
    ("import", |app, _| app.import(&mut b"{}".as_slice(), Reading::default(), true).map(drop)),
];

/// What goes on behind the lock, and why that shows nothing.
const GOES_ON: &[(&str, &str)] = &[
    ("new", "makes the app"),
    ("at", "makes the app"),
    ("now", "the clock"),
    ("content", "the same for everybody"),
    ("voice", "knows no name while the journal is closed; see below"),
    ("help", "help is never withheld; own numbers stay away, see below"),
    ("own_numbers", "empty, see below"),
    ("learn", "the same for everybody"),
    ("learn_find", "the same for everybody"),
    ("card", "the same for everybody"),
    ("hides_babies", "no, because the setting lies in the closed journal"),
    ("kinds_by_hand", "the same for everybody while the setting can't be read"),
    ("country", "readable before unlocking, by design"),
    ("choose_country", "for this run only while locked"),
    ("journal_path", "nothing, see below"),
    ("journal_problem", "nothing, see below"),
    ("file_name", "a name made of the day"),
    ("assess_answers", "answers from a file"),
    ("result_of", "answers from a file"),
    ("result_view", "answers that the caller has"),
    ("check_start", "a check works without a journal"),
    ("check_answer", "a check works without a journal"),
    ("check_field", "a check works without a journal"),
    ("check_back", "a check works without a journal"),
    ("check_change", "only a check behind the lock can be changed there"),
    ("check_view", "a check works without a journal"),
    ("check_device", "a check works without a journal"),
    ("check_keep_mind", "a check works without a journal"),
    ("check_leave", "a check works without a journal"),
    ("check_resume", "nothing was begun behind the lock, see below"),
    ("check_begun", "nothing was begun behind the lock, see below"),
    ("check_is_open", "nothing was begun behind the lock, see below"),
    ("check_more", "only after a check behind the lock, see below"),
    ("check_has_more", "only after a check behind the lock, see below"),
    ("report", "about a card, or about a check behind the lock"),
    ("result", "only after a check behind the lock, see below"),
    ("course", "nothing, see below"),
    ("technique_drawings", "the same for everybody"),
    ("body_map", "the same for everybody"),
    ("least_strength", "a number of the content"),
    ("hidden", "the lock itself"),
    ("shown", "the lock itself"),
    ("lock", "the lock itself"),
    ("is_locked", "the lock itself"),
    ("unlock", "the lock itself"),
    ("lock_view", "the lock itself"),
    ("massage_event", "a session that goes on can be stopped"),
    ("massage_expressed", "a session that goes on can be stopped"),
    ("massage_view", "a session that goes on can be stopped"),
    ("massage_running", "the lock screen says it"),
    ("close", "keeps what goes on"),
    ("recovery", "nothing, see below"),
    ("try_again", "refuses: nothing is to be recovered, see below"),
    ("start_new", "refuses: nothing is to be recovered, see below"),
    ("salvage", "refuses: nothing is to be recovered, see below"),
    ("summary_request", "days and sections, nothing of the journal"),
    ("sweep", "takes away"),
];

fn id() -> EntryId {
    "0190c000-0000-7000-8000-000000000000".parse().unwrap()
}

fn secret() -> BackupSecret {
    BackupSecret::Passphrase("x".to_owned())
}

fn locked(folder: &Folder, clock: &Shared) -> App {
    let mut app = desk::app(&folder.journal(), clock);
    app.log(note(), None).unwrap();
    app.set_own_numbers(&[OwnNumber { label: "CANARY".to_owned(), number: "123".to_owned() }]).unwrap();
    desk::check(&mut app, &FULL_LEFT);
    app.lock();
    app
}

#[test]
fn every_method_that_reads_refuses() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = locked(&folder, &clock);
    let before = names(&folder);
    for (name, call) in REFUSES {
        let refused = call(&mut app, folder.path());
        assert!(matches!(refused, Err(Error::Locked)), "{name}: {refused:?}");
        assert!(app.is_locked(), "{name} has unlocked");
    }
    assert_eq!(names(&folder), before, "no file was made");
}

#[test]
fn what_goes_on_shows_nothing_of_the_journal() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = locked(&folder, &clock);
    let shown = format!("{:?}{:?}{:?}{:?}", app.help(), app.own_numbers(), app.lock_view(), app.voice().babies);
    assert!(!shown.contains("CANARY"), "{shown}");
    assert!(app.journal_path().is_none() && app.journal_problem().is_none() && app.recovery().is_none());
    assert!(app.course(clock.now()).is_none() && app.result().is_err() && !app.check_has_more());
    assert!(!app.check_is_open() && app.check_begun().is_none());
    assert!(app.check_resume().is_err() && app.check_more().is_err());
    assert!(app.try_again().is_err() && app.start_new().is_err() && app.salvage().is_err());
    assert!(app.massage_view().is_err());
}

#[test]
fn no_method_is_forgotten() {
    let listed: BTreeSet<&str> =
        REFUSES.iter().map(|(name, _)| *name).chain(GOES_ON.iter().map(|(name, _)| *name)).collect();
    let mut there = BTreeSet::new();
    for file in sources(&lattea_tests::path("../core/src/app")) {
        let text = fs::read_to_string(file).unwrap();
        // Only methods of the app itself: other types of these files have their own blocks.
        for block in text.split("\nimpl App {\n").skip(1) {
            let block = block.split("\n}\n").next().unwrap();
            let names = block.lines().filter_map(|line| line.strip_prefix("    pub fn "));
            there.extend(names.filter_map(|rest| rest.split(['(', '<']).next()).map(str::to_owned));
        }
    }
    let missing: Vec<_> = there.iter().filter(|name| !listed.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "say of each whether it refuses while locked: {missing:?}");
    let gone: Vec<_> = listed.iter().filter(|name| !there.contains(**name)).collect();
    assert!(gone.is_empty(), "there is no such method: {gone:?}");
}

/// The files of a folder and of those in it.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let within = |path: PathBuf| if path.is_dir() { sources(&path) } else { vec![path] };
    fs::read_dir(folder).unwrap().flat_map(|entry| within(entry.unwrap().path())).collect()
}

fn names(folder: &Folder) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_result_is_there_again_after_unlocking_and_after_a_restart() {
    for says in [&[][..], &[("worried", "yes")], &[("leg_swollen_painful", "yes")], &desk::FULL_LEFT] {
        let folder = Folder::new();
        let clock = Shared::at("2026-05-03T10:10:00+01:00");
        let mut app = desk::app(&folder.journal(), &clock);
        let shown = desk::check(&mut app, says);
        let same = |app: &App, when: &str| {
            let again = app.result().unwrap();
            assert_eq!(again.tier, shown.tier, "{when}: {says:?}");
            assert_eq!((&again.made, again.complete), (&shown.made, shown.complete), "{when}: {says:?}");
            assert_eq!((&again.do_now, &again.say), (&shown.do_now, &shown.say), "{when}: {says:?}");
            assert_eq!(again.massage, shown.massage, "{when}: {says:?}");
        };
        app.lock();
        assert!(app.result().is_err());
        app.unlock().unwrap();
        same(&app, "unlocked");
        drop(app);
        same(&desk::app(&folder.journal(), &clock), "restarted");
    }
}
