//! `lattea content`: the pack itself, for whoever edits it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use lattea_core::{
    clock::{Clock, SystemClock},
    content::{Content, files::PackFiles, schema::schemas, signature::rows},
    view::{
        learn::{content_line, sources},
        voice::Voice,
    },
};

use super::draw;
use crate::{
    args::{Common, ContentAction},
    error::Failure,
    open,
    print::Out,
    review::{self, Cases, Signing},
};

/// Checks a pack, or lists its sources.
pub fn run(common: &Common, action: &ContentAction, out: &mut Out) -> Result<(), Failure> {
    match action {
        ContentAction::Check { dir } => check(common, dir.as_ref(), out),
        ContentAction::Draw(args) => draw::run(common, args, out),
        ContentAction::Sources => list_sources(&open::content(common)?, common, out),
        ContentAction::Ledger => ledger(&open::content(common)?, out),
        ContentAction::Evidence { html } => {
            write(&review::evidence::page(&open::content(common)?), html.as_deref(), out)
        }
        ContentAction::Schema { kind } => schema(kind.as_deref(), out),
        ContentAction::Review { out: file, cases } => write_review(common, file.as_deref(), cases.as_deref(), out),
        ContentAction::Sign { row, by, on, next } => {
            let folder = common.content.as_deref().ok_or_else(|| {
                Failure::Refused(
                    "the pack inside this program can't be signed: say which folder, with --content DIR".to_owned(),
                )
            })?;
            let today = match open::fixed_now(common)? {
                Some(now) => now.date(),
                None => SystemClock.now().date(),
            };
            let written = review::sign(folder, &Signing { row, by, on, next: next.as_deref(), today })?;
            let mut paper = out.paper();
            paper.line(&written);
            out.page(paper)
        }
    }
}

fn write_review(common: &Common, file: Option<&Path>, cases: Option<&Path>, out: &mut Out) -> Result<(), Failure> {
    let files = match &common.content {
        Some(folder) => PackFiles::from_folder(folder)?,
        None => PackFiles::embedded(),
    };
    let content = open::content(common)?;
    let usual = Cases::usual(common.content.as_deref());
    let cases = cases.or(usual.as_deref()).map(Cases::read).transpose().map_err(Failure::Refused)?.unwrap_or_default();
    let rows = rows(&files, content.words().default_language())?;
    write(&review::page(&voice(&content, common), &rows, &files.hash(), &cases), file, out)
}

fn write(page: &str, file: Option<&Path>, out: &mut Out) -> Result<(), Failure> {
    match file {
        None => out.text(page),
        Some(file) => {
            let failed = |error: std::io::Error| {
                Failure::Refused(format!("the document could not be written to {}: {}", file.display(), error.kind()))
            };
            std::fs::write(file, page).map_err(failed)?;
            let mut paper = out.paper();
            paper.line(&format!("Written: {}", file.display()));
            out.page(paper)
        }
    }
}

fn check(common: &Common, dir: Option<&PathBuf>, out: &mut Out) -> Result<(), Failure> {
    let content = match dir {
        Some(dir) => open::pack(dir)?,
        None => Content::load_whole(&PackFiles::embedded())?,
    };
    let counts = [
        (content.vocabulary().iter().count(), "findings"),
        (content.questions().len(), "questions"),
        (content.rules().len(), "rules"),
        (content.techniques().len(), "techniques"),
        (content.sources().len(), "sources"),
        (content.articles(content.words().default_language()).len(), "cards"),
        (content.words().languages().count(), "languages"),
        (content.countries().len(), "countries"),
    ];
    let counted: Vec<String> = counts.iter().map(|(count, what)| format!("{count} {what}")).collect();
    let mut paper = out.paper();
    paper.line(&format!("No mistakes found: {}.", counted.join(", ")));
    paper.line(&content_line(&voice(&content, common)));
    out.page(paper)
}

/// One line for each sentence of the article: its number, the rows that answer it, and what became of it.
fn ledger(content: &Content, out: &mut Out) -> Result<(), Failure> {
    let mut table = String::from("sentence  rows          verdict                     what we do\n");
    for sentence in content.sentences() {
        let rows: Vec<_> = content.ledger().iter().filter(|row| sentence.rows.contains(&row.id)).collect();
        let verdicts: BTreeSet<&str> = rows.iter().map(|row| row.verdict.as_str()).collect();
        let verdicts = verdicts.into_iter().collect::<Vec<_>>().join(", ");
        let first = rows.first().and_then(|row| row.we_do.split_inclusive(['.', ':']).next()).unwrap_or_default();
        let rows = sentence.rows.join(" ");
        table += &format!("{:>8}  {rows:<12}  {verdicts:<26}  {first}\n", sentence.number);
    }
    let of = |verdict: &str| content.ledger().iter().filter(|row| row.verdict == verdict).count();
    table += &format!(
        "{} of {} sentences answered; {} rows: {} adopted, {} limited, {} replaced, {} left out\n",
        content.sentences().iter().filter(|sentence| !sentence.rows.is_empty()).count(),
        content.sentences().len(),
        content.ledger().len(),
        of("adopted"),
        of("limited"),
        of("replaced"),
        of("left_out"),
    );
    out.text(&table)
}

fn schema(kind: Option<&str>, out: &mut Out) -> Result<(), Failure> {
    let schemas = schemas();
    let Some(kind) = kind else {
        return out.text(&schemas.iter().map(|(name, _)| format!("{name}\n")).collect::<String>());
    };
    let found = schemas.iter().find(|(name, _)| *name == kind);
    let known = || schemas.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let (_, schema) =
        found.ok_or_else(|| Failure::Refused(format!("there is no kind of file '{kind}'. There are: {}", known())))?;
    out.text(&format!("{schema:#}\n"))
}

fn list_sources(content: &Content, common: &Common, out: &mut Out) -> Result<(), Failure> {
    let keys: Vec<String> = content.sources().keys().cloned().collect();
    let mut paper = out.paper();
    for source in sources(&voice(content, common), &keys) {
        paper.item(&format!("{}: {}. {}", source.key, source.title, source.from));
        paper.exactly(&format!("  {}", source.url));
    }
    out.page(paper)
}

fn voice<'c>(content: &'c Content, common: &Common) -> Voice<'c> {
    Voice::new(content, common.language.as_deref().unwrap_or_default())
}
