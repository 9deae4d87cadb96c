//! The babies by name, and the cells with which a feed or a nappy of one of them is noted by one tap.

use crate::{
    journal::{BabyKey, Text},
    units::Side,
    view::{
        answer::ProblemView,
        entry::{EntryForm, PartForm},
        journal::baby_name,
        voice::Voice,
    },
};

/// The longest name that fits a cell.
const MOST_LETTERS: usize = 24;

/// The babies.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BabyView {
    /// Its key in entries and checks.
    pub key: BabyKey,
    /// Its nickname, or "baby A".
    pub name: String,
    /// The nickname as typed; empty when there is none.
    pub nickname: String,
}

/// The cells of one baby.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickCellView {
    /// "Left".
    pub label: String,
    /// What a screen reader says: "Mia, left" when there are several babies.
    pub spoken: String,
    /// What is noted.
    pub form: EntryForm,
}

/// Builds it. `most`: so many babies can there be. `removable`: nothing was noted about the last one.
pub fn babies(voice: &Voice<'_>, keys: &[BabyKey], most: usize, removable: bool) -> BabiesView {
    let view = |key: &BabyKey| BabyView {
        key: *key,
        name: baby_name(voice, key.key()),
        nickname: nickname(voice, *key).unwrap_or_default(),
    };
    let babies: Vec<BabyView> = keys.iter().map(view).collect();
    let last = babies.last().filter(|_| removable);
    BabiesView {
        title: voice.say("babies-title"),
        label: voice.say("babies-name"),
        add: (babies.len() < most).then(|| voice.say("babies-add")),
        remove: last.map(|last| voice.say_with("babies-remove", &[("baby", last.name.clone().into())])),
        quick: match babies.as_slice() {
            [] | [_] => vec![row(voice, None)],
            several => several.iter().map(|baby| row(voice, Some(baby))).collect(),
        },
        babies,
    }
}

/// The same while everything about babies is hidden.
pub fn hidden(view: BabiesView) -> BabiesView {
    BabiesView { babies: Vec::new(), add: None, remove: None, quick: Vec::new(), ..view }
}

fn nickname(voice: &Voice<'_>, key: BabyKey) -> Option<String> {
    let at = BabyKey::ALL.into_iter().position(|known| known == key)?;
    voice.babies.get(at).cloned().flatten()
}

fn row(voice: &Voice<'_>, baby: Option<&BabyView>) -> QuickRowView {
    let key = baby.map(|baby| baby.key);
    let cell = |id: &str, form: EntryForm| {
        let label = voice.say(id);
        let spoken = voice.list([baby.map(|baby| baby.name.clone()), Some(label.clone())].into_iter().flatten());
        QuickCellView { label, spoken, form }
    };
    let feed = |id: &str, parts: Vec<PartForm>| cell(id, EntryForm::Feed { parts, supplement: false, baby: key });
    let nappy = |id: &str, wet: bool, dirty: bool| cell(id, EntryForm::Nappy { baby: key, wet, dirty });
    let breast = |side| PartForm::Breast { side, minutes: String::new() };
    QuickRowView {
        baby: key,
        name: baby.map(|baby| baby.name.clone()),
        cells: vec![
            feed("phone-left", vec![breast(Side::Left)]),
            feed("phone-right", vec![breast(Side::Right)]),
            feed("phone-both", Side::BOTH.map(breast).to_vec()),
            feed("phone-bottle", vec![PartForm::Bottle { amount: String::new() }]),
        ],
        nappies: vec![
            nappy("nappy-wet", true, false),
            nappy("nappy-dirty", false, true),
            nappy("nappy-both", true, true),
        ],
    }
}

/// Reads a nickname; empty is none.
///
/// # Errors
/// The problem, in words, when it is too long for a cell or has more than one line.
pub fn read_nickname(voice: &Voice<'_>, key: BabyKey, typed: &str) -> Result<Option<Text>, ProblemView> {
    let name = typed.trim();
    if name.is_empty() {
        return Ok(None);
    }
    let fits = name.chars().count() <= MOST_LETTERS && !name.chars().any(char::is_control);
    let text = Text::new(name).ok().filter(|_| fits);
    let most = i64::try_from(MOST_LETTERS).unwrap_or_default();
    let problem = || ProblemView {
        field: key.key().to_owned(),
        text: voice.say_with("babies-problem-name", &[("most", most.into())]),
    };
    text.map(Some).ok_or_else(problem)
}
