//! What is noted: every kind, its bounds, taking back, bringing back; and journals that can't be used.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::fs;

use support::{Folder, command, finish, run};

#[test]
fn every_kind_can_be_noted_and_is_there_afterwards() {
    let folder = Folder::new();
    for (args, said) in [
        (
            &["log", "feed", "left", "12", "right", "bottle", "60", "--top-up", "--baby", "a"][..],
            "left 12 minutes, right, bottle 60 ml",
        ),
        (&["log", "feed", "--side", "left", "--minutes", "9", "--at", "09:00"], "left 9 minutes"),
        (&["log", "expression", "--left", "40", "--right", "25", "--by", "hand"], "left 40 ml, right 25 ml, by hand"),
        (&["log", "temperature", "38,4", "--site", "ear", "--after-medicine"], "38.4 °C"),
        (&["log", "temperature", "101.1F"], "38.4 °C"),
        (&["log", "symptom", "--side", "right", "--place", "nipple", "--pain", "3", "--hot"], "pain 3 of 10"),
        (&["log", "medicine", "ibuprofen", "400", "--lowers-fever"], "ibuprofen 400"),
        (&["log", "nappy", "wet", "dirty"], "wet and dirty"),
        (&["log", "note", "slept", "at", "last", "--at", "02:10"], "slept at last"),
        (&["log", "contact", "Ana", "--by", "phone", "--said", "cold, and rest"], "Ana, cold, and rest"),
    ] {
        let shown = folder.lattea(args).fine();
        assert!(shown.replace('\n', " ").contains(said), "{args:?}: {shown}");
    }
    let list = folder.lattea(&["journal"]).fine();
    assert_eq!(list.lines().filter(|line| line.starts_with("  1") || line.starts_with("  0")).count(), 10, "{list}");
    assert!(list.contains("Today, 3 May 2026") && list.contains("02:10  Note"), "{list}");
    let today = folder.lattea(&["today"]).fine();
    assert!(today.contains("Last feed: left 12 minutes, right, bottle 60 ml, top-up (10:10, just now)"), "{today}");
}

#[test]
fn a_fever_that_is_noted_raises_the_level_at_once() {
    let folder = Folder::new();
    folder.lattea_with(&["check"], "1\n10\n1\nq\n").fine();
    let said = folder.lattea(&["log", "temperature", "38.4"]).fine();
    assert!(said.contains("!!  Speak to a doctor or midwife today"), "{said}");
    assert!(said.contains("because of what you noted since"), "{said}");
}

#[test]
fn numbers_that_can_not_be_are_refused_without_being_repeated() {
    let folder = Folder::new();
    for (args, holds) in [
        (&["log", "temperature", "60"][..], &["thermometer"][..]),
        (&["log", "temperature", "100.4"], &["°F"]),
        (&["log", "temperature", "-4"], &["37.4"]),
        (&["log", "temperature", "hot"], &["37.4"]),
        (&["log", "symptom", "--side", "left", "--pain", "11"], &["--pain", "0 to 10"]),
        (&["log", "symptom", "--side", "left", "--pain", "-1"], &["--pain", "whole number"]),
        (&["log", "feed", "left", "9999"], &["minutes", "1440"]),
        (&["log", "feed", "left", "99999999999"], &["minutes"]),
        (&["log", "feed", "middle"], &["left, right and bottle"]),
        (&["log", "feed"], &["at least one side"]),
        (&["log", "expression", "--left", "5000"], &["--left", "2000"]),
        (&["log", "feed", "left", "--baby", "z"], &["a, b, c or d"]),
        (&["log", "note", " "], &["needs some text"]),
        (&["log", "note", "later", "--at", "2999-01-01T00:00:00Z"], &["still to come"]),
        (&["log", "note", "later", "--at", "tomorrow"], &["--at", "02:10"]),
        (&["set", "birth-date", "2999-01-01"], &["still to come"]),
        (&["set", "birth-date", "spring"], &["2026-05-03"]),
        (&["set", "country", "XX"], &["country", "GB"]),
        (&["set", "language", "tlh"], &["language", "en"]),
        (&["set", "midwife", "Ana"], &["number"]),
        (&["learn", "spells"], &["card", "light-touch"]),
        (&["journal", "delete", "ffffff"], &["entry", "--ids"]),
    ] {
        let said = folder.lattea(args).refused(1, holds);
        for typed in ["9999", "hot", "spring", "spells", "2999"] {
            assert!(!args.contains(&typed) || !said.contains(typed), "{said}");
        }
    }
    let long = "x".repeat(10_001);
    let said = folder.lattea(&["log", "note", &long]).refused(1, &["10000 characters"]);
    assert!(!said.contains("xxx"));
}

