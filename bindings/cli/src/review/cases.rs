//! Example cases of a row, from a folder like `tests/cases`: thresholds with the values tried, and described people.

use std::{collections::BTreeMap, fs, path::Path};

use toml::{Table, Value};

/// Shown of one row at most; the folder has them all.
const MOST_PEOPLE: usize = 4;

/// What is known about each row, as sentences.
#[derive(Debug, Default)]
pub struct Cases {
    thresholds: BTreeMap<String, Vec<String>>,
    people: BTreeMap<String, Vec<String>>,
}

impl Cases {
    /// Reads `triage/` and `people/` of a folder.
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
        if cases.thresholds.is_empty() && cases.people.is_empty() {
            return Err(format!("there are no cases in {}: give a folder like tests/cases", folder.display()));
        }
        Ok(cases)
    }

    /// The cases of a row.
    pub fn of(&self, row: &str) -> Vec<String> {
        let mut found = self.thresholds.get(row).cloned().unwrap_or_default();
        let people = self.people.get(row).map_or(&[][..], Vec::as_slice);
        found.extend(people.iter().take(MOST_PEOPLE).cloned());
        if people.len() > MOST_PEOPLE {
            found.push(format!("and {} more people", people.len() - MOST_PEOPLE));
        }
        found
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
