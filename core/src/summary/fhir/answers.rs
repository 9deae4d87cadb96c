//! The answers of the newest check, and the questions that they answer.

use serde_json::{Value, json};

use crate::summary::document::{AnswerValue, Document, Given};

use super::{
    People,
    codes::{self, OWN},
    parts::reference,
};

/// The questions, as far as the answers stand on the page.
pub(super) fn questionnaire(document: &Document) -> Value {
    let items = document
        .values
        .answers
        .iter()
        .map(|answer| json!({ "linkId": link(answer), "text": answer.label, "type": kind(answer) }));
    json!({
        "resourceType": "Questionnaire",
        "url": url(),
        "version": document.values.content_version,
        "status": if document.values.reviewed { "active" } else { "draft" },
        "item": items.collect::<Vec<_>>(),
    })
}

/// The answers; a question without one says why.
pub(super) fn response(document: &Document, people: &People) -> Value {
    let at = document.values.newest.as_ref().map_or(document.values.made, |newest| newest.at);
    let items = document.values.answers.iter().map(|answer| {
        let mut item = json!({ "linkId": link(answer), "text": answer.label });
        match &answer.given {
            Ok(Given::YesNo(yes)) => item["answer"] = json!([{ "valueBoolean": yes }]),
            Ok(Given::Number(number)) => item["answer"] = json!([{ "valueInteger": number }]),
            Ok(Given::Words(_)) => item["answer"] = json!([{ "valueString": answer.words }]),
            Err(why) => {
                let (code, _) = codes::absent(*why);
                let url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
                item["extension"] = json!([{ "url": url, "valueCode": code }]);
            }
        }
        item
    });
    json!({
        "resourceType": "QuestionnaireResponse",
        "questionnaire": format!("{}|{}", url(), document.values.content_version),
        "status": "completed",
        "subject": reference(&people.patient),
        "authored": at.to_rfc3339(),
        "author": reference(&people.patient),
        "source": reference(&people.patient),
        "item": items.collect::<Vec<_>>(),
    })
}

fn url() -> String {
    format!("{OWN}/Questionnaire/check")
}

fn link(answer: &AnswerValue) -> String {
    format!("{}.{}", answer.place, answer.finding)
}

/// The type of an item; one without an answer is a string like any other.
fn kind(answer: &AnswerValue) -> &'static str {
    match answer.given {
        Ok(Given::YesNo(_)) => "boolean",
        Ok(Given::Number(_)) => "integer",
        Ok(Given::Words(_)) | Err(_) => "string",
    }
}
