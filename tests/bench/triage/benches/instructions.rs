//! Instructions of 100 checks, counted by valgrind: a figure that a busy machine does not change.
//!
//! Run by `tests/bench/run triage`, which installs the runner.
#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use gungraun::{library_benchmark, library_benchmark_group, main};
use lattea_bench_triage::{cel::Cel, engines::Engines, jsonlogic::JsonLogic, people::Person};
use lattea_core::content::{Content, files::PackFiles};

const PEOPLE: usize = 100;

fn everybody() -> (Engines, Vec<Person>) {
    let engines = Engines::new().unwrap();
    let people = engines.people(PEOPLE).unwrap();
    (engines, people)
}

fn for_jsonlogic() -> (Engines, Vec<(usize, serde_json::Value)>) {
    let (engines, people) = everybody();
    let given = people.iter().map(|person| (usize::from(person.babies), JsonLogic::given(&person.given))).collect();
    (engines, given)
}

fn for_cel() -> (Engines, Vec<(usize, cel::Value)>) {
    let (engines, people) = everybody();
    let given = people.iter().map(|person| (usize::from(person.babies), Cel::given(&person.given))).collect();
    (engines, given)
}

#[library_benchmark]
#[bench::of_100(setup = everybody)]
fn ours_verdict((engines, people): (Engines, Vec<Person>)) -> (Engines, Vec<Person>) {
    people.iter().for_each(|person| drop(black_box(engines.verdict(person))));
    (engines, people)
}

#[library_benchmark]
#[bench::of_100(setup = everybody)]
fn ours_rules((engines, people): (Engines, Vec<Person>)) -> (Engines, Vec<Person>) {
    for person in &people {
        black_box(engines.rules(person));
    }
    (engines, people)
}

#[library_benchmark]
#[bench::of_100(setup = for_jsonlogic)]
fn jsonlogic(
    (engines, given): (Engines, Vec<(usize, serde_json::Value)>),
) -> (Engines, Vec<(usize, serde_json::Value)>) {
    given.iter().for_each(|(babies, given)| drop(black_box(engines.jsonlogic[*babies].run(given).unwrap())));
    (engines, given)
}

#[library_benchmark]
#[bench::of_100(setup = for_cel)]
fn common_expression_language(
    (engines, given): (Engines, Vec<(usize, cel::Value)>),
) -> (Engines, Vec<(usize, cel::Value)>) {
    given.iter().for_each(|(babies, given)| drop(black_box(engines.cel[*babies].run(given).unwrap())));
    (engines, given)
}

#[library_benchmark]
#[bench::once(setup = PackFiles::embedded)]
fn content_load(files: PackFiles) -> Content {
    black_box(Content::load(&files).unwrap())
}

library_benchmark_group!(
    name = triage,
    benchmarks = [ours_verdict, ours_rules, jsonlogic, common_expression_language, content_load]
);
main!(library_benchmark_groups = triage);
