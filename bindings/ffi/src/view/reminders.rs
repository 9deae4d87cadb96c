//! Reminders.

use crate::values::Moment;
use lattea_core::view::check::ChoiceView;
use lattea_core::view::reminders::{OpenedView, ReminderView, RemindersView, Route};

/// Everything that rings next.
#[uniffi::remote(Record)]
pub struct RemindersView {
    /// In order of time.
    pub reminders: Vec<ReminderView>,
    /// Said when there is none.
    pub empty: String,
}

/// One reminder.
#[uniffi::remote(Record)]
pub struct ReminderView {
    /// Opaque: all that a notification may carry.
    pub id: String,
    /// When it rings.
    pub at: Moment,
    /// The same in words.
    pub when: String,
    /// What others may read on a locked screen or in a calendar. It is always the same.
    pub discreet: String,
    /// What it is about, for the unlocked app alone.
    pub about: String,
    /// A timer: it rings on the minute and on its own silent channel.
    pub is_timer: bool,
    /// The ways to put it off; none for a timer.
    pub later: Vec<ChoiceView>,
}

/// Where a reminder leads.
#[uniffi::remote(Enum)]
pub enum Route {
    /// Today.
    Today,
    /// A new check.
    Check,
    /// The session that is going on.
    Massage,
    /// Note that somebody was spoken to.
    NoteContact,
    /// Note a temperature.
    NoteTemperature,
    /// Note a feed.
    NoteFeed,
}

/// What opening a reminder comes to.
#[uniffi::remote(Record)]
pub struct OpenedView {
    /// The place.
    pub route: Route,
    /// What it is about, or that it is settled.
    pub about: String,
}
