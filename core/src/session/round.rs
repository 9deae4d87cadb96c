//! The course of the first source as content defines it: which sessions belong together, and when massage waits or is over.
//!
//! A round of sessions begins with the first one. It waits when nothing got better for a day and is over after two, or as
//! soon as the breast is soft; what is left of its days is for notes. It is worked out from what was kept, each time anew.
//!
//! ```
//! # use lattea_core::clock::Moment;
//! use lattea_core::session::round::{Done, Round, RoundRules, Stage};
//! let rules = RoundRules::parse("course.toml", include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/course.toml")))?;
//! let began = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! let done = [Done { at: began, better: false }];
//! let stage = |hours: i64| Round::of(&done, &[], None, &rules, began.plus_hours(hours)).map(|round| round.stage);
//! assert_eq!((stage(23), stage(24), stage(48)), (Some(Stage::Open), Some(Stage::Waits), Some(Stage::Over)));
//! # Ok::<(), lattea_core::content::technique::BadContent>(())
//! ```

use serde::Deserialize;

use super::limits::Limit;
use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    content::{rows::Review, technique::BadContent},
};

/// A part of the day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayPart {
    /// Its id; the word for it is `part-` and this.
    pub id: String,
    /// The hour at which it begins, where the person is.
    pub from_hour: u32,
}

/// `course.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundRules {
    /// Who signed what is no number of its own: the techniques and the parts of a day.
    pub review: Review,
    /// Ids of the techniques whose sessions make a course.
    pub techniques: Vec<String>,
    /// How many days it covers, the days of notes included.
    pub days: Limit,
    /// Without improvement for this long it waits, hours.
    pub hold: Limit,
    /// After this long it is over, hours.
    pub end: Limit,
    /// This long after the last session a new one may begin, hours.
    pub again: Limit,
    /// The parts of a day, in order.
    #[serde(rename = "part")]
    pub parts: Vec<DayPart>,
}

impl RoundRules {
    /// Reads `course.toml`. `file` is named in the error.
    ///
    /// # Errors
    /// [`BadContent`] when a row is absent or unknown, a number is zero, a unit is another one, or a time can't be meant.
    pub fn parse(file: &str, text: &str) -> Result<Self, BadContent> {
        let rules: Self =
            toml::from_str(text).map_err(|error| BadContent::new(file, "file", error.to_string().trim_end()))?;
        let rows = [
            ("days", &rules.days, "days"),
            ("hold", &rules.hold, "hours"),
            ("end", &rules.end, "hours"),
            ("again", &rules.again, "hours"),
        ];
        for (row, limit, unit) in rows {
            if limit.value == 0 || limit.value > 1_000 || limit.unit != unit {
                return Err(BadContent::new(file, row, format!("a number from 1 to 1000 in {unit} is needed")));
            }
            if limit.sources.is_empty() && !limit.basis.contains("[D]") {
                return Err(BadContent::new(file, row, "a number without a source has to say [D]"));
            }
        }
        if rules.hold.value > rules.end.value || rules.end.value > rules.days.value * 24 {
            return Err(BadContent::new(file, "end", "hold is at most end, and end lies within the days"));
        }
        let ordered = rules.parts.is_sorted_by(|one, next| one.from_hour < next.from_hour);
        if rules.parts.is_empty() || !ordered || rules.parts.iter().any(|part| part.from_hour > 23) {
            return Err(BadContent::new(file, "part", "parts begin one after the other, from hour 0 to 23"));
        }
        if rules.techniques.is_empty() {
            return Err(BadContent::new(file, "techniques", "a course needs a technique"));
        }
        Ok(rules)
    }

    /// How far back sessions matter, hours: a whole course, and the time until another may begin.
    pub fn span_h(&self) -> i64 {
        i64::from(self.days.value) * 24 + i64::from(self.again.value)
    }

    fn ms(limit: &Limit) -> i64 {
        i64::from(limit.value) * HOUR_MS
    }
}

/// A session that belongs to a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// When it began.
    pub at: Moment,
    /// It brought relief: softer, or less pain than before.
    pub better: bool,
}

/// Where a course stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A session may be asked for: a new check comes first each time.
    Open,
    /// Nothing got better: massage waits, and somebody has to look.
    Waits,
    /// Massage is over; what is left are notes.
    Over,
    /// The breast is soft again: massage is over.
    Eased,
}

