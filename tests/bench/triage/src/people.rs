//! Random people from a seed: somebody about whom nothing is known, a well person with a few differences, and wild ones.
//!
//! Each is made twice from the same choices: as an answers file for our own engine, and as codes for the peers.

use std::collections::HashMap;

use lattea_core::{
    clock::Moment,
    content::{
        Content,
        condition::{FindingIndex, Test},
        vocabulary::{Domain, Finding, Origin, Worse},
    },
    triage::{
        contract::{self, Input},
        findings::Place,
    },
    units::Side,
};
use lattea_tests::cases::{Base, Changes};
use serde_json::{Map, Value as Json, json};

use crate::export::{NOT_APPLICABLE, Program, UNKNOWN, part};

/// The most babies that a random person has.
pub const MOST_BABIES: u8 = 3;
/// When all checks take place.
pub const NOW: &str = "2026-05-03T10:10:00+01:00";

/// One person.
pub struct Person {
    /// For our own engine.
    pub input: Input,
    /// How many babies the check is about.
    pub babies: u8,
    /// For the peers: a number for each of [`Program::given`].
    pub given: Vec<i32>,
}

/// Numbers that look random and are the same in every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `count`, which is above 0.
    fn below(&mut self, count: i32) -> i32 {
        i32::try_from(self.next() % u64::from(count.max(1).cast_unsigned())).unwrap_or(0)
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let at = self.below(i32::try_from(of.len()).unwrap_or(i32::MAX));
        usize::try_from(at).ok().and_then(|at| of.get(at).copied())
    }
}

/// Makes people; the programs (one for each number of babies) say which numbers the peers want.
pub fn random(content: &Content, programs: &[Program], count: usize, seed: u64) -> Result<Vec<Person>, String> {
    let near = thresholds(content);
    let well = well(content)?;
    let asked: Vec<_> = content
        .vocabulary()
        .iter()
        .filter(|(_, finding)| matches!(finding.origin, Origin::Given))
        .map(|(index, _)| index)
        .collect();
    let mut dice = Dice(seed);
    let mut people = Vec::with_capacity(count);
    for _ in 0..count {
        let babies = u8::try_from(dice.below(i32::from(MOST_BABIES) + 1)).unwrap_or(0);
        let mut answers = HashMap::new();
        let like_her = dice.below(10) < 7;
        if like_her {
            let known = well.iter().filter(|((_, place), _)| !matches!(place, Place::Baby(_)));
            answers.extend(known.map(|(key, code)| (*key, Some(*code))));
            for at in 0..babies {
                let baby = well.iter().filter(|((_, place), _)| *place == Place::Baby(0));
                answers.extend(baby.map(|((index, _), code)| ((*index, Place::Baby(at)), Some(*code))));
            }
        }
        let changes: &[i32] = if like_her { &[0, 1, 1, 2, 2, 3, 4, 6, 9, 20] } else { &[0, 3, 10, 40, 120, 250] };
        for _ in 0..dice.pick(changes).unwrap_or(0) {
            let Some(index) = dice.pick(&asked) else { continue };
            let finding = content.vocabulary().get(index);
            let Some(place) = place(finding, babies, &mut dice) else { continue };
            match dice.below(10) {
                0 => drop(answers.remove(&(index, place))),
                1 => drop(answers.insert((index, place), None)),
                _ => drop(answers.insert((index, place), code(finding, near.get(&index), &mut dice))),
            }
        }
        // The journal always says something.
        answers.retain(|(index, _), code| code.is_some() || content.vocabulary().get(*index).absent_code.is_none());
        let text = file(content, &answers, babies).to_string();
        let input = contract::read(content, &text, None).map_err(|error| format!("{error}: {text}"))?;
        let program = programs.get(usize::from(babies)).ok_or("no program for so many babies")?;
        let given =
            program.given.iter().map(|&(index, place, member)| given(content, &answers, babies, index, place, member));
        people.push(Person { input, babies, given: given.collect() });
    }
    Ok(people)
}

type Answers = HashMap<(FindingIndex, Place), Option<i32>>;

/// The code that the peers start from: the answer, or what its absence stands for.
fn given(
    content: &Content,
    answers: &Answers,
    babies: u8,
    index: FindingIndex,
    place: Place,
    member: Option<u32>,
) -> i32 {
    let finding = content.vocabulary().get(index);
    if matches!(finding.origin, Origin::BabiesCount) {
        return i32::from(babies);
    }
    match answers.get(&(index, place)).copied().flatten().or(finding.absent_code) {
        Some(code) => part(finding, code, member.unwrap_or(0)),
        None if finding.absent_is_no => NOT_APPLICABLE,
        None => UNKNOWN,
    }
}

