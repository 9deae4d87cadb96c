//! What one session will do, settled before it begins: no step of it lies on a sore place or beyond a cap.
//!
//! A plan carries copies of everything that a running session needs, the stop rules included, so that a content update
//! or a restart changes nothing. It can only be made by [`Plan::new`]; a stored one is checked again when it is read.
//!
//! ```
//! # use lattea_core::{clock::Moment, id::{IdSource, SeededIds}, units::{Quadrant, Side}};
//! use lattea_core::{content::technique, session::{limits::Limits, plan::{Plan, Request}}};
//! # let file = |name: &str| std::fs::read_to_string(format!("{}/../content/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
//! # let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! let name = "techniques/M06_radial_light_after_feed.toml";
//! let technique = technique::parse(name, &file(name)).unwrap();
//! let limits = Limits::parse("session.toml", &file("session.toml")).unwrap();
//! let plan = Plan::new(Request {
//!     technique: &technique, limits: &limits, content_version: "2.0.0", side: Side::Left,
//!     sore: &[Quadrant::LowerInner], variant: None, check: SeededIds::new(1).next(now).into(),
//!     used_today_s: 0, sessions_today: 0, expires_at: now.plus_hours(4), began: None,
//! }).unwrap();
//! let stroked = plan.steps().iter().filter_map(|step| step.sector);
//! assert!(stroked.clone().count() == 12 && stroked.clone().all(|sector| sector.quadrant() != Quadrant::LowerInner));
//! ```

use serde::{Deserialize, Serialize};

use super::{
    exact,
    limits::{Limits, Rules},
    refusal::{NoPlan, Refusal},
};
use crate::{
    clock::{HOUR_MS, Moment},
    content::technique::{BadContent, Phase, PhaseKind, Pressure, Sector, Technique, Toward, Variant},
    id::EntryId,
    units::{Quadrant, Side},
};

/// What a plan is made from. The gate has to have said yes.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The technique chosen.
    pub technique: &'a Technique,
    /// The numbers of the stop rules.
    pub limits: &'a Limits,
    /// The version of the content pack.
    pub content_version: &'a str,
    /// The side.
    pub side: Side,
    /// The sore places of this side: nothing is done there.
    pub sore: &'a [Quadrant],
    /// How texts are put for this person.
    pub variant: Option<Variant>,
    /// The journal's entry of the check that gave the permission.
    pub check: EntryId,
    /// Hands-on seconds of this breast today.
    pub used_today_s: u32,
    /// Sessions begun today, both sides together.
    pub sessions_today: u32,
    /// When the permission ends.
    pub expires_at: Moment,
    /// When the spot began; only techniques with a cap on it need it.
    pub began: Option<Moment>,
}

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
    /// Where the hand goes.
    pub toward: Option<Toward>,
    /// How much weight the hand may have.
    pub pressure: Option<Pressure>,
    /// Strokes a minute.
    pub tempo: Option<u32>,
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

/// What one session will do. Every value of this type is safe to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Parts", into = "Parts")]
pub struct Plan(Parts);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    technique: String,
    version: u32,
    content_version: String,
    side: Side,
    sore: Vec<Quadrant>,
    check: EntryId,
    budget_ms: i64,
    #[serde(with = "exact")]
    expires_at: Moment,
    #[serde(with = "exact::option")]
    closes_at: Option<Moment>,
    rules: Rules,
    marks: Vec<Mark>,
    steps: Vec<PlanStep>,
}

impl Plan {
    /// Settles a session.
    ///
    /// # Errors
    /// [`NoPlan::Refused`] when a cap is reached, a place or a time is not known, or soreness leaves too little;
    /// [`NoPlan::Content`] when the technique breaks the bounds of `session.toml`.
    pub fn new(request: Request<'_>) -> Result<Self, NoPlan> {
        let Request { technique, limits, sore, .. } = request;
        technique.check(&technique.id)?;
        limits.accept(technique)?;
        if request.sessions_today >= limits.sessions_a_day.value {
            return Err(Refusal::SessionsReached.into());
        }
        let budget_s = technique.caps.session_s.min(limits.day_s().saturating_sub(request.used_today_s));
        if budget_s == 0 {
            return Err(Refusal::MinutesReached.into());
        }
        let closes_at = match (technique.caps.episode_h, request.began) {
            (None, _) => None,
            (Some(_), None) => return Err(Refusal::BeganUnknown.into()),
            (Some(hours), Some(began)) => Some(began.plus_ms(i64::from(hours) * HOUR_MS)),
        };
        if technique.needs_place && sore.is_empty() {
            return Err(Refusal::PlaceUnknown.into());
        }
        let mut steps = Vec::new();
        for phase in &technique.phases {
            if phase.rests_for.iter().any(|place| sore.contains(place)) {
                continue;
            }
            let free: Vec<Sector> = phase.sectors.iter().copied().filter(|it| !sore.contains(&it.quadrant())).collect();
            if !phase.sectors.is_empty() && (free.len() as u64) < u64::from(limits.free_sectors.value) {
                return Err(Refusal::TooSore.into());
            }
            for pass in 1..=phase.passes() {
                if free.is_empty() {
                    steps.push(plan_step(phase, None, pass, request.variant));
                }
                steps.extend(free.iter().map(|sector| plan_step(phase, Some(*sector), pass, request.variant)));
            }
        }
        drop_idle_rests(&mut steps);
        if !steps.iter().any(|step| step.kind.hands_on()) {
            return Err(Refusal::NothingLeft.into());
        }
        let parts = Parts {
            technique: technique.id.clone(),
            version: technique.version,
            content_version: request.content_version.to_owned(),
            side: request.side,
            sore: sore.to_vec(),
            check: request.check,
            budget_ms: i64::from(budget_s) * 1_000,
            expires_at: request.expires_at,
            closes_at,
            rules: limits.rules(),
            marks: marks(&steps, limits.prompt_share.value),
            steps,
        };
        Ok(Self::try_from(parts)?)
    }

