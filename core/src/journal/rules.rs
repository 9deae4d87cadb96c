//! The journal's numbers as data: none of them is written in code, and each says what it rests on.
//!
//! ```
//! use lattea_core::journal::JournalRules;
//! let rules = JournalRules::embedded()?;
//! assert!(!rules.fever.window_h.basis.is_empty());
//! assert!(JournalRules::from_toml("version = 1\nsurprise = 2").is_err());
//! # Ok::<(), lattea_core::journal::BadRules>(())
//! ```

use serde::Deserialize;

use crate::session::event::StopSign;

/// `content/journal.toml` as it was when this was built.
const EMBEDDED: &str = include_str!("../../../content/journal.toml");

/// A number and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sourced<T> {
    /// The number.
    pub value: T,
    /// The row of the rule table, and why.
    pub basis: String,
    /// Keys of the sources; `[D]` is our own judgement.
    pub sources: Vec<String>,
    /// Who has looked at it; empty until a clinician has.
    #[serde(default)]
    pub review: Review,
}

/// Who has looked at a number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who.
    pub by: String,
    /// When.
    pub on: String,
    /// When to look again.
    pub next: String,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalRules {
    /// The version of this file's form.
    pub version: u32,
    /// `hist.fever_24h`.
    pub fever: FeverRules,
    /// `hist.worst_24h`.
    pub worst: WorstRules,
    /// `hist.hold`.
    pub hold: HoldRules,
    /// When a changed answer was a mis-tap.
    pub correction: CorrectionRules,
    /// `hist.last_session_harm`.
    pub harm: HarmRules,
    /// `hist.lock`.
    pub lock: LockRules,
    /// How long what was deleted can be brought back.
    pub bin: BinRules,
}

/// What counts as a fever, and for how long.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeverRules {
    /// The lowest reading that counts, in tenths of a degree Celsius.
    pub threshold_tenths: Sourced<i32>,
    /// For how many hours.
    pub window_h: Sourced<i64>,
    /// The finding that holds a reading.
    pub reading_finding: String,
    /// The finding that holds a felt fever.
    pub felt_finding: String,
    /// Its answers that count.
    pub felt_values: Vec<String>,
}

/// How far back the worst result counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorstRules {
    /// For how many hours.
    pub window_h: Sourced<i64>,
}

/// How long a result is held.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoldRules {
    /// For how many hours an emergency or a same-day result is held as same-day.
    pub same_day_h: Sourced<i64>,
    /// Rules that only repeat the journal and start no hold of their own.
    pub echo_rules: Vec<String>,
}

/// When a changed answer was a mis-tap.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectionRules {
    /// Within how many minutes.
    pub window_min: Sourced<i64>,
}

/// What counts as harm by a session.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HarmRules {
    /// For how many hours.
    pub window_h: Sourced<i64>,
    /// How much more pain than before.
    pub pain_rise: Sourced<u8>,
    /// The stop signs that count.
    pub signs: Vec<StopSign>,
}

/// When a breast has had enough.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockRules {
    /// Sessions on one breast in a day.
    pub sessions_a_day: Sourced<usize>,
    /// Minutes of strokes on one breast in a day.
    pub minutes_a_day: Sourced<u64>,
    /// Sessions in a row that brought no relief.
    pub sessions_in_a_row: Sourced<usize>,
    /// How much more pain than before in one session.
    pub pain_rise: Sourced<u8>,
    /// How many hours of rest.
    pub hours: Sourced<i64>,
}

/// How long what was deleted can be brought back.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BinRules {
    /// For how many days.
    pub keep_days: Sourced<i64>,
}

/// A rules file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the journal rules cannot be read: {0}")]
pub struct BadRules(String);

impl JournalRules {
    /// The rules that came with this build.
    pub fn embedded() -> Result<Self, BadRules> {
        Self::from_toml(EMBEDDED)
    }

    /// From the text of a `journal.toml`.
    pub fn from_toml(text: &str) -> Result<Self, BadRules> {
        let rules: Self = toml::from_str(text).map_err(|error| BadRules(error.to_string()))?;
        let refuse = |what: &str| Err(BadRules(what.to_owned()));
        if rules.version != 1 {
            return refuse("version has to be 1");
        }
        let windows = [
            &rules.fever.window_h,
            &rules.worst.window_h,
            &rules.hold.same_day_h,
            &rules.correction.window_min,
            &rules.harm.window_h,
            &rules.lock.hours,
            &rules.bin.keep_days,
        ];
        // A window of nothing would switch a safeguard off, and a huge one would never end.
        if windows.iter().any(|window| !(1..=1000).contains(&window.value)) {
            return refuse("every window has to be from 1 to 1000");
        }
        if rules.lock.sessions_in_a_row.value == 0 || rules.lock.sessions_a_day.value == 0 {
            return refuse("lock.sessions_in_a_row and lock.sessions_a_day have to be at least 1");
        }
        Ok(rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_rules_say_what_each_number_rests_on() {
        let text = EMBEDDED.lines().filter(|line| line.contains("value ="));
        for line in text {
            assert!(line.contains("basis = \"") && line.contains("sources = [\""), "{line}");
        }
        JournalRules::embedded().unwrap();
    }

    #[test]
    fn an_unknown_key_and_an_empty_window_are_refused() {
        assert!(JournalRules::from_toml(&format!("{EMBEDDED}\nsurprise = 1")).is_err());
        let none = EMBEDDED.replace("same_day_h = { value = 12", "same_day_h = { value = 0");
        assert!(JournalRules::from_toml(&none).unwrap_err().to_string().contains("1 to 1000"));
    }
}
