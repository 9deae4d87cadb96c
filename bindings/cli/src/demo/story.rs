//! The story's files, read strictly: a slip in them is a mistake of ours and says where it stands.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use lattea_core::{clock::Moment, units::Side};
use serde::Deserialize;

use crate::error::Failure;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../tests/stories/five_days");

/// A story.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// Its title.
    pub title: String,
    /// Who it is about.
    pub about: String,
    /// What is said at its end.
    pub end: String,
    /// What happens, in order.
    pub step: Vec<Step>,
}

/// One thing that happens.
#[derive(Debug, Deserialize)]
pub struct Step {
    at: String,
    /// What is told before it; often nothing.
    #[serde(default)]
    pub tell: String,
    /// Lattea says no here, and that is part of the story.
    #[serde(default)]
    pub refused: bool,
    /// What is done.
    #[serde(flatten)]
    pub deed: Deed,
}

/// What is done in a step.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// A command as it is typed after `lattea`; `{folder}` stands for the story's folder.
    Run(Vec<String>),
    /// A check with the answers of a file.
    Check(String),
    /// A session, and what is typed whenever it waits.
    Massage {
        /// The technique.
        technique: Option<String>,
        /// The side.
        side: Option<Side>,
        /// The lines, in order.
        #[serde(default)]
        lines: Vec<String>,
    },
}

/// The answers of one check by field, such as `left.hard`; a list is joined with spaces.
pub type Answers = BTreeMap<String, String>;

impl Story {
    /// The story that is built in.
    pub fn five_days() -> Result<Self, Failure> {
        toml::from_str(file("story.toml")?).map_err(|error| broken(&format!("story.toml: {}", error.message())))
    }

    /// When it begins.
    pub fn begins(&self) -> Result<Moment, Failure> {
        self.step.first().ok_or_else(|| broken("story.toml: there is no step"))?.moment()
    }
}

impl Step {
    /// When it happens.
    pub fn moment(&self) -> Result<Moment, Failure> {
        Moment::parse(&self.at).map_err(|error| broken(&format!("story.toml: at: {error}")))
    }
}

/// The answers of a check.
pub fn answers(name: &str) -> Result<Answers, Failure> {
    let table: toml::Table =
        toml::from_str(file(name)?).map_err(|error| broken(&format!("{name}: {}", error.message())))?;
    let mut answers = Answers::new();
    for (key, value) in &table {
        match value {
            toml::Value::Table(side) => {
                side.iter().for_each(|(id, value)| drop(answers.insert(format!("{key}.{id}"), written(value))));
            }
            value => drop(answers.insert(key.clone(), written(value))),
        }
    }
    Ok(answers)
}

/// A slip in the story's files.
pub fn broken(what: &str) -> Failure {
    Failure::Refused(format!("the story that is built into this program is broken ({what}). Please report this"))
}

fn written(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Boolean(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        toml::Value::Array(members) => members.iter().map(written).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

fn file(name: &str) -> Result<&'static str, Failure> {
    let found = FILES.get_file(name).and_then(|file| file.contents_utf8());
    found.ok_or_else(|| broken(&format!("{name}: there is no such file")))
}
