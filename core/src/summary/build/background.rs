//! B: feeding, milk, nipples, health, babies.

use crate::{
    content::text::message_id,
    journal::FeedPart,
    summary::{
        answers::{Said, is_private},
        desk::Desk,
        document::{Block, Fact},
    },
    triage::findings::Place,
    units::Side,
};

pub(super) fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let rows: Vec<Fact> = [feeding(desk), gap(desk), nipples(desk), health(desk), earlier(desk)]
        .into_iter()
        .chain([babies(desk)])
        .flatten()
        .collect();
    if rows.is_empty() { Vec::new() } else { vec![Block::Facts { rows }] }
}

fn feeding(desk: &Desk<'_>) -> Option<Fact> {
    // Who is fed is about a baby; what came out of a breast is not.
    let who = desk.who().into_iter().filter(|_| !desk.voice.hides_babies);
    let words: Vec<String> = who.filter_map(|who| desk.voice.maybe(&message_id("sum-who", &who), &[])).collect();
    let how = (!words.is_empty()).then(|| desk.list(words));
    let parts: Vec<String> = how.into_iter().chain(removals(desk)).collect();
    (!parts.is_empty()).then(|| Fact::new(desk.say("sum-feeding"), desk.clauses(parts)))
}

/// How often milk came out of each side in the last 24 hours: as noted, or else as answered.
fn removals(desk: &Desk<'_>) -> Option<String> {
    let since = desk.end.plus_hours(-24);
    let mut sides = [0usize; 2];
    let mut bottles = 0usize;
    for feed in desk.slice.feeds.iter().filter(|feed| feed.at > since) {
        for side in Side::BOTH {
            let gave = |part: &FeedPart| matches!(part, FeedPart::Breast { side: from, .. } if *from == side);
            sides[side as usize] += usize::from(feed.body.parts.iter().any(gave));
        }
        bottles += usize::from(feed.body.parts.iter().any(|part| matches!(part, FeedPart::Bottle { .. })));
    }
    for expressed in desk.slice.expressions.iter().filter(|expressed| expressed.at > since) {
        sides[0] += usize::from(expressed.body.left.is_some());
        sides[1] += usize::from(expressed.body.right.is_some());
    }
    if sides != [0, 0] || bottles > 0 {
        let mut line = desk.with("sum-removals-noted", &[("left", sides[0].into()), ("right", sides[1].into())]);
        if bottles > 0 {
            line = desk.with("sum-removals-bottle", &[("line", line.into()), ("count", bottles.into())]);
        }
        return Some(line);
    }
    let asked = Side::BOTH.into_iter().filter_map(|side| {
        let said = desk.newest("removals_24h", Place::Breast(side))?;
        Some(desk.sided("sum-removals-side", side, vec![("value", said.code.into())]))
    });
    let asked: Vec<String> = asked.collect();
    (!asked.is_empty()).then(|| desk.with("sum-removals-asked", &[("list", desk.list(asked).into())]))
}

fn gap(desk: &Desk<'_>) -> Option<Fact> {
    let said = desk.newest("gap_longest_h", Place::Person)?;
    let hours = desk.with("sum-gap-hours", &[("value", said.code.into()), ("unit", "hours".into())]);
    Some(Fact::new(desk.say("sum-gap"), hours))
}

fn nipples(desk: &Desk<'_>) -> Option<Fact> {
    let sides = Side::BOTH.into_iter().filter_map(|side| {
        let said = desk.newest("nipple", Place::Breast(side))?;
        let value = desk.own_choice("nipple", said);
        Some(desk.sided("sum-nipple-side", side, vec![("value", value.into())]))
    });
    let sides: Vec<String> = sides.collect();
    (!sides.is_empty()).then(|| Fact::new(desk.say("sum-nipples"), desk.clauses(sides)))
}

/// What was answered yes, and how many questions were answered no: a list of all the noes would hide the yes.
fn health(desk: &Desk<'_>) -> Option<Fact> {
    let vocabulary = desk.voice.content.vocabulary();
    let (mut yes, mut no) = (Vec::new(), 0usize);
    for (_, finding) in vocabulary.iter() {
        let background =
            finding.id.starts_with("risk.") || ["galactocele_known", "other_infection"].contains(&finding.id.as_str());
        if !background || is_private(finding) {
            continue;
        }
        let places = [Place::Person, Place::Breast(Side::Left), Place::Breast(Side::Right)];
        let said: Vec<Said> = places.into_iter().filter_map(|place| desk.newest(&finding.id, place)).collect();
        yes.extend(said.iter().filter(|said| said.code == 1).map(|said| desk.voice.label(said.place, said.finding)));
        no += usize::from(!said.is_empty() && said.iter().all(|said| said.code == 0));
    }
    let value = match (yes.is_empty(), no) {
        (true, 0) => return None,
        (true, no) => desk.with("sum-health-none", &[("count", no.into())]),
        (false, no) => desk.with("sum-health-some", &[("list", desk.list(yes).into()), ("count", no.into())]),
    };
    Some(Fact::new(desk.say("sum-health"), value))
}

/// Earlier trouble, as far as a check wrote it down.
fn earlier(desk: &Desk<'_>) -> Option<Fact> {
    let some = |said: &Said| said.code > 0;
    let sides = Side::BOTH.into_iter().filter_map(|side| {
        let said = desk.newest("episodes_same_site_90d", Place::Breast(side)).filter(some)?;
        Some(desk.sided("sum-earlier-same", side, vec![("value", said.code.into())]))
    });
    let mut parts: Vec<String> = sides.collect();
    let total = desk.newest("episodes_total_180d", Place::Person).filter(some);
    parts.extend(total.map(|said| desk.with("sum-earlier-total", &[("value", said.code.into())])));
    (!parts.is_empty()).then(|| Fact::new(desk.say("sum-earlier"), desk.clauses(parts)))
}

fn babies(desk: &Desk<'_>) -> Option<Fact> {
    if !desk.voice.speaks_of_babies() || desk.babies() == 0 {
        return None;
    }
    let mut parts = Vec::new();
    let mut more = desk.babies() > 1;
    for at in 0..desk.babies() {
        let name = desk.voice.baby(at);
        let born = desk.slice.babies.get(at).and_then(|baby| baby.born);
        let mut part = match born {
            Some(born) => {
                let date = desk.voice.calendar_day(born);
                desk.with("sum-baby-born", &[("baby", name.as_str().into()), ("date", date.into())])
            }
            None => name.clone(),
        };
        let place = u8::try_from(at).map(Place::Baby).unwrap_or(Place::Baby(0));
        let yes = |id: &str| desk.newest(id, place).is_some_and(|said| said.code == 1);
        if yes("baby_in_unit_now") {
            part = desk.with("sum-baby-unit", &[("baby", part.into())]);
            more = true;
        } else if yes("baby_preterm_or_nicu") {
            part = desk.with("sum-baby-early", &[("baby", part.into())]);
            more = true;
        }
        parts.push(part);
    }
    // One baby of whom there is no more to tell stands in the header with its birth.
    more.then(|| Fact::new(desk.say("sum-babies"), desk.clauses(parts)))
}
