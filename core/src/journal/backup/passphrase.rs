//! A passphrase: never shown, wiped when dropped, and for a new backup hard enough to guess.

use age::secrecy::{ExposeSecret, SecretString};

use super::BackupError;

/// No passphrase is longer, in characters.
pub const LONGEST: usize = 256;

/// How many characters are looked at to judge one: more only makes it take longer.
const JUDGED: usize = 72;

/// What somebody remembers.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// One that was typed to open something.
    ///
    /// # Errors
    /// [`BackupError::Length`].
    pub fn new(text: String) -> Result<Self, BackupError> {
        // A zero byte behind it would open the same file: the key derivation fills up with them.
        let fits = (1..=LONGEST).contains(&text.chars().count()) && !text.chars().any(char::is_control);
        let secret = SecretString::from(text);
        if fits { Ok(Self(secret)) } else { Err(BackupError::Length) }
    }

    /// One that something new is locked with: it has to reach `least` of 0 to 4, as zxcvbn judges it.
    ///
    /// # Errors
    /// [`BackupError::Length`], [`BackupError::Weak`].
    pub fn chosen(text: String, least: u8) -> Result<Self, BackupError> {
        let passphrase = Self::new(text)?;
        if passphrase.strength() >= least { Ok(passphrase) } else { Err(BackupError::Weak) }
    }

    /// How hard it is to guess: 0 (among the first tries) to 4 (very hard).
    pub fn strength(&self) -> u8 {
        let text = self.0.expose_secret();
        let end = text.char_indices().nth(JUDGED).map_or(text.len(), |(at, _)| at);
        u8::from(zxcvbn::zxcvbn(&text[..end], &["lattea"]).score())
    }

    pub(super) fn secret(&self) -> &SecretString {
        &self.0
    }
}

/// Says that it is one, and nothing of it.
impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_guessed_is_refused() {
        for weak in ["password", "lattea2026", "qwertyuiop", "mybaby", "20260503", "aaaaaaaaaaaaaaaa"] {
            assert!(matches!(Passphrase::chosen(weak.to_owned(), 3), Err(BackupError::Weak)), "{weak}");
        }
        for strong in ["orbit lantern mossy cactus veil drum", "7%kQ!zr2Lw#p"] {
            assert!(Passphrase::chosen(strong.to_owned(), 3).is_ok(), "{strong}");
        }
        for odd in [String::new(), "x".repeat(257), "orbit lantern mossy cactus\0".to_owned()] {
            assert!(matches!(Passphrase::new(odd.clone()), Err(BackupError::Length)), "{odd:?}");
        }
        assert_eq!(format!("{:?}", Passphrase::new("orbit".to_owned()).unwrap()), "Passphrase");
    }
}
