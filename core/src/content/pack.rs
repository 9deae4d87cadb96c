//! One pack, loaded and looked up: what every decision takes as its first argument.

use std::{collections::BTreeMap, path::Path};

use chrono::NaiveDate;

use super::{
    agenda::Agenda,
    article::{Article, Articles},
    aside::beside,
    condition::{Condition, FindingIndex, TechniqueIndex},
    deciding::Deciding,
    error::{ContentError, Fault},
    exception::Exception,
    files::PackFiles,
    rows::{
        self, CountryRow, LedgerRow, PackRow, PlacesFile, QuestionRow, SentenceRow, SinceRow, SourceRow, UnitsFile,
    },
    rule::Rule,
    signature::{self, Signatures},
    technique::Technique,
    text::Words,
    verify,
    vocabulary::Vocabulary,
};
use crate::{care::Timing, clock::Moment};

/// The file format that this program reads.
const FORMAT: u32 = 1;

/// A technique with its condition looked up.
#[derive(Debug, Clone)]
pub struct TechniqueRule {
    pub(super) row: Technique,
    pub(super) when: Condition,
    pub(super) recheck: Option<(FindingIndex, i32)>,
}

impl TechniqueRule {
    /// The stable id, such as `M01`.
    pub fn id(&self) -> &str {
        &self.row.id
    }

    /// The stable name, such as `palm_lift`.
    pub fn name(&self) -> &str {
        &self.row.name
    }

    /// Its place around a feed.
    pub fn timing(&self) -> Timing {
        self.row.timing
    }

    /// When a side may have it.
    pub fn when(&self) -> &Condition {
        &self.when
    }

    /// The finding, and the value it reaches, at which to look again.
    pub fn recheck(&self) -> Option<(FindingIndex, i32)> {
        self.recheck
    }

    /// Everything else that its file says.
    pub fn row(&self) -> &Technique {
        &self.row
    }
}

/// One screen of the interview, looked up.
#[derive(Debug, Clone)]
pub struct Question {
    /// The screen as written.
    pub row: QuestionRow,
    /// The file it stands in.
    pub file: String,
    /// What it asks about.
    pub findings: Vec<FindingIndex>,
    /// Rows that stand for several findings: the id, and what the row stands for.
    pub rows: Vec<(String, Vec<FindingIndex>)>,
    /// Findings of a form that are put as one list to tick.
    pub ticked: Vec<FindingIndex>,
    /// What an unticked row means for findings whose order does not say it.
    pub none: Vec<(FindingIndex, i32)>,
}

impl Question {
    /// Everything that an answer on this screen can be about.
    pub fn covered(&self) -> impl Iterator<Item = FindingIndex> + '_ {
        self.findings.iter().copied().chain(self.rows.iter().flat_map(|(_, findings)| findings.iter().copied()))
    }
}

/// A key of old answer files, looked up.
#[derive(Debug, Clone)]
pub struct Legacy {
    /// The old key.
    pub id: String,
    /// The findings it fills.
    pub fills: Vec<FindingIndex>,
}

/// One pack.
#[derive(Debug)]
pub struct Content {
    version: String,
    expires: NaiveDate,
    embedded: bool,
    hash: String,
    permission_hours: i64,
    draft_hours: i64,
    nobody_answers_hours: i64,
    babies_max: usize,
    babies_none_when: Condition,
    babies_count: FindingIndex,
    vocabulary: Vocabulary,
    rules: Vec<Rule>,
    techniques: Vec<TechniqueRule>,
    questions: Vec<Question>,
    legacy: Vec<Legacy>,
    since: Vec<SinceRow>,
    sources: BTreeMap<String, SourceRow>,
    countries: BTreeMap<String, CountryRow>,
    articles: Articles,
    ledger: Vec<LedgerRow>,
    sentences: Vec<SentenceRow>,
    exceptions: Vec<Exception>,
    agenda: Agenda,
    words: Words,
    places: PlacesFile,
    units: UnitsFile,
    settings: BTreeMap<String, String>,
    signatures: Signatures,
}

impl Content {
    /// The pack built into the program.
    ///
    /// # Errors
    /// [`ContentError`] when the program was built with a broken pack; the tests refuse such a build.
    pub fn embedded() -> Result<Self, ContentError> {
        Self::load(&PackFiles::embedded())
    }

    /// A pack in a folder. It is never taken for a reviewed one: verdicts are marked and no session starts from them.
    ///
    /// # Errors
    /// [`ContentError`] with every fault that the loader and the lint found.
    pub fn from_folder(folder: &Path) -> Result<Self, ContentError> {
        Self::load_whole(&PackFiles::from_folder(folder)?)
    }

