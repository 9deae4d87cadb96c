//! The contract of the check as JSON Schemas, for whoever writes answers files or reads verdicts.
//!
//! The schema of the answers is made from the pack's vocabulary, so it cannot lag behind a new finding; the schema of the
//! verdict comes from its type. Both say the same as the strict reader in [`contract`](super::contract), with two
//! exceptions that no schema can express: that a baby's answers stand in one place only, and that nothing was seen after
//! the time of the check.
//!
//! ```
//! use lattea_core::{content::Content, triage::schema};
//! let answers = schema::answers(&Content::embedded()?);
//! assert_eq!(answers["$defs"]["pain_0_10"]["anyOf"][0]["maximum"], 10);
//! assert_eq!(schema::verdict()["title"], "Verdict");
//! # Ok::<(), lattea_core::content::error::ContentError>(())
//! ```

use serde_json::{Map, Value as Json, json};

use crate::{
    content::{
        Content,
        rows::{Kind, Scope},
        vocabulary::{Domain, Finding, Worse},
    },
    triage::{contract::CONTRACT, verdict::Verdict},
};

/// The schema of a verdict.
pub fn verdict() -> Json {
    schemars::schema_for!(Verdict).to_value()
}

/// The schema of an answers file.
pub fn answers(content: &Content) -> Json {
    let history = |scope: Scope| past(content, scope, true);
    let mut history_keys = history(Scope::Person);
    for side in ["left", "right"] {
        history_keys.insert(side.to_owned(), object(history(Scope::Breast)));
    }
    let breast = || section(content, &[Scope::Breast], Scope::Breast);
    let mut baby = given(content, Scope::Baby);
    baby.insert("id".to_owned(), json!({ "type": "string", "minLength": 1, "maxLength": 40 }));
    let mut baby = object(baby);
    baby["required"] = json!(["id"]);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers",
        "description": "The answers of one check. What is absent is unknown, never fine.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "contract": { "const": CONTRACT },
            "now": { "anyOf": [time(), { "type": "null" }], "description": "The time of the check; absent: the clock." },
            "answers": section(content, &[Scope::Person, Scope::Baby], Scope::Person),
            "left": breast(),
            "right": breast(),
            "babies": {
                "description": "Empty: no baby. Absent: one baby about whom nothing is known.",
                "anyOf": [
                    { "type": "array", "maxItems": content.babies_max(), "items": baby },
                    { "type": "null" },
                ],
            },
            "history": object(history_keys),
        },
        "$defs": definitions(content),
    })
}

/// Answers of some scopes, with the history findings that may stand beside them and the keys of old files.
fn section(content: &Content, scopes: &[Scope], own: Scope) -> Json {
    let mut keys = Map::new();
    for scope in scopes {
        keys.extend(given(content, *scope));
    }
    keys.extend(past(content, own, false));
    for legacy in content.legacy() {
        keys.insert(legacy.id.clone(), reference(&legacy.id));
    }
    object(keys)
}

fn given(content: &Content, scope: Scope) -> Map<String, Json> {
    let asked = content.vocabulary().iter().map(|(_, finding)| finding).filter(|finding| is_given(finding));
    asked.filter(|finding| finding.scope == scope).map(|finding| (finding.id.clone(), shape(finding))).collect()
}

/// What the journal knows; outside the history section only what is not named `hist.`.
fn past(content: &Content, scope: Scope, in_history: bool) -> Map<String, Json> {
    let past = content.vocabulary().iter().map(|(_, finding)| finding).filter(|finding| finding.absent_code.is_some());
    past.filter(|finding| finding.scope == scope && (in_history || !finding.id.starts_with("hist.")))
        .map(|finding| (finding.id.clone(), shape(finding)))
        .collect()
}

/// Plain yes or no is written down once, everything else by its own name.
fn shape(finding: &Finding) -> Json {
    match (&finding.domain, finding.absent_code) {
        (Domain::YesNo, None) => reference(YES_NO),
        (Domain::YesNo, Some(_)) => reference(PAST_YES_NO),
        _ => reference(&finding.id),
    }
}

const YES_NO: &str = "yes_no";
const PAST_YES_NO: &str = "past_yes_no";
const UNKNOWN: &str = "unknown";

fn is_given(finding: &Finding) -> bool {
    !finding.is_derived() && finding.absent_code.is_none() && finding.kind != Some(Kind::History)
}

