//! What the cases by threshold and the described people leave open: found by changing the engine one spot at a time
//! (`tests/mutants`) and seeing that nothing noticed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use lattea_core::{
    content::Content,
    triage::{assess::assess, contract, verdict::Verdict},
};
use lattea_tests::cases::{Base, Changes};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());

/// The verdict about a well person with these differences.
fn verdict(changes: &str) -> Verdict {
    let changes: Changes = toml::from_str(changes).unwrap();
    let file = Base::load("well").unwrap().with(&changes).unwrap();
    let input = contract::read(&CONTENT, &file.to_string(), None).unwrap();
    assess(&CONTENT, &input.findings, &input.history, input.now.unwrap())
}

fn follow_ups(verdict: &Verdict) -> Vec<String> {
    verdict.followup.fired.iter().map(|fired| format!("{} {}", fired.rule, fired.at)).collect()
}

/// Fresh blood soon after the birth is shown to somebody when it is on one side only.
#[test]
fn blood_on_one_side_is_told_from_blood_on_both() {
    let one = verdict("answers = { days_postpartum = 10 }\nleft = { milk_blood = 'streak', milk_blood_since_h = 24 }");
    assert_eq!(follow_ups(&one), ["F03 left"]);
    let both = verdict("answers = { days_postpartum = 10 }\nboth = { milk_blood = 'streak', milk_blood_since_h = 24 }");
    assert_eq!(follow_ups(&both), Vec::<String>::new());
}
