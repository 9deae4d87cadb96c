//! The pack as a whole: its version, how long it holds, old answer files, and who signed what.

use crate::content::{
    Content,
    error::Fault,
    verify::{review_fault, technique_file},
};

/// The file that these lints are about.
const FILE: &str = "pack.toml";

/// The version stands on every result, so it has to be one that can be found again.
pub fn pack(content: &Content, faults: &mut Vec<Fault>) {
    let version = content.version();
    let (numbers, tag) = version.split_once('-').unwrap_or((version, "release"));
    let parts: Vec<&str> = numbers.split('.').collect();
    let counted = parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok());
    let tagged = !tag.is_empty() && tag.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'.');
    if !(counted && tagged) {
        let reason = format!("'{version}' is no version like 2.0.0 or 2.0.0-draft");
        faults.push(Fault::new(FILE, "version", reason));
    }
}

/// One key of an old file can fill several findings only when they take the same answers.
pub fn legacy(content: &Content, faults: &mut Vec<Fault>) {
    let vocabulary = content.vocabulary();
    for old in content.legacy() {
        let mut fault = |reason: &str| faults.push(Fault::new(FILE, &old.id, reason));
        let mut domains = old.fills.iter().map(|index| std::mem::discriminant(&vocabulary.get(*index).domain));
        match domains.next() {
            None => fault("this old key fills nothing: name the findings it fills"),
            Some(first) if domains.any(|other| other != first) => {
                fault("this old key fills findings of different types, and one answer can't be all of them");
            }
            Some(_) => {}
        }
        if vocabulary.find(&old.id).is_some() {
            fault("this old key is also the id of a finding: an answer would mean both");
        }
    }
    let ids: Vec<&String> = content.legacy().iter().map(|old| &old.id).collect();
    if let Some(id) = super::repeated(&ids) {
        faults.push(Fault::new(FILE, *id, "this old key stands twice"));
    }
}

/// A review record that is half filled in would make the app say that somebody signed what nobody did.
pub fn reviews(content: &Content, faults: &mut Vec<Fault>) {
    let mut look = |file: &str, row: &str, review| {
        faults.extend(review_fault(review).map(|reason| Fault::new(file, row, reason)));
    };
    for (_, finding) in content.vocabulary().iter() {
        look(&finding.file, &finding.id, &finding.review);
    }
    for rule in content.rules() {
        look(&rule.file, &rule.id, &rule.review);
    }
    for technique in content.techniques() {
        look(&technique_file(technique), technique.id(), &technique.row().review);
    }
    for question in content.questions() {
        look(&question.file, &question.row.id, &question.row.review);
    }
    for (key, source) in content.sources() {
        look("sources", key, &source.review);
    }
    for (code, country) in content.countries() {
        look(&format!("contacts/{code}.toml"), "country", &country.review);
    }
    for exception in content.exceptions() {
        look("exceptions.toml", &exception.id, &exception.review);
    }
    for row in content.ledger() {
        look("ledger/seed.toml", &row.id, &row.review);
    }
}

/// What a clinician is asked first names rows that are there, once.
pub fn agenda(content: &Content, faults: &mut Vec<Fault>) {
    let agenda = content.agenda();
    if agenda.again_after_days == 0 && !(agenda.first.is_empty() && agenda.question.is_empty()) {
        let reason = "again_after_days is missing: say after how many days a signed row is looked at again";
        faults.push(Fault::new("review.toml", "again_after_days", reason));
    }
    let points: Vec<_> = agenda.first.iter().chain(&agenda.question).collect();
    let ids: Vec<&String> = points.iter().map(|point| &point.id).collect();
    if let Some(id) = super::repeated(&ids) {
        faults.push(Fault::new("review.toml", *id, "there are two points with this id"));
    }
    for point in points {
        if point.text.trim().is_empty() {
            faults.push(Fault::new("review.toml", &point.id, "it has no text: say what is asked"));
        }
        for row in &point.rows {
            let rule = content.rule(row).is_some();
            let technique = content.techniques().iter().any(|technique| technique.id() == row);
            let numbers = !content.settings(&format!("{row}.toml")).is_empty();
            if !rule && !technique && !numbers && content.vocabulary().find(row).is_none() {
                let reason = format!("there is no rule, technique, finding or file of numbers '{row}'");
                faults.push(Fault::new("review.toml", &point.id, reason));
            }
        }
    }
}

/// An exception of a proof names rules that are there.
pub fn exceptions(content: &Content, faults: &mut Vec<Fault>) {
    for exception in content.exceptions() {
        let rules = exception.rules.iter().chain(&exception.covered_by);
        for rule in rules.filter(|rule| content.rule(rule).is_none()) {
            faults.push(Fault::new("exceptions.toml", &exception.id, format!("there is no rule '{rule}'")));
        }
    }
}
