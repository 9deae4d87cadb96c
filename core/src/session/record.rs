//! What the journal keeps of a session: what was done, how it felt, why it ended, and what follows from that.
//!
//! Not kept: screens, and how fast anybody tapped.
//!
//! ```
//! # use lattea_core::{clock::Moment, id::{IdSource, SeededIds}, units::{Pain, Side}, content::technique};
//! # use lattea_core::session::{limits::Limits, plan::{Plan, Request}};
//! use lattea_core::session::{event::{Event, StopSign}, record::SessionRecord, step::replay};
//! # let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/");
//! # let file = |name: &str| std::fs::read_to_string(format!("{content}{name}")).unwrap();
//! # let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! # let name = "techniques/M01_palm_lift.toml";
//! # let technique = technique::parse(name, &file(name)).unwrap();
//! # let limits = Limits::parse("session.toml", &file("session.toml")).unwrap();
//! # let plan = Plan::new(Request {
//! #     technique: &technique, limits: &limits, content_version: "2.0.0", side: Side::Left, sore: &[],
//! #     variant: None, check: SeededIds::new(1).next(now).into(), used_today_s: 0, sessions_today: 0,
//! #     expires_at: now.plus_hours(4), began: None,
//! # }).unwrap();
//! let events = [(now, Event::Ready), (now, Event::Pain(Pain::new(1).unwrap()))];
//! assert!(SessionRecord::of(&plan, &replay(&plan, now, &events)).is_none());
//! let events = [events[0], events[1], (now.plus_ms(20_000), Event::Sign(StopSign::Numb))];
//! let record = SessionRecord::of(&plan, &replay(&plan, now, &events)).unwrap();
//! assert!(record.consequence.harm && record.worked_s == 20);
//! ```

use serde::{Deserialize, Serialize};

use super::{
    event::{Fullness, Relief},
    outcome::Outcome,
    plan::Plan,
    state::State,
    step::rose,
};
use crate::{
    clock::Moment,
    content::technique::Sector,
    id::EntryId,
    units::{Millilitres, Pain, Quadrant, Side},
};

/// What follows from the way in which a session ended (GS1 to GS5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consequence {
    /// Whether the pain rose too much, or a colour, blood or numbness was seen: `hist.last_session_harm` on this side.
    pub harm: bool,
    /// Until when the harm closes this side; nothing without harm.
    pub harm_until: Option<Moment>,
    /// Whether a cap was reached: this side rests until the next day.
    pub locks: bool,
    /// The group of questions with which the new check begins, such as `G4`; nothing when it begins as usual.
    pub opens: Option<String>,
    /// Whether the permission of both sides is gone.
    pub ends_both: bool,
}

/// What the journal keeps of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    /// The technique's id.
    pub technique: String,
    /// The version of the technique.
    pub technique_version: u32,
    /// The version of the content pack.
    pub content_version: String,
    /// The side.
    pub side: Side,
    /// The sore places that were left out.
    pub sore: Vec<Quadrant>,
    /// The journal's entry of the check that gave the permission.
    pub check: EntryId,
    /// When it began.
    pub started: Moment,
    /// When it ended.
    pub ended: Moment,
    /// Pain before.
    pub pain_before: Option<Pain>,
    /// The worst answer on the way.
    pub pain_during: Option<Pain>,
    /// Pain after.
    pub pain_after: Option<Pain>,
    /// How the breast felt afterwards.
    pub relief: Option<Relief>,
    /// How full the breast felt before.
    pub fullness_before: Option<Fullness>,
    /// How full it felt afterwards.
    pub fullness_after: Option<Fullness>,
    /// How much milk came.
    pub expressed: Option<Millilitres>,
    /// Why it ended.
    pub outcome: Outcome,
    /// Hands-on seconds, rounded up, so that the day's cap is never stretched.
    pub worked_s: u32,
    /// Sectors whose whole time was stroked.
    pub sectors: Vec<Sector>,
    /// What follows from it.
    pub consequence: Consequence,
}

impl SessionRecord {
    /// The record of a session that has ended; nothing while it runs.
    pub fn of(plan: &Plan, state: &State) -> Option<Self> {
        let (ended, outcome) = state.ended()?;
        Some(Self {
            technique: plan.technique().to_owned(),
            technique_version: plan.technique_version(),
            content_version: plan.content_version().to_owned(),
            side: plan.side(),
            sore: plan.sore().to_vec(),
            check: plan.check(),
            started: state.started,
            ended,
            pain_before: state.before,
            pain_during: state.during.iter().copied().max(),
            pain_after: state.after,
            relief: state.relief,
            fullness_before: state.fullness_before,
            fullness_after: state.fullness_after,
            expressed: state.expressed,
            outcome,
            worked_s: u32::try_from((state.worked_ms + 999).div_euclid(1_000)).unwrap_or(u32::MAX),
            sectors: state.sectors.iter().copied().collect(),
            consequence: consequence(plan, state, ended, outcome),
        })
    }
}

fn consequence(plan: &Plan, state: &State, ended: Moment, outcome: Outcome) -> Consequence {
    let sign = match outcome {
        Outcome::Sign(sign) => plan.rules().signs.get(&sign),
        Outcome::Completed | Outcome::Stopped | Outcome::Pain | Outcome::Cap | Outcome::Interrupted => None,
    };
    let harm =
        sign.is_some_and(|sign| sign.harm) || state.worst_since_start().is_some_and(|it| rose(plan, state.before, it));
    Consequence {
        harm,
        harm_until: harm.then(|| ended.plus_hours(plan.rules().harm_h.into())),
        locks: outcome == Outcome::Cap,
        opens: sign.and_then(|sign| sign.opens.clone()),
        ends_both: sign.is_some_and(|sign| sign.ends_both),
    }
}
