//! What a story types: answers to a question screen, and forms of entries, events and settings by their names.

use std::collections::BTreeMap;

use lattea_core::{
    journal::{BabyKey, Kind, SettingKey, Site, Way},
    session::event::{Event, Fullness, Relief, StopSign},
    units::{Pain, Quadrant, Side},
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest},
        check::{CheckStyle, CheckView, FieldKind},
        entry::{EntryForm, PartForm},
        files::{FileOut, ImportAnswer},
    },
};

/// Answers one screen from what was said; README.md says how the rest is answered.
pub fn answer(view: &CheckView, says: &BTreeMap<String, String>) -> CheckAnswer {
    if let CheckStyle::List { .. } = view.style {
        let ticked = view.fields.iter().filter(|field| says.get(&field.id).is_some_and(|said| said != "no"));
        let rest = if says.get("rest").is_some_and(|said| said == "not_sure") { Rest::NotSure } else { Rest::No };
        return CheckAnswer::List { ticked: ticked.map(|field| field.id.clone()).collect(), rest };
    }
    let fields = view.fields.iter().map(|field| {
        let given = match says.get(&field.id) {
            Some(said) => match (said.strip_prefix('?'), &field.kind) {
                (Some(unsure), _) => FieldAnswer::Choice(unsure.to_owned()),
                (None, FieldKind::One(_) | FieldKind::Since(_)) => FieldAnswer::Choice(said.clone()),
                (None, FieldKind::Many(_)) => FieldAnswer::Choices(said.split(' ').map(str::to_owned).collect()),
                (None, _) => FieldAnswer::Text(said.clone()),
            },
            None => match &field.kind {
                FieldKind::One(choices) => {
                    let no = choices.iter().find(|choice| choice.id == "no").unwrap_or(&choices[0]);
                    FieldAnswer::Choice(no.id.clone())
                }
                FieldKind::Many(choices) => FieldAnswer::Choices(vec![choices[0].id.clone()]),
                FieldKind::Number { min, .. } => FieldAnswer::Text(min.to_string()),
                FieldKind::Pain { .. } => FieldAnswer::Text("0".to_owned()),
                _ => FieldAnswer::Empty,
            },
        };
        (field.id.clone(), given)
    });
    CheckAnswer::Fields(fields.collect())
}

/// `key=value` parts, separated by ` | `.
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    pub fn read(text: &str) -> Self {
        let parts = text.split(" | ").filter_map(|part| part.split_once('='));
        Self(parts.map(|(key, value)| (key.to_owned(), value.to_owned())).collect())
    }

    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    fn text(&self, key: &str) -> String {
        self.get(key).unwrap_or_default().to_owned()
    }

    fn maybe(&self, key: &str) -> Option<bool> {
        self.get(key).map(|said| said == "yes")
    }

    fn is(&self, key: &str) -> bool {
        self.maybe(key) == Some(true)
    }

    /// A form of the kind `name`.
    pub fn form(&self, name: &str) -> EntryForm {
        let baby = || self.get("baby").and_then(BabyKey::from_key);
        match name {
            "feed" => EntryForm::Feed {
                parts: self.text("parts").split(", ").filter(|part| !part.is_empty()).map(part).collect(),
                supplement: self.is("supplement"),
                baby: baby(),
            },
            "expression" => EntryForm::Expression {
                left: self.text("left"),
                right: self.text("right"),
                together: self.text("together"),
                way: Way::from_key(&self.text("way")).unwrap(),
            },
            "temperature" => EntryForm::Temperature {
                value: self.text("value"),
                site: self.get("site").and_then(Site::from_key),
                after_antipyretic: self.maybe("after_antipyretic"),
            },
            "symptom" => EntryForm::Symptom {
                side: Side::from_key(&self.text("side")).unwrap(),
                quadrant: self.get("quadrant").and_then(Quadrant::from_key),
                pain: self.get("pain").map(|score| Pain::new(score.parse().unwrap()).unwrap()),
                pain_at_feed: self.get("pain_at_feed").map(|score| Pain::new(score.parse().unwrap()).unwrap()),
                hot: self.maybe("hot"),
                hard: self.maybe("hard"),
                lump: self.maybe("lump"),
                colour: self.maybe("colour"),
                size: self.text("size"),
            },
            "medicine" => EntryForm::Medicine {
                name: self.text("name"),
                is_antipyretic: self.maybe("is_antipyretic"),
                is_antibiotic: self.maybe("is_antibiotic"),
                course: self.text("course"),
            },
            "nappy" => EntryForm::Nappy { baby: baby(), wet: self.is("wet"), dirty: self.is("dirty") },
            "note" => EntryForm::Note { text: self.text("text") },
            "contact" => EntryForm::Contact {
                who: self.text("who"),
                channel: self.get("channel").map(str::to_owned),
                said: self.text("said"),
                massage_ok: self.maybe("massage_ok"),
            },
            other => panic!("no form is called {other}"),
        }
    }
}

/// `left 12`, `right`, `bottle 40`.
fn part(text: &str) -> PartForm {
    let (from, number) = text.split_once(' ').unwrap_or((text, ""));
    match Side::from_key(from) {
        Some(side) => PartForm::Breast { side, minutes: number.to_owned() },
        None => PartForm::Bottle { amount: number.to_owned() },
    }
}

/// `ready`, `pain 3`, `sign blood`, `relief softer`, …
pub fn event(text: &str) -> Event {
    let (name, value) = text.split_once(' ').unwrap_or((text, ""));
    match name {
        "ready" => Event::Ready,
        "pain" => Event::Pain(Pain::new(value.parse().unwrap()).unwrap()),
        "sign" => Event::Sign(StopSign::from_key(value).unwrap()),
        "pause" => Event::Pause,
        "resume" => Event::Resume,
        "back" => Event::Back,
        "skip" => Event::Skip,
        "stop" => Event::Stop,
        "relief" => Event::Relief(Relief::from_key(value).unwrap()),
        "fullness" => Event::Fullness(Fullness::from_key(value).unwrap()),
        "hidden" => Event::Hidden,
        "shown" => Event::Shown,
        "tick" => Event::Tick,
        other => panic!("no event is called {other}"),
    }
}

pub fn kinds(text: &str) -> Vec<Kind> {
    text.split_whitespace().map(|name| Kind::from_key(name).unwrap()).collect()
}

/// `whole`, `table KIND` or `partner KIND …`.
pub fn file_out(text: &str) -> FileOut {
    let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
    match name {
        "table" => FileOut::Table(Kind::from_key(rest).unwrap()),
        "partner" => FileOut::Partner(kinds(rest)),
        _ => FileOut::Whole,
    }
}

/// `ASK=CHOICE …`.
pub fn import_answers(text: &str) -> Vec<ImportAnswer> {
    let answer = |word: &str| {
        let (ask, choice) = word.split_once('=').unwrap();
        ImportAnswer { ask: ask.to_owned(), choice: choice.to_owned() }
    };
    text.split_whitespace().map(answer).collect()
}

pub fn setting(name: &str) -> SettingKey {
    SettingKey::from_key(name).unwrap()
}
