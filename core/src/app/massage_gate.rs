//! What speaks for a session and what against it: the latest check, the journal's day, the last feed and the course, put to
//! the gate; and then the plan.

use crate::{
    clock::{DAY_MS, Moment},
    content::{TechniqueRule, technique::Variant},
    id::EntryId,
    journal::{
        Body, Entry, Feed, FeedPart, Journal, JournalError, Kind, Session, Way,
        history::{Used, is_of_today},
    },
    session::{
        event::{Fullness, Relief},
        gate::{Ask, LastFeed, Lock, Pack, Today, may_start},
        plan::{Plan, Request},
        refusal::{NoPlan, Refusal},
        round::{Done, Round},
    },
    triage::{
        facts::{Facts, Value},
        findings::Place,
    },
    units::{Pain, Quadrant, Side},
    view::voice::Form,
};

use super::{App, Shelf, latest::Finished};

/// A session that may be begun.
pub(super) struct Settled {
    pub(super) plan: Plan,
    /// How full the breast is, as the check says.
    pub(super) fullness: Option<Fullness>,
}

impl App {
    /// Asks the gate, then settles the plan.
    pub(super) fn settle(
        &self,
        latest: &Finished,
        technique: &TechniqueRule,
        side: Side,
        said_fed: bool,
        now: Moment,
    ) -> Result<Settled, NoPlan> {
        let facts = Facts::new(&self.content, &latest.findings, &latest.history, now);
        let place = Place::Breast(side);
        let known = |id: &str, place: Place| {
            let index = self.content.vocabulary().find(id)?;
            match facts.value(index, place) {
                Value::Known(code) => Some((index, code)),
                Value::NotApplicable | Value::Unknown(_) => None,
            }
        };
        let hours = technique.recheck().and_then(|(finding, _)| match facts.value(finding, place) {
            Value::Known(hours) => Some(i64::from(hours)),
            Value::NotApplicable | Value::Unknown(_) => None,
        });
        let began = hours.map(|hours| now.plus_hours(-hours));
        let form = self.voice_for(&latest.findings).form;
        let today = self.today_of(latest, technique, side, now);
        let massage = &latest.verdict.massage;
        let ask = Ask {
            technique: technique.row(),
            side,
            massage,
            made_at: latest.made_at,
            began,
            limits: &self.limits,
            today,
            fed: if said_fed { LastFeed::JustNow } else { self.last_feed(form, now) },
            pack: Pack { reviewed: self.content.is_embedded(), expired: self.content.is_expired(now) },
        };
        may_start(&ask, now)?;
        let check = latest.entry.ok_or(Refusal::CheckUsed)?;
        let sore: Vec<Quadrant> = known("quadrant", place)
            .map(|(index, code)| self.content.vocabulary().get(index).domain.written(code))
            .and_then(|written| Quadrant::from_answer(&written))
            .into_iter()
            .collect();
        let weaning = known("weaning", Place::Person).is_some_and(|(_, code)| code == 1);
        let variant = match form {
            Form::Bereaved => Some(Variant::Ease),
            _ if weaning => Some(Variant::Ease),
            Form::Pumping => Some(Variant::Pumping),
            Form::Feeding | Form::Unsaid => None,
        };
        let hard = self.content.vocabulary().find("hard").and_then(|index| {
            let (_, code) = known("hard", place)?;
            Fullness::from_key(&self.content.vocabulary().get(index).domain.written(code))
        });
        let plan = Plan::new(Request {
            technique: technique.row(),
            limits: &self.limits,
            content_version: self.content.version(),
            side,
            sore: &sore,
            variant,
            check,
            used_today_s: today.worked_s,
            sessions_today: today.sessions,
            expires_at: massage.expires_at.unwrap_or(now),
            began,
        })?;
        Ok(Settled { plan, fullness: hard })
    }

    /// When the last feed that the journal knows was over; for somebody who pumps, when milk was last pumped.
    fn last_feed(&self, form: Form, now: Moment) -> LastFeed {
        if form == Form::Bereaved {
            return LastFeed::NotNeeded;
        }
        let Shelf::Open(journal) = &self.shelf else { return LastFeed::NotKnown };
        let from = now.plus_ms(-2 * self.limits.after_feed_ms());
        let found = feeds(journal, form, from, now).unwrap_or_default();
        found.last().map_or(LastFeed::NotKnown, |fed| LastFeed::Ended(fed.ended))
    }

