//! Words: one Fluent bundle a language, and a way to ask for a message that can't be forgotten in one of them.
//!
//! Only the default language is read at once; each other one when somebody first speaks it, so that a start costs the same
//! with six languages as with one.

use std::{borrow::Cow, collections::BTreeMap, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{
    error::Fault,
    files::{Folder, PackFiles},
    rows::{self, LanguageRow},
    verify::References,
};

/// The ending of the files that hold words.
const ENDING: &str = ".ftl";

/// All languages of a pack.
pub struct Words {
    languages: BTreeMap<String, Language>,
    default: String,
}

/// One language.
struct Language {
    row: LanguageRow,
    identifier: LanguageIdentifier,
    folder: Folder,
    read: OnceLock<Read>,
}

/// The words of one language, read.
struct Read {
    bundle: FluentBundle<FluentResource>,
    messages: Vec<String>,
    faults: Vec<Fault>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("languages", &self.languages.keys()).finish_non_exhaustive()
    }
}

/// A value put into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// Words, shown as they are.
    Text(Cow<'a, str>),
    /// A number, by which a message may choose its plural.
    Number(i64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Argument<'_> {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Language {
    fn read(&self) -> &Read {
        self.read.get_or_init(|| Read::of(&self.folder, &self.identifier))
    }
}

impl Read {
    fn of(folder: &Folder, identifier: &LanguageIdentifier) -> Self {
        let language = identifier.to_string();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
        bundle.set_use_isolating(false);
        let (mut messages, mut faults) = (Vec::new(), Vec::new());
        let mut references = References::default();
        for (path, text) in folder.files() {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                for error in errors {
                    let text = resource.source();
                    let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                    let reason = format!("no Fluent message: {}", error.kind);
                    faults.push(Fault::new(&path, format!("line {line}"), reason));
                }
                resource
            });
            messages.extend(message_ids(&resource));
            references.collect(&path, &language, &resource);
            for error in bundle.add_resource(resource).err().into_iter().flatten() {
                faults.push(Fault::new(&path, "", format!("{error}")));
            }
        }
        faults.extend(references.faults(|_, id| pattern(&bundle, id).is_some()));
        Self { bundle, messages, faults }
    }
}

impl Words {
    /// Finds the languages of `words/`, and reads the default one.
    pub fn load(files: &PackFiles, default: &str) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut languages = BTreeMap::new();
        for tag in files.folders("words") {
            match language(files, tag) {
                Ok(language) => {
                    languages.insert(tag.to_owned(), language);
                }
                Err(fault) => faults.push(fault),
            }
        }
        match languages.get(default) {
            Some(language) => faults.extend(language.read().faults.iter().cloned()),
            None => faults.push(Fault::new(format!("words/{default}"), "", "the default language has no words")),
        }
        if faults.is_empty() { Ok(Self { languages, default: default.to_owned() }) } else { Err(faults) }
    }

    /// What can't be read in the words of the other languages; this reads them all.
    pub fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.languages.values().flat_map(|language| &language.read().faults)
    }

    /// The language that has every word.
    pub fn default_language(&self) -> &str {
        &self.default
    }

    /// The languages, in the order of their tags.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// A language's own record: how it is named and written, and who has checked its words.
    pub fn record(&self, language: &str) -> Option<&LanguageRow> {
        self.languages.get(language).map(|language| &language.row)
    }

    /// The words of one language as they are written: path and text, for whoever compares languages.
    pub fn written(&self, language: &str) -> Vec<(String, String)> {
        self.languages.get(language).map(|language| language.folder.files()).unwrap_or_default()
    }

    /// Every message id of a language.
    pub fn ids(&self, language: &str) -> impl Iterator<Item = &str> {
        self.languages.get(language).into_iter().flat_map(|it| &it.read().messages).map(String::as_str)
    }

    /// Whether a language has this message, or this attribute of it (`q-hot.why`), of its own.
    pub fn has(&self, language: &str, id: &str) -> bool {
        self.languages.get(language).is_some_and(|it| pattern(&it.read().bundle, id).is_some())
    }

    /// The language to use for a wish such as `de-CH`: itself, its main language, or the default one.
    pub fn choose(&self, wish: &str) -> &str {
        let main = wish.split(['-', '_']).next().unwrap_or_default();
        let known = |tag: &str| self.languages.get_key_value(tag).map(|(tag, _)| tag.as_str());
        known(wish).or_else(|| known(main)).unwrap_or(&self.default)
    }

    /// Whether there are words for a wish such as `de-CH`: in it, or in its main language.
    pub fn speaks(&self, wish: &str) -> bool {
        let main = wish.split(['-', '_']).next().unwrap_or_default();
        self.languages.contains_key(wish) || self.languages.contains_key(main)
    }

    /// A message with its arguments. A message missing in this language comes from the default one; one that is missing
    /// there too (the lint refuses such a pack) shows its id in ⟨⟩, so that nothing is silently empty.
    pub fn get(&self, language: &str, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.try_get(language, id, arguments).unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// Like [`get`](Self::get), or nothing when no language has it.
    pub fn try_get(&self, language: &str, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let mut given = FluentArgs::new();
        for (name, value) in arguments {
            let value = match value {
                Argument::Text(text) => FluentValue::from(text.as_ref()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            given.set(*name, value);
        }
        [language, &self.default].into_iter().find_map(|tag| {
            let bundle = &self.languages.get(tag)?.read().bundle;
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern(bundle, id)?, Some(&given), &mut errors).into_owned())
        })
    }
}

/// The message id of a finding, rule or value: Fluent knows no dots and underscores read badly in it.
pub fn message_id(prefix: &str, id: &str) -> String {
    let plain = id.to_lowercase().replace(['_', '.'], "-");
    format!("{prefix}-{plain}")
}

fn language(files: &PackFiles, tag: &str) -> Result<Language, Fault> {
    let path = format!("words/{tag}/language.toml");
    let no_tag = |_| Fault::new(format!("words/{tag}"), "", format!("'{tag}' is no language tag such as en or pt-BR"));
    let identifier = tag.parse::<LanguageIdentifier>().map_err(no_tag)?;
    let text = files.get(&path).ok_or_else(|| {
        Fault::new(&path, "", "this file is missing: it says how the language is named and written, and who checked it")
    })?;
    let folder = files.folder(&format!("words/{tag}"), ENDING);
    Ok(Language { row: rows::parse(&path, text)?, identifier, folder, read: OnceLock::new() })
}

fn pattern<'b>(bundle: &'b FluentBundle<FluentResource>, id: &str) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match id.split_once('.') {
        None => bundle.get_message(id)?.value(),
        Some((message, attribute)) => Some(bundle.get_message(message)?.get_attribute(attribute)?.value()),
    }
}

fn message_ids(resource: &FluentResource) -> Vec<String> {
    let id = |entry: &fluent_syntax::ast::Entry<&str>| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.entries().filter_map(id).collect()
}
