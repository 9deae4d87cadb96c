//! The page of the five-day story, kept as a file that a midwife can read and comment on. `LATTEA_WRITE_GOLDEN=1` writes
//! it anew, to be read before it is committed.

use crate::summary::text;

use super::{
    story::{five_days, story},
    support::may,
};

#[test]
fn the_five_day_story_reads_as_the_golden_page() {
    let document = story().document(&five_days());
    let page = text::render(&document);
    if std::env::var_os("LATTEA_WRITE_GOLDEN").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/summary/tests/golden/five_days.txt");
        std::fs::write(path, &page).unwrap();
    }
    assert_eq!(page, include_str!("golden/five_days.txt"));
}

#[test]
fn the_first_line_is_the_one_to_say_at_the_door() {
    let document = story().document(&five_days());
    assert!(document.header.first_line.starts_with("I gave birth on 28 April 2026. On 5 May I had a temperature"));
    let mut request = five_days();
    request.to = may(5, "20:30");
    let document = story().document(&request);
    let expected = "I gave birth on 28 April 2026 and I have a temperature of 38.4 °C, aches all over, a hot left \
                    breast, red or pink skin on the left breast.";
    assert_eq!(document.header.first_line, expected);
}
