//! The rows of a pack exactly as they are written in TOML. Unknown keys are refused; meaning is given in `vocabulary`,
//! `rule` and their neighbours.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::care::{FollowUpLevel, Grade, Tier};

/// Who looked at a row, when, and when it has to be looked at again. Empty texts mean: nobody yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The clinician's name.
    pub by: String,
    /// The date of the review, `YYYY-MM-DD`.
    pub on: String,
    /// The date of the next review, `YYYY-MM-DD`.
    pub next: String,
    /// The code of the row as it was signed; see [`signature`](super::signature).
    #[serde(default)]
    pub of: String,
}

impl Review {
    /// Whether a named clinician has signed the row.
    pub fn is_signed(&self) -> bool {
        !self.by.is_empty() && !self.on.is_empty()
    }
}

/// `pack.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PackRow {
    /// The file format: 1.
    pub format: u32,
    /// The version that stands on every result.
    pub version: String,
    /// The day after which massage is withheld, `YYYY-MM-DD`.
    pub expires: String,
    /// The language that has every word.
    pub default_language: String,
    /// How long a permission may last.
    pub permission_hours: i64,
    /// After so many hours without an answer to a call, the emergency department.
    pub nobody_answers_hours: i64,
    /// A check that was begun is gone on with for so many hours.
    pub draft_hours: i64,
    /// When the check is about no baby, although none was named.
    pub babies_none_when: String,
    /// The most babies that one check may be about.
    pub babies_max: usize,
    /// Who signed these numbers; the version is no part of what is signed.
    #[serde(default)]
    pub review: Review,
    /// Keys of old answer files.
    #[serde(default)]
    pub legacy: Vec<LegacyRow>,
}

/// One key of old answer files and the findings it fills where they apply and are absent.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegacyRow {
    /// The old key.
    pub id: String,
    /// The findings it fills.
    pub fills: Vec<String>,
}

/// A file of findings.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindingFile {
    /// Findings that are asked, measured or come from the journal.
    #[serde(default)]
    pub finding: Vec<FindingRow>,
    /// Findings that follow from others.
    #[serde(default)]
    pub derived: Vec<DerivedRow>,
}

/// Whom a finding or rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The person.
    Person,
    /// One breast.
    Breast,
    /// One baby.
    Baby,
}

/// What a finding is used for (table, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Decides who is asked what.
    Start,
    /// Can make an E, S, D, H or X rule, or a baby's T1 or T2 rule, true.
    Gate,
    /// Can make only a baby's T3 rule true.
    BabyOnly,
    /// Used when it is there; an askable twin is a gate.
    Measured,
    /// Picks techniques; missing means no.
    Choice,
    /// Follow-up only; missing means no.
    After,
    /// For the midwife's page; in no rule.
    Summary,
    /// Computed by the journal.
    History,
}

/// What values a finding can have, as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TypeRow {
    /// Yes or no; the flag is always true.
    YesNo(bool),
    /// One of these words.
    OneOf(Vec<String>),
    /// A whole number.
    Int(IntRow),
    /// Any of these words.
    Set(Vec<String>),
    /// A time.
    Time(bool),
}

/// A whole number with its bounds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IntRow {
    /// The smallest accepted value.
    pub min: i32,
    /// The largest accepted value.
    pub max: i32,
    /// What it counts.
    pub unit: String,
}

/// In which direction a finding is worse, as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum WorseRow {
    /// `yes`, `no`, `up`, `down` or `none`.
    Word(String),
    /// Chains of values, each worse to the right.
    Chains(Vec<Vec<String>>),
    /// A number that is worse above one value and below another.
    Both(UpDownRow),
    /// A set that is worse with more members, `set_ok` being the best.
    Set(SetRow),
}

/// A number that is worse in both directions.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpDownRow {
    /// From here on, higher is worse.
    pub up_from: i32,
    /// Below this, lower is worse.
    pub down_below: i32,
}

/// A set that is worse with more members.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetRow {
    /// The member that means "nothing".
    pub set_ok: String,
}

/// How long an answer may be used.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FreshRow {
    /// So many hours.
    Hours(i64),
    /// So many days.
    Days(i64),
    /// For ever.
    Fixed(bool),
    /// As long as another finding.
    With(String),
    /// It is a duration: it grows with time and does not age.
    FromStart(bool),
    /// It belongs to one check.
    EachCheck(bool),
    /// The journal computes it anew.
    History(bool),
}

