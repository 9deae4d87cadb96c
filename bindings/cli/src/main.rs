//! Lattea in the terminal: a thin shell over `lattea-core`.
//!
//! [`args`] reads the command line, [`open`] puts an [`App`](lattea_core::app::App) together, [`command`] runs one
//! command on it, [`print`](mod@print) turns what the core says into text, [`line`](mod@line) asks and guides line by
//! line, [`screen`] is the full-screen program, [`demo`] plays a story through all of it, and [`review`] is the rules
//! as a document for a clinician. Results go to stdout, problems to stderr.

mod args;
mod clock;
mod command;
mod demo;
mod error;
mod line;
mod open;
mod print;
mod review;
mod schema;
mod screen;
mod secret;
mod vault;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => return error::usage(&error),
    };
    match command::run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
