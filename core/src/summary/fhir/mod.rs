//! The document as a FHIR R4 document: a Composition by the patient, and behind it what can be coded.
//!
//! It codes what the person said and measured and what the rules made of it, and nothing else: there is no Condition,
//! because nothing here is a diagnosis, and it does not claim to be a patient summary of any profile. A code stands only
//! where it was checked against its source; everything else is text. What was not answered is an Observation that says
//! why it has no value, so that no system takes silence for a "no".
//!
//! Ids come from the document itself: the same summary has the same ids, and they tell no time of writing.
//!
//! ```
//! # use lattea_core::{clock::Moment, content::Content, voice::Voice};
//! # use lattea_core::summary::{Request, Slice, build, fhir};
//! # let content = Content::embedded()?;
//! # let now = Moment::parse("2026-05-07T18:30:00+01:00")?;
//! let document = build(&Request::new(now.plus_hours(-72), now), &Slice::default(), now, &Voice::new(&content, "en"));
//! let bundle: serde_json::Value = serde_json::from_str(&fhir::render(&document))?;
//! assert_eq!((&bundle["type"], &bundle["entry"][0]["resource"]["resourceType"]), (&"document".into(), &"Composition".into()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
mod codes;
mod narrative;
mod parts;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::summary::{
    choose::SectionId,
    document::{Document, Section, Told},
    text,
};

/// The bundle, with a line break at its end.
pub fn render(document: &Document) -> String {
    format!("{:#}\n", bundle(document))
}

fn bundle(document: &Document) -> Value {
    let mut entries = Entries::new(document);
    let composition = entries.next();
    let patient = entries.add(parts::patient(document));
    let device = entries.add(parts::device(document));
    let people = People { patient: patient.clone(), device: device.clone() };
    let mut by_section: Vec<(SectionId, String)> = Vec::new();
    let mut observed = Vec::new();
    for reading in document.values.readings.iter().filter(|reading| reading.told > Told::Counted) {
        let id = entries.add(parts::reading(document, reading, &people));
        observed.push((reading.at, id.clone()));
        by_section.push((SectionId::Course, id));
    }
    if let Some(birth) = parts::birth(document, &people) {
        by_section.push((SectionId::About, entries.add(birth)));
    }
    for open in &document.values.open {
        by_section.push((SectionId::NotAnswered, entries.add(parts::open(document, open, &people))));
    }
    let mut response = None;
    if !document.values.answers.is_empty() {
        let questionnaire = entries.add(answers::questionnaire(document));
        let id = entries.add(answers::response(document, &people));
        by_section.extend([(SectionId::Answers, id.clone()), (SectionId::Answers, questionnaire)]);
        response = Some(id);
    }
    for (level, is_newest) in document
        .values
        .newest
        .iter()
        .map(|level| (level, true))
        .chain(document.values.highest.iter().map(|level| (level, false)))
    {
        let mut basis: Vec<String> =
            observed.iter().filter(|(at, _)| *at == level.at).map(|(_, id)| id.clone()).collect();
        basis.extend(response.clone().filter(|_| is_newest));
        let id = entries.add(parts::risk(document, level, &basis, &people));
        by_section.push((SectionId::Situation, id));
    }
    for session in &document.values.sessions {
        by_section.push((SectionId::Tried, entries.add(parts::session(document, session, &people))));
    }
    for medicine in &document.values.medicines {
        by_section.push((SectionId::Medicines, entries.add(parts::medicine(document, medicine, &people))));
    }
    let provenance = entries.add(parts::provenance(document, &composition, &people));
    by_section.extend([(SectionId::About, provenance), (SectionId::About, device)]);
    let narrated = |section| narrated(&document.language, section, &by_section);
    let sections: Vec<Value> = document.sections.iter().map(narrated).collect();
    entries.put_first(&composition, parts::composition(document, &people, sections));
    json!({
        "resourceType": "Bundle",
        "identifier": { "system": "urn:ietf:rfc:3986", "value": entries.id(0) },
        "type": "document",
        "timestamp": document.values.made.to_rfc3339(),
        "entry": entries.all,
    })
}

/// Who says it, and with what.
struct People {
    patient: String,
    device: String,
}

/// A section with its words and what is coded of them; whatever has no section of its own goes to the nearest.
fn narrated(language: &str, section: &Section, by_section: &[(SectionId, String)]) -> Value {
    let entries = by_section.iter().filter(|(id, _)| *id == section.id);
    let entries: Vec<Value> = entries.map(|(_, id)| json!({ "reference": id })).collect();
    let mut value = json!({
        "title": section.title,
        "text": { "status": "generated", "div": narrative::section(language, section) },
    });
    if !entries.is_empty() {
        value["entry"] = entries.into();
    }
    value
}

/// The entries so far, and where the next id comes from.
struct Entries {
    seed: String,
    count: u32,
    all: Vec<Value>,
}

impl Entries {
    fn new(document: &Document) -> Self {
        Self { seed: text::render(document), count: 0, all: Vec::new() }
    }

    /// An id made of the document's words and a number.
    fn id(&self, number: u32) -> String {
        let mut digest = Sha256::new();
        digest.update(self.seed.as_bytes());
        digest.update(number.to_be_bytes());
        let digest = digest.finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        format!("urn:uuid:{}", uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }

    fn next(&mut self) -> String {
        self.count += 1;
        self.id(self.count)
    }

    fn add(&mut self, resource: Value) -> String {
        let id = self.next();
        self.all.push(json!({ "fullUrl": id, "resource": resource }));
        id
    }

    fn put_first(&mut self, id: &str, resource: Value) {
        self.all.insert(0, json!({ "fullUrl": id, "resource": resource }));
    }
}
