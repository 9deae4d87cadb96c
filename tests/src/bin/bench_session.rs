//! How long one step of a session and the replay of a whole recorded one take, beside a peer that moves the same values
//! through JSON, as a core does whose state crosses to the shell as bytes. Measured by turns in the same run.
//!
//! Run it with `tests/bench/run session`. It exits 1 when a goal is missed.

use std::{
    error::Error,
    fs,
    hint::black_box,
    process::ExitCode,
    time::{Duration, Instant},
};

use lattea_core::{
    clock::Moment,
    content::Content,
    session::{
        event::Event,
        state::State,
        step::{begin, replay, step},
    },
};
use lattea_tests::{path, recorded::Recording};

/// How often one measurement repeats what it measures.
const REPEATS: u32 = 300;
/// How many measurements there are of each.
const TURNS: usize = 31;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let content = Content::embedded()?;
    let text = fs::read_to_string(path("sessions/m06_to_the_end.session"))?;
    let recording = Recording::parse(&content, &text)?;
    let events = recording.events();
    let (plan, start) = (&recording.plan, recording.start);

    // Every state of the recording with the event that follows it, so that cheap and dear steps both count.
    let mut states: Vec<(State, Event, Moment)> = Vec::new();
    let mut state = begin(plan, start).0;
    for (now, event) in &events {
        states.push((state.clone(), *event, *now));
        state = step(plan, state, *event, *now).0;
    }
    let texts = states.iter().map(|(state, _, _)| serde_json::to_string(state)).collect::<Result<Vec<_>, _>>()?;
    let kept = serde_json::to_string(&events)?;

    let (ours, peer) = by_turns(
        || states.iter().for_each(|(state, event, now)| drop(black_box(step(plan, state.clone(), *event, *now)))),
        || texts.iter().for_each(|text| drop(black_box(serde_json::from_str::<State>(text)))),
    );
    let steps = u32::try_from(states.len())?;
    let one = (ours / steps, peer / steps);
    let whole = by_turns(
        || drop(black_box(replay(plan, start, &events))),
        || drop(black_box(serde_json::from_str::<Vec<(Moment, Event)>>(&kept))),
    );

    println!("{:<44} {:>10} {:>10} {:>7} {:>9}  peer", "figure", "ours", "peer", "ratio", "goal");
    let rows = [
        ("one step of a session", one, Duration::from_micros(5), "serde_json reading the same state"),
        ("a whole recorded session, replayed", whole, Duration::from_millis(1), "serde_json reading the same events"),
    ];
    let mut met = true;
    for (figure, (ours, peer), goal, peer_is) in rows {
        met &= ours < goal;
        let mark = if ours < goal { "" } else { "  MISSED" };
        let ratio = ours.as_secs_f64() / peer.as_secs_f64();
        let (ours, peer, goal) = (format!("{ours:?}"), format!("{peer:?}"), format!("< {goal:?}"));
        println!("{figure:<44} {ours:>10} {peer:>10} {ratio:>7.2} {goal:>9}  {peer_is}{mark}");
    }
    println!(
        "{} events, {} steps in the plan; medians of {TURNS} measurements of {REPEATS}",
        events.len(),
        plan.steps().len()
    );
    Ok(if met { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The median time of each, measured by turns.
fn by_turns(ours: impl Fn(), peer: impl Fn()) -> (Duration, Duration) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        for (run, spent) in [(&ours as &dyn Fn(), &mut first), (&peer, &mut second)] {
            let started = Instant::now();
            (0..REPEATS).for_each(|_| run());
            spent.push(started.elapsed() / REPEATS);
        }
    }
    let median = |mut spent: Vec<Duration>| {
        spent.sort_unstable();
        spent[spent.len() / 2]
    };
    (median(first), median(second))
}
