//! The answers file of the rule table, section 7.1: read strictly, so that a typing slip can't become a missing answer.
//!
//! Every refusal names the key and what would be right, and never repeats the value. Nothing is assessed then.

use serde_json::{Map, Value as Json};

use crate::{
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        rows::Scope,
        vocabulary::{Domain, Finding},
    },
    triage::{
        findings::{Answer, AnswerError, AnswerSource, Findings, Place},
        history::{History, PastFinding},
        strict_json::StrictJson,
        verdict::UnknownWhy,
    },
    units::Side,
};

/// The version of the contract that is read and written.
pub const CONTRACT: u32 = 2;

/// The reason that stands for "I can't measure".
const CANNOT_MEASURE: &str = "cannot_measure";

/// Why an answers file is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContractError {
    /// It is no JSON, or nested too deep.
    #[error("line {line}, column {column}: {reason}")]
    NotJson {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What the reader stumbled over.
        reason: &'static str,
    },
    /// A part has the wrong shape.
    #[error("'{key}' has to be {expected}")]
    Shape {
        /// The part.
        key: String,
        /// What would be right.
        expected: String,
    },
    /// A key that the contract does not know.
    #[error("'{key}': there is no such key here")]
    UnknownKey {
        /// The key as written.
        key: String,
    },
    /// One baby's answers stand both in answers and in babies.
    #[error("'{key}': a baby's answers stand either in answers or in babies, not in both")]
    BabyTwice {
        /// The key in answers.
        key: String,
    },
    /// An answer that can't be.
    #[error("{place}{error}")]
    Answer {
        /// Where it stands, such as `left: `.
        place: String,
        /// What is wrong.
        error: AnswerError,
    },
}

/// An answers file, read.
#[derive(Debug, Clone)]
pub struct Input {
    /// The answers.
    pub findings: Findings,
    /// What the journal knows.
    pub history: History,
    /// The time that the file names.
    pub now: Option<Moment>,
}

/// Reads one answers file. `now` (the time of the check when the caller fixes it) beats the file's own.
///
/// # Errors
/// [`ContractError`] naming the key and what would be right.
///
/// ```
/// use lattea_core::{content::Content, triage::contract};
/// let content = Content::embedded()?;
/// let refused = contract::read(&content, r#"{"left": {"pain_0_10": 11}}"#, None).unwrap_err();
/// assert_eq!(refused.to_string(), "left: 'pain_0_10' has to be a whole number from 0 to 10 (0-10)");
/// # Ok::<(), lattea_core::content::error::ContentError>(())
/// ```
pub fn read(content: &Content, text: &str, now: Option<Moment>) -> Result<Input, ContractError> {
    read_at(content, text, now, None)
}

/// Like [`read`], for a caller that has a clock: where neither `now` nor the file names a time, `clock` is the time that
/// no answer may lie after.
///
/// # Errors
/// [`ContractError`] naming the key and what would be right.
pub fn read_at(
    content: &Content,
    text: &str,
    now: Option<Moment>,
    clock: Option<Moment>,
) -> Result<Input, ContractError> {
    let StrictJson(json) = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let top = object("the file", &json)?;
    for key in top.keys() {
        if !["contract", "now", "answers", "left", "right", "babies", "history"].contains(&key.as_str()) {
            return Err(ContractError::UnknownKey { key: plain(key) });
        }
    }
    if top.get("contract").is_some_and(|contract| contract.as_u64() != Some(u64::from(CONTRACT))) {
        return Err(shape("contract", &format!("{CONTRACT}")));
    }
    let written = top.get("now").filter(|now| !now.is_null()).map(|now| {
        let text = now.as_str().ok_or_else(|| shape("now", "a time like 2026-05-03T10:10:00+01:00"))?;
        Moment::parse(text).map_err(|_| shape("now", "a time like 2026-05-03T10:10:00+01:00"))
    });
    let written = written.transpose()?;
    let mut reader = Reader {
        content,
        now: now.or(written).or(clock),
        findings: Findings::new(content),
        history: History::default(),
        cannot_measure: None,
    };
    reader.babies(top)?;
    if let Some(answers) = top.get("answers") {
        reader.section(object("answers", answers)?, Place::Person, "")?;
    }
    for side in Side::BOTH {
        if let Some(answers) = top.get(side.key()) {
            let place = format!("{}: ", side.key());
            reader.section(object(side.key(), answers)?, Place::Breast(side), &place)?;
        }
    }
    if let Some(history) = top.get("history") {
        reader.history(object("history", history)?)?;
    }
    // Last, so that the order of keys in the file decides nothing.
    if let Some((index, answer)) = reader.cannot_measure {
        let refused = |error| ContractError::Answer { place: String::new(), error };
        reader.findings.set(content, Place::Person, index, answer).map_err(refused)?;
    }
    Ok(Input { findings: reader.findings, history: reader.history, now: written })
}

