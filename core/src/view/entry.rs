//! An entry as a form: what was typed stays as it was typed until it can be read, and nothing typed is ever cleared.
//!
//! ```
//! use lattea_core::{content::Content, journal::Body, view::{entry::{EntryForm, read}, voice::Voice}};
//! let content = Content::embedded()?;
//! let voice = Voice::new(&content, "en");
//! let form = |value: &str| EntryForm::Temperature { value: value.to_owned(), site: None, after_antipyretic: None };
//! assert!(matches!(read(&voice, &form("38,1")), Ok(Body::Temperature(_))));
//! assert_eq!(read(&voice, &form("warm")).unwrap_err()[0].field, "value");
//! # Ok::<(), lattea_core::content::error::ContentError>(())
//! ```

use serde::{Deserialize, Serialize};

use crate::{
    journal::{
        BabyKey, Body, Contact, Expression, Feed, FeedPart, Kind, Medicine, Minutes, Nappy, Note, Site, SizeMm,
        Symptom, TemperatureReading, Text, Way,
    },
    units::{Millilitres, OutOfRange, Pain, Quadrant, Side, Temperature},
    view::{
        answer::{ProblemView, temperature},
        voice::{TemperatureUnit, Voice},
    },
};

/// An entry as typed. What is a number on paper is text here: the core reads it, in the person's units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum EntryForm {
    /// A feed.
    Feed {
        /// The parts in order.
        parts: Vec<PartForm>,
        /// Whether any of it was a supplement to the breast.
        supplement: bool,
        /// Which baby, when there are several.
        baby: Option<BabyKey>,
    },
    /// Milk expressed.
    Expression {
        /// From the left, as typed; may be empty.
        left: String,
        /// From the right, as typed; may be empty.
        right: String,
        /// From both in one bottle, as typed; may be empty.
        together: String,
        /// How.
        way: Way,
    },
    /// A temperature of the person.
    Temperature {
        /// The reading, as typed.
        value: String,
        /// Where it was taken, if said.
        site: Option<Site>,
        /// Whether something against pain or fever had been taken before it, if said.
        after_antipyretic: Option<bool>,
    },
    /// Something felt or seen at one breast.
    Symptom {
        /// Which side.
        side: Side,
        /// Which part of it.
        quadrant: Option<Quadrant>,
        /// How much it hurts at rest.
        pain: Option<Pain>,
        /// How much it hurts while feeding or expressing.
        pain_at_feed: Option<Pain>,
        /// Warmer than around it.
        hot: Option<bool>,
        /// Hard or firm.
        hard: Option<bool>,
        /// A lump.
        lump: Option<bool>,
        /// A new colour of the skin.
        colour: Option<bool>,
        /// How wide the place is in millimetres, as typed; may be empty.
        size: String,
    },
    /// A medicine taken.
    Medicine {
        /// Its name as typed.
        name: String,
        /// Whether it brings down pain or fever, if said.
        is_antipyretic: Option<bool>,
        /// Whether it is an antibiotic, if said.
        is_antibiotic: Option<bool>,
        /// The course as typed; may be empty.
        course: String,
    },
    /// A nappy.
    Nappy {
        /// Whose, when there are several babies.
        baby: Option<BabyKey>,
        /// Wet.
        wet: bool,
        /// Dirty.
        dirty: bool,
    },
    /// A note.
    Note {
        /// What was written.
        text: String,
    },
    /// A word with a clinician.
    Contact {
        /// Who it was.
        who: String,
        /// By phone, at a visit, in writing; if said.
        channel: Option<String>,
        /// What was said.
        said: String,
        /// Whether they said yes or no to gentle massage, when it was asked.
        massage_ok: Option<bool>,
    },
}

impl EntryForm {
    /// The kind of entry that it makes.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Feed { .. } => Kind::Feed,
            Self::Expression { .. } => Kind::Expression,
            Self::Temperature { .. } => Kind::Temperature,
            Self::Symptom { .. } => Kind::Symptom,
            Self::Medicine { .. } => Kind::Medicine,
            Self::Nappy { .. } => Kind::Nappy,
            Self::Note { .. } => Kind::Note,
            Self::Contact { .. } => Kind::Contact,
        }
    }
}

/// One part of a feed, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PartForm {
    /// At the breast.
    Breast {
        /// Which one.
        side: Side,
        /// For how many minutes; may be empty.
        minutes: String,
    },
    /// From a bottle, cup or spoon.
    Bottle {
        /// How much; may be empty.
        amount: String,
    },
}

/// Reads a form.
///
/// # Errors
/// One problem for each field that can't be read.
pub fn read(voice: &Voice<'_>, form: &EntryForm) -> Result<Body, Vec<ProblemView>> {
    let mut reading = Reading { voice, problems: Vec::new() };
    let body = reading.body(form);
    match body {
        Some(body) if reading.problems.is_empty() => Ok(body),
        _ => Err(reading.problems),
    }
}

