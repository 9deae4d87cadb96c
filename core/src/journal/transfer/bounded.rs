//! A reader that refuses a line without an end, so that no file can fill the memory.

use std::io::{self, Read};

/// The longest line that is read. Every entry is a line of its own, with all its earlier versions.
pub(super) const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// Counts the bytes since the last line feed.
pub(super) struct Bounded<R> {
    source: R,
    since_line_feed: u64,
    too_long: bool,
}

impl<R> Bounded<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, since_line_feed: 0, too_long: false }
    }

    /// Whether it stopped for a line that is too long.
    pub(super) fn is_too_long(&self) -> bool {
        self.too_long
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        let bytes = into.get(..read).unwrap_or_default();
        self.since_line_feed = match bytes.iter().rposition(|byte| *byte == b'\n') {
            Some(at) => (read - at) as u64,
            None => self.since_line_feed + read as u64,
        };
        if self.since_line_feed > LONGEST_LINE {
            self.too_long = true;
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(read)
    }
}
