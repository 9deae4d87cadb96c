//! What several screens share.

use lattea_core::care::Tier;
use lattea_core::units::{Quadrant, Side};
use lattea_core::view::common::{CallView, ReasonView, SourceView, TierView};

/// How soon care is needed. The order is urgency: a greater value is more urgent.
#[uniffi::remote(Enum)]
pub enum Tier {
    /// Home care; light techniques may be offered.
    MassageOk,
    /// Home care, no massage on the side named, a time to look again.
    SelfCareNoMassage,
    /// Speak to a clinician within 24 hours.
    Within24h,
    /// Speak to a clinician today.
    SameDay,
    /// Call the emergency number or go to the emergency department now.
    EmergencyNow,
}

/// The owner's left or right breast, never the onlooker's.
#[uniffi::remote(Enum)]
pub enum Side {
    /// The owner's left.
    Left,
    /// The owner's right.
    Right,
}

/// A part of one breast, as its owner sees it. `Areola` is the ring around the nipple, `Axilla` the armpit.
#[uniffi::remote(Enum)]
pub enum Quadrant {
    /// Upper half, towards the arm.
    UpperOuter,
    /// Upper half, towards the breastbone.
    UpperInner,
    /// Lower half, towards the arm.
    LowerOuter,
    /// Lower half, towards the breastbone.
    LowerInner,
    /// The nipple and the ring around it.
    Central,
    /// The armpit.
    Axilla,
}

/// A care level to show. Icon and colours follow from the tier; the words are final.
#[uniffi::remote(Record)]
pub struct TierView {
    /// Which one.
    pub tier: Tier,
    /// A few words.
    pub word: String,
    /// What to do.
    pub sentence: String,
}

/// A source to show.
#[uniffi::remote(Record)]
pub struct SourceView {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Publisher and year, as far as known.
    pub from: String,
    /// Its address; empty for our own judgement.
    pub url: String,
}

/// A reason: a rule that is true, in plain words.
#[uniffi::remote(Record)]
pub struct ReasonView {
    /// The rule's id.
    pub rule: String,
    /// Which side or baby it is about; empty for the person.
    pub about: String,
    /// The reason.
    pub text: String,
    /// What the person said that made it true.
    pub because: Vec<String>,
    /// How sure the sources are, in words.
    pub grade: String,
    /// Its sources.
    pub sources: Vec<SourceView>,
}

/// A number to call or write to.
#[uniffi::remote(Record)]
pub struct CallView {
    /// Whose number it is.
    pub label: String,
    /// The number.
    pub number: String,
    /// When somebody answers.
    pub hours: String,
    /// Whether it is written to instead of called.
    pub by_text: bool,
}
