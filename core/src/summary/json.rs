//! The document as JSON with a version: for whatever reads it next, with nothing in it that the text does not tell.
//!
//! The words are the document's blocks. The values say the same as numbers, and only those readings stand there that the
//! words name. Ids of entries are left out: they carry the time of writing, which is on no page.
//!
//! ```
//! # use lattea_core::{clock::Moment, content::Content, voice::Voice};
//! # use lattea_core::summary::{Request, Slice, build, json};
//! # let content = Content::embedded()?;
//! # let now = Moment::parse("2026-05-07T18:30:00+01:00")?;
//! # let request = Request::new(now.plus_hours(-72), now);
//! let document = build(&request, &Slice::default(), now, &Voice::new(&content, "en"));
//! let json: serde_json::Value = serde_json::from_str(&json::render(&document))?;
//! assert_eq!((&json["format"], &json["version"]), (&"lattea-summary".into(), &1.into()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use serde_json::{Value, json};

use crate::summary::document::{Document, Level, Quantity, Reading, SessionValue, Told, Values};

/// The name of the format.
pub const FORMAT: &str = "lattea-summary";
/// The version of the format; a reader refuses a greater one.
pub const VERSION: u32 = 1;

/// The document as JSON, with a line break at its end.
pub fn render(document: &Document) -> String {
    let whole = json!({
        "format": FORMAT,
        "version": VERSION,
        "language": document.language,
        "header": document.header,
        "sections": document.sections,
        "values": values(&document.values),
    });
    format!("{whole:#}\n")
}

fn values(values: &Values) -> Value {
    json!({
        "from": values.from,
        "to": values.to,
        "made": values.made,
        "app_version": values.app_version,
        "content_version": values.content_version,
        "reviewed": values.reviewed,
        "name": values.name,
        "birth": values.birth.map(|day| day.to_string()),
        "newest": values.newest.as_ref().map(level),
        "highest": values.highest.as_ref().map(level),
        "follow_up": values.follow_up,
        "readings": values.readings.iter().filter(|reading| reading.told > Told::Counted).map(reading).collect::<Vec<_>>(),
        "sessions": values.sessions.iter().map(session).collect::<Vec<_>>(),
    })
}

fn level(level: &Level) -> Value {
    json!({
        "at": level.at,
        "tier": level.tier,
        "complete": level.complete,
        "content_version": level.content_version,
        "rules": level.rules,
    })
}

fn reading(reading: &Reading) -> Value {
    match reading.quantity {
        Quantity::Temperature => json!({
            "quantity": reading.quantity,
            "at": reading.at,
            "tenths_celsius": reading.value,
            "fever_medicine_before": reading.fever_medicine.filter(|_| reading.told == Told::Everything),
        }),
        Quantity::Pain => json!({
            "quantity": reading.quantity,
            "at": reading.at,
            "side": reading.side,
            "of_10": reading.value,
        }),
    }
}

fn session(session: &SessionValue) -> Value {
    json!({
        "technique": session.technique,
        "side": session.side,
        "started": session.started,
        "minutes": session.stroked_s.saturating_add(30) / 60,
        "pain_before": session.pain_before,
        "pain_after": session.pain_after,
        "outcome": session.outcome.map(|outcome| outcome.key()),
    })
}
