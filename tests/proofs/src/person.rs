//! Somebody who was found: as input of the real engine, and as a case that a clinician can read.

use std::collections::BTreeMap;

use lattea_core::{
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        vocabulary::{Domain, Finding, Gives},
    },
    triage::{
        assess::assess,
        facts::{Facts, Value},
        findings::{Answer, Findings, Place},
        history::{History, PastLevel},
        truth::Truth,
        verdict::Verdict,
    },
    units::Side,
};
use lattea_tests::cases::actual;

use crate::symbolic::{Formulas, Space, solve, space::BABIES};

/// The time at which everybody is assessed, unless the content has to have run out.
const NOW: &str = "2026-05-03T10:10:00+01:00";

/// Answers as codes; whatever is not there was not asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What was answered, where, and what the journal knows.
    pub answers: BTreeMap<(Place, FindingIndex), i32>,
    /// How many babies were named; nothing: nobody said.
    pub babies: Option<usize>,
    /// The journal can't be read.
    pub unreadable: bool,
    /// The content has run out.
    pub expired: bool,
}

impl Person {
    /// From the values of a space's inputs.
    pub fn of(space: &Space<'_>, found: &solve::Answer) -> Self {
        let holds = |lit| found.of(lit).unwrap_or(false);
        let named = holds(space.named);
        let babies = named.then(|| space.there.iter().take_while(|there| holds(**there)).count());
        let content = space.logic().content();
        let mut answers = BTreeMap::new();
        for (place, index, finding) in space.answers() {
            let symbol = &space.given[&(place, index)];
            let there = match place {
                Place::Baby(at) => babies.is_some_and(|babies| usize::from(at) < babies),
                Place::Person | Place::Breast(_) => true,
            };
            if there && holds(symbol.known) {
                let bits: Vec<bool> = symbol.bits.iter().map(|bit| holds(*bit)).collect();
                let code = space.logic().shape(index).code(&bits);
                if finding.absent_code != Some(code) {
                    answers.insert((place, index), code);
                }
            }
        }
        debug_assert!(content.babies_max() <= BABIES.len());
        Self { answers, babies, unreadable: holds(space.unreadable), expired: holds(space.expired) }
    }

    /// The time of the check.
    pub fn now(&self, content: &Content) -> Moment {
        // A fixed text that is a time; the tests would not run without it.
        let now = Moment::parse(NOW).unwrap_or_else(|_| unreachable!("a fixed time"));
        if !self.expired {
            return now;
        }
        let mut days = 0;
        while !content.is_expired(now.plus_hours(24 * days)) {
            days += 1;
        }
        now.plus_hours(24 * days)
    }

    /// What was answered.
    pub fn findings(&self, content: &Content) -> Findings {
        let mut findings = Findings::new(content);
        if let Some(babies) = self.babies {
            let set = findings.set_babies(content, &BABIES[..babies]);
            debug_assert!(set.is_ok(), "{set:?}");
        }
        for ((place, index), code) in &self.answers {
            if content.vocabulary().get(*index).absent_code.is_none() {
                let set = findings.set(content, *place, *index, Answer::now(*code));
                debug_assert!(set.is_ok(), "{set:?}");
            }
        }
        findings
    }

    /// What the journal knows.
    pub fn history(&self, content: &Content) -> History {
        let mut history = History { unreadable: self.unreadable, ..History::default() };
        for ((place, index), code) in &self.answers {
            let finding = content.vocabulary().get(*index);
            let level = || PastLevel::from_key(&finding.domain.written(*code)).unwrap_or_default();
            let count = u32::try_from(*code).unwrap_or(0);
            let side = match place {
                Place::Breast(Side::Left) => Some(&mut history.left),
                Place::Breast(Side::Right) => Some(&mut history.right),
                Place::Person | Place::Baby(_) => None,
            };
            match (finding.id.as_str(), side) {
                ("episodes_total_180d", _) => history.episodes_total_180d = count,
                ("hist.fever_24h", _) => history.fever_24h = *code == 1,
                ("hist.worst_24h", _) => history.worst_24h = level(),
                ("hist.hold", _) => history.hold = level(),
                ("hist.raise", _) => history.raise = level(),
                ("episodes_same_site_90d", Some(side)) => side.episodes_same_site_90d = count,
                ("hist.abscess_episode", Some(side)) => side.abscess_episode = *code == 1,
                ("hist.last_session_harm", Some(side)) => side.last_session_harm = *code == 1,
                ("hist.lock", Some(side)) => side.lock = *code == 1,
                _ => {}
            }
        }
        history
    }

    /// What the real engine says.
    pub fn verdict(&self, content: &Content) -> Verdict {
        assess(content, &self.findings(content), &self.history(content), self.now(content))
    }

