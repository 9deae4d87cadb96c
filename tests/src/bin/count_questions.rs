//! How many screens and questions it takes to a verdict: 10,000 sampled people, by tier, against asking everything.
//!
//!     cargo run --release -p lattea-tests --bin count_questions
#![allow(clippy::expect_used)] // a broken sample ends the count

use std::collections::BTreeMap;

use lattea_core::{
    care::Tier,
    clock::Moment,
    content::{Content, rows::Kind, rows::Scope},
    triage::{assess::assess, history::History, interview::Progress},
};
use lattea_tests::person::{Dice, questions};

const PEOPLE: u64 = 10_000;

fn main() {
    let content = Content::embedded().expect("the built-in content");
    let now = Moment::parse("2026-05-03T10:10:00+01:00").expect("a time");
    let history = History::default();
    let mut by_tier: BTreeMap<Tier, Vec<(usize, usize)>> = BTreeMap::new();
    let mut everything: Vec<(usize, usize)> = Vec::new();
    for seed in 0..PEOPLE {
        let mut dice = Dice(seed * 7_919 + 1);
        let fine_of = [20, 60, 200, 100_000][dice.below(4)];
        let person = dice.person(&content, fine_of).expect("words that content knows");
        let course = person.check(&content, Progress::default(), &history, now).expect("an answer for each screen");
        let verdict = assess(&content, &course.findings, &history, now);
        let tier = verdict.highest();
        let asked = course.screens.iter().map(|screen| questions(&content, screen)).sum();
        by_tier.entry(tier).or_default().push((course.screens.len(), asked));
        everything.push(all(&content, person.babies));
    }
    println!("{:<24} {:>7} {:>16} {:>18}", "", "people", "screens med/max", "questions med/max");
    for (tier, mut counts) in by_tier.into_iter().rev() {
        row(&format!("{tier:?}"), &mut counts);
    }
    row("asking everything", &mut everything);
}

/// Every screen and every question for every side and baby.
fn all(content: &Content, babies: usize) -> (usize, usize) {
    let mut count = (1, 1);
    for question in content.questions().iter().filter(|question| question.row.group != "after") {
        let places = match question.row.scope {
            Scope::Person => 1,
            Scope::Breast => 2,
            Scope::Baby => babies,
        };
        let asked =
            question.findings.iter().filter(|index| content.vocabulary().get(**index).kind != Some(Kind::Summary));
        let asked = asked.count();
        count.0 += if asked == 0 { 0 } else { places };
        count.1 += asked * places;
    }
    count
}

fn row(name: &str, counts: &mut [(usize, usize)]) {
    let middle = |values: &mut Vec<usize>| {
        values.sort_unstable();
        (values[values.len() / 2], values[values.len() - 1])
    };
    let screens = middle(&mut counts.iter().map(|count| count.0).collect());
    let asked = middle(&mut counts.iter().map(|count| count.1).collect());
    println!("{name:<24} {:>7} {:>10} / {:>3} {:>12} / {:>3}", counts.len(), screens.0, screens.1, asked.0, asked.1);
}
