//! stub
use crate::{args::Common, error::Failure, print::Out};
use std::path::PathBuf;
/// Stub.
pub fn run(_common: &Common, _folder: Option<PathBuf>, _out: &mut Out) -> Result<(), Failure> {
    Err(Failure::Refused("not yet".to_owned()))
}
