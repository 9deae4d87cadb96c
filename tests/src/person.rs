//! A described person who answers the interview screen by screen, through the same door as a shell.

use std::collections::{BTreeMap, BTreeSet};

use lattea_core::{
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        vocabulary::{Domain, Worse},
    },
    triage::{
        explain::Asked,
        findings::{Findings, Place},
        history::History,
        interview::{Ask, Layout, Next, Progress, Row, Screen, layout, next, nothing_said},
    },
    units::Side,
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest, apply},
        check::{BABIES, CANNOT_MEASURE, field_id, parse_field_id, row_id},
        voice::Voice,
    },
};

/// What a person would say to every question; what is not in here is not there.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// Codes that differ from "nothing there".
    pub says: BTreeMap<Asked, i32>,
    /// What the person is not sure about, however it is asked.
    pub unsure: BTreeSet<Asked>,
    /// How many babies.
    pub babies: usize,
    /// Says "I can't measure" where a temperature is asked for.
    pub no_thermometer: bool,
}

/// How a check went.
pub struct Course {
    /// Every screen, in order.
    pub screens: Vec<Screen>,
    /// The answers at the end.
    pub findings: Findings,
    /// The state of the interview at the end.
    pub progress: Progress,
    /// Whether it ended at once because of an emergency.
    pub emergency: bool,
}

impl Person {
    /// Somebody well, who feeds one baby of 30 days at the breast and has a thermometer.
    ///
    /// # Errors
    /// A finding or an answer that content does not know.
    pub fn well(content: &Content) -> Result<Self, String> {
        let mut person = Self { babies: 1, ..Self::default() };
        for (id, said) in [
            ("who", "at_breast"),
            ("days_postpartum", "30"),
            ("temp_dC", "368"),
            ("can_measure", "yes"),
            ("lactating", "yes"),
            ("gave_birth_1y", "yes"),
            ("baby.0.baby_age_d", "30"),
            ("baby.0.wet_nappies_24h", "7"),
        ] {
            person.say(content, id, said)?;
        }
        Ok(person)
    }

    /// Somebody who says what a described person answered. What nobody asked her is not there, with one baby unless her
    /// answers name them; what she did not know she does not know.
    pub fn of(content: &Content, findings: &Findings) -> Self {
        let babies = findings.baby_ids().map_or(1, Iterator::count);
        let mut person = Self { babies, ..Self::default() };
        for (place, index, answer) in findings.iter(content) {
            match answer.value {
                Ok(code) => drop(person.says.insert((place, index), code)),
                Err(_) => drop(person.unsure.insert((place, index))),
            }
        }
        // Whoever has a reading can measure, also where nobody asked that.
        let find = |id| content.vocabulary().find(id).map(|index| (Place::Person, index));
        if let (Some(reading), Some(can_measure)) = (find("temp_dC"), find("can_measure"))
            && person.says.contains_key(&reading)
        {
            person.says.entry(can_measure).or_insert(1);
        }
        person
    }

    /// Says something: `left.hot`, `yes`.
    ///
    /// # Errors
    /// A finding or an answer that content does not know.
    pub fn say(&mut self, content: &Content, id: &str, said: &str) -> Result<&mut Self, String> {
        let asked = parse_field_id(content, id).ok_or_else(|| format!("no finding {id}"))?;
        let domain = &content.vocabulary().get(asked.1).domain;
        let code = domain.code(said).ok_or_else(|| format!("{id} can't be {said}"))?;
        self.says.insert(asked, code);
        Ok(self)
    }

    fn code(&self, content: &Content, asked: Asked) -> Option<i32> {
        self.says.get(&asked).copied().or_else(|| nothing_said(content, asked.1))
    }

    fn has(&self, content: &Content, (place, index): Asked) -> bool {
        let Some(said) = self.says.get(&(place, index)) else { return false };
        match (nothing_said(content, index), &content.vocabulary().get(index).worse) {
            (Some(nothing), Worse::Down) => *said < nothing,
            (nothing, _) => Some(*said) != nothing,
        }
    }

    fn ticks(&self, content: &Content, screen: &Screen, row: &Row) -> bool {
        let known = |asked: &Asked| {
            let at = screen.items.iter().position(|other| other == asked);
            at.and_then(|at| screen.known.get(at)).copied()
        };
        match screen.ask {
            Ask::StillTrue => row.items.iter().any(|asked| self.code(content, *asked) != known(asked)),
            _ => row.items.iter().any(|asked| self.has(content, *asked)),
        }
    }

    /// The answer to a screen.
    pub fn answer(&self, content: &Content, screen: &Screen) -> CheckAnswer {
        match layout(content, screen) {
            Layout::List(rows) => {
                let ticked = rows.iter().filter(|row| self.ticks(content, screen, row));
                let unsure = rows.iter().flat_map(|row| &row.items).any(|asked| self.unsure.contains(asked));
                let ticked = ticked.map(|row| row_id(content, row)).collect();
                CheckAnswer::List { ticked, rest: if unsure { Rest::NotSure } else { Rest::No } }
            }
            Layout::Fields { own, ticks } => {
                let mut fields: Vec<(String, FieldAnswer)> =
                    own.iter().map(|asked| (field_id(content, *asked), self.field(content, *asked))).collect();
                if screen.babies {
                    fields.push((BABIES.to_owned(), FieldAnswer::Choice(self.babies.to_string())));
                }
                if let Some((id, rows)) = ticks {
                    let unsure = rows.iter().flat_map(|row| &row.items).any(|asked| self.unsure.contains(asked));
                    let ticked = rows.iter().filter(|row| self.ticks(content, screen, row));
                    let mut ticked: Vec<String> = ticked.map(|row| row_id(content, row)).collect();
                    if ticked.is_empty() {
                        ticked.push("none".to_owned());
                    }
                    let choices = FieldAnswer::Choices(ticked);
                    fields.push((id, if unsure { FieldAnswer::Choice("not_sure".to_owned()) } else { choices }));
                }
                CheckAnswer::Fields(fields)
            }
        }
    }