    /// Loads and lints everything, the words and cards of every language included: what somebody has edited, and what the
    /// tests hold the built-in pack to.
    ///
    /// # Errors
    /// [`ContentError`] with every fault that the loader and the lint found.
    pub fn load_whole(files: &PackFiles) -> Result<Self, ContentError> {
        let content = Self::load(files)?;
        let faults = verify::of_languages(&content);
        if faults.is_empty() { Ok(content) } else { Err(ContentError { faults }) }
    }

    /// Loads and lints what decides, and what is written in the default language; the other languages are not read.
    ///
    /// # Errors
    /// [`ContentError`] with every fault that the loader and the lint found.
    pub fn load(files: &PackFiles) -> Result<Self, ContentError> {
        let mut content = Self::read(files)?;
        let faults = verify::faults(&content);
        // What was signed is looked at in a pack that is otherwise whole: a mistake says enough by itself.
        if !faults.is_empty() {
            return Err(ContentError { faults });
        }
        let signatures = signature::look(files, content.words.default_language());
        content.signatures = signatures.map_err(|faults| ContentError { faults })?;
        Ok(content)
    }

    fn read(files: &PackFiles) -> Result<Self, ContentError> {
        let pack = read_pack(files)?;
        let expires = pack.expires.parse::<NaiveDate>();
        let expires = expires.map_err(|_| Fault::new("pack.toml", "expires", "this is no date like 2027-11-22"))?;
        let (deciding, aside) = beside(files, &pack.default_language, || Deciding::read(files, &pack));
        let deciding = deciding?;
        let mut faults = deciding.faults;
        faults.extend(aside.faults);
        let articles = Articles::find(files);
        faults.extend_from_slice(articles.faults(&pack.default_language));
        let units: UnitsFile = read_if_there(files, "units.toml", &mut faults);
        let places: PlacesFile = read_if_there(files, "places.toml", &mut faults);
        match (aside.words, deciding.babies) {
            (Some(words), Some((babies_none_when, babies_count))) if faults.is_empty() => Ok(Self {
                version: pack.version,
                expires,
                embedded: files.is_embedded(),
                // The built-in pack never shows it, and it costs a third of a start.
                hash: if files.is_embedded() { String::new() } else { files.hash() },
                permission_hours: pack.permission_hours,
                draft_hours: pack.draft_hours,
                nobody_answers_hours: pack.nobody_answers_hours,
                babies_max: pack.babies_max,
                babies_none_when,
                babies_count,
                vocabulary: deciding.vocabulary,
                rules: deciding.rules,
                techniques: deciding.techniques,
                questions: deciding.questions,
                legacy: deciding.legacy,
                since: deciding.since,
                sources: aside.sources,
                countries: aside.countries,
                articles,
                sentences: aside.ledger.iter().flat_map(|(_, rows)| rows.sentence.clone()).collect(),
                ledger: aside.ledger.into_iter().flat_map(|(_, rows)| rows.row).collect(),
                exceptions: deciding.exceptions,
                agenda: deciding.agenda,
                words,
                places,
                units,
                settings: ["session.toml", "journal.toml", "course.toml", "reminders.toml"]
                    .into_iter()
                    .filter_map(|file| Some((file.to_owned(), files.get(file)?.to_owned())))
                    .collect(),
                signatures: Signatures::default(),
            }),
            _ => Err(ContentError { faults }),
        }
    }

    /// The version as it stands in `pack.toml`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The version as it stands on a result: a pack from elsewhere carries its hash and says that nobody reviewed it.
    pub fn version_shown(&self) -> String {
        if self.embedded { self.version.clone() } else { format!("{}+unreviewed-pack.{}", self.version, self.hash) }
    }

    /// Whether this is the pack built into the program; only from that one may a session start.
    pub fn is_embedded(&self) -> bool {
        self.embedded
    }

    /// The last day on which massage may be offered.
    pub fn expires(&self) -> NaiveDate {
        self.expires
    }

    /// Whether the pack has run out at this time.
    pub fn is_expired(&self, now: Moment) -> bool {
        now.date() > self.expires
    }

    /// Whether a named clinician has signed every row that decides something, the numbers of the journal and of sessions
    /// included; see [`signature`](super::signature).
    pub fn is_signed(&self) -> bool {
        self.signatures.complete
    }

    /// Every finding.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Every rule, most urgent first.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// Every technique, by id.
    pub fn techniques(&self) -> &[TechniqueRule] {
        &self.techniques
    }

    /// One technique.
    pub fn technique(&self, index: TechniqueIndex) -> &TechniqueRule {
        &self.techniques[usize::from(index.0)]
    }

    /// The screens of the interview, in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Keys of old answer files.
    pub fn legacy(&self) -> &[Legacy] {
        &self.legacy
    }

    /// Rough lengths of time that "since when?" offers, the shortest first.
    pub fn since(&self) -> &[SinceRow] {
        &self.since
    }

    /// Every source by key.
    pub fn sources(&self) -> &BTreeMap<String, SourceRow> {
        &self.sources
    }

