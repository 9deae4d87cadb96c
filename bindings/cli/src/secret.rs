//! Passphrases and recovery keys: typed without being shown at a terminal, and read as one line from elsewhere.

use std::io::{self, BufRead, IsTerminal, Read};

use crate::error::Failure;

/// No secret is longer, in bytes.
const LONGEST: u64 = 2_048;

/// Asks once.
pub fn ask(prompt: &str) -> Result<String, Failure> {
    let line = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("{prompt} "))
    } else {
        let mut line = String::new();
        io::stdin().lock().take(LONGEST).read_line(&mut line).map(|_| line)
    };
    let line = line
        .map_err(|error| Failure::Refused(format!("what was typed could not be read: {}. Try again", error.kind())))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Asks for something new: at a terminal twice, because nobody sees what is typed.
pub fn ask_new(prompt: &str, again: &str) -> Result<String, Failure> {
    let first = ask(prompt)?;
    if io::stdin().is_terminal() && ask(again)? != first {
        return Err(Failure::Refused("the two were not the same, so nothing was done. Try again".to_owned()));
    }
    Ok(first)
}
