//! A described person as a short file: a base person, what differs, and what the rule table says about her.
//!
//! ```
//! use lattea_tests::cases::{Base, Changes};
//! let well = Base::load("well")?;
//! let changes: Changes = toml::from_str("answers = { temp_dC = 385 }\nleft = { hot = true }")?;
//! let input = well.with(&changes)?;
//! assert_eq!(input["answers"]["temp_dC"], 385);
//! assert_eq!((&input["left"]["hot"], &input["right"]["hot"]), (&true.into(), &false.into()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

use crate::path;

/// Why a case can't be used; it names the file or the key.
pub type CaseResult<T> = Result<T, String>;

/// The person that a case starts from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// The time of the check.
    pub now: String,
    /// Which babies the check is about; left out: nobody said.
    #[serde(default)]
    pub babies: Option<Vec<String>>,
    /// Answers about the person.
    #[serde(default)]
    pub answers: Map<String, Json>,
    /// Answers about each breast.
    #[serde(default)]
    pub each_side: Map<String, Json>,
    /// Answers about each baby.
    #[serde(default)]
    pub each_baby: Map<String, Json>,
}

/// What differs from the base person.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// Answers about the person.
    #[serde(default)]
    pub answers: Map<String, Json>,
    /// Answers about both breasts.
    #[serde(default)]
    pub both: Map<String, Json>,
    /// Answers about the left breast.
    #[serde(default)]
    pub left: Map<String, Json>,
    /// Answers about the right breast.
    #[serde(default)]
    pub right: Map<String, Json>,
    /// Which babies the check is about; each starts as the base person's baby.
    #[serde(default)]
    pub babies: Option<Vec<String>>,
    /// Answers about one baby, by its id.
    #[serde(default)]
    pub baby: BTreeMap<String, Map<String, Json>>,
    /// What the journal knows.
    #[serde(default)]
    pub history: Map<String, Json>,
    /// Questions that were not put: `temp_dC`, `left.hot`, `both.hot`, `baby.a.baby_blue`, or `babies` for all of them.
    #[serde(default)]
    pub not_asked: Vec<String>,
}

impl Base {
    /// One of the files in `cases/base`.
    pub fn load(name: &str) -> CaseResult<Self> {
        let file = path("cases/base").join(format!("{name}.toml"));
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// The contract input of this person with what differs.
    pub fn with(&self, changes: &Changes) -> CaseResult<Json> {
        let merged = |parts: [&Map<String, Json>; 3]| {
            let mut all = Map::new();
            parts.into_iter().for_each(|part| all.extend(part.clone()));
            all
        };
        let none = Map::new();
        let mut answers = merged([&self.answers, &changes.answers, &none]);
        let mut left = merged([&self.each_side, &changes.both, &changes.left]);
        let mut right = merged([&self.each_side, &changes.both, &changes.right]);
        let mut babies = changes.babies.clone().or_else(|| self.babies.clone()).map(|ids| {
            let baby = |id: String| {
                let own = changes.baby.get(&id).unwrap_or(&none);
                (id, merged([&self.each_baby, own, &none]))
            };
            ids.into_iter().map(baby).collect::<Vec<_>>()
        });
        for key in &changes.not_asked {
            let taken = match key.split_once('.') {
                _ if key == "babies" => babies.take().map(|_| Json::Null),
                Some(("left", finding)) => left.remove(finding),
                Some(("right", finding)) => right.remove(finding),
                Some(("both", finding)) => left.remove(finding).and(right.remove(finding)),
                Some(("baby", rest)) => rest.split_once('.').and_then(|(id, finding)| {
                    babies.as_mut()?.iter_mut().find(|(own, _)| own == id)?.1.remove(finding)
                }),
                _ => answers.remove(key),
            };
            taken.ok_or_else(|| format!("not_asked: '{key}' is no answer of the base person"))?;
        }
        let mut input = json!({"contract": 2, "now": self.now, "answers": answers, "left": left, "right": right});
        if let Some(babies) = babies {
            input["babies"] = babies.into_iter().map(|(id, answers)| with_id(&id, answers)).collect();
        }
        if !changes.history.is_empty() {
            input["history"] = Json::Object(changes.history.clone());
        }
        Ok(input)
    }
}

fn with_id(id: &str, answers: Map<String, Json>) -> Json {
    let mut baby = Map::new();
    baby.insert("id".to_owned(), id.into());
    baby.extend(answers);
    Json::Object(baby)
}

/// What the rule table says about one side.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedSide {
    /// `forbidden`, `withheld` or `light_only`.
    pub permission: String,
    /// Ids of the techniques, in order.
    pub techniques: Vec<String>,
}