/// One finding.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindingRow {
    /// The stable id.
    pub id: String,
    /// Whom it is about.
    pub scope: Scope,
    /// What it is used for.
    pub kind: Kind,
    /// The group of the interview, `G0` to `G7`, `after` or `history`.
    pub group: String,
    /// Its values.
    #[serde(rename = "type")]
    pub values: TypeRow,
    /// Which values are worse.
    pub worse: WorseRow,
    /// The values that are red flags.
    #[serde(default)]
    pub red: Vec<String>,
    /// How long an answer may be used.
    pub fresh: FreshRow,
    /// What an absent answer counts as.
    pub absent: String,
    /// When the question does not apply.
    #[serde(default)]
    pub na_when: Option<String>,
    /// What other answers imply, in order.
    #[serde(default)]
    pub implied: Vec<ImpliedRow>,
    /// Measured findings: what to ask those who can't measure.
    #[serde(default)]
    pub twins: Vec<String>,
    /// Never on a summary or in a notification unless chosen.
    #[serde(default)]
    pub sensitive: bool,
    /// About one's mind: the answer itself is not kept in the journal, unless chosen for that very check.
    #[serde(default)]
    pub mind: bool,
    /// Remarks for whoever edits the row.
    #[serde(default)]
    pub note: String,
    /// Who signed it.
    pub review: Review,
}

/// One implied answer: a fixed value, or another finding's value.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImpliedRow {
    /// When it holds.
    pub when: String,
    /// The value it gives.
    #[serde(default)]
    pub value: Option<String>,
    /// The finding whose value it copies.
    #[serde(default)]
    pub copy: Option<String>,
}

/// One derived finding: exactly one of `true_when`, `cases`, `difference`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DerivedRow {
    /// The stable id.
    pub id: String,
    /// Whom it is about.
    pub scope: Scope,
    /// When it is true.
    #[serde(default)]
    pub true_when: Option<String>,
    /// When it is false; left out: whenever `true_when` is false.
    #[serde(default)]
    pub false_when: Option<String>,
    /// A derived choice: the first true case wins.
    #[serde(default)]
    pub cases: Vec<CaseRow>,
    /// A derived number.
    #[serde(default)]
    pub difference: Option<DifferenceRow>,
    /// What to ask again when it stays unknown although everything was answered.
    #[serde(default)]
    pub ask_again: Option<String>,
    /// After how many hours to ask again.
    #[serde(default)]
    pub ask_again_h: Option<i64>,
    /// Remarks for whoever edits the row.
    #[serde(default)]
    pub note: String,
    /// Who signed it.
    pub review: Review,
}

/// One case of a derived choice.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseRow {
    /// The value.
    pub value: String,
    /// When it holds.
    pub when: String,
}

/// `from − ⌊less / divide⌋`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DifferenceRow {
    /// The number to take from.
    pub from: String,
    /// The number to take away.
    pub less: String,
    /// What the second is divided by first, rounded down.
    pub divide: i32,
}

/// A file of rules.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    /// The rules.
    #[serde(default)]
    pub rule: Vec<RuleRow>,
}

/// One rule: a care level (`tier`) or a follow-up level (`followup`), never both.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleRow {
    /// The stable id; its letters are its kind.
    pub id: String,
    /// Counted up with every change of meaning.
    pub version: u32,
    /// Whom it is about.
    pub scope: Scope,
    /// The care level it asks for.
    #[serde(default)]
    pub tier: Option<Tier>,
    /// The follow-up level it asks for.
    #[serde(default)]
    pub followup: Option<FollowUpLevel>,
    /// Follow-up: whether a scan is to be asked for.
    #[serde(default)]
    pub imaging: bool,
    /// The condition.
    pub when: String,
    /// Keys of its sources.
    pub sources: Vec<String>,
    /// The table's remarks on its sources.
    #[serde(default)]
    pub basis: String,
    /// How sure the sources are.
    #[serde(default)]
    pub grade: Option<Grade>,
    /// Why a sign counts only together with others.
    #[serde(default)]
    pub joint: String,
    /// What to do: message ids.
    #[serde(default)]
    pub advice: Vec<String>,
    /// When to look again, in hours.
    #[serde(default)]
    pub recheck_h: Vec<i64>,
    /// What may lift it: `clinician_yes`.
    #[serde(default)]
    pub unlock: String,
    /// Remarks for whoever edits the row.
    #[serde(default)]
    pub note: String,
    /// Who signed it.
    pub review: Review,
}

