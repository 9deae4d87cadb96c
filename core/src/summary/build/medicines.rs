//! Medicines: names as typed, how often and when, and what was answered about antibiotics. Never a dose of our own.

use crate::{
    clock::{HOUR_MS, Moment},
    summary::{
        clean::visible,
        desk::{Desk, LINE, MOST},
        document::{Block, MedicineValue, Values},
    },
    triage::findings::Place,
};

/// One medicine over the time covered.
struct Taken {
    key: String,
    name: String,
    first: Moment,
    last: Moment,
    times: usize,
    fever: bool,
    antibiotic: bool,
}

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values) -> Vec<Block> {
    let mut taken: Vec<Taken> = Vec::new();
    for noted in &desk.slice.medicines {
        let key = visible(noted.body.name.as_str()).to_lowercase();
        let fever = noted.body.is_antipyretic == Some(true);
        let antibiotic = noted.body.is_antibiotic == Some(true);
        match taken.iter_mut().find(|taken| taken.key == key) {
            Some(taken) => {
                taken.last = noted.at;
                taken.times += 1;
                taken.fever |= fever;
                taken.antibiotic |= antibiotic;
            }
            None => {
                let name = desk.typed(noted.body.name.as_str(), LINE);
                taken.push(Taken { key, name, first: noted.at, last: noted.at, times: 1, fever, antibiotic });
            }
        }
    }
    // The latest are the ones that matter now.
    taken.sort_by_key(|taken| std::cmp::Reverse(taken.last));
    let more = taken.len().saturating_sub(MOST);
    taken.truncate(MOST);
    values.medicines.extend(taken.iter().map(|taken| MedicineValue {
        name: taken.name.clone(),
        first: taken.first,
        last: taken.last,
        times: taken.times,
    }));
    let mut items: Vec<String> = taken.iter().map(|taken| line(desk, taken)).collect();
    if more > 0 {
        items.push(desk.with("sum-and-more", &[("count", more.into())]));
    }
    items.extend(antibiotics(desk));
    if items.is_empty() {
        items.push(desk.say("sum-nothing"));
    }
    // A reader who finds no word on allergies would take it for "none".
    items.push(desk.say("sum-allergies"));
    vec![Block::List { lead: String::new(), items }]
}

fn line(desk: &Desk<'_>, taken: &Taken) -> String {
    let when = match taken.times {
        1 => desk.with("sum-medicine-once", &[("time", desk.time(taken.first).into())]),
        times => {
            let (from, to) = (desk.time(taken.first), desk.time(taken.last));
            desk.with("sum-medicine-times", &[("count", times.into()), ("from", from.into()), ("to", to.into())])
        }
    };
    let kinds = [(taken.fever, "sum-medicine-fever"), (taken.antibiotic, "sum-medicine-antibiotic")];
    let kinds = kinds.into_iter().filter(|(is, _)| *is).map(|(_, id)| desk.say(id));
    let parts: Vec<String> = std::iter::once(when).chain(kinds).collect();
    format!("{}: {}", desk.with("sum-quoted", &[("text", taken.name.as_str().into())]), desk.clauses(parts))
}

fn antibiotics(desk: &Desk<'_>) -> Option<String> {
    let said = desk.newest("abx", Place::Person)?;
    let word = desk.words_of(said).pop()?;
    let first = desk.newest("abx_hours", Place::Person).filter(|_| word == "on");
    let began = first.map(|first| first.observed_at.plus_ms(-i64::from(first.code).saturating_mul(HOUR_MS)));
    let (id, time) = match began {
        Some(began) => ("sum-abx-on-since".to_owned(), began),
        None => (format!("sum-abx-{word}"), said.observed_at),
    };
    let mut parts = vec![desk.with(&id, &[("time", desk.time(time).into())])];
    if word != "none" {
        let trend = desk.newest("abx_trend", Place::Person);
        parts.extend(trend.map(|trend| desk.own_choice("abx-trend", trend)).filter(|trend| !trend.is_empty()));
    }
    Some(desk.clauses(parts))
}
