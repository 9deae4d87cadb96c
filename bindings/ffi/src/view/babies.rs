//! The babies by name, and the cells that note a feed or a nappy of one at once.

use lattea_core::{
    app::BabiesStep,
    journal::BabyKey,
    view::{
        answer::ProblemView,
        babies::{BabiesView, BabyView, QuickCellView, QuickRowView},
        entry::EntryForm,
    },
};

/// What came of a change.
#[uniffi::remote(Enum)]
pub enum BabiesStep {
    /// It is kept.
    Saved(Box<BabiesView>),
    /// It can't be read; nothing was changed.
    Problem(Vec<ProblemView>),
}

/// The babies.
#[uniffi::remote(Record)]
pub struct BabiesView {
    /// "Babies".
    pub title: String,
    /// In the order of their letters.
    pub babies: Vec<BabyView>,
    /// "Name or nickname, if you like".
    pub label: String,
    /// "Add a baby"; nothing when there are as many as there can be.
    pub add: Option<String>,
    /// "Take baby B away"; only the last one, and only while nothing was noted about it.
    pub remove: Option<String>,
    /// How a feed or a nappy is noted at once: a row for each baby, or one row when there is one.
    pub quick: Vec<QuickRowView>,
}

/// One baby.
#[uniffi::remote(Record)]
pub struct BabyView {
    /// Its key in entries and checks.
    pub key: BabyKey,
    /// Its nickname, or "baby A".
    pub name: String,
    /// The nickname as typed; empty when there is none.
    pub nickname: String,
}

/// The cells of one baby.
#[uniffi::remote(Record)]
pub struct QuickRowView {
    /// Whose, when there are several.
    pub baby: Option<BabyKey>,
    /// Its name, when there are several.
    pub name: Option<String>,
    /// Feeds: left, right, both, bottle.
    pub cells: Vec<QuickCellView>,
    /// Nappies: wet, dirty, both.
    pub nappies: Vec<QuickCellView>,
}

/// One cell: a tap notes its form.
#[uniffi::remote(Record)]
pub struct QuickCellView {
    /// "Left".
    pub label: String,
    /// What a screen reader says: "Mia, left" when there are several babies.
    pub spoken: String,
    /// What is noted.
    pub form: EntryForm,
}
