//! Backups: making one, looking into one, bringing one back. What a person can put right comes back as a sentence.

use std::path::Path;

use age::secrecy::ExposeSecret;

use crate::{
    clock::{DAY_MS, Moment},
    error::Error,
    journal::{
        self, Journal, JournalError, JournalKey,
        backup::{self, BackupError, BackupKey, Passphrase, RecoveryKey},
        import::Imported,
    },
    view::{
        keeping::{BackupLookView, BackupMadeView, BackupStep, BackupView, LookStep, RestoreStep, RestoredView},
        voice::Voice,
    },
};

use super::{App, Shelf};

/// What opens a backup, as it was typed.
#[derive(Clone, PartialEq, Eq)]
pub enum BackupSecret {
    /// A passphrase.
    Passphrase(String),
    /// A recovery key that there is already.
    RecoveryKey(String),
    /// A recovery key that is made now; only for a new backup.
    NewRecoveryKey,
}

/// Says which one it is, and nothing of it.
impl std::fmt::Debug for BackupSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Passphrase(_) => "Passphrase",
            Self::RecoveryKey(_) => "RecoveryKey",
            Self::NewRecoveryKey => "NewRecoveryKey",
        })
    }
}

impl App {
    /// How hard a new passphrase has to be to guess, from 0 to 4.
    pub fn least_strength(&self) -> u8 {
        self.rules.backup.least_strength.value
    }

    /// The Backup screen.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked, or it can't be read.
    pub fn backup_view(&self) -> Result<BackupView, Error> {
        let count = self.journal()?.counts()?.entries();
        let last = self.journal()?.last_backup()?;
        let voice = self.voice();
        Ok(BackupView {
            title: voice.say("backup-title"),
            last: last_line(&voice, last, self.now()),
            text: vec![counted(&voice, "backup-holds", count), voice.say("backup-only-way")],
            passphrase: voice.say("backup-passphrase"),
            recovery_key: voice.say("backup-recovery-key"),
            restore: voice.say("backup-restore"),
        })
    }

    /// Writes a backup to `path` and reads it back.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked, or the system refuses; no file is written then.
    pub fn backup_make(&mut self, path: &Path, secret: &BackupSecret) -> Result<BackupStep, Error> {
        let journal = self.journal()?;
        let (key, new) = match self.key_for_new(secret) {
            Ok(key) => key,
            Err(error) => return self.problem(error).map(BackupStep::Problem),
        };
        let made = match journal.backup(self.now(), path, &key) {
            Ok(made) => made,
            Err(error) => return self.problem(error).map(BackupStep::Problem),
        };
        // The file is there and was read back, whether or not the day can be noted.
        let now = self.now();
        let _ = self.journal_mut()?.note_backup(now);
        let voice = self.voice();
        let arguments = [("count", count_of(made.entries)), ("size", size(&voice, made.bytes).into())];
        Ok(BackupStep::Made(BackupMadeView {
            said: voice.say_with("backup-made", &arguments),
            keep: voice.say(if new.is_some() { "backup-keep-key" } else { "backup-keep" }),
            recovery_key: new.map(|key| key.reveal().expose_secret().to_owned()),
        }))
    }

    /// The file that was made last could not be brought where it was to be: it counts as no backup.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked, or the journal refuses.
    pub fn backup_lost(&mut self) -> Result<(), Error> {
        Ok(self.journal_mut()?.forget_backup()?)
    }

