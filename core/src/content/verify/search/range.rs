//! What the value of one finding may still be.

use crate::content::{
    condition::Test,
    vocabulary::{Domain, Finding, Worse},
};

/// What a value may still be.
#[derive(Debug, Clone)]
pub enum Range {
    /// One of the codes whose bits are set.
    Codes(u32),
    /// A number between these two, both included.
    Numbers(i32, i32),
    /// A set.
    Members(Members),
}

/// What is known of a set.
#[derive(Debug, Clone)]
pub struct Members {
    /// Members that it can't have.
    without: u32,
    /// From each of these it has at least one.
    some_of: Vec<u32>,
    /// The member that stands alone when it is there.
    ok: u32,
}

impl Range {
    /// Everything that a finding can be.
    pub fn of(finding: &Finding) -> Self {
        match &finding.domain {
            Domain::YesNo => Self::Codes(0b11),
            Domain::OneOf(words) => Self::Codes(u32::MAX.checked_shr(32_u32.saturating_sub(count(words))).unwrap_or(0)),
            Domain::Int { min, max, .. } => Self::Numbers(*min, *max),
            Domain::Set(_) => {
                let ok = if let Worse::Members { ok } = finding.worse { ok.cast_unsigned() } else { 0 };
                Self::Members(Members { without: 0, some_of: Vec::new(), ok })
            }
            Domain::Time => Self::Codes(0),
        }
    }

    /// Exactly one code.
    pub fn only(code: i32) -> Self {
        Self::Codes(bit(code))
    }

    /// Whether only this code is left.
    pub fn is_only(&self, code: i32) -> bool {
        matches!(self, Self::Codes(codes) if *codes == bit(code))
    }

    /// The smallest and the largest number that are left.
    pub fn ends(&self) -> Option<(i32, i32)> {
        if let Self::Numbers(low, high) = self { Some((*low, *high)) } else { None }
    }

    /// Keeps what passes the test, or what does not. False when nothing is left.
    pub fn narrow(&mut self, test: Test, passes: bool) -> bool {
        match (self, test, passes) {
            (Self::Codes(codes), Test::OneOf(mask), _) => {
                *codes &= if passes { mask } else { !mask };
                *codes != 0
            }
            (Self::Numbers(low, high), Test::AtLeast(bound), true) => {
                *low = (*low).max(bound);
                low <= high
            }
            (Self::Numbers(low, high), Test::AtLeast(bound), false) => {
                *high = (*high).min(bound.saturating_sub(1));
                low <= high
            }
            (Self::Numbers(low, high), Test::AtMost(bound), true) => {
                *high = (*high).min(bound);
                low <= high
            }
            (Self::Numbers(low, high), Test::AtMost(bound), false) => {
                *low = (*low).max(bound.saturating_add(1));
                low <= high
            }
            (Self::Members(members), Test::Has(mask), true) => {
                members.some_of.push(mask);
                members.can_be()
            }
            (Self::Members(members), Test::Has(mask), false) => {
                members.without |= mask;
                members.can_be()
            }
            _ => false,
        }
    }
}

impl Members {
    fn can_be(&self) -> bool {
        let possible = |allowed: u32| self.some_of.iter().all(|mask| mask & allowed & !self.without != 0);
        possible(!self.ok) || possible(self.ok)
    }
}

fn bit(code: i32) -> u32 {
    u32::try_from(code).ok().and_then(|at| 1_u32.checked_shl(at)).unwrap_or(0)
}

fn count(words: &[String]) -> u32 {
    u32::try_from(words.len()).unwrap_or(u32::MAX)
}
