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
    clock::Moment,
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

/// Why a breast rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestReason {
    /// Sessions brought no relief (J09).
    NoRelief,
    /// The day's sessions or minutes are used up (J10).
    EnoughToday,
}

/// A rest that is running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest {
    /// Why.
    pub reason: RestReason,
    /// When it is over.
    pub until: Moment,
}

/// A row of the journal's rules that can raise the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RaisingRow {
    /// Inflamed or a lump for a day, and not better.
    J01,
    /// Pain that rises.
    J02,
    /// A temperature that rises.
    J03,
    /// A fever that lasts.
    J04,
    /// A fever in spite of antibiotics.
    J05,
    /// A colour or a lump that grows.
    J06,
    /// Sessions without relief on an inflamed breast.
    J09,
}

impl RaisingRow {
    /// All, in the order of the table.
    pub const ALL: [Self; 7] = [Self::J01, Self::J02, Self::J03, Self::J04, Self::J05, Self::J06, Self::J09];

    /// Its id in the rule table.
    pub fn key(self) -> &'static str {
        match self {
            Self::J01 => "J01",
            Self::J02 => "J02",
            Self::J03 => "J03",
            Self::J04 => "J04",
            Self::J05 => "J05",
            Self::J06 => "J06",
            Self::J09 => "J09",
        }
    }
}

/// What each row asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Raised([PastLevel; RaisingRow::ALL.len()]);

impl Raised {
    /// The row asks for at least this level.
    pub fn raise(&mut self, row: RaisingRow, level: PastLevel) {
        let held = &mut self.0[row as usize];
        *held = level.max(*held);
    }

    /// What a row asks for.
    pub fn by(&self, row: RaisingRow) -> PastLevel {
        self.0[row as usize]
    }

    /// The rows that ask for something, in the order of the table.
    pub fn rows(&self) -> impl Iterator<Item = (RaisingRow, PastLevel)> + '_ {
        RaisingRow::ALL.into_iter().zip(self.0).filter(|(_, level)| *level > PastLevel::None)
    }

    /// The worst of them.
    pub fn worst(&self) -> PastLevel {
        self.0.into_iter().max().unwrap_or_default()
    }
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
    /// Which rest, and until when; nothing for a lock that somebody else told of.
    pub rest: Option<Rest>,
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
    /// Which rows ask for it; empty for a level that somebody else told of.
    pub raised: Raised,
    /// J16: a clinician, named and dated, has said yes to gentle massage. It opens only the rows that say so, and lowers no
    /// level.
    pub clinicians_yes: bool,
    /// There is a journal and it can't be read: care levels are as without it, and massage is withheld.
    pub unreadable: bool,
    /// The left side.
    pub left: SideHistory,
    /// The right side.
    pub right: SideHistory,
}

impl History {
    /// As a complete check finds it: "within 24 hours" is held only until there is one (J17). The questions are those of
    /// such a check; else what is held would leave them unasked, and nothing could ever end it.
    #[must_use]
    pub fn for_a_complete_check(self) -> Self {
        let hold = if self.hold == PastLevel::Within24h { PastLevel::None } else { self.hold };
        Self { hold, ..self }
    }
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

/// A finding that a history answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PastFinding {
    /// [`SideHistory::episodes_same_site_90d`]
    EpisodesSameSite,
    /// [`History::episodes_total_180d`]
    EpisodesTotal,
    /// [`History::fever_24h`]
    Fever,
    /// [`History::worst_24h`]
    Worst,
    /// [`History::hold`]
    Hold,
    /// [`History::raise`]
    Raise,
    /// [`SideHistory::abscess_episode`]
    AbscessEpisode,
    /// [`SideHistory::last_session_harm`]
    LastSessionHarm,
    /// [`SideHistory::lock`]
    Lock,
}

