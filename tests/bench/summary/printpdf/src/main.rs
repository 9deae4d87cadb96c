//! `lattea-bench-printpdf FOLDER`: the words, tables and charts of `FOLDER/document.json` drawn by printpdf.
//!
//! printpdf draws and lays out nothing without its HTML engine: lines are broken here by the widths of the letters, as
//! simply as it can be done, so what is timed is drawing, subsetting and writing. Tags it has none. Fonts are read once,
//! as by the other peers. Prints `printpdf MILLISECONDS BYTES`, the median of fifteen, and leaves `FOLDER/printpdf.pdf`.

mod page;

use std::{fs, path::PathBuf, time::Instant};

use page::{Block, Pages};
use printpdf::{ParsedFont, PdfDocument, PdfSaveOptions};
use serde_json::Value;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: lattea-bench-printpdf FOLDER")?);
    let document: Value = serde_json::from_slice(&fs::read(folder.join("document.json"))?)?;
    let fonts = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../core/fonts");
    let font = |name: &str| -> Result<ParsedFont, Failure> {
        let bytes = fs::read(fonts.join(name))?;
        ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(|| format!("printpdf does not read {name}").into())
    };
    let (regular, bold) = (font("text-regular.ttf")?, font("text-bold.ttf")?);
    let mut taken = Vec::new();
    let mut made = Vec::new();
    for _ in 0..16 {
        let start = Instant::now();
        made = pdf(&document, &regular, &bold);
        taken.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    // The first one warms up.
    let taken = &mut taken[1..];
    taken.sort_by(f64::total_cmp);
    fs::write(folder.join("printpdf.pdf"), &made)?;
    println!("printpdf {:.3} {}", taken[taken.len() / 2], made.len());
    Ok(())
}

fn pdf(document: &Value, regular: &ParsedFont, bold: &ParsedFont) -> Vec<u8> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let header = &document["header"];
    let mut file = PdfDocument::new(&text(&header["title"]));
    let (regular_id, bold_id) = (file.add_font(regular), file.add_font(bold));
    let mut pages = Pages::new(regular, bold, regular_id, bold_id);
    pages.put(&Block::Title(text(&header["title"])));
    let pair = |row: &Value| vec![text(&row["label"]), text(&row["value"])];
    pages.put(&Block::Table(list(&header["facts"]).iter().map(pair).collect()));
    for section in list(&document["sections"]) {
        pages.put(&Block::Head(text(&section["title"])));
        for block in list(&section["blocks"]) {
            match block["kind"].as_str().unwrap_or_default() {
                "paragraph" | "heading" => pages.put(&Block::Words(text(&block["text"]))),
                "facts" => pages.put(&Block::Table(list(&block["rows"]).iter().map(pair).collect())),
                "list" => list(&block["items"]).iter().for_each(|item| pages.put(&Block::Words(format!("• {}", text(item))))),
                "table" => {
                    let rows = std::iter::once(&block["columns"]).chain(block["rows"].as_array().into_iter().flatten());
                    pages.put(&Block::Table(rows.map(|row| list(row).iter().map(text).collect()).collect()));
                }
                "chart" => pages.put(&Block::Chart(page::lines(&block["chart"]))),
                "not_answered" => {
                    let items: Vec<String> = list(&block["items"]).iter().map(|item| text(&item["label"])).collect();
                    pages.put(&Block::Words(format!("{}: {}", text(&block["lead"]), items.join(", "))));
                }
                _ => pages.put(&Block::Words(text(&block["label"]))),
            }
        }
    }
    file.with_pages(pages.done()).save(&PdfSaveOptions::default(), &mut Vec::new())
}