fn place(finding: &Finding, babies: u8, dice: &mut Dice) -> Option<Place> {
    use lattea_core::content::rows::Scope;
    match finding.scope {
        Scope::Person => Some(Place::Person),
        Scope::Breast => dice.pick(&Side::BOTH).map(Place::Breast),
        Scope::Baby if babies == 0 => None,
        Scope::Baby => u8::try_from(dice.below(i32::from(babies))).ok().map(Place::Baby),
    }
}

fn code(finding: &Finding, near: Option<&Vec<i32>>, dice: &mut Dice) -> Option<i32> {
    let count = |words: &[String]| i32::try_from(words.len()).unwrap_or(1);
    Some(match &finding.domain {
        Domain::YesNo => dice.below(2),
        Domain::OneOf(words) => dice.below(count(words)),
        Domain::Time => 0,
        Domain::Set(words) => {
            let set = 1 + dice.below((1 << words.len()) - 1);
            match finding.worse {
                Worse::Members { ok } if set & ok != 0 => ok,
                _ => set,
            }
        }
        Domain::Int { min, max, .. } => {
            let near: Vec<i32> =
                near.into_iter().flatten().copied().filter(|value| (min..=max).contains(&value)).collect();
            match dice.pick(&near) {
                Some(value) if dice.below(4) > 0 => value,
                _ => min + dice.below(max - min + 1),
            }
        }
    })
}

/// The values just below, at and just above every number that a condition compares with.
fn thresholds(content: &Content) -> HashMap<FindingIndex, Vec<i32>> {
    let mut near: HashMap<FindingIndex, Vec<i32>> = HashMap::new();
    let mut note = |index: FindingIndex, test: Test| {
        if let Test::AtLeast(bound) | Test::AtMost(bound) = test {
            near.entry(index).or_default().extend([bound - 1, bound, bound + 1]);
        }
    };
    content.rules().iter().for_each(|rule| rule.when.atoms(&mut note));
    content.techniques().iter().for_each(|technique| technique.when().atoms(&mut note));
    for (_, finding) in content.vocabulary().iter() {
        finding.na_when.iter().for_each(|when| when.atoms(&mut note));
        finding.implied.iter().for_each(|implied| implied.when.atoms(&mut note));
        match &finding.origin {
            Origin::Truth { true_when, false_when } => {
                true_when.atoms(&mut note);
                false_when.iter().for_each(|when| when.atoms(&mut note));
            }
            Origin::Cases(cases) => cases.iter().for_each(|(_, when)| when.atoms(&mut note)),
            Origin::Given | Origin::BabiesCount | Origin::Difference { .. } => {}
        }
    }
    near
}

/// The answers of the well person of tests/cases/base.
fn well(content: &Content) -> Result<HashMap<(FindingIndex, Place), i32>, String> {
    let file = Base::load("well")?.with(&Changes::default())?;
    let input = contract::read(content, &file.to_string(), None).map_err(|error| error.to_string())?;
    let known =
        input.findings.iter(content).filter_map(|(place, index, answer)| Some(((index, place), answer.value.ok()?)));
    Ok(known.collect())
}

fn file(content: &Content, answers: &Answers, babies: u8) -> Json {
    let [mut person, mut left, mut right] = [Map::new(), Map::new(), Map::new()];
    let [mut history, mut history_left, mut history_right] = [Map::new(), Map::new(), Map::new()];
    let named = |at: u8| char::from(b'a' + at).to_string();
    let mut all_babies: Vec<_> = (0..babies).map(|at| Map::from_iter([("id".to_owned(), json!(named(at)))])).collect();
    for (&(index, place), &code) in answers {
        let finding = content.vocabulary().get(index);
        let past = finding.absent_code.is_some();
        let section = match place {
            Place::Person if past => &mut history,
            Place::Person => &mut person,
            Place::Breast(Side::Left) if past => &mut history_left,
            Place::Breast(Side::Left) => &mut left,
            Place::Breast(Side::Right) if past => &mut history_right,
            Place::Breast(Side::Right) => &mut right,
            Place::Baby(at) => match all_babies.get_mut(usize::from(at)) {
                Some(baby) => baby,
                None => continue,
            },
        };
        section.insert(finding.id.clone(), code.map_or(Json::Null, |code| written(finding, code)));
    }
    history.insert("left".to_owned(), history_left.into());
    history.insert("right".to_owned(), history_right.into());
    json!({"now": NOW, "answers": person, "left": left, "right": right, "babies": all_babies, "history": history})
}

fn written(finding: &Finding, code: i32) -> Json {
    match &finding.domain {
        Domain::YesNo => json!(code == 1),
        Domain::OneOf(_) => json!(finding.domain.written(code)),
        Domain::Int { .. } => json!(code),
        Domain::Set(_) => json!(finding.domain.written(code).split(' ').collect::<Vec<_>>()),
        Domain::Time => json!(NOW),
    }
}

/// The time of all checks.
pub fn now() -> Result<Moment, String> {
    Moment::parse(NOW).map_err(|_| "the time of the checks is no time".to_owned())
}
