//! One field: its choices or a line to type on, and what is wrong beside it. Nothing is preset.

use lattea_core::view::{
    answer::FieldAnswer,
    check::{ChoiceView, FieldKind, FieldView},
};
use ratatui::crossterm::event::{KeyCode, KeyEvent};

use super::{Ctx, keys};

/// How a field is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// One of these.
    One(Vec<ChoiceView>, Option<usize>),
    /// Any of these.
    Many(Vec<ChoiceView>, Vec<bool>),
    /// 0 to 10, in words.
    Pain(Vec<String>, Option<usize>),
    /// A line to type on.
    Type(String, Letters),
}

/// What may be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Digits and what belongs to a number, a unit or a day: every other letter stays a key.
    Number,
    /// Anything.
    Any,
    /// Anything, and nobody sees what.
    Secret,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The stable id.
    pub id: String,
    /// The question or the name.
    pub label: String,
    /// What may be typed, and that it may be left empty.
    pub hint: String,
    /// How it is answered.
    pub input: Input,
    /// "Not sure" and its kin.
    pub unsure: Vec<ChoiceView>,
    /// Which of them was chosen.
    pub not: Option<usize>,
    /// What can't be read.
    pub problem: Option<String>,
    /// Choices that give way to a typed number: "less than 6 hours", …
    chips: Vec<ChoiceView>,
}

/// What the cursor can be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A choice.
    Choice(usize),
    /// "Not sure" and its kin.
    Unsure(usize),
    /// "Type the hours instead".
    Exact,
    /// The line to type on.
    Line,
    /// "Next" below several choices: to the next field.
    Done,
    /// The button that sends all fields.
    Send,
}

impl Field {
    /// A field of the check.
    pub fn of(view: &FieldView, ctx: &Ctx<'_>) -> Self {
        let choices = |choices: &[ChoiceView]| choices.to_vec();
        let mut chips = Vec::new();
        let mut hint = String::new();
        let input = match &view.kind {
            FieldKind::One(these) => Input::One(choices(these), None),
            FieldKind::Since(these) => {
                chips = choices(these);
                Input::One(choices(these), None)
            }
            FieldKind::Many(these) => Input::Many(choices(these), vec![false; these.len()]),
            FieldKind::Tick => Input::Many(Vec::new(), Vec::new()),
            FieldKind::Pain { words } => {
                hint = ctx.say("pain-keys");
                Input::Pain(words.clone(), None)
            }
            FieldKind::Number { min, max } => {
                hint = ctx.say_with("from-to", &[("min", (*min).into()), ("max", (*max).into())]);
                Input::Type(String::new(), Letters::Number)
            }
            FieldKind::Temperature { unit } => {
                hint = ctx.say_with("temperature-in", &[("unit", unit.as_str().into())]);
                Input::Type(String::new(), Letters::Number)
            }
            FieldKind::Day => {
                hint = ctx.say("day-hint");
                Input::Type(String::new(), Letters::Number)
            }
        };
        let mut field = Self::new(&view.id, view.text.clone(), input);
        if view.optional && hint.is_empty() {
            hint = ctx.say("optional");
        }
        field.hint = hint;
        field.unsure = view.unsure.clone();
        field.chips = chips;
        field
    }

    /// A field with nothing chosen.
    pub fn new(id: &str, label: impl Into<String>, input: Input) -> Self {
        Self {
            id: id.to_owned(),
            label: label.into(),
            hint: String::new(),
            input,
            unsure: Vec::new(),
            not: None,
            problem: None,
            chips: Vec::new(),
        }
    }

    fn yes_no(&self) -> bool {
        matches!(&self.input, Input::One(these, _) if these.len() == 2 && these[0].id == "yes" && these[1].id == "no")
    }

    /// The keys beside the choices.
    pub fn keys(&self) -> Vec<Option<char>> {
        match &self.input {
            Input::One(..) if self.yes_no() => vec![Some('y'), Some('n')],
            Input::One(these, _) | Input::Many(these, _) => keys::choice_keys(these.len(), "nwbldugrmsxe?"),
            Input::Pain(words, _) => (0..words.len()).map(|score| Some(keys::score_key(score))).collect(),
            Input::Type(..) => Vec::new(),
        }
    }

