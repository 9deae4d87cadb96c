//! How long one assessment takes, beside two well-known rule engines on the same rules and the same people.
//!
//! Run it with `tests/bench/run triage`. First every rule at every place, and with it the care level, has to come out the
//! same for all three and everybody; only then is anything timed. It exits 1 when a verdict differs or a goal is missed.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    error::Error,
    hint::black_box,
    process::ExitCode,
    time::{Duration, Instant},
};

use lattea_bench_triage::{cel::Cel, engines::Engines, export::Program, jsonlogic::JsonLogic, people::Person};
use lattea_core::{
    care::Tier,
    content::{
        Content,
        files::PackFiles,
        rule::{Effect, RuleKind},
    },
    triage::truth::Truth,
};

/// How many people the verdicts are compared on.
const PEOPLE: usize = 10_000;
/// How many of them are timed in a round, and how often.
const TIMED: usize = 250;
const ROUNDS: usize = 15;

/// Goals: a part of the fastest peer, and times on their own.
const PART_OF_PEER: f64 = 0.1;
const ASSESS_AT_MOST: Duration = Duration::from_micros(20);
const LOAD_AT_MOST: Duration = Duration::from_millis(5);
/// A pack with each rule this many times may need at most this many more allocations for a check.
const COPIES: usize = 8;

/// The system's allocator, counting for this thread.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
    static BYTES: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call is handed to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        BYTES.with(|bytes| bytes.set(bytes.get() + layout.size() as u64));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Allocations and bytes while something runs.
fn allocated(run: impl FnOnce()) -> (u64, u64) {
    let before = (ALLOCATIONS.with(Cell::get), BYTES.with(Cell::get));
    run();
    (ALLOCATIONS.with(Cell::get) - before.0, BYTES.with(Cell::get) - before.1)
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let engines = Engines::new()?;
    let everybody = engines.people(PEOPLE)?;
    same(&engines, &everybody)?;
    let figures = measure(&engines, &everybody)?;
    Ok(if report(&engines, &figures) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Every rule at every place for everybody, in all three; and the care levels that follow, against the whole verdict.
fn same(engines: &Engines, everybody: &[Person]) -> Result<(), String> {
    let mut seen = [0usize; 3];
    let mut tiers = [0usize; 5];
    for (at, person) in everybody.iter().enumerate() {
        let program = &engines.programs[usize::from(person.babies)];
        let facts = engines.facts(person);
        let jsonlogic = engines.jsonlogic[usize::from(person.babies)].run(&JsonLogic::given(&person.given))?;
        let cel = engines.cel[usize::from(person.babies)].run(&Cel::given(&person.given))?;
        for (number, &(rule, place)) in program.rules.iter().enumerate() {
            let rule = &engines.content.rules()[rule];
            let ours = facts.truth(&rule.when, place);
            let theirs = [&jsonlogic, &cel].map(|results| results.get(number).and_then(|truth| Program::truth(*truth)));
            if theirs != [Some(ours); 2] {
                return Err(format!(
                    "person {at}: {} at {place:?} is {ours:?} here, {theirs:?} in JsonLogic and CEL",
                    rule.id
                ));
            }
            seen[ours as usize] += 1;
        }
        let verdict = engines.verdict(person);
        let levels = levels(engines, program, &cel);
        if levels != (verdict.tier, verdict.ceiling, verdict.complete) {
            return Err(format!(
                "person {at}: {levels:?} from the peers' rules, and the verdict says {:?}",
                verdict.tier
            ));
        }
        tiers[Tier::ALL.iter().position(|tier| *tier == verdict.tier).unwrap_or(0)] += 1;
    }
    println!(
        "{} people, {} rules at their places: the same in all three ({} true, {} unknown, {} false)",
        everybody.len(),
        seen.iter().sum::<usize>(),
        seen[Truth::True as usize],
        seen[Truth::Unknown as usize],
        seen[Truth::False as usize]
    );
    let shown: Vec<_> = Tier::ALL.iter().zip(tiers).map(|(tier, count)| format!("{} {count}", tier.key())).collect();
    println!("care levels: {}", shown.join(", "));
    if seen.contains(&0) || tiers.contains(&0) {
        return Err("people who are all alike prove nothing: no value or no care level may be missing".to_owned());
    }
    Ok(())
}

/// Tier, ceiling and completeness of the rule table, section 1.1, from a peer's results.
fn levels(engines: &Engines, program: &Program, results: &[i64]) -> (Tier, Tier, bool) {
    let (mut tier, mut ceiling, mut complete) = (None, None, true);
    for (&(rule, _), &truth) in program.rules.iter().zip(results) {
        let rule = &engines.content.rules()[rule];
        let Effect::Care(level) = rule.effect else { continue };
        let own = rule.kind != RuleKind::B;
        complete &= truth != 1 || !(own || level >= Tier::SameDay);
        if own && truth == 2 {
            tier = tier.max(Some(level));
        }
        if own && truth >= 1 {
            ceiling = ceiling.max(Some(level));
        }
    }
    let tier = tier.unwrap_or(if complete { Tier::MassageOk } else { Tier::SelfCareNoMassage });
    (tier, ceiling.unwrap_or(tier).max(tier), complete)
}

struct Figures {
    verdict: Duration,
    rules: Duration,
    jsonlogic: Duration,
    cel: Duration,
    load: Duration,
    /// Allocations and bytes of one check: the rules alone, and the whole verdict.
    rules_memory: (u64, u64),
    verdict_memory: (u64, u64),
    /// The rules alone when the pack has each rule [`COPIES`] times.
    copies_memory: (u64, u64),
}

fn measure(engines: &Engines, everybody: &[Person]) -> Result<Figures, Box<dyn Error>> {
    // Every 40th, so that the timed ones are like all of them.
    let timed: Vec<_> = everybody.iter().step_by(PEOPLE / TIMED).collect();
    let given: Vec<_> = timed
        .iter()
        .map(|person| (usize::from(person.babies), JsonLogic::given(&person.given), Cel::given(&person.given)))
        .collect();
    let files = PackFiles::embedded();
    let mut spent: [Vec<Duration>; 5] = Default::default();
    // By turns, so that a busy moment hits all of them.
    for _ in 0..ROUNDS {
        let mut time = |which: usize, each: usize, run: &mut dyn FnMut() -> Result<(), String>| {
            let started = Instant::now();
            run()?;
            spent[which].push(started.elapsed() / u32::try_from(each).unwrap_or(1));
            Ok::<(), String>(())
        };
        time(0, TIMED, &mut || {
            timed.iter().try_for_each(|person| {
                black_box(engines.verdict(person));
                Ok(())
            })
        })?;
        time(1, TIMED, &mut || {
            timed.iter().try_for_each(|person| {
                black_box(engines.rules(person));
                Ok(())
            })
        })?;
        time(2, TIMED, &mut || {
            given.iter().try_for_each(|(babies, given, _)| {
                black_box(engines.jsonlogic[*babies].run(given)?);
                Ok(())
            })
        })?;
        time(3, TIMED, &mut || {
            given.iter().try_for_each(|(babies, _, given)| {
                black_box(engines.cel[*babies].run(given)?);
                Ok(())
            })
        })?;
        // Letting go of the pack is no part of loading it.
        let mut loaded = None;
        time(4, 1, &mut || {
            loaded = Some(black_box(Content::load(&files).map_err(|error| error.to_string())?));
            Ok(())
        })?;
        drop(loaded);
    }
    let [verdict_time, rules_time, jsonlogic, cel, load] = spent.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    });
    let each = |(count, bytes): (u64, u64)| (count / TIMED as u64, bytes / TIMED as u64);
    let verdict_memory = each(allocated(|| timed.iter().for_each(|person| drop(black_box(engines.verdict(person))))));
    let once = |copies: usize| {
        each(allocated(|| {
            for person in &timed {
                let facts = engines.facts(person);
                for _ in 0..copies {
                    black_box(engines.evaluate(&facts));
                }
            }
        }))
    };
    Ok(Figures {
        verdict: verdict_time,
        rules: rules_time,
        jsonlogic,
        cel,
        load,
        rules_memory: once(1),
        verdict_memory,
        copies_memory: once(COPIES),
    })
}

