//! Free text as the person typed it, with a bound so that one note cannot fill the phone.
//!
//! ```
//! use lattea_core::journal::Text;
//! assert_eq!(Text::new("sore since lunch")?.as_str(), "sore since lunch");
//! assert!(Text::new("x".repeat(10_001)).unwrap_err().to_string().contains("10000"));
//! # Ok::<(), lattea_core::journal::TooLong>(())
//! ```

use serde::{Deserialize, Serialize};

/// Text as typed, at most [`Text::MAX_CHARS`] characters.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text(String);

/// A text beyond the bound. It names the bound and never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a text may have at most {} characters; shorten it or split it into two entries", Text::MAX_CHARS)]
pub struct TooLong;

impl Text {
    /// The longest text that is kept: a storage bound, not a medical one.
    pub const MAX_CHARS: usize = 10_000;

    /// From what was typed.
    pub fn new(text: impl Into<String>) -> Result<Self, TooLong> {
        let text = text.into();
        // A character has at least one byte, so the cheap test settles nearly every text.
        if text.len() <= Self::MAX_CHARS || text.chars().count() <= Self::MAX_CHARS {
            Ok(Self(text))
        } else {
            Err(TooLong)
        }
    }

    /// What was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Shows the length only: what was typed has no business in a log.
impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Text({} characters)", self.0.chars().count())
    }
}

impl TryFrom<String> for Text {
    type Error = TooLong;
    fn try_from(text: String) -> Result<Self, TooLong> {
        Self::new(text)
    }
}

impl From<Text> for String {
    fn from(text: Text) -> String {
        text.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_counts_characters_and_not_bytes() {
        assert!(Text::new("é".repeat(10_000)).is_ok());
        assert!(Text::new("é".repeat(10_001)).is_err());
    }

    #[test]
    fn neither_error_nor_debug_shows_the_text() {
        let secret = "secret".repeat(2_000);
        assert!(!Text::new(secret).unwrap_err().to_string().contains("secret"));
        assert_eq!(format!("{:?}", Text::new("secret").unwrap()), "Text(6 characters)");
    }
}