/// The form of an entry; nothing for what the app itself writes.
pub fn form(voice: &Voice<'_>, body: &Body) -> Option<EntryForm> {
    let amount = |amount: Option<Millilitres>| amount.map(|amount| amount.get().to_string()).unwrap_or_default();
    Some(match body {
        Body::Check(_) | Body::Session(_) => return None,
        Body::Feed(feed) => {
            let part = |part: &FeedPart| match part {
                FeedPart::Breast { side, minutes } => PartForm::Breast {
                    side: *side,
                    minutes: minutes.map(|minutes| minutes.get().to_string()).unwrap_or_default(),
                },
                FeedPart::Bottle { amount: given } => PartForm::Bottle { amount: amount(*given) },
            };
            let parts = feed.parts.iter().map(part).collect();
            EntryForm::Feed { parts, supplement: feed.supplement, baby: feed.baby }
        }
        Body::Expression(milk) => {
            let (left, right, together) = (amount(milk.left), amount(milk.right), amount(milk.together));
            EntryForm::Expression { left, right, together, way: milk.way }
        }
        Body::Temperature(reading) => EntryForm::Temperature {
            value: degrees(voice, reading.value),
            site: reading.site,
            after_antipyretic: reading.after_antipyretic,
        },
        Body::Symptom(symptom) => EntryForm::Symptom {
            side: symptom.side,
            quadrant: symptom.quadrant,
            pain: symptom.pain,
            pain_at_feed: symptom.pain_at_feed,
            hot: symptom.hot,
            hard: symptom.hard,
            lump: symptom.lump,
            colour: symptom.colour,
            size: symptom.size.map(|size| size.get().to_string()).unwrap_or_default(),
        },
        Body::Medicine(medicine) => EntryForm::Medicine {
            name: medicine.name.as_str().to_owned(),
            is_antipyretic: medicine.is_antipyretic,
            is_antibiotic: medicine.is_antibiotic,
            course: medicine.course.as_ref().map(|course| course.as_str().to_owned()).unwrap_or_default(),
        },
        Body::Nappy(nappy) => EntryForm::Nappy { baby: nappy.baby, wet: nappy.wet, dirty: nappy.dirty },
        Body::Note(note) => EntryForm::Note { text: note.text.as_str().to_owned() },
        Body::Contact(contact) => EntryForm::Contact {
            who: contact.who.as_str().to_owned(),
            channel: contact.channel.as_ref().map(|channel| channel.as_str().to_owned()),
            said: contact.said.as_str().to_owned(),
            massage_ok: contact.massage_ok,
        },
    })
}

/// The number alone, in the unit in which it would be typed.
fn degrees(voice: &Voice<'_>, value: Temperature) -> String {
    let tenths = match voice.unit {
        TemperatureUnit::Celsius => value.tenths(),
        TemperatureUnit::Fahrenheit => value.fahrenheit_tenths(),
    };
    format!("{}.{}", tenths / 10, tenths % 10)
}

struct Reading<'a> {
    voice: &'a Voice<'a>,
    problems: Vec<ProblemView>,
}

