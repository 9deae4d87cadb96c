//! What a reviewing clinician is asked first: rows that wait for a signature before others, and questions that nobody has
//! decided. Section 9 of the rule table, as rows.

use schemars::JsonSchema;
use serde::Deserialize;

/// `review.toml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agenda {
    /// After how many days a signed row is looked at again, unless the signature says another day.
    #[serde(default)]
    pub again_after_days: u32,
    /// What to sign first, in order.
    #[serde(default)]
    pub first: Vec<AgendaRow>,
    /// What is not decided, in order.
    #[serde(default)]
    pub question: Vec<AgendaRow>,
}

/// One point.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaRow {
    /// The stable id.
    pub id: String,
    /// What it is about, for a clinician.
    pub text: String,
    /// The rows that it touches: rules, techniques or findings; `journal` stands for every number of `journal.toml`.
    #[serde(default)]
    pub rows: Vec<String>,
}
