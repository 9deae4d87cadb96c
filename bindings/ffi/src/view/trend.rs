//! Trends.

use lattea_core::view::chart::ChartView;
use lattea_core::view::trend::{TableRow, TableView, TrendView};

/// The trends screen.
#[uniffi::remote(Record)]
pub struct TrendView {
    /// The stretch of time, in words.
    pub period: String,
    /// What was measured, newest first.
    pub tables: Vec<TableView>,
    /// The same and more as charts, each with its sentence and its table.
    pub charts: Vec<ChartView>,
    /// Where something came back to the same place within 90 days, in words.
    pub places: Vec<String>,
    /// Said when there is nothing to show.
    pub empty: String,
}

/// A table.
#[uniffi::remote(Record)]
pub struct TableView {
    /// What it shows.
    pub caption: String,
    /// The columns' names.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// One row of a table.
#[uniffi::remote(Record)]
pub struct TableRow {
    /// Its cells, one a column.
    pub cells: Vec<String>,
}
