//! The journal's numbers as data: none of them is written in code, and each says what it rests on.
//!
//! ```
//! use lattea_core::journal::JournalRules;
//! let rules = JournalRules::embedded()?;
//! assert!(!rules.fever.window_h.basis.is_empty());
//! assert!(JournalRules::from_toml("version = 1\nsurprise = 2").is_err());
//! # Ok::<(), lattea_core::journal::BadRules>(())
//! ```

mod course;

use serde::Deserialize;

use crate::{care::Grade, content::rows::Review};

pub use course::{
    AntibioticRules, ClinicianRules, EpisodeRules, FewFeedsRules, GrowthRules, LastingFeverRules, LumpSinceRules,
    MuchExpressedRules, NoContactRules, NotBetterRules, PainTrendRules, SeriesRules, SignFindings, WarmingRules,
};

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
    /// How sure they are of it.
    pub grade: Grade,
    /// Who has looked at it; empty until a clinician has.
    #[serde(default)]
    pub review: Review,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalRules {
    /// The version of this file's form.
    pub version: u32,
    /// Who signed what is no number of its own: the findings and answers that these rows read.
    #[serde(default)]
    pub review: Review,
    /// `hist.fever_24h`.
    pub fever: FeverRules,
    /// `hist.worst_24h`.
    pub worst: WorstRules,
    /// `hist.hold`.
    pub hold: HoldRules,
    /// When a changed answer was a mis-tap.
    pub correction: CorrectionRules,
    /// Which findings of a check say what a note says.
    pub signs: SignFindings,
    /// How notes become a series.
    pub series: SeriesRules,
    /// J07, J08: `episodes_*`, `hist.abscess_episode`.
    pub episode: EpisodeRules,
    /// J01: inflamed or a lump for a day and not better.
    #[serde(rename = "J01")]
    pub not_better: NotBetterRules,
    /// J02: pain that rises.
    #[serde(rename = "J02")]
    pub pain_trend: PainTrendRules,
    /// J03: a temperature that rises.
    #[serde(rename = "J03")]
    pub warming: WarmingRules,
    /// J04: a fever that lasts.
    #[serde(rename = "J04")]
    pub lasting_fever: LastingFeverRules,
    /// J05: a fever in spite of antibiotics.
    #[serde(rename = "J05")]
    pub antibiotic: AntibioticRules,
    /// J06: a colour or a lump that grows.
    #[serde(rename = "J06")]
    pub growth: GrowthRules,
    /// J09: sessions without relief.
    #[serde(rename = "J09")]
    pub no_relief: NoReliefRules,
    /// J11: few feeds on a side, or a long gap.
    #[serde(rename = "J11")]
    pub few_feeds: FewFeedsRules,
    /// J12: more expressed than fed.
    #[serde(rename = "J12")]
    pub much_expressed: MuchExpressedRules,
    /// J13: since when a lump is there.
    #[serde(rename = "J13")]
    pub lump_since: LumpSinceRules,
    /// J16: a clinician's word.
    #[serde(rename = "J16")]
    pub clinicians_word: ClinicianRules,
    /// J15: nobody was spoken to.
    #[serde(rename = "J15")]
    pub no_contact: NoContactRules,
    /// How long what was deleted can be brought back.
    pub bin: BinRules,
    /// What a backup is locked with.
    pub backup: BackupRules,
    /// When the app locks after it was left.
    pub lock: LockRules,
    /// How far back the page for a midwife goes.
    pub summary: SummaryRules,
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

/// J09: when sessions have brought no relief. J10's caps and what counts as harm are those of `session.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoReliefRules {
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

/// What a backup is locked with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupRules {
    /// How hard a new passphrase has to be to guess, from 0 to 4.
    pub least_strength: Sourced<u8>,
    /// After how many days a new one is asked for.
    pub old_d: Sourced<i64>,
}

/// When the app locks after it was left.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockRules {
    /// After how many minutes, until something is chosen.
    pub first_min: Sourced<i64>,
    /// The minutes that can be chosen; 0 is at once.
    pub choices_min: Sourced<Vec<i64>>,
}

