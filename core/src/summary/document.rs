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
    /// Numbers over time, to be drawn. Its table and its sentence stand beside it as blocks of their own, so a form that
    /// can't draw leaves it out and loses nothing.
    Chart {
        /// What is drawn.
        chart: Chart,
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
    /// The name or initials, as they stand on the page.
    pub name: Option<String>,
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
    /// Feeds and expressions that stand on the page one by one, oldest first.
    pub feeds: Vec<FeedValue>,
    /// Medicines, as on the page.
    pub medicines: Vec<MedicineValue>,
    /// Questions without a usable answer that the page names.
    pub open: Vec<OpenValue>,
    /// The answers that stand on the page one by one.
    pub answers: Vec<AnswerValue>,
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
    /// The same in words.
    pub words: String,
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
    /// Temperature: where it was taken and after what, in the words of the page.
    pub how: Option<String>,
    /// The value as shown, with its unit.
    pub words: String,
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
    /// Its name.
    pub name: String,
    /// The line on the page.
    pub words: String,
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

/// A feed, or milk expressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedValue {
    /// When.
    pub at: Moment,
    /// Whether milk was expressed; otherwise a baby was fed.
    pub expressed: bool,
    /// What, in the words of the page.
    pub words: String,
}

/// A medicine over the time covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedicineValue {
    /// Its name as typed.
    pub name: String,
    /// The first time.
    pub first: Moment,
    /// The last time.
    pub last: Moment,
    /// How often it was noted.
    pub times: usize,
}

/// A question without a usable answer, in which check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenValue {
    /// When the check was made.
    pub at: Moment,
    /// The question in a few words.
    pub label: String,
    /// Why it is open.
    pub why: UnknownWhy,
}

/// One answer of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerValue {
    /// Where: `person`, `left`, `right`, `baby.1`.
    pub place: String,
    /// The finding's id.
    pub finding: String,
    /// The question in a few words.
    pub label: String,
    /// The answer in words, or why there is none.
    pub words: String,
    /// Whether it was answered, and if not, why.
    pub given: Result<Given, UnknownWhy>,
    /// When it was so.
    pub at: Moment,
}

/// What was answered, in its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(i32),
    /// A choice, or several.
    Words(String),
}

/// Numbers over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// Which one it is.
    #[serde(skip)]
    pub kind: ChartKind,
    /// What is drawn, with its unit.
    pub title: String,
    /// The same in one sentence, for whoever can't see it.
    pub sentence: String,
    /// The start of its time.
    pub from: Moment,
    /// Its end.
    pub to: Moment,
    /// The beginnings of days in it.
    pub days: Vec<DayMark>,
    /// The lowest and the highest value of its axis, in tenths; nothing when it shows only that something happened.
    pub axis: Option<Axis>,
    /// One for each side, or for each kind of thing that happened.
    pub series: Vec<Series>,
}

/// What a chart is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Temperatures.
    Temperature,
    /// Pain of each breast.
    Pain,
    /// That a feed or an expression happened.
    Feeds,
}

/// Where a day begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayMark {
    /// When.
    pub at: Moment,
    /// Which day.
    pub label: String,
}

/// The values of a chart's axis, in tenths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Axis {
    /// The lowest.
    pub low: i32,
    /// The highest.
    pub high: i32,
    /// From one line to the next.
    pub step: i32,
}

/// One line of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Series {
    /// Its name.
    pub label: String,
    /// Its points, oldest first.
    pub points: Vec<Point>,
}

/// A point of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Point {
    /// When.
    pub at: Moment,
    /// In tenths; zero when it shows only that something happened.
    pub tenths: i32,
}
