//! Answers about one's mind: what came of them is kept, they themselves are not, unless that is chosen for the check.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use lattea_core::{
    app::{App, CheckStep, SummaryForm},
    care::Tier,
    content::Content,
    summary::{Request, SectionId},
    triage::verdict::Permission,
    units::Side,
    view::check::CheckView,
};
use lattea_tests::desk::{FULL_LEFT, Folder, Shared, answer, app, check, side};
use rusqlite::{Connection, types::Value};

const NOW: &str = "2026-05-03T10:10:00+01:00";
const MIND: [&str; 4] = ["self_harm", "harm_baby", "hears_sees_things", "low_mood_2w"];

/// Every cell of every table of the journal, opened with its key and without Lattea.
fn cells(journal: &Path) -> Vec<(String, String)> {
    let conn = Connection::open(journal).unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\";", "07".repeat(32))).unwrap();
    let mut tables = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut cells = Vec::new();
    for table in tables {
        let mut all = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = all.column_count();
        let mut rows = all.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let text = match row.get::<_, Value>(column).unwrap() {
                    Value::Text(text) => text,
                    Value::Blob(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                    other => format!("{other:?}"),
                };
                cells.push((table.clone(), text));
            }
        }
    }
    assert!(cells.iter().any(|(table, _)| table == "check_answer"), "no answer was found at all: {cells:?}");
    cells
}

/// Where the journal's file names a question about the mind.
fn traces(journal: &Path) -> Vec<(String, String)> {
    let names = |text: &str| MIND.iter().any(|finding| text.contains(finding));
    cells(journal).into_iter().filter(|(_, text)| names(text)).collect()
}

/// A check answered up to the screen with this field.
fn until(app: &mut App, field: &str) -> CheckView {
    let mut next = app.check_start().unwrap();
    for _ in 0..100 {
        let CheckStep::Ask(view) = next else { panic!("{field} was not asked") };
        if view.fields.iter().any(|shown| shown.id == field) {
            return *view;
        }
        next = app.check_answer(&answer(&view, &[])).unwrap();
    }
    panic!("the check does not end");
}

#[test]
fn the_opened_journal_holds_none_of_them_and_the_level_and_its_rule_stay() {
    for finding in &MIND[..3] {
        let (folder, clock) = (Folder::new(), Shared::at(NOW));
        let mut app = app(&folder.journal(), &clock);
        let result = check(&mut app, &[(*finding, "yes")]);
        assert_eq!(result.tier.tier, Tier::EmergencyNow, "{finding}");
        assert!(result.reasons.iter().any(|reason| reason.rule == "E10"), "the result says why: {finding}");
        assert_eq!(traces(&folder.journal()), [], "{finding}");
        let fired = cells(&folder.journal()).into_iter().any(|(table, text)| table == "check_fired" && text == "E10");
        assert!(fired, "the rule that was true is kept, and it stands for all three questions: {finding}");
        // The level outlives the run that asked.
        drop(app);
        let app = lattea_tests::desk::app(&folder.journal(), &clock);
        assert_eq!(app.today().unwrap().status.unwrap().person.tier, Tier::EmergencyNow, "{finding}");
    }
}

#[test]
fn which_of_them_was_not_answered_is_not_kept_either() {
    let texts: Vec<Vec<(String, String)>> = ["prefer_not", "not_sure"]
        .into_iter()
        .map(|why| {
            let (folder, clock) = (Folder::new(), Shared::at(NOW));
            let mut app = app(&folder.journal(), &clock);
            let result = check(&mut app, &[("harm_baby", why)]);
            assert!(!result.complete);
            let mut found = traces(&folder.journal());
            found.sort();
            assert!(cells(&folder.journal()).iter().all(|(_, text)| text != why), "{why}");
            found
        })
        .collect();
    let all: Vec<_> = ["harm_baby", "hears_sees_things", "self_harm"]
        .map(|finding| ("check_unanswered".to_owned(), finding.to_owned()))
        .into();
    assert_eq!(texts, [all.clone(), all], "all of them are open, and nobody knows which");
}

