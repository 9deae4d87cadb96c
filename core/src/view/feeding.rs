//! A feed that is going on, as a screen shows it.

use crate::{
    clock::Moment,
    journal::{BabyKey, timer::RunningFeed},
    units::Side,
    view::{journal::baby_name, voice::Voice},
};

/// A feed that is going on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedTimerView {
    /// "A feed is going on, since 03:12".
    pub title: String,
    /// Whose it is: "Mia", or "baby B" when there are several; nothing for an only baby without a name.
    pub baby: Option<String>,
    /// The side that counts now; nothing in a break.
    pub side: Option<Side>,
    /// When it began; a shell counts on from here by itself.
    pub started: Moment,
    /// Whole seconds at the left so far.
    pub left_s: u32,
    /// Whole seconds at the right so far.
    pub right_s: u32,
    /// "Left 12 min, right 3 min", or that there is a break.
    pub text: String,
}

/// Builds it.
pub fn timer(voice: &Voice<'_>, feed: &RunningFeed, now: Moment) -> FeedTimerView {
    let seconds = |side| u32::try_from(feed.ms_at(side, now) / 1000).unwrap_or(u32::MAX);
    let (left_s, right_s) = (seconds(Side::Left), seconds(Side::Right));
    let minutes = |seconds: u32| i64::from(seconds / 60).into();
    let sides = voice.say_with("feed-timer-sides", &[("left", minutes(left_s)), ("right", minutes(right_s))]);
    let state = match feed.side() {
        Some(side) => voice.say_with("feed-timer-at", &[("side", side.key().into())]),
        None => voice.say("feed-timer-break"),
    };
    FeedTimerView {
        title: voice.say_with("feed-timer", &[("time", voice.time(feed.started, now).into())]),
        baby: whose(voice, feed.baby),
        side: feed.side(),
        started: feed.started,
        left_s,
        right_s,
        text: format!("{state} {sides}"),
    }
}

/// An only baby needs no letter, and is meant also where nobody said whose feed it is.
fn whose(voice: &Voice<'_>, baby: Option<BabyKey>) -> Option<String> {
    match voice.babies.as_slice() {
        [only] => only.clone(),
        _ => baby.map(|baby| baby_name(voice, baby.key())),
    }
}
