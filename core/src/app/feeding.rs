//! A feed that is going on, and what Today says about feeding.

use crate::{
    clock::Moment,
    error::Error,
    journal::{BabyKey, Body, Entry, FeedPart, Kind, timer::RunningFeed},
    units::Side,
    view::{
        feeding::{self, FeedTimerView},
        journal as rows,
        today::ago,
        voice::Voice,
    },
};

use super::{App, Shelf, entries::Logged};

impl App {
    /// A feed begins at a side.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, a feed is going on already, or the journal refuses.
    pub fn feed_start(&mut self, side: Side, baby: Option<BabyKey>) -> Result<FeedTimerView, Error> {
        let now = self.now();
        self.journal_mut()?.start_feed(side, baby, now)?;
        self.feed_shown()
    }

    /// The baby is at this side from now on: the other one, or again after a break.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no feed is going on, or the journal refuses.
    pub fn feed_side(&mut self, side: Side) -> Result<FeedTimerView, Error> {
        let now = self.now();
        self.journal_mut()?.feed_side(side, now)?;
        self.feed_shown()
    }

    /// A break.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no feed is going on, or the journal refuses.
    pub fn feed_pause(&mut self) -> Result<FeedTimerView, Error> {
        let now = self.now();
        self.journal_mut()?.pause_feed(now)?;
        self.feed_shown()
    }

    /// It began at another time than was noted.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no feed is going on, or the time lies ahead or after the first side's end.
    pub fn feed_started_at(&mut self, started: Moment) -> Result<FeedTimerView, Error> {
        let now = self.now();
        self.journal_mut()?.feed_started_at(started, now)?;
        self.feed_shown()
    }

    /// It is over, and becomes an entry.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no feed is going on, or the journal refuses.
    pub fn feed_end(&mut self) -> Result<Logged, Error> {
        let now = self.now();
        let ids = &*self.ids;
        self.refuse_locked()?;
        let Shelf::Open(journal) = &mut self.shelf else { return Err(Error::NoJournal) };
        let entry = journal.end_feed(now, ids)?;
        let voice = self.voice();
        let row = rows::row(&voice, &entry);
        let arguments = [("title", row.title.clone().into()), ("detail", row.detail.clone().into())];
        let said = voice.say_with("journal-saved", &arguments);
        Ok(Logged { row, said, raised: None })
    }

    /// It was none.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no feed is going on, or the journal refuses.
    pub fn feed_drop(&mut self) -> Result<(), Error> {
        Ok(self.journal_mut()?.drop_feed()?)
    }

    /// The feed that is going on, if one is; none is shown while everything about babies is hidden.
    ///
    /// # Errors
    /// [`Error`] when the journal is locked or can't be read.
    pub fn feed_timer(&self) -> Result<Option<FeedTimerView>, Error> {
        self.refuse_locked()?;
        let Shelf::Open(journal) = &self.shelf else { return Ok(None) };
        if self.hides_babies() {
            return Ok(None);
        }
        let running = journal.running_feed()?;
        Ok(running.map(|feed: RunningFeed| feeding::timer(&self.voice(), &feed, self.now())))
    }

    fn feed_shown(&self) -> Result<FeedTimerView, Error> {
        let nothing = Error::NothingRunning { what: "feed" };
        self.feed_timer()?.ok_or(nothing)
    }

    /// Which side comes next when sides take turns, and how long it is since the last feed began. Nothing for who has no
    /// baby to feed.
    pub(super) fn feeding_lines(&self, voice: &Voice<'_>, now: Moment) -> Vec<String> {
        let Shelf::Open(journal) = &self.shelf else { return Vec::new() };
        if !voice.speaks_of_babies() {
            return Vec::new();
        }
        let Ok(Some(entry)) = journal.last_of(Kind::Feed) else { return Vec::new() };
        let Some(first) = first_side(&entry) else { return Vec::new() };
        let since = [("ago", ago(voice, entry.at, now).into())];
        let next = [("side", first.other().key().into())];
        vec![voice.say_with("today-feed-began", &since), voice.say_with("today-next-side", &next)]
    }
}

/// The side that a feed began with.
fn first_side(entry: &Entry) -> Option<Side> {
    let Body::Feed(feed) = &entry.body else { return None };
    feed.parts.iter().find_map(|part| match part {
        FeedPart::Breast { side, .. } => Some(*side),
        FeedPart::Bottle { .. } => None,
    })
}
