//! `lattea check` as scripts use it: from a file, with its schemas; and asked line by line.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::{fs, io::Read};

use serde_json::{Value, json};
use support::{Folder, command, finish, run, wait, well};

fn check(answers: &Value, format: &str) -> support::Done {
    run(&["check", "--answers", "-", "--format", format, "--now", support::NOW], &answers.to_string())
}

#[test]
fn a_verdict_is_printed_whatever_the_tier_and_the_exit_code_is_0() {
    let well: Value = serde_json::from_str(&check(&well(), "json").fine()).unwrap();
    assert_eq!((&well["tier"], &well["complete"]), (&json!("massage_ok"), &json!(true)), "{well}");
    assert_eq!(well["made_at"], support::NOW);
    let urgent = json!({ "answers": { "chest_pain": true } });
    let urgent: Value = serde_json::from_str(&check(&urgent, "json").fine()).unwrap();
    assert_eq!(urgent["tier"], "emergency_now");
}

#[test]
fn the_page_of_an_emergency_begins_with_the_call() {
    let answers = json!({ "answers": { "chest_pain": true } }).to_string();
    let shown = run(&["check", "--answers", "-", "--now", support::NOW, "--country", "gb"], &answers).fine();
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines[1].contains("!!!  Get help now"), "{shown}");
    let call = lines.iter().position(|line| line.starts_with("- Call 999")).unwrap();
    assert!(call < 10, "the call stands in line {call}:\n{shown}");
    assert!(!shown.contains("Massage"), "{shown}");
}

#[test]
fn a_check_from_a_file_opens_no_journal_and_makes_none() {
    let folder = Folder::new();
    let answers = folder.write("answers.json", &well().to_string());
    folder.lattea(&["check", "--answers", answers.to_str().unwrap()]).fine();
    let names: Vec<_> = fs::read_dir(folder.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["answers.json"]);
    // Not even one that nobody could open.
    folder.write("lattea.db", "a shopping list");
    folder.lattea(&["check", "--answers", answers.to_str().unwrap()]).fine();
}

#[test]
fn lines_come_back_in_order_and_a_bad_one_stops_no_other() {
    let good = json!({ "answers": { "chest_pain": true } }).to_string();
    let input = format!("{good}\nnonsense\n\n{}\n{good}", json!({ "left": { "pain_0_10": 11 } }));
    let done = run(&["check", "--answers", "-", "--format", "jsonl", "--now", support::NOW], &input);
    assert_eq!(done.code, 1);
    done.civil();
    let lines: Vec<Value> = done.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!((&lines[0]["tier"], &lines[3]["tier"]), (&json!("emergency_now"), &json!("emergency_now")));
    assert_eq!(lines[1]["line"], 2);
    assert_eq!(lines[2]["line"], 4);
    assert_eq!(lines[2]["error"], "left: 'pain_0_10' has to be a whole number from 0 to 10 (0-10)");
}

#[test]
fn thousands_of_lines_are_answered_at_once() {
    let line = well().to_string();
    let input: String = std::iter::repeat_n(line + "\n", 3_000).collect();
    let out = run(&["check", "--answers", "-", "--format", "jsonl", "--now", support::NOW], &input).fine();
    assert_eq!(out.lines().count(), 3_000);
    assert!(out.lines().all(|line| line.contains("\"tier\":\"massage_ok\"")));
}

#[test]
fn the_time_of_the_command_line_beats_the_time_of_the_file() {
    let answers = json!({ "now": "2026-05-01T00:00:00+00:00" }).to_string();
    let verdict = |args: &[&str]| -> Value { serde_json::from_str(&run(args, &answers).fine()).unwrap() };
    let plain = ["check", "--answers", "-", "--format", "json"];
    assert_eq!(verdict(&plain)["made_at"], "2026-05-01T00:00:00+00:00");
    let fixed = [&plain[..], &["--now", support::NOW]].concat();
    assert_eq!(verdict(&fixed)["made_at"], support::NOW);
}

