//! `lattea summary`.

use lattea_core::app::App;

use crate::{args::SummaryArgs, error::Failure, print::Out};

/// Prints or writes it.
pub fn run(_app: &mut App, _args: &SummaryArgs, _out: &mut Out) -> Result<(), Failure> {
    Err(Failure::Refused("the summary is not built in yet. `lattea journal` shows the same notes by day".to_owned()))
}
