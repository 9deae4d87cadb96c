//! The Files page: what a person takes out of the journal in a file, what she gives a partner's phone, and what she takes in.
//!
//! Nothing here is locked, and the page says so: a backup is the locked file.

use crate::{
    journal::{Kind, import::ImportError},
    view::{import::ImportView, voice::Voice},
};

/// The Files page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilesView {
    /// Its title.
    pub title: String,
    /// What these files are, and that whoever has one can read it.
    pub text: Vec<String>,
    /// Said instead of what goes out, while nothing is noted.
    pub nothing: Option<String>,
    /// Everything in one file.
    pub whole: OutgoingView,
    /// One table for a kind of entry; its kinds are those to choose one of.
    pub table: OutgoingView,
    /// What a partner's phone may have; its kinds may go along besides, and none does until it is chosen for this very file.
    pub partner: OutgoingView,
    /// The label of keeping a file where the person says.
    pub save: String,
    /// The label of handing it to another program.
    pub send: String,
    /// What comes in.
    pub incoming: IncomingView,
}

/// A file that goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingView {
    /// What it is.
    pub title: String,
    /// What is in it, and what it is good for.
    pub text: Vec<String>,
    /// The kinds to choose from, with how many entries there are of each.
    pub kinds: Vec<FileKindView>,
}

/// A kind of entry that can go into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileKindView {
    /// Which.
    pub kind: Kind,
    /// "Feed (12)".
    pub label: String,
}

/// Taking a file in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingView {
    /// What it is.
    pub title: String,
    /// Which files are known, and that nothing comes in by looking.
    pub text: Vec<String>,
    /// The label of choosing a file and looking into it.
    pub choose: String,
    /// The label of taking in what was looked at.
    pub take: String,
}

/// What goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileOut {
    /// Everything, as JSON.
    Whole,
    /// The entries of one kind, as CSV.
    Table(Kind),
    /// What a partner's phone may have, and these kinds besides.
    Partner(Vec<Kind>),
}

/// A file that was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileMadeView {
    /// "Saved and read back: 12 entries."
    pub said: String,
    /// Where it is.
    pub path: std::path::PathBuf,
}

/// What came of writing a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileStep {
    /// It is there.
    Made(FileMadeView),
    /// Something can be put right; there is no file.
    Problem(String),
}

/// What came of looking into a file, or of taking it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakeInStep {
    /// What would come in, or came in.
    Seen(ImportView),
    /// It can't be taken in, and why; nothing was changed.
    Problem(String),
}

/// What the person says about a file that leaves something open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportAnswer {
    /// The id of the question.
    pub ask: String,
    /// The id of the choice.
    pub choice: String,
}

/// Why a file can't be taken in, and what to do.
pub fn problem(voice: &Voice<'_>, error: ImportError) -> String {
    let at_line =
        |id: &str, line: usize| voice.say_with(id, &[("line", i64::try_from(line).unwrap_or(i64::MAX).into())]);
    match error {
        ImportError::Empty => voice.say("files-problem-empty"),
        ImportError::Unknown => voice.say("files-problem-unknown"),
        ImportError::TooNew { .. } => voice.say("files-problem-newer"),
        ImportError::CutShort { line } => at_line("files-problem-cut-short", line),
        ImportError::Unreadable { line } => at_line("files-problem-unreadable", line),
        ImportError::TooLong => voice.say("files-problem-too-long"),
        ImportError::Reading(_) => voice.say("files-problem-reading"),
    }
}