/// A course of one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    /// When its first session began.
    pub began: Moment,
    /// When its last session began.
    pub last: Moment,
    /// Where it stands.
    pub stage: Stage,
    /// When massage is over at the latest.
    pub ends: Moment,
}

impl Round {
    /// The course that runs at `now` or whose days of notes do; nothing when there is none.
    ///
    /// `done` are the sessions of one side, oldest first; `better` when somebody noted that it is better; `eased` when it was
    /// last noted that the breast is soft and without a spot.
    pub fn of(
        done: &[Done],
        better: &[Moment],
        eased: Option<Moment>,
        rules: &RoundRules,
        now: Moment,
    ) -> Option<Self> {
        let apart = RoundRules::ms(&rules.again);
        let last = done.last()?.at;
        let began = done.windows(2).rev().find(|pair| pair[1].at.ms_since(pair[0].at) >= apart);
        let began = began.map_or_else(|| done[0].at, |pair| pair[1].at);
        let ends = began.plus_ms(RoundRules::ms(&rules.end));
        let shown_until = began.start_of_day().plus_ms(i64::from(rules.days.value) * DAY_MS);
        let locked = now.ms_since(last) < apart;
        if !locked && now.ms_since(shown_until) >= 0 {
            return None;
        }
        let since = |at: Moment| at.ms_since(began) >= 0;
        let got_better = done.iter().any(|done| done.better && since(done.at)) || better.iter().copied().any(since);
        let stage = if eased.is_some_and(|at| at.ms_since(last) > 0) {
            Stage::Eased
        } else if now.ms_since(ends) >= 0 {
            Stage::Over
        } else if now.ms_since(began) >= RoundRules::ms(&rules.hold) && !got_better {
            Stage::Waits
        } else {
            Stage::Open
        };
        Some(Self { began, last, stage, ends })
    }