/// What the rule table says about a described person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The person's own care level.
    pub tier: String,
    /// The most urgent level that is true or still possible.
    pub ceiling: String,
    /// Whether every rule that decides is settled.
    pub complete: bool,
    /// The worst care level of all babies; `none`, because TOML has no null.
    #[serde(default, deserialize_with = "none_or_word")]
    pub infant_tier: Option<String>,
    /// The left side.
    pub left: ExpectedSide,
    /// The right side.
    pub right: ExpectedSide,
    /// Ids of all rules that are true, the babies' too, sorted.
    pub fired: Vec<String>,
    /// Ids of all follow-up rules that are true, sorted.
    pub followup: Vec<String>,
}

fn none_or_word<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(deserializer).map(|word| word.filter(|word| word != "none"))
}

/// A described person.
#[derive(Debug, Clone)]
pub struct Person {
    /// The id in people.jsonl.
    pub id: String,
    /// Who she is, in a sentence.
    pub person: String,
    /// Everything that was answered, as contract input.
    pub input: Json,
    /// What the rule table says.
    pub expected: Expected,
}

impl Person {
    /// One file of `cases/people`.
    pub fn load(file: &Path) -> CaseResult<Self> {
        let refuse = |reason: String| format!("{}: {reason}", file.display());
        let text = fs::read_to_string(file).map_err(|error| refuse(error.to_string()))?;
        let mut row: toml::Table = text.parse().map_err(|error: toml::de::Error| refuse(error.to_string()))?;
        let mut word = |key: &str| match row.remove(key) {
            Some(toml::Value::String(word)) => Ok(word),
            _ => Err(refuse(format!("'{key}' is missing or no text"))),
        };
        let (id, person, base) = (word("id")?, word("person")?, word("base")?);
        let expected = row.remove("expected").ok_or_else(|| refuse("'expected' is missing".to_owned()))?;
        let expected = expected.try_into().map_err(|error: toml::de::Error| refuse(error.to_string()))?;
        let changes: Changes = row.try_into().map_err(|error: toml::de::Error| refuse(error.to_string()))?;
        let input = Base::load(&base)?.with(&changes).map_err(refuse)?;
        Ok(Self { id, person, input, expected })
    }
}

/// All files with this ending in a folder below `tests/`, sorted by name.
pub fn files(folder: &str, ending: &str) -> CaseResult<Vec<std::path::PathBuf>> {
    let folder = path(folder);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|found| found == ending));
    files.sort();
    Ok(files)
}

/// The verdict in the shape of [`Expected`].
pub fn actual(verdict: &lattea_core::triage::verdict::Verdict) -> Expected {
    let side = |side: &lattea_core::triage::verdict::SidePermission| ExpectedSide {
        permission: side.permission.key().to_owned(),
        techniques: side.techniques.iter().map(|technique| technique.id.to_string()).collect(),
    };
    let sorted = |ids: &mut dyn Iterator<Item = &str>| {
        let ids: std::collections::BTreeSet<_> = ids.map(str::to_owned).collect();
        ids.into_iter().collect()
    };
    let of_babies = verdict.infants.iter().flat_map(|infant| infant.fired.iter().map(|rule| rule.as_str()));
    Expected {
        tier: verdict.tier.key().to_owned(),
        ceiling: verdict.ceiling.key().to_owned(),
        complete: verdict.complete,
        infant_tier: verdict.infant_tier.map(|tier| tier.key().to_owned()),
        left: side(&verdict.massage.left),
        right: side(&verdict.massage.right),
        fired: sorted(&mut verdict.fired.iter().map(|fired| fired.rule.as_str()).chain(of_babies)),
        followup: sorted(&mut verdict.followup.fired.iter().map(|fired| fired.rule.as_str())),
    }
}