    /// Opens a backup and says what is in it; nothing is changed, and no journal is needed.
    ///
    /// # Errors
    /// [`Error`] when the app is locked or the file can't be read.
    pub fn backup_look(&self, path: &Path, secret: &BackupSecret) -> Result<LookStep, Error> {
        self.refuse_locked()?;
        let (made, holds) = match key_for_old(secret).and_then(|key| backup::look(path, &key)) {
            Ok(looked) => looked,
            Err(error) => return self.problem(error).map(LookStep::Problem),
        };
        let voice = self.voice();
        let day = |moment: Option<Moment>| moment.map(|at| voice.date(at)).unwrap_or_default();
        let arguments =
            [("count", count_of(holds.entries)), ("from", day(holds.first).into()), ("to", day(holds.last).into())];
        let mut lines = vec![voice.say_with("backup-look-entries", &arguments)];
        if holds.babies > 0 {
            lines.push(counted(&voice, "backup-look-babies", holds.babies));
        }
        if holds.draft {
            lines.push(voice.say("backup-look-draft"));
        }
        Ok(LookStep::Seen(BackupLookView {
            made: voice.say_with("backup-look-made", &[("date", voice.date_and_time(made).into())]),
            lines,
            restore: voice.say("backup-look-restore"),
            replace: voice.say("backup-look-replace"),
        }))
    }

    /// Brings back what a backup holds and the journal does not: everything or nothing.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked, or it refuses; nothing is changed then.
    pub fn restore(&mut self, path: &Path, secret: &BackupSecret) -> Result<RestoreStep, Error> {
        let (now, rules) = (self.now(), self.rules.clone());
        let journal = self.journal_mut()?;
        let done = match key_for_old(secret).and_then(|key| journal.restore(path, &key, now, &rules)) {
            Ok(done) => done,
            Err(error) => return self.problem(error).map(RestoreStep::Problem),
        };
        // A session that was going on when the backup was made goes on nowhere.
        let running = self.massage_running();
        if !running {
            self.journal_mut()?.interrupt_unfinished(now)?;
        }
        if self.check.is_none() {
            self.take_up_draft();
        }
        Ok(RestoreStep::Done(restored(&self.voice(), &done)))
    }

    /// Puts what a backup holds in place of the journal, also of one that can't be opened: everything or nothing. What was
    /// here is kept aside, with the day in its name.
    ///
    /// # Errors
    /// [`Error`] when the app is locked, does not know where its journal is, or the system or the vault refuses.
    pub fn restore_replacing(&mut self, path: &Path, secret: &BackupSecret) -> Result<RestoreStep, Error> {
        self.refuse_locked()?;
        let place = self.place.clone().ok_or(Error::NoJournal)?;
        let (now, rules) = (self.now(), self.rules.clone());
        let kept = place.vault.load().map_err(JournalError::from)?;
        let own = match &kept {
            Some(key) => key.clone(),
            None => JournalKey::random().map_err(JournalError::from)?,
        };
        let built = key_for_old(secret).and_then(|key| Journal::build_from(&place.path, &own, path, &key, now, &rules));
        let done = match built {
            Ok((done, _)) => done,
            Err(error) => return self.problem(error).map(RestoreStep::Problem),
        };
        if kept.is_none() {
            place.vault.store(&own).map_err(JournalError::from)?;
        }
        self.interrupt_session()?;
        // Closed, so that it can be exchanged; whatever happens then, the app holds what is there.
        self.shelf = Shelf::Absent;
        let exchanged = journal::replace(&place.path, now);
        let opened = Journal::open_with_vault(&place.path, &*place.vault, JournalKey::random);
        match opened {
            Ok(journal) => {
                (self.check, self.last, self.massage) = (None, None, None);
                self.take_up(journal)?;
            }
            Err(error) => self.shelf = Shelf::Unreadable(error),
        }
        let aside = exchanged?;
        let voice = self.voice();
        let mut view = restored(&voice, &done);
        if let Some(name) = aside.as_deref().and_then(Path::file_name) {
            let file = name.to_string_lossy().into_owned();
            view.lines.push(voice.say_with("restore-kept", &[("file", file.into())]));
        }
        Ok(RestoreStep::Done(view))
    }

    /// Said on Today when what was noted could be lost with the device.
    pub(super) fn backup_notice(&self, voice: &Voice<'_>, now: Moment) -> Option<String> {
        let journal = self.journal().ok()?;
        let (since, id) = match journal.last_backup().ok()? {
            Some(last) => (last, "today-backup-old"),
            None => (journal.first_entry().ok()??, "today-backup-none"),
        };
        let days = now.ms_since(since).div_euclid(DAY_MS);
        if days < self.rules.backup.old_d.value {
            return None;
        }
        Some(voice.say_with(id, &[("days", days.into())]))
    }

