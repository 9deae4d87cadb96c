//! Recorded sessions, replayed: each `tests/sessions/NAME.session` against `NAME.transcript.txt`. `LATTEA_BLESS=1` writes the
//! transcripts anew; then read the diff.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use lattea_core::{
    content::Content,
    session::step::{begin, replay, step},
};
use lattea_tests::{path, recorded::Recording};

fn recordings() -> Vec<(String, String)> {
    let mut found: Vec<_> = fs::read_dir(path("sessions"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "session"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn every_recorded_session_reads_as_before() {
    let content = Content::embedded().unwrap();
    let recordings = recordings();
    assert!(recordings.len() >= 10, "are the recordings there?");
    for (name, text) in recordings {
        let recording = Recording::parse(&content, &text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let transcript = recording.transcript(&content);
        let golden = path("sessions").join(format!("{name}.transcript.txt"));
        if std::env::var_os("LATTEA_BLESS").is_some() {
            fs::write(&golden, &transcript).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(transcript, expected, "{name}");
    }
}

#[test]
fn every_prefix_of_a_recording_gives_the_same_state() {
    let content = Content::embedded().unwrap();
    for (name, text) in recordings() {
        let recording = Recording::parse(&content, &text).unwrap();
        let events = recording.events();
        let (mut state, _) = begin(&recording.plan, recording.start);
        for (at, (now, event)) in events.iter().enumerate() {
            state = step(&recording.plan, state, *event, *now).0;
            assert_eq!(replay(&recording.plan, recording.start, &events[..=at]), state, "{name}, event {at}");
        }
    }
}

#[test]
fn a_recording_that_cannot_be_meant_is_refused() {
    let content = Content::embedded().unwrap();
    for text in ["", "technique M01", "technique M99\nside left", "technique M01\nside left\n00:10 dance", "side left"]
    {
        assert!(Recording::parse(&content, text).is_err(), "{text}");
    }
}