/// How far back the page for a midwife goes, in days, today among them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SummaryRules {
    /// Until others are chosen.
    pub first_d: Sourced<i64>,
    /// The days that can be chosen.
    pub choices_d: Sourced<Vec<i64>>,
    /// For how many days back a conversation with a clinician is looked for.
    pub visit_d: Sourced<i64>,
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
        // A window of nothing would switch a safeguard off, and a huge one would never end.
        if rules.windows().iter().any(|window| !(1..=1000).contains(&window.value)) {
            return refuse("every window has to be from 1 to 1000");
        }
        if rules.no_relief.sessions_in_a_row.value == 0 || rules.pain_trend.logs.value < 2 {
            return refuse("J09.sessions_in_a_row has to be at least 1, and J02.logs at least 2");
        }
        if !(1..=4).contains(&rules.backup.least_strength.value) {
            return refuse("backup.least_strength has to be from 1 to 4");
        }
        if rules.backup.old_d.value < 1 {
            return refuse("backup.old_d has to be at least 1");
        }
        let LockRules { first_min, choices_min } = &rules.lock;
        if choices_min.value.iter().any(|minutes| *minutes < 0) || !choices_min.value.contains(&first_min.value) {
            return refuse("lock.choices_min have to be 0 or more, and lock.first_min one of them");
        }
        let SummaryRules { first_d, choices_d, .. } = &rules.summary;
        if choices_d.value.iter().any(|days| !(1..=1000).contains(days)) || !choices_d.value.contains(&first_d.value) {
            return refuse("summary.choices_d have to be from 1 to 1000, and summary.first_d one of them");
        }
        Ok(rules)
    }

    /// Every number of hours, minutes or days.
    fn windows(&self) -> [&Sourced<i64>; 33] {
        [
            &self.fever.window_h,
            &self.worst.window_h,
            &self.hold.same_day_h,
            &self.correction.window_min,
            &self.bin.keep_days,
            &self.series.worst_of_min,
            &self.series.current_h,
            &self.series.masked_h,
            &self.episode.close_h,
            &self.episode.silent_h,
            &self.episode.same_site_d,
            &self.episode.total_d,
            &self.not_better.since_h,
            &self.not_better.better_h,
            &self.pain_trend.span_h,
            &self.pain_trend.rise_h,
            &self.pain_trend.inflamed_h,
            &self.warming.apart_h,
            &self.warming.again_h,
            &self.lasting_fever.apart_h,
            &self.lasting_fever.apart_most_h,
            &self.lasting_fever.clear_h,
            &self.antibiotic.after_h,
            &self.antibiotic.again_h,
            &self.antibiotic.course_h,
            &self.growth.apart_h,
            &self.no_relief.hours,
            &self.few_feeds.gap_h,
            &self.lump_since.span_h,
            &self.no_contact.after_h,
            &self.clinicians_word.shown_d,
            &self.clinicians_word.yes_d,
            &self.summary.visit_d,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_rules_say_what_each_number_rests_on() {
        let text = EMBEDDED.lines().filter(|line| line.contains("value ="));
        for line in text {
            let whole =
                ["basis = \"", "sources = [\"", "grade = \"", "review = {"].iter().all(|key| line.contains(key));
            assert!(whole, "{line}");
        }
        JournalRules::embedded().unwrap();
    }

    #[test]
    fn an_unknown_key_and_an_empty_window_are_refused() {
        assert!(JournalRules::from_toml(&format!("{EMBEDDED}\nsurprise = 1")).is_err());
        let none = EMBEDDED.replace("same_day_h = { value = 12", "same_day_h = { value = 0");
        assert!(JournalRules::from_toml(&none).unwrap_err().to_string().contains("1 to 1000"));
        let other = EMBEDDED.replace("first_d = { value = 7", "first_d = { value = 8");
        assert!(JournalRules::from_toml(&other).unwrap_err().to_string().contains("summary.first_d"));
    }
}
