//! What holds for everybody, not only for the people in the cases: the proofs of the rule table (section 6) tried on
//! random answers. The seed is fixed, so that a run can be repeated; `LATTEA_SEED` and `LATTEA_CASES` choose others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{ops::Range, sync::LazyLock};

use lattea_core::{
    care::Tier,
    clock::Moment,
    content::{
        Content,
        condition::{Condition, FindingIndex},
        exception::Statement,
        rows::{FreshRow, Kind, Scope},
        rule::{Effect, RuleKind},
        vocabulary::{Domain, Finding, Worse},
    },
    triage::{
        assess::assess,
        contract,
        facts::{Facts, Value},
        findings::{Answer, AnswerSource, Findings, Place},
        history::{History, PastLevel, SideHistory},
        truth::Truth,
        verdict::{Permission, UnknownWhy, Verdict},
    },
    units::{Side, Temperature},
};
use lattea_tests::{
    cases::{Base, Changes, Person, files},
    thresholds,
};
use proptest::{
    prelude::{Just, Strategy, any, prop_oneof},
    prop_assert, prop_assert_eq, prop_assume,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner},
};
use serde_json::{Map, Value as Json, json};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());
static NOW: LazyLock<Moment> = LazyLock::new(|| Moment::parse("2026-05-03T10:10:00+01:00").unwrap());

/// The values next to each threshold of a finding: where verdicts change.
static NEAR: LazyLock<Vec<Vec<i32>>> = LazyLock::new(|| {
    let mut near = vec![Vec::new(); CONTENT.vocabulary().iter().count()];
    for threshold in thresholds::all(&CONTENT) {
        for value in threshold.bound.number() - 1..=threshold.bound.number() + 1 {
            let values = &mut near[usize::from(threshold.finding.0)];
            if threshold.can_be(&CONTENT, value) && !values.contains(&value) {
                values.push(value);
            }
        }
    }
    near
});

/// Where random people start: nobody, a well person, every described person.
static STARTS: LazyLock<Vec<Findings>> = LazyLock::new(|| {
    let well = Base::load("well").unwrap();
    let two = Changes { babies: Some(vec!["a".to_owned(), "b".to_owned()]), ..Changes::default() };
    let three = Changes { babies: Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]), ..Changes::default() };
    let mut inputs = vec![json!({}), json!({"babies": []})];
    inputs.extend([Changes::default(), two, three].map(|changes| well.with(&changes).unwrap()));
    inputs.extend(files("cases/people", "toml").unwrap().iter().map(|file| Person::load(file).unwrap().input));
    inputs.iter().map(|input| contract::read(&CONTENT, &input.to_string(), None).unwrap().findings).collect()
});

/// One answer of a random person, as numbers that shrink well.
#[derive(Debug, Clone, Copy)]
struct Edit {
    finding: u16,
    place: u8,
    value: u32,
    /// Below 8 a value, then each of the three reasons for none, then taken back.
    state: u8,
    /// Minutes before the check; nothing when it was not said.
    age_min: Option<u16>,
}

/// A random person: somebody to start from, and what differs.
#[derive(Debug, Clone)]
struct Random {
    start: u8,
    edits: Vec<Edit>,
    history: [u8; 12],
}

fn edits(count: Range<usize>) -> impl Strategy<Value = Vec<Edit>> {
    let age = prop_oneof![6 => Just(None), 1 => (0..300u16).prop_map(Some), 1 => (0..12_000u16).prop_map(Some)];
    let edit = (any::<u16>(), any::<u8>(), any::<u32>(), 0..12u8, age);
    let edit = edit.prop_map(|(finding, place, value, state, age_min)| Edit { finding, place, value, state, age_min });
    proptest::collection::vec(edit, count)
}

fn people() -> impl Strategy<Value = Random> {
    let history = prop_oneof![5 => Just([0; 12]), 1 => any::<[u8; 12]>()];
    let edits = prop_oneof![8 => edits(0..9), 1 => edits(0..120)];
    (any::<u8>(), edits, history).prop_map(|(start, edits, history)| Random { start, edits, history })
}

impl Edit {
    fn finding(&self) -> (FindingIndex, &'static Finding) {
        let vocabulary = CONTENT.vocabulary();
        let asked: Vec<_> = vocabulary
            .iter()
            .filter(|(_, finding)| {
                !finding.is_derived() && finding.kind != Some(Kind::History) && finding.absent_code.is_none()
            })
            .collect();
        asked[usize::from(self.finding) % asked.len()]
    }

