//! Placeholder until the full screen is merged: Today, once.

use lattea_core::app::App;

use crate::{command, error::Failure, print::Out};

/// Runs the screens until the person leaves.
pub fn run(app: &mut App) -> Result<(), Failure> {
    command::today::run(app, &mut Out::stdout(false))
}
