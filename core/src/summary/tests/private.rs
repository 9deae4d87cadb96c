//! Private answers, hunted as somebody would hunt them: by word, by rule, by care level, by what is left open.

use crate::{
    care::Tier,
    journal::{Body, Check, Given},
    summary::{Request, SectionId, json, text},
    triage::{
        history::{History, PastLevel},
        verdict::UnknownWhy,
    },
};

use super::support::{Desk, Said, check, check_after, findings, flat, may};

/// All forms of the page, as one text to search.
fn forms(check: &[(Check, &str)], private: bool) -> String {
    let mut desk = Desk::new();
    for (check, clock) in check {
        desk.add(may(7, clock), Body::Check(Box::new(check.clone())));
    }
    let mut request = Request::new(may(6, "00:00"), may(7, "20:00"));
    request.set(SectionId::Private, private);
    let document = desk.document(&request);
    flat(&text::render(&document)) + &json::render(&document)
}

fn at(clock: &str, said: &[Said<'_>]) -> Check {
    check(&findings(&["a"], said, &[]), may(7, clock))
}

#[test]
fn dark_thoughts_leave_no_trace_unless_chosen() {
    for finding in ["self_harm", "harm_baby", "hears_sees_things"] {
        let check = at("10:00", &[("person", finding, "yes")]);
        assert_eq!(check.tier, Tier::EmergencyNow);
        let page = forms(&[(check.clone(), "10:00")], false);
        for trace in
            ["Get help now", "emergency", "E10", "alone with this", "thoughts of", "hearing or seeing", "Thank you"]
        {
            assert!(!page.contains(trace), "{finding}: {trace}\n{page}");
        }
        assert!(page.contains("private answers (not counted above)"));
        let whole = forms(&[(check, "10:00")], true);
        assert!(whole.contains("Get help now") && whole.contains("E10"), "{whole}");
    }
}

#[test]
fn the_page_is_the_same_whether_or_not_there_was_a_private_yes() {
    let hot: &[Said<'_>] = &[("left", "hot", "yes"), ("left", "inflamed_h", "6"), ("person", "temp_dC", "386")];
    let mut with = hot.to_vec();
    with.extend([("person", "self_harm", "yes"), ("person", "risk.hiv", "yes")]);
    let quiet = forms(&[(at("10:00", hot), "10:00")], false);
    let loud = forms(&[(at("10:00", &with), "10:00")], false);
    assert_eq!(loud, quiet);
}

#[test]
fn a_rule_that_only_a_private_answer_made_true_is_left_out() {
    let hot: &[Said<'_>] = &[("left", "hot", "yes"), ("left", "inflamed_h", "6"), ("person", "risk.hiv", "yes")];
    let check = at("10:00", hot);
    assert!(check.fired.iter().any(|fired| fired.rule == "S19"));
    let page = forms(&[(check.clone(), "10:00")], false);
    for trace in ["S19", "HIV", "With your health", "same_day"] {
        assert!(!page.contains(trace), "{trace}");
    }
    assert!(page.contains("H01"), "what is true without it stays");
    let whole = forms(&[(check, "10:00")], true);
    assert!(whole.contains("S19") && whole.contains("HIV: Yes (7 May 10:00)"), "{whole}");
}

#[test]
fn an_answer_that_was_not_stored_hides_its_rule_all_the_same() {
    let mut check = at("10:00", &[("person", "self_harm", "yes")]);
    check.answers.retain(|answer| answer.finding != "self_harm");
    let page = forms(&[(check, "10:00")], false);
    assert!(!page.contains("E10") && !page.contains("Get help now"), "{page}");
}

#[test]
fn a_later_check_does_not_echo_what_was_left_out() {
    let first = at("10:00", &[("person", "self_harm", "yes")]);
    let history = History { hold: PastLevel::SameDay, worst_24h: PastLevel::EmergencyNow, ..History::default() };
    let second = check_after(&findings(&["a"], &[], &[]), &history, may(7, "14:00"));
    assert!(second.fired.iter().any(|fired| fired.rule.starts_with('J')));
    let page = forms(&[(first, "10:00"), (second.clone(), "14:00")], false);
    for trace in ["JT2", "H10", "earlier advice", "Speak to a doctor or midwife today", "same_day"] {
        assert!(!page.contains(trace), "{trace}\n{page}");
    }
    // With nothing left out before it, the same rule is told.
    assert!(forms(&[(second, "14:00")], false).contains("JT2"));
}

#[test]
fn open_private_questions_are_not_listed() {
    let mut check = at("10:00", &[]);
    let open = crate::triage::verdict::Unanswered { id: "self_harm".into(), why: UnknownWhy::PreferNot };
    check.answers.retain(|answer| answer.finding != "self_harm");
    check.unanswered.push(open);
    check.ceiling = Tier::EmergencyNow;
    check.complete = false;
    let page = forms(&[(check.clone(), "10:00")], false);
    for trace in ["thoughts", "rather not say", "prefer_not", "Get help now", "\"complete\": false"] {
        assert!(!page.contains(trace), "{trace}\n{page}");
    }
    let whole = forms(&[(check, "10:00")], true);
    assert!(whole.contains("rather not say: thoughts of hurting oneself"), "{whole}");
}

#[test]
fn a_flag_about_low_mood_is_private_too() {
    let check = at("10:00", &[("person", "low_mood_2w", "yes")]);
    assert!(check.followup_fired.iter().any(|fired| fired.rule == "F10"));
    let page = forms(&[(check.clone(), "10:00")], false);
    assert!(!page.contains("F10") && !page.contains("low mood") && !page.contains("felt low"), "{page}");
    assert!(forms(&[(check, "10:00")], true).contains("F10"));
}

#[test]
fn answers_of_either_spelling_are_read() {
    let mut check = at("10:00", &[("left", "nipple", "cracked"), ("left", "hot", "yes")]);
    for answer in &mut check.answers {
        if let Given::Value(value) = &mut answer.given {
            *value = match (answer.finding.as_str(), value.as_str()) {
                ("nipple", word) => format!("[\"{word}\"]"),
                (_, "yes") if answer.finding != "eased_by_analgesic" => "true".to_owned(),
                (_, "no") => "false".to_owned(),
                (_, other) => other.to_owned(),
            };
        }
    }
    let page = forms(&[(check, "10:00")], false);
    assert!(page.contains("left: cracked") && page.contains("pain 0 of 10; hot; soft"), "{page}");
}
