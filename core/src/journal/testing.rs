//! What the tests of the journal share: a folder of their own, and short ways to make things.

use std::path::{Path, PathBuf};

use crate::{
    clock::Moment,
    id::{EntryId, SeededIds},
    session::limits::Limits,
    triage::verdict::{FollowUpLevel, Permission, Tier},
    units::{Pain, Side},
};

use super::{Answer, Body, Check, FiredRule, Given, Journal, JournalKey, JournalRules, Note, Session, Source, Text};

/// A folder that goes with the test.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new() -> Self {
        let path = std::env::temp_dir().join(format!("lattea-journal-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A journal in a folder of its own, and everything to work with it.
pub(super) struct Desk {
    // Dropped before the folder.
    pub(super) journal: Journal,
    pub(super) ids: SeededIds,
    pub(super) rules: JournalRules,
    pub(super) limits: Limits,
    pub(super) folder: Folder,
}

impl Desk {
    pub(super) fn new() -> Self {
        let folder = Folder::new();
        let journal = open(&folder.path("j.db"));
        let limits = Limits::parse("session.toml", include_str!("../../../content/session.toml")).unwrap();
        Self { journal, ids: SeededIds::new(1), rules: JournalRules::embedded().unwrap(), limits, folder }
    }

    pub(super) fn add(&mut self, body: Body, at: Moment) -> EntryId {
        self.journal.add(body, at, at, &self.ids).unwrap().id
    }
}

pub(super) fn key() -> JournalKey {
    JournalKey::from_bytes([9; 32])
}

pub(super) fn open(path: &Path) -> Journal {
    Journal::open(path, &key()).unwrap()
}

pub(super) fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

pub(super) fn noon() -> Moment {
    at("2026-05-03T12:00:00+01:00")
}

pub(super) fn note(text: &str) -> Body {
    Body::Note(Note { text: Text::new(text).unwrap() })
}

pub(super) fn check(tier: Tier, complete: bool) -> Check {
    let fired = if tier.needs_clinician() { vec![fired("S01", tier)] } else { Vec::new() };
    Check {
        answers: Vec::new(),
        tier,
        ceiling: tier,
        complete,
        infant_tier: None,
        babies_left_out: false,
        permission_left: Permission::Withheld,
        permission_right: Permission::Withheld,
        expires_at: None,
        techniques_left: Vec::new(),
        techniques_right: Vec::new(),
        content_version: "2.0.0".to_owned(),
        pack_reviewed: true,
        fired,
        followup: FollowUpLevel::None,
        followup_fired: Vec::new(),
        unanswered: Vec::new(),
    }
}

pub(super) fn fired(rule: &str, tier: Tier) -> FiredRule {
    FiredRule { rule: rule.to_owned(), at: "person".to_owned(), tier }
}

pub(super) fn answer(finding: &str, value: &str, observed_at: Moment) -> Answer {
    Answer {
        at: "person".to_owned(),
        finding: finding.to_owned(),
        given: Given::Value(value.to_owned()),
        observed_at,
        source: Source::Asked,
    }
}

pub(super) fn pain(score: u8) -> Pain {
    Pain::new(score).unwrap()
}

pub(super) fn session(side: Side, started: Moment) -> Session {
    Session::starting("M01", "1", "2.0.0", side, None, started)
}