    /// What the real engine's rules see.
    pub fn facts<'c>(&self, content: &'c Content) -> Facts<'c> {
        Facts::new(content, &self.findings(content), &self.history(content), self.now(content))
    }

    /// Whether no answer is one to a question that was never put: see [`Space::consistent`]. Numbers that no threshold
    /// tells apart are the same here too.
    pub fn is_consistent(&self, logic: &Formulas<'_>) -> bool {
        let content = logic.content();
        let facts = self.facts(content);
        let same = |index, one, other| logic.shape(index).bits(one) == logic.shape(index).bits(other);
        let fits = |((place, index), code): (&(Place, FindingIndex), &i32)| {
            let finding = content.vocabulary().get(*index);
            if finding.absent_code.is_some() {
                return true;
            }
            let holds = |when| facts.truth(when, *place) == Truth::True;
            let implied = finding.implied.iter().filter(|implied| holds(&implied.when));
            let implied = implied.filter_map(|implied| match implied.gives {
                Gives::Code(code) => Some(code),
                Gives::Copy(other) => match facts.value(other, *place) {
                    Value::Known(code) => Some(code),
                    _ => None,
                },
            });
            implied.take(1).all(|implied| same(*index, implied, *code)) && !finding.na_when.as_ref().is_some_and(holds)
        };
        self.answers.iter().all(fits)
    }

    /// How a place is named: `left`.
    pub fn place(place: Place) -> String {
        match place {
            Place::Person => "person".to_owned(),
            Place::Breast(side) => side.key().to_owned(),
            Place::Baby(at) => format!("baby.{}", BABIES[usize::from(at)]),
        }
    }

    /// How a finding at a place is named: `left.hot`.
    pub fn named(content: &Content, place: Place, index: FindingIndex) -> String {
        let id = &content.vocabulary().get(index).id;
        if place == Place::Person { id.clone() } else { format!("{}.{id}", Self::place(place)) }
    }

    /// Takes out whatever does not matter, as long as somebody still shows the same. The babies last, from the last one.
    pub fn smaller(mut people: Vec<Self>, still: impl Fn(&[Self]) -> bool) -> Vec<Self> {
        let mut keys: Vec<_> = people.iter().flat_map(|person| person.answers.keys().copied()).collect();
        keys.sort_unstable();
        keys.dedup();
        // What was answered last is often what another answer asked for.
        for key in keys.into_iter().rev() {
            let less: Vec<Self> = people
                .iter()
                .map(|person| {
                    let mut less = person.clone();
                    less.answers.remove(&key);
                    less
                })
                .collect();
            if still(&less) {
                people = less;
            }
        }
        let simpler: [fn(&mut Self); 4] = [
            |person| person.expired = false,
            |person| person.unreadable = false,
            |person| {
                let last = person.answers.keys().filter_map(|(place, _)| match place {
                    Place::Baby(at) => Some(usize::from(*at) + 1),
                    _ => None,
                });
                let last = last.max().unwrap_or(0);
                person.babies = person.babies.map(|babies| babies.min(last));
            },
            |person| person.babies = person.babies.filter(|babies| *babies > 0),
        ];
        for simplify in simpler {
            let mut less = people.clone();
            less.iter_mut().for_each(simplify);
            if still(&less) {
                people = less;
            }
        }
        people
    }

    /// A case in the form of `tests/cases/people`, with what the engine says today.
    pub fn case(&self, content: &Content, who: &str) -> String {
        let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let mut case = format!("id = \"counterexample\"\nperson = {}\nbase = \"nothing\"\n", text(who));
        if let Some(babies) = self.babies {
            let ids: Vec<String> = BABIES[..babies].iter().map(|id| text(id)).collect();
            case += &format!("babies = [{}]\n", ids.join(", "));
        }
        if self.unreadable {
            case += "# The journal can't be read.\n";
        }
        if self.expired {
            case += "# The content has run out.\n";
        }
        let sections = |finding: &Finding, place: Place| match (finding.absent_code.is_some(), place) {
            (true, Place::Breast(side)) => format!("history.{}", side.key()),
            (true, _) => "history".to_owned(),
            (false, Place::Person) => "answers".to_owned(),
            (false, Place::Breast(side)) => side.key().to_owned(),
            (false, Place::Baby(at)) => format!("baby.{}", BABIES[usize::from(at)]),
        };
        let mut written: BTreeMap<String, String> = BTreeMap::new();
        for ((place, index), code) in &self.answers {
            let finding = content.vocabulary().get(*index);
            let lines = written.entry(sections(finding, *place)).or_default();
            let key = if finding.id.contains('.') { text(&finding.id) } else { finding.id.clone() };
            *lines += &format!("{key} = {}\n", value(finding, *code));
        }
        for (section, lines) in written {
            case += &format!("\n[{section}]\n{lines}");
        }
        let expected = actual(&self.verdict(content));
        let words = |words: &[String]| words.iter().map(|word| text(word)).collect::<Vec<_>>().join(", ");
        let infant = expected.infant_tier.as_deref().unwrap_or("none");
        case += &format!(
            "\n[expected]\ntier = \"{}\"\nceiling = \"{}\"\ncomplete = {}\ninfant_tier = \"{infant}\"\n",
            expected.tier, expected.ceiling, expected.complete
        );
        for (side, is) in [("left", &expected.left), ("right", &expected.right)] {
            let techniques = words(&is.techniques);
            case += &format!("{side} = {{ permission = \"{}\", techniques = [{techniques}] }}\n", is.permission);
        }
        case + &format!("fired = [{}]\nfollowup = [{}]\n", words(&expected.fired), words(&expected.followup))
    }
}

fn value(finding: &Finding, code: i32) -> String {
    let text = |word: &str| toml::Value::String(word.to_owned()).to_string();
    match &finding.domain {
        Domain::YesNo => (code == 1).to_string(),
        Domain::Int { .. } | Domain::Time => code.to_string(),
        Domain::OneOf(_) => text(&finding.domain.written(code)),
        Domain::Set(_) => {
            let written = finding.domain.written(code);
            let members: Vec<String> = written.split(' ').map(text).collect();
            format!("[{}]", members.join(", "))
        }
    }
}
