//! Learn cards: Markdown with a head in TOML.

use std::{collections::BTreeMap, sync::OnceLock};

use super::{
    error::Fault,
    files::{Folder, PackFiles},
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

/// The cards of all languages, each language read when it is asked for.
#[derive(Debug)]
pub struct Articles(BTreeMap<String, Shelf>);

#[derive(Debug)]
struct Shelf {
    folder: Folder,
    read: OnceLock<(Vec<Article>, Vec<Fault>)>,
}

impl Articles {
    /// Finds `articles/LANGUAGE/*.md`.
    pub fn find(files: &PackFiles) -> Self {
        let shelf = |language: &str| Shelf {
            folder: files.folder(&format!("articles/{language}"), ".md"),
            read: OnceLock::new(),
        };
        Self(files.folders("articles").into_iter().map(|language| (language.to_owned(), shelf(language))).collect())
    }

    /// The languages that have cards.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The cards of one language, in the order that their heads ask for.
    pub fn of(&self, language: &str) -> &[Article] {
        self.read(language).map_or(&[], |(articles, _)| articles)
    }

    /// What can't be read in the cards of one language.
    pub fn faults(&self, language: &str) -> &[Fault] {
        self.read(language).map_or(&[], |(_, faults)| faults)
    }

    fn read(&self, language: &str) -> Option<&(Vec<Article>, Vec<Fault>)> {
        let shelf = self.0.get(language)?;
        Some(shelf.read.get_or_init(|| read_all(&shelf.folder)))
    }
}

fn read_all(folder: &Folder) -> (Vec<Article>, Vec<Fault>) {
    let (mut articles, mut faults) = (Vec::new(), Vec::new());
    for (path, text) in folder.files() {
        match read(&path, &text) {
            Ok(article) => articles.push(article),
            Err(fault) => faults.push(fault),
        }
    }
    articles.sort_by_key(|article| article.row.order);
    (articles, faults)
}

fn read(path: &str, text: &str) -> Result<Article, Fault> {
    let missing = || Fault::new(path, "", "a card begins with a head in TOML between two lines of +++");
    let rest = text.strip_prefix("+++\n").ok_or_else(missing)?;
    let (head, body) = rest.split_once("\n+++\n").ok_or_else(missing)?;
    let row: ArticleRow = rows::parse(path, head)?;
    let language = path.split('/').nth(1).unwrap_or_default().to_owned();
    Ok(Article { row, language, file: path.to_owned(), body: body.trim().to_owned() })
}
