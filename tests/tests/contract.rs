//! Bad answers files: each is refused with a message that names what, where and what would be right, and that never
//! repeats what the person typed as a value.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use lattea_core::{
    clock::Moment,
    content::{
        Content,
        rows::{Kind, Scope},
        vocabulary::Domain,
    },
    triage::{
        assess::assess,
        contract,
        findings::Place,
        schema,
        verdict::{UnknownWhy, Verdict},
    },
};
use lattea_tests::path;
use serde_json::json;

/// What a person may have typed: it must not come back in any message.
const CANARY: &str = "CANARY";
/// The same for numbers.
const NUMBER: &str = "4711";

const REFUSED: &[(&str, &str)] = &[
    // No JSON at all.
    ("", "line 1, column 0: this is not JSON: it ends in the middle"),
    ("nonsense CANARY", "line 1, column 2: this is not JSON: a comma, a quotation mark or a bracket may be missing"),
    (r#"{"answers": {"temp_dC": 4711}"#, "line 1, column 29: this is not JSON: it ends in the middle"),
    (
        "{\"answers\":\n {\"chest_pain\": CANARY}}",
        "line 2, column 17: this is not JSON: a comma, a quotation mark or a bracket may be missing",
    ),
    // A key that stands twice: the last one would win silently.
    (
        r#"{"answers": {"temp_dC": 395, "temp_dC": 368}}"#,
        "line 1, column 44: the same key stands twice: keep one of them",
    ),
    // The shape of the file.
    (r#"["CANARY"]"#, "'the file' has to be an object like {\"…\": …}"),
    (r#"{"anwsers": {"temp_dC": "CANARY"}}"#, "'anwsers': there is no such key here"),
    (r#"{"answers": ["CANARY"]}"#, "'answers' has to be an object like {\"…\": …}"),
    (r#"{"left": "CANARY"}"#, "'left' has to be an object like {\"…\": …}"),
    (r#"{"history": "CANARY"}"#, "'history' has to be an object like {\"…\": …}"),
    (r#"{"contract": 3}"#, "'contract' has to be 2"),
    (r#"{"contract": "CANARY"}"#, "'contract' has to be 2"),
    (r#"{"now": "CANARY"}"#, "'now' has to be a time like 2026-05-03T10:10:00+01:00"),
    (r#"{"now": "2026-05-03T10:10:00"}"#, "'now' has to be a time like 2026-05-03T10:10:00+01:00"),
    // A key that would write over the screen it is shown on.
    ("{\"anw\\u0007s\": 1}", "'anw\u{fffd}s': there is no such key here"),
    ("{\"anw\\u202es\": 1}", "'anw\u{fffd}s': there is no such key here"),
    // Unknown and misplaced keys.
    (r#"{"babies": [{"id": "CANARY", "dur_h": 6}]}"#, "'dur_h': there is no such key here"),
    (r#"{"answers": {"chest_pian": "CANARY"}}"#, "'chest_pian': there is no such finding"),
    (r#"{"answers": {"fever38": "CANARY"}}"#, "'fever38': there is no such finding"),
    (r#"{"answers": {"hist.fever_24h": "CANARY"}}"#, "'hist.fever_24h': there is no such finding"),
    (r#"{"left": {"hist.lock": "CANARY"}}"#, "left: 'hist.lock': there is no such finding"),
    (r#"{"history": {"hist.locks": "CANARY"}}"#, "'history.hist.locks': there is no such key here"),
    (r#"{"history": {"right": {"hist.hold": "CANARY"}}}"#, "'history.hist.hold': there is no such key here"),
    (r#"{"answers": {"hot": true}}"#, "'hot' has its place in left or right"),
    (r#"{"left": {"chest_pain": true}}"#, "left: 'chest_pain' has its place in answers"),
    (r#"{"babies": [{"id": "CANARY", "hot": true}]}"#, "babies, 1: 'hot' has its place in left or right"),
    // Types and bounds.
    (r#"{"answers": {"chest_pain": "CANARY"}}"#, "'chest_pain' has to be true or false"),
    (r#"{"answers": {"chest_pain": 4711}}"#, "'chest_pain' has to be true or false"),
    (r#"{"left": {"pain_0_10": 11}}"#, "left: 'pain_0_10' has to be a whole number from 0 to 10 (0-10)"),
    (r#"{"answers": {"temp_dC": 600}}"#, "'temp_dC' has to be a whole number from 340 to 425 (tenths of °C)"),
    (r#"{"answers": {"temp_dC": 36.8}}"#, "'temp_dC' has to be a whole number from 340 to 425 (tenths of °C)"),
    (r#"{"answers": {"temp_dC": "4711"}}"#, "'temp_dC' has to be a whole number from 340 to 425 (tenths of °C)"),
    (r#"{"answers": {"rigors": false}}"#, "'rigors' has to be one of none, shivering, uncontrollable"),
    (
        r#"{"right": {"colour_change": "CANARY"}}"#,
        "right: 'colour_change' has to be one of none, darker, red, purple, black",
    ),
    (r#"{"answers": {"dur_h": "CANARY"}}"#, "'dur_h' has to be a whole number from 0 to 2160 (hours)"),
    (r#"{"left": {"trend_self": "CANARY"}}"#, "left: 'trend_self' has to be one of better, same, worse"),
    (r#"{"history": {"hist.hold": "CANARY"}}"#, "history: 'hist.hold' has to be one of none, within_24h, same_day"),
    (
        r#"{"answers": {"who": ["no_baby", "CANARY"]}}"#,
        "'who' has to be a list of at_breast, pumping, baby_in_unit, not_birth_parent, pregnant, no_baby",
    ),
    (
        r#"{"left": {"nipple": ["ok", "cracked"]}}"#,
        "left: 'nipple' has to be a list of ok, bleb, cracked, bitten, pus, blister-sores",
    ),
    // Answers with details.
    (r#"{"answers": {"temp_dC": {"value": 391, "reason": "CANARY"}}}"#, "'temp_dC.reason': there is no such key here"),
    (
        r#"{"answers": {"temp_dC": {"value": 391, "unknown": "not_sure"}}}"#,
        "'temp_dC' has to be given as either \"value\" or \"unknown\"",
    ),
    (
        r#"{"answers": {"temp_dC": {"unknown": "CANARY"}}}"#,
        "'temp_dC' has to be unknown for one of the reasons not_sure, prefer_not, skipped",
    ),
    (
        r#"{"answers": {"chest_pain": {"unknown": "cannot_measure"}}}"#,
        "'chest_pain' has to be unknown for one of the reasons not_sure, prefer_not, skipped",
    ),
    (
        r#"{"answers": {"temp_dC": {"value": 391, "source": "CANARY"}}}"#,
        "'temp_dC' has to be from one of the sources asked, journal, device, supporter",
    ),
    (
        r#"{"answers": {"temp_dC": {"value": 391, "observed_at": "CANARY"}}}"#,
        "'temp_dC' has to be observed at a time like 2026-05-03T10:10:00+01:00",
    ),
    (
        r#"{"now": "2026-05-03T10:10:00+01:00", "answers": {"temp_dC": {"value": 391, "observed_at": "2026-05-03T10:10:01+01:00"}}}"#,
        "'temp_dC': observed_at lies after the time of the check",
    ),
    (
        r#"{"history": {"hist.hold": {"value": "same_day", "canary": "CANARY"}}}"#,
        "'hist.hold.canary': there is no such key here",
    ),
    (
        r#"{"now": "2026-05-03T10:10:00+01:00", "answers": {"last_milk_removal": "2026-05-03T10:10:01+01:00"}}"#,
        "'last_milk_removal' has to be a time up to the time of the check, 2026-05-03T10:10:00+01:00",
    ),
    (
        r#"{"now": "2026-05-03T10:10:00+01:00", "answers": {"last_milk_removal": {"value": "2027-05-03T10:10:00+01:00"}}}"#,
        "'last_milk_removal' has to be a time up to the time of the check, 2026-05-03T10:10:00+01:00",
    ),
    // Babies.
    (r#"{"babies": "CANARY"}"#, "'babies' has to be a list like [{\"id\": \"a\", …}]"),
    (r#"{"babies": [{"baby_age_d": 31}]}"#, "'babies' has to be a list in which each baby has an \"id\""),
    (r#"{"babies": [{"id": 4711}]}"#, "'babies' has to be a list in which each baby has an \"id\""),
    (
        r#"{"babies": [{"id": "CANARY"}, {"id": "CANARY"}]}"#,
        "babies: each baby needs an id of its own, up to 40 letters",
    ),
    (
        r#"{"babies": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}, {"id": "CANARY"}]}"#,
        "babies: at most 4 babies fit into one check",
    ),
    (
        r#"{"answers": {"baby_age_d": 31}, "babies": [{"id": "CANARY"}]}"#,
        "'baby_age_d': a baby's answers stand either in answers or in babies, not in both",
    ),
    (
        r#"{"babies": [{"id": "a"}, {"id": "CANARY", "wet_nappies_24h": 4711}]}"#,
        "babies, 2: 'wet_nappies_24h' has to be a whole number from 0 to 30 (per 24 h)",
    ),
];

#[test]
fn each_slip_has_its_message_and_no_message_repeats_a_value() {
    let content = Content::embedded().unwrap();
    for (text, expected) in REFUSED {
        let refused = contract::read(&content, text, None);
        let message = refused.err().unwrap_or_else(|| panic!("accepted: {text}")).to_string();
        assert_eq!(message, *expected, "{text}");
        assert!(!message.contains(CANARY) && !message.contains(NUMBER), "{text}\n{message}");
    }
}

#[test]
fn nesting_without_end_is_refused_and_does_not_overflow() {
    let content = Content::embedded().unwrap();
    for opening in ["[", "{\"answers\":", "{\"answers\":{\"temp_dC\":{\"value\":"] {
        let message = contract::read(&content, &opening.repeat(100_000), None).unwrap_err().to_string();
        assert!(message.ends_with("this is not JSON: it is nested deeper than 128 levels"), "{message}");
    }
}

#[test]
fn the_time_of_the_check_decides_what_lies_in_the_future() {
    let content = Content::embedded().unwrap();
    let text = r#"{"now": "2026-05-03T10:10:00+01:00",
        "answers": {"temp_dC": {"value": 391, "observed_at": "2026-05-03T10:10:00+01:00"}}}"#;
    assert!(contract::read(&content, text, None).is_ok(), "seen at the very moment of the check");
    let earlier = Moment::parse("2026-05-03T10:09:59+01:00").unwrap();
    let message = contract::read(&content, text, Some(earlier)).unwrap_err().to_string();
    assert_eq!(message, "'temp_dC': observed_at lies after the time of the check");
}

/// An answer of this very moment is no answer from the future, whichever zone its time is written in.
#[test]
fn the_future_is_a_matter_of_instants() {
    let content = Content::embedded().unwrap();
    for (seen, fits) in [
        ("2026-05-03T10:10:00+01:00", true),
        ("2026-05-03T23:10:00+14:00", true),
        ("2026-05-02T21:10:00-12:00", true),
        ("2026-05-03T23:10:01+14:00", false),
        ("2026-05-02T21:10:01-12:00", false),
    ] {
        let file =
            json!({"now": "2026-05-03T10:10:00+01:00", "answers": {"abx": {"value": "on", "observed_at": seen}}});
        assert_eq!(contract::read(&content, &file.to_string(), None).is_ok(), fits, "{seen}");
    }
}

#[test]
fn cannot_measure_means_the_same_wherever_it_stands() {
    let content = Content::embedded().unwrap();
    let first = r#"{"answers": {"temp_dC": {"unknown": "cannot_measure"}, "can_measure": null}}"#;
    let last = r#"{"answers": {"can_measure": null, "temp_dC": {"unknown": "cannot_measure"}}}"#;
    let read = |text: &str| contract::read(&content, text, None).unwrap().findings;
    assert_eq!(read(first), read(last));
    let can_measure = content.vocabulary().find("can_measure").unwrap();
    let answer = read(first).get(&content, Place::Person, can_measure).unwrap();
    assert_eq!(answer.value, Ok(0));
}

/// Table 3.1: `dur_h` and `trend_self` of old files fill what applies and is absent, follow-up findings too.
#[test]
fn keys_of_old_files_fill_what_is_absent_and_nothing_else() {
    let content = Content::embedded().unwrap();
    let verdict = |file: serde_json::Value| {
        let input = contract::read(&content, &file.to_string(), None).unwrap();
        let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
        assess(&content, &input.findings, &input.history, now)
    };
    let followed =
        |verdict: &Verdict| verdict.followup.fired.iter().map(|fired| fired.rule.clone()).collect::<Vec<_>>();
    let fired = |verdict: &Verdict| verdict.fired.iter().map(|fired| fired.rule.clone()).collect::<Vec<_>>();
    let full = verdict(json!({"left": {"hard": "full", "fullness_h": 400, "trend_self": "same"}}));
    assert_eq!(followed(&full), ["F09"]);
    let better = json!({"left": {"hard": "full", "fullness_h": 400, "fullness_trend": "better", "trend_self": "same"}});
    assert!(followed(&verdict(better)).is_empty(), "a given answer stays");
    let soft = verdict(json!({"left": {"hard": "none", "dur_h": 400, "trend_self": "same"}}));
    assert!(followed(&soft).is_empty(), "fullness does not apply");
    let red = verdict(json!({"left": {"colour_change": "red", "dur_h": 24, "trend_self": "worse"}}));
    assert!(fired(&red).contains(&"D02".into()) && fired(&red).contains(&"D03".into()));
}

/// Every number of the content: its bounds are accepted, one beyond them is not, and the message shows the bounds.
#[test]
fn every_number_is_held_to_its_bounds() {
    let content = Content::embedded().unwrap();
    let mut checked = 0;
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.is_derived()) {
        let Domain::Int { min, max, .. } = finding.domain else { continue };
        let id = finding.id.as_str();
        let past = finding.kind == Some(Kind::History);
        for (value, fits) in [(min - 1, false), (min, true), (max, true), (max + 1, false)] {
            let file = match finding.scope {
                Scope::Person if past => json!({"history": {id: value}}),
                Scope::Person => json!({"answers": {id: value}}),
                Scope::Breast => json!({"right": {id: value}}),
                Scope::Baby => json!({"babies": [{"id": "a", id: value}]}),
            };
            match contract::read(&content, &file.to_string(), None) {
                Ok(_) => assert!(fits, "{id} {value}"),
                Err(error) => {
                    let message = error.to_string();
                    assert!(!fits && message.contains(&format!("from {min} to {max}")), "{id} {value}: {message}");
                }
            }
        }
        checked += 1;
    }
    assert!(checked >= 25, "{checked}");
}

/// `null` is "not sure", bare or with details, and a member that stands twice in a list stands there once.
#[test]
fn nothing_is_not_sure_and_twice_is_once() {
    let content = Content::embedded().unwrap();
    let of = |text: &str, id: &str| {
        let input = contract::read(&content, text, None).unwrap();
        input.findings.get(&content, Place::Person, content.vocabulary().find(id).unwrap()).unwrap().value
    };
    for text in [r#"{"answers": {"chest_pain": null}}"#, r#"{"answers": {"chest_pain": {"value": null}}}"#] {
        assert_eq!(of(text, "chest_pain"), Err(UnknownWhy::NotSure), "{text}");
    }
    let who = |members: &str| of(&format!(r#"{{"answers": {{"who": {members}}}}}"#), "who");
    assert_eq!(who(r#"["pumping", "pumping"]"#), who(r#"["pumping"]"#));
}

/// The published schemas are made by the program: `cargo run -p lattea -- check --schema answers` prints them.
#[test]
fn the_published_schemas_are_those_of_the_program() {
    let content = Content::embedded().unwrap();
    for (name, made) in [("answers", schema::answers(&content)), ("verdict", schema::verdict())] {
        let file = path("../bindings/cli/schemas").join(format!("{name}.schema.json"));
        let published: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        assert!(made == published, "{}: not what the program makes", file.display());
    }
}
