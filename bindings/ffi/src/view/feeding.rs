//! A feed that is going on.

use lattea_core::{clock::Moment, units::Side, view::feeding::FeedTimerView};

/// A feed that is going on.
#[uniffi::remote(Record)]
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