#[test]
fn what_was_seen_after_the_check_is_refused_also_when_only_the_clock_tells_the_time() {
    let seen = json!({ "value": true, "observed_at": "2999-01-01T00:00:00Z" });
    let answers = json!({ "answers": { "chest_pain": seen } }).to_string();
    let plain = run(&["check", "--answers", "-"], &answers);
    plain.refused(1, &["chest_pain", "after the time of the check"]);
}

#[test]
fn bad_answers_are_refused_by_name_and_never_repeated() {
    for (answers, holds) in [
        (json!({ "left": { "pain_0_10": 11 } }), vec!["left", "pain_0_10", "0 to 10"]),
        (json!({ "answers": { "temp_dC": 600 } }), vec!["temp_dC", "425"]),
        (json!({ "answers": { "hot": true } }), vec!["hot", "left or right"]),
        (json!({ "answers": { "shoe_size": 38 } }), vec!["shoe_size", "no such finding"]),
        (json!({ "shoes": 2 }), vec!["shoes", "no such key"]),
        (json!({ "answers": { "who": "my secret" } }), vec!["who", "at_breast"]),
        (json!([1, 2]), vec!["the file", "an object"]),
    ] {
        let said = check(&answers, "text").refused(1, &holds);
        assert!(!said.contains("secret") && !said.contains("600"), "{said}");
    }
    run(&["check", "--answers", "-"], "{\"a\": secret").refused(1, &["line 1", "not JSON"]);
    run(&["check", "--answers", "-"], &"[".repeat(100_000)).refused(1, &["nested deeper"]);
    run(&["check", "--answers", "-"], &"{\"answers\":".repeat(100_000)).refused(1, &["nested deeper"]);
    run(&["check", "--answers", "-"], "").refused(1, &["ends in the middle"]);
    run(&["check", "--answers", "nowhere.json"], "").refused(1, &["nowhere.json", "Check the name"]);
    run(&["check", "--answers", "/"], "").refused(1, &["can't be read"]);
}

#[test]
fn answers_without_an_end_are_refused() {
    let endless = " ".repeat(5 << 20);
    run(&["check", "--answers", "-"], &endless).refused(1, &["longer than"]);
    let done = run(&["check", "--answers", "-", "--format", "jsonl"], &format!("{endless}\n{{}}\n"));
    let lines: Vec<Value> = done.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((done.code, lines.len(), &lines[0]["line"]), (1, 2, &json!(1)));
    assert_eq!(lines[1]["complete"], false);
}

#[test]
fn the_committed_schemas_are_current() {
    for name in ["answers", "verdict"] {
        let path = format!("{}/schemas/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let made = run(&["check", "--schema", name], "").fine();
        if std::env::var_os("LATTEA_BLESS").is_some() {
            fs::write(&path, &made).unwrap();
        }
        assert!(fs::read_to_string(&path).unwrap() == made, "{path} is not current: run this test with LATTEA_BLESS=1");
    }
}

#[test]
fn another_pack_is_marked_and_a_broken_one_refused() {
    let folder = Folder::new();
    let pack = folder.path("pack");
    copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content").as_ref(), &pack);
    let pack_name = pack.to_str().unwrap().to_owned();
    let args = ["check", "--answers", "-", "--now", support::NOW, "--content", pack_name.as_str()];
    let shown = run(&args, &well().to_string()).fine();
    let flowing = shown.replace('\n', " ");
    assert!(flowing.contains("+unreviewed-pack.") && flowing.contains("have not been signed by anyone"), "{shown}");
    fs::write(pack.join("rules/same_day.toml"), "[[rule]]\nid = \"S01\"\n").unwrap();
    run(&args, &well().to_string()).refused(1, &["the content in", "can't be used", "rules/same_day.toml"]);
    run(&["content", "check", &pack_name], "").refused(1, &["rules/same_day.toml"]);
    run(&["content", "check", "nowhere"], "").refused(1, &["nowhere"]);
    assert!(run(&["content", "check"], "").fine().contains("No mistakes found"));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    for args in [&["learn", "differ"][..], &["content", "sources"], &["check", "--schema", "answers"]] {
        let mut child = command(args).spawn().unwrap();
        let mut start = [0u8; 8];
        child.stdout.take().unwrap().read_exact(&mut start).unwrap();
        let done = wait(child);
        assert_eq!((done.code, done.err.as_str()), (0, ""), "{args:?}");
    }
}

#[test]
fn nothing_is_wider_than_forty_columns_but_what_must_not_be_broken() {
    let folder = Folder::new();
    let story = folder.path("story");
    for args in [&["demo", "--folder", story.to_str().unwrap()][..], &["learn", "differ"], &["help-now"], &["today"]] {
        let mut command = command(&[&["--now", support::NOW], args].concat());
        command.env("COLUMNS", "40").env("LATTEA_JOURNAL", folder.path("none.db"));
        let out = finish(command, "").fine();
        // The page for the midwife is as wide as paper, everywhere.
        let out = out.split("$ lattea summary").next().unwrap();
        let wide = out.lines().find(|line| line.chars().count() > 40 && !line.contains('/'));
        assert_eq!(wide, None, "{args:?}");
    }
}

#[test]
fn a_check_line_by_line_is_kept() {
    let folder = Folder::new();
    // Feeding at the breast; gave birth 20 days ago; one baby; then chest pain, the second of its list.
    let shown = folder.lattea_with(&["check"], "1\n20\n1\n0\n2\n");
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.contains("Who are you feeding?") && shown.out.contains("!!!  Get help now"), "{}", shown.out);
    let today = folder.lattea(&["today"]).fine();
    assert!(today.contains("Get help now") && today.contains("Checked 10:10"), "{today}");
}

