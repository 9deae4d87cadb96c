//! What a typed line means for the question that stands.

use lattea_core::view::{
    answer::{CheckAnswer, FieldAnswer, Rest},
    check::{FieldKind, FieldView, NONE},
};

use crate::print::question::{key_of, keyed};

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant<T> {
    /// An answer.
    Answer(T),
    /// Back to what was asked before.
    Back,
    /// Stop here and show what is known.
    Leave,
    /// Show numbers to call.
    Help,
    /// "I have a device."
    Device,
    /// The other choice about answers on one's mind.
    Mind,
    /// Nothing was typed.
    Nothing,
    /// It can't be read.
    NotRead,
}

/// Reads a line for a list to tick.
pub fn list(line: &str, fields: &[FieldView]) -> Meant<CheckAnswer> {
    if let Some(command) = command(line) {
        return command;
    }
    let mut ticked: Vec<String> = Vec::new();
    let (mut none, mut rest) = (false, Rest::No);
    for word in words(line) {
        match (word, chosen(word, fields.len())) {
            ("?", _) => rest = Rest::NotSure,
            ("0", _) => none = true,
            (_, Some(at)) if !ticked.contains(&fields[at].id) => ticked.push(fields[at].id.clone()),
            (_, Some(_)) => {}
            (_, None) => return Meant::NotRead,
        }
    }
    match (none, ticked.is_empty(), rest) {
        // "None" beside a number is a slip that must not be guessed at.
        (true, false, _) | (true, _, Rest::NotSure) => Meant::NotRead,
        _ => Meant::Answer(CheckAnswer::List { ticked, rest }),
    }
}

/// Reads a line for one field.
pub fn field(line: &str, field: &FieldView) -> Meant<FieldAnswer> {
    let unsure = field.unsure.iter().find(|unsure| key_of(&unsure.id) == line || same(&unsure.label, line));
    if let Some(unsure) = unsure {
        return Meant::Answer(FieldAnswer::Choice(unsure.id.clone()));
    }
    if let Some(command) = command(line) {
        return match command {
            Meant::Nothing if field.optional => Meant::Answer(FieldAnswer::Empty),
            other => other,
        };
    }
    let answer = match &field.kind {
        FieldKind::One(_) => one(line, &field.kind).map(FieldAnswer::Choice),
        FieldKind::Since(_) => {
            let hours = line.strip_suffix(['h', 'H']).map(str::trim);
            match hours.filter(|hours| hours.chars().all(|digit| digit.is_ascii_digit())) {
                Some(hours) => Some(FieldAnswer::Text(hours.to_owned())),
                None => one(line, &field.kind).map(FieldAnswer::Choice),
            }
        }
        FieldKind::Many(_) => {
            let chosen = words(line).map(|word| one(word, &field.kind)).collect::<Option<Vec<_>>>();
            // "None" beside another one is a slip that must not be guessed at.
            let slip = |ids: &Vec<String>| ids.len() > 1 && ids.iter().any(|id| id == NONE);
            chosen.filter(|ids| !slip(ids)).map(FieldAnswer::Choices)
        }
        FieldKind::Number { .. } | FieldKind::Pain { .. } | FieldKind::Temperature { .. } | FieldKind::Day => {
            Some(FieldAnswer::Text(line.to_owned()))
        }
        FieldKind::Tick => None,
    };
    answer.map_or(Meant::NotRead, Meant::Answer)
}

/// A number in front of a line, from 1.
pub fn chosen(word: &str, count: usize) -> Option<usize> {
    word.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|at| *at < count)
}

fn one(word: &str, kind: &FieldKind) -> Option<String> {
    let keyed = keyed(kind);
    let by_key = keyed.iter().find(|(key, _)| key == word);
    let by_words = || keyed.iter().find(|(_, choice)| same(&choice.label, word));
    by_key.or_else(by_words).map(|(_, choice)| choice.id.clone())
}

fn command<T>(line: &str) -> Option<Meant<T>> {
    match line {
        "" => Some(Meant::Nothing),
        "b" | "B" => Some(Meant::Back),
        "q" | "Q" => Some(Meant::Leave),
        "h" | "H" => Some(Meant::Help),
        "d" | "D" => Some(Meant::Device),
        "m" | "M" => Some(Meant::Mind),
        _ => None,
    }
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split([' ', ',']).filter(|word| !word.is_empty())
}

fn same(label: &str, line: &str) -> bool {
    label.to_lowercase() == line.to_lowercase()
}

#[cfg(test)]
mod tests {
    use lattea_core::view::check::ChoiceView;

    use super::*;

    fn ticks() -> Vec<FieldView> {
        let tick = |id: &str| FieldView {
            id: id.to_owned(),
            text: id.to_owned(),
            kind: FieldKind::Tick,
            unsure: Vec::new(),
            optional: false,
        };
        ["chest_pain", "seizure"].map(tick).into()
    }

    fn ticked(ids: &[&str], rest: Rest) -> Meant<CheckAnswer> {
        Meant::Answer(CheckAnswer::List { ticked: ids.iter().map(|id| (*id).to_owned()).collect(), rest })
    }

    #[test]
    fn a_list_is_no_only_when_somebody_said_so() {
        assert_eq!(list("0", &ticks()), ticked(&[], Rest::No));
        assert_eq!(list("?", &ticks()), ticked(&[], Rest::NotSure));
        assert_eq!(list("2, 2", &ticks()), ticked(&["seizure"], Rest::No));
        assert_eq!(list("1 ?", &ticks()), ticked(&["chest_pain"], Rest::NotSure));
        assert_eq!(list("", &ticks()), Meant::Nothing);
        for slip in ["0 1", "0 ?", "3", "no", "-1"] {
            assert_eq!(list(slip, &ticks()), Meant::NotRead, "{slip}");
        }
    }

    #[test]
    fn hours_and_chips_are_told_apart() {
        let choice = |id: &str| ChoiceView { id: id.to_owned(), label: id.to_owned() };
        let since = FieldView {
            id: "left.lump_since_h".to_owned(),
            text: String::new(),
            kind: FieldKind::Since(vec![choice("lt6h"), choice("6to12h")]),
            unsure: vec![ChoiceView { id: "not_sure".to_owned(), label: "Not sure".to_owned() }],
            optional: false,
        };
        assert_eq!(field("2", &since), Meant::Answer(FieldAnswer::Choice("6to12h".to_owned())));
        assert_eq!(field("2h", &since), Meant::Answer(FieldAnswer::Text("2".to_owned())));
        assert_eq!(field("?", &since), Meant::Answer(FieldAnswer::Choice("not_sure".to_owned())));
        assert_eq!(field("not sure", &since), Meant::Answer(FieldAnswer::Choice("not_sure".to_owned())));
        assert_eq!(field("h", &since), Meant::Help);
        assert_eq!(field("9", &since), Meant::NotRead);
    }
}
