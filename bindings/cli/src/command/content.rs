//! `lattea content`: the pack itself, for whoever edits it.

use std::path::PathBuf;

use lattea_core::{
    content::Content,
    view::{
        learn::{content_line, sources},
        voice::Voice,
    },
};

use crate::{
    args::{Common, ContentAction},
    error::Failure,
    open,
    print::Out,
};

/// Checks a pack, or lists its sources.
pub fn run(common: &Common, action: &ContentAction, out: &mut Out) -> Result<(), Failure> {
    match action {
        ContentAction::Check { dir } => check(common, dir.as_ref(), out),
        ContentAction::Sources => list_sources(&open::content(common)?, common, out),
    }
}

fn check(common: &Common, dir: Option<&PathBuf>, out: &mut Out) -> Result<(), Failure> {
    let content = match dir {
        Some(dir) => open::pack(dir)?,
        None => open::content(common)?,
    };
    let counts = [
        (content.vocabulary().iter().count(), "findings"),
        (content.questions().len(), "questions"),
        (content.rules().len(), "rules"),
        (content.techniques().len(), "techniques"),
        (content.sources().len(), "sources"),
        (content.articles().len(), "cards"),
        (content.countries().len(), "countries"),
    ];
    let counted: Vec<String> = counts.iter().map(|(count, what)| format!("{count} {what}")).collect();
    let mut paper = out.paper();
    paper.line(&format!("No mistakes found: {}.", counted.join(", ")));
    paper.line(&content_line(&voice(&content, common)));
    out.page(paper)
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
