//! `lattea trends`: each chart as a sentence, bars and its numbers.

use lattea_core::{
    app::App,
    error::Error,
    view::chart::{ChartView, PointView},
};

use crate::{
    error::Failure,
    print::{Out, Paper},
};

/// The widest bar.
const WIDEST: i32 = 12;

/// Prints them.
pub fn run(app: &mut App, days: u32, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    match app.trend(days) {
        Ok(view) => {
            paper.line(&view.period);
            if view.charts.is_empty() {
                paper.line(&view.empty);
            }
            view.charts.iter().for_each(|one| chart(&mut paper, one));
            if !view.places.is_empty() {
                paper.gap();
                view.places.iter().for_each(|line| paper.item(line));
            }
        }
        Err(Error::NoJournal) => paper.line(&app.voice().say("trend-empty")),
        Err(error) => return Err(error.into()),
    }
    out.page(paper)
}

/// The table's rows with a bar before each: what a bar is long is beside it in words.
fn chart(paper: &mut Paper, view: &ChartView) {
    paper.heading(&view.title);
    paper.line(&view.sentence);
    let points = || view.series.iter().flat_map(|series| &series.points);
    let (Some(least), Some(most)) = (points().map(|point| point.value).min(), points().map(|point| point.value).max())
    else {
        return;
    };
    // Pain and counts begin at nothing; temperatures are told apart by tenths.
    let least = if view.id == "temperature" { least - 1 } else { 0.min(least) };
    for row in &view.table.rows {
        let Some((value, cells)) = row.cells.split_last() else { continue };
        let point = points().find(|point| point.text == *value);
        let length = point.map_or(0, |point| bar(point, least, most));
        let mark = if point.is_some_and(|point| point.after_medicine) { "░" } else { "█" };
        let bar = mark.repeat(usize::try_from(length).unwrap_or(0));
        paper.pair(&cells.join(" "), &format!("{value} {bar}"));
    }
}

fn bar(point: &PointView, least: i32, most: i32) -> i32 {
    (point.value - least) * WIDEST / (most - least).max(1)
}
