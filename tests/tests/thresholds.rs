//! Lint L2: every numeric threshold of the content has a case just below it, at it and just above it, each case gets what
//! the table says, and each threshold is really the one that decides its cases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeSet, fs};

use lattea_core::{
    clock::Moment,
    content::{
        Content,
        condition::{Condition, FindingIndex},
        rows::{FreshRow, Kind, Scope},
        vocabulary::{Domain, Finding},
    },
    triage::{
        assess::assess,
        contract,
        facts::{Facts, Value},
        findings::{Answer, AnswerSource, Findings, Place},
        truth::Truth,
        verdict::Permission,
    },
    units::Side,
};
use lattea_tests::{
    cases::{Base, Changes, files},
    thresholds::{self, Bound, Threshold},
};
use serde::Deserialize;
use serde_json::{Value as Json, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    row: String,
    threshold: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// `abx_hours ≥ 48`, as the row writes it.
    text: String,
    /// Which one, when the row has the same threshold more than once.
    #[serde(default = "first")]
    part: usize,
    /// Who she is, for the reader.
    #[serde(rename = "person")]
    _person: String,
    base: String,
    #[serde(default)]
    changes: Changes,
    /// The rule or technique in which the threshold shows.
    rule: String,
    /// `person`, `left` or `baby.a`.
    at: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// The value of the finding; nothing when it was not given.
    value: Option<i32>,
    #[serde(default)]
    not_given: bool,
    /// What else differs in this case; without it the value itself is answered.
    changes: Option<Changes>,
    /// `true`, `false` or `unknown`.
    fired: String,
}

fn first() -> usize {
    1
}

impl Row {
    fn written(&self) -> (&str, &str, i32) {
        let words: Vec<_> = self.text.split(' ').collect();
        let [finding, sign, number] = words[..] else { panic!("'{}' is no threshold", self.text) };
        (finding, sign, number.parse().unwrap())
    }

    fn bound(&self) -> Bound {
        let (_, sign, number) = self.written();
        Bound::parse(sign, number).unwrap_or_else(|| panic!("'{}' is no threshold", self.text))
    }
}

fn rows() -> Vec<File> {
    let files = files("cases/triage", "toml").unwrap();
    let read = |file: &std::path::PathBuf| {
        let text = fs::read_to_string(file).unwrap();
        let rows: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(file.file_stem().unwrap().to_str(), Some(rows.row.as_str()), "one file a row, named after it");
        rows
    };
    files.iter().map(read).collect()
}

/// What is still missing, by name.
fn missing(content: &Content, found: &[Threshold], files: &[File]) -> Vec<String> {
    let vocabulary = content.vocabulary();
    let mut missing = Vec::new();
    for threshold in found {
        let name = format!("{}: {}", threshold.row, threshold.text(content));
        let finding = vocabulary.get(threshold.finding);
        let mine = |row: &&Row| {
            (row.written().0, row.bound(), row.part) == (finding.id.as_str(), threshold.bound, threshold.part)
        };
        let rows: Vec<_> = files
            .iter()
            .filter(|file| file.row == threshold.row)
            .flat_map(|file| &file.threshold)
            .filter(mine)
            .collect();
        if rows.is_empty() {
            missing.push(format!("{name}: no cases"));
        }
        for row in rows {
            let number = row.written().2;
            for (where_, value) in [("below", number - 1), ("at", number), ("above", number + 1)] {
                let there = if threshold.can_be(content, value) {
                    row.cases.iter().any(|case| case.value == Some(value))
                } else {
                    // Nothing can be below "any reading at all" but no reading.
                    finding.is_derived() || row.cases.iter().any(|case| case.not_given)
                };
                if !there {
                    missing.push(format!("{name}: no case {where_} ({value})"));
                }
            }
        }
    }
    for file in files {
        for row in &file.threshold {
            let (id, ..) = row.written();
            let meant = |threshold: &&Threshold| {
                let finding = &vocabulary.get(threshold.finding).id;
                (threshold.row.as_str(), finding.as_str(), threshold.bound, threshold.part)
                    == (file.row.as_str(), id, row.bound(), row.part)
            };
            if !found.iter().any(|threshold| meant(&threshold)) {
                missing.push(format!("{}: the content has no threshold '{}' any more", file.row, row.text));
            }
        }
    }
    missing
}

