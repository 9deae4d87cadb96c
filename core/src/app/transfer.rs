//! Files that go out and come in.

use std::{
    io::{Read, Write},
    path::{Path, PathBuf},
};

use crate::{
    error::Error,
    journal::{
        Exported, Kind, Share,
        baby_buddy::Reading,
        import::{Import, Imported},
    },
    view::import::{self, ImportView},
};

use super::{App, Shelf};

impl App {
    /// Writes a file for a partner's phone: feeds, expressed milk, nappies and the babies, and the kinds that were chosen
    /// for this very file.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or the file can't be written; nothing half-written stays.
    pub fn export_partner(&self, with: &[Kind], path: &Path) -> Result<Exported, Error> {
        let share = Share::Partner { with: with.to_vec() };
        Ok(self.journal()?.export_share_file(&share, self.now(), path)?)
    }

    /// What [`export_partner`](Self::export_partner) writes, to anywhere.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn export_partner_to(&self, with: &[Kind], out: &mut dyn Write) -> Result<Exported, Error> {
        let share = Share::Partner { with: with.to_vec() };
        Ok(self.journal()?.export_share(&share, self.now(), out)?)
    }

    /// Writes one CSV file for each kind of which there is an entry into a folder that is there; says which.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, nothing to write, or a file can't be written.
    pub fn export_tables(&self, folder: &Path) -> Result<Vec<(PathBuf, u64)>, Error> {
        let journal = self.journal()?;
        let kinds = journal.counts()?.kinds;
        let mut written = Vec::new();
        for (kind, _) in kinds.into_iter().filter(|(_, count)| *count > 0) {
            let path = folder.join(format!("{}.csv", kind.key()));
            let done = journal.export_table_file(kind, &path)?;
            written.push((path, done.entries));
        }
        Ok(written)
    }

    /// The entries of one kind as CSV, to anywhere.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn export_table_to(&self, kind: Kind, out: &mut dyn Write) -> Result<Exported, Error> {
        Ok(self.journal()?.export_table(kind, out)?)
    }

    /// Takes a file in, or with `preview` only says what would come in. All of it or nothing.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or the file can't be taken in; then nothing was changed.
    pub fn import(&mut self, source: &mut dyn Read, reading: Reading, preview: bool) -> Result<ImportView, Error> {
        let done = self.import_counted(source, reading, preview)?;
        Ok(import::import(&self.voice(), &done, preview))
    }

    /// The same, as counts.
    pub(super) fn import_counted(
        &mut self,
        source: &mut dyn Read,
        reading: Reading,
        preview: bool,
    ) -> Result<Imported, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let temperature_words = self.voice().say("import-baby-temperature");
        let how = Import { preview, reading: Reading { temperature_words, ..reading } };
        let rules = self.rules.clone();
        let Shelf::Open(journal) = &mut self.shelf else { return Err(Error::NoJournal) };
        Ok(journal.import(source, &how, now, &rules)?)
    }
}
