//! What the person did on a question screen, turned into answers; what can't be read comes back as a problem beside its
//! field, with nothing lost.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        rows::{Scope, Widget},
        vocabulary::Domain,
    },
    triage::{
        explain::Asked,
        findings::{Answer, Findings, Place},
        interview::{Ask, Layout, Progress, Row, Screen, fine, layout, nothing_said},
        verdict::UnknownWhy,
    },
    units::{Side, Temperature},
    view::{
        check::{BABIES, CANNOT_MEASURE, NONE, field_id, row_id},
        voice::{TemperatureUnit, Voice, unit_message},
    },
};

/// What the items that were not ticked mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// "None of these", or "the rest no".
    No,
    /// "Not sure about some of these".
    NotSure,
}

/// What the person did on a question screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckAnswer {
    /// A list.
    List {
        /// Ids of the ticked fields.
        ticked: Vec<String>,
        /// What the others mean.
        rest: Rest,
    },
    /// Fields, each with its id.
    Fields(Vec<(String, FieldAnswer)>),
}

/// What the person did in a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemView {
    /// The field's id.
    pub field: String,
    /// What is wrong and what would be right.
    pub text: String,
}

/// Puts what the person did into the answers; on a problem nothing is changed.
///
/// # Errors
/// One problem for each field that can't be read.
pub fn apply(
    voice: &Voice<'_>,
    screen: &Screen,
    answer: &CheckAnswer,
    findings: &mut Findings,
    progress: &mut Progress,
    now: Moment,
) -> Result<(), Vec<ProblemView>> {
    let content = voice.content;
    let (mut new_findings, mut new_progress) = (findings.clone(), progress.clone());
    let applying = Applying { voice, content, screen, now };
    match (layout(content, screen), answer) {
        (Layout::List(rows), CheckAnswer::List { ticked, rest }) => {
            applying.list(&rows, ticked, *rest, &mut new_findings, &mut new_progress)?;
        }
        (Layout::Fields { own, ticks }, CheckAnswer::Fields(fields)) => {
            if screen.babies {
                applying.babies(fields, &mut new_findings)?;
                new_progress.babies_asked = true;
            }
            applying.fields(&own, fields, &mut new_findings)?;
            if let Some((id, rows)) = ticks {
                applying.ticks(&id, &rows, fields, &mut new_findings, &mut new_progress)?;
            }
            if screen.ask == Ask::Plainer {
                new_progress.asked_again.extend(screen.items.iter().copied());
            }
        }
        _ => return Err(vec![applying.problem("", "problem-answer-kind")]),
    }
    applying.settle(&mut new_findings, &new_progress)?;
    *findings = new_findings;
    *progress = new_progress;
    Ok(())
}

/// What is wrong with one field alone, so that a shell can say it as soon as the field is left; nothing is answered by it.
pub fn problem(
    voice: &Voice<'_>,
    screen: &Screen,
    field: &str,
    given: &FieldAnswer,
    now: Moment,
) -> Option<ProblemView> {
    let applying = Applying { voice, content: voice.content, screen, now };
    let Layout::Fields { own, .. } = layout(voice.content, screen) else { return None };
    let (_, finding) = own.into_iter().find(|asked| field_id(voice.content, *asked) == field)?;
    applying.answer(finding, given).err().map(|text| ProblemView { field: field.to_owned(), text })
}

struct Applying<'a> {
    voice: &'a Voice<'a>,
    content: &'a Content,
    screen: &'a Screen,
    now: Moment,
}

