//! `bench_summary FOLDER`: five years of journal, the summary of fourteen days of it, and two pages as a PDF. It leaves
//! the document as JSON for the peers of `tests/bench/summary`, and prints one figure a line: `NAME MILLISECONDS BYTES`.

use std::{
    error::Error,
    fs,
    hint::black_box,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use lattea_core::{
    app::{App, Shelf, SummaryForm, Wishes},
    clock::{FixedClock, Moment},
    content::Content,
    id::SystemIds,
    journal::{Journal, JournalKey},
    summary::{
        Request, SectionId, json,
        pdf::{self, Paper},
    },
};
use lattea_tests::five_years;
fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: lattea-bench-summary FOLDER")?);
    fs::create_dir_all(&folder)?;
    five_years::write(&folder, 50_000)?;
    let now = Moment::parse(five_years::NOW)?;
    let journal = Journal::open(&folder.join("lattea.db"), &JournalKey::from_bytes(five_years::KEY))?;
    let clock = Box::new(FixedClock::new(now));
    let shelf = Shelf::Open(Box::new(journal));
    let app = App::new(Arc::new(Content::embedded()?), clock, Box::new(SystemIds), shelf, Wishes::default())?;
    for (name, days) in [("fourteen-days-now", 0), ("fourteen-days-2-years-ago", 730)] {
        let end = now.plus_hours(-24 * days);
        let request = Request::new(end.plus_hours(-24 * 14), end).detailed();
        let (time, bytes) = best(20, || Ok(app.summary_bytes(&request, SummaryForm::Text)?))?;
        line(name, time, bytes.len());
    }
    let mut request = Request::new(now.plus_hours(-24 * 3), now).detailed();
    request.set(SectionId::Answers, false);
    let (document, _) = app.summary(&request)?;
    fs::write(folder.join("document.json"), json::render(&document))?;
    let (time, bytes) = best(40, || Ok(pdf::render(&document, Paper::A4)?))?;
    fs::write(folder.join("lattea.pdf"), &bytes)?;
    line("lattea", time, bytes.len());
    Ok(())
}

fn line(name: &str, time: Duration, bytes: usize) {
    println!("{name} {:.3} {bytes}", time.as_secs_f64() * 1000.0);
}

/// The median of several, and what the last one made.
fn best(
    times: usize,
    work: impl Fn() -> Result<Vec<u8>, Box<dyn Error>>,
) -> Result<(Duration, Vec<u8>), Box<dyn Error>> {
    let mut made = black_box(work()?);
    let mut all = Vec::new();
    for _ in 0..times {
        let start = Instant::now();
        made = black_box(work()?);
        all.push(start.elapsed());
    }
    all.sort();
    Ok((all[all.len() / 2], made))
}