    fn key_for_new(&self, secret: &BackupSecret) -> Result<(BackupKey, Option<RecoveryKey>), BackupError> {
        Ok(match secret {
            BackupSecret::Passphrase(text) => {
                (BackupKey::Passphrase(Passphrase::chosen(text.clone(), self.least_strength())?), None)
            }
            BackupSecret::RecoveryKey(text) => (BackupKey::Recovery(RecoveryKey::parse(text)?), None),
            BackupSecret::NewRecoveryKey => {
                let key = RecoveryKey::random();
                (BackupKey::Recovery(key.clone()), Some(key))
            }
        })
    }

    /// The sentence for what can be put right; an error for what can't.
    fn problem(&self, error: BackupError) -> Result<String, Error> {
        let id = match error {
            BackupError::Journal(error) => return Err(error.into()),
            BackupError::Nothing => "backup-problem-nothing",
            BackupError::NotABackup { .. } => "backup-problem-foreign",
            BackupError::Broken { .. } => "backup-problem-broken",
            BackupError::TooLarge { .. } => "backup-problem-large",
            BackupError::TooNew { .. } => "backup-problem-newer",
            BackupError::WrongPassphrase { .. } => "backup-problem-passphrase",
            BackupError::WrongRecoveryKey { .. } => "backup-problem-recovery-key",
            BackupError::NeedsPassphrase { .. } => "backup-problem-needs-passphrase",
            BackupError::NeedsRecoveryKey { .. } => "backup-problem-needs-recovery-key",
            BackupError::TooHard { .. } => "backup-problem-hard",
            BackupError::Weak => "backup-problem-weak",
            BackupError::Length => "backup-problem-length",
            BackupError::NotARecoveryKey => "backup-problem-not-a-key",
            BackupError::Internal => {
                let doing = "sealing a backup";
                return Err(crate::journal::JournalError::Internal { doing, code: 0 }.into());
            }
        };
        Ok(self.voice().say(id))
    }
}

fn key_for_old(secret: &BackupSecret) -> Result<BackupKey, BackupError> {
    match secret {
        BackupSecret::Passphrase(text) => Passphrase::new(text.clone()).map(BackupKey::Passphrase),
        BackupSecret::RecoveryKey(text) => RecoveryKey::parse(text).map(BackupKey::Recovery),
        BackupSecret::NewRecoveryKey => Err(BackupError::NotARecoveryKey),
    }
}

fn restored(voice: &Voice<'_>, done: &Imported) -> RestoredView {
    let more = [("restore-changed", done.changed), ("restore-same", done.same), ("restore-deleted", done.deleted)];
    let lines = more.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| counted(voice, id, count));
    RestoredView { said: counted(voice, "restore-done", done.added), lines: lines.collect() }
}

/// When the last backup was made, and how long ago.
fn last_line(voice: &Voice<'_>, last: Option<Moment>, now: Moment) -> String {
    let Some(last) = last else { return voice.say("backup-none") };
    let days = now.start_of_day().ms_since(last.seen_from(now).start_of_day()).div_euclid(DAY_MS);
    voice.say_with("backup-last", &[("date", voice.date(last).into()), ("days", days.max(0).into())])
}

/// A sentence about a number of things.
pub(super) fn counted(voice: &Voice<'_>, id: &str, count: u64) -> String {
    voice.say_with(id, &[("count", count_of(count))])
}

pub(super) fn count_of(count: u64) -> crate::content::text::Argument<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// `12 kB`, `1.2 MB`.
fn size(voice: &Voice<'_>, bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(1000);
    if kilobytes < 1000 {
        return voice.say_with("size-kilobytes", &[("number", count_of(kilobytes))]);
    }
    let tenths = bytes / 100_000;
    voice.say_with("size-megabytes", &[("number", format!("{}.{}", tenths / 10, tenths % 10).into())])
}
