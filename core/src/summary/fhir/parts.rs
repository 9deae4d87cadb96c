//! One resource a function.

use serde_json::{Value, json};

use crate::{
    session::outcome::Outcome,
    summary::document::{Document, Level, MedicineValue, OpenValue, Quantity, Reading, SessionValue},
    units::Side,
};

use super::{
    People,
    codes::{self, OWN, UCUM},
    narrative::{escaped, opening},
};

pub(super) fn composition(document: &Document, people: &People, sections: Vec<Value>) -> Value {
    let made = document.values.made.to_rfc3339();
    let header = &document.header;
    let facts = header.facts.iter().map(|fact| format!("<p>{}: {}</p>", escaped(&fact.label), escaped(&fact.value)));
    let facts: String = facts.collect();
    let first = [&header.title, &header.self_reported, &header.rules].map(|text| format!("<p>{}</p>", escaped(text)));
    let (open, first, last) = (opening(&document.language), first.concat(), escaped(&header.first_line));
    let div = format!("{open}{first}{facts}<p>{last}</p></div>");
    json!({
        "resourceType": "Composition",
        "text": { "status": "generated", "div": div },
        "status": "final",
        "type": { "coding": [codes::document()] },
        "subject": reference(&people.patient),
        "date": made,
        "author": [reference(&people.patient)],
        "title": header.title,
        "attester": [{ "mode": "personal", "time": made, "party": reference(&people.patient) }],
        "section": sections,
    })
}

