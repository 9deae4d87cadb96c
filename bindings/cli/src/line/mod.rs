//! Line by line: a question on stdout, an answer on stdin. Good for screen readers, for scripts, and where there is no
//! terminal at all.

pub mod field;
pub mod hands;
pub mod interview;
pub mod session;

use std::io::BufRead;

use crate::error::Failure;

/// Where answers come from.
pub trait Answers {
    /// The next line without its end; nothing when there are no more.
    fn next_line(&mut self) -> Result<Option<String>, Failure>;
}

/// Lines that somebody types.
pub struct Typed<R> {
    from: R,
}

impl<R: BufRead> Typed<R> {
    /// From a reader such as stdin.
    pub fn new(from: R) -> Self {
        Self { from }
    }
}

impl<R: BufRead> Answers for Typed<R> {
    fn next_line(&mut self) -> Result<Option<String>, Failure> {
        let mut bytes = Vec::new();
        let read = self.from.read_until(b'\n', &mut bytes);
        let read = read.map_err(|error| Failure::Refused(format!("the answers can't be read: {}", error.kind())))?;
        Ok((read > 0).then(|| String::from_utf8_lossy(&bytes).trim().to_owned()))
    }
}