#[test]
fn a_command_line_that_can_not_be_read_is_usage_and_repeats_nothing_personal() {
    for args in [
        &["lgo", "note"][..],
        &["log", "secret"],
        &["log", "temperature", "38.4", "secret"],
        &["log", "symptom", "--side", "secret"],
        &["check", "--secret"],
        &["check", "--format", "json"],
        &["journal", "--days", "0"],
        &["massage", "--speed", "0"],
        &["--now", "yesterday", "today"],
        &["log", "symptom"],
    ] {
        let done = run(args, "");
        assert_eq!(done.code, 2, "{args:?}: {}", done.err);
        done.civil();
        assert!(!done.err.contains("secret") || args.contains(&"--secret"), "{args:?}: {}", done.err);
        assert!(done.err.contains("--help") || done.err.contains("--now"), "{args:?}: {}", done.err);
    }
    for args in [&["--help"][..], &["log", "--help"], &["--version"], &["log", "feed", "--help"]] {
        assert!(!run(args, "").fine().is_empty());
    }
}

#[test]
fn an_entry_can_be_changed_taken_out_and_brought_back() {
    let folder = Folder::new();
    folder.lattea(&["log", "feed", "left", "12"]).fine();
    let list = folder.lattea(&["journal", "--ids"]).fine();
    let id = list.split(['[', ']']).nth(1).unwrap().to_owned();
    folder.lattea(&["log", "feed", "right", "14", "--replace", &id]).fine();
    assert!(folder.lattea(&["journal"]).fine().contains("right 14 minutes (changed)"));
    folder.lattea(&["log", "note", "no", "--replace", &id]).refused(1, &["keeps its kind"]);
    assert!(folder.lattea(&["journal", "delete", &id]).fine().contains("bring it back until"));
    assert!(folder.lattea(&["journal"]).fine().contains("Nothing noted here"));
    let bin = folder.lattea(&["journal", "--deleted", "--ids"]).fine();
    assert!(bin.contains("for 30 days") && bin.contains("right 14 minutes") && bin.contains(&id), "{bin}");
    assert!(folder.lattea(&["journal", "undo", &id]).fine().contains("right 14 minutes"));
    assert!(folder.lattea(&["journal"]).fine().contains("right 14 minutes"));
    assert!(folder.lattea(&["journal", "--deleted"]).fine().contains("Nothing was deleted"));
}

#[test]
fn settings_are_kept_and_the_midwife_stands_first() {
    let folder = Folder::new();
    folder.lattea(&["set", "country", "gb"]).fine();
    folder.lattea(&["set", "midwife", "+44 20 7946 0123", "--name", "Ana"]).fine();
    folder.lattea(&["set", "units", "fahrenheit"]).fine();
    let help = folder.lattea(&["help-now"]).fine();
    assert!(help.contains("United Kingdom") && help.contains("Call 999") && help.contains("Ana, my midwife"), "{help}");
    assert!(folder.lattea(&["log", "temperature", "101.1"]).fine().contains("101.1 °F"));
    assert!(folder.lattea(&["help-now", "--country", "de"]).fine().contains("Germany"));
    assert!(folder.lattea(&["help-now", "--country", "zz"]).fine().contains("911"));
}

#[test]
fn the_export_is_whole_and_private() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "mine"]).fine();
    let file = folder.path("all.json");
    assert!(folder.lattea(&["journal", "--export", file.to_str().unwrap()]).fine().contains("One entry was written"));
    let json: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(json["entries"].as_array().unwrap().len(), 1);
    folder.lattea(&["journal", "--export", "/nowhere/all.json"]).refused(1, &["/nowhere/all.json", "folder exists"]);
}

#[test]
fn a_journal_that_is_something_else_stays_as_it_is() {
    let folder = Folder::new();
    let list = "a shopping list: milk, bread, and so on, long enough to look like a file of somebody else";
    folder.write("lattea.db", list);
    folder.lattea(&["log", "note", "x"]).refused(1, &["lattea.db", "not a Lattea journal", "Choose another file"]);
    folder.lattea(&["journal"]).refused(1, &["not a Lattea journal"]);
    for args in [&["today"][..], &["learn"], &["help-now"]] {
        let done = folder.lattea(args);
        assert_eq!(done.code, 0, "{args:?}: {}", done.err);
        assert!(done.err.contains("not a Lattea journal"), "{args:?}: {}", done.err);
        assert!(!done.out.is_empty());
    }
    assert_eq!(fs::read_to_string(folder.path("lattea.db")).unwrap(), list);
}