/// Prints the table; whether all goals are met.
fn report(engines: &Engines, figures: &Figures) -> bool {
    let fastest = figures.jsonlogic.min(figures.cel);
    let peer = if figures.jsonlogic <= figures.cel { "datalogic-rs" } else { "cel" };
    let mut met = true;
    println!("{:<58} {:>10} {:>10} {:>7} {:>9}  peer", "figure", "ours", "peer", "ratio", "goal");
    let mut row = |figure: &str, ours: Duration, theirs: Option<Duration>, goal: String, good: bool, peer: &str| {
        met &= good;
        let ratio = theirs.map(|theirs| format!("{:.3}", ours.as_secs_f64() / theirs.as_secs_f64()));
        let mark = if good { "" } else { "  MISSED" };
        println!(
            "{figure:<58} {:>10} {:>10} {:>7} {goal:>9}  {peer}{mark}",
            shown(ours),
            theirs.map(shown).unwrap_or_default(),
            ratio.unwrap_or_default()
        );
    };
    let verdict = "a whole verdict, with reasons, open questions, permission";
    let part = |ours: Duration, theirs: Duration| ours.as_secs_f64() <= theirs.as_secs_f64() * PART_OF_PEER;
    let goal = || format!("≤ {PART_OF_PEER}");
    row(verdict, figures.verdict, Some(fastest), goal(), part(figures.verdict, fastest), peer);
    for (name, theirs) in [("datalogic-rs 4 (JsonLogic)", figures.jsonlogic), ("cel 0.15 (CEL)", figures.cel)] {
        row("the rules alone", figures.rules, Some(theirs), goal(), part(figures.rules, theirs), name);
    }
    let goal = format!("≤ {}", shown(ASSESS_AT_MOST));
    row(verdict, figures.verdict, None, goal, figures.verdict <= ASSESS_AT_MOST, "");
    let goal = format!("≤ {}", shown(LOAD_AT_MOST));
    row("content: load, look up, lint", figures.load, None, goal, figures.load <= LOAD_AT_MOST, "");
    let memory =
        |what: &str, (count, bytes): (u64, u64)| println!("memory, {what}: {count} allocations, {bytes} bytes");
    memory("the rules alone", figures.rules_memory);
    memory(&format!("the rules alone, each {COPIES} times"), figures.copies_memory);
    memory("a whole verdict", figures.verdict_memory);
    let rules = engines.content.rules().len();
    if figures.copies_memory.0 != figures.rules_memory.0 {
        met = false;
        println!("MISSED: evaluating the {rules} rules allocates, and more for more rules");
    }
    met
}

fn shown(duration: Duration) -> String {
    let micros = duration.as_secs_f64() * 1e6;
    if micros < 1_000.0 { format!("{micros:.1} µs") } else { format!("{:.2} ms", micros / 1_000.0) }
}
