//! Example cases of a row, from a folder like `tests/cases`: thresholds with the values tried, described people, and journals.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use toml::{Table, Value};

/// Shown of one row at most; the folder has them all.
const MOST_PEOPLE: usize = 4;
/// The same of journals.
const MOST_JOURNALS: usize = 4;
/// Where they lie beside the content of the project.
const USUAL: &str = "tests/cases";

/// What is known about each row, as sentences.
#[derive(Debug, Default)]
pub struct Cases {
    thresholds: BTreeMap<String, Vec<String>>,
    people: BTreeMap<String, Vec<String>>,
    journals: BTreeMap<String, Vec<String>>,
}

impl Cases {
    /// The project's own cases: `tests/cases` beside the content's folder, or below this one for the pack in the program.
    /// They are no part of the program, and not everybody who has it has them.
    pub fn usual(content: Option<&Path>) -> Option<PathBuf> {
        let folder = match content {
            Some(content) => fs::canonicalize(content).ok()?.parent()?.join(USUAL),
            None => PathBuf::from(USUAL),
        };
        folder.join("triage").is_dir().then_some(folder)
    }

    /// Reads `triage/`, `people/` and `journal/` of a folder.
    ///
    /// # Errors
    /// A sentence that names the file.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let mut cases = Self::default();
        for table in tables(&folder.join("triage"))? {
            for threshold in array(&table, "threshold") {
                cases.threshold(&threshold);
            }
        }
        for table in tables(&folder.join("people"))? {
            cases.person(&table);
        }
        for table in tables(&folder.join("journal"))? {
            cases.journal(&table);
        }
        if cases.is_empty() {
            return Err(format!("there are no cases in {}: give a folder like tests/cases", folder.display()));
        }
        Ok(cases)
    }

    fn is_empty(&self) -> bool {
        self.thresholds.is_empty() && self.people.is_empty() && self.journals.is_empty()
    }

    /// What the document says about its cases: how many rows have some, or how to get them.
    pub fn described(&self) -> String {
        if self.is_empty() {
            return format!(
                "The example cases were left out: they lie in {USUAL} of the project's source. Name that folder with --cases to have them here."
            );
        }
        let rows: BTreeSet<&String> =
            self.thresholds.keys().chain(self.people.keys()).chain(self.journals.keys()).collect();
        format!("{} rows stand here with example cases; each of them is tried in every test run.", rows.len())
    }

    /// The cases of a row.
    pub fn of(&self, row: &str) -> Vec<String> {
        let mut found = self.thresholds.get(row).cloned().unwrap_or_default();
        let people = self.people.get(row).map_or(&[][..], Vec::as_slice);
        found.extend(people.iter().take(MOST_PEOPLE).cloned());
        if people.len() > MOST_PEOPLE {
            found.push(format!("and {} more people", people.len() - MOST_PEOPLE));
        }
        found.extend(self.journals.get(row).into_iter().flatten().cloned());
        found
    }

    /// A file of journals: what its row says, and some of its cases, for each number that it holds.
    fn journal(&mut self, file: &Table) {
        let text = |key: &str| file.get(key).and_then(Value::as_str).unwrap_or_default();
        let cases = array(file, "case");
        let mut sentences = vec![format!("{}: {}", text("row"), text("says"))];
        sentences.extend(cases.iter().take(MOST_JOURNALS).map(|case| {
            let name = case.get("name").and_then(Value::as_str).unwrap_or_default().replace('-', " ");
            let raised = case.get("expect").and_then(|expect| expect.get("raise")).and_then(Value::as_str);
            raised.map_or(name.clone(), |level| format!("{name}: {}", level.replace('_', " ")))
        }));
        if cases.len() > MOST_JOURNALS {
            sentences.push(format!("and {} more journals", cases.len() - MOST_JOURNALS));
        }
        let numbers = file.get("numbers").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for number in numbers.iter().filter_map(Value::as_str) {
            self.journals.entry(number.to_owned()).or_default().extend(sentences.iter().cloned());
        }
    }

    fn threshold(&mut self, threshold: &Table) {
        let text = |key: &str| threshold.get(key).and_then(Value::as_str).unwrap_or_default();
        let tried = array(threshold, "cases");
        let tried = tried.iter().map(|case| {
            let value = case.get("value").map_or_else(|| "not given".to_owned(), ToString::to_string);
            format!("{value}: {}", case.get("fired").and_then(Value::as_str).unwrap_or_default())
        });
        let sentence = format!("{} ({}): {}", text("text"), text("person"), tried.collect::<Vec<_>>().join(", "));
        self.thresholds.entry(text("rule").to_owned()).or_default().push(sentence);
    }

    fn person(&mut self, person: &Table) {
        let text = |key: &str| person.get(key).and_then(Value::as_str).unwrap_or_default();
        let Some(expected) = person.get("expected").and_then(Value::as_table) else { return };
        for list in ["fired", "followup"] {
            let rows = expected.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            for row in rows.iter().filter_map(Value::as_str) {
                let sentence = format!("{}: {}", text("id"), text("person"));
                self.people.entry(row.to_owned()).or_default().push(sentence);
            }
        }
    }
}

fn array(table: &Table, key: &str) -> Vec<Table> {
    let items = table.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    items.iter().filter_map(|item| item.as_table().cloned()).collect()
}

fn tables(folder: &Path) -> Result<Vec<Table>, String> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let text =
            fs::read_to_string(file).map_err(|error| format!("{} can't be read: {}", file.display(), error.kind()))?;
        text.parse().map_err(|error: toml::de::Error| format!("{} is no case: {}", file.display(), error.message()))
    };
    files.iter().map(read).collect()
}
