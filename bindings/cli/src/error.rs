//! What a command can come to besides success, and which exit code says so.
//!
//! 0 is done, whatever the care level; 1 is refused or failed; 2 is a command line that nobody can read. A message says
//! what, where and what to do, and never repeats what a person typed.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use lattea_core::{
    clock::BadMoment,
    content::error::ContentError,
    error::Error,
    journal::{JournalError, TooLong},
    units::OutOfRange,
};

/// Why a command is not done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The core refused.
    #[error(transparent)]
    Core(#[from] Error),
    /// Refused or failed, with the sentence to say.
    #[error("{0}")]
    Refused(String),
    /// The command line can't be read.
    #[error("{0}")]
    Usage(String),
    /// Everything was said already, such as line by line; only the exit code is left.
    #[error("")]
    AlreadySaid,
    /// The full screen can't go on.
    #[error(transparent)]
    Screen(#[from] crate::screen::ScreenError),
    /// Nobody reads the output any more, or it can't be written.
    #[error("the output could not be written: {}. Check the disk, or where the output goes", .0.kind())]
    Output(#[from] io::Error),
}

impl Failure {
    /// Says it on stderr and gives the exit code. A reader that has gone away, as in `lattea learn | head -1`, is no
    /// failure.
    pub fn report(&self) -> ExitCode {
        match self {
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::AlreadySaid => {}
            other => tell(&other.to_string()),
        }
        ExitCode::from(if matches!(self, Self::Usage(_)) { 2 } else { 1 })
    }
}

/// Says a problem on stderr. When even that is closed there is nobody left to tell.
pub fn tell(problem: &str) {
    let mut stderr = io::stderr().lock();
    let said = said(problem);
    // A terminal would break lines in the middle of words; a file keeps them as they are.
    let width = terminal_size::terminal_size_of(&stderr).map(|(width, _)| usize::from(width.0));
    let _ = match width {
        Some(width) => writeln!(stderr, "{}", textwrap::fill(&said, width.clamp(40, 100))),
        None => writeln!(stderr, "{said}"),
    };
}

/// A problem as it is said.
pub fn said(problem: &str) -> String {
    format!("lattea: {}", problem.trim_end())
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        Self::Core(error.into())
    }
}

impl From<ContentError> for Failure {
    fn from(error: ContentError) -> Self {
        Self::Core(error.into())
    }
}

impl From<OutOfRange> for Failure {
    fn from(error: OutOfRange) -> Self {
        Self::Core(error.into())
    }
}

impl From<TooLong> for Failure {
    fn from(error: TooLong) -> Self {
        Self::Core(error.into())
    }
}

impl From<BadMoment> for Failure {
    fn from(_: BadMoment) -> Self {
        Self::Refused(
            "--at: a time is written like 02:10, \"2026-05-03 02:10\" or 2026-05-03T02:10:00+01:00".to_owned(),
        )
    }
}

/// Says what is wrong with a command line. Help and version are no errors; where the reader's own message would repeat
/// what was typed, another one stands in for it.
pub fn usage(error: &clap::Error) -> ExitCode {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let hint = "`lattea --help` lists the commands, `lattea COMMAND --help` what each takes";
    let message = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let allowed = text(ContextKind::ValidValue);
            let name = text(ContextKind::InvalidArg);
            match allowed.as_str() {
                "" => format!("what stands at {name} can't be read there. {hint}"),
                allowed => format!("{name} takes one of: {allowed}. {hint}"),
            }
        }
        ErrorKind::UnknownArgument => {
            let typed = text(ContextKind::InvalidArg);
            let name = typed.split('=').next().filter(|name| name.starts_with("--"));
            match name {
                Some(name) => format!("{name} is not known here. {hint}"),
                None => format!("there is one word or letter too many on the command line. {hint}"),
            }
        }
        ErrorKind::InvalidSubcommand => format!("there is no command of this name. {hint}"),
        _ => {
            let _ = error.print();
            return ExitCode::from(2);
        }
    };
    tell(&message);
    ExitCode::from(2)
}
