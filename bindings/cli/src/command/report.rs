//! `lattea report`: a text that says what is not right. It is printed or written, and nothing is sent.

use lattea_core::app::App;

use crate::{args::ReportArgs, error::Failure, print::Out};

/// Prints the text, or writes it to a file.
pub fn run(app: &App, args: &ReportArgs, out: &mut Out) -> Result<(), Failure> {
    let report = app.report(&args.about, &args.words.join(" "))?;
    let mut paper = out.paper();
    match &args.output {
        None => report.text.lines().for_each(|line| paper.line(line)),
        Some(file) => {
            let failed = |error: std::io::Error| {
                Failure::Refused(format!("the report could not be written to {}: {}", file.display(), error.kind()))
            };
            std::fs::write(file, &report.text).map_err(failed)?;
            paper.exactly(&file.display().to_string());
        }
    }
    paper.gap();
    paper.aside(&report.notice);
    out.page(paper)
}
