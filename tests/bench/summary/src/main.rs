//! `lattea-bench-summary FOLDER`: five years of journal, the summary of fourteen days of it, and the same two pages by
//! Lattea and by printpdf. It leaves the document as JSON for the peers in Python, and prints one figure a line:
//! `NAME MILLISECONDS BYTES`.

use std::{
    error::Error,
    fs,
    hint::black_box,
    path::{Path, PathBuf},
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
        Document, Request, SectionId,
        document::Block,
        json,
        pdf::{self, Paper},
        text,
    },
};
use lattea_tests::five_years;
use printpdf::{
    Mm, Op, ParsedFont, PdfDocument, PdfPage, PdfSaveOptions, Point, Pt, TextItem,
    graphics::{Line, LinePoint},
};

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
    let (time, bytes) = best(20, || printed(&document))?;
    fs::write(folder.join("printpdf.pdf"), &bytes)?;
    line("printpdf", time, bytes.len());
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

/// The same words on as many lines as they need, and the same charts as lines, by printpdf: no tags, no shaping.
fn printed(document: &Document) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut pdf = PdfDocument::new(&document.header.title);
    let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../core/fonts/text-regular.ttf"))?;
    let font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or("printpdf does not read the font")?;
    let font = printpdf::PdfFontHandle::External(pdf.add_font(&font));
    let mut pages = Vec::new();
    let mut ops = Vec::new();
    let mut y = 800.0;
    for words in text::lines(document) {
        if y < 60.0 {
            pages.push(PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut ops)));
            y = 800.0;
        }
        ops.push(Op::StartTextSection);
        ops.push(Op::SetTextCursor { pos: Point { x: Pt(40.0), y: Pt(y) } });
        ops.push(Op::SetFont { font: font.clone(), size: Pt(9.0) });
        ops.push(Op::ShowText { items: vec![TextItem::Text(words)] });
        ops.push(Op::EndTextSection);
        y -= 11.5;
    }
    let charts = document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Chart { chart } => Some(chart),
        _ => None,
    });
    for (at, chart) in charts.enumerate() {
        for series in &chart.series {
            let whole = chart.to.ms_since(chart.from).max(1) as f32;
            let points = series.points.iter().map(|point| LinePoint {
                p: Point {
                    x: Pt(40.0 + at as f32 * 170.0 + 150.0 * point.at.ms_since(chart.from) as f32 / whole),
                    y: Pt(40.0 + point.tenths as f32 / 10.0),
                },
                bezier: false,
            });
            ops.push(Op::DrawLine { line: Line { points: points.collect(), is_closed: false } });
        }
    }
    pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
    pdf.with_pages(pages);
    Ok(pdf.save(&PdfSaveOptions::default(), &mut Vec::new()))
}
