//! Trends as tables: the form that a screen reader and a small screen can both show.

use crate::{
    clock::Moment,
    journal::{Body, Entry, rules::Sourced},
    units::Side,
    view::{
        chart::{self, ChartView},
        voice::Voice,
    },
};

/// The most rows that one table holds: what fits a screen list.
pub(super) const MOST: usize = 50;

/// The trends screen.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableView {
    /// What it shows.
    pub caption: String,
    /// The columns' names.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Its cells, one a column.
    pub cells: Vec<String>,
}

/// Builds the screen from entries, newest first, and from how often each side had something at the same place.
pub fn trend(
    voice: &Voice<'_>,
    entries: &[Entry],
    same_place: [u32; 2],
    days: u32,
    fever: &Sourced<i32>,
    now: Moment,
) -> TrendView {
    let oldest_first: Vec<Entry> = entries.iter().rev().cloned().collect();
    let places = Side::BOTH.into_iter().zip(same_place).filter(|(_, count)| *count > 1);
    let places = places.map(|(side, count)| {
        voice.say_with("trend-same-place", &[("side", side.key().into()), ("count", i64::from(count).into())])
    });
    let temperatures = entries.iter().filter_map(|entry| match &entry.body {
        Body::Temperature(reading) => Some(vec![voice.time(entry.at, now), voice.temperature(reading.value)]),
        _ => None,
    });
    let when = voice.say("trend-when");
    let mut tables =
        vec![table(voice.say("trend-temperature"), [when.clone(), voice.say("trend-value")], temperatures)];
    for side in Side::BOTH {
        let pains = entries.iter().filter_map(|entry| match &entry.body {
            Body::Symptom(symptom) if symptom.side == side => {
                let value = [("value", i64::from(symptom.pain?.score()).into())];
                Some(vec![voice.time(entry.at, now), voice.say_with("pain-of-ten", &value)])
            }
            _ => None,
        });
        let caption = voice.say_with("trend-pain", &[("side", voice.side(side).into())]);
        tables.push(table(caption, [when.clone(), voice.say("trend-value")], pains));
    }
    tables.retain(|table| !table.rows.is_empty());
    TrendView {
        period: voice.say_with("trend-period", &[("days", i64::from(days).into())]),
        tables,
        charts: chart::charts(voice, &oldest_first, fever, now),
        places: places.collect(),
        empty: voice.say("trend-empty"),
    }
}

fn table(caption: String, columns: [String; 2], rows: impl Iterator<Item = Vec<String>>) -> TableView {
    TableView { caption, columns: columns.into(), rows: rows.take(MOST).map(|cells| TableRow { cells }).collect() }
}
