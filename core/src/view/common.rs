//! Parts that several screens share.

use crate::{
    care::{Grade, Tier},
    clock::Moment,
    view::voice::Voice,
};

/// A time to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentView {
    /// The instant and its offset.
    pub moment: Moment,
    /// `02:10`, with the day when it is not today.
    pub text: String,
}

/// A care level to show. Icon and colours follow from the tier; the words are final.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierView {
    /// Which one.
    pub tier: Tier,
    /// A few words.
    pub word: String,
    /// What to do.
    pub sentence: String,
}

/// A source to show.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// A grade in words.
pub fn grade_words(voice: &Voice<'_>, grade: Grade) -> String {
    voice.say(match grade {
        Grade::A => "grade-a",
        Grade::B => "grade-b",
        Grade::C => "grade-c",
        Grade::D => "grade-d",
    })
}
