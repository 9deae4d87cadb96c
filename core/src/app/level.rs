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
        let stored = latest.kept.as_ref().map(|check| (check.tier, check.infant_tier));
        let (then, baby) = stored.unwrap_or((latest.verdict.tier, latest.verdict.infant_tier));
        let shown = |baby: Option<Tier>| baby.filter(|_| !voice.hides_babies);
        let baby = shown(baby);
        let (person, changed) = self.tier_now(then, latest);
        let mut level = Level { person, baby, why: changed.then(|| voice.say("today-changed")) };
        for (at, earlier) in self.not_answered_since(latest, now) {
            let until = at.plus_hours(self.rules.hold.same_day_h.value);
            let higher = earlier.tier > level.person && earlier.tier >= Tier::SameDay;
            let earlier_baby = shown(earlier.infant_tier);
            let baby_higher = earlier_baby > level.baby && earlier_baby >= Some(Tier::SameDay);
            if !higher && !baby_higher {
                continue;
            }
            let time = [("time", voice.time(until.seen_from(now), now).into())];
            if until.ms_since(now) > 0 {
                level.person = level.person.max(earlier.tier);
                level.baby = level.baby.max(earlier_baby);
                level.why = Some(voice.say_with("today-held", &time));
            } else if level.why.is_none() {
                level.why = Some(voice.say_with("today-held-is-over", &time));
            }
        }
        level
    }

    /// The checks of the last day that no complete one has answered, newest first, without the last one.
    fn not_answered_since(&self, latest: &Finished, now: Moment) -> Vec<(Moment, Check)> {
        let Shelf::Open(journal) = &self.shelf else { return Vec::new() };
        let answers = |check: &Check| check.complete && check.pack_reviewed;
        if latest.kept.as_ref().is_none_or(|check| answers(check)) {
            return Vec::new();
        }
        let day = self.rules.worst.window_h.value;
        let found = journal.range(now.plus_hours(-day), now.plus_hours(day), &[Kind::Check]);
        let mut checks = found.unwrap_or_default();
        checks.sort_by_key(|entry| std::cmp::Reverse((entry.created.epoch_ms(), entry.id)));
        let mut open = Vec::new();
        for entry in checks.into_iter().filter(|entry| Some(entry.id) != latest.entry) {
            let Body::Check(check) = entry.body else { continue };
            if answers(&check) {
                // What it found itself still stands; what was before it is answered.
                open.push((entry.at, *check));
                break;
            }
            open.push((entry.at, *check));
        }
        open
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