struct Reader<'a> {
    content: &'a Content,
    now: Option<Moment>,
    findings: Findings,
    history: History,
    /// "I can't measure" was answered: the finding that this says "no" to, and the "no".
    cannot_measure: Option<(FindingIndex, Answer)>,
}

impl Reader<'_> {
    fn babies(&mut self, top: &Map<String, Json>) -> Result<(), ContractError> {
        let list = "a list like [{\"id\": \"a\", …}]";
        let in_answers = top.get("answers").and_then(Json::as_object).and_then(|answers| {
            answers.keys().find(|key| {
                let found = self.content.vocabulary().find(key);
                found.is_some_and(|index| self.content.vocabulary().get(index).scope == Scope::Baby)
            })
        });
        let babies = match (top.get("babies").filter(|babies| !babies.is_null()), in_answers) {
            (Some(_), Some(key)) => return Err(ContractError::BabyTwice { key: plain(key) }),
            (None, Some(_)) => return self.name_babies(&["a"]),
            (None, None) => return Ok(()),
            (Some(babies), None) => babies.as_array().ok_or_else(|| shape("babies", list))?,
        };
        let babies = babies.iter().map(|baby| object("babies", baby)).collect::<Result<Vec<_>, _>>()?;
        let ids = babies.iter().map(|baby| {
            let id = baby.get("id").and_then(Json::as_str);
            id.ok_or_else(|| shape("babies", "a list in which each baby has an \"id\""))
        });
        self.name_babies(&ids.collect::<Result<Vec<_>, _>>()?)?;
        for (at, baby) in (0u8..).zip(&babies) {
            let place = format!("babies, {}: ", at + 1);
            let answers = baby.iter().filter(|(key, _)| *key != "id");
            answers.into_iter().try_for_each(|(key, json)| self.answer(key, json, Place::Baby(at), &place))?;
        }
        Ok(())
    }

    fn name_babies(&mut self, ids: &[&str]) -> Result<(), ContractError> {
        self.findings
            .set_babies(self.content, ids)
            .map_err(|error| ContractError::Answer { place: String::new(), error })
    }

    fn section(&mut self, answers: &Map<String, Json>, place: Place, named: &str) -> Result<(), ContractError> {
        answers.iter().try_for_each(|(key, json)| self.answer(key, json, place, named))
    }

    fn answer(&mut self, key: &str, json: &Json, place: Place, named: &str) -> Result<(), ContractError> {
        let content = self.content;
        let refuse = |error| ContractError::Answer { place: named.to_owned(), error };
        if let Some(at) = content.legacy().iter().position(|legacy| legacy.id == key) {
            return self.legacy(at, json, place, named);
        }
        let unknown = || refuse(AnswerError::UnknownFinding { key: plain(key) });
        let index = content.vocabulary().find(key).ok_or_else(unknown)?;
        let finding = content.vocabulary().get(index);
        if finding.absent_code.is_some() {
            // `episodes_*` may stand beside the answers; the other history findings have a section of their own.
            let allowed = !key.starts_with("hist.") && finding.scope == place.scope();
            return if allowed { self.past(finding, json, place, named) } else { Err(unknown()) };
        }
        if finding.is_derived() {
            return Err(unknown());
        }
        // A baby's answer in an old file stands among the person's.
        let place = if finding.scope == Scope::Baby && place == Place::Person { Place::Baby(0) } else { place };
        let answer = self.read_answer(index, json, named)?;
        if let Some(answer) = answer {
            self.findings.set(content, place, index, answer).map_err(refuse)?;
        }
        Ok(())
    }

    /// `None` for "can't measure", which is an answer to another question.
    fn read_answer(&mut self, index: FindingIndex, json: &Json, named: &str) -> Result<Option<Answer>, ContractError> {
        let finding = self.content.vocabulary().get(index);
        let key = finding.id.as_str();
        let refuse = |error| ContractError::Answer { place: named.to_owned(), error };
        let expects =
            |expected: &str| refuse(AnswerError::WrongValue { key: plain(key), expected: expected.to_owned() });
        let Some(details) = json.as_object() else {
            let value = if json.is_null() { Err(UnknownWhy::NotSure) } else { Ok(self.code(finding, json, named)?) };
            return Ok(Some(Answer { value, observed_at: None, source: AnswerSource::Asked }));
        };
        for inner in details.keys() {
            if !["value", "unknown", "observed_at", "source"].contains(&inner.as_str()) {
                return Err(ContractError::UnknownKey { key: format!("{key}.{}", plain(inner)) });
            }
        }
        let observed_at = details.get("observed_at").filter(|at| !at.is_null()).map(|at| {
            let moment = at.as_str().and_then(|text| Moment::parse(text).ok());
            moment.ok_or_else(|| expects("observed at a time like 2026-05-03T10:10:00+01:00"))
        });
        let observed_at = observed_at.transpose()?;
        if let (Some(seen), Some(now)) = (observed_at, self.now)
            && seen.ms_since(now) > 0
        {
            return Err(refuse(AnswerError::InFuture { key: plain(key) }));
        }
        let source = details.get("source").map(|source| {
            let known = source.as_str().and_then(AnswerSource::from_key);
            known.ok_or_else(|| expects("from one of the sources asked, journal, device, supporter"))
        });
        let source = source.transpose()?.unwrap_or_default();
        let value = match (details.get("value"), details.get("unknown")) {
            (Some(value), None) if value.is_null() => Err(UnknownWhy::NotSure),
            (Some(value), None) => Ok(self.code(finding, value, named)?),
            (None, Some(why)) => match why.as_str() {
                Some("not_sure") => Err(UnknownWhy::NotSure),
                Some("prefer_not") => Err(UnknownWhy::PreferNot),
                Some("skipped") => Err(UnknownWhy::Skipped),
                Some(CANNOT_MEASURE) => {
                    return self
                        .cannot_measure(finding, observed_at, source)
                        .ok_or_else(|| expects("unknown for one of the reasons not_sure, prefer_not, skipped"));
                }
                _ => return Err(expects("unknown for one of the reasons not_sure, prefer_not, skipped")),
            },
            _ => return Err(expects("given as either \"value\" or \"unknown\"")),
        };
        Ok(Some(Answer { value, observed_at, source }))
    }

    /// "I can't measure" answers the question whose "no" makes this finding not apply.
    fn cannot_measure(
        &mut self,
        finding: &Finding,
        observed_at: Option<Moment>,
        source: AnswerSource,
    ) -> Option<Option<Answer>> {
        let mut asks = None;
        finding.na_when.as_ref()?.atoms(&mut |index, _| asks = Some(index));
        let can_measure = asks.filter(|_| finding.id == "temp_dC")?;
        self.cannot_measure = Some((can_measure, Answer { value: Ok(0), observed_at, source }));
        Some(None)
    }

    fn legacy(&mut self, at: usize, json: &Json, place: Place, named: &str) -> Result<(), ContractError> {
        let content = self.content;
        let key = content.legacy()[at].id.clone();
        if json.is_null() {
            return Ok(());
        }
        let written = json.as_str().map(str::to_owned).or_else(|| json.as_i64().map(|number| number.to_string()));
        let fits = |written: &String| {
            let mut fills = content.legacy()[at].fills.iter().map(|index| content.vocabulary().get(*index));
            fills.any(|finding| finding.domain.code(written).is_some())
        };
        let described = content.legacy()[at]
            .fills
            .first()
            .map(|index| content.vocabulary().get(*index).domain.described())
            .unwrap_or_default();
        match written.filter(fits) {
            Some(written) if !matches!(place, Place::Baby(_)) => {
                self.findings.legacy.push((at, place, written));
                Ok(())
            }
            Some(_) => Err(ContractError::UnknownKey { key }),
            None => Err(ContractError::Answer {
                place: named.to_owned(),
                error: AnswerError::WrongValue { key, expected: described },
            }),
        }
    }

    fn code(&self, finding: &Finding, json: &Json, named: &str) -> Result<i32, ContractError> {
        let number = |json: &Json| json.as_i64().and_then(|number| i32::try_from(number).ok());
        let word = |json: &Json| match (json.as_str(), json.as_bool()) {
            (Some(word), _) => finding.domain.code(word),
            (None, Some(flag)) => finding.domain.code(if flag { "yes" } else { "no" }),
            (None, None) => None,
        };
        let code = match &finding.domain {
            Domain::YesNo => json.as_bool().map(i32::from),
            Domain::OneOf(_) => word(json),
            Domain::Int { min, max, .. } => number(json).filter(|value| (min..=max).contains(&value)),
            Domain::Set(_) => {
                let members = match json.as_array() {
                    Some(members) => members.iter().map(word).collect::<Option<Vec<_>>>(),
                    None => word(json).map(|member| vec![member]),
                };
                members.map(|members| members.into_iter().fold(0, |set, member| set | member)).and_then(|set| {
                    let alone = match &finding.worse {
                        crate::content::vocabulary::Worse::Members { ok } => set & ok == 0 || set == *ok,
                        _ => true,
                    };
                    (set != 0 && alone).then_some(set)
                })
            }
            Domain::Time => {
                let moment = json.as_str().and_then(|text| Moment::parse(text).ok());
                if let (Some(moment), Some(now)) = (moment, self.now)
                    && moment.ms_since(now) > 0
                {
                    let expected = format!("a time up to the time of the check, {}", now.to_rfc3339());
                    let error = AnswerError::WrongValue { key: finding.id.clone(), expected };
                    return Err(ContractError::Answer { place: named.to_owned(), error });
                }
                moment.map(|_| 0)
            }
        };
        code.ok_or_else(|| ContractError::Answer {
            place: named.to_owned(),
            error: AnswerError::WrongValue { key: finding.id.clone(), expected: finding.domain.described() },
        })
    }

    fn history(&mut self, sections: &Map<String, Json>) -> Result<(), ContractError> {
        let content = self.content;
        for (key, json) in sections {
            if let Some(side) = Side::from_key(key) {
                for (key, json) in object(&format!("history.{}", side.key()), json)? {
                    let place = format!("history, {}: ", side.key());
                    self.past_by_id(content, key, json, Place::Breast(side), &place)?;
                }
            } else {
                self.past_by_id(content, key, json, Place::Person, "history: ")?;
            }
        }
        Ok(())
    }

    fn past_by_id(
        &mut self,
        content: &Content,
        key: &str,
        json: &Json,
        place: Place,
        named: &str,
    ) -> Result<(), ContractError> {
        let found = content.vocabulary().find(key).map(|index| content.vocabulary().get(index));
        match found.filter(|finding| finding.absent_code.is_some() && finding.scope == place.scope()) {
            Some(finding) => self.past(finding, json, place, named),
            None => Err(ContractError::UnknownKey { key: format!("history.{}", plain(key)) }),
        }
    }

    fn past(&mut self, finding: &Finding, json: &Json, place: Place, named: &str) -> Result<(), ContractError> {
        for inner in json.as_object().into_iter().flat_map(|details| details.keys()) {
            if !["value", "observed_at", "source"].contains(&inner.as_str()) {
                return Err(ContractError::UnknownKey { key: format!("{}.{}", finding.id, plain(inner)) });
            }
        }
        let json = json.as_object().and_then(|details| details.get("value")).unwrap_or(json);
        if json.is_null() {
            return Ok(());
        }
        let code = self.code(finding, json, named)?;
        if let Some(past) = PastFinding::from_id(&finding.id) {
            self.history.set_code(past, place, code, &finding.domain);
        }
        Ok(())
    }
}

