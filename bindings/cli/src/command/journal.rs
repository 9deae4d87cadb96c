//! `lattea journal`.

use std::path::Path;

use lattea_core::{app::App, error::Error};

use crate::{
    args::{JournalAction, JournalArgs},
    error::Failure,
    print::{Out, journal},
};

/// Lists, exports, deletes or brings back.
pub fn run(app: &mut App, args: &JournalArgs, out: &mut Out) -> Result<(), Failure> {
    match (&args.action, &args.export) {
        (Some(JournalAction::Delete { id }), _) => {
            let entry = app.find_entry(id, false)?;
            let said = app.delete(entry.id)?;
            let mut paper = out.paper();
            paper.line(&said);
            out.page(paper)
        }
        (Some(JournalAction::Undo { id }), _) => {
            let entry = app.find_entry(id, true)?;
            let row = app.undo_delete(entry.id)?;
            let arguments = [("title", row.title.into()), ("detail", row.detail.into())];
            let mut paper = out.paper();
            paper.line(&app.voice().say_with("terminal-brought-back", &arguments));
            out.page(paper)
        }
        (None, Some(path)) => export(app, path, out),
        (None, None) if args.deleted => deleted(app, args.ids, out),
        (None, None) => list(app, args, out),
    }
}

fn list(app: &mut App, args: &JournalArgs, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    match app.journal_days(args.days) {
        Ok(view) => journal::journal(&mut paper, &view, args.ids),
        // Nothing was noted yet, so there is no file: that is an empty journal and no failure.
        Err(Error::NoJournal) => paper.line(&app.voice().say("journal-empty")),
        Err(error) => return Err(error.into()),
    }
    out.page(paper)
}

/// What can still be brought back.
fn deleted(app: &mut App, ids: bool, out: &mut Out) -> Result<(), Failure> {
    let view = app.bin()?;
    let mut paper = out.paper();
    journal::bin(&mut paper, &view, ids);
    out.page(paper)
}

/// Writes the whole journal as JSON and says so.
pub fn export(app: &mut App, path: &Path, out: &mut Out) -> Result<(), Failure> {
    let done = app.export(path)?;
    let voice = app.voice();
    let arguments = [
        ("count", i64::try_from(done.entries).unwrap_or(i64::MAX).into()),
        ("path", path.display().to_string().into()),
    ];
    let mut paper = out.paper();
    paper.line(&voice.say_with("terminal-exported", &arguments));
    paper.line(&voice.say("terminal-private"));
    out.page(paper)
}
