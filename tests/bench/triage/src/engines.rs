//! All three engines, ready: the pack loaded and the peers' logic compiled, so that a run is nothing but an assessment.

use lattea_core::{
    clock::Moment,
    content::Content,
    triage::{assess::assess, facts::Facts, truth::Truth, verdict::Verdict},
};

use crate::{
    cel::Cel,
    export::Program,
    jsonlogic::JsonLogic,
    people::{self, MOST_BABIES, Person},
};

/// Ours and the peers'; the peers have a program for each number of babies.
pub struct Engines {
    /// The pack.
    pub content: Content,
    /// When all checks take place.
    pub now: Moment,
    /// The exported rules.
    pub programs: Vec<Program>,
    /// datalogic-rs.
    pub jsonlogic: Vec<JsonLogic>,
    /// cel.
    pub cel: Vec<Cel>,
}

impl Engines {
    /// From the pack built into the program.
    pub fn new() -> Result<Self, String> {
        let content = Content::embedded().map_err(|error| error.to_string())?;
        let programs: Vec<_> = (0..=MOST_BABIES).map(|babies| Program::new(&content, babies)).collect();
        let jsonlogic = programs.iter().map(JsonLogic::new).collect::<Result<_, _>>()?;
        let cel = programs.iter().map(Cel::new).collect::<Result<_, _>>()?;
        Ok(Self { content, now: people::now()?, programs, jsonlogic, cel })
    }

    /// Random people from the seed of all measurements.
    pub fn people(&self, count: usize) -> Result<Vec<Person>, String> {
        people::random(&self.content, &self.programs, count, 20_260_503)
    }

    /// The whole verdict: reasons, open questions, permission, techniques, babies, follow-up, when to look again.
    pub fn verdict(&self, person: &Person) -> Verdict {
        assess(&self.content, &person.input.findings, &person.input.history, self.now)
    }

    /// A person's answers, completed.
    pub fn facts(&self, person: &Person) -> Facts<'_> {
        Facts::new(&self.content, &person.input.findings, &person.input.history, self.now)
    }

    /// What the peers do and nothing else: complete the answers, derive, every rule at every place. How many are true.
    pub fn rules(&self, person: &Person) -> usize {
        self.evaluate(&self.facts(person))
    }

    /// Every rule at every place. How many are true.
    pub fn evaluate(&self, facts: &Facts<'_>) -> usize {
        let rules = self.content.rules().iter();
        let truths = rules.flat_map(|rule| facts.places(rule.scope).map(|place| facts.truth(&rule.when, place)));
        truths.filter(|truth| *truth == Truth::True).count()
    }
}