    fn field(&self, content: &Content, asked: Asked) -> FieldAnswer {
        if self.unsure.contains(&asked) {
            return FieldAnswer::Choice("not_sure".to_owned());
        }
        let finding = content.vocabulary().get(asked.1);
        if self.no_thermometer && finding.id == "temp_dC" {
            return FieldAnswer::Choice(CANNOT_MEASURE.to_owned());
        }
        let Some(code) = self.code(content, asked) else { return FieldAnswer::Choice("skipped".to_owned()) };
        match &finding.domain {
            Domain::YesNo | Domain::OneOf(_) => FieldAnswer::Choice(finding.domain.written(code)),
            Domain::Set(_) => {
                FieldAnswer::Choices(finding.domain.written(code).split(' ').map(str::to_owned).collect())
            }
            Domain::Int { .. } if finding.id.ends_with("temp_dC") => {
                FieldAnswer::Text(format!("{}.{} C", code / 10, code % 10))
            }
            _ => FieldAnswer::Text(code.to_string()),
        }
    }

    /// Goes through a check.
    ///
    /// # Errors
    /// A screen whose answer was refused, or a check without an end.
    pub fn check(&self, content: &Content, start: Progress, history: &History, now: Moment) -> Result<Course, String> {
        let voice = Voice::new(content, "en");
        let (mut findings, mut progress) = (Findings::new(content), start);
        let mut screens = Vec::new();
        loop {
            let screen = match next(content, &findings, history, &progress, now) {
                Next::Ask(screen) => screen,
                end => return Ok(Course { screens, findings, progress, emergency: end == Next::Emergency }),
            };
            let answer = self.answer(content, &screen);
            apply(&voice, &screen, &answer, &mut findings, &mut progress, now)
                .map_err(|problems| format!("{}: {problems:?} after {answer:?}", named(content, &screen)))?;
            screens.push(screen);
            if screens.len() > 200 {
                return Err(format!("no end: {:?}", named(content, &screens[199])));
            }
        }
    }
}

/// What a screen is called in a message: the id of its question, with its side or baby.
pub fn named(content: &Content, screen: &Screen) -> String {
    let place = match screen.items.first() {
        Some((Place::Breast(side), _)) if screen.items.iter().all(|(place, _)| *place == Place::Breast(*side)) => {
            format!(" {}", side.key())
        }
        _ => String::new(),
    };
    match screen.ask {
        Ask::Question(at) | Ask::FirstLook(at) => format!("{}{place}", content.questions()[at].row.id),
        Ask::Opened(at) => format!("{}+{place}", content.questions()[at].row.id),
        other => format!("{other:?}{place}"),
    }
}

/// How many questions a screen puts: rows, fields, and how many babies.
pub fn questions(content: &Content, screen: &Screen) -> usize {
    let babies = usize::from(screen.babies);
    babies
        + match layout(content, screen) {
            Layout::List(rows) => rows.len(),
            Layout::Fields { own, ticks } => own.len() + ticks.map_or(0, |(_, rows)| rows.len()),
        }
}

/// A small generator of its own, so that a failing person can be met again by its number.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }

    /// Some value of a finding, near its thresholds.
    pub fn code(&mut self, content: &Content, index: FindingIndex) -> i32 {
        let finding = content.vocabulary().get(index);
        let below = |dice: &mut Self, count: usize| i32::try_from(dice.below(count)).unwrap_or_default();
        match &finding.domain {
            Domain::YesNo => below(self, 2),
            Domain::OneOf(words) => below(self, words.len()),
            Domain::Set(words) => 1 << self.below(words.len()),
            Domain::Int { min, max, .. } => {
                let near = [0, 1, 2, 5, 6, 11, 12, 23, 24, 47, 48, 71, 72, 168, 336, 360, 368, 375, 380, 385, 42, 43];
                near[self.below(near.len())].clamp(*min, *max)
            }
            Domain::Time => 0,
        }
    }

    /// A person in whom one finding of `fine_of` differs from what a well person says.
    ///
    /// # Errors
    /// As [`Person::well`].
    pub fn person(&mut self, content: &Content, fine_of: usize) -> Result<Person, String> {
        let mut person = Person::well(content)?;
        person.babies = 1 + usize::from(self.below(8) == 0);
        for (index, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.is_derived()) {
            let babies = (0..u8::try_from(person.babies).unwrap_or(1)).map(Place::Baby);
            let places: Vec<Place> = match finding.scope {
                lattea_core::content::rows::Scope::Person => vec![Place::Person],
                lattea_core::content::rows::Scope::Breast => Side::BOTH.map(Place::Breast).to_vec(),
                lattea_core::content::rows::Scope::Baby => babies.collect(),
            };
            for place in places {
                if self.below(fine_of) == 0 {
                    person.says.insert((place, index), self.code(content, index));
                }
            }
        }
        // A second baby is as old as the first.
        for id in ["baby_age_d", "wet_nappies_24h"] {
            if let Some(index) = content.vocabulary().find(id) {
                let first = person.says.get(&(Place::Baby(0), index)).copied();
                if let Some(code) = first.filter(|_| person.babies > 1) {
                    person.says.entry((Place::Baby(1), index)).or_insert(code);
                }
            }
        }
        Ok(person)
    }
}
