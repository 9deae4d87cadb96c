//! Helpers shared by the acceptance tests: cases as data, the adapter for published vignettes, thresholds found in content.
#![forbid(unsafe_code)]

pub mod cases;
pub mod course;
pub mod desk;
pub mod five_years;
pub mod journal_cases;
pub mod overlay;
pub mod person;
pub mod pseudo;
pub mod raw;
pub mod readability;
pub mod recorded;
pub mod thresholds;
pub mod turns;
pub mod vignettes;

use std::path::PathBuf;

/// A path below `tests/`.
pub fn path(below: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// A file of the clinical ground, when it is there: it lies beside the repository (`../shared/clinical` from its root, or
/// where `LATTEA_CLINICAL` says), and a checkout of the product alone does not have it.
pub fn clinical(file: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("LATTEA_CLINICAL").map_or_else(|| path("../../shared/clinical"), PathBuf::from);
    Some(folder.join(file)).filter(|path| path.is_file())
}