    /// Whether a session has to stay away at `now`.
    pub fn stops(&self, rules: &RoundRules, now: Moment) -> Option<Stage> {
        let new_may_begin = now.ms_since(self.last) >= RoundRules::ms(&rules.again);
        match self.stage {
            Stage::Waits | Stage::Over if !new_may_begin => Some(self.stage),
            // Soft again: whether there is anything to do is what the check decides.
            Stage::Open | Stage::Eased | Stage::Waits | Stage::Over => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../../../content/course.toml");

    fn rules() -> RoundRules {
        RoundRules::parse("course.toml", TEXT).unwrap()
    }

    fn start() -> Moment {
        Moment::parse("2026-05-03T10:10:00+01:00").unwrap()
    }

    fn done(hours: &[i64]) -> Vec<Done> {
        hours.iter().map(|hours| Done { at: start().plus_hours(*hours), better: false }).collect()
    }

    fn stage(done: &[Done], better: &[Moment], hours: i64) -> Option<Stage> {
        Round::of(done, better, None, &rules(), start().plus_hours(hours)).map(|round| round.stage)
    }

    #[test]
    fn without_a_session_there_is_no_course() {
        assert_eq!(Round::of(&[], &[start()], Some(start()), &rules(), start()), None);
    }

    #[test]
    fn it_waits_at_a_day_without_improvement_and_is_over_at_two() {
        for (hours, expected) in
            [(0, Stage::Open), (23, Stage::Open), (24, Stage::Waits), (47, Stage::Waits), (48, Stage::Over)]
        {
            assert_eq!(stage(&done(&[0, 6, 12]), &[], hours), Some(expected), "{hours}");
        }
    }

    #[test]
    fn improvement_keeps_it_open_but_not_beyond_two_days() {
        let eased = [Done { at: start(), better: true }];
        assert_eq!((stage(&eased, &[], 30), stage(&eased, &[], 48)), (Some(Stage::Open), Some(Stage::Over)));
        let noted = [start().plus_hours(20)];
        assert_eq!(stage(&done(&[0]), &noted, 30), Some(Stage::Open));
        let before = [start().plus_hours(-1)];
        assert_eq!(stage(&done(&[0]), &before, 30), Some(Stage::Waits), "what was better before says nothing");
    }

    #[test]
    fn a_soft_breast_ends_it() {
        let of = |eased: i64| {
            let eased = Some(start().plus_hours(eased));
            Round::of(&done(&[0, 6]), &[], eased, &rules(), start().plus_hours(9)).unwrap()
        };
        assert_eq!((of(7).stage, of(5).stage), (Stage::Eased, Stage::Open));
        assert_eq!(of(7).stops(&rules(), start().plus_hours(9)), None);
    }

    #[test]
    fn what_is_over_stays_over_until_the_last_session_is_long_ago() {
        let done = done(&[0, 40]);
        for (hours, stops) in [(47, true), (111, true), (112, false)] {
            let now = start().plus_hours(hours);
            let round = Round::of(&done, &[], None, &rules(), now);
            assert_eq!(round.and_then(|round| round.stops(&rules(), now)).is_some(), stops, "{hours}");
        }
    }

    #[test]
    fn a_session_long_after_the_last_one_begins_a_new_course() {
        let sessions = done(&[0, 6, 78]);
        let round = Round::of(&sessions, &[], None, &rules(), start().plus_hours(79)).unwrap();
        assert_eq!((round.began, round.stage), (start().plus_hours(78), Stage::Open));
        let close = done(&[0, 6, 77]);
        assert_eq!(Round::of(&close, &[], None, &rules(), start().plus_hours(79)).unwrap().began, start());
    }

    #[test]
    fn another_may_begin_though_the_days_of_the_last_one_are_shown() {
        let now = start().plus_hours(100);
        let round = Round::of(&done(&[0]), &[], None, &rules(), now).unwrap();
        assert_eq!((round.stage, round.stops(&rules(), now)), (Stage::Over, None));
        // Between the last session and another the days may end; then the course is gone at once.
        let at = |hours: i64| Round::of(&done(&[0, 40]), &[], None, &rules(), start().plus_hours(hours));
        assert_eq!([at(111).is_some(), at(112).is_some()], [true, false]);
    }

    #[test]
    fn a_note_of_the_moment_when_a_session_began_says_nothing_of_its_end() {
        let at = Some(start().plus_hours(6));
        let round = Round::of(&done(&[0, 6]), &[], at, &rules(), start().plus_hours(9)).unwrap();
        assert_eq!(round.stage, Stage::Open);
    }

    #[test]
    fn the_past_that_matters_is_a_course_and_the_time_until_another() {
        assert_eq!(rules().span_h(), 5 * 24 + 72);
    }

    #[test]
    fn the_days_of_notes_have_an_end() {
        let sessions = done(&[0]);
        let at = |day: &str| Round::of(&sessions, &[], None, &rules(), Moment::parse(day).unwrap());
        assert_eq!(at("2026-05-07T23:59:00+01:00").map(|round| round.stage), Some(Stage::Over));
        assert_eq!(at("2026-05-08T00:00:00+01:00"), None);
    }

    #[test]
    fn the_bounds_of_a_file_can_be_meant() {
        for (from, to) in [
            ("value = 72", "value = 1000"),
            ("value = 24", "value = 48"),
            ("value = 48", "value = 120"),
            ("from_hour = 18", "from_hour = 23"),
        ] {
            let text = TEXT.replacen(from, to, 1);
            assert!(text != TEXT, "{from}");
            RoundRules::parse("course.toml", &text).unwrap_or_else(|error| panic!("{to}: {error}"));
        }
    }

    #[test]
    fn a_file_that_cannot_be_meant_is_refused() {
        for (from, to) in [
            ("value = 72", "value = 1001"),
            ("value = 24", "value = 49"),
            ("value = 48", "value = 121"),
            ("from_hour = 18", "from_hour = 12"),
            ("value = 48", "value = 12"),
            ("value = 5\n", "value = 0\n"),
            ("from_hour = 12", "from_hour = 4"),
            ("from_hour = 18", "from_hour = 24"),
            ("[\"M02\", \"M06\"]", "[]"),
            ("unit = \"days\"", "unit = \"weeks\""),
            ("new course [D]", "new course"),
        ] {
            let text = TEXT.replace(from, to);
            assert!(text != TEXT && RoundRules::parse("course.toml", &text).is_err(), "{to}");
        }
    }
}
