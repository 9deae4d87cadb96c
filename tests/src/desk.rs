//! An app to try things on: a folder that goes away, clocks that a test moves, and a person who answers a check.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use lattea_core::{
    app::{App, CheckStep, Place, Shelf, Wishes},
    clock::{Clock, FixedClock, Moment, SinceBoot},
    content::Content,
    id::SeededIds,
    journal::{Journal, JournalKey, KeyVault, MemoryVault},
    triage::verdict::Permission,
    units::Side,
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest},
        check::{CheckStyle, CheckView, FieldKind, stands_for},
        result::ResultView,
    },
};
use uuid::Uuid;

/// A clock that a test and an app share.
#[derive(Clone)]
pub struct Shared(pub Arc<FixedClock>);

impl Shared {
    /// A clock that shows this.
    pub fn at(text: &str) -> Self {
        Self(Arc::new(FixedClock::new(Moment::parse(text).unwrap())))
    }

    /// So many seconds ago.
    pub fn now_minus(&self, seconds: i64) -> Moment {
        self.0.now().plus_ms(-seconds * 1_000)
    }

    /// So much later.
    pub fn forward(&self, seconds: i64) {
        self.0.set(self.0.now().plus_ms(seconds * 1_000));
    }
}

impl Clock for Shared {
    fn now(&self) -> Moment {
        self.0.now()
    }

    fn since_boot(&self) -> Option<SinceBoot> {
        self.0.since_boot()
    }
}

/// A folder that is gone when the test is over.
pub struct Folder(PathBuf);

impl Folder {
    /// A new one.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(format!("lattea-app-{}", Uuid::new_v4()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Where its journal is.
    pub fn journal(&self) -> PathBuf {
        self.0.join("lattea.db")
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The key of the tests' journals.
pub fn key() -> JournalKey {
    JournalKey::from_bytes([7; 32])
}

/// An app with this shelf.
pub fn app_with(shelf: Shelf, clock: &Shared) -> App {
    app_of(Arc::new(Content::embedded().unwrap()), shelf, clock)
}

/// The same with this pack.
pub fn app_of(content: Arc<Content>, shelf: Shelf, clock: &Shared) -> App {
    let wishes = Wishes { country: Some("GB".to_owned()), ..Wishes::default() };
    App::new(content, Box::new(clock.clone()), Box::new(SeededIds::new(1)), shelf, wishes).unwrap()
}

/// An app with the journal at this place, whose key a vault keeps.
pub fn app(journal: &Path, clock: &Shared) -> App {
    let vault = MemoryVault::default();
    vault.store(&key()).unwrap();
    let place = Place { path: journal.to_owned(), vault: Arc::new(vault) };
    app_with(Shelf::Open(Box::new(Journal::open(journal, &key()).unwrap())), clock).at(place)
}

/// Answers one screen: what is listed in `says` (field id, answer), everything else fine.
pub fn answer(view: &CheckView, says: &[(&str, &str)]) -> CheckAnswer {
    let said = |id: &str| says.iter().find(|(field, _)| *field == id).map(|(_, value)| (*value).to_owned());
    let content = Content::embedded().unwrap();
    let stands = |id: &str| stands_for(&content, id).iter().any(|id| said(id).is_some()) || said(id).is_some();
    if let CheckStyle::List { .. } = view.style {
        let ticked = view.fields.iter().filter(|field| stands(&field.id)).map(|field| field.id.clone());
        return CheckAnswer::List { ticked: ticked.collect(), rest: Rest::No };
    }
    let fields = view.fields.iter().map(|field| {
        let bare = field.id.rsplit('.').next().unwrap();
        let fallback = match (bare, &field.kind) {
            ("who", _) => FieldAnswer::Choices(vec!["at_breast".to_owned()]),
            ("days_postpartum", _) => FieldAnswer::Text("20".to_owned()),
            ("temp_dC", _) => FieldAnswer::Text("36.8".to_owned()),
            ("wet_nappies_24h", _) => FieldAnswer::Text("7".to_owned()),
            ("weaning", _) => FieldAnswer::Choice("no".to_owned()),
            ("babies", _) => FieldAnswer::Choice("1".to_owned()),
            (_, FieldKind::Many(choices)) => FieldAnswer::Choices(vec![choices[0].id.clone()]),
            (_, FieldKind::Number { min, .. }) => FieldAnswer::Text(min.to_string()),
            (_, FieldKind::Pain { .. }) => FieldAnswer::Text("0".to_owned()),
            (_, FieldKind::One(choices)) if choices.iter().any(|choice| choice.id == "no") => {
                FieldAnswer::Choice("no".to_owned())
            }
            (_, FieldKind::One(choices)) => FieldAnswer::Choice(choices[0].id.clone()),
            _ => FieldAnswer::Empty,
        };
        let given = said(&field.id).map(|value| match &field.kind {
            FieldKind::One(_) | FieldKind::Since(_) => FieldAnswer::Choice(value),
            FieldKind::Many(_) => FieldAnswer::Choices(value.split(' ').map(str::to_owned).collect()),
            _ => FieldAnswer::Text(value),
        });
        (field.id.clone(), given.unwrap_or(fallback))
    });
    CheckAnswer::Fields(fields.collect())
}

/// A whole check, answered like that.
pub fn check(app: &mut App, says: &[(&str, &str)]) -> ResultView {
    let mut next = app.check_start().unwrap();
    for _ in 0..100 {
        match next {
            CheckStep::Ask(view) => next = app.check_answer(&answer(&view, says)).unwrap(),
            CheckStep::Done(result) => return *result,
            CheckStep::Problem(problems) => panic!("{problems:?}"),
        }
    }
    panic!("the check does not end");
}

/// The permission of a side.
pub fn side(result: &ResultView, side: Side) -> Permission {
    result.massage.iter().find(|view| view.side == side).unwrap().permission
}

/// A left breast that is full, and nothing else.
pub const FULL_LEFT: [(&str, &str); 4] =
    [("left.area", "whole"), ("left.hard", "full"), ("left.fullness_h", "6to12h"), ("left.pain_0_10", "2")];
