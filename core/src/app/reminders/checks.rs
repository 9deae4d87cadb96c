//! What checks promised: another look, and a repeat when nobody was spoken to (J14, J15). A check that a later one has
//! followed promises nothing any more; what it promised for earlier today may have rung.

use crate::{
    clock::{DAY_MS, Moment},
    course::record,
    error::Error,
    id::EntryId,
    journal::{Body, Check, Journal, Kind},
    reminder::{About, Promise},
};

use super::super::{
    App,
    latest::{Finished, promised_looks},
};

/// A check and for how long it was the latest.
pub(super) struct CheckThen {
    entry: EntryId,
    at: Moment,
    pub(super) written: Moment,
    /// Nothing for the one that still is.
    pub(super) until: Option<Moment>,
    pub(super) check: Box<Check>,
}

/// What a check promises comes at most a day and a night later.
const LOOKED_BACK_D: i64 = 2;

impl App {
    /// The checks that may have promised something for today, in the order in which they were written.
    pub(super) fn checks_lately(
        &self,
        journal: &Journal,
        latest: Option<&Finished>,
        now: Moment,
    ) -> Result<Vec<CheckThen>, Error> {
        let from = now.start_of_day().plus_ms(-LOOKED_BACK_D * DAY_MS);
        let current = latest.and_then(|latest| latest.entry);
        let mut found: Vec<CheckThen> = Vec::new();
        for entry in journal.range(from, now.plus_ms(1), &[Kind::Check])? {
            if let Body::Check(check) = entry.body {
                found.push(CheckThen {
                    entry: entry.id,
                    at: entry.at,
                    written: entry.created,
                    until: Some(now),
                    check,
                });
            }
        }
        // The latest one stands however old it is, and whatever the clock said then.
        if let Some((entry, latest)) = current.zip(latest)
            && found.iter().all(|one| one.entry != entry)
            && let Some(check) = latest.kept.clone()
        {
            found.push(CheckThen { entry, at: latest.made_at, written: latest.made_at, until: None, check });
        }
        found.sort_by_key(|one| (one.written, one.entry));
        let followed: Vec<Moment> = found.iter().skip(1).map(|next| next.written).collect();
        for (one, next) in found.iter_mut().zip(followed) {
            one.until = Some(next);
        }
        if let Some(one) = found.iter_mut().find(|one| Some(one.entry) == current) {
            one.until = None;
        }
        Ok(found)
    }

    /// What these checks promised.
    pub(super) fn promised_by(
        &self,
        checks: &[CheckThen],
        journal: &Journal,
        now: Moment,
    ) -> Result<Vec<Promise>, Error> {
        let mut found = Vec::new();
        let from = now.start_of_day().plus_ms(-LOOKED_BACK_D * DAY_MS);
        let contacts = journal.range(from, now.plus_ms(1), &[Kind::Contact])?;
        let last_contact = journal.last_of(Kind::Contact)?;
        for CheckThen { entry, at, written, until, check } in checks {
            let promise = |about, settled| Promise { about, source: *entry, known: *written, settled };
            let findings = self.leave_out(record::from_row(&self.content, check));
            let looks = promised_looks(&self.content, &findings, check.tier, *at);
            found.extend(looks.into_iter().map(|look| promise(About::LookAgain(look), *until)));
            if check.tier.needs_clinician() {
                let since = contacts.iter().filter(|contact| contact.at >= *at);
                let spoken = since.map(|contact| contact.created).min();
                // A talk that is older than what was read has long answered it.
                let spoken = spoken.or(last_contact.as_ref().filter(|contact| contact.at >= *at).map(|_| *written));
                let again = at.plus_hours(self.rules.no_contact.after_h.value);
                found.push(promise(About::Contact(again), [*until, spoken].into_iter().flatten().min()));
            }
        }
        Ok(found)
    }
}