/// A file of questions.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionFile {
    /// The screens, in order.
    #[serde(default)]
    pub question: Vec<QuestionRow>,
}

/// How a screen is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Widget {
    /// Yes, no, not sure.
    YesNo,
    /// A list to tick.
    Group,
    /// One of several.
    One,
    /// 0 to 10.
    Pain,
    /// A thermometer's reading, where, or "can't measure".
    Temperature,
    /// The map of the breast.
    Places,
    /// One list over both breasts, before anything else is asked about them.
    FirstLook,
    /// How long ago.
    Since,
    /// A small number.
    Count,
    /// Any of several.
    Set,
    /// A number that is typed.
    Number,
    /// A day.
    Date,
    /// Several answers that belong together.
    Form,
}

/// One screen of the interview.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionRow {
    /// The stable id.
    pub id: String,
    /// The group, `G0` to `G7` or `after`.
    pub group: String,
    /// Asked once, once a side, or once a baby.
    pub scope: Scope,
    /// How it is drawn.
    pub widget: Widget,
    /// What it asks about.
    #[serde(default)]
    pub findings: Vec<String>,
    /// Rows of a list that stand for several findings at first; a ticked one asks for each.
    #[serde(default)]
    pub rows: Vec<ListRow>,
    /// Findings of a form that are put as one list to tick, below its other fields.
    #[serde(default)]
    pub ticked: Vec<String>,
    /// What an unticked row means for findings whose order does not say it.
    #[serde(default)]
    pub none: BTreeMap<String, String>,
    /// Also asks how many babies there are, when nobody knows.
    #[serde(default)]
    pub with_babies: bool,
    /// How it is asked when an earlier check has fresh answers.
    #[serde(default)]
    pub again: Again,
    /// Only for those who say that they have a device.
    #[serde(default)]
    pub behind_device: bool,
    /// Asked one at a time.
    #[serde(default)]
    pub singly: bool,
    /// Who signed it.
    #[serde(default)]
    pub review: Review,
}

/// How a screen is asked when an earlier check has answers that are not too old.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Again {
    /// As if for the first time.
    #[default]
    Ask,
    /// Each answer is shown and confirmed on the one screen of known facts.
    Confirm,
    /// Confirmed there too, without saying what the answer was.
    Private,
    /// When nothing was there, everything of its group is asked in one list.
    List,
}

/// A row of a list that stands for several findings; its words are `row-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListRow {
    /// The stable id.
    pub id: String,
    /// What it stands for.
    pub findings: Vec<String>,
}

/// `since.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SinceFile {
    /// Rough lengths of time, the shortest first.
    pub chip: Vec<SinceRow>,
    /// Who signed it.
    pub review: Review,
}

/// One rough length of time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SinceRow {
    /// The stable id; its words are `since-ID`.
    pub id: String,
    /// The longest time it allows, in whole hours.
    pub hours: i32,
}

/// A file of sources.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    /// The sources.
    #[serde(default)]
    pub source: Vec<SourceRow>,
}

/// One source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceRow {
    /// The key that rows name.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// The year of the edition that was read; 0 when unknown.
    pub year: u16,
    /// Its address; empty for our own judgement.
    pub url: String,
    /// What kind of source it is.
    pub level: String,
    /// How much of it was read.
    pub read: String,
    /// When it was looked at, `YYYY-MM-DD`.
    pub checked: String,
    /// What we take from it, in our own words.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Remarks.
    #[serde(default)]
    pub note: String,
    /// Who signed it.
    pub review: Review,
}

/// `contacts/CC.toml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountryRow {
    /// ISO 3166 code, or `unknown`.
    pub country: String,
    /// Who signed it.
    pub review: Review,
    /// Numbers, the emergency number first.
    pub contact: Vec<ContactRow>,
}

/// What a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// The emergency number.
    Emergency,
    /// Health advice at any hour.
    AdviceLine,
    /// Somebody to talk to about dark thoughts.
    Crisis,
    /// A way without speaking.
    Text,
}

/// One number.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactRow {
    /// What it is for.
    pub kind: ContactKind,
    /// Digits and `+` only.
    pub number: String,
    /// Message id of its name.
    pub label: String,
    /// `call` or `text`.
    pub channel: String,
    /// Message id of its hours.
    pub hours: String,
    /// Where the number stands.
    pub source: String,
    /// When it was looked at, `YYYY-MM-DD`.
    pub checked: String,
    /// `read` or `memory`.
    pub verified: String,
    /// Remarks.
    #[serde(default)]
    pub note: String,
}