fn definitions(content: &Content) -> Json {
    let mut all = Map::new();
    let yes_no = json!({ "type": "boolean" });
    all.insert(YES_NO.to_owned(), answer(&yes_no, reference(UNKNOWN)));
    all.insert(PAST_YES_NO.to_owned(), past_answer(&yes_no));
    all.insert(UNKNOWN.to_owned(), unknown(&["not_sure", "prefer_not", "skipped"]));
    let own = content.vocabulary().iter().map(|(_, finding)| finding).filter(|finding| finding.domain != Domain::YesNo);
    for finding in own {
        let bare = value(finding);
        if finding.absent_code.is_some() {
            all.insert(finding.id.clone(), past_answer(&bare));
        } else if is_given(finding) {
            let open = match finding.id.as_str() {
                "temp_dC" => unknown(&["not_sure", "prefer_not", "skipped", "cannot_measure"]),
                _ => reference(UNKNOWN),
            };
            all.insert(finding.id.clone(), answer(&bare, open));
        }
    }
    for legacy in content.legacy() {
        let mut forms: Vec<Json> = Vec::new();
        for finding in legacy.fills.iter().map(|index| content.vocabulary().get(*index)) {
            forms.extend(written(&finding.domain));
        }
        forms.push(json!({ "type": "null" }));
        all.insert(legacy.id.clone(), json!({ "description": "A key of old files.", "anyOf": forms }));
    }
    Json::Object(all)
}

/// An answer: bare, or with where and when it comes from, or the reason why there is none.
fn answer(bare: &Json, open: Json) -> Json {
    json!({ "anyOf": [bare, { "type": "null" }, detailed("value", json!({ "anyOf": [bare, { "type": "null" }] })), open] })
}

fn unknown(reasons: &[&str]) -> Json {
    detailed("unknown", json!({ "enum": reasons }))
}

fn detailed(key: &str, held: Json) -> Json {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": [key],
        "properties": {
            key: held,
            "observed_at": { "anyOf": [time(), { "type": "null" }] },
            "source": { "enum": ["asked", "journal", "device", "supporter"] },
        },
    })
}

/// What the journal knows: bare, or with details that are not looked at.
fn past_answer(bare: &Json) -> Json {
    let detailed = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["value"],
        "properties": { "value": { "anyOf": [bare, { "type": "null" }] }, "observed_at": {}, "source": {} },
    });
    json!({ "anyOf": [bare, { "type": "null" }, detailed] })
}

/// A bare value.
fn value(finding: &Finding) -> Json {
    match &finding.domain {
        Domain::YesNo => json!({ "type": "boolean" }),
        Domain::OneOf(words) => {
            let mut values: Vec<Json> = words.iter().map(|word| json!(word)).collect();
            values.extend(
                ["yes", "no"]
                    .into_iter()
                    .filter(|flag| words.iter().any(|word| word == flag))
                    .map(|flag| json!(flag == "yes")),
            );
            json!({ "enum": values })
        }
        Domain::Int { min, max, unit } => {
            json!({ "type": "integer", "minimum": min, "maximum": max, "description": unit })
        }
        Domain::Set(words) => {
            let is_ok = |at: usize| matches!(finding.worse, Worse::Members { ok } if ok >> at & 1 == 1);
            let (ok, others): (Vec<_>, Vec<_>) = words.iter().enumerate().partition(|(at, _)| is_ok(*at));
            let list = |members: Vec<(usize, &String)>| {
                let members: Vec<&String> = members.into_iter().map(|(_, word)| word).collect();
                json!({ "type": "array", "minItems": 1, "items": { "enum": members } })
            };
            let lists = [ok, others].into_iter().filter(|members| !members.is_empty()).map(list);
            let forms: Vec<Json> = std::iter::once(json!({ "enum": words })).chain(lists).collect();
            json!({ "anyOf": forms })
        }
        Domain::Time => time(),
    }
}

/// A value as old files write it: a word, or a number with or without quotation marks.
fn written(domain: &Domain) -> Vec<Json> {
    match domain {
        Domain::YesNo => vec![json!({ "enum": ["no", "yes"] })],
        Domain::OneOf(words) | Domain::Set(words) => vec![json!({ "enum": words })],
        Domain::Int { min, max, .. } => {
            vec![
                json!({ "type": "integer", "minimum": min, "maximum": max }),
                json!({ "type": "string", "pattern": "^[+-]?[0-9]+$" }),
            ]
        }
        Domain::Time => Vec::new(),
    }
}

fn time() -> Json {
    json!({ "type": "string", "format": "date-time" })
}

fn reference(id: &str) -> Json {
    json!({ "$ref": format!("#/$defs/{id}") })
}

fn object(properties: Map<String, Json>) -> Json {
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}
