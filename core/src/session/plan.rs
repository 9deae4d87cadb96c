//! What one session will do, settled before it begins: no step of it lies on a sore place or beyond a cap.
//!
//! A plan carries copies of everything that a running session needs, the stop rules included, so that a content update
//! or a restart changes nothing. It can only be made by [`Plan::new`]; a stored one is checked again when it is read.
//!
//! ```
//! # use lattea_core::{clock::Moment, id::{IdSource, SeededIds}, units::{Quadrant, Side}};
//! use lattea_core::{content::technique, session::{limits::Limits, plan::{Plan, Request}}};
//! # let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/");
//! # let file = |name: &str| std::fs::read_to_string(format!("{content}{name}")).unwrap();
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

pub use super::layout::{Mark, PlanStep};
use super::{
    layout::{lay_out, marks},
    limits::{Limits, Rules},
    refusal::{NoPlan, Refusal},
};
use crate::{
    clock::{HOUR_MS, Moment},
    content::technique::{BadContent, PhaseKind, Technique, Variant},
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
    expires_at: Moment,
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
        let steps = lay_out(technique, sore, limits.free_sectors.value, request.variant)?;
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
        if sound {
            Ok(Self(parts))
        } else {
            Err(BadContent::new("plan", &parts.technique, "the plan is not well formed"))
        }
    }
}

impl From<Plan> for Parts {
    fn from(Plan(parts): Plan) -> Self {
        parts
    }
}
