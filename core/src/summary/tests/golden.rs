//! The page of the five-day story, kept as a file that a midwife can read and comment on. `LATTEA_WRITE_GOLDEN=1` writes
//! it anew, to be read before it is committed.

use crate::summary::{
    csv, fhir, json,
    pdf::{self, Paper},
    text,
};

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

/// The same story in the exact forms, and what its PDF shows on either paper.
#[test]
fn every_other_form_of_the_five_day_story_is_as_its_golden_file() {
    let document = story().document(&five_days());
    let drawn = |paper| pdf::shown(&document, paper).unwrap().join("\n") + "\n";
    let forms = [
        ("five_days.csv", csv::render(&document)),
        ("five_days.fhir.json", fhir::render(&document)),
        ("five_days.json", json::render(&document)),
        ("five_days-a4.pdf.txt", drawn(Paper::A4)),
        ("five_days-letter.pdf.txt", drawn(Paper::Letter)),
    ];
    for (name, made) in forms {
        let path = format!("{}/src/summary/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("LATTEA_WRITE_GOLDEN").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        let golden = std::fs::read_to_string(&path).unwrap_or_default();
        let first = made.lines().zip(golden.lines()).position(|(made, golden)| made != golden);
        assert!(made == golden, "{name} has changed, first in line {:?}", first.map(|at| at + 1));
    }
}

#[test]
fn the_first_line_is_the_one_to_say_at_the_door() {
    let document = story().document(&five_days());
    assert!(document.header.first_line.starts_with("I gave birth on 28 April 2026. On 5 May I had a temperature"));
    let mut request = five_days();
    request.to = may(5, "20:30");
    let document = story().document(&request);
    let expected = "I gave birth on 28 April 2026 and I have: a temperature of 38.4 °C, aches all over, a hot left \
                    breast, red or pink skin on the left breast.";
    assert_eq!(document.header.first_line, expected);
}