#[test]
fn every_threshold_of_the_content_has_its_three_cases() {
    let content = Content::embedded().unwrap();
    let files = rows();
    let found = thresholds::all(&content);
    let missing = missing(&content, &found, &files);
    assert!(missing.is_empty(), "lint L2\n{}", missing.join("\n"));
    let cases: usize = files.iter().flat_map(|file| &file.threshold).map(|row| row.cases.len()).sum();
    println!("{} thresholds, {cases} cases", found.len());
    let names: BTreeSet<_> =
        files.iter().flat_map(|file| &file.threshold).flat_map(|row| &row.cases).map(|case| &case.name).collect();
    assert_eq!(names.len(), cases, "two cases have one name");
}

#[test]
fn a_threshold_without_a_case_is_named() {
    let content = Content::embedded().unwrap();
    let mut files = rows();
    let file = files.iter_mut().find(|file| file.row == "S10").unwrap();
    file.threshold[0].cases.retain(|case| case.value != Some(48));
    let found = thresholds::all(&content);
    assert_eq!(missing(&content, &found, &files), ["S10: abx_hours ≥ 48: no case at (48)"]);
    files.retain(|file| file.row != "S02");
    assert!(missing(&content, &found, &files).contains(&"S02: temp_dC ≥ 385: no cases".to_owned()));
}

