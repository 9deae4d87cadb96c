//! What came in from a file, or would: counts, and each row that can't come in with its number and why.

use crate::{
    content::text::message_id,
    journal::{
        baby_buddy::Table,
        import::{Imported, Refusal, Source},
    },
    view::{check::ChoiceView, voice::Voice},
};

/// What came in, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportView {
    /// What the file is.
    pub title: String,
    /// What comes in, one line each.
    pub lines: Vec<String>,
    /// The rows that can't come in, at most fifty, each with its number and why.
    pub refused: Vec<String>,
    /// Whether anything would change.
    pub changes: bool,
    /// What the file leaves open; a look alone asks.
    pub asks: Vec<ImportAskView>,
}

/// Something that a file leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportAskView {
    /// What is sent back with the choice.
    pub id: String,
    /// The question.
    pub question: String,
    /// The choices.
    pub choices: Vec<ChoiceView>,
    /// The id of the choice that holds now.
    pub chosen: Option<String>,
}

/// Builds it.
pub fn import(voice: &Voice<'_>, done: &Imported, preview: bool) -> ImportView {
    let title = match done.source {
        Source::Journal => voice.say("import-is-journal"),
        Source::Partner => voice.say("import-is-partner"),
        Source::Table(kind) => {
            voice.say_with("import-is-table", &[("kind", voice.say(&message_id("kind", kind.key())).into())])
        }
        Source::BabyBuddy(table) => voice.say(match table {
            Table::Feedings => "import-is-feedings",
            Table::Pumping => "import-is-pumping",
            Table::Temperature => "import-is-temperature",
            Table::Changes => "import-is-changes",
        }),
    };
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let mut lines = Vec::new();
    if let (Some(first), Some(last)) = (done.first, done.last) {
        lines.push(voice.say_with(
            "import-span",
            &[("first", voice.date_and_time(first).into()), ("last", voice.date_and_time(last).into())],
        ));
    }
    let counts = [
        (if preview { "import-would-add" } else { "import-added" }, done.added),
        (if preview { "import-would-change" } else { "import-changed" }, done.changed),
        (if preview { "import-would-delete" } else { "import-deleted" }, done.deleted),
        ("import-same", done.same),
        ("import-babies", done.babies),
        ("import-refused", done.refused_in_all),
    ];
    for (at, (id, count)) in counts.into_iter().enumerate() {
        // How many are new is said even when none is.
        if count > 0 || at == 0 {
            lines.push(voice.say_with(id, &[("count", number(count).into())]));
        }
    }
    let refused = done.refused.iter().map(|row| {
        let why = match row.why {
            Refusal::Column(name) => voice.say_with("import-why-column", &[("name", name.into())]),
            why => voice.say(&format!("import-why-{}", key(why))),
        };
        voice.say_with("import-row", &[("row", number(row.row).into()), ("why", why.into())])
    });
    ImportView {
        title,
        lines,
        refused: refused.collect(),
        changes: done.added + done.changed + done.deleted + done.babies > 0,
        asks: Vec::new(),
    }
}

fn key(why: Refusal) -> &'static str {
    match why {
        Refusal::Time => "time",
        Refusal::ToCome => "to-come",
        Refusal::Number => "number",
        Refusal::Range => "range",
        Refusal::YesNo => "yes-no",
        Refusal::Method => "method",
        Refusal::SolidFood => "solid-food",
        Refusal::Nothing => "nothing",
        Refusal::OtherChild => "other-child",
        Refusal::Column(_) => "column",
        Refusal::Incomplete(_) => "incomplete",
        Refusal::Cells => "cells",
        Refusal::NotText => "not-text",
    }
}
