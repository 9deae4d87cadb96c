//! What the cases by threshold and the described people leave open: found by changing the engine one spot at a time
//! (`tests/mutants`) and seeing that nothing noticed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use lattea_core::{
    care::Tier,
    clock::Moment,
    content::{Content, files::PackFiles},
    triage::{
        assess::assess,
        change::changes,
        contract::{self, Input},
        facts::Facts,
        history::History,
        verdict::{Advice, Permission, Verdict},
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
    let unreadable = History { unreadable: true, ..well.history };
    for (history, now, row) in [
        (&well.history, Moment::parse("2099-05-03T10:10:00+01:00").unwrap(), "expired"),
        (&unreadable, now, "journal_unreadable"),
    ] {
        let verdict = assess(&CONTENT, &well.findings, history, now);
        let fired: Vec<_> = verdict.fired.iter().map(|fired| fired.rule.as_str()).collect();
        assert!(fired.contains(&row), "{fired:?}");
        for side in [&verdict.massage.left, &verdict.massage.right] {
            assert!(side.blocked_by.contains(&row.into()), "{row}: {:?}", side.blocked_by);
        }
        assert_eq!((verdict.tier, verdict.massage.permission), (Tier::SelfCareNoMassage, Permission::Withheld));
    }
}

/// How long a permission lasts: four hours, or until the first answer that it rests on is too old.
#[test]
fn a_permission_ends_with_the_oldest_answer_that_it_rests_on() {
    for (dated, ends) in [
        ("", "14:10"),
        // Seen three hours ago and good for four.
        ("left = { hot = { value = false, observed_at = '2026-05-03T07:10:00+01:00' } }", "11:10"),
        // Good for seven days, and seven days less an hour old.
        ("left = { nipple_eczema_weeks = { value = 0, observed_at = '2026-04-26T11:10:00+01:00' } }", "11:10"),
        // Nothing rests on it.
        ("left = { axillary_node = { value = false, observed_at = '2026-05-02T11:10:00+01:00' } }", "14:10"),
        // Another answer says it too; how old this one is makes no difference.
        ("answers = { lactating = { unknown = 'not_sure', observed_at = '2026-05-02T11:10:00+01:00' } }", "14:10"),
    ] {
        let massage = verdict(dated).massage;
        assert_eq!(massage.permission, Permission::LightOnly, "{dated}");
        assert_eq!(massage.expires_at.unwrap().clock_text(), ends, "{dated}");
    }
}

/// What an open question could come to is told from the level of that baby, not of the person.
#[test]
fn what_is_open_about_a_baby_is_measured_against_its_own_level() {
    let open = |verdict: &Verdict| verdict.if_true.iter().map(|it| (it.tier, it.ids.clone())).collect::<Vec<_>>();
    // It needs care today already: what would ask for care within a day adds nothing, an urgent sign does.
    let ill =
        verdict("not_asked = ['baby.a.baby_blue', 'baby.a.baby_weight_concern']\n[baby.a]\nbaby_feeds_poorly = true");
    assert_eq!(open(&ill), [(Tier::EmergencyNow, vec!["baby.a.baby_blue".into()])]);
    let well = verdict("not_asked = ['baby.a.baby_blue', 'baby.a.baby_weight_concern']");
    let levels: Vec<Tier> = open(&well).into_iter().map(|(tier, _)| tier).collect();
    assert_eq!(levels, [Tier::EmergencyNow, Tier::Within24h]);
    // And the twin's level is not this one's.
    let twins =
        verdict("babies = ['a', 'b']\nnot_asked = ['baby.b.baby_weight_concern']\n[baby.a]\nbaby_feeds_poorly = true");
    assert_eq!(open(&twins), [(Tier::Within24h, vec!["baby.b.baby_weight_concern".into()])]);
}

/// To be on the safe side means acting on the ceiling when a sign of just that danger is there, and only then.
#[test]
fn the_ceiling_is_acted_on_when_a_sign_of_it_is_there() {
    let fainting = verdict("answers = { fainting = true, cant_stand = { unknown = 'not_sure' } }");
    assert_eq!((fainting.ceiling, fainting.advice), (Tier::EmergencyNow, Advice::Ceiling));
    let nothing = verdict("answers = { cant_stand = { unknown = 'not_sure' }, chest_pain = { unknown = 'not_sure' } }");
    assert_eq!((nothing.ceiling, nothing.advice), (Tier::EmergencyNow, Advice::FloorAndBlock));
    // The sign belongs to a rule that asks for care today; what could be an emergency has none.
    let other = verdict(
        "answers = { chest_pain = { unknown = 'not_sure' } }\n[left]\npain_out_of_proportion = true\nhot = { unknown = 'not_sure' }\ncolour_spread_6h = false",
    );
    assert_eq!((other.ceiling, other.advice), (Tier::EmergencyNow, Advice::FloorAndBlock));
}

