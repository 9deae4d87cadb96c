//! The whole verdict about each described person, and what would change it, against `cases/verdicts/PERSON.json`: reasons,
//! times, open questions and permissions too, not only what her case file names. `LATTEA_BLESS=1` writes them; read them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use lattea_core::{
    content::Content,
    triage::{
        assess::assess,
        change::{Change, Changes, changes},
        contract,
        facts::Facts,
    },
};
use lattea_tests::{
    cases::{Person, files},
    path,
};
use serde_json::{Value as Json, json};

#[test]
fn each_verdict_is_the_kept_one_in_all_its_parts() {
    let content = Content::embedded().unwrap();
    let mut differ = Vec::new();
    for file in files("cases/people", "toml").unwrap() {
        let person = Person::load(&file).unwrap();
        let golden = path("cases/verdicts").join(format!("{}.json", person.id));
        let text = serde_json::to_string_pretty(&whole(&content, &person)).unwrap() + "\n";
        if std::env::var_os("LATTEA_BLESS").is_some() {
            fs::create_dir_all(path("cases/verdicts")).unwrap();
            fs::write(&golden, &text).unwrap();
        }
        let kept = fs::read_to_string(&golden).unwrap_or_default();
        if kept != text {
            let line = kept.lines().zip(text.lines()).position(|(kept, now)| kept != now).unwrap_or(0);
            let now = text.lines().nth(line).unwrap_or("its end");
            differ.push(format!("{}, line {}: now {now}", golden.display(), line + 1));
        }
    }
    assert!(differ.is_empty(), "read what changed, then LATTEA_BLESS=1:\n{}", differ.join("\n"));
}

/// The verdict as the contract writes it, and what would change it.
fn whole(content: &Content, person: &Person) -> Json {
    let input = contract::read(content, &person.input.to_string(), None).unwrap();
    let now = input.now.unwrap();
    let verdict = assess(content, &input.findings, &input.history, now);
    let Changes { sooner, later } = changes(content, &input.findings, &input.history, &verdict);
    let facts = Facts::new(content, &input.findings, &input.history, now);
    let change = |change: &Change| {
        let answers = change.answers.iter().map(|(asked, code)| {
            let value = content.vocabulary().get(asked.1).domain.written(*code);
            (facts.named(*asked).to_string(), json!(value))
        });
        json!({"answers": answers.collect::<serde_json::Map<_, _>>(), "tier": change.tier.key()})
    };
    json!({
        "verdict": verdict,
        "sooner": sooner.iter().map(change).collect::<Vec<_>>(),
        "later": later.as_ref().map(change),
    })
}
