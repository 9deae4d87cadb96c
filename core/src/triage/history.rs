//! What the journal knows about the past, as a plain value: triage never opens a database.
//!
//! Every field answers one `hist.*` or `episodes_*` finding of the rule table. The default is an empty journal, and an
//! empty journal says "no" to all of them.
//!
//! ```
//! use lattea_core::triage::history::{History, PastLevel};
//! assert_eq!(History::default().hold, PastLevel::None);
//! ```

use crate::{
    content::vocabulary::{Domain, Finding},
    triage::findings::Place,
    units::Side,
};

/// A care level in the past, without massage: what `hist.worst_24h`, `hist.hold` and `hist.raise` can be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PastLevel {
    /// Nothing that needed care.
    #[default]
    None,
    /// Care within 24 hours.
    Within24h,
    /// Care the same day.
    SameDay,
    /// An emergency.
    EmergencyNow,
}

/// What the journal knows about one side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SideHistory {
    /// `episodes_same_site_90d`: episodes in the same quadrant within 90 days.
    pub episodes_same_site_90d: u32,
    /// `hist.abscess_episode`: pus or a lump with fluid in this episode.
    pub abscess_episode: bool,
    /// `hist.last_session_harm`: the last session hurt, bruised, bled or numbed within 24 hours.
    pub last_session_harm: bool,
    /// `hist.lock`: a rest that the journal's rules ask for is running.
    pub lock: bool,
}

/// What the journal knows about the past.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct History {
    /// `episodes_total_180d`: episodes in half a year, any place.
    pub episodes_total_180d: u32,
    /// `hist.fever_24h`: a reading of 38.0 °C or more, or a felt fever, noted in the last 24 hours.
    pub fever_24h: bool,
    /// `hist.worst_24h`: the worst result of the last 24 hours.
    pub worst_24h: PastLevel,
    /// `hist.hold`: the level still held after an earlier result (rule J17); never `EmergencyNow`.
    pub hold: PastLevel,
    /// `hist.raise`: the level that the journal's trends ask for (rules J01 to J06, J09); never `EmergencyNow`.
    pub raise: PastLevel,
    /// There is a journal and it can't be read: care levels are as without it, and massage is withheld.
    pub unreadable: bool,
    /// The left side.
    pub left: SideHistory,
    /// The right side.
    pub right: SideHistory,
}

impl PastLevel {
    /// All, least urgent first.
    pub const ALL: [Self; 4] = [Self::None, Self::Within24h, Self::SameDay, Self::EmergencyNow];

    /// The word that the rule table uses.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Within24h => "within_24h",
            Self::SameDay => "same_day",
            Self::EmergencyNow => "emergency_now",
        }
    }

    /// From the word that the rule table uses.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.key() == key)
    }
}

/// One field of [`History`], as the rule table names it.
enum Field {
    Flag(bool),
    Count(u32),
    Level(PastLevel),
}

impl History {
    /// The ids of all findings that a history can answer.
    pub const IDS: [&'static str; 9] = [
        "episodes_same_site_90d",
        "episodes_total_180d",
        "hist.fever_24h",
        "hist.worst_24h",
        "hist.hold",
        "hist.raise",
        "hist.abscess_episode",
        "hist.last_session_harm",
        "hist.lock",
    ];

    fn field(&self, id: &str, place: Place) -> Option<Field> {
        let side = match place {
            Place::Breast(Side::Left) => Some(&self.left),
            Place::Breast(Side::Right) => Some(&self.right),
            Place::Person | Place::Baby(_) => None,
        };
        Some(match id {
            "episodes_total_180d" => Field::Count(self.episodes_total_180d),
            "hist.fever_24h" => Field::Flag(self.fever_24h),
            "hist.worst_24h" => Field::Level(self.worst_24h),
            "hist.hold" => Field::Level(self.hold),
            "hist.raise" => Field::Level(self.raise),
            "episodes_same_site_90d" => Field::Count(side?.episodes_same_site_90d),
            "hist.abscess_episode" => Field::Flag(side?.abscess_episode),
            "hist.last_session_harm" => Field::Flag(side?.last_session_harm),
            "hist.lock" => Field::Flag(side?.lock),
            _ => return None,
        })
    }

    /// The value's code for a history finding, or nothing when it is none.
    pub(crate) fn code(&self, finding: &Finding, place: Place) -> Option<i32> {
        match self.field(&finding.id, place)? {
            Field::Flag(flag) => Some(i32::from(flag)),
            Field::Level(level) => finding.domain.code(level.key()),
            Field::Count(count) => {
                let max = if let Domain::Int { max, .. } = finding.domain { max } else { i32::MAX };
                Some(i32::try_from(count).unwrap_or(max).min(max))
            }
        }
    }
}
