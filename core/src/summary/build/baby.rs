//! The baby's line: nappies and feeds of the last day, and what was answered about signs.

use crate::{
    content::vocabulary::Domain,
    journal::{BabyKey, FiredRule},
    summary::{
        answers::{CheckRead, Said, is_private},
        choose::SectionId,
        desk::Desk,
        document::{Block, Fact},
    },
    triage::findings::Place,
    units::Temperature,
};

use super::reasons;

pub(super) fn blocks(desk: &Desk<'_>, keys: &mut Vec<String>) -> Vec<Block> {
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for at in 0..desk.babies().max(1) {
        let counts = counts(desk, Some(at));
        let asked = answers(desk, at, counts.is_none());
        let parts: Vec<String> = counts.into_iter().chain(asked).collect();
        let name = capital(&desk.voice.baby(at));
        match (parts.is_empty(), desk.babies() > 1 || desk.has(SectionId::BabyNames)) {
            (true, _) => {}
            (false, true) => rows.push(Fact::new(name, desk.clauses(parts))),
            // The title of the section names the only baby.
            (false, false) => lines.push(desk.clauses(parts)),
        }
    }
    if desk.babies() > 1
        && let Some(counts) = counts(desk, None)
    {
        rows.push(Fact::new(desk.say("sum-baby-unsaid"), counts));
    }
    let newest = desk.newest_check();
    let mut blocks = Vec::new();
    if let Some((check, shown)) = &newest {
        let fired: Vec<&FiredRule> =
            shown.fired.iter().copied().filter(|fired| fired.at.starts_with("baby.")).collect();
        let care = super::situation::baby_care(desk, check, shown).filter(|_| !desk.has(SectionId::Situation));
        rows.splice(0..0, care);
        lines.extend(fired.into_iter().map(|fired| reason(desk, check, fired, keys)));
    }
    if !rows.is_empty() {
        blocks.push(Block::Facts { rows });
    }
    if !lines.is_empty() {
        blocks.push(Block::List { lead: String::new(), items: lines });
    }
    blocks
}

/// Nappies and feeds in the last 24 hours of one baby, or of none that was said; nothing when nothing was noted.
fn counts(desk: &Desk<'_>, at: Option<usize>) -> Option<String> {
    let since = desk.end.plus_hours(-24);
    let one = desk.babies() <= 1;
    let is_theirs = |baby: Option<BabyKey>| match at {
        _ if one => true,
        Some(at) => baby.is_some_and(|key| desk.baby_at(key).unwrap_or_else(|| position(key)) == at),
        None => baby.is_none(),
    };
    let nappies = || desk.slice.nappies.iter().filter(|noted| noted.at > since && is_theirs(noted.body.baby));
    let wet = nappies().filter(|noted| noted.body.wet).count();
    let dirty = nappies().filter(|noted| noted.body.dirty).count();
    let feeds = desk.slice.feeds.iter().filter(|noted| noted.at > since && is_theirs(noted.body.baby)).count();
    let none = wet + dirty + feeds == 0;
    (!none).then(|| {
        let counts = [("wet", wet.into()), ("dirty", dirty.into()), ("feeds", feeds.into())];
        desk.with("sum-baby-counts", &counts)
    })
}

fn position(key: BabyKey) -> usize {
    BabyKey::ALL.iter().position(|other| *other == key).unwrap_or(0)
}

/// What was answered about one baby: wet nappies when none were noted, temperature, signs.
fn answers(desk: &Desk<'_>, at: usize, wet: bool) -> Vec<String> {
    let Ok(place) = u8::try_from(at).map(Place::Baby) else { return Vec::new() };
    let mut parts = Vec::new();
    if let Some(said) = desk.newest("wet_nappies_24h", place).filter(|_| wet) {
        let time = desk.time(said.observed_at);
        parts.push(desk.with("sum-baby-wet-asked", &[("value", said.code.into()), ("time", time.into())]));
    } else if let Some(said) = desk.newest("baby_last_wet", place).filter(|_| wet) {
        let value = desk.words_of(said).pop().map(|word| desk.voice.choice(said.finding, &word)).unwrap_or_default();
        let time = desk.time(said.observed_at);
        parts.push(desk.with("sum-baby-last-wet", &[("value", value.into()), ("time", time.into())]));
    }
    if let Some(said) = desk.newest("baby_temp_dC", place)
        && let Ok(temperature) = Temperature::from_tenths(said.code)
    {
        let value = desk.voice.temperature(temperature);
        let time = desk.time(said.observed_at);
        parts.push(desk.with("sum-baby-temp", &[("value", value.into()), ("time", time.into())]));
    }
    let vocabulary = desk.voice.content.vocabulary();
    let newest = desk.checks.last();
    let told = ["baby_in_unit_now", "baby_preterm_or_nicu"];
    let signs: Vec<Said> = newest
        .into_iter()
        .flat_map(|check| check.answers.iter().copied())
        .filter(|said| {
            let finding = vocabulary.get(said.finding);
            said.place == place
                && finding.domain == Domain::YesNo
                && !is_private(finding)
                && !told.contains(&finding.id.as_str())
        })
        .collect();
    let yes = signs.iter().filter(|said| said.code == 1).map(|said| desk.voice.label(said.place, said.finding));
    let yes: Vec<String> = yes.collect();
    if !yes.is_empty() {
        parts.push(desk.with("sum-baby-yes", &[("list", desk.list(yes).into())]));
    } else if !signs.is_empty() {
        parts.push(desk.with("sum-baby-no", &[("count", signs.len().into())]));
    }
    parts
}

fn reason(desk: &Desk<'_>, check: &CheckRead<'_>, fired: &FiredRule, keys: &mut Vec<String>) -> String {
    let about = match check.place(&fired.at) {
        Some(Place::Baby(at)) if desk.babies() > 1 => vec![desk.voice.baby(usize::from(at))],
        _ => Vec::new(),
    };
    reasons::line(desk, &reasons::words(desk, &fired.rule), &about, &desk.code(&fired.rule), keys)
}

/// A label begins with a capital letter where the script has them.
fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