/// A key from the file as it may stand in a message: no control character, and cut where it goes on too long.
fn plain(key: &str) -> String {
    let hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown: String =
        key.chars().map(|letter| if hidden(letter) { '\u{fffd}' } else { letter }).take(LONGEST_KEY).collect();
    if key.chars().nth(LONGEST_KEY).is_some() {
        shown.push('…');
    }
    shown
}

/// How much of a key from the file stands in a message.
const LONGEST_KEY: usize = 40;

fn object<'j>(key: &str, json: &'j Json) -> Result<&'j Map<String, Json>, ContractError> {
    json.as_object().ok_or_else(|| shape(key, "an object like {\"…\": …}"))
}

fn shape(key: &str, expected: &str) -> ContractError {
    ContractError::Shape { key: plain(key), expected: expected.to_owned() }
}

fn not_json(error: &serde_json::Error) -> ContractError {
    let reason = match error.classify() {
        serde_json::error::Category::Eof => "this is not JSON: it ends in the middle",
        serde_json::error::Category::Data => "the same key stands twice: keep one of them",
        // The reader's own words could repeat what was typed.
        _ if error.to_string().starts_with("recursion limit") => {
            "this is not JSON: it is nested deeper than 128 levels"
        }
        _ => "this is not JSON: a comma, a quotation mark or a bracket may be missing",
    };
    ContractError::NotJson { line: error.line(), column: error.column(), reason }
}