#[test]
fn a_wrong_or_lost_key_is_said_and_nothing_is_lost() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "mine"]).fine();
    let key = folder.path("lattea.db.key");
    let right = fs::read_to_string(&key).unwrap();
    let wrong = format!("lattea-key 1\n{}\n", "0".repeat(64));
    fs::write(&key, wrong).unwrap();
    folder.lattea(&["journal"]).refused(1, &["the key does not open", "untouched"]);
    fs::remove_file(&key).unwrap();
    folder.lattea(&["journal"]).refused(1, &["is gone", "Bring the key back"]);
    folder.write("lattea.db.key", &right);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        folder.lattea(&["journal"]).refused(1, &["others may read", "chmod 600"]);
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    }
    assert!(folder.lattea(&["journal"]).fine().contains("mine"));
}

#[test]
fn a_damaged_journal_stops_only_what_needs_it() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "mine"]).fine();
    fs::write(folder.path("lattea.db"), [7u8; 100]).unwrap();
    folder.lattea(&["journal"]).refused(1, &["damaged", "left as it is"]);
    let done = folder.lattea(&["today"]);
    assert_eq!(done.code, 0);
    assert!(done.out.contains("can't be opened") && done.out.contains("damaged"), "{}", done.out);
}

#[test]
fn a_folder_that_can_not_be_written_is_named() {
    let done = run(&["--journal", "/nowhere/at/all.db", "log", "note", "x"], "");
    done.refused(1, &["/nowhere/at/all.db", "Check that the folder exists"]);
    let folder = Folder::new();
    let file = folder.write("file", "");
    let inside = file.join("lattea.db");
    run(&["--journal", inside.to_str().unwrap(), "log", "note", "x"], "").refused(1, &["lattea.db"]);
    run(&["demo", "--folder", inside.to_str().unwrap()], "").refused(1, &["making the folder", "may write to"]);
    run(&["--journal", folder.root().to_str().unwrap(), "log", "note", "x"], "").refused(1, &["another place"]);
}

#[test]
fn nothing_that_is_written_may_replace_the_journal_or_its_key() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "kept"]).fine();
    let journal = folder.path("lattea.db");
    for suffix in ["", ".key", ".kcv", ".lock"] {
        let target = format!("{}{suffix}", journal.display());
        folder.lattea(&["summary", "-o", &target]).refused(1, &["a file of the journal itself", "Choose another file"]);
        folder.lattea(&["journal", "--export", &target]).refused(1, &["a file of the journal itself"]);
    }
    let other = folder.path("other-name");
    fs::hard_link(&journal, &other).unwrap();
    folder.lattea(&["summary", "-o", other.to_str().unwrap()]).refused(1, &["a file of the journal itself"]);
    assert!(folder.lattea(&["journal"]).fine().contains("kept"));
}

#[test]
fn two_first_starts_at_once_leave_a_journal_that_opens() {
    for _ in 0..10 {
        let folder = Folder::new();
        let start = |text: &str| {
            let journal = folder.path("lattea.db");
            command(&["--journal", journal.to_str().unwrap(), "--now", support::NOW, "log", "note", text])
                .spawn()
                .unwrap()
        };
        let both = [start("one"), start("two")].map(support::wait);
        let kept = both.iter().filter(|done| done.code == 0).count();
        assert!(kept >= 1, "{}", both[0].err);
        let shown = folder.lattea(&["journal"]).fine();
        assert_eq!(shown.matches("Note").count(), kept, "{shown}");
    }
}

#[test]
fn looking_makes_no_journal_and_the_default_place_is_private() {
    let folder = Folder::new();
    let home = |args: &[&str]| {
        let mut command = command(args);
        command.env("HOME", folder.root()).env("XDG_DATA_HOME", folder.path("data"));
        finish(command, "")
    };
    for args in [&["today"][..], &["journal"], &["learn"], &["help-now"], &[]] {
        home(args).fine();
    }
    assert!(!folder.path("data").exists());
    home(&["log", "note", "mine"]).fine();
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::PermissionsExt;
        let place = folder.path("data/lattea");
        assert!(place.join("lattea.db").is_file());
        assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o700);
    }
    assert!(home(&["journal"]).fine().contains("mine"));
}

