//! The level that Today shows: what the last check found, never less than an earlier one that still holds, and more when
//! notes since then raise it.

use crate::{
    care::Tier,
    clock::Moment,
    journal::{Body, Check, Kind},
    triage::verdict::Permission,
    view::voice::Voice,
};

use super::{App, Shelf, latest::Finished};

/// The level of a person and of the babies, and why it is not that of the last check.
pub(super) struct Level {
    pub(super) person: Tier,
    pub(super) baby: Option<Tier>,
    pub(super) why: Option<String>,
}

impl App {
    pub(super) fn level_shown(&self, voice: &Voice<'_>, latest: &Finished, now: Moment) -> Level {
        let earlier = self.earlier_checks(voice.hides_babies, latest, now);
        let last = latest.kept.iter().map(|check| (latest.made_at, &**check));
        let checks = || last.clone().chain(earlier.iter().map(|(at, check)| (*at, check)));

        let then = latest.kept.as_ref().map_or(latest.verdict.tier, |check| check.tier);
        let (person, changed) = self.tier_now(then, latest);
        let found = standing(checks()).skip(1).map(|(at, check)| (at, Some(check.tier)));
        let (raised, person_until) = self.held(Some(person), found, now);

        let mut of_babies =
            standing(checks().filter(|(_, check)| !check.babies_left_out)).map(|(at, check)| (at, check.infant_tier));
        let baby = match latest.kept {
            Some(_) => of_babies.next().and_then(|(_, tier)| tier),
            None => latest.verdict.infant_tier,
        };
        let (baby, baby_until) = match voice.hides_babies {
            true => (None, None),
            false => self.held(baby, of_babies, now),
        };

        let said =
            |id: &str, until: Moment| voice.say_with(id, &[("time", voice.time(until.seen_from(now), now).into())]);
        let why = match person_until.max(baby_until) {
            Some(until) if until.ms_since(now) > 0 => Some(said("today-held", until)),
            _ if changed => Some(voice.say("today-changed")),
            over => over.map(|until| said("today-held-is-over", until)),
        };
        Level { person: raised.unwrap_or(person), baby, why }
    }

    /// The highest level of the last check and of the earlier ones (newest first) that still hold, and until when the one
    /// that raised it holds; a time that is over when one would have raised it and holds no more.
    fn held(
        &self,
        last: Option<Tier>,
        earlier: impl Iterator<Item = (Moment, Option<Tier>)>,
        now: Moment,
    ) -> (Option<Tier>, Option<Moment>) {
        let (mut level, mut until) = (last, None);
        for (at, tier) in earlier {
            if tier <= level || tier < Some(Tier::SameDay) {
                continue;
            }
            let ends = at.plus_hours(self.rules.hold.same_day_h.value);
            if ends.ms_since(now) > 0 {
                (level, until) = (tier, Some(ends));
            } else {
                until = until.or(Some(ends));
            }
        }
        (level, until)
    }

    /// The checks of the last day without the last one, newest first; none when the last one has answered them all.
    fn earlier_checks(&self, babies_are_hidden: bool, latest: &Finished, now: Moment) -> Vec<(Moment, Check)> {
        let (Shelf::Open(journal), Some(last)) = (&self.shelf, &latest.kept) else { return Vec::new() };
        if is_answer(last) && (babies_are_hidden || !last.babies_left_out) {
            return Vec::new();
        }
        let day = self.rules.worst.window_h.value;
        let found = journal.range(now.plus_hours(-day), now.plus_hours(day), &[Kind::Check]);
        let mut checks = found.unwrap_or_default();
        checks.sort_by_key(|entry| std::cmp::Reverse((entry.created.epoch_ms(), entry.id)));
        let earlier = checks.into_iter().filter(|entry| Some(entry.id) != latest.entry);
        earlier
            .filter_map(|entry| match entry.body {
                Body::Check(check) => Some((entry.at, *check)),
                _ => None,
            })
            .collect()
    }

    /// The level as it stands: never lower than it was found, higher when what was noted since raises it. "A light touch
    /// is possible" ends with its permission.
    pub(super) fn tier_now(&self, then: Tier, latest: &Finished) -> (Tier, bool) {
        let by_notes = latest.verdict.tier;
        if by_notes > then && by_notes.needs_clinician() {
            return (by_notes, true);
        }
        let allowed = latest.verdict.massage.left.permission == Permission::LightOnly
            || latest.verdict.massage.right.permission == Permission::LightOnly;
        match then {
            Tier::MassageOk if !allowed => (Tier::SelfCareNoMassage, false),
            then => (then, false),
        }
    }
}

/// Of checks, newest first, those that still say something: up to the first that answers what was before it.
fn standing<'a>(checks: impl Iterator<Item = (Moment, &'a Check)>) -> impl Iterator<Item = (Moment, &'a Check)> {
    let mut answered = false;
    checks.take_while(move |(_, check)| !std::mem::replace(&mut answered, is_answer(check)))
}

/// Whether a check leaves nothing of an earlier one open.
fn is_answer(check: &Check) -> bool {
    check.complete && check.pack_reviewed
}
