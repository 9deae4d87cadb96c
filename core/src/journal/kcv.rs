//! The key check value: a small file beside the journal that tells a wrong key from a damaged journal.
//!
//! SQLCipher answers "not a database" to both, and moving a good journal aside because of a wrong key would be the
//! worst thing this app could do. The file holds a random salt and a salted SHA-256 of the key: the key has 256 random
//! bits, so the hash gives nothing away.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use sha2::{Digest, Sha256};

use super::{
    files::{beside, write_whole},
    key::JournalKey,
};

const HEAD: &str = "lattea-kcv 1";

/// What the key check file says about a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyCheck {
    /// It is the journal's key.
    Right,
    /// It is another key.
    Wrong,
    /// There is no check file, or it cannot be read as one.
    Silent,
}

/// Compares a key with the check file beside `journal`.
pub(super) fn check(journal: &Path, key: &JournalKey) -> io::Result<KeyCheck> {
    let text = match fs::read(beside(journal, ".kcv")) {
        Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(KeyCheck::Silent),
        Err(error) => return Err(error),
    };
    let mut lines = text.lines();
    let (Some(HEAD), Some(salt), Some(digest)) = (lines.next(), lines.next(), lines.next()) else {
        return Ok(KeyCheck::Silent);
    };
    if salt.len() != 32 || digest.len() != 64 {
        return Ok(KeyCheck::Silent);
    }
    Ok(if digest_of(salt, key) == digest { KeyCheck::Right } else { KeyCheck::Wrong })
}

/// Writes the check file beside `journal`.
pub(super) fn write(journal: &Path, key: &JournalKey) -> io::Result<()> {
    let mut salt = [0u8; 16];
    getrandom::fill(&mut salt).map_err(|_| io::Error::from(io::ErrorKind::Other))?;
    let salt = hex(&salt);
    let digest = digest_of(&salt, key);
    write_whole(&beside(journal, ".kcv"), |file| writeln!(file, "{HEAD}\n{salt}\n{digest}"))
}

fn digest_of(salt: &str, key: &JournalKey) -> String {
    let mut hash = Sha256::new();
    for part in [HEAD.as_bytes(), salt.as_bytes(), key.bytes().as_slice()] {
        hash.update(part);
    }
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
