//! `lattea backup`, `restore`, `recover`, `salvage`, `start-new`, `examine`, `erase` and `key`.

use std::path::Path;

use lattea_core::{
    app::{App, BackupSecret},
    journal::{FileVault, KeyVault, SealedVault, VaultError, backup::Passphrase},
    view::keeping::{BackupStep, LookStep, RecoveredView, RecoveryAct, RestoreStep},
};

use crate::{
    args::{BackupArgs, KeyAction, RestoreArgs},
    error::Failure,
    print::Out,
    secret,
};

/// Makes a backup.
pub fn backup(app: &mut App, args: &BackupArgs, out: &mut Out) -> Result<(), Failure> {
    let view = app.backup_view()?;
    let secret = if args.recovery_key {
        BackupSecret::NewRecoveryKey
    } else {
        BackupSecret::Passphrase(secret::ask_new("Passphrase for the backup:", "The same again:")?)
    };
    match app.backup_make(&args.file, &secret)? {
        BackupStep::Problem(problem) => Err(Failure::Refused(problem)),
        BackupStep::Made(made) => {
            let mut paper = out.paper();
            paper.line(&made.said);
            paper.line(&made.keep);
            if let Some(key) = &made.recovery_key {
                paper.gap();
                paper.exactly(key);
                paper.gap();
            }
            if let Some(why) = view.text.last() {
                paper.aside(why);
            }
            out.page(paper)
        }
    }
}

/// Looks into a backup, and brings it back.
pub fn restore(app: &mut App, args: &RestoreArgs, out: &mut Out) -> Result<(), Failure> {
    let secret = if args.recovery_key {
        BackupSecret::RecoveryKey(secret::ask("Recovery key of the backup:")?)
    } else {
        BackupSecret::Passphrase(secret::ask("Passphrase of the backup:")?)
    };
    let seen = match app.backup_look(&args.file, &secret)? {
        LookStep::Seen(seen) => seen,
        LookStep::Problem(problem) => return Err(Failure::Refused(problem)),
    };
    let mut paper = out.paper();
    paper.line(&seen.made);
    seen.lines.iter().for_each(|line| paper.item(line));
    if !args.look {
        let step =
            if args.replace { app.restore_replacing(&args.file, &secret)? } else { app.restore(&args.file, &secret)? };
        match step {
            RestoreStep::Problem(problem) => return Err(Failure::Refused(problem)),
            RestoreStep::Done(done) => {
                paper.gap();
                paper.line(&done.said);
                done.lines.iter().for_each(|line| paper.line(line));
            }
        }
    }
    out.page(paper)
}

/// Says what is the matter with the journal and what can be done.
pub fn recover(app: &App, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    match app.recovery() {
        None => paper.line(&app.voice().say("recovery-nothing")),
        Some(view) => {
            paper.heading(&view.title);
            view.text.iter().for_each(|line| paper.line(line));
            paper.gap();
            for act in &view.acts {
                let command = match act.act {
                    RecoveryAct::TryAgain => "lattea recover",
                    RecoveryAct::Salvage => "lattea salvage",
                    RecoveryAct::Restore => "lattea restore FILE --replace",
                    RecoveryAct::StartNew => "lattea start-new",
                };
                paper.pair(&act.label, command);
            }
        }
    }
    out.page(paper)
}

/// Copies what can be read of a damaged journal into a new one.
pub fn salvage(app: &mut App, out: &mut Out) -> Result<(), Failure> {
    // A journal that opens may still be damaged further in.
    if app.recovery().is_none() && app.examine().is_ok() {
        return Err(Failure::Refused(app.voice().say("recovery-nothing")));
    }
    let done = app.salvage()?;
    recovered(&done, out)
}

/// Moves a journal that can't be opened aside and begins a new one.
pub fn start_new(app: &mut App, out: &mut Out) -> Result<(), Failure> {
    if app.recovery().is_none() {
        return Err(Failure::Refused(app.voice().say("recovery-nothing")));
    }
    let done = app.start_new()?;
    recovered(&done, out)
}

fn recovered(done: &RecoveredView, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    paper.line(&done.said);
    out.page(paper)
}

/// Checks every page and every table.
pub fn examine(app: &mut App, out: &mut Out) -> Result<(), Failure> {
    app.examine()?;
    let mut paper = out.paper();
    paper.line(&app.voice().say("recovery-sound"));
    out.page(paper)
}

/// Erases everything, once the second question is answered with the very word.
pub fn erase(app: &mut App, out: &mut Out) -> Result<(), Failure> {
    let view = app.erase_look()?;
    let word = app.voice().say("erase-word");
    let mut paper = out.paper();
    paper.heading(&view.title);
    view.text.iter().for_each(|line| paper.line(line));
    paper.pair(&view.backup_first, "lattea backup FILE");
    paper.line(&app.voice().say_with("erase-type", &[("word", word.clone().into())]));
    out.page(paper)?;
    out.flush()?;
    if secret::ask(&format!("{}:", view.erase))?.trim() != word {
        return Err(Failure::Refused(app.voice().say("erase-not-done")));
    }
    let done = app.erase(&view.token)?;
    let mut paper = out.paper();
    paper.line(&done.said);
    paper.line(&done.elsewhere);
    out.page(paper)
}

/// Locks the key file with a passphrase, or takes the passphrase off.
pub fn key(app: &App, journal: &Path, action: KeyAction, out: &mut Out) -> Result<(), Failure> {
    let file = FileVault::beside(journal);
    let refused = |error: VaultError| Failure::Refused(error.to_string());
    let weak = |error: lattea_core::journal::backup::BackupError| Failure::Refused(error.to_string());
    let said = match action {
        KeyAction::Passphrase => {
            // Only a plain key can be locked; a locked one has to be unlocked first.
            file.load().map_err(refused)?;
            let typed = secret::ask_new("New passphrase of your journal:", "The same again:")?;
            SealedVault::seal(&file, Passphrase::chosen(typed, app.least_strength()).map_err(weak)?)
                .map_err(refused)?;
            "key-locked"
        }
        KeyAction::File => {
            let typed = secret::ask("Passphrase of your journal:")?;
            SealedVault::new(file, Passphrase::new(typed).map_err(weak)?).unseal().map_err(refused)?;
            "key-plain"
        }
    };
    let mut paper = out.paper();
    paper.line(&app.voice().say(said));
    out.page(paper)
}
