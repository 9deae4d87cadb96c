//! Charts as data.

use lattea_core::{
    clock::Moment,
    units::Side,
    view::{
        chart::{ChartView, PointView, RefLineView, SeriesView, TickView},
        common::SourceView,
        trend::TableView,
    },
};

/// One chart.
#[uniffi::remote(Record)]
pub struct ChartView {
    /// `temperature`, `pain`, `pain_at_feed`, `feeds` or `amounts`.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What there is to see, in one sentence.
    pub sentence: String,
    /// What stands below it: days, or the first and the last time.
    #[uniffi(default = [])]
    pub x: Vec<TickView>,
    /// What stands beside it, the least first.
    #[uniffi(default = [])]
    pub y: Vec<TickView>,
    /// Lines that a value is read against.
    #[uniffi(default = [])]
    pub lines: Vec<RefLineView>,
    /// The series: left and right, or the only one.
    pub series: Vec<SeriesView>,
    /// The same numbers as a table, newest first.
    pub table: TableView,
}

/// A label at an edge.
#[uniffi::remote(Record)]
pub struct TickView {
    /// Where, in thousandths of the way: from the start on, or from below.
    pub at: u16,
    /// What it says.
    pub label: String,
}

/// A line across a chart.
#[uniffi::remote(Record)]
pub struct RefLineView {
    /// Where, in thousandths of the way from below.
    pub at: u16,
    /// What it stands for.
    pub label: String,
    /// Who says so.
    pub sources: Vec<SourceView>,
}

/// One series of points, oldest first.
#[uniffi::remote(Record)]
pub struct SeriesView {
    /// Its name; empty for the only one.
    pub name: String,
    /// Which breast, if it is about one.
    pub side: Option<Side>,
    /// Its points.
    pub points: Vec<PointView>,
}

/// One point.
#[uniffi::remote(Record)]
pub struct PointView {
    /// When; for a day, its beginning.
    pub at: Moment,
    /// Tenths of °C, 0 to 10 of pain, feeds, or millilitres.
    pub value: i32,
    /// As it is said.
    pub text: String,
    /// A temperature that was taken after something against fever: drawn hollow.
    pub after_medicine: bool,
    /// Where it lies, in thousandths of the way from the start of the chart to its end.
    #[uniffi(default = 0)]
    pub x: u16,
    /// And from below.
    #[uniffi(default = 0)]
    pub y: u16,
}
