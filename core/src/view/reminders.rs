//! Reminders: what others may see, what the person sees inside the app, and where each leads.

use crate::{
    clock::Moment,
    content::text::message_id,
    reminder::{self, Kind, Reminder, Settings},
    view::{check::ChoiceView, voice::Voice},
};

/// Everything that rings next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemindersView {
    /// In order of time.
    pub reminders: Vec<ReminderView>,
    /// Said when there is none.
    pub empty: String,
}

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedView {
    /// The place.
    pub route: Route,
    /// What it is about, or that it is settled.
    pub about: String,
}

/// Builds the list.
pub fn reminders(voice: &Voice<'_>, found: &[Reminder], settings: &Settings<'_>, now: Moment) -> RemindersView {
    let later = |reminder: &Reminder| {
        let ways = reminder::ways(reminder, settings, now).into_iter();
        let choice = |id: &str| ChoiceView { id: id.to_owned(), label: voice.say(&message_id("later", id)) };
        ways.map(|(later, _)| choice(&later.id)).collect()
    };
    let view = |reminder: &Reminder| ReminderView {
        id: reminder.id.clone(),
        at: reminder.at,
        when: voice.time(reminder.at, now),
        discreet: voice.say("reminder-discreet"),
        about: about(voice, reminder.kind),
        is_timer: reminder.kind == Kind::ColdOff,
        later: later(reminder),
    };
    RemindersView { reminders: found.iter().map(view).collect(), empty: voice.say("reminders-empty") }
}

/// Where a reminder of this kind leads; nothing when it is settled.
pub fn opened(voice: &Voice<'_>, kind: Option<Kind>) -> OpenedView {
    let Some(kind) = kind else { return OpenedView { route: Route::Today, about: voice.say("reminder-settled") } };
    let route = match kind {
        Kind::ColdOff => Route::Massage,
        Kind::LookAgain | Kind::Antibiotics | Kind::Course => Route::Check,
        Kind::Contact => Route::NoteContact,
        Kind::MeasureAgain => Route::NoteTemperature,
        Kind::FeedGap => Route::NoteFeed,
    };
    OpenedView { route, about: about(voice, kind) }
}

fn about(voice: &Voice<'_>, kind: Kind) -> String {
    voice.say(&message_id("reminder", kind.key()))
}
