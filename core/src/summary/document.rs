//! The one model of a summary: plain, final words in blocks, and beside them the values that exact formats need.
//!
//! A rendering decides nothing: it draws the blocks in their order. It may use the values, and shows no more of them than
//! the words say.
//!
//! ```
//! use lattea_core::summary::document::{Block, Fact};
//! let block = Block::Facts { rows: vec![Fact::new("Made", "7 May 2026, 18:30")] };
//! assert_eq!(serde_json::to_value(&block)?["kind"], "facts");
//! # Ok::<(), serde_json::Error>(())
//! ```

use chrono::NaiveDate;
use serde::Serialize;

use crate::{
    care::{FollowUpLevel, Tier},
    clock::Moment,
    id::EntryId,
    session::outcome::Outcome,
    summary::choose::SectionId,
    triage::verdict::UnknownWhy,
    units::{Pain, Side},
};

/// A summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language of its words.
    pub language: String,
    /// What stands above everything.
    pub header: Header,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// The same facts as values.
    pub values: Values,
}

/// What stands above everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Header {
    /// What this is.
    pub title: String,
    /// That nobody checked it; can't be switched off.
    pub self_reported: String,
    /// Whether somebody stands behind the rules.
    pub rules: String,
    /// Name, birth, time covered, when made, and by which rules.
    pub facts: Vec<Fact>,
    /// The words to begin with, on the phone or at the door.
    pub first_line: String,
}

/// One section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Which one.
    pub id: SectionId,
    /// Its title.
    pub title: String,
    /// What it says; never empty.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A smaller title.
    Heading {
        /// Its words.
        text: String,
    },
    /// A sentence or more.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// Labels with values.
    Facts {
        /// In order.
        rows: Vec<Fact>,
    },
    /// Things of one kind.
    List {
        /// The line above; may be empty.
        lead: String,
        /// In order.
        items: Vec<String>,
    },
    /// A table. Each row has as many cells as there are columns; the first cell names the row.
    Table {
        /// What it shows.
        caption: String,
        /// The head of each column.
        columns: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// What had no usable answer; a block of its own, so that no form can lose it.
    NotAnswered {
        /// The line above.
        lead: String,
        /// In the order of the check.
        items: Vec<OpenItem>,
    },
    /// Room to write on.
    ClinicianSpace {
        /// What it is for.
        label: String,
        /// How many lines.
        lines: u8,
    },
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: String,
}

impl Fact {
    /// A label with its value.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// A question without a usable answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenItem {
    /// The question in a few words.
    pub label: String,
    /// Why it is open, in words.
    pub reason: String,
    /// Why it is open.
    pub why: UnknownWhy,
}

/// The same facts as values: for formats that code them. Nothing is here whose section was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    /// The start of the time covered.
    pub from: Moment,
    /// Its end.
    pub to: Moment,
    /// When the summary was made.
    pub made: Moment,
    /// The version of the program.
    pub app_version: &'static str,
    /// The version of the content that gave the words.
    pub content_version: String,
    /// Whether a clinician has signed that content.
    pub reviewed: bool,
    /// The day of the birth, if known to the day.
    pub birth: Option<NaiveDate>,
    /// The newest result.
    pub newest: Option<Level>,
    /// The most urgent result of an earlier check, when it was more urgent than the newest.
    pub highest: Option<Level>,
    /// Follow-up rules that are true.
    pub follow_up: Vec<FollowUpValue>,
    /// Temperatures and pains.
    pub readings: Vec<Reading>,
    /// Sessions, oldest first.
    pub sessions: Vec<SessionValue>,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// The check.
    pub entry: EntryId,
    /// When it was made.
    pub at: Moment,
    /// The care level, by the rules that are shown.
    pub tier: Tier,
    /// Whether everything that decides, and is shown, was answered.
    pub complete: bool,
    /// The version of the content that decided.
    pub content_version: String,
    /// The rules that are shown.
    pub rules: Vec<RuleValue>,
}

/// A rule that was true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleValue {
    /// Its id, such as `S01`.
    pub rule: String,
    /// The care level that it asked for.
    pub tier: Tier,
}

/// A follow-up rule that was true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FollowUpValue {
    /// Its id, such as `F03`.
    pub rule: String,
    /// How soon.
    pub level: FollowUpLevel,
}

/// What a reading measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Body temperature, in tenths of a degree Celsius.
    Temperature,
    /// Pain, 0 to 10.
    Pain,
}

/// A number that was noted at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The entry that it comes from.
    pub entry: EntryId,
    /// What it measures.
    pub quantity: Quantity,
    /// Which breast; nothing for a temperature.
    pub side: Option<Side>,
    /// When.
    pub at: Moment,
    /// Tenths of °C, or 0 to 10.
    pub value: i32,
    /// Temperature: whether something against pain or fever had been taken before it, if said.
    pub fever_medicine: Option<bool>,
    /// How much of it the words tell; forms without a chart tell no more.
    pub told: Told,
}

/// How much of a reading the words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// It is counted, or lies between a lowest and a highest.
    Counted,
    /// Its value and its time.
    Value,
    /// Everything.
    Everything,
}

/// A guided session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionValue {
    /// The entry.
    pub entry: EntryId,
    /// The technique's id.
    pub technique: String,
    /// Which side.
    pub side: Side,
    /// When it began.
    pub started: Moment,
    /// Seconds of strokes.
    pub stroked_s: u32,
    /// Pain before.
    pub pain_before: Option<Pain>,
    /// Pain after.
    pub pain_after: Option<Pain>,
    /// How it ended; nothing while it runs.
    pub outcome: Option<Outcome>,
}
