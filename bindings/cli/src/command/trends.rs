//! `lattea trends`: each chart as a sentence, bars and its numbers.

use lattea_core::{
    app::App,
    error::Error,
    view::chart::{ChartView, PointView, RefLineView},
};

use crate::{
    error::Failure,
    print::{Out, Paper},
};

/// The widest bar.
const WIDEST: usize = 12;
/// A line that a value is read against.
const LINE: char = '┆';

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
    if let (Some(least), Some(most)) = (view.y.first(), view.y.last()) {
        paper.line(&format!("{} … {}", least.label, most.label));
    }
    for line in &view.lines {
        paper.line(&format!("{LINE} {}", line.label));
        line.sources.iter().for_each(|source| paper.item(&format!("{} ({})", source.title, source.from)));
    }
    for row in &view.table.rows {
        let Some((value, cells)) = row.cells.split_last() else { continue };
        let bar = points().find(|point| point.text == *value).map(|point| bar(point, &view.lines)).unwrap_or_default();
        paper.pair(&cells.join(" "), format!("{value} {bar}").trim_end());
    }
}

/// As long as the point lies high, with the lines that it is read against.
fn bar(point: &PointView, lines: &[RefLineView]) -> String {
    let cell = |at: u16| usize::from(at) * WIDEST / 1000;
    let full = if point.after_medicine { '░' } else { '█' };
    let drawn = (0..=WIDEST).map(|at| match (at < cell(point.y), lines.iter().any(|line| cell(line.at) == at)) {
        (_, true) => LINE,
        (true, false) => full,
        (false, false) => ' ',
    });
    drawn.collect::<String>().trim_end().to_owned()
}
