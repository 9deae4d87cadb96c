//! Charts as data: a sentence first, the points of each series, and the same numbers as a table.
//!
//! Nothing is foretold and nothing is drawn between two points that lie far apart: a shell gets points and no line.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    clock::Moment,
    journal::{Body, Entry, rules::Sourced},
    units::Side,
    view::{
        axes::Axes,
        common::SourceView,
        trend::{MOST, TableRow, TableView},
        voice::Voice,
    },
};

/// One chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartView {
    /// `temperature`, `pain`, `pain_at_feed`, `feeds` or `amounts`.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What there is to see, in one sentence.
    pub sentence: String,
    /// What stands below it: days, or the first and the last time.
    pub x: Vec<TickView>,
    /// What stands beside it, the least first.
    pub y: Vec<TickView>,
    /// Lines that a value is read against.
    pub lines: Vec<RefLineView>,
    /// The series: left and right, or the only one.
    pub series: Vec<SeriesView>,
    /// The same numbers as a table, newest first.
    pub table: TableView,
}

/// A label at an edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickView {
    /// Where, in thousandths of the way: from the start on, or from below.
    pub at: u16,
    /// What it says.
    pub label: String,
}

/// A line across a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefLineView {
    /// Where, in thousandths of the way from below.
    pub at: u16,
    /// What it stands for.
    pub label: String,
    /// Who says so.
    pub sources: Vec<SourceView>,
}

/// One series of points, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesView {
    /// Its name; empty for the only one.
    pub name: String,
    /// Which breast, if it is about one.
    pub side: Option<Side>,
    /// Its points.
    pub points: Vec<PointView>,
}

/// One point.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub x: u16,
    /// And from below.
    pub y: u16,
}

/// Builds all charts that have a point, from entries oldest first.
pub fn charts(voice: &Voice<'_>, entries: &[Entry], fever: &Sourced<i32>, now: Moment) -> Vec<ChartView> {
    let charts = [
        temperature(voice, entries, now),
        pain(voice, entries, now, "pain", |symptom| symptom.pain),
        pain(voice, entries, now, "pain_at_feed", |symptom| symptom.pain_at_feed),
        a_day(voice, entries, now, "feeds", feeds_of),
        a_day(voice, entries, now, "amounts", amount_of),
    ];
    charts.into_iter().flatten().map(|one| placed(voice, one, fever)).collect()
}

/// The chart with its points in their places and its edges labelled.
fn placed(voice: &Voice<'_>, mut chart: ChartView, fever: &Sourced<i32>) -> ChartView {
    let Some(axes) = Axes::around(&chart.id, &chart.series, fever.value) else { return chart };
    axes.place(&mut chart.series);
    chart.x = axes.across(voice);
    (chart.y, chart.lines) = match chart.id.as_str() {
        "temperature" => (axes.degrees(voice), axes.fever(voice, fever).into_iter().collect()),
        "amounts" => (axes.counts(|value| value_of_day(voice, "amounts", value)), Vec::new()),
        _ => (axes.counts(|value| value.to_string()), Vec::new()),
    };
    chart
}

fn value_of_day(voice: &Voice<'_>, id: &str, value: i32) -> String {
    voice.say_with(&format!("chart-{id}-value"), &[("value", i64::from(value).into())])
}

fn temperature(voice: &Voice<'_>, entries: &[Entry], now: Moment) -> Option<ChartView> {
    let points: Vec<PointView> = entries
        .iter()
        .filter_map(|entry| match &entry.body {
            Body::Temperature(reading) => Some(PointView {
                at: entry.at,
                value: reading.value.tenths(),
                text: voice.temperature(reading.value),
                after_medicine: reading.after_antipyretic == Some(true),
                x: 0,
                y: 0,
            }),
            _ => None,
        })
        .collect();
    let (highest, last) = (points.iter().max_by_key(|point| point.value)?, points.last()?);
    let arguments = [
        ("highest", highest.text.clone().into()),
        ("highest_at", voice.time(highest.at, now).into()),
        ("last", last.text.clone().into()),
        ("last_at", voice.time(last.at, now).into()),
    ];
    let sentence = voice.say_with("chart-temperature-sentence", &arguments);
    let series = vec![SeriesView { name: String::new(), side: None, points }];
    Some(chart(voice, "temperature", sentence, series, now))
}