    /// The course of one side, from the sessions and notes that the journal has.
    pub(super) fn round(&self, side: Side, now: Moment) -> Option<Round> {
        let Shelf::Open(journal) = &self.shelf else { return None };
        let from = now.plus_hours(-self.round_rules.span_h());
        let found = journal.sessions_with_deleted(from, now.plus_ms(1)).unwrap_or_default();
        let done: Vec<Done> = found.iter().filter_map(|session| self.done(session, side)).collect();
        let logs = self.logs(journal, now).ok()?;
        let looks = || logs.looks(side).iter().filter(|(at, _)| at.ms_since(now) <= 0);
        let better: Vec<Moment> = looks().filter(|(_, look)| look.better).map(|(at, _)| *at).collect();
        let last = looks().rev().find(|(_, look)| look.hard.is_some() || look.knot.is_some());
        let eased = last.filter(|(_, look)| look.hard == Some(false) && look.knot != Some(true)).map(|(at, _)| *at);
        Round::of(&done, &better, eased, &self.round_rules, now)
    }

    fn done(&self, session: &Session, side: Side) -> Option<Done> {
        let belongs = session.side == side && self.round_rules.techniques.contains(&session.technique);
        let less =
            session.pain_before.zip(session.pain_after).is_some_and(|(before, after): (Pain, Pain)| after < before);
        let better = session.relief == Some(Relief::Softer) || less;
        belongs.then_some(Done { at: session.started, better })
    }

    /// What the journal knows about today's sessions.
    fn today_of(&self, latest: &Finished, technique: &TechniqueRule, side: Side, now: Moment) -> Today {
        let Shelf::Open(journal) = &self.shelf else { return Today::default() };
        // Sessions of this local day count, and so do those since the check, which may be from before midnight. A deleted
        // one counts too: deleting a note gives no second session. What can't be read counts as used.
        let since = now.start_of_day().plus_ms(-DAY_MS).min(latest.made_at);
        let Ok(sessions) = journal.sessions_with_deleted(since, now.plus_ms(1)) else {
            return Today { check_used: true, ..Today::default() };
        };
        let belongs = self.round_rules.techniques.iter().any(|id| id == technique.id());
        let used = Used::today(&sessions, now);
        let of_technique =
            sessions.iter().filter(|session| session.technique == technique.id() && is_of_today(session, now));
        Today {
            lock: latest.history.side(side).rest.map(|rest| Lock { until: Some(rest.until.seen_from(now)) }),
            course: self.round(side, now).filter(|_| belongs).and_then(|round| round.stops(&self.round_rules, now)),
            check_used: sessions.iter().any(|session| session.check.is_some() && session.check == latest.entry),
            sessions: used.sessions,
            of_technique: u32::try_from(of_technique.count()).unwrap_or(u32::MAX),
            worked_s: used.stroked_s[side as usize],
        }
    }
}

/// A feed, or a pumping.
pub(super) struct Fed {
    pub(super) entry: EntryId,
    pub(super) began: Moment,
    pub(super) ended: Moment,
}

/// The feeds of this time, the one that ended last at the end; for somebody who pumps the pumpings, because milk by hand
/// may be part of a session. Of what was noted ahead only the part up to now counts.
pub(super) fn feeds(journal: &Journal, form: Form, from: Moment, now: Moment) -> Result<Vec<Fed>, JournalError> {
    let kind = match form {
        Form::Feeding | Form::Unsaid => Kind::Feed,
        Form::Pumping => Kind::Expression,
        Form::Bereaved => return Ok(Vec::new()),
    };
    let fed = |entry: Entry| {
        let ended = match &entry.body {
            Body::Feed(feed) => entry.at.plus_ms(length_ms(feed)).min(now),
            Body::Expression(milk) if milk.way == Way::Pump => entry.at,
            _ => return None,
        };
        Some(Fed { entry: entry.id, began: entry.at, ended })
    };
    let mut found: Vec<Fed> = journal.range(from, now.plus_ms(1), &[kind])?.into_iter().filter_map(fed).collect();
    found.sort_by_key(|fed| fed.ended);
    Ok(found)
}

/// How long a feed took, as far as that was noted.
fn length_ms(feed: &Feed) -> i64 {
    let minutes = feed.parts.iter().map(|part| match part {
        FeedPart::Breast { minutes: Some(minutes), .. } => i64::from(minutes.get()),
        FeedPart::Breast { minutes: None, .. } | FeedPart::Bottle { .. } => 0,
    });
    minutes.sum::<i64>() * 60_000
}
