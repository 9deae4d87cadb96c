//! Giving a summary away: a file that does not stay, a log that holds no word of it, and a phone that shows nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, io::Read, path::Path};

use lattea_core::{
    app::{App, CheckStep, ShareStep, Shelf, SummaryForm},
    clock::Clock,
    error::Error,
    journal::{Body, Journal, Note, Text},
    summary::SectionId,
};
use lattea_tests::desk::{self, Folder, Shared};

/// A phone: a folder and a clock.
struct Phone {
    folder: Folder,
    clock: Shared,
}

impl Phone {
    fn new() -> Self {
        Self { folder: Folder::new(), clock: Shared::at("2026-05-07T18:30:00+01:00") }
    }

    fn forward(&self, minutes: i64) {
        self.clock.forward(minutes * 60);
    }

    fn app(&self) -> App {
        desk::app(&self.folder.journal(), &self.clock)
    }
}

#[test]
fn a_shared_file_holds_the_previewed_bytes_and_is_gone_after_an_hour() {
    let phone = Phone::new();
    let mut app = phone.app();
    let request = app.summary_request(None, None).unwrap();
    for form in SummaryForm::ALL {
        let (_, preview) = app.summary(&request).unwrap();
        let shared = app.share(&request, form).unwrap();
        assert_eq!(fs::read(&shared.path).unwrap(), app.summary_bytes(&request, form).unwrap(), "{form:?}");
        assert_eq!(shared.digest, preview.digest, "{form:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&shared.path), 0o600);
            assert_eq!(mode(shared.path.parent().unwrap()), 0o700);
        }
        phone.forward(59);
        app.sweep(phone.clock.now());
        assert!(shared.path.exists(), "{form:?} is gone too early");
        phone.forward(1);
        app.sweep(phone.clock.now());
        assert!(!shared.path.exists(), "{form:?} stays");
    }
}

#[test]
fn what_was_left_for_the_share_sheet_is_gone_at_the_next_start() {
    let phone = Phone::new();
    let mut app = phone.app();
    let request = app.summary_request(None, None).unwrap();
    let shared = app.share(&request, SummaryForm::PdfA4).unwrap();
    drop(app);
    assert!(shared.path.exists());
    drop(phone.app());
    assert!(!shared.path.exists());
    assert!(phone.folder.journal().exists());
}

#[test]
fn the_log_says_when_in_which_form_and_which_sections_and_no_word_of_it() {
    let phone = Phone::new();
    let mut app = phone.app();
    let now = phone.clock.now();
    let note = Body::Note(Note { text: Text::new("CANARY").unwrap() });
    app.log(note, Some(now)).unwrap();
    let mut request = app.summary_request(None, None).unwrap();
    request.set(SectionId::OwnWords, true);
    request.set(SectionId::Baby, false);
    let file = phone.folder.path().join("mine.pdf");
    let digest = app.share_to(&request, SummaryForm::PdfA4, &file).unwrap();
    let log = app.shares().unwrap();
    assert_eq!(log.len(), 1);
    assert_eq!((log[0].when.as_str(), &log[0].digest), ("18:30", &digest));
    assert!(log[0].what.starts_with("PDF, 1 May 2026 to 7 May 2026"), "{}", log[0].what);
    assert!(log[0].sections.contains(&"Your notes, and what a clinician said".to_owned()), "{:?}", log[0].sections);
    assert!(!log[0].sections.iter().any(|section| section.contains("Nappies")), "{:?}", log[0].sections);
    assert!(!format!("{log:?}").contains("CANARY"));
    app.forget_shares().unwrap();
    assert!(app.shares().unwrap().is_empty());
    assert!(file.exists(), "what a person put somewhere stays there");
}

#[test]
fn a_share_that_can_not_be_written_is_not_noted() {
    let phone = Phone::new();
    let mut app = phone.app();
    let request = app.summary_request(None, None).unwrap();
    let refused = app.share_to(&request, SummaryForm::Csv, &phone.folder.path().join("no").join("such.csv"));
    assert!(matches!(refused, Err(Error::Journal(_))));
    assert!(app.shares().unwrap().is_empty());
}