#[test]
fn a_calm_check_still_allows_what_it_allowed() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let mut first = app(&folder.journal(), &clock);
    let result = check(&mut first, &FULL_LEFT);
    assert_eq!(side(&result, Side::Left), Permission::LightOnly);
    assert_eq!(traces(&folder.journal()), []);
    drop(first);
    clock.forward(3_600);
    let mut later = app(&folder.journal(), &clock);
    assert!(later.today().unwrap().massage.is_some(), "a level without an open question tells that nothing was open");
    let left = later.massage_choices().unwrap().sides.remove(0);
    assert!(!left.techniques.is_empty(), "{:?}", left.why_not);
    // It is confirmed on one screen, as before, and what one thinks is not named there.
    let CheckStep::Ask(view) = later.check_start().unwrap() else { panic!("no question") };
    assert!(view.mind.is_none() && view.fields.iter().any(|field| field.text.contains("how you feel")), "{view:?}");
}

#[test]
fn a_permission_does_not_outlive_a_yes_that_is_not_kept() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let mut app = app(&folder.journal(), &clock);
    let mut says = FULL_LEFT.to_vec();
    says.push(("self_harm", "yes"));
    check(&mut app, &says);
    assert!(app.today().unwrap().massage.is_none());
    let choices = app.massage_choices().unwrap();
    assert!(choices.sides.iter().all(|side| side.techniques.is_empty()), "{choices:?}");
    clock.forward(3_600);
    // The next check asks again, and the earlier emergency holds (J17, H10).
    let again = check(&mut app, &FULL_LEFT);
    assert!(again.reasons.iter().any(|reason| reason.rule == "JT2"), "{:?}", again.reasons);
    assert_ne!(side(&again, Side::Left), Permission::LightOnly);
}

#[test]
fn they_are_kept_only_when_that_is_chosen_and_only_this_time() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let mut app = app(&folder.journal(), &clock);
    let view = until(&mut app, "self_harm");
    assert!(!view.mind.as_ref().unwrap().kept);
    let CheckStep::Ask(view) = app.check_keep_mind(true).unwrap() else { panic!("no question") };
    assert!(view.mind.as_ref().unwrap().kept);
    let mut next = app.check_answer(&answer(&view, &[("self_harm", "yes")])).unwrap();
    while let CheckStep::Ask(view) = next {
        next = app.check_answer(&answer(&view, &[])).unwrap();
    }
    assert!(traces(&folder.journal()).contains(&("check_answer".to_owned(), "self_harm".to_owned())));
    clock.forward(5 * 3_600);
    assert!(!until(&mut app, "self_harm").mind.unwrap().kept, "it is chosen each time");
}

#[test]
fn low_mood_after_the_result_leaves_its_follow_up_and_no_answer() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    let mut next = app.check_more().unwrap();
    while let CheckStep::Ask(view) = next {
        next = app.check_answer(&answer(&view, &[("low_mood_2w", "yes")])).unwrap();
    }
    let CheckStep::Done(result) = next else { panic!("no result") };
    assert!(!result.follow_up.is_empty(), "the result speaks of it");
    assert_eq!(traces(&folder.journal()), []);
    drop(app);
    let app = lattea_tests::desk::app(&folder.journal(), &clock);
    assert!(!app.today().unwrap().follow_ups.is_empty(), "a follow-up is not lost with the answer");
}

#[test]
fn a_summary_shows_nothing_of_it_unless_chosen_and_then_says_what_was_not_kept() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &[("self_harm", "yes")]);
    let mut request = app.summary_request(None, None).unwrap();
    let page = |app: &App, request: &Request| {
        String::from_utf8(app.summary_bytes(request, SummaryForm::Text).unwrap()).unwrap()
    };
    let quiet = page(&app, &request);
    assert!(!quiet.contains("E10") && !quiet.contains("Get help now"), "{quiet}");
    request.set(SectionId::Private, true);
    let chosen = page(&app, &request).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(chosen.contains("E10") && chosen.contains("were not kept"), "{chosen}");
    assert!(!chosen.contains("hurting"), "{chosen}");
}

#[test]
fn every_question_of_the_last_group_but_worry_is_marked() {
    let content = Content::embedded().unwrap();
    let marked: Vec<&str> = content
        .vocabulary()
        .iter()
        .filter(|(_, finding)| finding.mind)
        .map(|(_, finding)| finding.id.as_str())
        .collect();
    assert_eq!(marked.len(), MIND.len());
    assert!(MIND.iter().all(|finding| marked.contains(finding)), "{marked:?}");
    let of_group = content.vocabulary().iter().filter(|(_, finding)| finding.group == "G7" && finding.id != "worried");
    assert!(of_group.into_iter().all(|(_, finding)| finding.mind));
}
