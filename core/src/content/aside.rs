//! What no condition is looked up in: words, sources, numbers and the ledger. Reading is most of the work of loading a
//! pack, so these are read on a second thread while the first reads and links what decides.

use std::{collections::BTreeMap, panic::resume_unwind, thread};

use super::{
    error::Fault,
    files::PackFiles,
    pack::{keyed, read_all},
    rows::{CountryRow, LedgerFile, SourceFile, SourceRow},
    text::Words,
};

/// What was read aside, and what was wrong with it.
pub(super) struct Aside {
    pub sources: BTreeMap<String, SourceRow>,
    pub countries: BTreeMap<String, CountryRow>,
    pub ledger: Vec<(String, LedgerFile)>,
    /// Nothing when the words can't be read.
    pub words: Option<Words>,
    pub faults: Vec<Fault>,
}

impl Aside {
    fn read(files: &PackFiles, default_language: &str) -> Self {
        let mut faults = Vec::new();
        let sources = keyed(
            read_all::<SourceFile>(files, "sources/", &mut faults)
                .into_iter()
                .flat_map(|(file, rows)| rows.source.into_iter().map(move |row| (file.clone(), row.key.clone(), row))),
            &mut faults,
        );
        let countries = keyed(
            read_all::<CountryRow>(files, "contacts/", &mut faults)
                .into_iter()
                .map(|(file, row)| (file, row.country.clone(), row)),
            &mut faults,
        );
        let ledger = read_all::<LedgerFile>(files, "ledger/", &mut faults);
        let words = Words::load(files, default_language).map_err(|more| faults.extend(more)).ok();
        Self { sources, countries, ledger, words, faults }
    }
}

/// Does `work` while the rest is read, and gives both. Where there is no second thread to be had, one comes after the other.
pub(super) fn beside<T>(files: &PackFiles, default_language: &str, work: impl FnOnce() -> T) -> (T, Aside) {
    thread::scope(|scope| {
        let reading = thread::Builder::new().spawn_scoped(scope, || Aside::read(files, default_language));
        let done = work();
        let aside = match reading {
            Ok(reading) => reading.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(_) => Aside::read(files, default_language),
        };
        (done, aside)
    })
}
