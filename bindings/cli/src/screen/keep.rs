//! What the screens about keeping the journal do: backups, recovery, the lock and the hand-over.

use std::path::{Path, PathBuf};

use lattea_core::{
    app::BackupSecret,
    error::Error,
    summary::Request,
    view::keeping::{BackupStep, LookStep, RecoveryAct, RestoreStep},
};

use super::{
    How, Place, Screen, backup::Backup, lock::Lock, notice::Notice, recovery::Recovery, shell::Shell, summary::Summary,
};

impl Shell<'_> {
    /// Opens Recovery when the journal can't be opened, and Backup otherwise.
    pub(super) fn keep(&mut self) -> Result<(), Error> {
        let screen = match self.app.recovery() {
            Some(view) => Screen::Recovery(Recovery::new(view, String::new())),
            None => {
                let view = self.app.backup_view()?;
                self.backup_screen(Some(view))
            }
        };
        self.stack.push(screen);
        Ok(())
    }

    fn backup_screen(&self, view: Option<lattea_core::view::keeping::BackupView>) -> Screen {
        let voice = self.app.voice();
        let ctx = Shell::ctx(&self.theme, &voice, self.app.now());
        Screen::Backup(Box::new(Backup::new(view, &ctx)))
    }

    fn on_backup(&mut self, tell: impl FnOnce(&mut Backup)) {
        if let Some(Screen::Backup(backup)) = self.stack.last_mut() {
            tell(backup);
        }
    }

    pub(super) fn back_up(&mut self, path: &Path, secret: &BackupSecret) -> Result<(), Error> {
        match self.app.backup_make(path, secret) {
            Ok(BackupStep::Made(view)) => self.on_backup(|backup| backup.made(view)),
            Ok(BackupStep::Problem(problem)) => self.on_backup(|backup| backup.refused(problem)),
            Err(error) => self.on_backup(|backup| backup.refused(error.to_string())),
        }
        Ok(())
    }

    pub(super) fn look_into(&mut self, path: PathBuf, secret: BackupSecret) -> Result<(), Error> {
        match self.app.backup_look(&path, &secret) {
            Ok(LookStep::Seen(view)) => self.on_backup(|backup| backup.seen(view, path, secret)),
            Ok(LookStep::Problem(problem)) => self.on_backup(|backup| backup.refused(problem)),
            Err(error) => self.on_backup(|backup| backup.refused(error.to_string())),
        }
        Ok(())
    }

    pub(super) fn bring_back(&mut self, path: &Path, secret: &BackupSecret, how: How) -> Result<(), Error> {
        let done = match how {
            How::Add => self.app.restore(path, secret),
            How::Replace => self.app.restore_replacing(path, secret),
        };
        match done {
            Ok(RestoreStep::Done(view)) => {
                self.parked = None;
                self.done(std::iter::once(view.said).chain(view.lines).collect())?;
            }
            Ok(RestoreStep::Problem(problem)) => self.on_backup(|backup| backup.refused(problem)),
            Err(error) => self.on_backup(|backup| backup.refused(error.to_string())),
        }
        Ok(())
    }

    /// Says what was done, over Today.
    fn done(&mut self, lines: Vec<String>) -> Result<(), Error> {
        self.go(Place::Today)?;
        let title = self.app.voice().say("screen-journal");
        self.stack.push(Screen::Notice(Notice::done(title, lines)));
        Ok(())
    }

    pub(super) fn recover(&mut self, act: RecoveryAct) -> Result<(), Error> {
        let done = match act {
            RecoveryAct::TryAgain => self.app.try_again(),
            RecoveryAct::Salvage => self.app.salvage(),
            RecoveryAct::StartNew => self.app.start_new(),
            RecoveryAct::Restore => {
                let screen = self.backup_screen(None);
                self.stack.push(screen);
                return Ok(());
            }
        };
        match (done, self.app.recovery()) {
            (Ok(view), _) => self.done(vec![view.said]),
            (Err(error), Some(view)) => {
                self.stack.pop();
                self.stack.push(Screen::Recovery(Recovery::new(view, error.to_string())));
                Ok(())
            }
            (Err(error), None) => Err(error),
        }
    }

    pub(super) fn hand_over(&mut self, request: &Request) -> Result<(), Error> {
        let view = self.app.hand_over(request)?;
        self.locked(Some(Summary::handed(view.lines)));
        Ok(())
    }

    /// Nothing but the lock is left on the screen.
    pub(super) fn locked(&mut self, handed: Option<Summary>) {
        if !self.app.is_locked() {
            return;
        }
        self.parked = None;
        self.stack = vec![Screen::Lock(Lock::new(self.app.lock_view(), handed))];
    }

    /// Unlocks; what stands in the way is said on the lock screen.
    pub(super) fn unlock(&mut self) {
        self.unlocking = false;
        let unlocked = self.app.unlock().and_then(|()| self.go(Place::Today));
        if let (Err(error), Some(Screen::Lock(lock))) = (unlocked, self.stack.last_mut()) {
            lock.refused(error.to_string());
        }
    }
}