    /// The technique's id.
    pub fn technique(&self) -> &str {
        &self.0.technique
    }

    /// The version of the technique.
    pub fn technique_version(&self) -> u32 {
        self.0.version
    }

    /// The version of the content pack.
    pub fn content_version(&self) -> &str {
        &self.0.content_version
    }

    /// The side.
    pub fn side(&self) -> Side {
        self.0.side
    }

    /// The sore places that are left out.
    pub fn sore(&self) -> &[Quadrant] {
        &self.0.sore
    }

    /// The journal's entry of the check that gave the permission.
    pub fn check(&self) -> EntryId {
        self.0.check
    }

    /// Hands-on time that this session may have, milliseconds: the technique's cap or what is left of the day.
    pub fn budget_ms(&self) -> i64 {
        self.0.budget_ms
    }

    /// When the permission ends.
    pub fn expires_at(&self) -> Moment {
        self.0.expires_at
    }

    /// When the technique's hours after the spot began are over.
    pub fn closes_at(&self) -> Option<Moment> {
        self.0.closes_at
    }

    /// The stop rules that the session began with.
    pub fn rules(&self) -> &Rules {
        &self.0.rules
    }

    /// Where the pain question comes, in order; before and after come besides.
    pub fn marks(&self) -> &[Mark] {
        &self.0.marks
    }

    /// The steps in order.
    pub fn steps(&self) -> &[PlanStep] {
        &self.0.steps
    }

    /// The index of the first step after the preparation: pain is asked before it.
    pub fn first(&self) -> usize {
        self.0.steps.partition_point(|step| step.kind == PhaseKind::Prepare)
    }

    /// The index of the first step of the after-care, or the number of steps: pain is asked before it.
    pub fn after(&self) -> usize {
        self.0.steps.partition_point(|step| step.kind != PhaseKind::Aftercare)
    }
}

fn plan_step(phase: &Phase, sector: Option<Sector>, pass: u32, variant: Option<Variant>) -> PlanStep {
    let text = variant.filter(|it| phase.variants.contains(it)).map(|it| it.of(&phase.text));
    PlanStep {
        phase: phase.id.clone(),
        kind: phase.kind,
        sector,
        pass,
        toward: phase.toward,
        pressure: phase.pressure,
        tempo: phase.tempo,
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
            rest.first().is_none_or(|step| step.kind != PhaseKind::Rest) || hands_on(before.last()) && hands_on(rest.get(1))
        })
        .collect();
    let mut keep = keep.into_iter();
    steps.retain(|_| keep.next().unwrap_or(true));
}

/// Where the shares of the hands-on time are reached. Inside a sector nobody is interrupted: the question comes after it.
fn marks(steps: &[PlanStep], share: u32) -> Vec<Mark> {
    let hands_on_ms = |step: &PlanStep| if step.kind.hands_on() { step.length_ms.unwrap_or(0) } else { 0 };
    let total: i64 = steps.iter().map(hands_on_ms).sum();
    let shares = (1..).map(|times| i64::from(share) * times).take_while(|percent| share > 0 && *percent < 100);
    let mut marks: Vec<Mark> = Vec::new();
    for goal in shares.map(|percent| total * percent / 100) {
        let mut passed = 0;
        for (at, step) in steps.iter().enumerate() {
            let length = hands_on_ms(step);
            if length > 0 && passed + length >= goal {
                let whole = step.sector.is_some() || passed + length == goal;
                let mark = if whole { Mark { at: at + 1, into_ms: 0 } } else { Mark { at, into_ms: goal - passed } };
                let more_follows = steps.get(mark.at..).is_some_and(|rest| rest.iter().any(|step| step.kind.hands_on()));
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

impl TryFrom<Parts> for Plan {
    type Error = BadContent;
    fn try_from(parts: Parts) -> Result<Self, BadContent> {
        let place = |step: &PlanStep| match step.kind {
            PhaseKind::Prepare => 0,
            PhaseKind::Aftercare => 2,
            _ => 1,
        };
        let timed = |step: &PlanStep| step.length_ms.map_or(step.kind == PhaseKind::Prepare && step.waits, |ms| ms > 0);
        let off_sore = |step: &PlanStep| step.sector.is_none_or(|sector| !parts.sore.contains(&sector.quadrant()));
        let sound = parts.budget_ms > 0
            && parts.steps.is_sorted_by_key(place)
            && parts.steps.iter().any(|step| step.kind.hands_on())
            && parts.steps.iter().all(|step| timed(step) && off_sore(step))
            && parts.marks.iter().all(|mark| mark.at < parts.steps.len() && mark.into_ms >= 0);
        if sound { Ok(Self(parts)) } else { Err(BadContent::new("plan", &parts.technique, "the plan is not well formed")) }
    }
}

impl From<Plan> for Parts {
    fn from(Plan(parts): Plan) -> Self {
        parts
    }
}