#[test]
fn each_case_gets_what_the_table_says_and_its_threshold_decides() {
    let content = Content::embedded().unwrap();
    let found = thresholds::all(&content);
    let mut wrong = Vec::new();
    for file in rows() {
        for row in &file.threshold {
            let id = row.written().0;
            let index = content.vocabulary().find(id).unwrap_or_else(|| panic!("{}: no finding '{id}'", file.row));
            let threshold = found.iter().find(|threshold| {
                (threshold.row.as_str(), threshold.finding, threshold.bound, threshold.part)
                    == (file.row.as_str(), index, row.bound(), row.part)
            });
            let threshold = threshold.unwrap_or_else(|| panic!("{}: no threshold '{}'", file.row, row.text));
            let mut decides = [-1, 1].map(|by| {
                let number = threshold.bound.number();
                // Moved out of what can be answered it can't decide anything.
                let told_apart = match threshold.bound {
                    Bound::AtLeast(_) => threshold.can_be(&content, if by < 0 { number - 1 } else { number }),
                    Bound::AtMost(_) => threshold.can_be(&content, if by < 0 { number } else { number + 1 }),
                    Bound::Equal(_) => true,
                };
                (by, !told_apart)
            });
            for case in &row.cases {
                let input =
                    input_of(&content, row, case, index).unwrap_or_else(|error| panic!("{}: {error}", case.name));
                let read = contract::read(&content, &input.to_string(), None);
                let read = read.unwrap_or_else(|error| panic!("{}: {error}", case.name));
                let now = read.now.unwrap();
                let facts = Facts::new(&content, &read.findings, &read.history, now);
                let place = place_of(&row.at);
                if let Some(value) = case.value {
                    let found = facts.value(index, own_place(content.vocabulary().get(index), place));
                    assert_eq!(found, Value::Known(value), "{}: the value of {id}", case.name);
                }
                let truth = facts.truth(condition(&content, &row.rule), place);
                if word(truth) != case.fired {
                    wrong.push(format!(
                        "{}: {} is {}, the table says {}",
                        case.name,
                        row.rule,
                        word(truth),
                        case.fired
                    ));
                }
                let verdict = assess(&content, &read.findings, &read.history, now);
                let told = serde_json::to_value(&verdict).unwrap();
                if let Some(told) = said(&content, &told, &row.rule, &row.at)
                    && told != (truth == Truth::True)
                {
                    wrong.push(format!("{}: the verdict does not say so", case.name));
                }
                let row_place = match threshold.scope {
                    Scope::Person => Place::Person,
                    Scope::Baby => Place::Baby(0),
                    Scope::Breast => Place::Breast(Side::Left),
                };
                let as_is = facts.truth(&threshold.condition, row_place);
                for (by, decides) in &mut decides {
                    *decides |= facts.truth(&threshold.moved(*by), row_place) != as_is;
                }
            }
            for (by, decides) in decides {
                if !decides {
                    wrong.push(format!("{}: '{}' moved by {by} changes none of its cases", file.row, row.text));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn word(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "true",
        Truth::False => "false",
        Truth::Unknown => "unknown",
    }
}

fn condition<'c>(content: &'c Content, id: &str) -> &'c Condition {
    let technique =
        content.techniques().iter().find(|technique| technique.id() == id).map(|technique| technique.when());
    technique.or_else(|| content.rule(id).map(|rule| &rule.when)).unwrap_or_else(|| panic!("no rule '{id}'"))
}

fn place_of(at: &str) -> Place {
    match at {
        "person" => Place::Person,
        "left" => Place::Breast(Side::Left),
        "right" => Place::Breast(Side::Right),
        "baby.a" => Place::Baby(0),
        _ => panic!("'{at}' is no place of a case"),
    }
}

fn own_place(finding: &Finding, place: Place) -> Place {
    match finding.scope {
        Scope::Person => Place::Person,
        _ => place,
    }
}

/// Whether the verdict lists the rule at the place; nothing for a technique on a side that may have none.
fn said(content: &Content, verdict: &Json, rule: &str, at: &str) -> Option<bool> {
    let has = |list: &Json, key: &str| list.as_array().is_some_and(|all| all.iter().any(|row| row[key] == rule));
    if content.techniques().iter().any(|technique| technique.id() == rule) {
        let side = &verdict["massage"][at];
        return (side["permission"] == Permission::LightOnly.key()).then(|| has(&side["techniques"], "id"));
    }
    if let Some(baby) = at.strip_prefix("baby.") {
        let infant = verdict["infants"].as_array()?.iter().find(|infant| infant["id"] == baby)?;
        return Some(infant["fired"].as_array()?.iter().any(|fired| fired == rule));
    }
    let list = if rule.starts_with('F') { &verdict["followup"]["fired"] } else { &verdict["fired"] };
    Some(list.as_array()?.iter().any(|row| row["rule"] == rule && row["at"] == at))
}

fn input_of(content: &Content, row: &Row, case: &Case, index: FindingIndex) -> Result<Json, String> {
    let base = Base::load(&row.base)?;
    let mut changes = row.changes.clone();
    if let Some(own) = &case.changes {
        changes.answers.extend(own.answers.clone());
        changes.left.extend(own.left.clone());
        changes.babies = own.babies.clone().or(changes.babies);
        changes.not_asked.extend(own.not_asked.clone());
    }
    let mut input = base.with(&changes)?;
    let finding = content.vocabulary().get(index);
    if let (Some(value), false) = (case.value, finding.is_derived()) {
        let id = finding.id.as_str();
        let past = finding.kind == Some(Kind::History) || finding.absent_code.is_some();
        match (finding.scope, past) {
            (Scope::Person, false) => input["answers"][id] = json!(value),
            (Scope::Person, true) => input["history"][id] = json!(value),
            (Scope::Breast, false) => input[&row.at][id] = json!(value),
            (Scope::Breast, true) => input["history"][&row.at][id] = json!(value),
            (Scope::Baby, _) => input["babies"][0][id] = json!(value),
        }
    }
    Ok(input)
}

/// How long an answer may be used is a threshold too: to the last millisecond it counts, one later it does not.
#[test]
fn an_answer_counts_until_its_hours_are_over_and_no_longer() {
    let content = Content::embedded().unwrap();
    let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
    let mut checked = 0;
    for (index, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.is_derived()) {
        let hours = match finding.fresh {
            FreshRow::Hours(hours) => hours,
            FreshRow::Days(days) => days * 24,
            _ => continue,
        };
        let (place, code) = match (finding.scope, &finding.domain) {
            (_, Domain::Time) => continue,
            (scope, domain) => {
                let code = if let Domain::Int { min, .. } = domain {
                    *min
                } else {
                    i32::from(matches!(domain, Domain::Set(_)))
                };
                let place = match scope {
                    Scope::Person => Place::Person,
                    Scope::Breast => Place::Breast(Side::Right),
                    Scope::Baby => Place::Baby(0),
                };
                (place, code)
            }
        };
        let value_at = |age_ms: i64| {
            let mut findings = Findings::new(&content);
            findings.set_babies(&content, &["a"]).unwrap();
            let seen = now.plus_ms(-age_ms);
            let answer = Answer { value: Ok(code), observed_at: Some(seen), source: AnswerSource::Asked };
            findings.set(&content, place, index, answer).unwrap();
            Facts::new(&content, &findings, &lattea_core::triage::history::History::default(), now).value(index, place)
        };
        let whole = hours * 3_600_000;
        for age in [0, whole - 1, whole] {
            assert_eq!(value_at(age), Value::Known(code), "{} at {age} ms", finding.id);
        }
        assert!(!matches!(value_at(whole + 1), Value::Known(_)), "{} is older than {hours} h", finding.id);
        checked += 1;
    }
    assert!(checked > 100, "{checked}");
}
