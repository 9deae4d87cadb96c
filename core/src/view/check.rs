//! One question screen of the check.

use crate::{
    care::Tier,
    content::{
        Content,
        condition::FindingIndex,
        rows::{Scope, Widget},
        vocabulary::Domain,
    },
    triage::{
        explain::Asked,
        findings::Place,
        interview::{Ask, Layout, Row, RowSays, Screen, layout, prefix},
    },
    units::Side,
    view::{answer::CheckAnswer, common::TierView},
    voice::{Voice, tier_id},
};

/// A question screen.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub last: Option<String>,
    /// Whether there is a screen to go back to.
    pub can_go_back: bool,
    /// Offered once: "I have a device that measures pulse or blood pressure".
    pub device: Option<String>,
    /// Where one's mind is asked about: what becomes of the answer.
    pub mind: Option<MindView>,
    /// What was answered here before, when somebody came back to it and it is still fresh: to be shown as chosen, and sent
    /// only by the person.
    pub given: Option<CheckAnswer>,
}

/// What becomes of answers about one's mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MindView {
    /// Whether the answers of this check are kept.
    pub kept: bool,
    /// The same in words.
    pub text: String,
    /// The label of the other choice.
    pub change: String,
}

/// How a screen is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckStyle {
    /// Tick what fits; the rest is "no" only through a button that says so.
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceView {
    /// The stable id that is sent back.
    pub id: String,
    /// The words.
    pub label: String,
}

/// The id of the field that asks how many babies there are.
pub const BABIES: &str = "babies";
/// What the id of a row of known facts begins with: ticking it says that this has changed.
const CHANGED: &str = "changed.";
/// In a list below fields: none of these.
pub const NONE: &str = "none";
/// "I can't measure".
pub const CANNOT_MEASURE: &str = "cannot_measure";

/// Builds a question screen.
pub fn check(voice: &Voice<'_>, screen: &Screen, already: Option<Tier>, at_start: bool) -> CheckView {
    let content = voice.content;
    let group = group_of(content, screen);
    let (part, parts) = part_of(content, &group);
    let layout = layout(content, screen);
    let fields = fields(voice, screen, &layout);
    let alone = fields.len() == 1;
    let list = matches!(layout, Layout::List(_));
    let first = screen.items.first().copied();
    let lead = match (screen.ask, first) {
        (Ask::Plainer, _) => voice.say("plainer-lead"),
        (Ask::StillTrue, _) => voice.say("still-true"),
        (Ask::Again, Some((place, _))) => voice.say_with(&format!("again-lead-{group}"), &voice.place_arguments(place)),
        (Ask::Quiet, Some((place, _))) if about_one(screen) => {
            voice.say_with("quiet-lead-one", &voice.place_arguments(place))
        }
        (Ask::Quiet | Ask::FirstLook(_), _) => voice.say("quiet-lead"),
        (Ask::Opened(_), Some((place, _))) if list => voice.say_with("opened-lead", &voice.place_arguments(place)),
        (Ask::Question(_), Some((place, _))) if list => {
            voice.say_with(&format!("group-lead-{group}"), &voice.place_arguments(place))
        }
        _ => String::new(),
    };
    let asks_one = screen.ask != Ask::StillTrue && (alone || list);
    let why = first.filter(|_| asks_one).and_then(|(place, finding)| voice.question(place, finding, ".why"));
    let still = if screen.ask == Ask::StillTrue { "still-true" } else { "" };
    CheckView {
        part,
        parts,
        part_name: voice.say(&format!("group-{group}")),
        intro: at_start.then(|| voice.say("check-intro")),
        lead,
        why: why.unwrap_or_default(),
        style: if list {
            CheckStyle::List {
                none: voice.say(if still.is_empty() { "none-of-these" } else { "all-the-same" }),
                go_on: voice
                    .say_with(if still.is_empty() { "go-on" } else { "go-on-changed" }, &[("count", "{count}".into())]),
                unsure: voice.say("not-sure-some"),
            }
        } else {
            CheckStyle::Fields { next: voice.say("next") }
        },
        fields,
        already: already.map(|tier| TierView {
            tier,
            word: voice.say(tier_id(tier)),
            sentence: voice.say(&format!("{}.sentence", tier_id(tier))),
        }),
        last: None,
        can_go_back: !at_start,
        device: None,
        mind: None,
        given: None,
    }
}

/// Whether every item is about the same side, so that it need not be named in each.
fn about_one(screen: &Screen) -> bool {
    let first = screen.items.first().map(|(place, _)| *place);
    matches!(first, Some(Place::Breast(_))) && screen.items.iter().all(|(place, _)| Some(*place) == first)
}

/// The stable id of a field, such as `left.hot` or `baby.0.baby_blue`.
pub fn field_id(content: &Content, (place, finding): Asked) -> String {
    let id = &content.vocabulary().get(finding).id;
    match place {
        Place::Person => id.clone(),
        Place::Breast(side) => format!("{}.{id}", side.key()),
        Place::Baby(at) => format!("baby.{at}.{id}"),
    }
}

