//! A journal that can't be opened, and the end of one: what can be done, and doing it. Nothing is ever deleted but by
//! erasing everything, and that asks twice.

use crate::{
    error::Error,
    journal::{self, Journal, JournalError, VaultError},
    view::keeping::{EraseView, ErasedView, RecoveredView, RecoveryAct, RecoveryActView, RecoveryKind, RecoveryView},
};

use super::{
    App, Shelf,
    keeping::{count_of, counted},
    lock::Place,
};

impl App {
    /// The Recovery screen; nothing when the journal is open, locked, or none was asked for.
    pub fn recovery(&self) -> Option<RecoveryView> {
        let Shelf::Unreadable(error) = &self.shelf else { return None };
        let voice = self.voice();
        let (kind, id) = match error {
            JournalError::KeyMissing { .. }
            | JournalError::WrongKey { .. }
            | JournalError::Vault(VaultError::NotAKey { .. } | VaultError::OtherKey) => {
                (RecoveryKind::KeyLost, "recovery-key-lost")
            }
            JournalError::Vault(_) => (RecoveryKind::VaultRefuses, "recovery-refuses"),
            JournalError::Damaged { .. } | JournalError::NotAJournal { .. } => {
                (RecoveryKind::Damaged, "recovery-damaged")
            }
            JournalError::TooNew { .. } => (RecoveryKind::TooNew, "recovery-newer"),
            _ => (RecoveryKind::Blocked, "recovery-blocked"),
        };
        use RecoveryAct::{Restore, Salvage, StartNew, TryAgain};
        let acts: &[RecoveryAct] = match kind {
            RecoveryKind::KeyLost => &[TryAgain, Restore, StartNew],
            RecoveryKind::Damaged => &[Salvage, Restore, StartNew],
            RecoveryKind::VaultRefuses | RecoveryKind::Blocked | RecoveryKind::TooNew => &[TryAgain],
        };
        let label = |act: &RecoveryAct| RecoveryActView {
            act: *act,
            label: voice.say(match act {
                TryAgain => "recovery-try-again",
                Salvage => "recovery-salvage",
                Restore => "recovery-restore",
                StartNew => "recovery-start-new",
            }),
        };
        let problem = [("problem", error.to_string().into())];
        Some(RecoveryView {
            kind,
            title: voice.say(id),
            text: vec![voice.say_with(&format!("{id}-text"), &problem), voice.say("recovery-still-works")],
            acts: acts.iter().map(label).collect(),
        })
    }

    /// Tries to open the journal again.
    ///
    /// # Errors
    /// [`Error`] when it still can't be opened.
    pub fn try_again(&mut self) -> Result<RecoveredView, Error> {
        let place = self.troubled()?;
        let journal = place.open()?;
        self.take_up(journal)?;
        Ok(RecoveredView { said: self.voice().say("recovery-opened"), kept: None })
    }

    /// Moves a journal that can't be opened aside, whole, and begins a new one.
    ///
    /// # Errors
    /// [`Error`] when the system or the vault refuses.
    pub fn start_new(&mut self) -> Result<RecoveredView, Error> {
        let place = self.troubled()?;
        let kept = journal::set_aside(&place.path, self.now())?;
        self.take_up(place.open()?)?;
        let file = file_name(&kept);
        let said = self.voice().say_with("recovery-started-new", &[("file", file.clone().into())]);
        Ok(RecoveredView { said, kept: Some(file) })
    }

    /// Moves a damaged journal aside, whole, and brings what can be read of it into a new one.
    ///
    /// # Errors
    /// [`Error`] when nothing can be read, or the system or the vault refuses. The damaged file is kept either way.
    pub fn salvage(&mut self) -> Result<RecoveredView, Error> {
        let place = self.troubled()?;
        let path = place.path.clone();
        let key = place.vault.load().map_err(JournalError::from)?.ok_or(JournalError::KeyMissing { path })?;
        let now = self.now();
        let kept = journal::set_aside(&place.path, now)?;
        let mut new = place.open()?;
        let salvaged = journal::salvage(&kept, &key, &mut new, now, &self.rules);
        self.take_up(new)?;
        let salvaged = salvaged?;
        let file = file_name(&kept);
        let arguments =
            [("count", count_of(salvaged.read)), ("of", count_of(salvaged.of)), ("file", file.clone().into())];
        Ok(RecoveredView { said: self.voice().say_with("recovery-salvaged", &arguments), kept: Some(file) })
    }

    /// Checks every page and every table, and goes on without the journal when it is damaged.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked, or it is damaged; [`recovery`](Self::recovery) then says what
    /// can be done.
    pub fn examine(&mut self) -> Result<(), Error> {
        match self.journal()?.integrity_check() {
            Err(JournalError::Damaged { path, what }) => {
                self.shelf = Shelf::Unreadable(JournalError::Damaged { path: path.clone(), what });
                Err(JournalError::Damaged { path, what }.into())
            }
            other => Ok(other?),
        }
    }

    /// Asks before everything is erased. The token stands for this very look.
    ///
    /// # Errors
    /// [`Error`] when the app is locked or does not know where its journal is.
    pub fn erase_look(&mut self) -> Result<EraseView, Error> {
        self.refuse_locked()?;
        self.place.as_ref().ok_or(Error::NoJournal)?;
        let voice = self.voice();
        let holds = match &self.shelf {
            Shelf::Open(journal) => counted(&voice, "erase-holds", journal.counts()?.entries()),
            _ => voice.say("erase-unread"),
        };
        let text = vec![holds, voice.say("erase-no-way-back"), voice.say("erase-elsewhere")];
        let (title, backup_first, erase) =
            (voice.say("erase-title"), voice.say("erase-backup-first"), voice.say("erase-now"));
        let token = self.ids.next(self.now()).to_string();
        self.erasing = Some(token.clone());
        Ok(EraseView { title, text, backup_first, erase, token })
    }

    /// Erases everything: the key first, then every file of the journal and what was put aside of it.
    ///
    /// # Errors
    /// [`Error`] when the token is not that of the last look, or the system refuses; the next start goes on then.
    pub fn erase(&mut self, token: &str) -> Result<ErasedView, Error> {
        self.refuse_locked()?;
        if self.erasing.take().is_none_or(|asked| asked != token) {
            return Err(Error::NothingRunning { what: "erasing" });
        }
        let place = self.place.clone().ok_or(Error::NoJournal)?;
        let voice = self.voice();
        let (said, elsewhere) = (voice.say("erase-done"), voice.say("erase-elsewhere"));
        (self.check, self.last, self.massage) = (None, None, None);
        self.last_read = super::course::LastRead::default();
        self.shelf = Shelf::Absent;
        journal::erase(&place.path, &*place.vault)?;
        Ok(ErasedView { said, elsewhere })
    }

    /// The place of a journal that can't be opened.
    fn troubled(&self) -> Result<Place, Error> {
        match (&self.shelf, &self.place) {
            (Shelf::Unreadable(_), Some(place)) => Ok(place.clone()),
            _ => Err(Error::NothingRunning { what: "recovery" }),
        }
    }

    pub(super) fn take_up(&mut self, journal: Journal) -> Result<(), Error> {
        self.shelf = Shelf::Open(Box::new(journal));
        self.last_read = super::course::LastRead::default();
        self.tidy();
        if self.check.is_none() {
            self.take_up_draft();
        }
        Ok(())
    }
}

fn file_name(path: &std::path::Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