impl PastFinding {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::EpisodesSameSite,
        Self::EpisodesTotal,
        Self::Fever,
        Self::Worst,
        Self::Hold,
        Self::Raise,
        Self::AbscessEpisode,
        Self::LastSessionHarm,
        Self::Lock,
    ];

    /// Its id in the rule table: the only place where these ids are written.
    pub fn id(self) -> &'static str {
        match self {
            Self::EpisodesSameSite => "episodes_same_site_90d",
            Self::EpisodesTotal => "episodes_total_180d",
            Self::Fever => "hist.fever_24h",
            Self::Worst => "hist.worst_24h",
            Self::Hold => "hist.hold",
            Self::Raise => "hist.raise",
            Self::AbscessEpisode => "hist.abscess_episode",
            Self::LastSessionHarm => "hist.last_session_harm",
            Self::Lock => "hist.lock",
        }
    }

    /// The finding with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|finding| finding.id() == id)
    }
}

/// One field of [`History`].
enum Field {
    Flag(bool),
    Count(u32),
    Level(PastLevel),
}

impl History {
    /// One side.
    pub fn side(&self, side: Side) -> &SideHistory {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }

    /// One side, to change it.
    pub fn side_mut(&mut self, side: Side) -> &mut SideHistory {
        match side {
            Side::Left => &mut self.left,
            Side::Right => &mut self.right,
        }
    }

    fn field(&self, finding: PastFinding, place: Place) -> Option<Field> {
        let side = || match place {
            Place::Breast(side) => Some(self.side(side)),
            Place::Person | Place::Baby(_) => None,
        };
        Some(match finding {
            PastFinding::EpisodesTotal => Field::Count(self.episodes_total_180d),
            PastFinding::Fever => Field::Flag(self.fever_24h),
            PastFinding::Worst => Field::Level(self.worst_24h),
            PastFinding::Hold => Field::Level(self.hold),
            PastFinding::Raise => Field::Level(self.raise),
            PastFinding::EpisodesSameSite => Field::Count(side()?.episodes_same_site_90d),
            PastFinding::AbscessEpisode => Field::Flag(side()?.abscess_episode),
            PastFinding::LastSessionHarm => Field::Flag(side()?.last_session_harm),
            PastFinding::Lock => Field::Flag(side()?.lock),
        })
    }

    /// The value's code for a history finding, or nothing when it is none.
    pub(crate) fn code(&self, finding: &Finding, place: Place) -> Option<i32> {
        match self.field(PastFinding::from_id(&finding.id)?, place)? {
            Field::Flag(flag) => Some(i32::from(flag)),
            Field::Level(level) => finding.domain.code(level.key()),
            Field::Count(count) => {
                let max = if let Domain::Int { max, .. } = finding.domain { max } else { i32::MAX };
                Some(i32::try_from(count).unwrap_or(max).min(max))
            }
        }
    }

    /// Takes a value from its code; a place that the finding does not have changes nothing.
    pub(crate) fn set_code(&mut self, finding: PastFinding, place: Place, code: i32, domain: &Domain) {
        let flag = code != 0;
        let count = u32::try_from(code).unwrap_or(0);
        let level = || PastLevel::from_key(&domain.written(code)).unwrap_or_default();
        let mut nowhere = SideHistory::default();
        match finding {
            PastFinding::EpisodesTotal => self.episodes_total_180d = count,
            PastFinding::Fever => self.fever_24h = flag,
            PastFinding::Worst => self.worst_24h = level(),
            PastFinding::Hold => self.hold = level(),
            PastFinding::Raise => self.raise = level(),
            of_side => {
                let side = if let Place::Breast(side) = place { self.side_mut(side) } else { &mut nowhere };
                match of_side {
                    PastFinding::EpisodesSameSite => side.episodes_same_site_90d = count,
                    PastFinding::AbscessEpisode => side.abscess_episode = flag,
                    PastFinding::LastSessionHarm => side.last_session_harm = flag,
                    _ => side.lock = flag,
                }
            }
        }
    }
}
