//! Places: a text fits where it is shown, in every language.

use super::{
    languages::texts,
    messages::{Text, messages},
};
use crate::content::{
    Content,
    error::Fault,
    rows::{PlaceRow, PlacesFile},
};

/// Where the bounds stand.
const FILE: &str = "places.toml";

/// A text that is too long for its place is cut off or pushes what matters off the screen.
pub fn places(content: &Content, faults: &mut Vec<Fault>) {
    let places = content.places();
    let mut used = vec![false; places.place.len()];
    for language in content.words().languages() {
        let messages = messages(&content.words().written(language));
        for (row, text) in texts(&messages) {
            let Some(at) = places.place.iter().position(|place| holds(place, &row)) else { continue };
            used[at] = true;
            let (place, length) = (&places.place[at], length(places, text));
            if length > place.most {
                let reason =
                    format!("it can be {length} characters long, and {} has room for {}", place.id, place.most);
                faults.push(Fault::new(&text.file, row, reason));
            }
        }
    }
    for (place, _) in places.place.iter().zip(used).filter(|(_, used)| !used) {
        faults.push(Fault::new(FILE, &place.id, "no message is shown in this place"));
    }
}

/// The longest that a text becomes, what is put in included.
fn length(places: &PlacesFile, text: &Text) -> usize {
    text.length + text.inserts * places.put_in
}

/// Whether a message is shown in a place: it is named there, or it begins with what stands before a `*`.
fn holds(place: &PlaceRow, row: &str) -> bool {
    place.messages.iter().any(|pattern| match pattern.split_once('*') {
        Some((before, after)) => row.len() >= pattern.len() - 1 && row.starts_with(before) && row.ends_with(after),
        None => pattern == row,
    })
}
