//! Learn cards: Markdown with a head in TOML.

use super::{
    error::Fault,
    files::PackFiles,
    rows::{self, ArticleRow},
};

/// One card.
#[derive(Debug, Clone)]
pub struct Article {
    /// Its head.
    pub row: ArticleRow,
    /// The language it is written in.
    pub language: String,
    /// The file it stands in.
    pub file: String,
    /// The Markdown below the head.
    pub body: String,
}

/// Reads `articles/LANGUAGE/*.md`, in the order that their heads ask for.
pub fn read_all(files: &PackFiles, faults: &mut Vec<Fault>) -> Vec<Article> {
    let mut articles: Vec<Article> = Vec::new();
    for (path, text) in files.under("articles/", ".md") {
        match read(path, text) {
            Ok(article) => articles.push(article),
            Err(fault) => faults.push(fault),
        }
    }
    articles.sort_by(|one, other| (&one.language, one.row.order).cmp(&(&other.language, other.row.order)));
    articles
}

fn read(path: &str, text: &str) -> Result<Article, Fault> {
    let missing = || Fault::new(path, "", "a card begins with a head in TOML between two lines of +++");
    let rest = text.strip_prefix("+++\n").ok_or_else(missing)?;
    let (head, body) = rest.split_once("\n+++\n").ok_or_else(missing)?;
    let row: ArticleRow = rows::parse(path, head)?;
    let language = path.split('/').nth(1).unwrap_or_default().to_owned();
    Ok(Article { row, language, file: path.to_owned(), body: body.trim().to_owned() })
}
