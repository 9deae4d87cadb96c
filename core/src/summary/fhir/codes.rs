//! The codes that are used, and no others; where each was read stands in `README.md` beside this file.

use serde_json::{Value, json};

use crate::{triage::verdict::UnknownWhy, units::Side};

pub(super) const LOINC: &str = "http://loinc.org";
pub(super) const SNOMED: &str = "http://snomed.info/sct";
pub(super) const UCUM: &str = "http://unitsofmeasure.org";
/// The names of our own: rules, techniques, the questions of the check.
pub(super) const OWN: &str = "https://github.com/lattea/lattea/fhir";

/// LOINC: the kind of document.
pub(super) fn document() -> Value {
    coding(LOINC, "51855-5", "Patient Note")
}

/// LOINC: body temperature.
pub(super) fn temperature() -> Value {
    coding(LOINC, "8310-5", "Body temperature")
}

/// LOINC: pain, 0 to 10.
pub(super) fn pain() -> Value {
    coding(LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
}

/// SNOMED CT: which breast.
pub(super) fn breast(side: Side) -> Value {
    match side {
        Side::Left => json!({ "system": SNOMED, "code": "80248007" }),
        Side::Right => json!({ "system": SNOMED, "code": "73056007" }),
    }
}

/// The category of an observation.
pub(super) fn category(code: &str, display: &str) -> Value {
    json!([{ "coding": [coding("http://terminology.hl7.org/CodeSystem/observation-category", code, display)] }])
}

/// Why a value is not there.
pub(super) fn absent(why: UnknownWhy) -> (&'static str, &'static str) {
    match why {
        UnknownWhy::NotAsked => ("not-asked", "Not Asked"),
        UnknownWhy::NotSure => ("asked-unknown", "Asked But Unknown"),
        UnknownWhy::PreferNot | UnknownWhy::Skipped => ("asked-declined", "Asked But Declined"),
        UnknownWhy::Stale | UnknownWhy::MeasureAgain => ("temp-unknown", "Temporarily Unknown"),
    }
}

pub(super) fn coding(system: &str, code: &str, display: &str) -> Value {
    json!({ "system": system, "code": code, "display": display })
}
