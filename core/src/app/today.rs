//! What Today shows: the last result as it stands now, and the latest entries.

use crate::{
    care::Tier,
    clock::Moment,
    content::text::message_id,
    error::Error,
    journal::{Body, Kind},
    view::{
        common::TierView,
        learn::content_line,
        result,
        today::{LatestView, NoticeView, StatusView, TodayView, ago},
        voice::Voice,
    },
};

use super::{App, Shelf, latest::Finished, level::Level};

/// What Today shows the latest of, in order.
const SHOWN: [Kind; 6] = [Kind::Feed, Kind::Expression, Kind::Temperature, Kind::Symptom, Kind::Session, Kind::Contact];

impl App {
    /// The first screen.
    ///
    /// # Errors
    /// [`Error`] when the journal is locked or can't be read.
    pub fn today(&self) -> Result<TodayView, Error> {
        self.refuse_locked()?;
        let now = self.now();
        // Without a snapshot, as from a damaged journal, each reading says for itself what it can't give.
        let _still = match &self.shelf {
            Shelf::Open(journal) => journal.snapshot().ok(),
            _ => None,
        };
        let latest = self.latest(now);
        let voice = self.voice_of_latest(latest.as_ref().map(|latest| &latest.findings));
        // A journal that can't be read in one place hides what stands there and nothing else.
        let (rows, unread) = match self.latest_rows(&voice, now) {
            Ok(rows) => (rows, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        let mut notices = Vec::new();
        let mut notice = |is_problem, text| notices.push(NoticeView { is_problem, text });
        for problem in [self.journal_problem(), unread].into_iter().flatten() {
            notice(true, voice.say_with("today-journal-problem", &[("problem", problem.into())]));
        }
        if self.content.is_expired(now) {
            let day = voice.calendar_day(self.content.expires());
            notice(true, voice.say_with("expired", &[("date", day.into())]));
        }
        if let Some(day) = self.content.next_review().filter(|day| *day <= now.date()) {
            notice(false, voice.say_with("review-due", &[("date", voice.calendar_day(day).into())]));
        }
        if self.was_interrupted() {
            notice(false, voice.say("m-interrupted"));
        }
        if let Some(text) = self.backup_notice(&voice, now) {
            notice(false, text);
        }
        let massage = latest.as_ref().and_then(|latest| self.massage_line(&voice, latest, now));
        let follow_ups = latest.as_ref().map(|latest| self.follow_ups(&voice, latest, now)).unwrap_or_default();
        Ok(TodayView {
            notices,
            status: latest.as_ref().map(|latest| self.status(&voice, latest, now)),
            empty: voice.say("today-empty"),
            follow_ups,
            course: self.course_lines(&voice, latest.as_ref(), now),
            running: self.feed_timer().ok().flatten(),
            feeding: self.feeding_lines(&voice, now),
            latest: rows,
            check: voice.say("today-check"),
            massage,
            rules: content_line(&voice),
        })
    }

    /// The level that was found stays until a new check, and rises with what was noted since.
    fn status(&self, voice: &Voice<'_>, latest: &Finished, now: Moment) -> StatusView {
        let Level { person: tier, baby, why } = self.level_shown(voice, latest, now);
        let sentence = |tier: Tier| {
            let number = crate::view::help::emergency_number(&self.content, self.country().as_deref());
            let id = crate::voice::tier_id(tier);
            match tier {
                Tier::SelfCareNoMassage => voice.say("tier-self-care-no-time"),
                _ => voice.say_with(&format!("{id}.sentence"), &[("number", number.into())]),
            }
        };
        let view =
            |tier: Tier| TierView { tier, word: voice.say(crate::voice::tier_id(tier)), sentence: sentence(tier) };
        let checked =
            [("time", voice.time(latest.made_at, now).into()), ("ago", ago(voice, latest.made_at, now).into())];
        StatusView {
            person: view(tier),
            baby: baby.map(|baby| self.baby_level(voice, latest, baby)),
            baby_first: baby.is_some_and(|baby| baby > tier),
            first: baby.is_some_and(Tier::needs_clinician) || tier.needs_clinician(),
            checked: voice.say_with("today-checked", &checked),
            recheck: match self.promised_look(latest, now) {
                Some(look) if look.ms_since(now) > 0 => {
                    voice.say_with("check-again-at", &[("time", voice.time(look.seen_from(now), now).into())])
                }
                Some(_) => voice.say("today-look-due"),
                None => String::new(),
            },
            changed: why,
        }
    }

    /// A baby's level stays until a new check, also when its signs are too old to be weighed again.
    fn baby_level(&self, voice: &Voice<'_>, latest: &Finished, tier: Tier) -> TierView {
        let babies = self.of_result(&latest.findings, &latest.history, &latest.verdict, result::babies);
        babies.into_iter().find(|view| view.tier == tier).unwrap_or_else(|| {
            let id = crate::voice::tier_id(tier);
            let number = crate::view::help::emergency_number(&self.content, self.country().as_deref());
            let arguments = [("baby", voice.say("your-baby").into()), ("number", number.into())];
            TierView { tier, word: voice.say(id), sentence: voice.say_with(&format!("{id}.baby"), &arguments) }
        })
    }

    /// When the check promised another look; it does not move while time passes.
    fn promised_look(&self, latest: &Finished, now: Moment) -> Option<Moment> {
        let mut looks = self.promised(latest).into_iter();
        let last = looks.clone().next_back();
        looks.find(|look| look.ms_since(now) > 0).or(last)
    }

    fn massage_line(&self, voice: &Voice<'_>, latest: &Finished, now: Moment) -> Option<String> {
        let until = latest.verdict.massage.expires_at.filter(|until| until.ms_since(now) > 0)?;
        if self.check_is_open() {
            return None;
        }
        let used = match &self.shelf {
            Shelf::Open(journal) => {
                let sessions = journal.range(latest.made_at, now.plus_ms(1), &[Kind::Session]).unwrap_or_default();
                sessions.into_iter().any(|entry| match entry.body {
                    Body::Session(session) => session.check.is_some() && session.check == latest.entry,
                    _ => false,
                })
            }
            _ => true,
        };
        (!used && self.content.is_embedded())
            .then(|| voice.say_with("today-massage", &[("time", voice.time(until, now).into())]))
    }

    fn follow_ups(&self, voice: &Voice<'_>, latest: &Finished, now: Moment) -> Vec<String> {
        // As they were found: a follow-up is not lost because its answers have aged.
        let mut verdict = latest.verdict.clone();
        if let Some(kept) = &latest.kept {
            verdict.followup.level = kept.followup.max(verdict.followup.level);
            verdict.followup.fired.extend(kept.followup_fired.iter().cloned());
            verdict.tier = verdict.tier.max(kept.tier);
        }
        let mut lines = self.of_result(&latest.findings, &latest.history, &verdict, result::follow_up);
        let contacted = match &self.shelf {
            Shelf::Open(journal) => {
                journal.last_of(Kind::Contact).ok().flatten().is_some_and(|entry| entry.at >= latest.made_at)
            }
            _ => true,
        };
        let clinician = verdict.tier.needs_clinician();
        if clinician && !contacted && now >= latest.made_at {
            // J15: one gentle repeat.
            let (after, stays) = (self.rules.no_contact.after_h.value, self.rules.no_contact.for_h.value);
            let again = (after..after + stays).contains(&now.hours_since(latest.made_at));
            lines.insert(0, voice.say(if again { "today-contact-again" } else { "today-contact" }));
        }
        lines
    }

    fn latest_rows(&self, voice: &Voice<'_>, now: Moment) -> Result<Vec<LatestView>, Error> {
        let Shelf::Open(journal) = &self.shelf else { return Ok(Vec::new()) };
        let mut rows = Vec::new();
        for kind in SHOWN {
            if let Some(entry) = journal.last_of(kind)? {
                rows.push(LatestView {
                    label: voice.say(&message_id("last", kind.key())),
                    value: crate::view::journal::detail(voice, &entry.body),
                    when: voice.time(entry.at, now),
                    ago: ago(voice, entry.at, now),
                });
            }
        }
        Ok(rows)
    }
}
