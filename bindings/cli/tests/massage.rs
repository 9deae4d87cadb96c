//! A session line by line: allowed only by a check, guided to its end, stopped by pain, by a sign, by Ctrl-C.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

#[path = "support/allowed.rs"]
mod allowed;
mod support;

use std::fs;

use serde_json::Value;
use support::Folder;

/// A check that allows a light touch.
fn allowed() -> Folder {
    let folder = Folder::new();
    allowed::check(&folder.path("lattea.db"), support::NOW);
    folder
}

fn sessions(folder: &Folder) -> Vec<Value> {
    let file = folder.path("all.json");
    // Later than any session of these tests, whose time runs fast.
    folder.at("2026-05-03T13:00:00+01:00", &["journal", "--export", file.to_str().unwrap()], "").fine();
    let json: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let all = json["entries"].as_array().unwrap().iter().map(|entry| entry["body"].clone());
    all.filter(|body| body["kind"] == "session").map(|body| body["data"].clone()).collect()
}

#[test]
fn without_a_check_nothing_is_started() {
    let folder = Folder::new();
    folder.lattea(&["massage"]).refused(1, &["begins with a check"]);
    folder.lattea(&["massage", "--technique", "M01", "--side", "left"]).refused(1, &["begins with a check"]);
}

#[test]
fn a_session_runs_to_its_end_and_is_kept() {
    let folder = allowed();
    let args = ["massage", "--technique", "M01", "--side", "left", "--speed", "2000"];
    let shown = folder.lattea_with(&args, "\n2\n2\n1\n1\n\n");
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.contains("Step 1 of") && shown.out.contains("It should never hurt"), "{}", shown.out);
    let kept = sessions(&folder);
    assert_eq!(kept.len(), 1);
    assert_eq!((&kept[0]["technique"], &kept[0]["pain_before"]), (&"M01".into(), &2.into()), "{}", kept[0]);
    assert!(!kept[0]["outcome"].is_null(), "{}", kept[0]);
    folder.at("2026-05-03T10:40:00+01:00", &["massage", "--side", "left"], "").refused(1, &["new check"]);
}

#[test]
fn pain_and_signs_stop_at_once() {
    for (typed, outcome) in [("\n6\n", "pain"), ("\n2\nx3\n", "blood"), ("\ns\n", "stopped")] {
        let folder = allowed();
        let shown = folder.lattea_with(&["massage", "--technique", "M01", "--side", "left"], typed).fine();
        assert!(shown.contains("Stopped"), "{shown}");
        assert!(sessions(&folder)[0]["outcome"].to_string().contains(outcome), "{outcome}");
    }
}

#[test]
fn several_are_offered_and_one_is_chosen_by_its_number() {
    let folder = allowed();
    folder.lattea(&["massage"]).refused(1, &["--technique and --side"]);
    let shown = folder.lattea_with(&["massage"], "q\n").fine();
    assert!(
        shown.contains("Some experts say do not massage at all") && shown.contains("Nothing was started"),
        "{shown}"
    );
    assert!(sessions(&folder).is_empty());
    folder.lattea(&["massage", "--technique", "M77", "--side", "left"]).refused(1, &["technique", "M01"]);
    let shown = folder.lattea_with(&["massage"], "1\ns\n").fine();
    assert!(shown.contains("It is always fine to stop"), "{shown}");
}

#[test]
fn when_nobody_types_any_more_the_session_stops_and_is_kept() {
    let folder = allowed();
    let shown = folder.lattea_with(&["massage", "--technique", "M01", "--side", "left"], "\n").fine();
    assert!(shown.contains("Nobody answers any more"), "{shown}");
    assert!(sessions(&folder)[0]["outcome"].to_string().contains("stopped"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_keeps_the_session_as_interrupted() {
    use std::{
        io::{BufRead, BufReader, Write},
        process::Command,
    };
    let folder = allowed();
    let journal = folder.path("lattea.db");
    let args = ["--journal", journal.to_str().unwrap(), "--now", support::NOW];
    let args = [&args[..], &["massage", "--technique", "M01", "--side", "left"]].concat();
    let mut child = support::command(&args).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    stdin.write_all(b"\n2\n").unwrap();
    let mut line = String::new();
    while !line.contains("Step 2") {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "the session ended early");
    }
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let done = support::wait(child);
    drop(stdin);
    assert_eq!(done.code, 1);
    done.civil();
    assert!(done.err.contains("is kept"), "{}", done.err);
    let kept = sessions(&folder);
    assert!(kept[0]["outcome"].to_string().contains("interrupted") && kept[0]["pain_before"] == 2, "{}", kept[0]);
}

/// A session that was killed when its hands were at work.
#[cfg(unix)]
fn killed() -> Folder {
    use std::io::{BufRead, BufReader, Write};
    let folder = allowed();
    let journal = folder.path("lattea.db");
    let args = ["--journal", journal.to_str().unwrap(), "--now", support::NOW];
    let args = [&args[..], &["massage", "--technique", "M01", "--side", "left"]].concat();
    let mut child = support::command(&args).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    stdin.write_all(b"\n2\n").unwrap();
    let mut line = String::new();
    while !line.contains("Step 2") {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "the session ended early");
    }
    child.kill().unwrap();
    child.wait().unwrap();
    folder
}

#[cfg(unix)]
#[test]
fn a_killed_session_goes_on_when_it_is_opened_again() {
    let folder = killed();
    // A minute later it goes on where it would be; nothing is chosen again. The end of what is typed stops it.
    let gone_on = folder.at("2026-05-03T10:11:00+01:00", &["massage", "--speed", "100"], "2\n").fine();
    assert!(gone_on.contains("Step 2") || gone_on.contains("Step 3"), "{gone_on}");
    let kept = sessions(&folder);
    assert!(kept.len() == 1 && kept[0]["outcome"].to_string().contains("stopped"), "{}", kept[0]);
    let pains = kept[0]["events"].as_array().unwrap().iter().filter(|event| event["name"] == "pain").count();
    assert_eq!(pains, 2, "one before the kill and one after it: {}", kept[0]);
}

#[cfg(unix)]
#[test]
fn hours_after_a_kill_it_is_kept_as_interrupted() {
    let folder = killed();
    assert!(sessions(&folder)[0]["outcome"].to_string().contains("interrupted"));
}