    /// Numbers by country; `unknown` for everybody else.
    pub fn countries(&self) -> &BTreeMap<String, CountryRow> {
        &self.countries
    }

    /// Learn cards in one language, in their order.
    pub fn articles(&self, language: &str) -> &[Article] {
        self.articles.of(language)
    }

    /// Learn cards in every language.
    pub fn all_articles(&self) -> &Articles {
        &self.articles
    }

    /// What the first source said, and what we do.
    pub fn ledger(&self) -> &[LedgerRow] {
        &self.ledger
    }

    /// Every sentence of the first source, in its order, with the rows that answer it.
    pub fn sentences(&self) -> &[SentenceRow] {
        &self.sentences
    }

    /// Where a proof knowingly does not hold, each with its reason.
    pub fn exceptions(&self) -> &[Exception] {
        &self.exceptions
    }

    /// What a reviewing clinician is asked first.
    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// Words in every language.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Which units somebody is shown who has not chosen any.
    pub fn units(&self) -> &UnitsFile {
        &self.units
    }

    /// The first day on which a row that was signed is to be looked at again, or nothing when no row was signed.
    pub fn next_review(&self) -> Option<NaiveDate> {
        self.signatures.next
    }

    /// How long a text may be where it is shown.
    pub fn places(&self) -> &PlacesFile {
        &self.places
    }

    /// A file of numbers that another module reads, such as `session.toml`.
    pub fn settings(&self, file: &str) -> &str {
        self.settings.get(file).map_or("", String::as_str)
    }

    /// For how many hours a check that was begun is gone on with.
    pub fn draft_hours(&self) -> i64 {
        self.draft_hours
    }

    /// How long a permission may last.
    pub fn permission_hours(&self) -> i64 {
        self.permission_hours
    }

    /// After so many hours without an answer to a call, the emergency department.
    pub fn nobody_answers_hours(&self) -> i64 {
        self.nobody_answers_hours
    }

    /// The most babies that one check may be about.
    pub fn babies_max(&self) -> usize {
        self.babies_max
    }

    /// When the check is about no baby, although none was named.
    pub fn babies_none_when(&self) -> &Condition {
        &self.babies_none_when
    }

    /// The finding that counts the babies.
    pub fn babies_count(&self) -> FindingIndex {
        self.babies_count
    }
}

fn read_pack(files: &PackFiles) -> Result<PackRow, Fault> {
    let text = files
        .get("pack.toml")
        .ok_or_else(|| Fault::new("pack.toml", "", "this file is missing: give the folder that holds it"))?;
    // A newer pack may have keys that are unknown here; its format is looked at first, so that the message is the useful one.
    let format = toml::from_str::<toml::Table>(text).ok().and_then(|table| table.get("format")?.as_integer());
    if let Some(format) = format.filter(|format| *format != i64::from(FORMAT)) {
        let reason =
            format!("this pack has format {format}, and this version of Lattea reads format {FORMAT}: update Lattea");
        return Err(Fault::new("pack.toml", "format", reason));
    }
    let pack: PackRow = rows::parse("pack.toml", text)?;
    let hours = [pack.permission_hours, pack.draft_hours, pack.nobody_answers_hours];
    if hours.iter().any(|hours| !(1..=24).contains(hours)) || !(1..=16).contains(&pack.babies_max) {
        return Err(Fault::new(
            "pack.toml",
            "",
            "permission_hours, draft_hours and nobody_answers_hours are 1 to 24, babies_max is 1 to 16",
        ));
    }
    Ok(pack)
}

pub(super) fn read_one<T: serde::de::DeserializeOwned>(
    files: &PackFiles,
    path: &str,
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let read = match files.get(path) {
        Some(text) => rows::parse(path, text),
        None => Err(Fault::new(path, "", "this file is missing")),
    };
    read.map_err(|fault| faults.push(fault)).ok()
}

/// A file that a pack may leave out.
pub(super) fn read_if_there<T: serde::de::DeserializeOwned + Default>(
    files: &PackFiles,
    path: &str,
    faults: &mut Vec<Fault>,
) -> T {
    files.get(path).and_then(|_| read_one(files, path, faults)).unwrap_or_default()
}

pub(super) fn read_all<T: serde::de::DeserializeOwned>(
    files: &PackFiles,
    folder: &str,
    faults: &mut Vec<Fault>,
) -> Vec<(String, T)> {
    let mut read = Vec::new();
    for (path, text) in files.under(folder, ".toml") {
        match rows::parse(path, text) {
            Ok(rows) => read.push((path.to_owned(), rows)),
            Err(fault) => faults.push(fault),
        }
    }
    read
}

pub(super) fn keyed<T>(
    rows: impl Iterator<Item = (String, String, T)>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, T> {
    let mut map = BTreeMap::new();
    for (file, key, row) in rows {
        if map.insert(key.clone(), row).is_some() {
            faults.push(Fault::new(file, key, "there are two rows with this key"));
        }
    }
    map
}
