//! A report that something is not right: one text, to be read before it is handed on.

use crate::{care::Tier, content::text::message_id, view::voice::Voice};

/// The longest own words that a report holds, in characters; the rest is cut off.
const WORDS: usize = 2_000;

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A card.
    Card {
        /// Its id.
        id: String,
        /// Its title.
        title: String,
    },
    /// A row of the ledger, by its id.
    Ledger(String),
    /// A result.
    Result {
        /// Its care level.
        tier: Tier,
        /// The rules that spoke.
        rules: Vec<String>,
    },
}

/// A text that can be copied or handed to somebody; Lattea sends nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportView {
    /// What the text is for, as the subject of a message.
    pub subject: String,
    /// The whole text, lines ended by line feeds.
    pub text: String,
    /// That nothing was sent, and what the text holds.
    pub notice: String,
}

/// Prepares the text.
pub fn report(voice: &Voice<'_>, about: &About, words: &str) -> ReportView {
    let place = match about {
        About::Card { id, title } => {
            voice.say_with("report-card", &[("title", title.as_str().into()), ("id", id.as_str().into())])
        }
        About::Ledger(id) => voice.say_with("report-ledger", &[("id", id.as_str().into())]),
        About::Result { tier, rules } => {
            let word = voice.say(&message_id("tier", tier.key()));
            voice.say_with("report-result", &[("word", word.into()), ("rules", rules.join(", ").into())])
        }
    };
    let version = [("version", voice.content.version_shown().into()), ("language", voice.language.as_str().into())];
    // Control signs could steer whatever shows the text; line ends are hers.
    let own: String = words.chars().filter(|sign| !sign.is_control() || *sign == '\n').take(WORDS).collect();
    let subject = voice.say("report-subject");
    let text = [subject.clone(), place, voice.say_with("report-version", &version), voice.say("report-words"), own];
    ReportView { text: text.join("\n") + "\n", subject, notice: voice.say("report-notice") }
}