/// The ids of everything that a screen asks, in order: what tells one screen from another.
pub fn ids(content: &Content, screen: &Screen) -> Vec<String> {
    let asked = screen.items.iter().map(|asked| field_id(content, *asked));
    asked.chain(screen.babies.then(|| BABIES.to_owned())).collect()
}

/// The stable id of a row, such as `left.hot`, or `baby.0.feeding` for one that stands for several.
pub fn row_id(content: &Content, row: &Row) -> String {
    let Some(first) = row.items.first() else { return String::new() };
    match &row.says {
        RowSays::Item => field_id(content, *first),
        RowSays::Fact(_) => format!("{CHANGED}{}", field_id(content, *first)),
        RowSays::Nothing(id) | RowSays::Private(id) => format!("{CHANGED}{}{id}", prefix(first.0)),
        RowSays::Row(id) => {
            // A row over both breasts has one id.
            let several = row.items.iter().any(|(place, _)| *place != first.0);
            format!("{}{id}", if several { String::new() } else { prefix(first.0) })
        }
    }
}

/// The ids of the questions that a row or a field stands for: its own, or those of a row over several.
pub fn stands_for(content: &Content, id: &str) -> Vec<String> {
    if parse_field_id(content, id).is_some() {
        return vec![id.to_owned()];
    }
    let (place, name) = id.rsplit_once('.').map_or(("", id), |(place, name)| (place, name));
    let rows = content.questions().iter().flat_map(|question| &question.rows);
    let findings = rows.filter(|(row, _)| row == name).flat_map(|(_, findings)| findings);
    findings
        .flat_map(|index| {
            let finding = content.vocabulary().get(*index);
            let places: Vec<String> = match (finding.scope, place) {
                (Scope::Breast, "") => Side::BOTH.map(|side| format!("{}.", side.key())).to_vec(),
                (_, "") => vec![String::new()],
                (_, place) => vec![format!("{place}.")],
            };
            places.into_iter().map(|place| format!("{place}{}", finding.id))
        })
        .collect()
}

fn group_of(content: &Content, screen: &Screen) -> String {
    let group = match screen.ask {
        Ask::Question(at) | Ask::Opened(at) | Ask::FirstLook(at) => content.questions()[at].row.group.clone(),
        Ask::Babies | Ask::StillTrue => "G0".to_owned(),
        Ask::Quiet | Ask::Plainer | Ask::Again => screen
            .items
            .first()
            .map(|(_, finding)| content.vocabulary().get(*finding).group.clone())
            .unwrap_or_default(),
    };
    group.to_lowercase()
}

fn part_of(content: &Content, group: &str) -> (u8, u8) {
    let mut groups: Vec<String> = Vec::new();
    for question in content.questions() {
        let group = question.row.group.to_lowercase();
        if group != "after" && !groups.contains(&group) {
            groups.push(group);
        }
    }
    let at = groups.iter().position(|other| other == group).map_or(groups.len(), |at| at + 1);
    let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
    (small(at), small(groups.len()))
}

fn fields(voice: &Voice<'_>, screen: &Screen, layout: &Layout) -> Vec<FieldView> {
    let (own, ticks) = match layout {
        Layout::List(rows) => return rows.iter().map(|row| row_field(voice, screen, row)).collect(),
        Layout::Fields { own, ticks } => (own, ticks),
    };
    let shown = own.iter().filter(|(_, finding)| !is_hidden(voice.content, screen, *finding));
    let mut fields: Vec<FieldView> = shown.map(|asked| field(voice, screen, *asked)).collect();
    if screen.babies {
        let most = voice.content.babies_max();
        let choice = |count: usize| ChoiceView { id: count.to_string(), label: count.to_string() };
        fields.push(FieldView {
            id: BABIES.to_owned(),
            text: voice.say("q-babies"),
            kind: FieldKind::One((1..=most).map(choice).collect()),
            unsure: Vec::new(),
            optional: false,
        });
    }
    if let Some((id, rows)) = ticks {
        let none = ChoiceView { id: NONE.to_owned(), label: voice.say("none-of-these") };
        let choice = |row: &Row| ChoiceView { id: row_id(voice.content, row), label: row_text(voice, screen, row) };
        fields.push(FieldView {
            id: id.clone(),
            text: voice.say(&crate::content::text::message_id("ticks", id)),
            kind: FieldKind::Many([none].into_iter().chain(rows.iter().map(choice)).collect()),
            unsure: vec![ChoiceView { id: "not_sure".to_owned(), label: voice.say("not-sure-some") }],
            optional: false,
        });
    }
    fields
}

fn row_field(voice: &Voice<'_>, screen: &Screen, row: &Row) -> FieldView {
    let optional = row.items.iter().all(|(_, finding)| may_stay_empty(voice.content, *finding));
    FieldView {
        id: row_id(voice.content, row),
        text: row_text(voice, screen, row),
        kind: FieldKind::Tick,
        unsure: Vec::new(),
        optional,
    }
}