fn pain(
    voice: &Voice<'_>,
    entries: &[Entry],
    now: Moment,
    id: &str,
    of: fn(&crate::journal::Symptom) -> Option<crate::units::Pain>,
) -> Option<ChartView> {
    let mut series = Vec::new();
    let mut sentences = Vec::new();
    for side in Side::BOTH {
        let points: Vec<PointView> = entries
            .iter()
            .filter_map(|entry| match &entry.body {
                Body::Symptom(symptom) if symptom.side == side => {
                    let score = of(symptom)?.score();
                    let text = voice.say_with("pain-of-ten", &[("value", i64::from(score).into())]);
                    Some(PointView { at: entry.at, value: i32::from(score), text, after_medicine: false, x: 0, y: 0 })
                }
                _ => None,
            })
            .collect();
        let (Some(highest), Some(last)) = (points.iter().map(|point| point.value).max(), points.last()) else {
            continue;
        };
        let arguments = [
            ("side", side.key().into()),
            ("last", i64::from(last.value).into()),
            ("at", voice.time(last.at, now).into()),
            ("highest", i64::from(highest).into()),
        ];
        sentences.push(voice.say_with("chart-pain-sentence", &arguments));
        series.push(SeriesView { name: voice.side(side), side: Some(side), points });
    }
    (!series.is_empty()).then(|| chart(voice, id, sentences.join(" "), series, now))
}

fn feeds_of(entry: &Entry) -> Option<i32> {
    matches!(entry.body, Body::Feed(_)).then_some(1)
}

fn amount_of(entry: &Entry) -> Option<i32> {
    match &entry.body {
        Body::Expression(milk) => milk.total().and_then(|total| i32::try_from(total).ok()),
        _ => None,
    }
}

/// Sums by local day; a day without a note is no point, and no zero.
fn a_day(
    voice: &Voice<'_>,
    entries: &[Entry],
    now: Moment,
    id: &str,
    of: fn(&Entry) -> Option<i32>,
) -> Option<ChartView> {
    let mut days: BTreeMap<NaiveDate, (Moment, i32)> = BTreeMap::new();
    for entry in entries {
        if let Some(value) = of(entry) {
            days.entry(entry.at.date()).or_insert((entry.at.start_of_day(), 0)).1 += value;
        }
    }
    let text = |value: i32| value_of_day(voice, id, value);
    let points: Vec<PointView> = days
        .values()
        .map(|(at, value)| PointView { at: *at, value: *value, text: text(*value), after_medicine: false, x: 0, y: 0 })
        .collect();
    // The day that goes on would pull the mean down.
    let over: Vec<i32> = days.iter().filter(|(day, _)| **day < now.date()).map(|(_, (_, value))| *value).collect();
    let sentence = match (over.is_empty(), points.last()) {
        (_, None) => return None,
        (true, Some(today)) => voice.say_with("chart-day-only", &[("value", today.text.clone().into())]),
        (false, Some(_)) => {
            let count = i32::try_from(over.len()).unwrap_or(i32::MAX).max(1);
            let mean = (over.iter().sum::<i32>() + count / 2) / count;
            let arguments = [("mean", text(mean).into()), ("days", i64::from(count).into())];
            voice.say_with("chart-day-sentence", &arguments)
        }
    };
    let series = vec![SeriesView { name: String::new(), side: None, points }];
    Some(chart(voice, id, sentence, series, now))
}

fn chart(voice: &Voice<'_>, id: &str, sentence: String, series: Vec<SeriesView>, now: Moment) -> ChartView {
    let title = voice.say(&format!("chart-{}", id.replace('_', "-")));
    let by_day = matches!(id, "feeds" | "amounts");
    let mut rows: Vec<(i64, TableRow)> = Vec::new();
    for one in &series {
        for point in &one.points {
            let when = if by_day { voice.date(point.at) } else { voice.time(point.at, now) };
            let name = Some(&one.name).filter(|name| !name.is_empty()).cloned();
            let cells = [Some(when), name, Some(point.text.clone())].into_iter().flatten().collect();
            rows.push((point.at.epoch_ms(), TableRow { cells }));
        }
    }
    rows.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let sided = series.iter().any(|one| !one.name.is_empty()).then(|| voice.say("chart-side"));
    let columns = [Some(voice.say("trend-when")), sided, Some(voice.say("trend-value"))].into_iter().flatten();
    let table = TableView {
        caption: title.clone(),
        columns: columns.collect(),
        rows: rows.into_iter().take(MOST).map(|(_, row)| row).collect(),
    };
    let (x, y, lines) = (Vec::new(), Vec::new(), Vec::new());
    ChartView { id: id.to_owned(), title, sentence, x, y, lines, series, table }
}