/// The sign may be the person's own in a rule about a breast, and at a breast in a rule about the person.
#[test]
fn a_sign_is_found_where_it_was_seen() {
    let pack = |row: &str, from: &str, to: &str| {
        let files = PackFiles::embedded();
        let text = files.get("rules/emergency_now.toml").unwrap();
        let at = text.find(&format!("id = \"{row}\"")).unwrap();
        let changed = text[..at].to_owned() + &text[at..].replacen(from, to, 1);
        assert_ne!(text, changed);
        Content::load(&PackFiles::embedded().with("rules/emergency_now.toml", &changed)).unwrap()
    };
    let advice = |content: &Content, changes: &str| {
        let input = input(changes);
        let verdict = assess(content, &input.findings, &input.history, input.now.unwrap());
        assert_eq!(verdict.ceiling, Tier::EmergencyNow);
        verdict.advice
    };
    let breast = pack("E09", "colour_change = black", "(hot and fainting) or colour_change = black");
    assert_eq!(
        advice(&breast, "answers = { fainting = true }\nleft = { hot = { unknown = 'not_sure' } }"),
        Advice::Ceiling
    );
    let person = pack("E07", "feels_dying", "(cant_stand and any_side(blister_or_numb)) or feels_dying");
    let numb = "answers = { cant_stand = { unknown = 'not_sure' } }\nleft = { blister_or_numb = true }";
    assert_eq!(advice(&person, numb), Advice::Ceiling);
}

#[test]
fn a_scan_is_asked_for_when_one_of_the_rows_asks_for_it() {
    let scan = |changes: &str| verdict(changes).followup.imaging_asked;
    assert!(scan("left = { lump = true, lump_mobile = false, lump_since_h = 100 }"));
    assert!(!scan("left = { milk_blood = 'streak', milk_blood_since_h = 200 }"));
}

/// A technique's time is over when it is over, not looked at again at once.
#[test]
fn a_look_that_is_due_by_now_is_no_look_to_come() {
    let files = PackFiles::embedded();
    let file = "techniques/M02_toward_nipple_light.toml";
    let sooner = files.get(file).unwrap().replace("reaches = 24", "reaches = 6");
    let content = Content::load(&PackFiles::embedded().with(file, &sooner)).unwrap();
    let spot = "[left]\npain_0_10 = 3\narea = 'spot'\nhard = 'firm'\nlump_tender = true\nlump_trend = 'same'\n\
                lump_changes_with_feed = 'yes'\ngalactocele_known = false\n";
    for (since, looks) in [(5, 1), (6, 0)] {
        let input = input(&format!("{spot}lump_since_h = {since}\nfullness_h = {since}"));
        let verdict = assess(&content, &input.findings, &input.history, input.now.unwrap());
        assert_eq!(verdict.massage.left.permission, Permission::LightOnly);
        assert_eq!(verdict.recheck_at.len(), looks, "after {since} hours");
    }
}

/// What follows from another answer is no answer of hers: only what she said is named as what would make it less urgent.
#[test]
fn only_what_was_answered_is_named_as_what_would_make_it_less_urgent() {
    let input = input("[answers]\nwho = ['at_breast', 'pregnant']\ndays_postpartum = 400\nsbp = 150");
    let verdict = assess(&CONTENT, &input.findings, &input.history, input.now.unwrap());
    assert!(verdict.fired.iter().any(|fired| fired.because.contains(&"risk.pregnant_now".into())), "{verdict:?}");
    let facts = Facts::new(&CONTENT, &input.findings, &input.history, verdict.made_at);
    let later = changes(&CONTENT, &input.findings, &input.history, &verdict).later.unwrap();
    let named: Vec<_> = later.answers.iter().map(|(asked, _)| facts.named(*asked).to_string()).collect();
    assert_eq!(named, ["sbp"]);
}
