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
    asked.filter(|finding| finding.scope == scope).map(|finding| (finding.id.clone(), reference(&finding.id))).collect()
}

/// What the journal knows; outside the history section only what is not named `hist.`.
fn past(content: &Content, scope: Scope, in_history: bool) -> Map<String, Json> {
    let past = content.vocabulary().iter().map(|(_, finding)| finding).filter(|finding| finding.absent_code.is_some());
    past.filter(|finding| finding.scope == scope && (in_history || !finding.id.starts_with("hist.")))
        .map(|finding| (finding.id.clone(), reference(&finding.id)))
        .collect()
}

fn is_given(finding: &Finding) -> bool {
    !finding.is_derived() && finding.absent_code.is_none() && finding.kind != Some(Kind::History)
}

fn definitions(content: &Content) -> Json {
    let mut all = Map::new();
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| is_given(finding)) {
        all.insert(finding.id.clone(), answer(finding));
    }
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| finding.absent_code.is_some()) {
        let bare = value(finding);
        let detailed = json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["value"],
            "properties": { "value": { "anyOf": [bare, { "type": "null" }] }, "observed_at": {}, "source": {} },
        });
        all.insert(finding.id.clone(), json!({ "anyOf": [bare, { "type": "null" }, detailed] }));
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
fn answer(finding: &Finding) -> Json {
    let bare = value(finding);
    let mut reasons = vec!["not_sure", "prefer_not", "skipped"];
    if finding.id == "temp_dC" {
        reasons.push("cannot_measure");
    }
    let detailed = |key: &str, held: Json| {
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
    };
    let nothing = json!({ "type": "null" });
    json!({
        "anyOf": [
            bare,
            nothing,
            detailed("value", json!({ "anyOf": [bare, nothing] })),
            detailed("unknown", json!({ "enum": reasons })),
        ],
    })
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
            let list = |members: &[&String]| json!({ "type": "array", "minItems": 1, "items": { "enum": members } });
            let is_ok = |at: usize| matches!(finding.worse, Worse::Members { ok } if ok >> at & 1 == 1);
            let (ok, others): (Vec<_>, Vec<_>) = words.iter().enumerate().partition(|(at, _)| is_ok(*at));
            let (ok, others): (Vec<_>, Vec<_>) =
                (ok.into_iter().map(|(_, word)| word).collect(), others.into_iter().map(|(_, word)| word).collect());
            let mut forms = vec![json!({ "enum": words }), list(&others)];
            if !ok.is_empty() {
                forms.push(list(&ok));
            }
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
