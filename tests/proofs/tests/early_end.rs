//! The stopping that statement 6 speaks of is the interview's own: whoever answers every question is asked until nothing
//! that is unknown could change the result, and not a screen longer.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::LazyLock;

use lattea_core::{
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        vocabulary::{Domain, Finding, Worse},
    },
    triage::{
        decide::{Hits, decide},
        facts::Facts,
        findings::{Answer, Findings},
        history::History,
        interview::{Ask, Next, Progress, next},
        logic::Settled,
        open::OpenQuestions,
        verdict::UnknownWhy,
    },
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());

/// More screens than anybody gets; an interview that does not end is a failure, not an endless test.
const MOST_SCREENS: usize = 200;

/// A simple generator, so that each run asks the same people.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

fn answer(finding: &Finding, dice: &mut Dice, ill: usize) -> i32 {
    let fine = match &finding.worse {
        Worse::Chains(chains) => chains[0][0],
        Worse::Members { ok } => *ok,
        _ => 0,
    };
    let random = |dice: &mut Dice, count: usize| i32::try_from(dice.throw(count)).unwrap();
    let bad = dice.throw(100) < ill;
    match &finding.domain {
        Domain::YesNo if bad || finding.worse == Worse::None => random(dice, 2),
        Domain::OneOf(words) if bad || finding.worse == Worse::None => random(dice, words.len()),
        Domain::Set(words) if bad || finding.worse == Worse::None => 1 << random(dice, words.len()),
        Domain::Int { min, max, .. } if bad || !matches!(finding.worse, Worse::Up) => {
            min + random(dice, usize::try_from(max - min + 1).unwrap())
        }
        Domain::Int { min, .. } => *min,
        _ => fine,
    }
}

/// What the engine says: an emergency, or the open questions of unknown rules that could change the result.
fn matters(findings: &Findings, now: Moment) -> (bool, Vec<(String, UnknownWhy)>) {
    let facts = Facts::new(&CONTENT, findings, &History::default(), now);
    let hits = Hits::new(&facts);
    let decision = decide(&facts, &hits, &false);
    let open = hits.care.iter().filter(|hit| decision.could_change(&Settled, hit));
    let mut questions = OpenQuestions::new(&facts);
    let open = open.flat_map(|hit| questions.of(&hit.rule.when, hit.place).to_vec());
    (decision.is_emergency(&Settled), open.map(|(asked, why)| (facts.named(asked).to_string(), why)).collect())
}

#[test]
fn whoever_answers_everything_is_asked_until_nothing_unknown_matters() {
    let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
    let mut dice = Dice(20_260_503);
    let mut ended = [0, 0];
    for person in 0..300 {
        let ill = [0, 2, 5, 15, 40][person % 5];
        let (mut findings, mut progress) = (Findings::new(&CONTENT), Progress::default());
        let mut screens = 0;
        loop {
            let (emergency, open) = matters(&findings, now);
            match next(&CONTENT, &findings, &History::default(), &progress, now) {
                Next::Emergency => {
                    assert!(emergency, "person {person}: the check ends, and there is no emergency");
                    ended[0] += 1;
                    break;
                }
                Next::Done => {
                    // A reading that settles nothing is taken again later: there is no question to put now.
                    let left: Vec<_> = open.iter().filter(|(_, why)| *why != UnknownWhy::MeasureAgain).collect();
                    assert!(!emergency && left.is_empty(), "person {person} is done, and something matters: {left:?}");
                    ended[1] += 1;
                    break;
                }
                Next::Ask(screen) => {
                    screens += 1;
                    assert!(!emergency, "person {person} is asked in an emergency");
                    assert!(screens < MOST_SCREENS, "person {person} is asked for ever");
                    if screen.ask == Ask::Babies {
                        progress.babies_asked = true;
                        let babies = ["a", "b"];
                        findings.set_babies(&CONTENT, &babies[..1 + dice.throw(2)]).unwrap();
                    }
                    for (place, index) in screen.items {
                        let index: FindingIndex = index;
                        let code = answer(CONTENT.vocabulary().get(index), &mut dice, ill);
                        findings.set(&CONTENT, place, index, Answer::now(code)).unwrap();
                    }
                }
            }
        }
    }
    assert!(ended.iter().all(|count| *count >= 30), "people are too much alike: {ended:?}");
}
