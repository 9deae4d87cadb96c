//! One pack, loaded and looked up: what every decision takes as its first argument.

use std::{
    collections::{BTreeMap, HashMap},
    path::Path,
};

use chrono::NaiveDate;

use super::{
    agenda::Agenda,
    article::{Article, Articles},
    compile,
    condition::{Condition, FindingIndex, TechniqueIndex},
    error::{ContentError, Fault},
    exception::{self, Exception},
    files::PackFiles,
    resolve::Resolver,
    rows::{
        self, CountryRow, FindingFile, LedgerFile, LedgerRow, PackRow, PlacesFile, QuestionFile, QuestionRow, RuleFile,
        Scope, SentenceRow, SinceFile, SinceRow, SourceFile, SourceRow, UnitsFile,
    },
    rule::Rule,
    signature::{self, Signatures},
    technique::{self, Technique},
    text::Words,
    verify,
    vocabulary::Vocabulary,
};
use crate::{care::Timing, clock::Moment};

/// The file format that this program reads.
const FORMAT: u32 = 1;
/// What a clinician is asked first.
const AGENDA: &str = "review.toml";

/// A technique with its condition looked up.
#[derive(Debug, Clone)]
pub struct TechniqueRule {
    row: Technique,
    when: Condition,
    recheck: Option<(FindingIndex, i32)>,
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
        let mut faults = Vec::new();
        let pack = read_pack(files)?;
        let expires = pack.expires.parse::<NaiveDate>();
        let expires = expires.map_err(|_| Fault::new("pack.toml", "expires", "this is no date like 2027-11-22"))?;
        let finding_files: Vec<(String, FindingFile)> = read_all(files, "findings/", &mut faults);
        let technique_rows = read_techniques(files, &mut faults);
        let ids = index_techniques(&technique_rows, &mut faults);
        let vocabulary = compile::vocabulary(&finding_files, pack.babies_max, &ids).unwrap_or_else(|more| {
            faults.extend(more);
            Vocabulary::default()
        });
        if !faults.is_empty() {
            return Err(ContentError { faults });
        }
        let resolver = Resolver { vocabulary: &vocabulary, techniques: &ids };
        let mut rules = Vec::new();
        for (file, rows) in read_all::<RuleFile>(files, "rules/", &mut faults) {
            for row in &rows.rule {
                match Rule::from_row(&file, row, &resolver) {
                    Ok(rule) => rules.push(rule),
                    Err(fault) => faults.push(fault),
                }
            }
        }
        // Most urgent first, then in the order of the table: results list rules as a reader expects them.
        rules.sort_by_key(|rule| (std::cmp::Reverse(rule.tier()), rule.kind, number_of(&rule.id)));
        let techniques = link_techniques(technique_rows, &resolver, &mut faults);
        let questions = link_questions(files, &vocabulary, &mut faults);
        let legacy = link_legacy(&pack, &vocabulary, &mut faults);
        // A pack without these two claims no exception and asks for nothing first.
        let exceptions = match files.get(exception::FILE) {
            Some(_) => read_one(files, exception::FILE, &mut faults).unwrap_or_default(),
            None => exception::ExceptionFile::default(),
        };
        let exceptions = exception::link(exceptions, &resolver, &mut faults);
        let agenda = match files.get(AGENDA) {
            Some(_) => read_one(files, AGENDA, &mut faults).unwrap_or_default(),
            None => Agenda::default(),
        };
        let since = read_one::<SinceFile>(files, "since.toml", &mut faults).map_or_else(Vec::new, |file| file.chip);
        let sources = keyed(
            read_all::<SourceFile>(files, "sources/", &mut faults)
                .into_iter()
                .flat_map(|(file, rows)| rows.source.into_iter().map(move |row| (file.clone(), row.key.clone(), row))),
            &mut faults,
        );
        let countries = keyed(
            read_all::<CountryRow>(files, "contacts/", &mut faults)
                .into_iter()
                .map(|(file, row)| (file, row.country.clone(), row)),
            &mut faults,
        );
        let ledger = read_all::<LedgerFile>(files, "ledger/", &mut faults);
        let articles = Articles::find(files);
        faults.extend_from_slice(articles.faults(&pack.default_language));
        let units = match files.get("units.toml") {
            Some(_) => read_one(files, "units.toml", &mut faults).unwrap_or_default(),
            None => UnitsFile::default(),
        };
        let places = match files.get("places.toml") {
            Some(_) => read_one(files, "places.toml", &mut faults).unwrap_or_default(),
            None => PlacesFile::default(),
        };
        let words = match Words::load(files, &pack.default_language) {
            Ok(words) => Some(words),
            Err(more) => {
                faults.extend(more);
                None
            }
        };
        let none_when = resolver.read(&pack.babies_none_when, Scope::Person);
        let babies_none_when = match none_when {
            Ok((_, condition)) => Some(condition),
            Err(reason) => {
                faults.push(Fault::new("pack.toml", "babies_none_when", reason));
                None
            }
        };
        let babies_count = vocabulary.find(compile::BABIES_COUNT);
        match (words, babies_none_when, babies_count) {
            (Some(words), Some(babies_none_when), Some(babies_count)) if faults.is_empty() => Ok(Self {
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
                vocabulary,
                rules,
                techniques,
                questions,
                legacy,
                since,
                sources,
                countries,
                articles,
                sentences: ledger.iter().flat_map(|(_, rows)| rows.sentence.clone()).collect(),
                ledger: ledger.into_iter().flat_map(|(_, rows)| rows.row).collect(),
                exceptions,
                agenda,
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

fn read_one<T: serde::de::DeserializeOwned>(files: &PackFiles, path: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let read = match files.get(path) {
        Some(text) => rows::parse(path, text),
        None => Err(Fault::new(path, "", "this file is missing")),
    };
    read.map_err(|fault| faults.push(fault)).ok()
}

fn read_all<T: serde::de::DeserializeOwned>(
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

fn read_techniques(files: &PackFiles, faults: &mut Vec<Fault>) -> Vec<(String, Technique)> {
    let mut read = Vec::new();
    for (path, text) in files.under("techniques/", ".toml") {
        match technique::parse(path, text) {
            Ok(row) => read.push((path.to_owned(), row)),
            Err(error) => faults.push(Fault::new(path, error.row, error.reason)),
        }
    }
    read.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
    read
}

fn index_techniques(rows: &[(String, Technique)], faults: &mut Vec<Fault>) -> HashMap<String, TechniqueIndex> {
    let mut ids = HashMap::new();
    for (index, (file, row)) in (0u16..).map(TechniqueIndex).zip(rows) {
        if ids.insert(row.id.clone(), index).is_some() {
            faults.push(Fault::new(file, &row.id, "there are two techniques with this id"));
        }
    }
    ids
}

fn link_techniques(
    rows: Vec<(String, Technique)>,
    resolver: &Resolver<'_>,
    faults: &mut Vec<Fault>,
) -> Vec<TechniqueRule> {
    let mut techniques = Vec::new();
    for (file, row) in rows {
        let when = resolver.read(&row.when, Scope::Breast);
        let recheck = row.recheck.as_ref().map(|recheck| {
            let finding = resolver.vocabulary.find(&recheck.finding);
            let reaches = i32::try_from(recheck.reaches).ok();
            finding.zip(reaches).ok_or_else(|| format!("recheck: there is no finding '{}'", recheck.finding))
        });
        match (when, recheck.transpose()) {
            (Ok((_, when)), Ok(recheck)) => techniques.push(TechniqueRule { row, when, recheck }),
            (Err(reason), _) | (_, Err(reason)) => faults.push(Fault::new(&file, &row.id, reason)),
        }
    }
    techniques
}

fn link_questions(files: &PackFiles, vocabulary: &Vocabulary, faults: &mut Vec<Fault>) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for (file, rows) in read_all::<QuestionFile>(files, "questions/", faults) {
        for row in rows.question {
            let mut find = |id: &String| {
                let found = vocabulary.find(id);
                if found.is_none() {
                    faults.push(Fault::new(&file, &row.id, format!("there is no finding '{id}'")));
                }
                found
            };
            let findings = row.findings.iter().filter_map(&mut find).collect();
            let ticked = row.ticked.iter().filter_map(&mut find).collect();
            let listed =
                row.rows.iter().map(|list| (list.id.clone(), list.findings.iter().filter_map(&mut find).collect()));
            let listed = listed.collect();
            let mut none = Vec::new();
            for (id, written) in &row.none {
                let code =
                    vocabulary.find(id).and_then(|index| Some((index, vocabulary.get(index).domain.code(written)?)));
                match code {
                    Some(code) => none.push(code),
                    None => faults.push(Fault::new(&file, &row.id, format!("none: '{id}' can't be '{written}'"))),
                }
            }
            if questions.iter().any(|other| other.row.id == row.id) {
                faults.push(Fault::new(&file, &row.id, "there are two questions with this id"));
            }
            questions.push(Question { row, file: file.clone(), findings, rows: listed, ticked, none });
        }
    }
    // Files are read by name; the groups follow in the table's order, and what comes after the result comes last.
    questions.sort_by_key(|question| question.row.group == "after");
    questions
}

fn link_legacy(pack: &PackRow, vocabulary: &Vocabulary, faults: &mut Vec<Fault>) -> Vec<Legacy> {
    let mut linked = Vec::new();
    for row in &pack.legacy {
        let mut fills = Vec::new();
        for id in &row.fills {
            match vocabulary.find(id) {
                Some(index) => fills.push(index),
                None => faults.push(Fault::new("pack.toml", &row.id, format!("there is no finding '{id}'"))),
            }
        }
        linked.push(Legacy { id: row.id.clone(), fills });
    }
    linked
}

fn keyed<T>(rows: impl Iterator<Item = (String, String, T)>, faults: &mut Vec<Fault>) -> BTreeMap<String, T> {
    let mut map = BTreeMap::new();
    for (file, key, row) in rows {
        if map.insert(key.clone(), row).is_some() {
            faults.push(Fault::new(file, key, "there are two rows with this key"));
        }
    }
    map
}

fn number_of(id: &str) -> u32 {
    id.trim_start_matches(|character: char| !character.is_ascii_digit()).parse().unwrap_or(0)
}
