//! `lattea` alone: the screens in a terminal; elsewhere Today and the help.

use clap::CommandFactory;

use crate::{
    args::{Args, Common},
    error::Failure,
    open::{self, Need, Time},
    print::Out,
    screen,
};

/// Runs it.
pub fn run(common: &Common, out: &mut Out) -> Result<(), Failure> {
    if super::at_terminal() {
        return Ok(screen::run(&mut super::whole_app(common)?)?);
    }
    let mut app = open::app(common, Need::Glance, Time::Plain, None)?;
    super::today::run(&mut app, out)?;
    out.text(&format!("\n{}", Args::command().render_help()))
}
