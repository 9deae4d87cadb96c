//! The check: one question screen, and what the person did on it.

use crate::values::Given;
use lattea_core::app::CheckStep;
use lattea_core::view::answer::{CheckAnswer, FieldAnswer, ProblemView, Rest};
use lattea_core::view::check::{CheckStyle, CheckView, ChoiceView, FieldKind, FieldView, MindView};
use lattea_core::view::common::TierView;
use lattea_core::view::result::ResultView;

/// What comes next in a check.
#[uniffi::remote(Enum)]
pub enum CheckStep {
    /// A question.
    Ask(Box<CheckView>),
    /// The result.
    Done(Box<ResultView>),
    /// The answer could not be read; the question stands as it was.
    Problem(Vec<ProblemView>),
}

/// A question screen.
#[uniffi::remote(Record)]
pub struct CheckView {
    /// Which part of the check this is, from 1.
    pub part: u8,
    /// How many parts there are.
    pub parts: u8,
    /// The part's name.
    pub part_name: String,
    /// What stands above the first question only: that many questions are no bad news.
    pub intro: Option<String>,
    /// The question, or what the list is about.
    pub lead: String,
    /// Why we ask; empty when nobody would wonder.
    pub why: String,
    /// How it is answered.
    pub style: CheckStyle,
    /// The questions or list items.
    pub fields: Vec<FieldView>,
    /// Advice that holds already and does not wait for the rest of the check.
    pub already: Option<TierView>,
    /// What was answered on the screen before, in the person's words; `check_back` is the way to change it. Nothing on the
    /// first screen, and never about one's mind.
    #[uniffi(default = None)]
    pub last: Option<String>,
    /// Whether there is a screen to go back to.
    pub can_go_back: bool,
    /// Offered once: "I have a device that measures pulse or blood pressure".
    pub device: Option<String>,
    /// Where one's mind is asked about: what becomes of the answer.
    #[uniffi(default = None)]
    pub mind: Option<MindView>,
    /// What was answered here before, when somebody came back to it and it is still fresh: to be shown as chosen, and sent
    /// only by the person.
    #[uniffi(default = None)]
    pub given: Option<CheckAnswer>,
}

/// What becomes of answers about one's mind.
#[uniffi::remote(Record)]
pub struct MindView {
    /// Whether the answers of this check are kept.
    pub kept: bool,
    /// The same in words.
    pub text: String,
    /// The label of the other choice.
    pub change: String,
}

/// How a screen is answered.
#[uniffi::remote(Enum)]
pub enum CheckStyle {
    /// Tick what fits; the rest is "no" only through a button that says so.
    #[uniffi(name = "Ticks")]
    List {
        /// "None of these".
        none: String,
        /// "Go on: 1 ticked, the rest no", with `{count}` for the number.
        go_on: String,
        /// "Not sure about some of these".
        unsure: String,
    },
    /// Each field has an answer of its own.
    Fields {
        /// "Next".
        next: String,
    },
}

/// One question or list item.
#[uniffi::remote(Record)]
pub struct FieldView {
    /// The stable id, such as `left.hot`.
    pub id: String,
    /// The question; in a list, the short form.
    pub text: String,
    /// How it is answered.
    pub kind: FieldKind,
    /// "Not sure", "I'd rather not say", "I can't measure" as far as they fit.
    pub unsure: Vec<ChoiceView>,
    /// May be left empty.
    pub optional: bool,
}

/// How a field is answered.
#[uniffi::remote(Enum)]
pub enum FieldKind {
    /// A list item: ticked or not.
    Tick,
    /// One of these.
    One(Vec<ChoiceView>),
    /// Any of these.
    Many(Vec<ChoiceView>),
    /// A number is typed; the bounds are shown.
    Number {
        /// The least.
        min: i32,
        /// The most.
        max: i32,
    },
    /// 0 to 10 with words at both ends.
    Pain {
        /// What each number means, from 0 to 10.
        words: Vec<String>,
    },
    /// A temperature is typed.
    Temperature {
        /// Its unit, such as °C.
        unit: String,
    },
    /// A rough time, or a number of hours that is typed.
    Since(Vec<ChoiceView>),
    /// A day, or how many days ago.
    Day,
}

/// One choice.
#[uniffi::remote(Record)]
pub struct ChoiceView {
    /// The stable id that is sent back.
    pub id: String,
    /// The words.
    pub label: String,
}

/// What the person did on a question screen.
#[uniffi::remote(Enum)]
pub enum CheckAnswer {
    /// A list.
    #[uniffi(name = "Ticks")] // a variant called List would hide Kotlin's own
    List {
        /// Ids of the ticked fields.
        ticked: Vec<String>,
        /// What the others mean.
        rest: Rest,
    },
    /// Fields, each with its id.
    Fields(Vec<Given>),
}

/// What the items that were not ticked mean.
#[uniffi::remote(Enum)]
pub enum Rest {
    /// "None of these", or "the rest no".
    No,
    /// "Not sure about some of these".
    NotSure,
}

/// What the person did in a field.
#[uniffi::remote(Enum)]
pub enum FieldAnswer {
    /// Chose one: its id, or one of the field's `unsure` ids.
    Choice(String),
    /// Chose several.
    Choices(Vec<String>),
    /// Typed something.
    Text(String),
    /// Left it empty.
    Empty,
}

/// What is wrong with a field.
#[uniffi::remote(Record)]
pub struct ProblemView {
    /// The field's id.
    pub field: String,
    /// What is wrong and what would be right.
    pub text: String,
}
