//! `lattea set`.

use chrono::NaiveDate;
use lattea_core::{
    app::{App, SettingStep},
    journal::{Setting, SettingKey, TemperatureUnit},
    view::{help::OwnNumber, settings::SettingKind},
};

use crate::{
    args::{SetArgs, Units},
    error::Failure,
    print::Out,
};

/// Keeps a setting and says how it stands now.
pub fn run(app: &mut App, setting: &SetArgs, out: &mut Out) -> Result<(), Failure> {
    let said = match setting {
        SetArgs::Country { code } => {
            app.set(&Setting::Country(code.to_uppercase()))?;
            let name = app.help().country;
            app.voice().say_with("terminal-set-country", &[("name", name.into())])
        }
        SetArgs::Midwife { number, name } => midwife(app, number, name.as_deref())?,
        SetArgs::BirthDate { day } => {
            let day: NaiveDate =
                day.parse().map_err(|_| Failure::Refused("birth-date: a day is written like 2026-05-03".to_owned()))?;
            app.set(&Setting::BirthDate(day))?;
            let voice = app.voice();
            voice.say_with("terminal-set-birth", &[("date", voice.calendar_day(day).into())])
        }
        SetArgs::Language { tag } => {
            app.set(&Setting::Language(tag.clone()))?;
            let voice = app.voice();
            voice.say_with("terminal-set-language", &[("name", voice.language.as_str().into())])
        }
        SetArgs::Reminders { kinds } => chosen(app, SettingKey::Reminders, kinds, "terminal-set-reminders")?,
        SetArgs::QuietHours { hours } => {
            chosen(app, SettingKey::QuietHours, std::slice::from_ref(hours), "terminal-set-quiet")?
        }
        SetArgs::Still { choice } => {
            chosen(app, SettingKey::ReducedMotion, std::slice::from_ref(choice), "terminal-set-still")?
        }
        SetArgs::HideBabies { choice } => {
            chosen(app, SettingKey::HideBabies, std::slice::from_ref(choice), "terminal-set-hide-babies")?
        }
        SetArgs::Units { units } => {
            app.set(&Setting::TemperatureUnit(match units {
                Units::Celsius => TemperatureUnit::Celsius,
                Units::Fahrenheit => TemperatureUnit::Fahrenheit,
            }))?;
            let voice = app.voice();
            voice.say_with("terminal-set-units", &[("unit", voice.say(voice.unit_message()).into())])
        }
    };
    let mut paper = out.paper();
    paper.line(&said);
    out.page(paper)
}

/// Chooses by id, and says how it stands now or what there is to choose.
fn chosen(app: &mut App, key: SettingKey, ids: &[String], said: &str) -> Result<String, Failure> {
    let ids: Vec<String> =
        ids.iter().map(|id| id.replace('-', if key == SettingKey::Reminders { "_" } else { "-" })).collect();
    match app.choose(key, &ids)? {
        SettingStep::Saved(view) => {
            let shown = view.settings.into_iter().find(|setting| setting.key == key).map(|setting| setting.shown);
            Ok(app.voice().say_with(said, &[("text", shown.unwrap_or_default().into())]))
        }
        SettingStep::Problem(problems) => {
            let kinds =
                app.settings()?.settings.into_iter().find(|setting| setting.key == key).map(|setting| setting.kind);
            let known = match kinds {
                Some(SettingKind::One(choices) | SettingKind::Many(choices)) => {
                    choices.into_iter().map(|choice| choice.id).collect::<Vec<_>>().join(", ")
                }
                _ => String::new(),
            };
            let why = problems.into_iter().map(|problem| problem.text).collect::<Vec<_>>().join(" ");
            Err(Failure::Refused(format!("{why} {known}")))
        }
    }
}

/// The midwife's number comes first; other own numbers stay.
fn midwife(app: &mut App, number: &str, name: Option<&str>) -> Result<String, Failure> {
    if !number.chars().any(|sign| sign.is_ascii_digit()) {
        return Err(Failure::Refused("midwife: give the number as you dial it, such as +44 20 7946 0000".to_owned()));
    }
    let voice = app.voice();
    let label = match name {
        Some(name) => voice.say_with("terminal-own-midwife", &[("name", name.into())]),
        None => voice.say("terminal-my-midwife"),
    };
    let said = voice.say_with("terminal-set-midwife", &[("name", label.as_str().into()), ("number", number.into())]);
    let mut numbers = vec![OwnNumber { label: label.clone(), number: number.to_owned() }];
    numbers.extend(app.own_numbers().into_iter().filter(|own| own.label != label));
    app.set_own_numbers(&numbers)?;
    Ok(said)
}
