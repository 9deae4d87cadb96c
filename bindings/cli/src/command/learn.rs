//! `lattea learn`.

use lattea_core::app::App;

use crate::{
    error::Failure,
    print::{Out, learn},
};

/// The topic that stands for the ledger.
const DIFFER: &str = "differ";

/// Prints the list, the cards with some words, one card, or where sources differ.
pub fn run(app: &mut App, topic: Option<&str>, find: Option<&str>, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    let voice = app.voice();
    if let Some(text) = find {
        learn::found(&mut paper, &voice, &app.learn_find(text));
        return out.page(paper);
    }
    match topic {
        None => learn::list(&mut paper, &voice, &app.learn()),
        Some(DIFFER) => learn::differ(&mut paper, &voice, &app.learn()),
        Some(id) => learn::card(&mut paper, &voice, &app.card(id)?),
    }
    out.page(paper)
}
