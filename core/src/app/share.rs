//! Giving a summary away: a file for the share sheet that does not stay, a log of what went out, and the hand-over.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    clock::{HOUR_MS, Moment},
    error::Error,
    journal::{
        SharedSummary,
        backup::{BackupError, BackupKey, Passphrase},
        make_private_folder,
    },
    summary::{Request, SectionId},
    view::summary::{self as view, ShareLineView, SummaryView},
};

use super::{App, SummaryForm};

/// How long a file for the share sheet stays, in milliseconds. It is a bound on what lies about and no medical number.
const STAYS_MS: i64 = HOUR_MS;

/// A file that the share sheet may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Where it is; it is removed an hour later, or when the app starts again.
    pub path: PathBuf,
    /// How many bytes it has.
    pub bytes: u64,
    /// The digest that stands on it and in the log.
    pub digest: String,
}

/// What came of sharing with a passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareStep {
    /// The file is there.
    Done(Shared),
    /// Something can be put right; there is no file.
    Problem(String),
}

impl App {
    /// Writes the summary once to a private place beside the journal, and notes that it was shared.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it can't be read, or the file can't be written; then nothing is noted.
    pub fn share(&mut self, request: &Request, form: SummaryForm) -> Result<Shared, Error> {
        let path = self.place_to_share(form.ending())?;
        let shared = self.share_as(request, form, None, &path)?;
        self.shared.push((path, self.now()));
        Ok(shared)
    }

    /// The same to a place that the person chose, where it stays. Gives the digest.
    ///
    /// # Errors
    /// As [`share`](Self::share).
    pub fn share_to(&mut self, request: &Request, form: SummaryForm, path: &Path) -> Result<String, Error> {
        Ok(self.share_as(request, form, None, path)?.digest)
    }

    /// The same, locked with a passphrase: an age file, which any program of that format opens. It goes to `path`, where it
    /// stays, or to a private place as with [`share`](Self::share).
    ///
    /// # Errors
    /// As [`share`](Self::share).
    pub fn share_locked(
        &mut self,
        request: &Request,
        form: SummaryForm,
        passphrase: &str,
        path: Option<&Path>,
    ) -> Result<ShareStep, Error> {
        self.refuse_locked()?;
        let key = match Passphrase::chosen(passphrase.to_owned(), self.least_strength()) {
            Ok(passphrase) => BackupKey::Passphrase(passphrase),
            Err(BackupError::Weak) => return Ok(ShareStep::Problem(self.voice().say("share-problem-weak"))),
            Err(_) => return Ok(ShareStep::Problem(self.voice().say("backup-problem-length"))),
        };
        Ok(ShareStep::Done(match path {
            Some(path) => self.share_as(request, form, Some(&key), path)?,
            None => {
                let path = self.place_to_share(&format!("{}.age", form.ending()))?;
                let shared = self.share_as(request, form, Some(&key), &path)?;
                self.shared.push((path, self.now()));
                shared
            }
        }))
    }

    /// A free name in the private folder for the share sheet.
    fn place_to_share(&mut self, ending: &str) -> Result<PathBuf, Error> {
        let now = self.now();
        self.sweep(now);
        let folder = shared_folder(self.journal()?.path());
        make_private_folder(&folder)?;
        let name = |number: usize| folder.join(format!("summary-{}-{number}.{ending}", now.date()));
        // One of so many names is free: there are only as many files as were shared in the last hour.
        let path = (1..=self.shared.len() + 1).map(name).find(|path| !path.exists());
        Ok(path.unwrap_or_else(|| name(self.shared.len() + 2)))
    }

    fn share_as(
        &mut self,
        request: &Request,
        form: SummaryForm,
        lock: Option<&BackupKey>,
        path: &Path,
    ) -> Result<Shared, Error> {
        let (document, view) = self.summary(request)?;
        let bytes = self.write_summary(&document, form, lock, path)?;
        let sections = SectionId::ALL.into_iter().filter(|section| request.has(*section));
        let share = SharedSummary {
            at: self.now(),
            form: form.key().to_owned(),
            sections: sections.map(|section| section.key().to_owned()).collect(),
            from: request.from,
            to: request.to,
            digest: view.digest.clone(),
        };
        self.journal_mut()?.log_share(&share)?;
        Ok(Shared { path: path.to_owned(), bytes: bytes as u64, digest: view.digest })
    }

    /// The share log, the newest first.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn shares(&self) -> Result<Vec<ShareLineView>, Error> {
        let shares = self.journal()?.shares()?;
        Ok(view::shares(&self.voice(), &shares, self.now()))
    }

    /// Erases the share log.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be written.
    pub fn forget_shares(&mut self) -> Result<(), Error> {
        Ok(self.journal_mut()?.forget_shares()?)
    }

    /// The summary to be shown to somebody else on this phone. The app is locked with it: nothing else can be shown until
    /// the person has unlocked. A session that is going on ends as interrupted, and a check that was begun waits.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked or can't be read, or nobody could unlock; then nothing changes.
    pub fn hand_over(&mut self, request: &Request) -> Result<SummaryView, Error> {
        let (_, view) = self.summary(request)?;
        self.place.as_ref().ok_or(Error::NoJournal)?;
        self.interrupt_session()?;
        self.lock();
        Ok(view)
    }

    /// Removes the files whose hour is over.
    pub fn sweep(&mut self, now: Moment) {
        self.shared.retain(|(path, made)| {
            let over = now.ms_since(*made) >= STAYS_MS || now.ms_since(*made) < 0;
            !(over && removed(path))
        });
    }

    /// Removes everything that an earlier run left for the share sheet.
    pub(super) fn sweep_all(&mut self) {
        self.shared.clear();
        let Ok(journal) = self.journal() else { return };
        let Ok(found) = fs::read_dir(shared_folder(journal.path())) else { return };
        for file in found.flatten() {
            removed(&file.path());
        }
    }
}

/// Whether a file is no longer there.
fn removed(path: &Path) -> bool {
    match fs::remove_file(path) {
        Ok(()) => true,
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

/// `lattea.db.shared`, beside the journal and as private as it.
pub(super) fn shared_folder(journal: &Path) -> PathBuf {
    let mut name = journal.as_os_str().to_owned();
    name.push(".shared");
    PathBuf::from(name)
}
