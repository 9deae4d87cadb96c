//! The gate: a session needs a permission of its own side that is still valid, a technique that it names, and room in
//! the day. Every "no" has a reason with words; there is no "yes" by default.
//!
//! ```
//! # use lattea_core::{clock::Moment, content::technique, units::Side, triage::verdict::*};
//! use lattea_core::session::{gate::{Ask, LastFeed, Pack, Today, may_start}, limits::Limits, refusal::Refusal};
//! # let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/");
//! # let file = |name: &str| std::fs::read_to_string(format!("{content}{name}")).unwrap();
//! # let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! # let name = "techniques/M01_palm_lift.toml";
//! # let technique = technique::parse(name, &file(name)).unwrap();
//! # let limits = Limits::parse("session.toml", &file("session.toml")).unwrap();
//! # let permission = Permission::Withheld;
//! # let no = SidePermission { permission, techniques: vec![], blocked_by: vec![], open: vec![] };
//! # let massage = Massage { permission, expires_at: None, left: no.clone(), right: no };
//! let ask = Ask {
//!     technique: &technique, side: Side::Left, massage: &massage, made_at: now, began: None, limits: &limits,
//!     today: Today::default(), fed: LastFeed::NotKnown, pack: Pack { reviewed: true, expired: false },
//! };
//! assert_eq!(may_start(&ask, now), Err(Refusal::SideWithheld));
//! ```

use super::{limits::Limits, refusal::Refusal, round::Stage};
use crate::{
    care::Timing,
    clock::{HOUR_MS, Moment},
    content::technique::Technique,
    triage::verdict::{Massage, Permission},
    units::Side,
};

/// A rest that the journal's rules ask for on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lock {
    /// When it ends; nothing when that is not known, and then it stays.
    pub until: Option<Moment>,
}

/// What is known about the last feed, or pumping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastFeed {
    /// There is none to wait for: no baby is fed and no milk is pumped.
    NotNeeded,
    /// The journal knows when it ended.
    Ended(Moment),
    /// The person says that it has just ended.
    JustNow,
    /// Nobody has said anything.
    NotKnown,
}

/// What the journal knows about today, as far as this side is concerned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Today {
    /// Sessions begun today, both sides together.
    pub sessions: u32,
    /// Of these, the ones with this technique.
    pub of_technique: u32,
    /// Hands-on seconds of this breast today.
    pub worked_s: u32,
    /// A rest that is running on this side.
    pub lock: Option<Lock>,
    /// Whether a session was already begun from this check.
    pub check_used: bool,
    /// Whether this side's course keeps sessions away (techniques that belong to it only).
    pub course: Option<Stage>,
}

/// What is known about the content pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pack {
    /// Whether it may be used for massage: signed, or opened for trial by the one who is responsible.
    pub reviewed: bool,
    /// Whether it is past its date.
    pub expired: bool,
}

/// What somebody wants to do, and everything that speaks for or against it.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// The technique chosen.
    pub technique: &'a Technique,
    /// The side.
    pub side: Side,
    /// The permission of both sides, from the latest check.
    pub massage: &'a Massage,
    /// When that check was made.
    pub made_at: Moment,
    /// When the spot began; only techniques with a cap on it need it.
    pub began: Option<Moment>,
    /// The numbers of the stop rules.
    pub limits: &'a Limits,
    /// What the journal knows about today.
    pub today: Today,
    /// What is known about the last feed.
    pub fed: LastFeed,
    /// What is known about the content pack.
    pub pack: Pack,
}

/// Whether a session may start at `now`.
///
/// # Errors
/// The first [`Refusal`] in their order, so that what matters most is said.
pub fn may_start(ask: &Ask<'_>, now: Moment) -> Result<(), Refusal> {
    let Ask { technique, today, limits, .. } = ask;
    let refuse_when = |met: bool, refusal: Refusal| if met { Err(refusal) } else { Ok(()) };
    refuse_when(ask.pack.expired, Refusal::ContentExpired)?;
    refuse_when(!ask.pack.reviewed, Refusal::ContentUnreviewed)?;
    // A rest has its own words, with its end: "the check says no" would hide them.
    if let Some(Lock { until }) = today.lock.filter(|lock| lock.until.is_none_or(|until| now < until)) {
        return Err(Refusal::Locked { until });
    }
    match today.course {
        Some(Stage::Waits) => return Err(Refusal::CourseWaits),
        Some(Stage::Over) => return Err(Refusal::CourseOver),
        Some(Stage::Open | Stage::Eased) | None => {}
    }
    let side = ask.massage.side(ask.side);
    match side.permission {
        Permission::Forbidden => return Err(Refusal::SideForbidden),
        Permission::Withheld => return Err(Refusal::SideWithheld),
        Permission::LightOnly => {}
    }
    let named = side.techniques.iter().any(|it| it.id == technique.id && it.name == technique.name);
    refuse_when(!named, Refusal::TechniqueNotAllowed)?;
    let holds = ask.massage.expires_at.is_some_and(|end| now < end) && now >= ask.made_at;
    refuse_when(!holds, Refusal::PermissionExpired)?;
    refuse_when(today.check_used, Refusal::CheckUsed)?;
    refuse_when(today.sessions >= limits.sessions_a_day.value, Refusal::SessionsReached)?;
    refuse_when(today.of_technique >= technique.caps.per_day, Refusal::TechniqueSessionsReached)?;
    refuse_when(today.worked_s >= limits.day_s(), Refusal::MinutesReached)?;
    if let Some(hours) = technique.caps.episode_h {
        let began = ask.began.ok_or(Refusal::BeganUnknown)?;
        refuse_when(now.ms_since(began) >= i64::from(hours) * HOUR_MS, Refusal::EpisodeOver)?;
    }
    refuse_when(technique.timing == Timing::After && !has_just_fed(ask, now), Refusal::NotAfterFeed)
}

fn has_just_fed(ask: &Ask<'_>, now: Moment) -> bool {
    match ask.fed {
        LastFeed::NotNeeded | LastFeed::JustNow => true,
        LastFeed::Ended(at) => (0..=ask.limits.after_feed_ms()).contains(&now.ms_since(at)),
        LastFeed::NotKnown => false,
    }
}
