//! The numbers of the stop rules, as data: what ends a session, when it asks, and how much a day may hold.
//!
//! A number that decides stands in `content/session.toml` with its source, or says that it is our own judgement. A
//! [`Plan`](super::plan::Plan) takes a copy with it, so that a content update never changes the rules of a session that
//! already runs.
//!
//! ```
//! use lattea_core::session::limits::Limits;
//! let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/session.toml"));
//! let limits = Limits::parse("session.toml", text)?;
//! assert_eq!(limits.stop_pain.value, 5);
//! assert_eq!(limits.rules().away_ms, 600_000);
//! # Ok::<(), lattea_core::content::technique::BadContent>(())
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::event::StopSign;
use crate::content::{
    rows::Review,
    technique::{BadContent, Sector, Technique},
};

/// One number, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The number, above zero.
    pub value: u32,
    /// Its unit in words; the reader refuses another one than it expects.
    pub unit: String,
    /// Keys of published sources; empty when the number is our own judgement.
    pub sources: Vec<String>,
    /// Which rule it belongs to and what it rests on.
    pub basis: String,
    /// Who signed it.
    #[serde(default)]
    pub review: Review,
}

/// A remark while a long step runs, such as "ten seconds left".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Seconds before the end of the step.
    pub left_s: u32,
    /// Only in steps that last at least this many seconds.
    pub in_steps_from_s: u32,
    /// Message id.
    pub message: String,
    /// What it rests on.
    pub basis: String,
}

/// What a stop sign leads to, beyond the stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignRule {
    /// Whether it counts as harm, which closes this side for a while (X15).
    pub harm: bool,
    /// The group of questions with which the new check begins, such as `G4`.
    pub opens: Option<String>,
    /// Whether the permission of both sides is gone.
    pub ends_both: bool,
    /// What it rests on.
    pub basis: String,
}

/// `session.toml`. Every field is one row of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Who signed what is no number of its own: the notices and the signs.
    pub review: Review,
    /// Pain that ends a session, 0 to 10.
    pub stop_pain: Limit,
    /// More pain than at the start that ends a session and counts as harm, points.
    pub rise: Limit,
    /// How long harm closes a side, hours.
    pub harm: Limit,
    /// Out of sight longer than this ends a session, minutes.
    pub away: Limit,
    /// A pause of this length ends a session, minutes.
    pub pause: Limit,
    /// A question unanswered for this long pauses a session, seconds.
    pub prompt: Limit,
    /// The part of the hands-on time after which the pain question comes, percent.
    pub prompt_share: Limit,
    /// How long a session may outlive its permission, minutes.
    pub permission_grace: Limit,
    /// After a kill, how far apart the two clocks may be, seconds.
    pub clocks_apart: Limit,
    /// For how long a feed counts as "just now" for a technique that comes after one, minutes.
    pub after_feed: Limit,
    /// Sessions in a day.
    pub sessions_a_day: Limit,
    /// Hands-on minutes of one breast in a day.
    pub minutes_a_day: Limit,
    /// Free sectors that a technique with sectors needs.
    pub free_sectors: Limit,
    /// Passes over one sector in a session.
    pub passes: Limit,
    /// The slowest tempo, strokes a minute.
    pub tempo_from: Limit,
    /// The quickest tempo, strokes a minute.
    pub tempo_to: Limit,
    /// Within this many seconds of a step's start, Back goes to the step before.
    pub back: Limit,
    /// A cue that is this many seconds behind is left out.
    pub cue_late: Limit,
    /// Remarks while a long step runs.
    #[serde(rename = "notice")]
    pub notices: Vec<Notice>,
    /// What each stop sign leads to, one row for every sign.
    pub signs: BTreeMap<StopSign, SignRule>,
}

/// The same numbers in the units of the engine, as a plan carries them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Pain that ends a session, 0 to 10.
    pub stop_pain: u32,
    /// More pain than at the start that ends a session, points.
    pub rise: u32,
    /// How long harm closes a side, hours.
    pub harm_h: u32,
    /// Out of sight longer than this ends a session, milliseconds.
    pub away_ms: i64,
    /// A pause of this length ends a session, milliseconds.
    pub pause_ms: i64,
    /// A question unanswered for this long pauses a session, milliseconds.
    pub prompt_ms: i64,
    /// How long a session may outlive its permission, milliseconds.
    pub grace_ms: i64,
    /// After a kill, how far apart the two clocks may be, milliseconds.
    pub apart_ms: i64,
    /// Within this time of a step's start, Back goes to the step before, milliseconds.
    pub back_ms: i64,
    /// A cue that is this far behind is left out, milliseconds.
    pub cue_late_ms: i64,
    /// Remarks while a long step runs, the earliest first.
    pub notices: Vec<Notice>,
    /// What each stop sign leads to.
    pub signs: BTreeMap<StopSign, SignRule>,
}

const SECOND_MS: i64 = 1_000;
const MINUTE_MS: i64 = 60 * SECOND_MS;

