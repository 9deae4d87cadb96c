//! Charts as data.

use lattea_core::{
    clock::Moment,
    units::Side,
    view::{
        chart::{ChartView, PointView, SeriesView},
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
    /// The series: left and right, or the only one.
    pub series: Vec<SeriesView>,
    /// The same numbers as a table, newest first.
    pub table: TableView,
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
}