impl Applying<'_> {
    fn problem(&self, field: &str, message: &str) -> ProblemView {
        ProblemView { field: field.to_owned(), text: self.voice.say(message) }
    }

    fn set(&self, findings: &mut Findings, (place, finding): Asked, answer: Answer) -> Result<(), Vec<ProblemView>> {
        let id = field_id(self.content, (place, finding));
        findings
            .set(self.content, place, finding, answer)
            .map_err(|error| vec![ProblemView { field: id, text: error.to_string() }])
    }

    fn babies(&self, fields: &[(String, FieldAnswer)], findings: &mut Findings) -> Result<(), Vec<ProblemView>> {
        let count = fields.iter().find_map(|(id, answer)| match answer {
            FieldAnswer::Choice(choice) if id == BABIES => choice.parse::<usize>().ok(),
            _ => None,
        });
        let count = count.ok_or_else(|| vec![self.problem(BABIES, "problem-choose-one")])?;
        let names: Vec<String> = ('a'..='z').take(count).map(String::from).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        findings
            .set_babies(self.content, &names)
            .map_err(|error| vec![ProblemView { field: BABIES.to_owned(), text: error.to_string() }])
    }

    fn list(
        &self,
        rows: &[Row],
        ticked: &[String],
        rest: Rest,
        findings: &mut Findings,
        progress: &mut Progress,
    ) -> Result<(), Vec<ProblemView>> {
        let is_ticked = |row: &Row| ticked.contains(&row_id(self.content, row));
        match self.screen.ask {
            Ask::StillTrue => self.still_true(rows, &is_ticked, rest, findings, progress),
            Ask::FirstLook(_) => self.first_look(rows, &is_ticked, rest, findings, progress),
            Ask::Quiet => self.quiet(rows, &is_ticked, rest, findings, progress),
            _ => rows.iter().try_for_each(|row| self.row(row, is_ticked(row), rest, findings, progress)),
        }
    }

    /// One row of a list: a plain sign is answered by it, and what has degrees or stands with others is asked for.
    fn row(
        &self,
        row: &Row,
        ticked: bool,
        rest: Rest,
        findings: &mut Findings,
        progress: &mut Progress,
    ) -> Result<(), Vec<ProblemView>> {
        for asked in &row.items {
            let plain = self.content.vocabulary().get(asked.1).domain == Domain::YesNo;
            let answer = match (ticked, rest, nothing_said(self.content, asked.1)) {
                (true, ..) if plain && row.items.len() == 1 => Some(Answer::now(1)),
                (false, Rest::No, Some(nothing)) => Some(Answer::now(nothing)),
                (false, Rest::NotSure, _) if plain => Some(Answer::unknown(UnknownWhy::NotSure)),
                _ => None,
            };
            match answer {
                Some(answer) => self.set(findings, *asked, answer)?,
                None => {
                    progress.opened.insert(*asked);
                }
            }
        }
        Ok(())
    }

    /// What an earlier check said: kept as said now, or asked again.
    fn still_true(
        &self,
        rows: &[Row],
        is_ticked: &dyn Fn(&Row) -> bool,
        rest: Rest,
        findings: &mut Findings,
        progress: &mut Progress,
    ) -> Result<(), Vec<ProblemView>> {
        let kept = rows.iter().filter(|row| rest == Rest::No && !is_ticked(row)).flat_map(|row| &row.items);
        for asked in kept {
            let known = progress.known.facts.iter().find(|(other, _)| other == asked);
            if let Some((_, code)) = known {
                self.set(findings, *asked, Answer::now(*code))?;
            }
        }
        let babies: Vec<&str> = progress.known.babies.iter().map(String::as_str).collect();
        let all_the_same = rest == Rest::No && !rows.iter().any(is_ticked);
        if all_the_same && findings.baby_ids().is_none() && !babies.is_empty() {
            findings
                .set_babies(self.content, &babies)
                .map_err(|error| vec![ProblemView { field: BABIES.to_owned(), text: error.to_string() }])?;
        }
        progress.known.facts.clear();
        Ok(())
    }

    /// The first look at both breasts: what was not ticked is on neither side.
    fn first_look(
        &self,
        rows: &[Row],
        is_ticked: &dyn Fn(&Row) -> bool,
        rest: Rest,
        findings: &mut Findings,
        progress: &mut Progress,
    ) -> Result<(), Vec<ProblemView>> {
        let absent = rows.iter().filter(|row| rest == Rest::No && !is_ticked(row)).flat_map(|row| &row.items);
        for asked in absent.clone().filter(|(place, _)| *place == Place::Person) {
            if let Some(nothing) = nothing_said(self.content, asked.1) {
                self.set(findings, *asked, Answer::now(nothing))?;
            }
        }
        progress.not_seen = Some(absent.map(|(_, index)| *index).collect());
        Ok(())
    }

    /// What the first look did not show counts for each side on which nothing is sore or firm. A sore side is asked about
    /// in full.
    fn settle(&self, findings: &mut Findings, progress: &Progress) -> Result<(), Vec<ProblemView>> {
        let Some(not_seen) = &progress.not_seen else { return Ok(()) };
        let maps = self.content.questions().iter().filter(|question| question.row.widget == Widget::Places);
        let map = maps.filter_map(|question| question.findings.first().copied()).next();
        let Some(map) = map else { return Ok(()) };
        let nothing = |index: FindingIndex| fine(self.content.vocabulary().get(index)).and_then(|it| it.value.ok());
        for side in Side::BOTH.into_iter().filter(|side| !progress.not_quiet.contains(side)) {
            let place = Place::Breast(side);
            let mapped = findings.get(self.content, place, map).map(|answer| answer.value.ok());
            let is_quiet = mapped.map_or(not_seen.contains(&map), |code| code.is_some() && code == nothing(map));
            for index in not_seen.iter().copied().filter(|_| is_quiet) {
                let of_breast = self.content.vocabulary().get(index).scope == Scope::Breast;
                let Some(code) = nothing(index).filter(|_| of_breast) else { continue };
                if findings.get(self.content, place, index).is_none() {
                    self.set(findings, (place, index), Answer::now(code))?;
                }
            }
        }
        Ok(())
    }

    fn quiet(
        &self,
        rows: &[Row],
        is_ticked: &dyn Fn(&Row) -> bool,
        rest: Rest,
        findings: &mut Findings,
        progress: &mut Progress,
    ) -> Result<(), Vec<ProblemView>> {
        // A ticked item, or doubt, opens the full questions of its side; a quiet side is answered as a whole.
        for row in rows.iter().filter(|row| rest == Rest::NotSure || is_ticked(row)) {
            progress.not_quiet.extend(row.items.iter().filter_map(|(place, _)| match place {
                Place::Breast(side) => Some(*side),
                _ => None,
            }));
        }
        let not_quiet = progress.not_quiet.clone();
        let loud = |place: Place| matches!(place, Place::Breast(side) if not_quiet.contains(&side));
        for row in rows {
            for asked in &row.items {
                let fine = fine(self.content.vocabulary().get(asked.1)).filter(|_| !is_ticked(row) && !loud(asked.0));
                match (asked.0, fine) {
                    (Place::Breast(_), Some(fine)) => self.set(findings, *asked, fine)?,
                    // What was ticked as a plain sign is answered by that; what has degrees is asked.
                    (Place::Person, _) => self.row(row, is_ticked(row), rest, findings, progress)?,
                    _ if is_ticked(row) => self.row(row, true, rest, findings, progress)?,
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// The list below the fields of a form.
    fn ticks(
        &self,
        id: &str,
        rows: &[Row],
        fields: &[(String, FieldAnswer)],
        findings: &mut Findings,
        progress: &mut Progress,
    ) -> Result<(), Vec<ProblemView>> {
        let given = fields.iter().find(|(field, _)| field == id).map_or(&FieldAnswer::Empty, |(_, given)| given);
        let known = |ticked: &String| ticked == NONE || rows.iter().any(|row| row_id(self.content, row) == *ticked);
        let (ticked, rest) = match given {
            FieldAnswer::Choices(ticked) if !ticked.is_empty() && ticked.iter().all(known) => (&ticked[..], Rest::No),
            FieldAnswer::Choice(choice) if choice == "not_sure" => (&[][..], Rest::NotSure),
            FieldAnswer::Choices(ticked) if ticked.is_empty() => return self.skip(rows, findings),
            FieldAnswer::Empty => return self.skip(rows, findings),
            _ => return Err(vec![self.problem(id, "problem-answer-kind")]),
        };
        rows.iter().try_for_each(|row| {
            let is_ticked = ticked.contains(&row_id(self.content, row));
            self.row(row, is_ticked, rest, findings, progress)
        })
    }

    fn skip(&self, rows: &[Row], findings: &mut Findings) -> Result<(), Vec<ProblemView>> {
        let mut items = rows.iter().flat_map(|row| &row.items);
        items.try_for_each(|asked| self.set(findings, *asked, Answer::unknown(UnknownWhy::Skipped)))
    }

    fn fields(
        &self,
        own: &[Asked],
        fields: &[(String, FieldAnswer)],
        findings: &mut Findings,
    ) -> Result<(), Vec<ProblemView>> {
        let mut problems = Vec::new();
        for asked in own {
            let id = field_id(self.content, *asked);
            let given = fields.iter().find(|(field, _)| *field == id).map_or(&FieldAnswer::Empty, |(_, given)| given);
            match self.answer(asked.1, given) {
                Ok(answer) => self.set(findings, *asked, answer)?,
                Err(message) => problems.push(ProblemView { field: id, text: message }),
            }
        }
        // "Can't measure" is said at the temperature and answers the question whether it can be measured.
        for (place, finding) in own {
            if self.content.vocabulary().get(*finding).id != "temp_dC" {
                continue;
            }
            let id = field_id(self.content, (*place, *finding));
            let cannot = fields
                .iter()
                .any(|(field, given)| *field == id && *given == FieldAnswer::Choice(CANNOT_MEASURE.to_owned()));
            if let Some(can_measure) = self.content.vocabulary().find("can_measure") {
                findings.clear(self.content, *place, can_measure);
                if cannot {
                    findings.clear(self.content, *place, *finding);
                    self.set(findings, (*place, can_measure), Answer::now(0))?;
                }
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    fn answer(&self, finding: FindingIndex, given: &FieldAnswer) -> Result<Answer, String> {
        let definition = self.content.vocabulary().get(finding);
        let unknown = |id: &str| match id {
            "not_sure" | CANNOT_MEASURE => Some(Answer::unknown(UnknownWhy::NotSure)),
            "prefer_not" => Some(Answer::unknown(UnknownWhy::PreferNot)),
            "skipped" => Some(Answer::unknown(UnknownWhy::Skipped)),
            _ => None,
        };
        let wrong = || expected(self.voice, &definition.domain);
        match given {
            FieldAnswer::Empty => Ok(Answer::unknown(UnknownWhy::Skipped)),
            FieldAnswer::Choice(id) => match (unknown(id), definition.domain.code(id)) {
                (Some(answer), _) => Ok(answer),
                (None, Some(code)) => Ok(Answer::now(code)),
                (None, None) => {
                    let chip = self.content.since().iter().find(|chip| chip.id == *id);
                    chip.map(|chip| Answer::now(chip.hours)).ok_or_else(wrong)
                }
            },
            FieldAnswer::Choices(ids) => {
                let codes = ids.iter().map(|id| definition.domain.code(id)).collect::<Option<Vec<_>>>();
                let set = codes.ok_or_else(wrong)?.into_iter().fold(0, |set, member| set | member);
                let set = match &definition.worse {
                    // "Nothing of these" is dropped as soon as something else is ticked.
                    crate::content::vocabulary::Worse::Members { ok } if set != *ok => set & !ok,
                    _ => set,
                };
                if set == 0 { Ok(Answer::unknown(UnknownWhy::Skipped)) } else { Ok(Answer::now(set)) }
            }
            FieldAnswer::Text(text) => self.text(finding, text.trim()),
        }
    }

    fn text(&self, finding: FindingIndex, text: &str) -> Result<Answer, String> {
        let definition = self.content.vocabulary().get(finding);
        if text.is_empty() {
            return Ok(Answer::unknown(UnknownWhy::Skipped));
        }
        if definition.id.ends_with("temp_dC") {
            let temperature = temperature(self.voice, text)?;
            let code = definition.domain.code(&temperature.tenths().to_string());
            return code.map(Answer::now).ok_or_else(|| self.voice.say("problem-temperature-range"));
        }
        if let Ok(day) = text.parse::<NaiveDate>() {
            let days = (self.now.date() - day).num_days();
            let code = definition.domain.code(&days.to_string());
            return code.map(Answer::now).ok_or_else(|| self.voice.say("problem-day"));
        }
        definition.domain.code(text).map(Answer::now).ok_or_else(|| expected(self.voice, &definition.domain))
    }
}

/// What may be answered, in words.
fn expected(voice: &Voice<'_>, domain: &Domain) -> String {
    match domain {
        Domain::YesNo | Domain::OneOf(_) => voice.say("problem-choose-one"),
        Domain::Set(_) | Domain::Time => voice.say("problem-answer-kind"),
        Domain::Int { min, max, .. } => {
            voice.say_with("problem-number-range", &[("low", (*min).into()), ("high", (*max).into())])
        }
    }
}

/// Reads a typed temperature: `38.4`, `38,4`, `101.1 F`. A number that fits only the other unit is asked about, never
/// converted silently.
///
/// # Errors
/// A sentence for the person.
pub fn temperature(voice: &Voice<'_>, text: &str) -> Result<Temperature, String> {
    let plain = text.replace(',', ".").replace(['°', ' '], "").to_lowercase();
    let (number, unit) = match (plain.strip_suffix('f'), plain.strip_suffix('c')) {
        (Some(number), _) => (number, Some(TemperatureUnit::Fahrenheit)),
        (None, Some(number)) => (number, Some(TemperatureUnit::Celsius)),
        (None, None) => (plain.as_str(), None),
    };
    let not_read = || voice.say("problem-temperature");
    let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |text: &str| text.chars().all(|digit| digit.is_ascii_digit());
    if !(1..=3).contains(&whole.len()) || tenth.len() != 1 || !digits(whole) || !digits(tenth) {
        return Err(not_read());
    }
    let tenths: i32 = format!("{whole}{tenth}").parse().map_err(|_| not_read())?;
    let read = |unit| match unit {
        TemperatureUnit::Celsius => Temperature::from_tenths(tenths),
        TemperatureUnit::Fahrenheit => Temperature::from_fahrenheit_tenths(tenths),
    };
    let meant = unit.unwrap_or(voice.unit);
    read(meant).map_err(|_| {
        let other = match meant {
            TemperatureUnit::Celsius => TemperatureUnit::Fahrenheit,
            TemperatureUnit::Fahrenheit => TemperatureUnit::Celsius,
        };
        match (unit, read(other)) {
            (None, Ok(_)) => voice.say_with(
                "problem-temperature-unit",
                &[
                    ("value", number.to_owned().into()),
                    ("unit", voice.say(unit_message(meant)).into()),
                    ("other", voice.say(unit_message(other)).into()),
                ],
            ),
            _ => voice.say("problem-temperature-range"),
        }
    })
}
