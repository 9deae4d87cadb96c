//! Everything that fuzzing found worth keeping, and every input that once went wrong, tried again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, path::Path};

fn replay(target: &str, check: fn(&[u8])) {
    let mut tried = 0;
    for folder in ["corpus", "regressions"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(target);
        let Ok(files) = fs::read_dir(&folder) else { continue };
        for file in files {
            let path = file.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            let went_well = std::panic::catch_unwind(|| check(&bytes)).is_ok();
            assert!(went_well, "{} goes wrong", path.display());
            tried += 1;
        }
    }
    assert!(tried >= 20, "only {tried} inputs for {target}: is the corpus there?");
    println!("{target}: {tried} inputs");
}

#[test]
fn answers_files() {
    replay("answers", lattea_fuzz::answers::check);
}

#[test]
fn typed_words_on_a_summary() {
    replay("summary", lattea_fuzz::summary::check);
}

#[test]
fn content_packs() {
    replay("pack", lattea_fuzz::pack::check);
}

#[test]
fn backups() {
    replay("restore", lattea_fuzz::restore::check);
}

#[test]
fn event_streams() {
    replay("session", lattea_fuzz::session::check);
}

#[test]
fn files_that_come_in() {
    replay("import", lattea_fuzz::import::check);
}