fn row_text(voice: &Voice<'_>, screen: &Screen, row: &Row) -> String {
    let Some(&(place, finding)) = row.items.first() else { return String::new() };
    let item = |(place, finding): Asked| {
        let text = voice.question(place, finding, ".item").or_else(|| voice.question(place, finding, ""));
        text.unwrap_or_else(|| voice.content.vocabulary().get(finding).id.clone())
    };
    match &row.says {
        RowSays::Item if screen.ask == Ask::Quiet && place != Place::Person && !about_one(screen) => {
            let (item, place) = (item((place, finding)), voice.place(place));
            voice.say_with("quiet-item", &[("item", item.into()), ("place", place.into())])
        }
        RowSays::Item => item((place, finding)),
        RowSays::Row(id) => voice.say_with(&crate::content::text::message_id("row", id), &voice.place_arguments(place)),
        RowSays::Fact(code) => voice.said(place, finding, *code),
        RowSays::Nothing(_) => {
            let items: Vec<String> = row.items.iter().map(|asked| item(*asked)).collect();
            voice.say_with("still-true-nothing", &[("items", voice.clauses(items).into())])
        }
        RowSays::Private(group) => voice.say(&format!("still-true-{group}")),
    }
}

fn may_stay_empty(content: &Content, finding: FindingIndex) -> bool {
    let definition = content.vocabulary().get(finding);
    definition.absent_is_no || definition.kind == Some(crate::content::rows::Kind::Summary)
}

/// "Can you measure?" has no field of its own where a temperature can be typed: "I can't measure" stands beside it.
fn is_hidden(content: &Content, screen: &Screen, finding: FindingIndex) -> bool {
    let temperature = |other: &FindingIndex| content.vocabulary().get(*other).id == "temp_dC";
    content.vocabulary().get(finding).id == "can_measure" && screen.items.iter().any(|(_, other)| temperature(other))
}

fn field(voice: &Voice<'_>, screen: &Screen, (place, finding): Asked) -> FieldView {
    let content = voice.content;
    let definition = content.vocabulary().get(finding);
    let form = if screen.ask == Ask::Plainer { ".plainer" } else { "" };
    let text = voice.question(place, finding, form).or_else(|| voice.question(place, finding, ""));
    let text = text.unwrap_or_else(|| definition.id.clone());
    let kind = field_kind(voice, finding);
    let choice = |id: &str, message: &str| ChoiceView { id: id.to_owned(), label: voice.say(message) };
    let mut unsure = Vec::new();
    if matches!(kind, FieldKind::Temperature { .. }) {
        unsure.push(choice(CANNOT_MEASURE, "cannot-measure"));
    }
    unsure.push(choice("not_sure", "not-sure"));
    if definition.sensitive {
        unsure.push(choice("prefer_not", "prefer-not"));
    }
    if definition.absent_is_no || matches!(kind, FieldKind::Day) {
        unsure.push(choice("skipped", "skip"));
    }
    let optional = may_stay_empty(content, finding);
    FieldView { id: field_id(content, (place, finding)), text, kind, unsure, optional }
}

fn field_kind(voice: &Voice<'_>, finding: FindingIndex) -> FieldKind {
    let content = voice.content;
    let definition = content.vocabulary().get(finding);
    let choices = |words: &[String]| -> Vec<ChoiceView> {
        words.iter().map(|word| ChoiceView { id: word.clone(), label: voice.choice(finding, word) }).collect()
    };
    let widget = content
        .questions()
        .iter()
        .find(|question| question.findings.contains(&finding))
        .map(|question| question.row.widget);
    match &definition.domain {
        Domain::YesNo => FieldKind::One(choices(&["yes".to_owned(), "no".to_owned()])),
        Domain::OneOf(words) => FieldKind::One(choices(words)),
        Domain::Set(words) => FieldKind::Many(choices(words)),
        Domain::Int { unit, .. } if unit == "hours" && definition.id != "gap_longest_h" => {
            let chips = content.since().iter();
            let chip = |id: &String| ChoiceView { id: id.clone(), label: voice.say(&format!("since-{id}")) };
            FieldKind::Since(chips.map(|row| chip(&row.id)).collect())
        }
        Domain::Int { .. } if definition.id.ends_with("temp_dC") => {
            FieldKind::Temperature { unit: voice.say(voice.unit_message()) }
        }
        Domain::Int { unit, .. } if unit == "0-10" => {
            FieldKind::Pain { words: (0..=10).map(|score| voice.say(&format!("pain-{score}"))).collect() }
        }
        Domain::Int { .. } if widget == Some(Widget::Date) => FieldKind::Day,
        Domain::Int { min, max, .. } => FieldKind::Number { min: *min, max: *max },
        Domain::Time => FieldKind::Day,
    }
}

/// The place that a field id names, and its finding.
pub fn parse_field_id(content: &Content, id: &str) -> Option<Asked> {
    let (place, finding) = if let Some(rest) = id.strip_prefix("baby.") {
        let (at, finding) = rest.split_once('.')?;
        (Place::Baby(at.parse().ok()?), finding)
    } else {
        match id.split_once('.').and_then(|(side, finding)| Some((Side::from_key(side)?, finding))) {
            Some((side, finding)) => (Place::Breast(side), finding),
            None => (Place::Person, id),
        }
    };
    Some((place, content.vocabulary().find(finding)?))
}