#[test]
fn handed_over_the_phone_shows_the_page_and_nothing_else_until_it_is_unlocked() {
    let phone = Phone::new();
    let mut app = phone.app();
    let request = app.summary_request(None, None).unwrap();
    let left = app.share(&request, SummaryForm::Text).unwrap();
    let (_, preview) = app.summary(&request).unwrap();
    let page = app.hand_over(&request).unwrap();
    assert_eq!(page, preview);
    assert!(matches!(app.summary(&request), Err(Error::Locked)));
    assert!(matches!(app.shares(), Err(Error::Locked)));
    assert!(matches!(app.share(&request, SummaryForm::Text), Err(Error::Locked)));
    assert!(matches!(app.hand_over(&request), Err(Error::Locked)));
    assert!(app.is_locked());
    assert!(!left.path.exists(), "nothing lies about while somebody else holds the phone");
    app.unlock().unwrap();
    assert_eq!(app.shares().unwrap().len(), 1, "the journal is back as it was");
}

#[test]
fn a_check_that_was_begun_waits_behind_the_page() {
    let phone = Phone::new();
    let mut app = phone.app();
    let CheckStep::Ask(view) = app.check_start().unwrap() else { panic!("no question") };
    app.check_answer(&desk::answer(&view, &[])).unwrap();
    let request = app.summary_request(None, None).unwrap();
    app.hand_over(&request).unwrap();
    assert!(!app.check_is_open());
    app.unlock().unwrap();
    assert!(app.check_is_open());
}

#[test]
fn without_a_vault_to_unlock_from_the_phone_is_not_handed_over() {
    let phone = Phone::new();
    let journal = Journal::open(&phone.folder.journal(), &desk::key()).unwrap();
    let mut app = desk::app_with(Shelf::Open(Box::new(journal)), &phone.clock);
    let request = app.summary_request(None, None).unwrap();
    assert!(matches!(app.hand_over(&request), Err(Error::NoJournal)));
    assert!(app.today().is_ok(), "it is as it was");
}

const WORDS: &str = "tractor lemon orbit velvet canyon fiddle";

/// Opens an age file with the age library alone, as a reader's program does.
fn open_with_age(file: &Path, passphrase: &str) -> Result<Vec<u8>, age::DecryptError> {
    let sealed = fs::read(file).unwrap();
    let decryptor = age::Decryptor::new(sealed.as_slice())?;
    let identity = age::scrypt::Identity::new(age::secrecy::SecretString::from(passphrase.to_owned()));
    let mut opened = Vec::new();
    decryptor.decrypt(std::iter::once(&identity as _))?.read_to_end(&mut opened)?;
    Ok(opened)
}

#[test]
fn a_file_that_a_passphrase_locks_opens_with_it_and_with_no_other() {
    let phone = Phone::new();
    let mut app = phone.app();
    app.log(Body::Note(Note { text: Text::new("CANARY").unwrap() }), None).unwrap();
    let mut request = app.summary_request(None, None).unwrap();
    request.set(SectionId::OwnWords, true);
    let ShareStep::Done(shared) = app.share_locked(&request, SummaryForm::Text, WORDS, None).unwrap() else {
        panic!("refused")
    };
    assert!(shared.path.to_str().unwrap().ends_with(".txt.age"), "{:?}", shared.path);
    let sealed = fs::read(&shared.path).unwrap();
    assert_eq!(sealed.len() as u64, shared.bytes);
    assert!(!sealed.windows(6).any(|six| six == b"CANARY") && !shared.path.to_string_lossy().contains("CANARY"));
    let opened = open_with_age(&shared.path, WORDS).unwrap();
    assert_eq!(opened, app.summary_bytes(&request, SummaryForm::Text).unwrap());
    assert!(open_with_age(&shared.path, "another one altogether").is_err());
    assert_eq!(app.shares().unwrap().len(), 1, "it is noted like any other");
    phone.forward(60);
    app.sweep(phone.clock.now());
    assert!(!shared.path.exists(), "and gone after an hour like any other");
    // One that the person puts somewhere stays there.
    let mine = phone.folder.path().join("mine.age");
    let done = app.share_locked(&request, SummaryForm::PdfA4, WORDS, Some(&mine)).unwrap();
    assert!(matches!(done, ShareStep::Done(_)));
    assert!(open_with_age(&mine, WORDS).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_passphrase_that_can_be_guessed_makes_no_file_and_no_note() {
    let phone = Phone::new();
    let mut app = phone.app();
    let request = app.summary_request(None, None).unwrap();
    for weak in ["password", "", "mybaby"] {
        let refused = app.share_locked(&request, SummaryForm::Text, weak, None).unwrap();
        assert!(matches!(&refused, ShareStep::Problem(_)), "{weak}: {refused:?}");
    }
    assert!(app.shares().unwrap().is_empty());
    let folder = phone.folder.path().join("lattea.db.shared");
    assert!(!folder.exists() || fs::read_dir(folder).unwrap().next().is_none());
}
