//! The course as a plan: worked out from the sessions each time, so there is nothing to miss and nothing to repair.

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    content::text::message_id,
    error::Error,
    journal::{Body, Kind},
    session::round::{DayPart, Round, Stage},
    units::Side,
    view::{
        learn::content_line,
        plan::{PlanDayView, PlanPartView, PlanView, SidePlanView},
        voice::Voice,
    },
};

use super::{App, Shelf};

impl App {
    /// The course of each side that has one.
    ///
    /// # Errors
    /// [`Error`] when the journal is locked or can't be read.
    pub fn course_plan(&self) -> Result<PlanView, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let voice = self.voice_of_latest(self.latest(now).as_ref().map(|latest| &latest.findings));
        let mut sides = Vec::new();
        for side in Side::BOTH {
            if let Some(round) = self.round(side, now) {
                sides.push(self.side_plan(&voice, side, &round, now)?);
            }
        }
        let about = ["plan-about-check", "plan-about-ends", "plan-about-no-score"].map(|id| voice.say(id)).to_vec();
        Ok(PlanView { sides, empty: voice.say("plan-empty"), about, rules: content_line(&voice) })
    }

    fn side_plan(&self, voice: &Voice<'_>, side: Side, round: &Round, now: Moment) -> Result<SidePlanView, Error> {
        let first = round.began.seen_from(now).start_of_day();
        let sessions = self.sessions_since(side, first, now)?;
        let days = (0..i64::from(self.round_rules.days.value)).map(|day| {
            let start = first.plus_ms(day * DAY_MS);
            let arguments = [("day", (day + 1).into()), ("date", voice.date(start).into())];
            let done = sessions.iter().any(|session| session.date() == start.date());
            let behind = now >= start.plus_ms(DAY_MS);
            let light = start < round.ends && (round.stage == Stage::Open || behind || done);
            let today = start.date() == now.date();
            let parts = match light {
                true => self.parts(voice, &sessions, start, now, round),
                false => Vec::new(),
            };
            let text = if parts.is_empty() { "plan-day-notes" } else { "plan-day-light" };
            PlanDayView { name: voice.say_with("plan-day", &arguments), text: voice.say(text), today, parts }
        });
        let time = [("time", voice.time(round.ends.seen_from(now), now).into())];
        let state = match round.stage {
            Stage::Open => voice.say_with("plan-open", &time),
            Stage::Waits => voice.say("plan-waits"),
            Stage::Over => voice.say("plan-over"),
            Stage::Eased => voice.say("plan-eased"),
        };
        let until = (round.stage == Stage::Open).then_some(round.ends.seen_from(now));
        Ok(SidePlanView { side, name: voice.side(side), state, until, days: days.collect() })
    }

    /// When each session of this side's course began.
    fn sessions_since(&self, side: Side, from: Moment, now: Moment) -> Result<Vec<Moment>, Error> {
        let Shelf::Open(journal) = &self.shelf else { return Ok(Vec::new()) };
        let found = journal.range(from, now.plus_ms(1), &[Kind::Session])?;
        let own = found.into_iter().filter_map(|entry| match entry.body {
            Body::Session(session) if session.side == side => Some(*session),
            _ => None,
        });
        let belongs = own.filter(|session| self.round_rules.techniques.contains(&session.technique));
        Ok(belongs.map(|session| session.started.seen_from(now)).collect())
    }

    fn parts(
        &self,
        voice: &Voice<'_>,
        sessions: &[Moment],
        day: Moment,
        now: Moment,
        round: &Round,
    ) -> Vec<PlanPartView> {
        let rows = &self.round_rules.parts;
        let begins = |part: &DayPart| day.plus_ms(i64::from(part.from_hour) * HOUR_MS);
        let first = rows.first().map(begins).unwrap_or(day);
        let part = |(at, part): (usize, &DayPart)| {
            let from = begins(part);
            let to = rows.get(at + 1).map_or_else(|| first.plus_ms(DAY_MS), begins);
            let done: Vec<String> = sessions
                .iter()
                .filter(|session| (from..to).contains(session))
                .map(|session| session.clock_text())
                .collect();
            let text = if !done.is_empty() {
                voice.say_with("plan-part-done", &[("times", voice.list(&done).into())])
            } else if round.stage == Stage::Open && now < to && from < round.ends {
                voice.say(if now >= from { "plan-part-now" } else { "plan-part-later" })
            } else {
                String::new()
            };
            PlanPartView { name: voice.say(&message_id("part", &part.id)), done: !done.is_empty(), text }
        };
        rows.iter().enumerate().map(part).collect()
    }
}
