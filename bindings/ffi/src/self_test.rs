//! For the tests of the guard in every language, behind the feature `self-test`; never in what a phone ships.

use crate::{app::LatteaApp, error::LatteaError, values::Moment};

#[uniffi::export]
impl LatteaApp {
    /// Panics inside the core, on purpose, with the app's lock held.
    pub fn self_test_panic(&self, now: Moment) -> Result<(), LatteaError> {
        #[expect(clippy::panic, reason = "it is what this is for")]
        self.read(now, |_| panic!("on purpose"))
    }
}
