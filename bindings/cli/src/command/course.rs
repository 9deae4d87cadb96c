//! `lattea course`.

use lattea_core::app::App;

use crate::{error::Failure, print::Out};

/// Prints the plan of each side that has one.
pub fn run(app: &App, out: &mut Out) -> Result<(), Failure> {
    let view = app.course_plan()?;
    let mut paper = out.paper();
    for side in &view.sides {
        paper.heading(&side.name);
        paper.line(&side.state);
        for day in &side.days {
            paper.gap();
            paper.line(&format!("{}: {}", day.name, day.text));
            for part in day.parts.iter().filter(|part| !part.text.is_empty()) {
                paper.pair(&part.name, &part.text);
            }
        }
    }
    if view.sides.is_empty() {
        paper.line(&view.empty);
    }
    paper.gap();
    view.about.iter().for_each(|line| paper.item(line));
    paper.gap();
    paper.aside(&view.rules);
    out.page(paper)
}