    fn code(&self) -> i32 {
        let (index, finding) = self.finding();
        value_of(index, finding, self.value)
    }
}

fn value_of(index: FindingIndex, finding: &Finding, random: u32) -> i32 {
    let pick = |count: usize| i32::try_from(random as usize % count).unwrap();
    match &finding.domain {
        Domain::YesNo => pick(2),
        Domain::OneOf(words) => pick(words.len()),
        Domain::Time => 0,
        Domain::Set(words) => {
            let set = 1 + pick((1 << words.len()) - 1);
            match finding.worse {
                Worse::Members { ok } if set & ok != 0 => ok,
                _ => set,
            }
        }
        Domain::Int { min, max, .. } => {
            let near = &NEAR[usize::from(index.0)];
            if near.is_empty() || random.is_multiple_of(4) {
                min + pick(usize::try_from(max - min + 1).unwrap())
            } else {
                near[random as usize / 4 % near.len()]
            }
        }
    }
}

fn place(scope: Scope, random: u8, babies: usize) -> Option<Place> {
    match scope {
        Scope::Person => Some(Place::Person),
        Scope::Breast => Some(Place::Breast(Side::BOTH[usize::from(random) % 2])),
        Scope::Baby => (babies > 0).then(|| Place::Baby(u8::try_from(usize::from(random) % babies).unwrap())),
    }
}

impl Random {
    fn findings(&self) -> Findings {
        let mut findings = STARTS[usize::from(self.start) % STARTS.len()].clone();
        let babies = findings.baby_ids().map_or(0, Iterator::count);
        for edit in &self.edits {
            let (index, finding) = edit.finding();
            let Some(place) = place(finding.scope, edit.place, babies) else { continue };
            let value = match edit.state {
                0..8 => Ok(edit.code()),
                8 => Err(UnknownWhy::NotSure),
                9 => Err(UnknownWhy::PreferNot),
                10 => Err(UnknownWhy::Skipped),
                _ => {
                    findings.clear(&CONTENT, place, index);
                    continue;
                }
            };
            let observed_at = edit.age_min.map(|minutes| NOW.plus_ms(-i64::from(minutes) * 60_000));
            findings.set(&CONTENT, place, index, Answer { value, observed_at, source: AnswerSource::Asked }).unwrap();
        }
        findings
    }

    fn history(&self) -> History {
        let [total, fever, worst, hold, raise, unreadable, left @ .., _] = self.history;
        let level = |random: u8, of: usize| PastLevel::ALL[usize::from(random) % of];
        let side = |random: [u8; 2]| SideHistory {
            episodes_same_site_90d: u32::from(random[0] % 4),
            abscess_episode: random[0] & 64 != 0,
            last_session_harm: random[1] & 1 != 0,
            lock: random[1] & 2 != 0,
            rest: None,
        };
        History {
            raised: lattea_core::triage::history::Raised::default(),
            episodes_total_180d: u32::from(total % 5),
            fever_24h: fever % 4 == 1,
            worst_24h: level(worst, 4),
            hold: level(hold, 3),
            raise: level(raise, 3),
            unreadable: unreadable % 16 == 1,
            left: side([left[0], left[1]]),
            right: side([left[2], left[3]]),
            clinicians_yes: fever & 64 != 0,
        }
    }