pub(super) fn patient(document: &Document) -> Value {
    // A resource may not be empty, and a name that was kept back is said to be so.
    let masked = json!({ "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "masked" });
    let name = match &document.values.name {
        Some(name) => json!({ "text": name }),
        None => json!({ "extension": [masked] }),
    };
    json!({ "resourceType": "Patient", "name": [name] })
}

/// The program that wrote it down.
pub(super) fn device(document: &Document) -> Value {
    json!({
        "resourceType": "Device",
        "deviceName": [{ "name": "Lattea", "type": "user-friendly-name" }],
        "version": [{ "value": document.values.app_version }],
    })
}

/// The day of the birth, which is no value of the patient's own record.
pub(super) fn birth(document: &Document, people: &People) -> Option<Value> {
    let day = document.values.birth?;
    let label = document.header.facts.iter().find(|fact| fact.value.contains(&day.format("%Y").to_string()))?;
    Some(json!({
        "resourceType": "Observation",
        "status": "final",
        "category": codes::category("survey", "Survey"),
        "code": { "text": label.label },
        "subject": reference(&people.patient),
        "effectiveDateTime": document.values.made.to_rfc3339(),
        "performer": [reference(&people.patient)],
        "valueDateTime": day.to_string(),
    }))
}

/// A temperature or a pain.
pub(super) fn reading(_: &Document, reading: &Reading, people: &People) -> Value {
    let mut observation = json!({
        "resourceType": "Observation",
        "status": "final",
        "category": match reading.quantity {
            Quantity::Temperature => codes::category("vital-signs", "Vital Signs"),
            Quantity::Pain => codes::category("survey", "Survey"),
        },
        "code": { "coding": [match reading.quantity {
            Quantity::Temperature => codes::temperature(),
            Quantity::Pain => codes::pain(),
        }] },
        "subject": reference(&people.patient),
        "effectiveDateTime": reading.at.to_rfc3339(),
        "performer": [reference(&people.patient)],
    });
    match reading.quantity {
        Quantity::Temperature => {
            let value = f64::from(reading.value) / 10.0;
            observation["valueQuantity"] = json!({ "value": value, "unit": "°C", "system": UCUM, "code": "Cel" });
        }
        Quantity::Pain => observation["valueInteger"] = reading.value.into(),
    }
    if let Some(how) = &reading.how {
        observation["note"] = json!([{ "text": how }]);
    }
    if let Some(side) = reading.side {
        observation["bodySite"] = breast(side);
    }
    observation
}

/// A question without a usable answer, and why.
pub(super) fn open(_: &Document, open: &OpenValue, people: &People) -> Value {
    let (code, display) = codes::absent(open.why);
    let absent = codes::coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", code, display);
    json!({
        "resourceType": "Observation",
        "status": "final",
        "category": codes::category("survey", "Survey"),
        "code": { "text": open.label },
        "subject": reference(&people.patient),
        "effectiveDateTime": open.at.to_rfc3339(),
        "performer": [reference(&people.patient)],
        "dataAbsentReason": { "coding": [absent] },
    })
}

/// The care level: how soon somebody with training is asked for, by which rules. No outcome is named, because that would
/// be a diagnosis.
pub(super) fn risk(document: &Document, level: &Level, basis: &[String], people: &People) -> Value {
    let rules: Vec<&str> = level.rules.iter().map(|rule| rule.rule.as_str()).collect();
    let mut risk = json!({
        "resourceType": "RiskAssessment",
        "status": "final",
        "method": {
            "coding": [{ "system": format!("{OWN}/rules"), "version": level.content_version, "code": "care-level" }],
            "text": document.header.rules,
        },
        "subject": reference(&people.patient),
        "occurrenceDateTime": level.at.to_rfc3339(),
        "performer": reference(&people.device),
        "prediction": [{ "qualitativeRisk": { "text": level.words } }],
    });
    if !rules.is_empty() {
        risk["prediction"][0]["rationale"] = rules.join(", ").into();
    }
    if !basis.is_empty() {
        risk["basis"] = basis.iter().map(|id| reference(id)).collect();
    }
    risk
}

/// A guided session.
pub(super) fn session(_: &Document, session: &SessionValue, people: &People) -> Value {
    let status = match session.outcome {
        None => "in-progress",
        Some(Outcome::Completed | Outcome::Cap) => "completed",
        Some(Outcome::Stopped | Outcome::Pain | Outcome::Sign(_) | Outcome::Interrupted) => "stopped",
    };
    json!({
        "resourceType": "Procedure",
        "status": status,
        "code": { "text": session.name },
        "subject": reference(&people.patient),
        "performedDateTime": session.started.to_rfc3339(),
        "recorder": reference(&people.patient),
        "bodySite": [breast(session.side)],
        "note": [{ "text": session.words }],
    })
}

/// A medicine as the person told it: no dose, and no claim that it is still taken.
pub(super) fn medicine(_: &Document, medicine: &MedicineValue, people: &People) -> Value {
    let mut statement = json!({
        "resourceType": "MedicationStatement",
        "status": "unknown",
        "medicationCodeableConcept": { "text": medicine.name },
        "subject": reference(&people.patient),
        "informationSource": reference(&people.patient),
    });
    match medicine.times {
        1 => statement["effectiveDateTime"] = medicine.first.to_rfc3339().into(),
        _ => {
            let (start, end) = (medicine.first.to_rfc3339(), medicine.last.to_rfc3339());
            statement["effectivePeriod"] = json!({ "start": start, "end": end });
        }
    }
    statement
}

/// Who wrote it with what, by which version of the content.
pub(super) fn provenance(document: &Document, composition: &str, people: &People) -> Value {
    let kind = |code: &str, display: &str| {
        let system = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
        json!({ "coding": [codes::coding(system, code, display)] })
    };
    let version = &document.values.content_version;
    json!({
        "resourceType": "Provenance",
        "target": [reference(composition)],
        "recorded": document.values.made.to_rfc3339(),
        "agent": [
            { "type": kind("author", "Author"), "who": reference(&people.patient) },
            { "type": kind("assembler", "Assembler"), "who": reference(&people.device) },
        ],
        "entity": [{
            "role": "source",
            "what": { "identifier": { "system": format!("{OWN}/rules"), "value": version } },
        }],
    })
}

fn breast(side: Side) -> Value {
    json!({ "coding": [codes::breast(side)] })
}

pub(super) fn reference(id: &str) -> Value {
    json!({ "reference": id })
}