    /// The choices in words, and whether each is chosen.
    pub fn choices(&self) -> Vec<(&str, bool)> {
        match &self.input {
            Input::One(these, picked) => {
                these.iter().enumerate().map(|(at, choice)| (choice.label.as_str(), *picked == Some(at))).collect()
            }
            Input::Many(these, picked) => {
                these.iter().zip(picked).map(|(choice, picked)| (choice.label.as_str(), *picked)).collect()
            }
            Input::Pain(words, picked) => {
                words.iter().enumerate().map(|(at, words)| (words.as_str(), *picked == Some(at))).collect()
            }
            Input::Type(..) => Vec::new(),
        }
    }

    /// Chooses, or takes a choice of several back.
    pub fn choose(&mut self, at: usize) {
        self.not = None;
        self.problem = None;
        match &mut self.input {
            Input::One(_, picked) | Input::Pain(_, picked) => *picked = Some(at),
            Input::Many(_, picked) => {
                if let Some(picked) = picked.get_mut(at) {
                    *picked = !*picked;
                }
            }
            Input::Type(..) => {}
        }
    }

    /// Answers it as it was answered before.
    pub fn answer(&mut self, given: &FieldAnswer) {
        let ids: &[String] = match given {
            FieldAnswer::Choice(one) | FieldAnswer::Text(one) => std::slice::from_ref(one),
            FieldAnswer::Choices(several) => several,
            FieldAnswer::Empty => return,
        };
        if let Some(unsure) = self.unsure.iter().position(|choice| ids.contains(&choice.id)) {
            return self.leave_open(unsure);
        }
        match &mut self.input {
            Input::One(these, picked) => match these.iter().position(|choice| ids.contains(&choice.id)) {
                Some(at) => *picked = Some(at),
                // Hours that were typed instead of a rough time.
                None => self.input = Input::Type(ids.concat(), Letters::Number),
            },
            Input::Many(these, picked) => {
                these.iter().zip(picked).for_each(|(choice, picked)| *picked = ids.contains(&choice.id));
            }
            Input::Pain(words, picked) => {
                *picked =
                    ids.first().and_then(|score| score.parse::<usize>().ok()).filter(|score| *score < words.len());
            }
            Input::Type(text, _) => *text = ids.concat(),
        }
    }

    /// Takes everything back and keeps why there is no answer.
    pub fn leave_open(&mut self, at: usize) {
        self.not = Some(at);
        self.problem = None;
        match &mut self.input {
            Input::One(_, picked) | Input::Pain(_, picked) => *picked = None,
            Input::Many(_, picked) => picked.fill(false),
            Input::Type(text, _) => text.clear(),
        }
    }

    /// Whether several can be chosen.
    pub fn is_many(&self) -> bool {
        matches!(self.input, Input::Many(..))
    }

    /// Whether choosing answers it as a whole.
    pub fn single(&self) -> bool {
        matches!(self.input, Input::One(..) | Input::Pain(..))
    }

    /// What the cursor can be on, in order.
    pub fn targets(&self) -> Vec<Target> {
        let line = matches!(self.input, Input::Type(..)).then_some(Target::Line);
        let choices = (0..self.choices().len()).map(Target::Choice);
        let exact = self.has_exact().then_some(Target::Exact);
        line.into_iter().chain(choices).chain(exact).chain((0..self.unsure.len()).map(Target::Unsure)).collect()
    }

    /// Whether a number can be typed instead.
    pub fn has_exact(&self) -> bool {
        !self.chips.is_empty() && matches!(self.input, Input::One(..))
    }

    /// Takes a letter into the line.
    pub fn type_key(&mut self, key: KeyEvent) -> bool {
        let Input::Type(text, letters) = &mut self.input else { return false };
        match (key.code, keys::typed(key)) {
            (KeyCode::Backspace, _) => {
                text.pop();
            }
            (_, Some(typed)) if *letters != Letters::Number || "0123456789.,-+: °cfCF".contains(typed) => {
                // A number is short; a text is as long as the journal keeps, and far more stops a stuck key.
                let most = if *letters != Letters::Number { 40_000 } else { 24 };
                if text.len() < most {
                    text.push(typed);
                }
            }
            _ => return false,
        }
        self.not = None;
        self.problem = None;
        true
    }
}

/// The letter of "not sure" and its kin, the same everywhere.
pub fn unsure_key(id: &str) -> char {
    match id {
        "prefer_not" => 'r',
        "cannot_measure" => 'm',
        "skipped" => 'x',
        _ => 'u',
    }
}
