//! What decides: findings, rules, techniques and questions, read and looked up.

use std::collections::HashMap;

use super::{
    agenda::Agenda,
    compile,
    condition::{Condition, FindingIndex, TechniqueIndex},
    error::{ContentError, Fault},
    exception::{self, Exception},
    files::PackFiles,
    pack::{Legacy, Question, TechniqueRule, read_all, read_if_there, read_one},
    resolve::Resolver,
    rows::{FindingFile, PackRow, QuestionFile, RuleFile, Scope, SinceFile, SinceRow},
    rule::Rule,
    technique::{self, Technique},
    vocabulary::Vocabulary,
};

/// What a clinician is asked first.
const AGENDA: &str = "review.toml";

/// What decides, and what was wrong with it.
pub(super) struct Deciding {
    pub vocabulary: Vocabulary,
    pub rules: Vec<Rule>,
    pub techniques: Vec<TechniqueRule>,
    pub questions: Vec<Question>,
    pub legacy: Vec<Legacy>,
    pub exceptions: Vec<Exception>,
    pub agenda: Agenda,
    pub since: Vec<SinceRow>,
    /// When there is no baby, and the finding that counts them; nothing when they can't be looked up.
    pub babies: Option<(Condition, FindingIndex)>,
    pub faults: Vec<Fault>,
}

impl Deciding {
    /// Reads it.
    ///
    /// # Errors
    /// [`ContentError`] when not even the findings can be made out: nothing else can be looked up then.
    pub fn read(files: &PackFiles, pack: &PackRow) -> Result<Self, ContentError> {
        let mut faults = Vec::new();
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
        let legacy = link_legacy(pack, &vocabulary, &mut faults);
        // A pack without these two claims no exception and asks for nothing first.
        let exceptions = exception::link(read_if_there(files, exception::FILE, &mut faults), &resolver, &mut faults);
        let agenda = read_if_there(files, AGENDA, &mut faults);
        let since = read_one::<SinceFile>(files, "since.toml", &mut faults).map_or_else(Vec::new, |file| file.chip);
        let none_when = resolver.read(&pack.babies_none_when, Scope::Person);
        let none_when = none_when.map_err(|reason| faults.push(Fault::new("pack.toml", "babies_none_when", reason)));
        let babies = none_when.ok().map(|(_, condition)| condition).zip(vocabulary.find(compile::BABIES_COUNT));
        Ok(Self { vocabulary, rules, techniques, questions, legacy, exceptions, agenda, since, babies, faults })
    }
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

fn number_of(id: &str) -> u32 {
    id.trim_start_matches(|character: char| !character.is_ascii_digit()).parse().unwrap_or(0)
}
