//! The numbers of the journal's own rows, J01 to J15. Each table of `content/journal.toml` is named after its row.

use serde::Deserialize;

use super::Sourced;

/// Which findings of a check say what a note says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignFindings {
    /// Hot or coloured.
    pub inflamed: String,
    /// A lump or a firm spot.
    pub knot: String,
    /// Pus, or a lump with fluid.
    pub pus: Vec<String>,
    /// Hard or full, as a level above "none".
    pub hard: String,
    /// Pain.
    pub pain: String,
    /// Which part of the breast.
    pub place: String,
    /// How wide the lump is.
    pub lump_size: String,
    /// How much of the breast has the colour.
    pub colour_share: String,
    /// Since when it is inflamed.
    pub inflamed_since: String,
    /// Since when the lump is there.
    pub knot_since: String,
    /// Findings that can say "better".
    pub trends: Vec<String>,
    /// Their answer that counts.
    pub better: String,
    /// Signs in the whole body.
    pub systemic: String,
    /// A medicine that may hide a fever.
    pub masked: String,
    /// Antibiotics.
    pub antibiotic: String,
    /// The answer that says that they are being taken.
    pub antibiotic_on: String,
    /// Hours since the first dose.
    pub antibiotic_since: String,
}

/// How notes become a series.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeriesRules {
    /// The worst value of this many minutes counts.
    pub worst_of_min: Sourced<i64>,
    /// A series that ended longer ago says nothing about now, hours.
    pub current_h: Sourced<i64>,
    /// How long a medicine may hide a fever, hours.
    pub masked_h: Sourced<i64>,
}

/// J07 and J08.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EpisodeRules {
    /// Free of signs for this many hours, an episode is over.
    pub close_h: Sourced<i64>,
    /// An episode about which nothing more is noted ends after this many hours.
    pub silent_h: Sourced<i64>,
    /// How long the same place is remembered, days.
    pub same_site_d: Sourced<i64>,
    /// How long any place is remembered, days.
    pub total_d: Sourced<i64>,
}

/// J01.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotBetterRules {
    /// From this many hours on.
    pub since_h: Sourced<i64>,
    /// "Better" in the last hours stops it.
    pub better_h: Sourced<i64>,
}

/// J02.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PainTrendRules {
    /// This many notes in a row, each higher than the one before.
    pub logs: Sourced<usize>,
    /// They span at least so many hours.
    pub span_h: Sourced<i64>,
    /// Or so much more …
    pub rise: Sourced<u8>,
    /// … within so many hours.
    pub rise_h: Sourced<i64>,
    /// The last pain is at least this.
    pub last: Sourced<u8>,
    /// The same day when the breast is inflamed for so many hours.
    pub inflamed_h: Sourced<i64>,
}

/// J03.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarmingRules {
    /// Both readings are at least this, tenths of °C.
    pub from_tenths: Sourced<i32>,
    /// The second one is higher by this, tenths of °C.
    pub rise_tenths: Sourced<i32>,
    /// At most so many hours between them.
    pub apart_h: Sourced<i64>,
    /// Measure again after so many hours.
    pub again_h: Sourced<i64>,
}

/// J04.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastingFeverRules {
    /// Two fevers at least so many hours apart …
    pub apart_h: Sourced<i64>,
    /// … and at most so many: else it is another illness.
    pub apart_most_h: Sourced<i64>,
    /// A reading below this, not masked, is clear; tenths of °C.
    pub clear_tenths: Sourced<i32>,
    /// Clear for so many hours, the fever was over.
    pub clear_h: Sourced<i64>,
}

/// J05.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AntibioticRules {
    /// A fever so many hours after the first dose.
    pub after_h: Sourced<i64>,
    /// Or again after so many hours without.
    pub again_h: Sourced<i64>,
    /// Doses further apart than this belong to two courses, hours.
    pub course_h: Sourced<i64>,
}

/// J06.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GrowthRules {
    /// The two notes are at least so many hours apart.
    pub apart_h: Sourced<i64>,
    /// Growth by at least so many millimetres.
    pub grown_mm: Sourced<u16>,
}

/// J11.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FewFeedsRules {
    /// At most one in so many of the mean.
    pub part: Sourced<usize>,
    /// The mean of so many days.
    pub mean_d: Sourced<i64>,
    /// Or a gap longer than this, hours.
    pub gap_h: Sourced<i64>,
    /// With a young baby, hours.
    pub gap_young_h: Sourced<i64>,
    /// A baby is young for so many days.
    pub young_d: Sourced<i64>,
}

/// J12.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MuchExpressedRules {
    /// The days that are looked at.
    pub days: Sourced<i64>,
}

/// J13.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LumpSinceRules {
    /// Notes of a lump that span so many hours say since when it is there.
    pub span_h: Sourced<i64>,
}

/// J15.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoContactRules {
    /// The gentle repeat comes after so many hours …
    pub after_h: Sourced<i64>,
    /// … and for so many.
    pub for_h: Sourced<i64>,
}

/// J16.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClinicianRules {
    /// For so many days a clinician's word stands beside what the notes say.
    pub shown_d: Sourced<i64>,
    /// For so many days a clinician's yes opens the rows that wait for one.
    pub yes_d: Sourced<i64>,
}
