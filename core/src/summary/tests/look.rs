//! Pages as files, for outside judges and for the eye: `LATTEA_FILES=FOLDER cargo test --release -p lattea-core --lib
//! summary::tests::look` writes each of them; without it they are only drawn.

use std::path::Path;

use crate::{
    clock::Moment,
    summary::{
        Document, Request, SectionId, Slice, build, csv,
        document::Told,
        fhir, json,
        pdf::{self, Paper},
        text,
    },
    voice::{TemperatureUnit, Voice},
};

use super::{
    hostile,
    story::{five_days, story},
    support::{content, may},
};

/// A page of another script: words of ours in its place, so that a language only has to add words.
fn in_script(language: &str, words: &str) -> Document {
    let mut document = whole_story();
    document.language = language.to_owned();
    document.header.title = words.to_owned();
    document.header.first_line = format!("{words} {words} 38.4 °C, {words}.");
    for section in &mut document.sections {
        section.title = format!("{words} ({})", section.title);
    }
    for fact in &mut document.header.facts {
        fact.label = words.split(' ').next().unwrap_or_default().to_owned();
        fact.value = format!("{words}: {}", fact.value);
    }
    document
}

const ARABIC: &str = "ملخص للقابلة أو الطبيب";
const CYRILLIC: &str = "Короткий підсумок для акушерки або лікаря, їжак ґанок";
const LONG: &str = "Zusammenfassung der Brustentzündungsvorbeugungsmaßnahmen für Entbindungspflegerinnen";

pub(super) fn whole_story() -> Document {
    let mut request = five_days().detailed();
    request.set(SectionId::Answers, false);
    story().document(&request)
}

fn everything_of_the_story() -> Document {
    let mut request = five_days();
    SectionId::ALL.into_iter().for_each(|id| request.set(id, true));
    story().document(&request)
}

/// Every page that is judged, by name.
pub(super) fn pages() -> Vec<(&'static str, Document)> {
    let empty = Request::new(may(1, "00:00"), may(2, "00:00")).detailed();
    let nothing = build(&empty, &Slice::default(), empty.to, &Voice::new(content(), "en"));
    let mut fahrenheit = five_days().detailed();
    fahrenheit.unit = Some(TemperatureUnit::Fahrenheit);
    vec![
        ("story", whole_story()),
        ("everything", everything_of_the_story()),
        ("first-page", story().document(&five_days())),
        ("fahrenheit", story().document(&fahrenheit)),
        ("hostile", hostile::document()),
        ("nothing", nothing),
        ("arabic", in_script("ar", ARABIC)),
        ("cyrillic", in_script("uk", CYRILLIC)),
        ("long", in_script("de", LONG)),
    ]
}

#[test]
fn every_page_can_be_drawn_in_every_form() {
    let folder = std::env::var_os("LATTEA_FILES");
    let keep = |name: &str, ending: &str, bytes: &[u8]| {
        if let Some(folder) = &folder {
            std::fs::write(Path::new(folder).join(format!("{name}{ending}")), bytes).unwrap();
        }
    };
    for (name, document) in pages() {
        for (paper, size) in [(Paper::A4, "a4"), (Paper::Letter, "letter")] {
            let bytes = pdf::render(&document, paper).unwrap_or_else(|error| panic!("{name} on {size}: {error}"));
            assert!(bytes.starts_with(b"%PDF-1.7"), "{name}");
            assert_eq!(bytes, pdf::render(&document, paper).unwrap(), "{name}: the same page, other bytes");
            keep(name, &format!("-{size}.pdf"), &bytes);
            let shown = pdf::shown(&document, paper).unwrap().join("\n");
            keep(name, &format!("-{size}.shown.txt"), shown.as_bytes());
        }
        keep(name, ".fhir.json", fhir::render(&document).as_bytes());
        keep(name, ".csv", csv::render(&document).as_bytes());
        keep(name, ".json", json::render(&document).as_bytes());
        keep(name, ".txt", text::render(&document).as_bytes());
    }
}

#[test]
fn two_pages_with_charts_stay_small() {
    for paper in [Paper::A4, Paper::Letter] {
        let bytes = pdf::render(&whole_story(), paper).unwrap();
        assert!(bytes.len() <= 60_000, "{} bytes", bytes.len());
    }
}

#[test]
fn ten_thousand_entries_and_ten_babies_are_still_pages() {
    let mut slice = story().slice(&five_days());
    let (feed, temperature) = (slice.feeds[0].clone(), slice.temperatures[0].clone());
    for at in 0..5_000 {
        let at: Moment = may(3, "00:00").plus_ms(at * 60_000);
        slice.feeds.push(crate::summary::Noted { at, ..feed.clone() });
        slice.temperatures.push(crate::summary::Noted { at, ..temperature.clone() });
    }
    let baby = slice.babies.first().cloned();
    slice.babies = baby.into_iter().cycle().take(10).collect();
    let request = five_days().detailed();
    let document = build(&request, &slice, request.to, &Voice::new(content(), "en"));
    let bytes = pdf::render(&document, Paper::A4).unwrap();
    assert!(bytes.len() < 400_000, "{} bytes", bytes.len());
    let told = document.values.readings.iter().filter(|reading| reading.told > Told::Counted);
    let readings = told.count();
    assert!(readings < 200, "{readings} readings stand one by one");
    assert!(fhir::render(&document).len() < 800_000 && csv::render(&document).len() < 100_000);
    let page = text::render(&document);
    assert!(page.contains("earlier, not shown"), "{page}");
}
