//! The summary: what is in it, and the page as it will be sent.

use lattea_core::app::SummaryForm;
use lattea_core::summary::SectionId;
use lattea_core::view::summary::{SectionView, SummaryView};
use lattea_core::view::voice::TemperatureUnit;

/// The form in which a summary is handed over.
#[uniffi::remote(Enum)]
pub enum SummaryForm {
    /// One page of plain text.
    Text,
    /// The same as versioned JSON.
    Json,
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
    /// The page as text, line by line.
    pub lines: Vec<String>,
    /// How many printed pages that is.
    pub pages: u8,
    /// What to know before it is shared.
    pub warnings: Vec<String>,
    /// The first 8 hex digits of the SHA-256 of the text's bytes: the share log shows them too.
    pub digest: String,
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
