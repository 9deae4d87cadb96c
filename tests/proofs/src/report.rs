//! What a statement came to.

use std::time::Duration;

use lattea_core::content::Content;

use crate::person::Person;

/// Somebody for whom a statement does not hold, or somebody who ought to be there and is not.
#[derive(Debug)]
pub struct Failure {
    /// What is wrong, in a sentence: the finding, rule or side, and what it does.
    pub what: String,
    /// Who shows it, each with a word: `before`, `after`, `person`. Nobody when somebody is missing.
    pub people: Vec<(&'static str, Person)>,
    /// Whether the real engine, given these people, shows it too.
    pub replayed: bool,
}

/// One statement.
#[derive(Debug)]
pub struct Report {
    /// Its name: `1 monotone`.
    pub statement: &'static str,
    /// How many questions were asked.
    pub questions: usize,
    /// How long they took.
    pub took: Duration,
    /// Where it does not hold.
    pub failures: Vec<Failure>,
}

impl Report {
    /// Whether it holds for everybody.
    pub fn holds(&self) -> bool {
        self.failures.is_empty()
    }

    /// One line.
    pub fn line(&self) -> String {
        let seconds = self.took.as_secs_f64();
        let result = match self.failures.len() {
            0 => "holds".to_owned(),
            count => format!("FAILS in {count}"),
        };
        let what = if self.statement == "7 encoder" { "people" } else { "questions" };
        format!("{:<16} {result:<12} {:>6} {what:<9} {seconds:>6.2} s", self.statement, self.questions)
    }
}

impl Failure {
    /// The sentence, and the people as case files.
    pub fn text(&self, content: &Content, statement: &str) -> String {
        let mut text = format!("## {statement}: {}\n", self.what);
        if !self.replayed {
            text += "# The real engine does not show this: the encoding is wrong, not the rules.\n";
        }
        for (which, person) in &self.people {
            text += &format!("\n# {which}\n{}", person.case(content, &format!("{statement}: {} ({which})", self.what)));
        }
        text
    }
}
