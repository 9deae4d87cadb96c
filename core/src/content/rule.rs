//! One row of the rule table, looked up and ready to be evaluated.

use std::fmt;

use super::{
    condition::Condition,
    error::Fault,
    expression::Expression,
    resolve::Resolver,
    rows::{Review, RuleRow, Scope},
};
use crate::care::{FollowUpLevel, Grade, Tier};

/// The letters of a rule's id: what the rule is for. The order is the order of the table within one care level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleKind {
    /// An emergency.
    E,
    /// Care the same day.
    S,
    /// Care within 24 hours.
    D,
    /// From the journal.
    Jt,
    /// Massage waits.
    H,
    /// Massage is forbidden.
    X,
    /// A baby.
    B,
    /// Follow-up without hurry.
    F,
}

impl RuleKind {
    /// From a rule's id.
    pub fn of_id(id: &str) -> Option<Self> {
        let digits = id.trim_start_matches(|character: char| character.is_ascii_uppercase());
        let letters = &id[..id.len() - digits.len()];
        let numbered = !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_digit());
        match letters {
            "E" => Some(Self::E),
            "S" => Some(Self::S),
            "D" => Some(Self::D),
            "JT" => Some(Self::Jt),
            "H" => Some(Self::H),
            "X" => Some(Self::X),
            "B" => Some(Self::B),
            "F" => Some(Self::F),
            _ => None,
        }
        .filter(|_| numbered)
    }

    /// Whether the rule is one of those that decide the person's own level and permission.
    pub fn decides_person(self) -> bool {
        !matches!(self, Self::B | Self::F)
    }
}

/// What a true rule asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// A care level.
    Care(Tier),
    /// A follow-up.
    FollowUp {
        /// How soon.
        level: FollowUpLevel,
        /// Whether a scan is to be asked for.
        imaging: bool,
    },
}

/// One rule.
#[derive(Debug, Clone)]
pub struct Rule {
    /// The stable id.
    pub id: String,
    /// The file it stands in.
    pub file: String,
    /// Counted up with every change of meaning.
    pub version: u32,
    /// What it is for.
    pub kind: RuleKind,
    /// Whom it is about.
    pub scope: Scope,
    /// What it asks for.
    pub effect: Effect,
    /// The condition as written.
    pub written: Expression,
    /// The condition looked up.
    pub when: Condition,
    /// Keys of its sources.
    pub sources: Vec<String>,
    /// The table's remarks on its sources.
    pub basis: String,
    /// How sure the sources are.
    pub grade: Grade,
    /// Why a sign counts only together with others.
    pub joint: String,
    /// What to do: message ids.
    pub advice: Vec<String>,
    /// When to look again, in hours.
    pub recheck_h: Vec<i64>,
    /// Whether a clinician's recorded yes may lift it.
    pub unlocked_by_clinician: bool,
    /// Who signed it.
    pub review: Review,
}

impl Rule {
    /// From its row.
    pub fn from_row(file: &str, row: &RuleRow, resolver: &Resolver<'_>) -> Result<Self, Fault> {
        let fault = |reason: String| {
            let (lint, reason) = match reason.strip_prefix("[L5] ") {
                Some(rest) => ("L5", rest.to_owned()),
                None => ("", reason),
            };
            Fault { lint, ..Fault::new(file, &row.id, reason) }
        };
        let kind = RuleKind::of_id(&row.id)
            .ok_or_else(|| fault("a rule's id is one of E S D H X B F JT and a number, such as S10".to_owned()))?;
        let effect = match (row.tier, row.followup) {
            (Some(tier), None) if tier != Tier::MassageOk => Effect::Care(tier),
            (None, Some(level)) if level != FollowUpLevel::None => Effect::FollowUp { level, imaging: row.imaging },
            _ => return Err(fault("a rule has either a tier (more than massage_ok) or a followup".to_owned())),
        };
        let fits = match (kind, effect) {
            (RuleKind::E, Effect::Care(tier)) => tier == Tier::EmergencyNow,
            (RuleKind::S, Effect::Care(tier)) => tier == Tier::SameDay,
            (RuleKind::D, Effect::Care(tier)) => tier == Tier::Within24h,
            (RuleKind::H | RuleKind::X, Effect::Care(tier)) => tier == Tier::SelfCareNoMassage,
            (RuleKind::Jt, Effect::Care(tier)) => matches!(tier, Tier::SameDay | Tier::Within24h),
            (RuleKind::B, Effect::Care(_)) => row.scope == Scope::Baby,
            (RuleKind::F, Effect::FollowUp { .. }) => true,
            _ => false,
        };
        if !fits {
            return Err(fault("the letters of this id do not go with its tier, followup or scope".to_owned()));
        }
        if kind != RuleKind::B && row.scope == Scope::Baby {
            return Err(fault("only B rules are about a baby".to_owned()));
        }
        let unlocked_by_clinician = match row.unlock.as_str() {
            "" => false,
            "clinician_yes" if kind == RuleKind::X => true,
            _ => return Err(fault("unlock can be clinician_yes, and only on X rules".to_owned())),
        };
        // A follow-up has no grade in the table; every other row says how sure its sources are.
        if kind != RuleKind::F && row.grade.is_none() {
            return Err(Fault::lint("L7", file, &row.id, "it has no grade: write A, B, C or D"));
        }
        if row.recheck_h.iter().any(|hours| !(1..=24 * 14).contains(hours)) {
            return Err(fault("recheck_h is in hours, 1 to 336".to_owned()));
        }
        let (written, when) = resolver.read(&row.when, row.scope).map_err(fault)?;
        Ok(Self {
            id: row.id.clone(),
            file: file.to_owned(),
            version: row.version,
            kind,
            scope: row.scope,
            effect,
            written,
            when,
            sources: row.sources.clone(),
            basis: row.basis.clone(),
            grade: row.grade.unwrap_or(Grade::D),
            joint: row.joint.clone(),
            advice: row.advice.clone(),
            recheck_h: row.recheck_h.clone(),
            unlocked_by_clinician,
            review: row.review.clone(),
        })
    }

    /// The care level it asks for; `None` for follow-up rules.
    pub fn tier(&self) -> Option<Tier> {
        match self.effect {
            Effect::Care(tier) => Some(tier),
            Effect::FollowUp { .. } => None,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.written)
    }
}