#[test]
fn answers_that_can_not_be_read_are_asked_again() {
    let folder = Folder::new();
    let shown = folder.lattea_with(&["check"], "9\n\nx\n1\n3000-01-01\n1\n-\n1\nq\n");
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.matches("We could not read that").count() >= 2, "{}", shown.out);
    assert!(shown.out.contains("a day that is not in the future"), "{}", shown.out);
    assert!(shown.out.contains("We can't be sure yet"), "{}", shown.out);
}

#[test]
fn what_is_wrong_is_said_before_the_next_question_and_none_of_these_is_0_everywhere() {
    let folder = Folder::new();
    // Well on the four lists about her and the two about her baby; a slip at the temperature; then the ear, and no signs.
    let shown = folder.lattea_with(&["check"], "1\n20\n1\n0\n0\n0\n0\n0\n0\n12\n36.8\n2\n1 0\n0\nq\n");
    assert_eq!(shown.code, 0, "{}", shown.err);
    let at = |what: &str| shown.out.find(what).unwrap_or_else(|| panic!("no {what:?} in\n{}", shown.out));
    assert!(at("No thermometer shows this") < at("Where did you take it?"), "{}", shown.out);
    // "None" beside a sign is not guessed at; alone it is the answer, and the breasts come next.
    assert!(shown.out[at("Hot, shivery or sweaty")..].contains("0  None of these"), "{}", shown.out);
    assert!(at("We could not read that") < at("feel them softly"), "{}", shown.out);
}

#[test]
fn a_check_that_nobody_answers_keeps_nothing() {
    let folder = Folder::new();
    folder.lattea(&["check"]).refused(1, &["no answer on stdin", "--answers"]);
    assert!(folder.lattea(&["journal"]).fine().contains("Nothing noted here"));
}

#[test]
fn the_check_goes_on_with_a_journal_that_can_not_be_opened() {
    let folder = Folder::new();
    folder.write(
        "lattea.db",
        "a shopping list: milk, bread, and so on, long enough to look like a file of somebody else",
    );
    let done = folder.lattea_with(&["check"], "1\n20\n1\n0\n2\n");
    assert_eq!(done.code, 0);
    assert!(done.err.contains("not a Lattea journal") && done.err.contains("work without it"), "{}", done.err);
    assert!(done.out.contains("Get help now"), "{}", done.out);
    assert!(fs::read_to_string(folder.path("lattea.db")).unwrap().starts_with("a shopping list"));
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