impl Reading<'_> {
    fn body(&mut self, form: &EntryForm) -> Option<Body> {
        Some(match form {
            EntryForm::Feed { parts, supplement, baby } => {
                let parts = parts.iter().enumerate().map(|(at, part)| self.part(at, part)).collect();
                Body::Feed(Feed { parts, supplement: *supplement, baby: *baby })
            }
            EntryForm::Expression { left, right, together, way } => Body::Expression(Expression {
                left: self.whole("left", left, Millilitres::new),
                right: self.whole("right", right, Millilitres::new),
                together: self.whole("together", together, Millilitres::new),
                way: *way,
            }),
            EntryForm::Temperature { value, site, after_antipyretic } => Body::Temperature(TemperatureReading {
                value: self.temperature(value)?,
                site: *site,
                after_antipyretic: *after_antipyretic,
            }),
            EntryForm::Symptom { side, quadrant, pain, pain_at_feed, hot, hard, lump, colour, size } => {
                Body::Symptom(Symptom {
                    side: *side,
                    quadrant: *quadrant,
                    pain: *pain,
                    pain_at_feed: *pain_at_feed,
                    hot: *hot,
                    hard: *hard,
                    lump: *lump,
                    colour: *colour,
                    size: self.whole("size", size, SizeMm::new),
                })
            }
            EntryForm::Medicine { name, is_antipyretic, is_antibiotic, course } => Body::Medicine(Medicine {
                name: self.text("name", name)?,
                is_antipyretic: *is_antipyretic,
                is_antibiotic: *is_antibiotic,
                course: match course.trim() {
                    "" => None,
                    course => Some(self.text("course", course)?),
                },
            }),
            EntryForm::Nappy { baby, wet, dirty } => Body::Nappy(Nappy { baby: *baby, wet: *wet, dirty: *dirty }),
            EntryForm::Note { text } => Body::Note(Note { text: self.text("text", text)? }),
            EntryForm::Contact { who, channel, said, massage_ok } => Body::Contact(Contact {
                who: self.text("who", who)?,
                channel: match channel {
                    Some(channel) => Some(self.text("channel", channel)?),
                    None => None,
                },
                said: self.text("said", said)?,
                massage_ok: *massage_ok,
            }),
        })
    }

    fn part(&mut self, at: usize, part: &PartForm) -> FeedPart {
        match part {
            PartForm::Breast { side, minutes } => FeedPart::Breast {
                side: *side,
                minutes: self.whole(&format!("parts.{at}.minutes"), minutes, Minutes::new),
            },
            PartForm::Bottle { amount } => {
                FeedPart::Bottle { amount: self.whole(&format!("parts.{at}.amount"), amount, Millilitres::new) }
            }
        }
    }

    fn temperature(&mut self, typed: &str) -> Option<Temperature> {
        temperature(self.voice, typed).map_err(|text| self.problem("value", text)).ok()
    }

    fn text(&mut self, field: &str, typed: &str) -> Option<Text> {
        Text::new(typed).map_err(|error| self.problem(field, error.to_string())).ok()
    }

    /// A whole number, or nothing when nothing was typed.
    fn whole<T>(&mut self, field: &str, typed: &str, new: impl Fn(u16) -> Result<T, OutOfRange>) -> Option<T> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        let text = match typed.parse().map(new) {
            Ok(Ok(value)) => return Some(value),
            Ok(Err(range)) => {
                let bounds = [("low", range.low.into()), ("high", range.high.into())];
                self.voice.say_with("problem-number-range", &bounds)
            }
            Err(_) => self.voice.say("problem-whole-number"),
        };
        self.problem(field, text);
        None
    }

    fn problem(&mut self, field: &str, text: String) {
        self.problems.push(ProblemView { field: field.to_owned(), text });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;

    #[test]
    fn every_form_comes_back_from_what_was_kept() {
        let content = Content::embedded().unwrap();
        let mut voice = Voice::new(&content, "en");
        let baby = BabyKey::from_key("b");
        let forms = [
            EntryForm::Feed {
                parts: vec![
                    PartForm::Breast { side: Side::Left, minutes: "12".to_owned() },
                    PartForm::Bottle { amount: String::new() },
                ],
                supplement: true,
                baby,
            },
            EntryForm::Expression {
                left: "40".to_owned(),
                right: String::new(),
                together: "15".to_owned(),
                way: Way::Pump,
            },
            EntryForm::Temperature { value: "99.5".to_owned(), site: Some(Site::Ear), after_antipyretic: Some(true) },
            EntryForm::Symptom {
                side: Side::Right,
                quadrant: Some(Quadrant::UpperOuter),
                pain: Pain::new(3).ok(),
                pain_at_feed: Pain::new(5).ok(),
                hot: Some(false),
                hard: None,
                lump: Some(true),
                colour: None,
                size: "20".to_owned(),
            },
            EntryForm::Medicine {
                name: "ibuprofen".to_owned(),
                is_antipyretic: Some(true),
                is_antibiotic: None,
                course: "twice a day".to_owned(),
            },
            EntryForm::Nappy { baby, wet: true, dirty: false },
            EntryForm::Note { text: "slept".to_owned() },
            EntryForm::Contact {
                who: "Ana".to_owned(),
                channel: None,
                said: "rest".to_owned(),
                massage_ok: Some(false),
            },
        ];
        voice.unit = TemperatureUnit::Fahrenheit;
        for given in forms {
            let body = read(&voice, &given).unwrap();
            assert_eq!(form(&voice, &body), Some(given));
        }
    }

    #[test]
    fn each_field_that_cannot_be_read_has_its_own_problem() {
        let content = Content::embedded().unwrap();
        let voice = Voice::new(&content, "en");
        let milk = EntryForm::Expression {
            left: "a lot".to_owned(),
            right: "9000".to_owned(),
            together: String::new(),
            way: Way::Hand,
        };
        let problems = read(&voice, &milk).unwrap_err();
        assert_eq!(problems.iter().map(|problem| problem.field.as_str()).collect::<Vec<_>>(), ["left", "right"]);
        assert!(problems[1].text.contains("2000"), "{problems:?}");
        let long = EntryForm::Note { text: "x".repeat(10_001) };
        assert_eq!(read(&voice, &long).unwrap_err()[0].field, "text");
    }
}
