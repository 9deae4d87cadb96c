//! Published cases against the table: never less urgent than acceptable, massage never more permissive than expected.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeMap, fs};

use lattea_core::{
    clock::Moment,
    content::{Content, rows::Scope},
    triage::{
        assess::assess,
        contract,
        verdict::{Permission, Tier},
    },
};
use lattea_tests::{
    clinical, path,
    vignettes::{Vignette, wilson},
};
use serde::Deserialize;

/// A vignette that a sourced row overrules: data, with the reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Disagreement {
    /// The vignette.
    id: String,
    /// `tier`, `massage` or `infant_tier`.
    about: String,
    /// What the table gives.
    actual: String,
    /// The row that decides.
    row: String,
    /// Why the row wins.
    reason: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Disagreements {
    #[serde(default)]
    disagreement: Vec<Disagreement>,
}

#[test]
fn the_copy_is_the_file_of_the_clinical_ground() {
    match clinical("vignettes.jsonl") {
        Some(file) => assert!(fs::read(file).unwrap() == fs::read(path("cases/vignettes.jsonl")).unwrap()),
        None => println!(
            "SKIPPED the_copy_is_the_file_of_the_clinical_ground: shared/clinical/vignettes.jsonl is not beside the repository"
        ),
    }
}

#[test]
fn no_published_case_is_taken_less_seriously_than_acceptable() {
    let content = Content::embedded().unwrap();
    let text = fs::read_to_string(path("cases/vignette_disagreements.toml")).unwrap();
    let listed: Disagreements = toml::from_str(&text).unwrap();
    let mut listed: BTreeMap<_, _> = listed
        .disagreement
        .into_iter()
        .map(|row| {
            assert!(content.rule(&row.row).is_some() && !row.reason.is_empty(), "{}: a rule and a reason", row.id);
            ((row.id, row.about), row.actual)
        })
        .collect();
    let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
    let is_breast = |id: &str| {
        let found = content.vocabulary().find(id);
        found.is_some_and(|index| content.vocabulary().get(index).scope == Scope::Breast)
    };
    let mut wrong = Vec::new();
    let (mut exact, mut over, mut under, mut urgent, mut all) = (0, 0, 0, 0, 0);
    println!(
        "{:<15} {:<42} {:<23} {:<24} {:<22} infant",
        "vignette", "tier: expected → actual (ceiling)", "", "massage", "follow-up"
    );
    for line in fs::read_to_string(path("cases/vignettes.jsonl")).unwrap().lines() {
        let vignette: Vignette = serde_json::from_str(line).unwrap();
        let input = vignette.input(is_breast).unwrap();
        let read = contract::read(&content, &input.to_string(), None);
        let read = read.unwrap_or_else(|error| panic!("{}: {error}", vignette.id));
        let verdict = assess(&content, &read.findings, &read.history, now);
        let mut check = |about: &str, holds: bool, actual: &str, expected: &str| {
            let row = listed.remove(&(vignette.id.clone(), about.to_owned()));
            match (holds, row) {
                (true, None) => {}
                (true, Some(_)) => {
                    wrong.push(format!("{}: {about} is listed as a disagreement and is none", vignette.id))
                }
                (false, Some(listed)) if listed == actual => {}
                (false, _) => wrong.push(format!("{}: {about} is {actual}, expected {expected}", vignette.id)),
            }
        };
        let tiers = vignette.acceptable_tiers.iter().map(|tier| Tier::from_key(tier).unwrap());
        let (least, most) = (tiers.clone().min().unwrap(), tiers.max().unwrap());
        let expected = Tier::from_key(&vignette.expected_tier).unwrap();
        check("tier", verdict.tier >= least, verdict.tier.key(), &vignette.acceptable_tiers.join(" or "));
        all += 1;
        exact += usize::from(verdict.tier == expected);
        over += usize::from(verdict.tier > most);
        if expected >= Tier::SameDay {
            urgent += 1;
            under += usize::from(verdict.tier < least);
        }
        let may_be = Permission::from_key(&vignette.expected_massage).unwrap();
        let sides = vignette.sides().iter().map(|side| {
            let side = lattea_core::units::Side::from_key(side).unwrap();
            verdict.massage.side(side).permission
        });
        // The sides that the vignette tells about, and the two together.
        let massage = sides.chain([verdict.massage.permission]).max().unwrap();
        check("massage", massage <= may_be, massage.key(), may_be.key());
        let infant = verdict.infant_tier.map(Tier::key);
        let (infant_holds, infant_expected) = match vignette.expected_infant_tier.as_deref() {
            Some(levels) => (infant.is_some_and(|infant| levels.split("_or_").any(|level| level == infant)), levels),
            None => (infant.is_none(), "none"),
        };
        check("infant_tier", infant_holds, infant.unwrap_or("none"), infant_expected);
        println!(
            "{:<15} {:<66} {:<24} {:<22} {} → {}",
            vignette.id,
            format!("{} → {} ({})", vignette.expected_tier, verdict.tier.key(), verdict.ceiling.key()),
            format!("{} → {}", may_be.key(), massage.key()),
            format!("{} → {}", vignette.expected_followup, verdict.followup.level.key()),
            infant_expected,
            infant.unwrap_or("none"),
        );
    }
    let (low, high) = wilson(exact, all);
    println!(
        "exact match {exact} of {all} = {:.0} % (95 % CI {:.0} to {:.0} %)",
        share(exact, all),
        low * 100.0,
        high * 100.0
    );
    println!("more urgent than any acceptable level: {over} of {all} = {:.0} %", share(over, all));
    println!("under-triage of T1 and T2: {under} of {urgent}");
    assert_eq!(under, 0, "lint L8");
    assert!(listed.is_empty(), "disagreements of no vignette: {listed:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn share(hits: usize, of: usize) -> f64 {
    100.0 * hits as f64 / of as f64
}
