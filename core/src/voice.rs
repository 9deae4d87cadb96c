//! How the app speaks to one person: language, units, and which form of a sentence fits her.

use crate::{
    care::Tier,
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        rows::{Direction, LanguageRow},
        text::{Argument, message_id},
        vocabulary::Domain,
    },
    triage::findings::Place,
    units::{Side, Temperature},
};

/// How temperatures are shown and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TemperatureUnit {
    /// Degrees Celsius.
    #[default]
    Celsius,
    /// Degrees Fahrenheit.
    Fahrenheit,
}

/// Which form of a sentence fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// Feeding at the breast, or not known.
    #[default]
    Feeding,
    /// Only pumping.
    Pumping,
    /// No baby to feed.
    Bereaved,
    /// Not known, and nothing is to be said about babies: words of who has none, decisions of who feeds.
    Unsaid,
}

/// One person's language, units and form.
#[derive(Debug, Clone)]
pub struct Voice<'a> {
    /// Where the words are.
    pub content: &'a Content,
    /// A language that the pack has.
    pub language: String,
    /// How temperatures are shown.
    pub unit: TemperatureUnit,
    /// Which form of a sentence fits.
    pub form: Form,
    /// The names of the babies, by position; `None` is "your baby".
    pub babies: Vec<Option<String>>,
    /// Everything about babies is hidden.
    pub hides_babies: bool,
}

impl<'a> Voice<'a> {
    /// The default voice in a language.
    pub fn new(content: &'a Content, language: &str) -> Self {
        let language = content.words().choose(language).to_owned();
        let (unit, form) = (TemperatureUnit::default(), Form::default());
        Self { content, language, unit, form, babies: Vec::new(), hides_babies: false }
    }

    /// Whether there is a baby to speak of, and it is not hidden.
    pub fn speaks_of_babies(&self) -> bool {
        self.form != Form::Bereaved && !self.hides_babies
    }

    /// Whether the language is written from right to left.
    pub fn is_rightward(&self) -> bool {
        let record = self.content.words().record(&self.language);
        record.is_some_and(|record| record.direction == Direction::RightToLeft)
    }

