//! One guard round every export: a panic becomes the public `Internal` error, and the next call works.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Kind, LatteaError, PANIC};

/// Runs `work`; a panic inside arrives as an error.
///
/// The state that `work` was changing is only ever the app's, which holds no half-made invariants across a call: a check
/// or a session that was taken out for the change is gone, and the journal rolls its transaction back.
pub(crate) fn guard<T>(work: impl FnOnce() -> Result<T, LatteaError>) -> Result<T, LatteaError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Kind::Internal(PANIC).said_in(None)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_with_its_code() {
        let stopped: Result<(), _> = guard(|| panic!("on purpose"));
        assert!(matches!(stopped, Err(LatteaError::Internal { code: PANIC, .. })), "{stopped:?}");
        assert_eq!(guard(|| Ok(1)), Ok(1));
    }
}
