//! S: how it is now, what was most urgent, and why.

use crate::{
    content::text::message_id,
    journal::Site,
    summary::{
        answers::{CheckRead, Said, Shown, is_private},
        choose::SectionId,
        desk::Desk,
        document::{Block, Fact, Level, Reading, RuleValue, Told, Values},
        series,
    },
    triage::{findings::Place, verdict::Permission},
    units::{Side, Temperature},
    voice::tier_id,
};

use super::{open::worst, reasons, sides};

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values, keys: &mut Vec<String>) -> Vec<Block> {
    let shown = desk.shown_checks();
    let newest = shown.last();
    let worst = worst(&shown);
    let mut rows = Vec::new();
    if let Some((check, result)) = newest {
        values.newest = Some(level(desk, check, result));
        rows.push(Fact::new(desk.say("sum-care-now"), care(desk, check, result)));
    }
    rows.extend(newest.and_then(|(check, result)| baby_care(desk, check, result)));
    if let Some((check, result)) = worst {
        values.highest = Some(level(desk, check, result));
        rows.push(Fact::new(desk.say("sum-care-highest"), care(desk, check, result)));
    }
    rows.extend(newest.and_then(|(check, _)| massage(desk, check)));
    rows.extend(complaint(desk, newest.map(|(check, _)| *check), worst.map(|(check, _)| *check)));
    if let Some((check, _)) = newest {
        rows.extend(body(desk, check, desk.say("sum-body")));
    }
    if let Some((check, _)) = worst {
        let label = desk.with("sum-body-then", &[("date", desk.day(check.noted.at).into())]);
        rows.extend(body(desk, check, label));
    }
    rows.extend(worst_pain(desk, values));
    rows.extend(highest_temperature(desk, values));
    let mut blocks = Vec::new();
    if newest.is_none() {
        blocks.push(Block::Paragraph { text: desk.say("sum-no-check") });
    }
    if !rows.is_empty() {
        blocks.push(Block::Facts { rows });
    }
    for (check, result) in worst.into_iter().chain(newest) {
        blocks.push(reasons::block(desk, check, result, keys));
    }
    blocks
}