    /// A message without arguments, in the form that fits.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with arguments, in the form that fits: `advice-x-pumping` or `q-x.pumping` before `advice-x`, `q-x`.
    pub fn say_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let words = self.content.words();
        let form = match self.form {
            Form::Feeding => None,
            Form::Pumping => Some("pumping"),
            Form::Bereaved | Form::Unsaid => Some("bereaved"),
        };
        let other = form.and_then(|form| {
            let attribute = (!id.contains('.')).then(|| format!("{id}.{form}"));
            let ids = attribute.into_iter().chain([format!("{id}-{form}")]);
            ids.into_iter().find_map(|id| words.try_get(&self.language, &id, arguments))
        });
        other.unwrap_or_else(|| words.get(&self.language, id, arguments))
    }

    /// A message that may be missing.
    pub fn maybe(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        self.content.words().try_get(&self.language, id, arguments)
    }

    /// One form of a finding's question: "", ".item", ".plainer", ".why" or ".label".
    pub fn question(&self, place: Place, finding: FindingIndex, attribute: &str) -> Option<String> {
        let id = format!("{}{attribute}", message_id("q", &self.content.vocabulary().get(finding).id));
        let arguments = self.place_arguments(place);
        let has = self.content.words().has(self.content.words().choose(&self.language), &id);
        has.then(|| self.say_with(&id, &arguments))
    }

    /// How an open question is named in a list, such as "chest pain" or "heat in the left breast".
    pub fn label(&self, place: Place, finding: FindingIndex) -> String {
        self.question(place, finding, ".label").unwrap_or_else(|| self.content.vocabulary().get(finding).id.clone())
    }

    /// How a finding is named on the phone: by its label, a temperature by its reading.
    pub fn sign(&self, place: Place, finding: FindingIndex, code: i32) -> String {
        if self.content.vocabulary().get(finding).id.ends_with("temp_dC") {
            return self.say_with("sign-temperature", &[("value", self.temperature_tenths(code).into())]);
        }
        self.label(place, finding)
    }

    /// One value of a finding as a choice, such as "Firm like a nose".
    pub fn choice(&self, finding: FindingIndex, written: &str) -> String {
        let id = &self.content.vocabulary().get(finding).id;
        match written {
            "yes" | "no" if self.content.vocabulary().get(finding).domain == Domain::YesNo => self.say(written),
            _ => self.say(&message_id("a", &format!("{id}-{written}"))),
        }
    }

    /// What the person said, as a sentence.
    pub fn said(&self, place: Place, finding: FindingIndex, code: i32) -> String {
        let definition = self.content.vocabulary().get(finding);
        let base = message_id("said", &definition.id);
        let mut arguments = self.place_arguments(place);
        match &definition.domain {
            Domain::Set(words) => {
                let members = words.iter().enumerate().filter(|(at, _)| code >> at & 1 == 1);
                let said = members.map(|(_, word)| {
                    let id = message_id("said", &format!("{}-{word}", definition.id));
                    self.maybe(&id, &arguments).unwrap_or_else(|| self.choice(finding, word))
                });
                said.collect::<Vec<_>>().join(" ")
            }
            Domain::YesNo | Domain::OneOf(_) => {
                let written = definition.domain.written(code);
                let exact = message_id("said", &format!("{}-{written}", definition.id));
                if let Some(said) = self.maybe(&exact, &arguments) {
                    return said;
                }
                if definition.domain == Domain::YesNo && written == "no" {
                    return self.say_with("answered-no", &[("label", self.label(place, finding).into())]);
                }
                arguments.push(("value", self.choice(finding, &written).into()));
                self.say_with(&base, &arguments)
            }
            Domain::Int { unit, .. } => {
                if definition.id.ends_with("temp_dC") {
                    arguments.push(("value", self.temperature_tenths(code).into()));
                } else if unit == "hours" {
                    let (value, unit) = span(code);
                    arguments.extend([("value", value.into()), ("unit", unit.into())]);
                } else {
                    arguments.push(("value", code.into()));
                }
                self.say_with(&base, &arguments)
            }
            Domain::Time => String::new(),
        }
    }

    /// `$side` and `$baby`, as far as the place has them.
    pub fn place_arguments(&self, place: Place) -> Vec<(&'static str, Argument<'static>)> {
        match place {
            Place::Person => vec![("baby", self.say_plain("your-baby").into())],
            Place::Breast(side) => vec![("side", side.key().into())],
            Place::Baby(at) => vec![("baby", self.baby(usize::from(at)).into())],
        }
    }

    /// A baby's name, or "your baby".
    pub fn baby(&self, at: usize) -> String {
        match self.babies.get(at) {
            Some(Some(name)) => name.clone(),
            _ => self.say_plain("your-baby"),
        }
    }

    /// Where something is: "left breast", a baby's name, or nothing for the person.
    pub fn place(&self, place: Place) -> String {
        match place {
            Place::Person => String::new(),
            Place::Breast(side) => self.side(side),
            Place::Baby(at) => self.baby(usize::from(at)),
        }
    }

    /// "left breast" or "right breast".
    pub fn side(&self, side: Side) -> String {
        self.say_with("side-breast", &[("side", side.key().into())])
    }

    /// The message of the unit in which temperatures are shown.
    pub fn unit_message(&self) -> &'static str {
        unit_message(self.unit)
    }

    /// A temperature with its unit.
    pub fn temperature(&self, temperature: Temperature) -> String {
        self.temperature_tenths(temperature.tenths())
    }

    fn temperature_tenths(&self, tenths: i32) -> String {
        let (value, id) = match (self.unit, Temperature::from_tenths(tenths)) {
            (TemperatureUnit::Fahrenheit, Ok(temperature)) => (temperature.fahrenheit_tenths(), "value-fahrenheit"),
            _ => (tenths, "value-celsius"),
        };
        let decimal = self.signs().map_or('.', |language| language.decimal);
        self.say_with(id, &[("value", format!("{}{decimal}{}", value / 10, (value % 10).abs()).into())])
    }

    /// Words one after the other, as the language parts them: `hot, hard` in English.
    pub fn list<S: AsRef<str>>(&self, words: impl IntoIterator<Item = S>) -> String {
        joined(words, self.signs().map_or(',', |language| language.comma))
    }

    /// Parts that may hold commas of their own, as the language parts them: `left, hot; right` in English.
    pub fn clauses<S: AsRef<str>>(&self, parts: impl IntoIterator<Item = S>) -> String {
        joined(parts, self.signs().map_or(';', |language| language.semicolon))
    }

    /// What the language says of its own signs.
    fn signs(&self) -> Option<&LanguageRow> {
        self.content.words().record(&self.language)
    }

    /// A time: `14:10`, with the day when it is another one than `now`'s.
    pub fn time(&self, moment: Moment, now: Moment) -> String {
        let clock = moment.clock_text();
        match (moment.date() - now.date()).num_days() {
            0 => clock,
            1 => self.say_with("time-tomorrow", &[("time", clock.into())]),
            -1 => self.say_with("time-yesterday", &[("time", clock.into())]),
            _ => self.say_with("time-on-day", &[("date", self.date(moment).into()), ("time", clock.into())]),
        }
    }

    /// A day, such as `3 May 2026`.
    pub fn date(&self, moment: Moment) -> String {
        self.calendar_day(moment.date())
    }

    /// A day without its year, such as `3 May`.
    pub fn day_short(&self, moment: Moment) -> String {
        use chrono::Datelike;
        let day = moment.date();
        let month = self.say(&format!("month-{}", day.month()));
        self.say_with("sum-day-short", &[("day", day.day().to_string().into()), ("month", month.into())])
    }

    /// Whole degrees of the person's unit, such as `38 °C`.
    pub fn degrees(&self, degrees: i32) -> String {
        let id = match self.unit {
            TemperatureUnit::Fahrenheit => "value-fahrenheit",
            TemperatureUnit::Celsius => "value-celsius",
        };
        self.say_with(id, &[("value", degrees.to_string().into())])
    }

    /// A day and a time, such as `3 May 2026, 10:10`.
    pub fn date_and_time(&self, moment: Moment) -> String {
        self.say_with("date-and-time", &[("date", self.date(moment).into()), ("time", moment.clock_text().into())])
    }

    /// A calendar day, such as `3 May 2026`.
    pub fn calendar_day(&self, day: chrono::NaiveDate) -> String {
        use chrono::Datelike;
        let month = self.say(&format!("month-{}", day.month()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.say_with("date-long", &[("day", number.into()), ("month", month.into()), ("year", year.into())])
    }

    fn say_plain(&self, id: &str) -> String {
        self.content.words().get(&self.language, id, &[])
    }
}

/// The message id of a unit.
pub(crate) fn unit_message(unit: TemperatureUnit) -> &'static str {
    match unit {
        TemperatureUnit::Celsius => "unit-celsius",
        TemperatureUnit::Fahrenheit => "unit-fahrenheit",
    }
}

/// The message id of a care level.
pub fn tier_id(tier: Tier) -> &'static str {
    match tier {
        Tier::EmergencyNow => "tier-emergency-now",
        Tier::SameDay => "tier-same-day",
        Tier::Within24h => "tier-within-24h",
        Tier::SelfCareNoMassage => "tier-self-care-no-massage",
        Tier::MassageOk => "tier-massage-ok",
    }
}

fn joined<S: AsRef<str>>(parts: impl IntoIterator<Item = S>, sign: char) -> String {
    let mut joined = String::new();
    for (place, part) in parts.into_iter().enumerate() {
        if place > 0 {
            joined.extend([sign, ' ']);
        }
        joined.push_str(part.as_ref());
    }
    joined
}

/// A length of time in the largest unit that stays exact enough to read: hours up to two days, days up to two weeks.
fn span(hours: i32) -> (i32, &'static str) {
    match hours {
        ..48 => (hours, "hours"),
        48..336 => (hours / 24, "days"),
        _ => (hours / 168, "weeks"),
    }
}
