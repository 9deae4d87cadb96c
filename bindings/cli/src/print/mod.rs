//! View structs as text. A page is built as one string, wrapped to the terminal, and written at once.
//!
//! Nothing here decides anything: the words are final when they come, and the only liberty taken is where lines break.

pub mod help;
pub mod journal;
pub mod learn;
pub mod massage;
pub mod paper;
pub mod question;
pub mod result;
pub mod tier;
pub mod today;

use std::io::{self, BufWriter, IsTerminal, Write};

pub use paper::Paper;

use lattea_core::view::voice::Voice;

use crate::error::Failure;

/// How wide a page is and whether it may use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns, 40 to 90.
    pub width: usize,
    /// Colours may be used; they never carry meaning alone.
    pub colour: bool,
    /// Lines run from right to left, and say so: each begins with a mark that a terminal lays the line out by.
    pub rightward: bool,
}

impl Look {
    const NARROWEST: usize = 40;
    /// Longer lines are hard to read.
    const WIDEST: usize = 90;

    /// What the terminal behind stdout offers.
    fn of_stdout(no_color: bool) -> Self {
        let terminal = io::stdout().is_terminal();
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let columns = || std::env::var("COLUMNS").ok()?.parse::<usize>().ok();
        let size = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)).filter(|_| terminal);
        let width = size.or_else(columns).unwrap_or(80);
        Self {
            width: width.clamp(Self::NARROWEST, Self::WIDEST),
            colour: terminal && !no_color && !set("NO_COLOR") && !dumb,
            rightward: false,
        }
    }
}

/// Where pages go.
pub struct Out {
    to: Box<dyn Write>,
    look: Look,
}

impl Out {
    /// The standard output.
    pub fn stdout(no_color: bool) -> Self {
        Self { to: Box::new(BufWriter::new(io::stdout())), look: Look::of_stdout(no_color) }
    }

    /// From now on pages are written as this voice's language is.
    pub fn written(&mut self, voice: &Voice<'_>) {
        self.look.rightward = voice.is_rightward();
    }

    /// A fresh page.
    pub fn paper(&self) -> Paper {
        Paper::new(self.look)
    }

    /// Writes a page.
    pub fn page(&mut self, paper: Paper) -> Result<(), Failure> {
        self.text(&paper.finish())
    }

    /// Writes text as it is.
    pub fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.to.write_all(text.as_bytes())?;
        Ok(self.to.flush()?)
    }

    /// Writes bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.to.write_all(bytes)?;
        Ok(self.to.flush()?)
    }

    /// Writes one line without waiting for it to be seen, for output of thousands of lines; [`flush`](Self::flush) ends
    /// them.
    pub fn line(&mut self, line: &str) -> Result<(), Failure> {
        self.to.write_all(line.as_bytes())?;
        Ok(self.to.write_all(b"\n")?)
    }

    /// Everything written so far is on its way.
    pub fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.to.flush()?)
    }
}
