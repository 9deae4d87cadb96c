//! An answers file: it is refused with a clear sentence, or assessed, and then the verdict can be believed.

use std::sync::LazyLock;

use lattea_core::{
    care::Tier,
    clock::Moment,
    content::{
        Content,
        rows::Scope,
        rule::{Effect, RuleKind},
    },
    triage::{
        assess::assess,
        contract::{self, ContractError, Input},
        facts::{Facts, Value},
        findings::Place,
        truth::Truth,
        verdict::{Permission, Verdict},
    },
    units::Side,
    view::{
        result::{ResultInput, result},
        voice::Voice,
    },
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().expect("the embedded pack loads"));
static NOW: LazyLock<Moment> = LazyLock::new(|| Moment::parse("2026-05-03T10:10:00+01:00").expect("a time"));

/// Tries one file.
pub fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match contract::read(&CONTENT, text, None) {
        Ok(input) => assessed(&input),
        Err(error) => refused(&error),
    }
}

/// A refusal fits on a screen and can't disturb a terminal.
fn refused(error: &ContractError) {
    let shown = error.to_string();
    assert!(!shown.is_empty() && shown.len() < 2_000, "a refusal of {} bytes", shown.len());
    assert!(!shown.chars().any(char::is_control), "a refusal with a control character");
}

fn assessed(input: &Input) {
    let now = input.now.unwrap_or(*NOW);
    let verdict = assess(&CONTENT, &input.findings, &input.history, now);
    let facts = Facts::new(&CONTENT, &input.findings, &input.history, now);
    believable(&verdict, &facts, input);
    assert!(assess(&CONTENT, &input.findings, &input.history, now) == verdict, "two verdicts on the same answers");
    let written = serde_json::to_string(&verdict).expect("a verdict can be written");
    let again: Verdict = serde_json::from_str(&written).expect("what was written can be read");
    assert!(again == verdict, "a verdict changes when it is written and read");
    shown(input, &verdict);
}

/// The result can be drawn, and names no answer by its id where a sentence is wanted.
fn shown(input: &Input, verdict: &Verdict) {
    let voice = Voice::new(&CONTENT, "en");
    let (findings, history) = (&input.findings, &input.history);
    let drawn = result(&voice, &ResultInput { verdict, findings, history, country: Some("GB"), own_numbers: &[] });
    let allowed = Side::BOTH.into_iter().any(|side| verdict.massage.side(side).permission == Permission::LightOnly);
    assert!(allowed || !drawn.can_massage, "the screen offers a massage that the verdict does not allow");
}

fn believable(verdict: &Verdict, facts: &Facts<'_>, input: &Input) {
    assert!(verdict.ceiling >= verdict.tier, "the ceiling lies below the care level");
    assert!(verdict.complete || !verdict.unanswered.is_empty(), "not complete, and no question is open");
    let sides = Side::BOTH.map(|side| verdict.massage.side(side).permission);
    assert!(sides.contains(&verdict.massage.permission), "the permission is neither side's");
    assert!(sides.iter().all(|side| *side >= verdict.massage.permission), "the permission is not the worse one");
    let allowed = sides.contains(&Permission::LightOnly);
    assert!(verdict.massage.expires_at.is_some() == allowed, "a permission without an end, or an end without one");
    assert!(!(allowed && verdict.tier > Tier::SelfCareNoMassage), "massage although somebody has to look");
    assert!(!(allowed && input.history.unreadable), "massage although the journal can't be read");
    for side in Side::BOTH.into_iter().filter(|side| sides[*side as usize] == Permission::LightOnly) {
        assert!(!verdict.massage.side(side).techniques.is_empty(), "a permission for nothing");
        gates_are_settled(facts, side);
    }
}

/// Massage is allowed only when every rule that could speak against it is false, and every answer that such a rule needs
/// is there: an open gate leaves some rule unknown.
fn gates_are_settled(facts: &Facts<'_>, side: Side) {
    for rule in CONTENT.rules() {
        let Effect::Care(tier) = rule.effect else { continue };
        for place in facts.places(rule.scope) {
            let counts = match place {
                Place::Person => true,
                Place::Breast(own) => own == side || tier >= Tier::Within24h,
                Place::Baby(_) => rule.kind == RuleKind::B && tier >= Tier::SameDay,
            };
            let truth = facts.truth(&rule.when, place);
            assert!(!counts || truth == Truth::False, "massage although {} is {truth:?} at {place:?}", rule.id);
        }
    }
    for (index, finding) in CONTENT.vocabulary().iter().filter(|(_, finding)| finding.scope != Scope::Baby) {
        let red = finding.red.is_some() && !finding.is_derived();
        for place in
            facts.places(finding.scope).filter(|place| red && [Place::Person, Place::Breast(side)].contains(place))
        {
            let open = matches!(facts.value(index, place), Value::Unknown(_));
            assert!(!open, "massage although nobody answered {}", finding.id);
        }
    }
}