fn level(desk: &Desk<'_>, check: &CheckRead<'_>, result: &Shown<'_>) -> Level {
    let own = result.fired.iter().filter(|fired| !fired.at.starts_with("baby."));
    let mut rules: Vec<RuleValue> = Vec::new();
    for fired in own {
        let rule = RuleValue { rule: desk.code(&fired.rule), tier: fired.tier };
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    Level {
        entry: check.noted.id,
        at: check.noted.at,
        tier: result.tier,
        words: desk.say(tier_id(result.tier)),
        complete: result.open.is_empty(),
        content_version: desk.code(&check.noted.body.content_version),
        rules,
    }
}

/// The level in words, and by which rules, when those are not today's.
fn care(desk: &Desk<'_>, check: &CheckRead<'_>, result: &Shown<'_>) -> String {
    let time = desk.time(check.noted.at);
    let arguments = [("level", desk.say(tier_id(result.tier)).into()), ("time", time.into())];
    let mut line = desk.with("sum-care-at", &arguments);
    let version = &check.noted.body.content_version;
    if *version != desk.voice.content.version_shown() {
        let version = desk.code(version);
        line = desk.with("sum-care-other-rules", &[("line", line.into()), ("version", version.into())]);
    }
    line
}

/// The babies' level, when one of them needs care: it is never part of the person's own.
pub(super) fn baby_care(desk: &Desk<'_>, check: &CheckRead<'_>, result: &Shown<'_>) -> Option<Fact> {
    let fired = result.fired.iter().any(|fired| fired.at.starts_with("baby."));
    let tier = check.noted.body.infant_tier.filter(|_| fired && desk.has(SectionId::Baby))?;
    let arguments = [("level", desk.say(tier_id(tier)).into()), ("time", desk.time(check.noted.at).into())];
    Some(Fact::new(desk.say("sum-baby-care"), desk.with("sum-care-at", &arguments)))
}

/// What each side may have, when one may have something; otherwise the level itself says that there is no massage.
fn massage(desk: &Desk<'_>, check: &CheckRead<'_>) -> Option<Fact> {
    let allowed = [check.noted.body.permission_left, check.noted.body.permission_right];
    if !allowed.contains(&Permission::LightOnly) {
        return None;
    }
    let sides = Side::BOTH.map(|side| {
        let permission = match side {
            Side::Left => check.noted.body.permission_left,
            Side::Right => check.noted.body.permission_right,
        };
        let until = check.noted.body.expires_at.map(|until| desk.time(until)).unwrap_or_default();
        let id = match permission {
            Permission::Forbidden => "sum-massage-forbidden",
            Permission::Withheld => "sum-massage-withheld",
            Permission::LightOnly => "sum-massage-light-only",
        };
        desk.sided(id, side, vec![("time", until.into())])
    });
    Some(Fact::new(desk.say("sum-massage"), desk.clauses(sides)))
}

/// Each breast now, and at the time of the most urgent result; from noted symptoms where there is no check.
fn complaint(desk: &Desk<'_>, newest: Option<&CheckRead<'_>>, worst: Option<&CheckRead<'_>>) -> Vec<Fact> {
    let mut rows = Vec::new();
    for side in Side::BOTH {
        let noted = desk.slice.symptoms.iter().rev().find(|noted| noted.body.side == side);
        let label = desk.sided("sum-side", side, Vec::new());
        let now = newest.and_then(|check| sides::side(desk, check, side));
        let later = noted.filter(|noted| newest.is_none_or(|check| noted.at > check.noted.at) || now.is_none());
        let words = match (later, now) {
            (Some(noted), _) => {
                let words = sides::symptom(desk, &noted.body);
                desk.with("sum-with-note", &[("text", words.into()), ("note", desk.time(noted.at).into())])
            }
            (None, Some(now)) => now,
            (None, None) => desk.say("sum-no-side"),
        };
        let then = worst.and_then(|check| Some((check, sides::side(desk, check, side)?)));
        let then = then.filter(|(_, then)| *then != words);
        rows.push(Fact::new(label, words));
        if let Some((check, then)) = then {
            let label = desk.sided("sum-side-then", side, vec![("date", desk.day(check.noted.at).into())]);
            rows.push(Fact::new(label, then));
        }
    }
    rows
}

/// Signs of the whole body that were answered yes, or that none was.
fn body(desk: &Desk<'_>, check: &CheckRead<'_>, label: String) -> Option<Fact> {
    let vocabulary = desk.voice.content.vocabulary();
    let private = desk.has(SectionId::Private);
    let asked: Vec<&Said> = check
        .answers
        .iter()
        .filter(|said| said.place == Place::Person)
        .filter(|said| {
            let finding = vocabulary.get(said.finding);
            let told = finding.id == "temp_dC" || finding.id == "can_measure" || finding.id == "antipyretic_6h";
            ["G1", "G3", "G5", "G7"].contains(&finding.group.as_str()) && !told && (private || !is_private(finding))
        })
        .collect();
    let signs: Vec<String> = asked.iter().filter_map(|said| sides::sign(desk, **said)).collect();
    let value = match (asked.len(), signs.is_empty()) {
        (0, _) => return None,
        (count, true) => desk.with("sum-body-none", &[("count", count.into())]),
        (_, false) => desk.list(signs),
    };
    Some(Fact::new(label, value))
}

fn worst_pain(desk: &Desk<'_>, values: &mut Values) -> Option<Fact> {
    let (mut parts, mut noted) = (Vec::new(), false);
    for side in Side::BOTH {
        let readings = series::pains(desk, side);
        noted |= !readings.is_empty();
        let Some(worst) = series::highest(&readings).filter(|worst| worst.value > 0).cloned() else { continue };
        let time = desk.time(worst.at);
        parts.push(desk.sided("sum-worst-pain-side", side, vec![("value", worst.value.into()), ("time", time.into())]));
        super::course::keep(desk, values, worst, Told::Value);
    }
    if parts.is_empty() && noted {
        parts.push(desk.say("sum-worst-pain-none"));
    }
    (!parts.is_empty()).then(|| Fact::new(desk.say("sum-worst-pain"), desk.clauses(parts)))
}

fn highest_temperature(desk: &Desk<'_>, values: &mut Values) -> Option<Fact> {
    let readings = series::temperatures(desk);
    let label = desk.say("sum-highest-temp");
    let Some(highest) = series::highest(&readings).cloned() else {
        return (!desk.slice.is_empty()).then(|| Fact::new(label, desk.say("sum-no-temp")));
    };
    let value = Temperature::from_tenths(highest.value).map(|value| desk.voice.temperature(value)).unwrap_or_default();
    let mut parts =
        vec![desk.with("sum-highest-temp-at", &[("value", value.into()), ("time", desk.time(highest.at).into())])];
    let mut how: Vec<String> = site(desk, &highest).into_iter().collect();
    how.push(desk.say(match highest.fever_medicine {
        Some(true) => "sum-antipyretic-yes",
        Some(false) => "sum-antipyretic-no",
        None => "sum-antipyretic-unknown",
    }));
    parts.extend(how.iter().cloned());
    let highest = Reading { how: Some(desk.clauses(how)), ..highest };
    super::course::keep(desk, values, highest, Told::Everything);
    Some(Fact::new(label, desk.clauses(parts)))
}

/// Where a temperature was taken, in words, if said.
pub(super) fn site(desk: &Desk<'_>, highest: &Reading) -> Option<String> {
    let key = site_key(desk, highest)?;
    Some(desk.say(&message_id("sum-site", &key)))
}

fn site_key(desk: &Desk<'_>, highest: &Reading) -> Option<String> {
    let noted = desk.slice.temperatures.iter().find(|noted| noted.id == highest.entry);
    if let Some(site) = noted.and_then(|noted| noted.body.site) {
        return Some(Site::key(site).to_owned());
    }
    let check = desk.checks.iter().find(|check| check.noted.id == highest.entry)?;
    let said = check.said(desk.find("temp_site")?, Place::Person)?;
    desk.words_of(said).pop()
}
