//! `lattea massage`.

use lattea_core::{app::App, units::Side};

use crate::{
    args::MassageArgs,
    error::Failure,
    line::{hands::Person, session},
    print::Out,
};

/// Guides a session line by line.
pub fn run(app: &mut App, args: &MassageArgs, out: &mut Out) -> Result<(), Failure> {
    let mut person = Person::new(args.speed)?;
    session::run(app, args.technique.as_deref(), args.side.map(Side::from), &mut person, out)
}
