//! `lattea today`.

use lattea_core::app::App;

use crate::{
    error::Failure,
    print::{Out, today},
};

/// Prints it.
pub fn run(app: &mut App, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    today::today(&mut paper, &app.voice(), &app.today()?);
    out.page(paper)
}
