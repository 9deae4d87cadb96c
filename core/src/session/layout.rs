//! How the phases of a technique become the steps of one session: sectors are counted out, sore places left out, and
//! the places of the pain question settled.
//!
//! A step is what the screen shows at one time, so the unit that Back and Skip move by.

use serde::{Deserialize, Serialize};

use super::{
    refusal::Refusal,
    stroke::{Guide, strokes},
};
use crate::{
    content::technique::{Hand, Phase, PhaseKind, Pressure, Sector, Start, Technique, Toward, Variant},
    units::{Quadrant, Side},
};

/// One step: what the screen shows at one time. A phase with sectors has one for each free sector and pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanStep {
    /// The id of the phase that it is part of.
    pub phase: String,
    /// What it is for.
    pub kind: PhaseKind,
    /// The sector, when it is about one.
    pub sector: Option<Sector>,
    /// Which pass over the sectors, from 1.
    pub pass: u32,
    /// Where the hand begins or lies; nothing in plans that were stored before techniques said so.
    #[serde(default)]
    pub from: Option<Start>,
    /// Where the hand goes.
    pub toward: Option<Toward>,
    /// Which part of the hand; nothing in older plans.
    #[serde(default)]
    pub hand: Option<Hand>,
    /// How much weight the hand may have.
    pub pressure: Option<Pressure>,
    /// Strokes a minute.
    pub tempo: Option<u32>,
    /// The pause after each stroke, milliseconds; nothing in older plans.
    #[serde(default)]
    pub pause_ms: Option<u32>,
    /// Its length, or its longest when it waits, milliseconds. Nothing only for a preparation.
    pub length_ms: Option<i64>,
    /// Whether the person may go on before the time is over.
    pub waits: bool,
    /// Message id of the title.
    pub title: String,
    /// Message id of the instruction, in the person's variant.
    pub text: String,
    /// Message id of what is spoken when the phase begins.
    pub say: Option<String>,
    /// Message id of what is spoken when the step's time is over.
    pub ends_say: Option<String>,
}

/// A place in the plan at which the pain question comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// The index of the step.
    pub at: usize,
    /// Milliseconds into it.
    pub into_ms: i64,
}

/// The steps of a technique with nothing on a sore place.
pub(super) fn lay_out(
    technique: &Technique,
    sore: &[Quadrant],
    free_sectors: u32,
    variant: Option<Variant>,
) -> Result<Vec<PlanStep>, Refusal> {
    let mut steps = Vec::new();
    for phase in &technique.phases {
        if phase.rests_for.iter().any(|place| sore.contains(place)) {
            continue;
        }
        let free: Vec<Sector> = phase.sectors.iter().copied().filter(|it| is_free(phase, *it, sore)).collect();
        if !phase.sectors.is_empty() && (free.len() as u64) < u64::from(free_sectors) {
            return Err(Refusal::TooSore);
        }
        for pass in 1..=phase.passes() {
            if free.is_empty() {
                steps.push(plan_step(phase, None, pass, variant));
            }
            steps.extend(free.iter().map(|sector| plan_step(phase, Some(*sector), pass, variant)));
        }
    }
    drop_idle_rests(&mut steps);
    Ok(steps)
}

/// A sector may be stroked when its stroke has a way that nothing sore lies on: in a sore one there is none.
fn is_free(phase: &Phase, sector: Sector, sore: &[Quadrant]) -> bool {
    // Both sides have the same ways.
    let drawn = |guide| !strokes(&guide, Side::Left, sore).is_empty();
    Guide::of_phase(phase, Some(sector)).is_some_and(drawn)
}

fn plan_step(phase: &Phase, sector: Option<Sector>, pass: u32, variant: Option<Variant>) -> PlanStep {
    let text = variant.filter(|it| phase.variants.contains(it)).map(|it| it.of(&phase.text));
    PlanStep {
        phase: phase.id.clone(),
        kind: phase.kind,
        sector,
        pass,
        from: phase.from,
        toward: phase.toward,
        hand: phase.hand,
        pressure: phase.pressure,
        tempo: phase.tempo,
        pause_ms: phase.pause_ms,
        length_ms: phase.seconds.map(|seconds| i64::from(seconds) * 1_000),
        waits: phase.waits,
        title: phase.title.clone(),
        text: text.unwrap_or_else(|| phase.text.clone()),
        say: phase.say.clone(),
        ends_say: phase.ends_say.clone(),
    }
}

/// A rest has its place between two hands-on steps; when soreness took one of them away, it goes too.
fn drop_idle_rests(steps: &mut Vec<PlanStep>) {
    let keep: Vec<bool> = (0..steps.len())
        .map(|index| {
            let (before, rest) = steps.split_at(index);
            let hands_on = |step: Option<&PlanStep>| step.is_some_and(|step| step.kind.hands_on());
            rest.first().is_none_or(|step| step.kind != PhaseKind::Rest)
                || (hands_on(before.last()) && hands_on(rest.get(1)))
        })
        .collect();
    let mut keep = keep.into_iter();
    steps.retain(|_| keep.next().unwrap_or(true));
}

fn hands_on_ms(step: &PlanStep) -> Option<i64> {
    step.length_ms.filter(|_| step.kind.hands_on())
}

/// Where the shares of the hands-on time are reached. Inside a sector nobody is interrupted: the question comes after.
pub(super) fn marks(steps: &[PlanStep], share: u32) -> Vec<Mark> {
    let hands_on = || {
        let timed = |(at, step)| hands_on_ms(step).map(|length| (at, step, length));
        steps.iter().enumerate().filter_map(timed)
    };
    let total: i64 = hands_on().map(|(_, _, length)| length).sum();
    let shares = (1..100).filter(|percent: &u32| percent.checked_rem(share) == Some(0));
    let mut marks: Vec<Mark> = Vec::new();
    for goal in shares.map(|percent| total * i64::from(percent) / 100) {
        let mut passed = 0;
        for (at, step, length) in hands_on() {
            if passed + length >= goal {
                let whole = step.sector.is_some() || passed + length == goal;
                let mark = if whole { Mark { at: at + 1, into_ms: 0 } } else { Mark { at, into_ms: goal - passed } };
                let more_follows =
                    steps.get(mark.at..).is_some_and(|rest| rest.iter().any(|step| step.kind.hands_on()));
                if more_follows && marks.last() != Some(&mark) {
                    marks.push(mark);
                }
                break;
            }
            passed += length;
        }
    }
    marks
}
