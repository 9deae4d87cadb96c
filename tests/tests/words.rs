//! Words in all languages: each of them is whole, English says nothing that nobody asks for, and a start reads only what it
//! needs.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

use std::{collections::BTreeSet, fs, path::Path};

use lattea_core::{
    content::{Content, files::PackFiles, rows::Direction},
    view::voice::Voice,
};
use lattea_tests::pseudo::Pseudo;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn every_language_of_the_built_in_pack_is_whole() {
    if let Err(error) = Content::load_whole(&PackFiles::embedded()) {
        panic!("{error}");
    }
}

#[test]
fn the_built_in_pack_is_the_folder_packed_languages_included() {
    let folder = PackFiles::from_folder(&root().join("content")).unwrap();
    assert_eq!(PackFiles::embedded().hash(), folder.hash());
    assert!(PackFiles::embedded().under("words/", ".ftl").all(|(path, _)| path.starts_with("words/en/")));
}

#[test]
fn six_languages_answer_and_what_nobody_speaks_is_english() {
    let content = Content::embedded().unwrap();
    let words = content.words();
    assert_eq!(words.languages().collect::<Vec<_>>(), ["ar", "de", "en", "es", "ru", "uk"]);
    let rightward = |tag: &&str| words.record(tag).unwrap().direction == Direction::RightToLeft;
    assert_eq!(words.languages().filter(rightward).collect::<Vec<_>>(), ["ar"]);
    for (wish, chosen) in [("de-CH", "de"), ("uk_UA", "uk"), ("tlh", "en"), ("", "en"), ("en-US", "en")] {
        assert_eq!(Voice::new(&content, wish).language, chosen, "{wish}");
    }
    let said = |language| Voice::new(&content, language).say("tier-emergency-now");
    let all: BTreeSet<String> = words.languages().map(said).collect();
    assert_eq!(all.len(), 6, "{all:?}");
}

#[test]
fn a_tenth_of_a_degree_is_written_as_the_language_writes_it() {
    let content = Content::embedded().unwrap();
    let fever = lattea_core::units::Temperature::from_tenths(384).unwrap();
    let written = |language| Voice::new(&content, language).temperature(fever);
    assert_eq!([written("en"), written("de"), written("uk")], ["38.4 °C", "38,4 °C", "38,4 °C"]);
}

#[test]
fn a_language_that_nobody_has_checked_says_so_on_the_line_of_the_rules() {
    let content = Content::embedded().unwrap();
    for language in content.words().languages() {
        let voice = Voice::new(&content, language);
        let line = lattea_core::view::learn::content_line(&voice);
        let unchecked = voice.say("language-not-checked");
        assert_eq!(line.contains(&unchecked), language != "en", "{line}");
    }
}

#[test]
fn the_made_up_languages_load_and_hold_every_value() {
    for pseudo in [Pseudo::Accented, Pseudo::Mirrored] {
        let content = Content::load(&pseudo.add_to(PackFiles::embedded())).unwrap();
        let mine: Vec<_> = content.words().faults().map(ToString::to_string).collect();
        assert_eq!(mine, Vec::<String>::new());
        let ids = |language: &str| content.words().ids(language).map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(ids(pseudo.tag()), ids("en"));
        let voice = Voice::new(&content, pseudo.tag());
        assert!(voice.say_with("setting-days", &[("days", 12.into())]).contains("12"));
    }
}

#[test]
fn english_says_nothing_that_nobody_asks_for() {
    let asked = Asked::read();
    let content = Content::embedded().unwrap();
    let unused: Vec<&str> = content.words().ids("en").filter(|id| !asked.has(id)).collect();
    assert_eq!(unused, Vec::<&str>::new(), "no code and no row of content names these messages: take them out");
}

/// What code and content can ask for.
struct Asked {
    /// Whole ids that stand somewhere: in code, in rows, in other messages.
    whole: BTreeSet<String>,
    /// What ids that are put together begin with, such as `q-`.
    begins: BTreeSet<String>,
}

impl Asked {
    fn read() -> Self {
        let mut asked = Self { whole: BTreeSet::new(), begins: BTreeSet::new() };
        for folder in ["core/src", "bindings/cli/src", "bindings/ffi/src", "content", "android", "ios"] {
            asked.folder(&root().join(folder));
        }
        asked
    }

    fn folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            let name = path.to_string_lossy().into_owned();
            if name.ends_with("language.toml") {
                // What waits for its translation is not asked for by that.
                continue;
            }
            if path.is_dir() {
                self.folder(&path);
            } else if [".rs", ".toml", ".kt", ".swift", "/make-assets"].iter().any(|end| name.ends_with(end)) {
                self.literals(&fs::read_to_string(&path).unwrap());
            } else if name.contains("/words/en/") {
                self.named(&fs::read_to_string(&path).unwrap());
            }
        }
    }

    /// Texts between quotation marks, and what stands before a value that is put in.
    fn literals(&mut self, text: &str) {
        for literal in text.split('"') {
            let sign = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'.' | b'_');
            let plain = |text: &str| text.bytes().all(sign);
            match literal.split_once('{') {
                Some((begins, _)) if begins.ends_with('-') && plain(begins) => {
                    self.begins.insert(begins.to_owned());
                }
                None if plain(literal) && literal.ends_with('-') => {
                    self.begins.insert(literal.to_owned());
                }
                None if plain(literal) && !literal.is_empty() => {
                    // As `message_id` writes ids: `risk.HIV` is `risk-hiv`. An attribute belongs to its message.
                    let id = literal.to_lowercase().replace('_', "-");
                    self.whole.insert(id.split('.').next().unwrap().to_owned());
                    self.whole.insert(id.replace('.', "-"));
                }
                _ => {}
            }
        }
        // `message_id("q", …)` makes ids that begin with `q-`.
        for call in text.split("message_id(\"").skip(1) {
            self.begins.extend(call.split_once('"').map(|(prefix, _)| format!("{prefix}-")));
        }
    }

    /// Messages that a message names.
    fn named(&mut self, text: &str) {
        for inside in text.split('{').skip(1) {
            let name = inside.trim_start().split([' ', '.', '}', '\n']).next().unwrap_or_default();
            self.whole.insert(name.to_owned());
        }
    }

    fn has(&self, id: &str) -> bool {
        let forms = ["-pumping", "-bereaved", "-ease", "-no"];
        let plain = forms.iter().fold(id, |id, form| id.strip_suffix(form).unwrap_or(id));
        let known = |rest: &str| {
            let whole = |text: &str| self.whole.contains(text) || text.parse::<u32>().is_ok() || is_id(text);
            let rest = rest.to_lowercase();
            let cuts = rest.match_indices('-').map(|(at, _)| (&rest[..at], &rest[at + 1..]));
            whole(&rest) || cuts.into_iter().any(|(one, other)| whole(one) && whole(other))
        };
        self.whole.contains(id)
            || self.whole.contains(plain)
            || plain.strip_suffix("-text").is_some_and(|id| self.whole.contains(id))
            || self
                .begins
                .iter()
                .any(|begins| [id, plain].iter().any(|id| id.strip_prefix(begins.as_str()).is_some_and(known)))
    }
}

/// Whether a text is the id of a row in small letters, such as `s10` or `jt2`.
fn is_id(text: &str) -> bool {
    let digits = text.trim_start_matches(|sign: char| sign.is_ascii_lowercase());
    (1..=2).contains(&(text.len() - digits.len())) && digits.parse::<u32>().is_ok()
}