/// The head of an article, between two lines of `+++`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArticleRow {
    /// The stable id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How sure its sources are.
    pub grade: Grade,
    /// Keys of its sources.
    pub sources: Vec<String>,
    /// Its place in the list.
    pub order: u32,
    /// When it was last reviewed.
    pub reviewed: String,
    /// When it has to be reviewed again.
    pub next_review: String,
    /// Who reviewed it.
    pub reviewer: String,
    /// Techniques whose drawings stand below the text, by their ids.
    #[serde(default)]
    pub figures: Vec<String>,
    /// Messages of advice that it tells more about: it is offered to whoever was given one of them.
    #[serde(default)]
    pub fits: Vec<String>,
    /// It is about babies: left out while everything about them is hidden.
    #[serde(default)]
    pub about_babies: bool,
}

/// `words/LANGUAGE/language.toml`: the language itself. Dates and amounts with their units are messages; here is what no
/// message can say.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageRow {
    /// How it is named in itself, such as `Deutsch`.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// What stands between whole and tenth: `37.4` or `37,4`.
    pub decimal: char,
    /// What stands between the words of a list: `,` or `،`.
    pub comma: char,
    /// What stands between parts that hold commas of their own: `;` or `؛`.
    pub semicolon: char,
    /// The language that it was translated from; empty for the one that everything was first written in.
    #[serde(default)]
    pub translated_from: String,
    /// Messages and attributes that still wait for their translation and are said as they were first written. The lint keeps
    /// the list true.
    #[serde(default)]
    pub awaits: Vec<String>,
    /// Which clinician who speaks it as her own language has checked words and cards.
    pub review: Review,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Such as English.
    LeftToRight,
    /// Such as Arabic.
    RightToLeft,
}

/// `units.toml`: which units somebody is shown who has not chosen any.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitsFile {
    /// Countries that measure temperatures in °F.
    pub fahrenheit: Vec<String>,
    /// Countries that measure amounts of milk in fluid ounces.
    pub fluid_ounces: Vec<String>,
    /// Who says so.
    pub sources: Vec<String>,
}

/// `places.toml`: how long a text may be where it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    /// How many characters a value that is put in counts for.
    pub put_in: usize,
    /// The places; a message belongs to the first one that names it.
    #[serde(default)]
    pub place: Vec<PlaceRow>,
}

/// A place where texts are shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceRow {
    /// The stable id, such as `button`.
    pub id: String,
    /// Ids of messages and attributes; `*` stands for any letters.
    pub messages: Vec<String>,
    /// How many characters have room.
    pub most: usize,
}

/// `ledger/seed.toml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LedgerFile {
    /// One row for each statement of the first source.
    #[serde(default)]
    pub row: Vec<LedgerRow>,
    /// Every sentence of it, in order.
    #[serde(default)]
    pub sentence: Vec<SentenceRow>,
}

/// One sentence of the first source, and what answers it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SentenceRow {
    /// Its place in the article, from 1.
    pub number: usize,
    /// The first 12 hexadecimal digits of the SHA-256 of its text: the article is not ours to print.
    pub of: String,
    /// The rows that answer it.
    pub rows: Vec<String>,
}

/// What the first source said, and what we do.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LedgerRow {
    /// The stable id.
    pub id: String,
    /// What it said, in our own words.
    pub said: String,
    /// `adopted`, `limited`, `replaced` or `left_out`.
    pub verdict: String,
    /// What Lattea does.
    pub we_do: String,
    /// Why.
    pub why: String,
    /// Who says so.
    pub sources: Vec<String>,
    /// Who disagrees.
    #[serde(default)]
    pub differs: Vec<String>,
    /// Remarks.
    #[serde(default)]
    pub note: String,
    /// It is about babies: left out while everything about them is hidden.
    #[serde(default)]
    pub about_babies: bool,
    /// Who signed it.
    pub review: Review,
}

/// Reads one TOML file, with the row's place in the message.
pub fn parse<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, super::error::Fault> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        let place = if line > 0 { format!("line {line}") } else { String::new() };
        super::error::Fault::new(file, place, error.message().to_owned())
    })
}