#[test]
fn alone_without_a_terminal_it_prints_today_and_the_help() {
    let folder = Folder::new();
    let shown = folder.lattea(&[]).fine();
    assert!(shown.contains("Start with a check") && shown.contains("Usage:"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "no colours where there is no terminal");
}

#[test]
fn learn_and_sources_name_their_sources() {
    let list = run(&["learn"], "").fine();
    for id in ["light-touch", "warmth-and-cold", "full-breasts", "getting-help"] {
        assert!(list.contains(&format!("lattea learn {id}")), "{list}");
        assert!(run(&["learn", id], "").fine().contains("Where this comes from"));
    }
    assert!(run(&["learn", "differ"], "").fine().matches("An older text says").count() >= 20);
    assert!(run(&["content", "sources"], "").fine().contains("https://"));
}

#[test]
fn the_summary_is_printed_and_written_the_same() {
    let folder = Folder::new();
    folder.lattea(&["summary"]).refused(1, &["no journal"]);
    folder.lattea(&["log", "temperature", "38.4", "--at", "09:00"]).fine();
    let shown = folder.lattea(&["summary"]).fine();
    assert!(shown.contains("38.4") && shown.contains("Self-reported"), "{shown}");
    let file = folder.path("summary.txt");
    folder.lattea(&["summary", "-o", file.to_str().unwrap()]).fine();
    assert_eq!(fs::read_to_string(&file).unwrap(), shown);
    let json: serde_json::Value =
        serde_json::from_str(&folder.lattea(&["summary", "--format", "json"]).fine()).unwrap();
    assert!(json.is_object());
    folder.lattea(&["summary", "--from", "2026-05-03", "--to", "2026-05-01"]).refused(1, &["first day"]);
    folder.lattea(&["summary", "--from", "2026-13-01"]).refused(2, &["--from"]);
    folder.lattea(&["summary", "-o", "/nowhere/summary.txt"]).refused(1, &["/nowhere/summary.txt", "folder exists"]);
}

#[test]
fn a_summary_comes_in_every_form_for_another_reader_and_with_chosen_sections() {
    let folder = Folder::new();
    folder.lattea(&["log", "temperature", "38.4", "--at", "09:00"]).fine();
    let pdf = folder.path("page.pdf");
    for paper in ["a4", "letter"] {
        let words = ["summary", "--format", "pdf", "--paper", paper, "--out", pdf.to_str().unwrap()];
        folder.lattea(&words).fine();
        assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-1.7"));
    }
    let bundle: serde_json::Value =
        serde_json::from_str(&folder.lattea(&["summary", "--format", "fhir"]).fine()).unwrap();
    assert_eq!((&bundle["resourceType"], &bundle["type"]), (&"Bundle".into(), &"document".into()));
    assert!(folder.lattea(&["summary", "--format", "csv"]).fine().starts_with("section,item,value,at,number,unit"));
    let fahrenheit = folder.lattea(&["summary", "--reader-unit", "fahrenheit"]).fine();
    assert!(fahrenheit.contains("101.1 °F") && !fahrenheit.contains("38.4"), "{fahrenheit}");
    let few = folder.lattea(&["summary", "--sections", "request,own_words"]).fine();
    assert!(!few.contains("38.4") && few.contains("My question") && few.contains("Not answered"), "{few}");
    folder.lattea(&["summary", "--sections", "nothing"]).refused(1, &["section", "request"]);
    folder.lattea(&["summary", "--reader-language", "xx"]).refused(1, &["language", "en"]);
}

#[test]
fn what_is_shared_is_noted_and_the_note_can_be_erased() {
    let folder = Folder::new();
    folder.lattea(&["log", "temperature", "38.4", "--at", "09:00"]).fine();
    assert!(folder.lattea(&["share", "--log"]).fine().contains("Nothing was shared."));
    let file = folder.path("page.pdf");
    let said = folder.lattea(&["share", "--format", "pdf", "--out", file.to_str().unwrap()]).fine();
    assert!(said.contains("noted in your share log") && file.exists(), "{said}");
    assert!(folder.lattea(&["share", "--log"]).fine().contains("PDF, "));
    folder.lattea(&["share", "--forget"]).fine();
    assert!(folder.lattea(&["share", "--log"]).fine().contains("Nothing was shared."));
    let said = folder.lattea(&["share"]).fine();
    assert!(said.contains("It is removed when Lattea starts again"), "{said}");
}
