//! Why a session may not start. One list for the gate and for the plan, so that no reason is without words.
//!
//! ```
//! use lattea_core::session::refusal::Refusal;
//! assert_eq!(Refusal::PermissionExpired.message(), "refusal-permission-expired");
//! ```

use serde::{Deserialize, Serialize};

use crate::{clock::Moment, content::technique::BadContent};

/// Why a session may not start. The order is the order in which the reasons are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "refusal", content = "value")]
pub enum Refusal {
    /// The content is past its date.
    ContentExpired,
    /// Nobody has signed the content.
    ContentUnreviewed,
    /// A rule forbids massage on this side.
    SideForbidden,
    /// Something is open or asks for waiting on this side.
    SideWithheld,
    /// The technique is not among those that the check allows on this side.
    TechniqueNotAllowed,
    /// There is no permission with an end, or it has ended, or its check lies in the future.
    PermissionExpired,
    /// A session was already begun from this check; a new check comes first.
    CheckUsed,
    /// A rest is running on this side.
    Locked {
        /// When it ends, or nothing when that is not known.
        until: Option<Moment>,
    },
    /// The day's number of sessions is reached.
    SessionsReached,
    /// The day's number of sessions with this technique is reached.
    TechniqueSessionsReached,
    /// The day's hands-on time of this breast is reached.
    MinutesReached,
    /// It is not known when the spot began, and the technique ends some hours after that.
    BeganUnknown,
    /// The technique's hours after the spot began are over.
    EpisodeOver,
    /// It is not known where the spot is, so nobody can stay off it.
    PlaceUnknown,
    /// Too few sectors are free of sore places.
    TooSore,
    /// With the sore places left out, no hands-on step is left.
    NothingLeft,
    /// Nothing got better for a day: the course waits.
    CourseWaits,
    /// The course is over.
    CourseOver,
    /// The technique comes after a feed, and none has just ended as far as is known.
    NotAfterFeed,
}

impl Refusal {
    /// One of each, in order, for tests and for the lint of the words.
    pub const ALL: [Self; 19] = [
        Self::ContentExpired,
        Self::ContentUnreviewed,
        Self::SideForbidden,
        Self::SideWithheld,
        Self::TechniqueNotAllowed,
        Self::PermissionExpired,
        Self::CheckUsed,
        Self::Locked { until: None },
        Self::SessionsReached,
        Self::TechniqueSessionsReached,
        Self::MinutesReached,
        Self::BeganUnknown,
        Self::EpisodeOver,
        Self::PlaceUnknown,
        Self::TooSore,
        Self::NothingLeft,
        Self::CourseWaits,
        Self::CourseOver,
        Self::NotAfterFeed,
    ];

    /// Message id of the reason. Only `refusal-locked-until` has an argument: `$time`.
    pub fn message(self) -> &'static str {
        match self {
            Self::ContentExpired => "refusal-content-expired",
            Self::ContentUnreviewed => "refusal-content-unreviewed",
            Self::SideForbidden => "refusal-side-forbidden",
            Self::SideWithheld => "refusal-side-withheld",
            Self::TechniqueNotAllowed => "refusal-technique-not-allowed",
            Self::PermissionExpired => "refusal-permission-expired",
            Self::CheckUsed => "refusal-check-used",
            Self::Locked { until: None } => "refusal-locked",
            Self::Locked { until: Some(_) } => "refusal-locked-until",
            Self::SessionsReached => "refusal-sessions-reached",
            Self::TechniqueSessionsReached => "refusal-technique-sessions-reached",
            Self::MinutesReached => "refusal-minutes-reached",
            Self::BeganUnknown => "refusal-began-unknown",
            Self::EpisodeOver => "refusal-episode-over",
            Self::PlaceUnknown => "refusal-place-unknown",
            Self::TooSore => "refusal-too-sore",
            Self::NothingLeft => "refusal-nothing-left",
            Self::CourseWaits => "refusal-course-waits",
            Self::CourseOver => "refusal-course-over",
            Self::NotAfterFeed => "refusal-not-after-feed",
        }
    }

    /// Message id of what to do instead.
    pub fn instead(self) -> &'static str {
        match self {
            Self::ContentExpired | Self::ContentUnreviewed => "instead-comfort",
            Self::SideForbidden | Self::SideWithheld | Self::TechniqueNotAllowed => "instead-result",
            Self::PermissionExpired | Self::CheckUsed | Self::BeganUnknown | Self::EpisodeOver | Self::PlaceUnknown => {
                "instead-check"
            }
            Self::Locked { .. }
            | Self::SessionsReached
            | Self::TechniqueSessionsReached
            | Self::MinutesReached
            | Self::TooSore
            | Self::NothingLeft => "instead-comfort",
            Self::CourseWaits | Self::CourseOver => "instead-speak",
            Self::NotAfterFeed => "instead-feed",
        }
    }
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPlan {
    /// It may not be done; the person is told why.
    #[error("the session is refused: {}", .0.message())]
    Refused(Refusal),
    /// The technique or the stored plan is not well formed.
    #[error(transparent)]
    Content(#[from] BadContent),
}

impl From<Refusal> for NoPlan {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
