//! Today: what to do now, in three seconds.

use crate::{
    clock::Moment,
    view::{common::TierView, feeding::FeedTimerView, voice::Voice},
};

/// The first screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TodayView {
    /// What has to be known first, such as a journal that can't be read, in their order.
    pub notices: Vec<NoticeView>,
    /// The higher of person and baby first; nothing before the first check.
    pub status: Option<StatusView>,
    /// Said when there is nothing yet.
    pub empty: String,
    /// What must not get lost: follow-ups and promised looks.
    pub follow_ups: Vec<String>,
    /// What the notes add up to: open episodes and their day, what rises, what rests, what a clinician said.
    pub course: Vec<String>,
    /// The feed that is going on.
    pub running: Option<FeedTimerView>,
    /// Since when the last feed began, and the side whose turn it is.
    pub feeding: Vec<String>,
    /// The latest feed, expression, temperature and so on.
    pub latest: Vec<LatestView>,
    /// "Start a check".
    pub check: String,
    /// "Gentle massage, possible until 06:10"; nothing when it is not.
    pub massage: Option<String>,
    /// Which rules, and that nobody has signed them.
    pub rules: String,
}

/// What has to be known besides the level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeView {
    /// Something is wrong and must not be overlooked; any other notice can wait.
    pub is_problem: bool,
    /// The sentence.
    pub text: String,
}

/// The last result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusView {
    /// The person's own level.
    pub person: TierView,
    /// The worst of the babies' levels.
    pub baby: Option<TierView>,
    /// Whether the baby's level is the higher one.
    pub baby_first: bool,
    /// Whether it stands above every notice: a level that needs a clinician does.
    pub first: bool,
    /// "Checked 02:10 (1 hour ago)".
    pub checked: String,
    /// "Check again at 08:00".
    pub recheck: String,
    /// Why the level is not that of the last check: notes since then raised it, or an earlier check still holds.
    pub changed: Option<String>,
}

/// The latest entry of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LatestView {
    /// "Last feed".
    pub label: String,
    /// What was noted.
    pub value: String,
    /// When.
    pub when: String,
    /// How long ago.
    pub ago: String,
}

/// How long ago something was, in the largest unit that fits.
pub fn ago(voice: &Voice<'_>, then: Moment, now: Moment) -> String {
    let minutes = now.ms_since(then).max(0) / 60_000;
    match minutes {
        0..1 => voice.say("ago-now"),
        1..60 => voice.say_with("ago-minutes", &[("value", minutes.into())]),
        60..2_880 => voice.say_with("ago-hours", &[("value", (minutes / 60).into())]),
        _ => voice.say_with("ago-days", &[("value", (minutes / 1_440).into())]),
    }
}
