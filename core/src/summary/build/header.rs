//! The header: who, born when, which days, made when, by which rules; and the words to begin with.

use chrono::{Datelike, Duration, NaiveDate};

use crate::{
    clock::Moment,
    journal::Setting,
    summary::{
        answers::{CheckRead, Shown, is_private},
        choose::SectionId,
        desk::{Desk, NAME},
        document::{Fact, Header, Values},
    },
    triage::{findings::Place, truth::Truth},
    voice::Form,
};

/// The most signs in the first line: more cannot be said in one breath.
const SIGNS: usize = 5;

pub(super) fn header(desk: &Desk<'_>, values: &mut Values) -> Header {
    let mut facts = Vec::new();
    let name = desk.request.name.as_deref().map(|name| desk.typed(name, NAME)).filter(|name| !name.is_empty());
    values.name.clone_from(&name);
    facts.extend(name.map(|name| Fact::new(desk.say("sum-name"), name)));
    let birth = birth(desk);
    values.birth = birth.filter(|birth| birth.exact).map(|birth| birth.day);
    let born = match birth {
        Some(birth) => {
            let days = (desk.now.date() - birth.day).num_days().max(0);
            let id = if birth.exact { "sum-birth-on" } else { "sum-birth-about" };
            desk.with(id, &[("date", desk.voice.calendar_day(birth.day).into()), ("days", days.into())])
        }
        None => desk.say("sum-unknown"),
    };
    facts.push(Fact::new(desk.say("sum-birth"), born));
    let range =
        [("from", desk.voice.date_and_time(desk.from).into()), ("to", desk.voice.date_and_time(desk.end).into())];
    facts.push(Fact::new(desk.say("sum-covers"), desk.with("sum-covers-range", &range)));
    let made = [
        ("time", desk.voice.date_and_time(desk.now).into()),
        ("offset", offset(desk.now).into()),
        ("version", values.app_version.into()),
        ("rules", values.content_version.as_str().into()),
    ];
    facts.push(Fact::new(desk.say("sum-made"), desk.with("sum-made-at", &made)));
    Header {
        title: desk.say("sum-title"),
        self_reported: desk.say("sum-self-reported"),
        rules: desk.say(rules(desk)),
        facts,
        first_line: first_line(desk, birth),
    }
}

/// Whether somebody stands behind the rules.
fn rules(desk: &Desk<'_>) -> &'static str {
    match (desk.voice.content.is_embedded(), desk.voice.content.is_signed()) {
        (true, true) => "sum-rules-signed",
        (true, false) => "sum-rules-draft",
        (false, _) => "sum-rules-other",
    }
}

/// The day of the birth, and whether it is known to the day.
#[derive(Clone, Copy)]
struct Birth {
    day: NaiveDate,
    exact: bool,
}

/// The date that was set, the baby's own, or "so many days ago".
fn birth(desk: &Desk<'_>) -> Option<Birth> {
    let exact = |day| Birth { day, exact: true };
    let about = |on: NaiveDate, days: i64| {
        let day = on.checked_sub_signed(Duration::try_days(days)?)?;
        Some(Birth { day, exact: false })
    };
    let set = desk.slice.settings.iter().find_map(|setting| match setting {
        Setting::BirthDate(day) => Some(exact(*day)),
        _ => None,
    });
    let baby = || desk.slice.babies.iter().find_map(|baby| baby.born).map(exact);
    let anchor = || {
        desk.slice.settings.iter().find_map(|setting| match setting {
            Setting::DaysAnchor(anchor) => about(anchor.on, i64::from(anchor.days)),
            _ => None,
        })
    };
    let answer = || {
        let said = desk.newest("days_postpartum", Place::Person)?;
        about(said.observed_at.date(), i64::from(said.code))
    };
    set.or_else(baby).or_else(anchor).or_else(answer).filter(|birth| birth.day.year() > 1900)
}

/// `+01:00`.
fn offset(moment: Moment) -> String {
    let minutes = moment.offset_min();
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60)
}

/// After AWHONN: "I gave birth on DATE and I have SIGNS". When the newest check has none, the signs of the most urgent
/// earlier one are told with their day.
fn first_line(desk: &Desk<'_>, birth: Option<Birth>) -> String {
    let date = birth.map(|birth| desk.voice.calendar_day(birth.day));
    let plain = match (&date, desk.voice.form) {
        (_, Form::Bereaved) => desk.say("sum-first-loss"),
        (Some(date), _) => desk.with("sum-first-birth", &[("date", date.as_str().into())]),
        (None, _) => desk.say("sum-first-none"),
    };
    if !desk.has(SectionId::Situation) {
        return plain;
    }
    let shown = desk.shown_checks();
    let Some((newest, result)) = shown.last() else { return plain };
    let now = signs(desk, newest, result);
    if result.tier.needs_clinician() && !now.is_empty() {
        let signs = desk.list(now);
        return match (date, desk.voice.form) {
            (_, Form::Bereaved) => desk.with("what-to-say-loss", &[("signs", signs.into())]),
            (Some(date), _) => desk.with("what-to-say", &[("date", date.into()), ("signs", signs.into())]),
            (None, _) => desk.with("what-to-say-no-date", &[("signs", signs.into())]),
        };
    }
    let then = super::open::worst(&shown).filter(|(_, result)| result.tier.needs_clinician());
    let then = then.map(|(check, result)| (check.noted.at, signs(desk, check, result)));
    match then.filter(|(_, signs)| !signs.is_empty()) {
        Some((at, signs)) => {
            let date = desk.day(at);
            let arguments = [("line", plain.into()), ("date", date.into()), ("signs", desk.list(signs).into())];
            desk.with("sum-first-then", &arguments)
        }
        None if result.tier.needs_clinician() || newest.noted.body.infant_tier.is_some() => plain,
        None => desk.with("sum-first-no-sign", &[("line", plain.into())]),
    }
}

/// The signs that made the rules true which ask for care, the most urgent rule's first, by their names.
fn signs(desk: &Desk<'_>, check: &CheckRead<'_>, result: &Shown<'_>) -> Vec<String> {
    let content = desk.voice.content;
    let private = desk.has(SectionId::Private);
    let facts = check.facts(content, private);
    let mut signs: Vec<String> = Vec::new();
    for fired in result.fired.iter().filter(|fired| fired.tier.needs_clinician() && !fired.at.starts_with("baby.")) {
        let (Some(rule), Some(place)) = (content.rule(&fired.rule), check.place(&fired.at)) else { continue };
        if facts.truth(&rule.when, place) != Truth::True {
            continue;
        }
        for (place, finding) in facts.because(&rule.when, place, true) {
            let Some(said) = check.said(finding, place) else { continue };
            // A reading says it better than a feeling.
            let measured = content.vocabulary().get(finding).id == "felt_fever"
                && desk.find("temp_dC").is_some_and(|measured| check.said(measured, Place::Person).is_some());
            let sensitive = is_private(content.vocabulary().get(finding)) && !private;
            let sign = super::sides::sign(desk, said).filter(|sign| !sensitive && !measured && !signs.contains(sign));
            signs.extend(sign);
        }
    }
    signs.truncate(SIGNS);
    signs
}
