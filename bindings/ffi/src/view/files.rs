//! Files that go out and come in.

use std::path::PathBuf;

use lattea_core::{
    journal::Kind,
    view::{
        files::{
            FileKindView, FileMadeView, FileOut, FileStep, FilesView, ImportAnswer, IncomingView, OutgoingView,
            TakeInStep,
        },
        import::ImportView,
    },
};

/// The Files page.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct OutgoingView {
    /// What it is.
    pub title: String,
    /// What is in it, and what it is good for.
    pub text: Vec<String>,
    /// The kinds to choose from, with how many entries there are of each.
    pub kinds: Vec<FileKindView>,
}

/// A kind of entry that can go into a file.
#[uniffi::remote(Record)]
pub struct FileKindView {
    /// Which.
    pub kind: Kind,
    /// "Feed (12)".
    pub label: String,
}

/// Taking a file in.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Enum)]
pub enum FileOut {
    /// Everything, as JSON.
    Whole,
    /// The entries of one kind, as CSV.
    Table(Kind),
    /// What a partner's phone may have, and these kinds besides.
    Partner(Vec<Kind>),
}

/// A file that was written and read back.
#[uniffi::remote(Record)]
pub struct FileMadeView {
    /// "Saved and read back: 12 entries."
    pub said: String,
    /// Where it is.
    pub path: PathBuf,
}

/// What came of writing a file.
#[uniffi::remote(Enum)]
pub enum FileStep {
    /// It is there.
    Made(FileMadeView),
    /// Something can be put right; there is no file.
    Problem(String),
}

/// What came of looking into a file, or of taking it in.
#[uniffi::remote(Enum)]
pub enum TakeInStep {
    /// What would come in, or came in.
    Seen(ImportView),
    /// It can't be taken in, and why; nothing was changed.
    Problem(String),
}

/// What the person says about a file that leaves something open.
#[uniffi::remote(Record)]
pub struct ImportAnswer {
    /// The id of the question.
    pub ask: String,
    /// The id of the choice.
    pub choice: String,
}
