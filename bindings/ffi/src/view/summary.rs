//! The summary: what is in it, and the page as it will be sent.

use std::path::PathBuf;

use lattea_core::app::{ShareStep, Shared, SummaryForm};
use lattea_core::clock::Moment;
use lattea_core::summary::SectionId;
use lattea_core::view::chart::ChartView;
use lattea_core::view::summary::{SectionView, ShareLineView, StretchView, SummaryView};
use lattea_core::view::voice::TemperatureUnit;

/// The form in which a summary is handed over.
#[uniffi::remote(Enum)]
pub enum SummaryForm {
    /// One page of plain text.
    Text,
    /// The same as versioned JSON.
    Json,
    /// A PDF on A4.
    PdfA4,
    /// A PDF on US Letter.
    PdfLetter,
    /// A FHIR R4 document.
    Fhir,
    /// A table for a spreadsheet.
    Csv,
}

uniffi::custom_type!(PathBuf, String, {
    remote,
    try_lift: |text| Ok(PathBuf::from(text)),
    lower: |path| path.to_string_lossy().into_owned(),
});

/// A file that the share sheet may take.
#[uniffi::remote(Record)]
pub struct Shared {
    /// Where it is; it is removed an hour later, or when the app starts again.
    pub path: PathBuf,
    /// How many bytes it has.
    pub bytes: u64,
    /// The digest that stands on it and in the log.
    pub digest: String,
}

/// What came of sharing with a passphrase.
#[uniffi::remote(Enum)]
pub enum ShareStep {
    /// The file is there.
    Done(Shared),
    /// Something can be put right; there is no file.
    Problem(String),
}

/// One line of the share log.
#[uniffi::remote(Record)]
pub struct ShareLineView {
    /// When.
    pub when: String,
    /// In which form, over which days.
    pub what: String,
    /// The sections that were in it.
    pub sections: Vec<String>,
    /// The digest that stood on it.
    pub digest: String,
}

/// Something that can be in a summary. The order is the order on the page.
#[uniffi::remote(Enum)]
pub enum SectionId {
    /// Care level, main complaint, why.
    Situation,
    /// What was not answered; always there.
    NotAnswered,
    /// Feeding, health, babies.
    Background,
    /// Medicines, their names as typed.
    Medicines,
    /// Temperature, pain and feeds over the last days.
    Course,
    /// Sessions, and talks with clinicians by who it was and when.
    Tried,
    /// Nappies, feeds, signs of the baby.
    Baby,
    /// The person's question, follow-up flags, room for a note.
    Request,
    /// Notes, and what clinicians said, as typed.
    OwnWords,
    /// Answers about dark thoughts and low mood, and other findings that the content calls sensitive.
    Private,
    /// The names of the babies, in whatever section speaks of them.
    BabyNames,
    /// Who says all this, by which rules, and what was left out; always there.
    About,
    /// Every temperature, pain, feed and expression, one by one.
    Readings,
    /// Every answer of the newest check.
    Answers,
}

/// How temperatures are shown and read.
#[uniffi::remote(Enum)]
pub enum TemperatureUnit {
    /// Degrees Celsius.
    Celsius,
    /// Degrees Fahrenheit.
    Fahrenheit,
}

/// The summary screen.
#[uniffi::remote(Record)]
pub struct SummaryView {
    /// What can be in it, in the order of the page.
    pub sections: Vec<SectionView>,
    /// Asks how far back the page goes.
    #[uniffi(default = "")]
    pub stretch: String,
    /// How far back it can go; a shell puts its `from` into the request.
    #[uniffi(default = [])]
    pub stretches: Vec<StretchView>,
    /// The page as text, line by line.
    pub lines: Vec<String>,
    /// What is drawn beside the words, with its sentence; its table stands among the lines.
    #[uniffi(default = [])]
    pub charts: Vec<ChartView>,
    /// How many printed pages that is.
    pub pages: u8,
    /// What to know before it is shared.
    pub warnings: Vec<String>,
    /// The first 8 hex digits of the SHA-256 of the text's bytes: the share log shows them too.
    pub digest: String,
}

/// How far back a summary can go.
#[uniffi::remote(Record)]
pub struct StretchView {
    /// `visit`, `episode`, or a number of days.
    pub id: String,
    /// In words.
    pub label: String,
    /// Where it begins.
    pub from: Moment,
    /// Whether it is the one that holds.
    pub chosen: bool,
}

/// One thing that can be in a summary.
#[uniffi::remote(Record)]
pub struct SectionView {
    /// Which one.
    pub id: SectionId,
    /// What it is about.
    pub label: String,
    /// Whether it is in.
    pub on: bool,
    /// Why it can't be switched off; nothing when it can.
    pub locked: Option<String>,
    /// Off until chosen.
    pub private: bool,
}
