//! Keeping the journal and ending it.

use lattea_core::app::BackupSecret;
use lattea_core::view::keeping::{
    BackupLookView, BackupMadeView, BackupStep, BackupView, EraseView, ErasedView, LockView, LookStep, RecoveredView,
    RecoveryAct, RecoveryActView, RecoveryKind, RecoveryView, RestoreStep, RestoredView,
};

/// The Backup screen.
#[uniffi::remote(Record)]
pub struct BackupView {
    /// Its title.
    pub title: String,
    /// When the last one was made.
    #[uniffi(default = "")]
    pub last: String,
    /// What a backup is for, and what it holds.
    pub text: Vec<String>,
    /// What a good passphrase is.
    pub passphrase: String,
    /// What a recovery key is.
    pub recovery_key: String,
    /// The label of bringing one back.
    pub restore: String,
}

/// A backup that was made and read back.
#[uniffi::remote(Record)]
pub struct BackupMadeView {
    /// "Backup saved: …".
    pub said: String,
    /// What to do with it.
    pub keep: String,
    /// A new recovery key, to be shown this once.
    pub recovery_key: Option<String>,
}

/// What a backup holds, before it is brought back.
#[uniffi::remote(Record)]
pub struct BackupLookView {
    /// When it was made.
    pub made: String,
    /// What is in it.
    pub lines: Vec<String>,
    /// What adding it to the journal does.
    pub restore: String,
    /// What putting it in place of the journal does.
    #[uniffi(default = "")]
    pub replace: String,
}

/// What bringing back came to.
#[uniffi::remote(Record)]
pub struct RestoredView {
    /// In one sentence.
    pub said: String,
    /// What stayed as it was, and why.
    pub lines: Vec<String>,
}

/// What came of making a backup.
#[uniffi::remote(Enum)]
pub enum BackupStep {
    /// It is made.
    Made(BackupMadeView),
    /// Something can be put right; no file was written.
    Problem(String),
}

/// What came of looking into a backup.
#[uniffi::remote(Enum)]
pub enum LookStep {
    /// It can be brought back.
    Seen(BackupLookView),
    /// It can't be opened, and why.
    Problem(String),
}

/// What came of bringing a backup back.
#[uniffi::remote(Enum)]
pub enum RestoreStep {
    /// It is done.
    Done(RestoredView),
    /// Nothing was changed, and why.
    Problem(String),
}

/// The Recovery screen: why the journal can't be opened, and what can be done.
#[uniffi::remote(Record)]
pub struct RecoveryView {
    /// What is the matter.
    pub kind: RecoveryKind,
    /// In words.
    pub title: String,
    /// What it means, and what still works.
    pub text: Vec<String>,
    /// What can be done, the best first.
    pub acts: Vec<RecoveryActView>,
}

/// Why a journal can't be opened.
#[uniffi::remote(Enum)]
pub enum RecoveryKind {
    /// The key is gone or is another one.
    KeyLost,
    /// The vault does not hand the key out.
    VaultRefuses,
    /// The file can't be read.
    Damaged,
    /// The file was written by a newer Lattea.
    TooNew,
    /// The disk or another program is in the way.
    Blocked,
}

/// Something that can be done about it.
#[uniffi::remote(Record)]
pub struct RecoveryActView {
    /// What.
    pub act: RecoveryAct,
    /// In words.
    pub label: String,
}

/// What can be done about a journal that can't be opened.
#[uniffi::remote(Enum)]
pub enum RecoveryAct {
    /// Open it again.
    TryAgain,
    /// Move it aside, read what can be read of it, and go on with that.
    Salvage,
    /// Move it aside and bring a backup back into a new one.
    Restore,
    /// Move it aside and begin a new one.
    StartNew,
}

/// What came of one of them.
#[uniffi::remote(Record)]
pub struct RecoveredView {
    /// In one sentence.
    pub said: String,
    /// Where the old journal is kept: the name of its file.
    pub kept: Option<String>,
}

/// The Lock screen: no name, no level, no count.
#[uniffi::remote(Record)]
pub struct LockView {
    /// Its title.
    pub title: String,
    /// What still works.
    pub text: String,
    /// The label of unlocking.
    pub unlock: String,
    /// The label of Help.
    pub help: String,
    /// Whether a session goes on behind the lock.
    pub session: bool,
}

/// The second question before everything is erased.
#[uniffi::remote(Record)]
pub struct EraseView {
    /// The question.
    pub title: String,
    /// What will be gone, and what will not.
    pub text: Vec<String>,
    /// The label of making a backup first.
    pub backup_first: String,
    /// The label of erasing.
    pub erase: String,
    /// What has to be handed back to erase: it stands for this very look.
    pub token: String,
}

/// Everything is erased.
#[uniffi::remote(Record)]
pub struct ErasedView {
    /// In one sentence.
    pub said: String,
    /// What stays elsewhere.
    pub elsewhere: String,
}

/// What opens a backup, as it was typed.
#[uniffi::remote(Enum)]
pub enum BackupSecret {
    /// A passphrase.
    Passphrase(String),
    /// A recovery key that there is already.
    RecoveryKey(String),
    /// A recovery key that is made now; only for a new backup.
    NewRecoveryKey,
}