    fn verdict(&self) -> Verdict {
        assess(&CONTENT, &self.findings(), &self.history(), *NOW)
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Tries a property on at least 2,000 random people.
fn holds<S: Strategy>(strategy: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let cases = u32::try_from(number("LATTEA_CASES", 2_500)).unwrap();
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&number("LATTEA_SEED", 20_260_503).to_le_bytes());
    let config = Config { cases, failure_persistence: None, max_global_rejects: cases * 20, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    if let Err(failure) = runner.run(&strategy, property) {
        panic!("{failure}");
    }
}

/// A person's answers as they would stand in a file.
fn as_json(findings: &Findings, history: &History) -> Json {
    let mut sections = [Map::new(), Map::new(), Map::new()];
    let mut babies: Option<Vec<Map<String, Json>>> =
        findings.baby_ids().map(|ids| ids.map(|id| Map::from_iter([("id".to_owned(), Json::from(id))])).collect());
    for (place, index, answer) in findings.iter(&CONTENT) {
        let finding = CONTENT.vocabulary().get(index);
        let mut details = Map::new();
        match answer.value {
            Ok(code) => details.insert("value".to_owned(), written(finding, code)),
            Err(why) => details.insert("unknown".to_owned(), why.key().into()),
        };
        if let Some(seen) = answer.observed_at {
            details.insert("observed_at".to_owned(), seen.to_rfc3339().into());
        }
        let section = match place {
            Place::Person => &mut sections[0],
            Place::Breast(side) => &mut sections[1 + side as usize],
            Place::Baby(at) => &mut babies.as_mut().unwrap()[usize::from(at)],
        };
        section.insert(finding.id.clone(), Json::Object(details));
    }
    let [answers, left, right] = sections;
    let mut file = json!({"now": NOW.to_rfc3339(), "answers": answers, "left": left, "right": right});
    let side = |side: SideHistory| {
        json!({"episodes_same_site_90d": side.episodes_same_site_90d, "hist.abscess_episode": side.abscess_episode,
            "hist.last_session_harm": side.last_session_harm, "hist.lock": side.lock})
    };
    file["history"] = json!({"episodes_total_180d": history.episodes_total_180d, "hist.fever_24h": history.fever_24h,
        "hist.worst_24h": history.worst_24h.key(), "hist.hold": history.hold.key(), "hist.raise": history.raise.key(),
        "left": side(history.left), "right": side(history.right)});
    if let Some(babies) = babies {
        file["babies"] = babies.into_iter().map(Json::Object).collect();
    }
    file
}

fn written(finding: &Finding, code: i32) -> Json {
    match &finding.domain {
        Domain::YesNo => (code == 1).into(),
        Domain::OneOf(_) => finding.domain.written(code).into(),
        Domain::Int { .. } => code.into(),
        Domain::Set(_) => finding.domain.written(code).split(' ').collect(),
        Domain::Time => NOW.to_rfc3339().into(),
    }
}

fn turned_round(object: &Json) -> Json {
    match object {
        Json::Object(members) => members.iter().rev().map(|(key, value)| (key.clone(), turned_round(value))).collect(),
        Json::Array(items) => items.iter().map(turned_round).collect(),
        other => other.clone(),
    }
}

#[test]
fn exchanging_left_and_right_exchanges_the_verdict() {
    holds(people(), |person| {
        let (findings, history) = (person.findings(), person.history());
        let mut file = as_json(&findings, &history);
        let Json::Object(top) = &mut file else { unreachable!() };
        let (left, right) = (top.remove("left").unwrap(), top.remove("right").unwrap());
        top.extend([("left".to_owned(), right), ("right".to_owned(), left)]);
        let exchanged = contract::read(&CONTENT, &file.to_string(), None).unwrap();
        let history = History { left: history.right, right: history.left, ..history };
        let verdict = assess(&CONTENT, &exchanged.findings, &history, *NOW);
        let text = serde_json::to_string(&verdict).unwrap();
        let swapped = text.replace("\"left", "\"LEFT").replace("\"right", "\"left").replace("\"LEFT", "\"right");
        let mut mirrored: Verdict = serde_json::from_str(&swapped).unwrap();
        let mut verdict = person.verdict();
        // The left side comes first in lists: order is not part of the claim.
        for verdict in [&mut mirrored, &mut verdict] {
            sort(verdict);
        }
        prop_assert_eq!(mirrored, verdict);
        Ok(())
    });
}

/// Proof 5: which baby is named first decides nothing about any of them, nor about the person.
#[test]
fn the_order_of_babies_decides_nothing() {
    holds((people(), 1..4usize), |(person, turn)| {
        let (findings, history) = (person.findings(), person.history());
        let mut file = as_json(&findings, &history);
        let Some(babies) = file.get_mut("babies").and_then(Json::as_array_mut) else { return Ok(()) };
        prop_assume!(babies.len() > 1);
        let turn = turn % babies.len();
        babies.rotate_left(turn);
        let turned = contract::read(&CONTENT, &file.to_string(), None).unwrap();
        let mut other = assess(&CONTENT, &turned.findings, &history, *NOW);
        let mut verdict = person.verdict();
        for verdict in [&mut other, &mut verdict] {
            sort(verdict);
            verdict.infants.sort_by_key(|infant| infant.id.clone());
            // Of several babies at the same level the one named first comes first: that is what the order is for.
            if verdict.first != "self" {
                verdict.first = "".into();
            }
        }
        prop_assert_eq!(other, verdict);
        Ok(())
    });
}

fn sort(verdict: &mut Verdict) {
    verdict.fired.iter_mut().for_each(|fired| fired.because.sort());
    verdict.fired.sort_by_key(|fired| (fired.rule.clone(), fired.at.clone()));
    verdict.followup.fired.sort_by_key(|fired| (fired.rule.clone(), fired.at.clone()));
    verdict.unanswered.sort_by_key(|open| open.id.clone());
    verdict.if_true.iter_mut().for_each(|level| level.ids.sort());
    for side in [&mut verdict.massage.left, &mut verdict.massage.right] {
        side.blocked_by.sort();
        side.open.sort();
    }
    for infant in &mut verdict.infants {
        infant.unanswered.sort();
    }
}

#[test]
fn the_zone_and_the_order_of_keys_decide_nothing() {
    holds((people(), -720..=840i16), |(person, zone)| {
        // A clinician's yes stands in the journal alone: an answers file can't give it (J16).
        let (findings, history) = (person.findings(), History { clinicians_yes: false, ..person.history() });
        prop_assume!(!history.unreadable);
        let verdict = assess(&CONTENT, &findings, &history, *NOW);
        let read = contract::read(&CONTENT, &turned_round(&as_json(&findings, &history)).to_string(), None).unwrap();
        prop_assert_eq!(&assess(&CONTENT, &read.findings, &read.history, read.now.unwrap()), &verdict);
        // Somebody flew: the check and each answer have another offset, the instants are the same.
        let mut moved = findings.clone();
        for (at, (place, index, mut answer)) in findings.iter(&CONTENT).enumerate() {
            let offset = zone / if at % 2 == 0 { 1 } else { 2 };
            answer.observed_at = answer.observed_at.map(|seen| Moment::new(seen.epoch_ms(), offset).unwrap());
            moved.set(&CONTENT, place, index, answer).unwrap();
        }
        let now = Moment::new(NOW.epoch_ms(), zone).unwrap();
        let there = assess(&CONTENT, &moved, &history, now);
        let instants = |verdict: &Verdict| {
            let ends = verdict.massage.expires_at.map(Moment::epoch_ms);
            (ends, verdict.recheck_at.iter().map(|at| at.epoch_ms()).collect::<Vec<_>>())
        };
        prop_assert_eq!(instants(&there), instants(&verdict));
        let massage =
            lattea_core::triage::verdict::Massage { expires_at: verdict.massage.expires_at, ..there.massage.clone() };
        let here = Verdict { made_at: verdict.made_at, recheck_at: verdict.recheck_at.clone(), massage, ..there };
        prop_assert_eq!(here, verdict);
        Ok(())
    });
}

/// Proof 5: °F with one decimal becomes the nearest tenth of °C, half up, and the verdict is that of the °C.
#[test]
fn fahrenheit_gives_the_verdict_of_celsius() {
    let index = CONTENT.vocabulary().find("temp_dC").unwrap();
    let Domain::Int { min, max, .. } = CONTENT.vocabulary().get(index).domain else { unreachable!() };
    for tenths in min..=max {
        let temperature = Temperature::from_tenths(tenths).unwrap();
        let back = Temperature::from_fahrenheit_tenths(temperature.fahrenheit_tenths()).unwrap();
        assert_eq!(back.tenths(), tenths, "there and back");
    }
    holds((people(), 932..=1085i32), |(person, fahrenheit)| {
        let Ok(temperature) = Temperature::from_fahrenheit_tenths(fahrenheit) else { return Ok(()) };
        // Exact arithmetic, by another way than the product's: the tenth whose interval [t - 1/2, t + 1/2) holds it.
        let exact = f64::from((fahrenheit - 320) * 5) / 9.0;
        let (low, high) = (f64::from(temperature.tenths()) - 0.5, f64::from(temperature.tenths()) + 0.5);
        prop_assert!(low - 1e-9 <= exact && exact < high, "{fahrenheit}: {exact} is not {temperature}");
        let verdict = |tenths: i32| {
            let mut findings = person.findings();
            findings.set(&CONTENT, Place::Person, index, Answer::now(tenths)).unwrap();
            assess(&CONTENT, &findings, &person.history(), *NOW)
        };
        prop_assert_eq!(verdict(temperature.tenths()), verdict((exact + 0.5).floor() as i32));
        Ok(())
    });
}

fn infants(verdict: &Verdict) -> impl Iterator<Item = (&str, Option<Tier>, Option<Tier>)> {
    verdict.infants.iter().map(|infant| (infant.id.as_str(), infant.tier, infant.ceiling))
}

fn permissions(verdict: &Verdict) -> [Permission; 2] {
    Side::BOTH.map(|side| verdict.massage.side(side).permission)
}

/// The same person without answers to questions that were never put to her, because another answer implies something else
/// or makes them not apply. (A given answer always stays, so such files are assessed too; the proofs are about people.)
fn consistent(mut findings: Findings, history: &History) -> Findings {
    loop {
        let mut contradicts = None;
        for (place, index, answer) in findings.iter(&CONTENT) {
            let finding = CONTENT.vocabulary().get(index);
            if finding.na_when.is_none() && finding.implied.is_empty() {
                continue;
            }
            let mut without = findings.clone();
            without.clear(&CONTENT, place, index);
            let otherwise = Facts::new(&CONTENT, &without, history, *NOW).value(index, place);
            let fits = match otherwise {
                Value::Unknown(_) => true,
                Value::Known(code) => answer.value == Ok(code),
                Value::NotApplicable => finding.absent_is_no && finding.na_when.is_none(),
            };
            if !fits {
                contradicts = Some((place, index));
                break;
            }
        }
        match contradicts {
            Some((place, index)) => findings.clear(&CONTENT, place, index),
            None => return findings,
        }
    }
}

/// Proof 2. `measured`, `choice` and `after` findings stand outside: missing means no there. So do answers that would not
/// become unknown when they are taken back, because another answer implies them.
#[test]
fn not_knowing_never_reassures() {
    holds((people(), any::<[u16; 12]>(), 0..3u8), |(person, picks, why)| {
        let history = person.history();
        let findings = consistent(person.findings(), &history);
        let before = assess(&CONTENT, &findings, &history, *NOW);
        let answers: Vec<_> = findings.iter(&CONTENT).filter(|(_, _, answer)| answer.value.is_ok()).collect();
        prop_assume!(!answers.is_empty());
        for pick in picks {
            let (place, index, _) = answers[usize::from(pick) % answers.len()];
            let finding = CONTENT.vocabulary().get(index);
            if finding.absent_is_no {
                continue;
            }
            let reason = [UnknownWhy::NotSure, UnknownWhy::PreferNot, UnknownWhy::Skipped][usize::from(why)];
            let mut less = findings.clone();
            less.set(&CONTENT, place, index, Answer::unknown(reason)).unwrap();
            if !matches!(Facts::new(&CONTENT, &less, &history, *NOW).value(index, place), Value::Unknown(_)) {
                continue;
            }
            let after = assess(&CONTENT, &less, &history, *NOW);
            let named = format!("{place:?} {} unknown", finding.id);
            prop_assert!(
                after.ceiling >= before.ceiling,
                "{named}: ceiling {:?} → {:?}",
                before.ceiling,
                after.ceiling
            );
            let only_open = (before.tier, after.tier) == (Tier::MassageOk, Tier::SelfCareNoMassage);
            prop_assert!(after.tier <= before.tier || only_open, "{named}: {:?} → {:?}", before.tier, after.tier);
            for side in Side::BOTH {
                // From forbidden to withheld nothing is permitted; what counts is who may be stroked, and how.
                let (was, is) = (before.massage.side(side), after.massage.side(side));
                let wider = is.permission == Permission::LightOnly && was.permission != Permission::LightOnly;
                prop_assert!(!wider, "{named}: {side:?} {:?} → light only", was.permission);
                let more = is.techniques.iter().find(|technique| !was.techniques.contains(technique));
                prop_assert!(more.is_none(), "{named}: {side:?} gets {more:?}");
            }
            for (id, tier, ceiling) in infants(&before) {
                let now = infants(&after).find(|infant| infant.0 == id);
                let (_, now_tier, now_ceiling) = now.unwrap();
                prop_assert!(now_ceiling >= ceiling && now_tier <= tier, "{named}: baby {id}");
            }
        }
        Ok(())
    });
}

/// A value that the finding's own order calls worse; nothing when there is none.
fn worse(index: FindingIndex, finding: &Finding, code: i32, random: u32) -> Option<i32> {
    let other = value_of(index, finding, random);
    let is = match &finding.worse {
        Worse::None => false,
        Worse::Up => other > code,
        Worse::Down => other < code,
        Worse::UpDown { up_from, down_below } => {
            (code >= *up_from && other > code) || (code < *down_below && other < code)
        }
        Worse::Chains(chains) => {
            let above =
                chains.iter().filter_map(|chain| chain.iter().position(|at| *at == code).map(|at| &chain[at + 1..]));
            let above: Vec<i32> = above.flatten().copied().collect();
            return (!above.is_empty()).then(|| above[random as usize % above.len()]);
        }
        Worse::Members { ok } => {
            let Domain::Set(words) = &finding.domain else { unreachable!() };
            let more = (code | 1 << (random as usize % words.len())) & !ok;
            return (more != code && more != 0).then_some(more);
        }
    };
    is.then_some(other)
}

/// The exceptions of content (table 5.4 and those that the proofs need); what a baby settles is [`only_settled`].
fn is_exception(findings: &Findings, history: &History, place: Place, index: FindingIndex) -> bool {
    let facts = Facts::new(&CONTENT, findings, history, *NOW);
    let holds = |when: &Condition| facts.truth(when, place) == Truth::True;
    CONTENT.exceptions().iter().any(|row| {
        let speaks = row.statement == Statement::Monotone && row.findings.contains(&index);
        speaks && row.infant_at_least.is_none() && row.when.as_ref().is_none_or(holds)
    })
}

/// Proof 1.
#[test]
fn worse_is_never_taken_less_seriously() {
    holds((people(), any::<[(u16, u32); 12]>()), |(person, picks)| {
        let (findings, history) = (person.findings(), person.history());
        let before = assess(&CONTENT, &findings, &history, *NOW);
        let answers: Vec<_> = findings.iter(&CONTENT).filter(|(_, _, answer)| answer.value.is_ok()).collect();
        prop_assume!(!answers.is_empty());
        for (pick, random) in picks {
            let (place, index, mut answer) = answers[usize::from(pick) % answers.len()];
            let finding = CONTENT.vocabulary().get(index);
            let code = answer.value.unwrap();
            let Some(worse) = worse(index, finding, code, random) else { continue };
            if is_exception(&findings, &history, place, index) {
                continue;
            }
            answer.value = Ok(worse);
            let mut harder = findings.clone();
            harder.set(&CONTENT, place, index, answer).unwrap();
            let after = assess(&CONTENT, &harder, &history, *NOW);
            let step = format!(
                "{place:?} {} {} → {}",
                finding.id,
                finding.domain.written(code),
                finding.domain.written(worse)
            );
            less_serious(&before, &after).map_or(Ok(()), |what| Err(TestCaseError::fail(format!("{step}: {what}"))))?;
        }
        Ok(())
    });
}

/// Proof 1 for the journal's findings, which are no answers.
#[test]
fn a_worse_past_is_never_taken_less_seriously() {
    holds((people(), 0..11u8), |(person, which)| {
        let (findings, history) = (person.findings(), person.history());
        let mut harder = history;
        let up = |level: PastLevel| PastLevel::ALL[(level as usize + 1).min(2)].max(level);
        match which {
            0 => harder.episodes_total_180d += 1,
            1 => harder.fever_24h = true,
            2 => harder.worst_24h = PastLevel::EmergencyNow,
            3 => harder.hold = up(history.hold),
            4 => harder.raise = up(history.raise),
            5 => harder.left.abscess_episode = true,
            6 => harder.right.last_session_harm = true,
            7 => harder.left.lock = true,
            8 => harder.right.episodes_same_site_90d += 1,
            9 => harder.unreadable = true,
            _ => harder.right.lock = true,
        }
        let before = assess(&CONTENT, &findings, &history, *NOW);
        let after = assess(&CONTENT, &findings, &harder, *NOW);
        less_serious(&before, &after)
            .map_or(Ok(()), |what| Err(TestCaseError::fail(format!("history {which}: {what}"))))
    });
}

/// In what a verdict is less serious than another, if in anything. Follow-up is not claimed.
fn less_serious(before: &Verdict, after: &Verdict) -> Option<String> {
    if after.tier < before.tier && !only_settled(before, after) {
        return Some(format!("tier {:?} → {:?}", before.tier, after.tier));
    }
    for (side, (was, is)) in Side::BOTH.into_iter().zip(permissions(before).into_iter().zip(permissions(after))) {
        if is > was {
            return Some(format!("{} {was:?} → {is:?}", side.key()));
        }
    }
    let lowered = |(id, tier, _): (&str, Option<Tier>, Option<Tier>)| {
        let now = infants(after).find(|infant| infant.0 == id)?.1;
        (now < tier).then(|| format!("baby {id} {tier:?} → {now:?}"))
    };
    infants(before).find_map(lowered)
}

/// What proof 1 does not say and section 1.1 implies: a baby's undecided T1/T2 rule makes the check incomplete, which
/// alone (H09) makes the person's own level T4. When a worse answer about the baby settles that rule, the person's level is
/// T5 again; the baby's level stands above it, and massage is forbidden instead of withheld.
fn only_settled(before: &Verdict, after: &Verdict) -> bool {
    let only_open = before.fired.iter().all(|fired| fired.rule == "H09");
    let nothing_allowed = permissions(after).iter().all(|permission| *permission == Permission::Forbidden);
    after.tier == Tier::MassageOk && only_open && nothing_allowed && after.infant_tier >= Some(Tier::SameDay)
}

/// Values that the table calls equal in its order (`darker = red`, `spot = wedge`, `oral = ear = forehead`).
#[test]
fn values_that_are_equal_in_the_order_give_one_verdict() {
    let equal = [
        ("colour_change", "darker", "red"),
        ("area", "spot", "wedge"),
        ("temp_site", "oral", "ear"),
        ("temp_site", "ear", "forehead"),
    ];
    holds((people(), 0..equal.len(), 0..2u8), |(person, which, side)| {
        let (id, one, other) = equal[which];
        let index = CONTENT.vocabulary().find(id).unwrap();
        let finding = CONTENT.vocabulary().get(index);
        let place = place(finding.scope, side, 0).unwrap();
        let verdict = |word: &str| {
            let mut findings = person.findings();
            findings.set(&CONTENT, place, index, Answer::now(finding.domain.code(word).unwrap())).unwrap();
            assess(&CONTENT, &findings, &person.history(), *NOW)
        };
        prop_assert_eq!(verdict(one), verdict(other));
        Ok(())
    });
}

/// Proof 3, from the rules themselves and not from the lists of the verdict.
#[test]
fn massage_is_allowed_only_when_nothing_at_all_speaks_against_it() {
    holds(people(), |person| {
        let (findings, history) = (person.findings(), person.history());
        let verdict = assess(&CONTENT, &findings, &history, *NOW);
        let facts = Facts::new(&CONTENT, &findings, &history, *NOW);
        for side in Side::BOTH {
            let given = verdict.massage.side(side);
            if given.permission != Permission::LightOnly {
                prop_assert!(given.techniques.is_empty(), "techniques without permission");
                continue;
            }
            prop_assert!(!given.techniques.is_empty(), "permission without a technique");
            prop_assert!(!history.unreadable && history.hold == PastLevel::None, "{:?}", history);
            let lock = if side == Side::Left { history.left.lock } else { history.right.lock };
            prop_assert!(!lock, "a lock runs");
            for rule in CONTENT.rules() {
                let Effect::Care(tier) = rule.effect else { continue };
                for place in facts.places(rule.scope) {
                    let counts = match place {
                        Place::Person => true,
                        Place::Breast(own) => own == side || tier >= Tier::Within24h,
                        Place::Baby(_) => tier >= Tier::SameDay,
                    };
                    let truth = facts.truth(&rule.when, place);
                    prop_assert!(!counts || truth == Truth::False, "{} is {truth:?} at {place:?}", rule.id);
                }
            }
            for technique in CONTENT.techniques() {
                let fits = facts.truth(technique.when(), Place::Breast(side)) == Truth::True;
                let listed = given.techniques.iter().any(|allowed| allowed.id == technique.id());
                prop_assert_eq!(fits, listed, "{}", technique.id());
            }
            // No permission outlives an answer that it rests on.
            let ends = verdict.massage.expires_at.unwrap();
            prop_assert!(ends.ms_since(*NOW) >= 0, "a permission that has ended before it was given");
            prop_assert!(ends <= NOW.plus_hours(CONTENT.permission_hours()));
            for (place, index, answer) in findings.iter(&CONTENT) {
                let finding = CONTENT.vocabulary().get(index);
                let hours = match finding.fresh {
                    FreshRow::Hours(hours) => hours,
                    FreshRow::Days(days) => days * 24,
                    _ => continue,
                };
                let used = matches!(facts.value(index, place), Value::Known(_)) && answer.value.is_ok();
                let dies = answer.observed_at.unwrap_or(*NOW).plus_hours(hours);
                if finding.kind == Some(Kind::Gate) && used && dies >= *NOW {
                    prop_assert!(ends <= dies, "{} is too old at {dies:?}", finding.id);
                }
            }
        }
        Ok(())
    });
}

/// Each technique has somebody who gets it: proof 3's witness.
#[test]
fn each_technique_has_a_complete_person_who_gets_it() {
    let people: Vec<_> =
        files("cases/people", "toml").unwrap().iter().map(|file| Person::load(file).unwrap()).collect();
    for technique in CONTENT.techniques() {
        let witness = people.iter().find(|person| {
            let sides = [&person.expected.left, &person.expected.right];
            person.expected.complete && sides.iter().any(|side| side.techniques.iter().any(|id| id == technique.id()))
        });
        assert!(witness.is_some(), "nobody gets {}", technique.id());
    }
}

/// Section 1 holds between the fields of every verdict.
#[test]
fn the_fields_of_a_verdict_agree() {
    holds(people(), |person| {
        let (findings, history) = (person.findings(), person.history());
        let verdict = assess(&CONTENT, &findings, &history, *NOW);
        let facts = Facts::new(&CONTENT, &findings, &history, *NOW);
        let mut highest = [None, None];
        let mut complete = true;
        for rule in CONTENT.rules() {
            let Effect::Care(tier) = rule.effect else { continue };
            for place in facts.places(rule.scope) {
                let truth = facts.truth(&rule.when, place);
                let own = rule.kind != RuleKind::B;
                complete &= truth != Truth::Unknown || !(own || tier >= Tier::SameDay);
                if own && truth == Truth::True {
                    highest[0] = highest[0].max(Some(tier));
                }
                if own && truth != Truth::False {
                    highest[1] = highest[1].max(Some(tier));
                }
            }
        }
        let lowest = if complete && !history.unreadable { Tier::MassageOk } else { Tier::SelfCareNoMassage };
        prop_assert_eq!(verdict.complete, complete);
        prop_assert_eq!(verdict.tier, highest[0].unwrap_or(lowest));
        prop_assert_eq!(verdict.ceiling, highest[1].unwrap_or(lowest).max(verdict.tier));
        prop_assert_eq!(verdict.infant_tier, verdict.infants.iter().filter_map(|infant| infant.tier).max());
        prop_assert_eq!(verdict.massage.permission, permissions(&verdict).into_iter().min().unwrap());
        prop_assert_eq!(verdict.massage.expires_at.is_some(), permissions(&verdict).contains(&Permission::LightOnly));
        prop_assert!(verdict.fired.is_sorted_by_key(|fired| std::cmp::Reverse(fired.tier)), "most urgent first");
        prop_assert!(verdict.complete || !verdict.unanswered.is_empty(), "nothing is open and it is not complete");
        Ok(())
    });
}

/// A test that counts what the random people are like: properties over people who are all alike would prove nothing.
#[test]
fn the_random_people_differ() {
    use std::{cell::RefCell, collections::BTreeMap};
    let seen = RefCell::new(BTreeMap::<String, u32>::new());
    holds(people(), |person| {
        let verdict = person.verdict();
        let side = verdict.massage.left.permission.key();
        *seen.borrow_mut().entry(format!("tier {}", verdict.tier.key())).or_default() += 1;
        *seen.borrow_mut().entry(format!("left {side}")).or_default() += 1;
        *seen.borrow_mut().entry(format!("complete {}", verdict.complete)).or_default() += 1;
        *seen.borrow_mut().entry(format!("babies {}", verdict.infants.len())).or_default() += 1;
        Ok(())
    });
    let seen = seen.into_inner();
    println!("{seen:?}");
    let enough = |key: &str| assert!(seen.get(key).copied().unwrap_or(0) >= 40, "too few '{key}': {seen:?}");
    Tier::ALL.iter().for_each(|tier| enough(&format!("tier {}", tier.key())));
    ["left forbidden", "left withheld", "left light_only", "complete true", "complete false"]
        .iter()
        .for_each(|key| enough(key));
    (0..4).for_each(|babies| enough(&format!("babies {babies}")));
}
