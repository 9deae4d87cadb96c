//! For the tests in every language, behind the feature `self-test`; never in what a phone ships.

use lattea_core::{error::Error, journal::JournalError};

use crate::{app::LatteaApp, error::LatteaError, values::Moment};

#[uniffi::export]
impl LatteaApp {
    /// Panics inside the core, on purpose, with the app's lock held.
    pub fn self_test_panic(&self, now: Moment) -> Result<(), LatteaError> {
        #[expect(clippy::panic, reason = "it is what this is for")]
        self.read(now, |_| panic!("on purpose"))
    }

    /// Fails as a full phone does, which no test can fill.
    pub fn self_test_storage_full(&self, now: Moment) -> Result<(), LatteaError> {
        self.read(now, |_| Err(Error::Journal(JournalError::StorageFull { path: "lattea.db".into() })))
    }
}