impl Limits {
    /// Reads `session.toml`. `file` is named in the error.
    ///
    /// # Errors
    /// [`BadContent`] when a row is absent or unknown, a number is zero, a unit is another one, or a sign has no row.
    pub fn parse(file: &str, text: &str) -> Result<Self, BadContent> {
        let limits: Self =
            toml::from_str(text).map_err(|error| BadContent::new(file, "file", error.to_string().trim_end()))?;
        for (row, limit, unit) in limits.rows() {
            if limit.value == 0 {
                return Err(BadContent::new(file, row, "the value has to be above 0"));
            }
            if limit.unit != unit {
                return Err(BadContent::new(file, row, format!("the unit has to be {unit}")));
            }
            if limit.sources.is_empty() && !limit.basis.contains("[D]") {
                return Err(BadContent::new(file, row, "a number without a source has to say [D]"));
            }
        }
        if limits.prompt_share.value > 100 || limits.tempo_from.value > limits.tempo_to.value {
            return Err(BadContent::new(file, "file", "a share is at most 100, and tempo_from at most tempo_to"));
        }
        if let Some(sign) = StopSign::ALL.iter().find(|sign| !limits.signs.contains_key(sign)) {
            return Err(BadContent::new(file, "signs", format!("no row for {}", sign.key())));
        }
        if let Some(bad) =
            limits.notices.iter().find(|notice| notice.left_s == 0 || notice.left_s >= notice.in_steps_from_s)
        {
            return Err(BadContent::new(file, &bad.message, "left_s lies between 0 and in_steps_from_s"));
        }
        Ok(limits)
    }

    fn rows(&self) -> [(&'static str, &Limit, &'static str); 18] {
        [
            ("stop_pain", &self.stop_pain, "0-10"),
            ("rise", &self.rise, "0-10"),
            ("harm", &self.harm, "hours"),
            ("away", &self.away, "minutes"),
            ("pause", &self.pause, "minutes"),
            ("prompt", &self.prompt, "seconds"),
            ("prompt_share", &self.prompt_share, "percent"),
            ("permission_grace", &self.permission_grace, "minutes"),
            ("clocks_apart", &self.clocks_apart, "seconds"),
            ("after_feed", &self.after_feed, "minutes"),
            ("sessions_a_day", &self.sessions_a_day, "sessions"),
            ("minutes_a_day", &self.minutes_a_day, "minutes"),
            ("free_sectors", &self.free_sectors, "sectors"),
            ("passes", &self.passes, "passes"),
            ("tempo_from", &self.tempo_from, "strokes a minute"),
            ("tempo_to", &self.tempo_to, "strokes a minute"),
            ("back", &self.back, "seconds"),
            ("cue_late", &self.cue_late, "seconds"),
        ]
    }

    /// The numbers in the units of the engine.
    pub fn rules(&self) -> Rules {
        let seconds = |limit: &Limit| i64::from(limit.value) * SECOND_MS;
        let minutes = |limit: &Limit| i64::from(limit.value) * MINUTE_MS;
        let mut notices = self.notices.clone();
        notices.sort_by_key(|notice| std::cmp::Reverse(notice.left_s));
        Rules {
            stop_pain: self.stop_pain.value,
            rise: self.rise.value,
            harm_h: self.harm.value,
            away_ms: minutes(&self.away),
            pause_ms: minutes(&self.pause),
            prompt_ms: seconds(&self.prompt),
            grace_ms: minutes(&self.permission_grace),
            apart_ms: seconds(&self.clocks_apart),
            back_ms: seconds(&self.back),
            cue_late_ms: seconds(&self.cue_late),
            notices,
            signs: self.signs.clone(),
        }
    }

    /// For how long a feed counts as "just now", milliseconds.
    pub fn after_feed_ms(&self) -> i64 {
        i64::from(self.after_feed.value) * MINUTE_MS
    }

    /// Hands-on seconds of one breast in a day.
    pub fn day_s(&self) -> u32 {
        self.minutes_a_day.value.saturating_mul(60)
    }

    /// Refuses a technique whose tempo or passes are outside the bounds.
    ///
    /// # Errors
    /// [`BadContent`] with the technique's phase and the reason.
    pub fn accept(&self, technique: &Technique) -> Result<(), BadContent> {
        let refuse = |row: &str, reason: &str| Err(BadContent::new(&technique.id, row, reason));
        let tempos = self.tempo_from.value..=self.tempo_to.value;
        if let Some(phase) = technique.phases.iter().find(|phase| phase.tempo.is_some_and(|it| !tempos.contains(&it))) {
            return refuse(&phase.id, "the tempo is outside tempo_from and tempo_to");
        }
        for sector in (1..=8).filter_map(Sector::new) {
            let strokes = technique.phases.iter().filter(|phase| phase.sectors.contains(&sector));
            if strokes.fold(0_u32, |sum, phase| sum.saturating_add(phase.passes())) > self.passes.value {
                return refuse("phase", &format!("sector {} is gone over too often", sector.number()));
            }
        }
        Ok(())
    }
}
