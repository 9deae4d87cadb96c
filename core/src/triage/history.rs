//! What the journal knows about the past, as a plain value: triage never opens a database.
//!
//! Every field answers one `hist.*` or `episodes_*` finding of the rule table. The default is an empty journal, and an
//! empty journal says "no" to all of them.

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
    /// The left side.
    pub left: SideHistory,
    /// The right side.
    pub right: SideHistory,
}
