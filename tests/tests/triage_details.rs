//! What the cases by threshold and the described people leave open: found by changing the engine one spot at a time
//! (`tests/mutants`) and seeing that nothing noticed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use lattea_core::{
    care::Tier,
    clock::Moment,
    content::Content,
    triage::{
        assess::assess,
        contract::{self, Input},
        history::History,
        verdict::{Permission, Verdict},
    },
};
use lattea_tests::cases::{Base, Changes};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());

/// The verdict about a well person with these differences.
fn verdict(changes: &str) -> Verdict {
    let input = input(changes);
    assess(&CONTENT, &input.findings, &input.history, input.now.unwrap())
}

fn input(changes: &str) -> Input {
    let changes: Changes = toml::from_str(changes).unwrap();
    let file = Base::load("well").unwrap().with(&changes).unwrap();
    contract::read(&CONTENT, &file.to_string(), None).unwrap()
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

/// A baby comes first when it needs care sooner than the person, not when both need it as soon.
#[test]
fn the_baby_comes_first_only_when_it_is_worse() {
    let both = verdict("answers = { chest_pain = true }\n[baby.a]\nbaby_blue = true");
    assert_eq!(
        (both.tier, both.infant_tier, both.first.as_str()),
        (Tier::EmergencyNow, Some(Tier::EmergencyNow), "self")
    );
    let baby = verdict("[baby.a]\nbaby_blue = true");
    assert_eq!((baby.infant_tier, baby.first.as_str()), (Some(Tier::EmergencyNow), "a"));
}

/// What the engine itself withholds names itself, on each side too: rules past their date, a journal that can't be read.
#[test]
fn the_engines_own_reasons_are_named() {
    let well = input("");
    let now = well.now.unwrap();
    let unreadable = History { unreadable: true, ..well.history.clone() };
    for (history, now, row) in [
        (&well.history, Moment::parse("2099-05-03T10:10:00+01:00").unwrap(), "expired"),
        (&unreadable, now, "journal_unreadable"),
    ] {
        let verdict = assess(&CONTENT, &well.findings, history, now);
        let fired: Vec<_> = verdict.fired.iter().map(|fired| fired.rule.as_str()).collect();
        assert!(fired.contains(&row), "{fired:?}");
        for side in [&verdict.massage.left, &verdict.massage.right] {
            assert!(side.blocked_by.contains(&row.to_owned()), "{row}: {:?}", side.blocked_by);
        }
        assert_eq!((verdict.tier, verdict.massage.permission), (Tier::SelfCareNoMassage, Permission::Withheld));
    }
}
