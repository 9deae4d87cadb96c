//! `lattea help-now`.

use lattea_core::app::App;

use crate::{
    error::Failure,
    print::{Out, help},
};

/// Prints it.
pub fn run(app: &mut App, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    help::help(&mut paper, &app.voice(), &app.help());
    out.page(paper)
}
