//! What follows a feed: the course, as long as it may go on, and a newborn's next feed. A later feed takes the place of an
//! earlier one; what that one gave rise to may have rung.

use crate::{
    clock::{DAY_MS, Moment},
    course::Course,
    error::Error,
    id::EntryId,
    journal::{
        Journal, Kind, Session,
        history::{Used, is_of_today},
    },
    reminder::{self, About, Promise, Settings},
    session::round::Stage,
    triage::verdict::Permission,
    units::Side,
    view::voice::Form,
};

use super::{
    super::{App, latest::Finished, massage_gate::feeds},
    checks::CheckThen,
};

/// A feed, and for how long it was the last one.
struct FeedThen {
    entry: EntryId,
    began: Moment,
    ended: Moment,
    written: Moment,
    until: Option<Moment>,
}

/// What speaks for and against the course, read once.
struct Ground<'a> {
    latest: Option<&'a Finished>,
    checks: &'a [CheckThen],
    course: &'a Course,
    /// Those of the last days, also deleted ones: deleting a note gives no second session.
    sessions: Vec<Session>,
}

impl App {
    /// What the feeds of the last day give rise to.
    pub(super) fn promised_by_feeds(
        &self,
        journal: &Journal,
        (latest, checks): (Option<&Finished>, &[CheckThen]),
        settings: &Settings<'_>,
        now: Moment,
    ) -> Result<Vec<Promise>, Error> {
        let form = self.voice_of_latest(latest.map(|latest| &latest.findings)).form;
        let fed = feeds_lately(journal, form, now)?;
        if fed.is_empty() {
            return Ok(Vec::new());
        }
        let promise =
            |fed: &FeedThen, about, settled| Promise { about, source: fed.entry, known: fed.written, settled };
        let mut found = Vec::new();
        let days = self.logs(journal, now)?.youngest_d.filter(|_| form == Form::Feeding && !self.hides_babies());
        found.extend(
            days.iter()
                .flat_map(|days| fed.iter().map(|fed| promise(fed, About::NewbornFed(fed.ended, *days), fed.until))),
        );
        let course = self.course_of(journal, now)?;
        let sessions = journal.sessions_with_deleted(now.start_of_day().plus_ms(-DAY_MS), now.plus_ms(1))?;
        let ground = Ground { latest, checks, course: &course, sessions };
        if !Side::BOTH.into_iter().any(|side| self.round(side, now).is_some()) {
            return Ok(found);
        }
        for fed in &fed {
            let rings = reminder::after_feed(fed.ended.seen_from(now), settings);
            let stands = fed.until.is_none()
                && Side::BOTH.into_iter().any(|side| {
                    self.may_still_help(&ground, side) && self.goes_on(&ground, side, fed, (now.max(rings), now, now))
                });
            let may_have_rung = rings <= now
                && rings.date() == now.date()
                && fed.written < rings
                && fed.until.is_none_or(|until| until >= rings);
            if stands {
                found.push(promise(fed, About::CourseAfter(fed.ended), None));
            } else if may_have_rung
                && Side::BOTH.into_iter().any(|side| self.goes_on(&ground, side, fed, (rings, fed.written, rings)))
            {
                found.push(promise(fed, About::CourseAfter(fed.ended), Some(fed.until.unwrap_or(now))));
            }
        }
        Ok(found)
    }

    /// Whether nothing stands against the course on this side: not the level as it is now, and not what was noted since the
    /// check. That its permission has run out speaks against nothing: a new check comes first each time.
    fn may_still_help(&self, ground: &Ground<'_>, side: Side) -> bool {
        ground.latest.is_some_and(|latest| {
            let then = latest.kept.as_ref().map_or(latest.verdict.tier, |check| check.tier);
            let rests = ground.course.history.side(side).rest.is_some();
            let own = latest.verdict.massage.side(side);
            let closed = own.permission == Permission::Forbidden || !own.blocked_by.is_empty();
            !(rests || closed || self.tier_now(then, latest).0.needs_clinician())
        })
    }

    /// Whether the course of one side is open at `at`, no session has answered the feed, a check that was the latest at some
    /// time between `from` and `at` allows one of its techniques, and the day of `rings` has room for it.
    fn goes_on(
        &self,
        ground: &Ground<'_>,
        side: Side,
        fed: &FeedThen,
        (rings, from, at): (Moment, Moment, Moment),
    ) -> bool {
        let open = self.round(side, at).is_some_and(|round| round.stage == Stage::Open && round.last < fed.began);
        let before = || ground.sessions.iter().filter(|session| session.started <= at);
        let room = !Used::today(before(), rings).is_up(side, &self.limits);
        let has_room = |id: &String| {
            let done = before().filter(|session| session.technique == *id && is_of_today(session, rings)).count();
            let technique = self.content.techniques().iter().find(|technique| technique.id() == id);
            technique.is_some_and(|technique| done < technique.row().caps.per_day as usize)
        };
        let then =
            ground.checks.iter().filter(|check| check.written <= at && check.until.is_none_or(|until| until > from));
        let allowed = then.filter(|one| !one.check.tier.needs_clinician()).any(|one| {
            let (permission, techniques) = match side {
                Side::Left => (one.check.permission_left, &one.check.techniques_left),
                Side::Right => (one.check.permission_right, &one.check.techniques_right),
            };
            let of_course = |id: &&String| self.round_rules.techniques.contains(id);
            permission == Permission::LightOnly && techniques.iter().filter(of_course).any(has_room)
        });
        open && room && allowed
    }
}

/// The feeds of the last day in the order of their ends, each as it was noted: its end does not move while time passes.
fn feeds_lately(journal: &Journal, form: Form, now: Moment) -> Result<Vec<FeedThen>, Error> {
    let (from, to) = (now.plus_ms(-DAY_MS), now.plus_ms(DAY_MS));
    let mut found = feeds(journal, form, from, to)?;
    found.retain(|fed| fed.began <= now);
    let written = journal.range(from, now.plus_ms(1), &[Kind::Feed, Kind::Expression])?;
    let written = |id: EntryId| written.iter().find(|entry| entry.id == id).map(|entry| entry.created);
    let mut until = None;
    let mut all = Vec::new();
    for fed in found.into_iter().rev() {
        let written = written(fed.entry).unwrap_or(fed.began);
        all.push(FeedThen { entry: fed.entry, began: fed.began, ended: fed.ended, written, until });
        until = Some(until.map_or(written, |until: Moment| until.min(written)));
    }
    all.reverse();
    Ok(all)
}
