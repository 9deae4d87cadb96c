//! Signs in words: one by one for the first line, and side by side for the main complaint.

use crate::{
    clock::HOUR_MS,
    content::{
        text::{Argument, message_id},
        vocabulary::{Domain, Worse},
    },
    journal::Symptom,
    summary::{
        answers::{CheckRead, Said, is_private},
        desk::Desk,
    },
    triage::findings::Place,
    units::Side,
};

/// The groups of questions that ask for signs; the others ask for who somebody is and has been.
const SIGN_GROUPS: [&str; 5] = ["G1", "G3", "G4", "G5", "G7"];

/// A sign as a noun phrase, such as "a hot left breast"; nothing for a "no", and for what is no sign.
pub(super) fn sign(desk: &Desk<'_>, said: Said) -> Option<String> {
    let content = desk.voice.content;
    let finding = content.vocabulary().get(said.finding);
    if !SIGN_GROUPS.contains(&finding.group.as_str()) || matches!(said.place, Place::Baby(_)) {
        return None;
    }
    let written = finding.domain.written(said.code);
    let mut arguments = desk.voice.place_arguments(said.place);
    arguments.push(("value", value(desk, said).into()));
    let base = message_id("sum-sign", &finding.id);
    let yes_no = finding.domain == Domain::YesNo;
    if yes_no && said.code == 0 {
        return None;
    }
    let exact = match finding.domain {
        Domain::OneOf(_) => desk.voice.maybe(&message_id(&base, &written), &arguments),
        Domain::Set(_) if finding.worse == (Worse::Members { ok: said.code }) => return None,
        _ => None,
    };
    let sign = exact.or_else(|| desk.voice.maybe(&base, &arguments));
    let sign = sign.or_else(|| yes_no.then(|| desk.voice.label(said.place, said.finding)));
    sign.filter(|sign| !sign.is_empty())
}

/// A value in a few words.
fn value(desk: &Desk<'_>, said: Said) -> String {
    let definition = desk.voice.content.vocabulary().get(said.finding);
    if definition.id.ends_with("temp_dC") {
        return crate::units::Temperature::from_tenths(said.code)
            .map(|temperature| desk.voice.temperature(temperature))
            .unwrap_or_default();
    }
    match definition.domain {
        Domain::Set(_) => desk.own_choice(&definition.id, said),
        _ => definition.domain.written(said.code),
    }
}

/// What a check says about one breast; nothing when nothing was asked about it.
pub(super) fn side(desk: &Desk<'_>, check: &CheckRead<'_>, side: Side) -> Option<String> {
    let place = Place::Breast(side);
    if !check.answers.iter().any(|said| said.place == place) {
        return None;
    }
    let find = |id: &str| desk.find(id).and_then(|finding| check.said(finding, place));
    let yes = |id: &str| find(id).is_some_and(|said| said.code == 1);
    let choice = |prefix: &str, id: &str| find(id).map(|said| desk.own_choice(prefix, said)).unwrap_or_default();
    let mut parts = vec![
        desk.list([choice("area", "area"), choice("quadrant", "quadrant")].iter().filter(|part| !part.is_empty())),
    ];
    if let Some(said) = find("pain_0_10") {
        parts.push(desk.with("sum-pain", &[("value", said.code.into())]));
    }
    parts.extend(yes("hot").then(|| desk.say("sum-hot")));
    parts.push(choice("colour", "colour_change"));
    parts.push(choice("hard", "hard"));
    parts.extend(yes("lump").then(|| desk.say("sum-lump")));
    // What else was answered yes, in the words of the first line.
    let told = ["hot", "lump", "pain_0_10", "colour_change", "hard", "area", "quadrant", "nipple"];
    for said in check.answers.iter().filter(|said| said.place == place) {
        let id = desk.voice.content.vocabulary().get(said.finding).id.as_str();
        if !told.contains(&id) && !is_private(desk.voice.content.vocabulary().get(said.finding)) {
            parts.extend(sign(desk, *said).filter(|sign| !parts.contains(sign)));
        }
    }
    let trend = ["inflamed_trend", "lump_trend", "fullness_trend"].into_iter().map(|id| choice("trend", id));
    parts.extend(trend.filter(|trend| !trend.is_empty()).take(1));
    parts.extend(since(desk, check, side));
    parts.retain(|part| !part.is_empty());
    Some(if parts.is_empty() { desk.say("sum-side-fine") } else { desk.clauses(parts) })
}

/// Since when: the longest of the lengths that were answered, as a time.
fn since(desk: &Desk<'_>, check: &CheckRead<'_>, side: Side) -> Option<String> {
    let lengths = ["inflamed_h", "lump_since_h", "fullness_h"].into_iter();
    let said = lengths.filter_map(|id| check.said(desk.find(id)?, Place::Breast(side)));
    let longest = said.filter(|said| said.code > 0).max_by_key(|said| said.code)?;
    let began = longest.observed_at.plus_ms(-i64::from(longest.code).saturating_mul(HOUR_MS));
    // Two days and more are remembered by the day; what began today or yesterday by the hour.
    let time = if longest.code >= 48 { desk.day(began) } else { desk.time(began) };
    Some(desk.with("sum-since", &[("time", time.into())]))
}

/// The same from a symptom that was noted without a check.
pub(super) fn symptom(desk: &Desk<'_>, symptom: &Symptom) -> String {
    let say = |id: &str, arguments: &[(&str, Argument<'_>)]| desk.with(id, arguments);
    let place = symptom.quadrant.map(|quadrant| say(&message_id("sum-quadrant", quadrant.key()), &[]));
    let flags = [(symptom.hot, "sum-hot"), (symptom.colour, "sum-colour"), (symptom.hard, "sum-hard")];
    let mut parts: Vec<String> = place.into_iter().collect();
    parts.extend(symptom.pain.map(|pain| say("sum-pain", &[("value", i32::from(pain.score()).into())])));
    parts.extend(flags.into_iter().filter(|(flag, _)| *flag == Some(true)).map(|(_, id)| desk.say(id)));
    parts.extend((symptom.lump == Some(true)).then(|| desk.say("sum-lump")));
    parts.extend(symptom.size.map(|size| say("sum-size", &[("value", i32::from(size.get()).into())])));
    if parts.is_empty() { desk.say("sum-side-fine") } else { desk.clauses(parts) }
}
