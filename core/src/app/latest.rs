//! The latest check as it stands now: its answers aged, the journal's news weighed, and nothing allowed that was not
//! allowed when it was made.
//!
//! Everything here errs on the side of no massage: a note about the breast or a medicine, a check that was deleted, a
//! trial pack, or a journal that can't be read closes it until a new check.

use smol_str::SmolStr;

use crate::{
    care::Tier,
    clock::{DAY_MS, Moment},
    content::Content,
    course::{mind::MindAnswers, record},
    id::EntryId,
    journal::{Body, Check, Entry, Journal, Kind},
    triage::{
        assess::assess,
        findings::Findings,
        history::History,
        verdict::{Permission, SidePermission, Verdict},
    },
    units::Side,
};

use super::{App, Shelf, change::Way};

/// The engine's row for what was noted, deleted or tried out since the check.
const NOTED_SINCE: &str = "noted_since";
/// J14: the engine's row for a look that was promised and not taken.
const LOOK_DUE: &str = "look_due";

/// A check that has a result.
pub(super) struct Finished {
    pub(super) findings: Findings,
    pub(super) history: History,
    /// As it stands now.
    pub(super) verdict: Verdict,
    /// When the check was made.
    pub(super) made_at: Moment,
    /// Its row in the journal, when there is one.
    pub(super) entry: Option<EntryId>,
    /// What the journal kept of it.
    pub(super) kept: Option<Box<Check>>,
    /// What of its answers about one's mind is kept.
    pub(super) mind: MindAnswers,
    /// What was answered, while it can still be put right without the journal.
    pub(super) way: Option<Way>,
}

impl App {
    /// The latest check of the journal, or of this run when it could not be kept.
    pub(super) fn latest(&self, now: Moment) -> Option<Finished> {
        let history = self.history(now);
        // A check that could not be saved is newer than any that was: it speaks, and allows nothing.
        if let Some(last) = self.last.as_ref().filter(|last| last.entry.is_none()) {
            let verdict = assess(&self.content, &last.findings, &history, now);
            let findings = last.findings.clone();
            let (made_at, mind) = (last.made_at, last.mind);
            return Some(Finished { findings, history, verdict, made_at, entry: None, kept: None, mind, way: None });
        }
        let Shelf::Open(journal) = &self.shelf else { return None };
        let entry = journal.last_written(Kind::Check).ok().flatten()?;
        self.standing(journal, &entry, history, now)
    }

    /// When the check promised another look.
    pub(super) fn promised(&self, latest: &Finished) -> Vec<Moment> {
        let tier = latest.kept.as_ref().map_or(latest.verdict.tier, |check| check.tier);
        promised_looks(&self.content, &latest.findings, tier, latest.made_at)
    }

    fn standing(&self, journal: &Journal, entry: &Entry, history: History, now: Moment) -> Option<Finished> {
        let Body::Check(check) = &entry.body else { return None };
        let findings = self.leave_out(record::from_row(&self.content, check));
        let mut verdict = assess(&self.content, &findings, &history, now);
        // J14: a look that was promised and not taken ends the permission, until a new check.
        let looks = promised_looks(&self.content, &findings, check.tier, entry.at);
        let missed = looks.first().is_some_and(|look| look.ms_since(now) <= 0);
        let noted = closed_since(journal, entry, check, now);
        let closed = noted.map(|noted| if missed { Some(LOOK_DUE) } else { noted.then_some(NOTED_SINCE) });
        let massage = &mut verdict.massage;
        let then = [
            (&mut massage.left, check.permission_left, &check.techniques_left, closed[0]),
            (&mut massage.right, check.permission_right, &check.techniques_right, closed[1]),
        ];
        for (side, permission, techniques, closed) in then {
            side.techniques.retain(|technique| techniques.iter().any(|kept| technique.id == *kept));
            // What was not allowed when the check was made does not become allowed by waiting: that needs a new one.
            if closed.is_some() || permission != Permission::LightOnly || side.techniques.is_empty() {
                withhold(side, closed);
            }
        }
        massage.permission = massage.left.permission.min(massage.right.permission);
        let allowed = [&massage.left, &massage.right].iter().any(|side| side.permission == Permission::LightOnly);
        massage.expires_at = massage.expires_at.min(check.expires_at).filter(|_| allowed);
        Some(Finished {
            findings,
            history,
            verdict,
            made_at: entry.at,
            entry: Some(entry.id),
            kept: Some(check.clone()),
            mind: MindAnswers::default(),
            way: None,
        })
    }
}

/// When a check asked to look again, as it was made: what the journal learned since promises nothing. Whoever was sent to
/// somebody was promised no look at home.
pub(super) fn promised_looks(content: &Content, findings: &Findings, tier: Tier, made_at: Moment) -> Vec<Moment> {
    if tier.needs_clinician() {
        return Vec::new();
    }
    assess(content, findings, &History::default(), made_at).recheck_at
}

fn withhold(side: &mut SidePermission, closed: Option<&'static str>) {
    side.techniques.clear();
    side.permission = side.permission.min(Permission::Withheld);
    side.blocked_by.extend(closed.map(SmolStr::new_static));
}

/// Which sides something has closed since the check: a note about that breast, a medicine that may hide a fever or treats
/// the breast, a later check that was deleted, a pack that is not the built-in one, or a journal that can't be read.
fn closed_since(journal: &Journal, entry: &Entry, check: &Check, now: Moment) -> [bool; 2] {
    let both = [true, true];
    // A file can tell what was found; it can't give a permission.
    if !check.pack_reviewed || journal.is_imported(entry.id).unwrap_or(true) {
        return both;
    }
    // A note may be about the hours before the check and be written after it.
    let (from, kinds) = (entry.at.plus_ms(-DAY_MS), [Kind::Symptom, Kind::Medicine]);
    let (Ok(since), Ok(bin)) = (journal.range(from, now.plus_ms(1), &kinds), journal.bin(now)) else {
        return both;
    };
    if bin.iter().any(|deleted| deleted.entry.body.kind() == Kind::Check && deleted.entry.at.ms_since(entry.at) >= 0) {
        return both;
    }
    let mut closed = [false, false];
    for noted in since.iter().filter(|noted| noted.created.ms_since(entry.created) > 0) {
        match &noted.body {
            Body::Symptom(symptom) => closed[symptom.side as usize] = true,
            Body::Medicine(medicine) => {
                let may_matter = medicine.is_antipyretic != Some(false) || medicine.is_antibiotic == Some(true);
                closed = if may_matter { both } else { closed };
            }
            _ => {}
        }
    }
    closed
}

/// The sides, in the order of [`closed_since`].
const _: () = assert!(Side::Left as usize == 0 && Side::Right as usize == 1);
