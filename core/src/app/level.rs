//! The level that Today shows: what the last check found, never less than an earlier one that still holds, and more when
//! notes since then raise it.

use crate::{
    care::Tier,
    clock::Moment,
    course::record,
    journal::{Body, Check, Kind},
    triage::{assess::assess, history::History, verdict::Permission},
    view::voice::Voice,
};

use super::{App, Shelf, latest::Finished};

/// The level of a person and of the babies, and why it is not that of the last check.
pub(super) struct Level {
    pub(super) person: Tier,
    pub(super) baby: Option<Tier>,
    pub(super) why: Option<String>,
}

/// An earlier check of which something still counts.
struct Earlier {
    at: Moment,
    check: Check,
    /// Nothing later has answered what it found about the person.
    person: bool,
    babies: Babies,
}

/// What later checks say about the babies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Babies {
    /// Every one left them out.
    LeftOutSince,
    /// One asked about them and was not complete.
    Open,
    /// A complete one asked about them.
    Answered,
}

impl App {
    pub(super) fn level_shown(&self, voice: &Voice<'_>, latest: &Finished, now: Moment) -> Level {
        let stored = latest.kept.as_ref().map(|check| (check.tier, check.infant_tier));
        let (then, baby) = stored.unwrap_or((latest.verdict.tier, latest.verdict.infant_tier));
        let shown = |baby: Option<Tier>| baby.filter(|_| !voice.hides_babies);
        let baby = shown(baby);
        let (person, changed) = self.tier_now(then, latest);
        let mut level = Level { person, baby, why: changed.then(|| voice.say("today-changed")) };
        for Earlier { at, check: earlier, person, babies } in self.not_answered_since(voice, latest, now) {
            let earlier_baby = shown(earlier.infant_tier).filter(|_| babies != Babies::Answered);
            if babies == Babies::LeftOutSince {
                // Nobody has asked about the babies since: this is their last check, and its level stays.
                level.baby = earlier_baby;
            }
            let until = at.plus_hours(self.rules.hold.same_day_h.value);
            let higher = person && earlier.tier > level.person && earlier.tier >= Tier::SameDay;
            let baby_higher = earlier_baby > level.baby && earlier_baby >= Some(Tier::SameDay);
            if !higher && !baby_higher {
                continue;
            }
            let time = [("time", voice.time(until.seen_from(now), now).into())];
            if until.ms_since(now) > 0 {
                level.person = if person { level.person.max(earlier.tier) } else { level.person };
                level.baby = level.baby.max(earlier_baby);
                level.why = Some(voice.say_with("today-held", &time));
            } else if level.why.is_none() {
                level.why = Some(voice.say_with("today-held-is-over", &time));
            }
        }
        level
    }

    /// The checks of the last day that no complete one has answered, newest first, without the last one.
    fn not_answered_since(&self, voice: &Voice<'_>, latest: &Finished, now: Moment) -> Vec<Earlier> {
        let (Shelf::Open(journal), Some(last)) = (&self.shelf, &latest.kept) else { return Vec::new() };
        let answers = |check: &Check| check.complete && check.pack_reviewed;
        // Somebody from whom babies are hidden is shown no level of theirs.
        let left_out = |check: &Check, at| !voice.hides_babies && self.left_babies_out(check, at);
        let mut person = !answers(last);
        let mut babies = match left_out(last, latest.made_at) {
            true => Babies::LeftOutSince,
            false if person => Babies::Open,
            false => Babies::Answered,
        };
        let mut open = Vec::new();
        if !person && babies == Babies::Answered {
            return open;
        }
        let day = self.rules.worst.window_h.value;
        let found = journal.range(now.plus_hours(-day), now.plus_hours(day), &[Kind::Check]);
        let mut checks = found.unwrap_or_default();
        checks.sort_by_key(|entry| std::cmp::Reverse((entry.created.epoch_ms(), entry.id)));
        for entry in checks.into_iter().filter(|entry| Some(entry.id) != latest.entry) {
            let Body::Check(check) = entry.body else { continue };
            let (is_answer, left_out) = (answers(&check), left_out(&check, entry.at));
            // What a complete one found itself still stands; what was before it is answered.
            open.push(Earlier { at: entry.at, check: *check, person, babies });
            person &= !is_answer;
            babies = match babies {
                _ if left_out => babies,
                _ if is_answer => Babies::Answered,
                Babies::LeftOutSince => Babies::Open,
                babies => babies,
            };
            if !person && babies == Babies::Answered {
                break;
            }
        }
        open
    }

    /// Whether a check was made while everything about babies was hidden: its row neither settles their level nor says
    /// that something about them is open.
    fn left_babies_out(&self, check: &Check, at: Moment) -> bool {
        if check.infant_tier.is_some() {
            return false;
        }
        let verdict = assess(&self.content, &record::from_row(&self.content, check), &History::default(), at);
        let open = verdict.infants.iter().flat_map(|infant| &infant.unanswered);
        let said = |id: &String| check.unanswered.iter().any(|unanswered| unanswered.id == *id);
        let mut open = open.peekable();
        open.peek().is_some() && !open.any(said)
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
