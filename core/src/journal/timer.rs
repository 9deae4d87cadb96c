//! A feed that is going on: counted from its own times, so that it goes on through a kill and a locked phone.
//!
//! Each side keeps its own stretches, a break is the time between two of them, and the start can be put right while it
//! runs. It becomes an ordinary feed when it ends.
//!
//! ```
//! # use lattea_core::{clock::Moment, id::SystemIds, units::Side, journal::{Body, Journal, JournalKey}};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-timer-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! journal.start_feed(Side::Left, None, now)?;
//! journal.feed_side(Side::Right, now.plus_ms(12 * 60_000))?;
//! let feed = journal.end_feed(now.plus_ms(20 * 60_000), &SystemIds)?;
//! assert_eq!(feed.at, now);
//! assert!(journal.running_feed()?.is_none());
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use rusqlite::{Connection, OptionalExtension, params};

use crate::{clock::Moment, id::IdSource, units::Side};

use super::{
    entry::{BabyKey, Body, Entry, Feed, FeedPart, Minutes},
    error::{Fault, JournalError},
    rows,
    store::{self, Journal},
};

/// One minute.
const MINUTE_MS: i64 = 60_000;

/// Time at one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Which side.
    pub side: Side,
    /// From when.
    pub from: Moment,
    /// Until when; nothing while it goes on.
    pub to: Option<Moment>,
}

/// A feed that is going on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningFeed {
    /// Which baby, when there are several.
    pub baby: Option<BabyKey>,
    /// When it began: a feed counts from its start.
    pub started: Moment,
    /// The sides in order; between two of them there may be a break.
    pub stretches: Vec<Stretch>,
}

impl RunningFeed {
    /// The side that the baby is at; nothing in a break.
    pub fn side(&self) -> Option<Side> {
        self.stretches.last().filter(|last| last.to.is_none()).map(|last| last.side)
    }

    /// How long a side has had so far, breaks left out. A clock that was set back takes nothing away.
    pub fn ms_at(&self, side: Side, now: Moment) -> i64 {
        let own = self.stretches.iter().filter(|stretch| stretch.side == side);
        own.map(|stretch| stretch.to.unwrap_or(now).ms_since(stretch.from).max(0)).sum()
    }

    /// The feed that it is, would it end now. What lasted less than a minute counts as one.
    fn feed(&self, now: Moment) -> Feed {
        let mut parts: Vec<(Side, i64)> = Vec::new();
        for stretch in &self.stretches {
            let lasted = stretch.to.unwrap_or(now).ms_since(stretch.from).max(0);
            match parts.last_mut().filter(|(side, _)| *side == stretch.side) {
                Some((_, sum)) => *sum += lasted,
                None => parts.push((stretch.side, lasted)),
            }
        }
        let part = |(side, lasted): (Side, i64)| {
            let minutes = u16::try_from(((lasted + MINUTE_MS / 2) / MINUTE_MS).max(1)).ok();
            FeedPart::Breast { side, minutes: minutes.and_then(|minutes| Minutes::new(minutes).ok()) }
        };
        Feed { parts: parts.into_iter().map(part).collect(), supplement: false, baby: self.baby }
    }
}

impl Journal {
    /// The feed that is going on.
    pub fn running_feed(&self) -> Result<Option<RunningFeed>, JournalError> {
        self.read("reading", running)
    }

    /// A feed begins. One that is going on is left as it is.
    pub fn start_feed(&mut self, side: Side, baby: Option<BabyKey>, now: Moment) -> Result<(), JournalError> {
        self.write("starting a feed in", |tx| {
            if running(tx)?.is_some() {
                return Err(JournalError::FeedRunning.into());
            }
            if let Some(baby) = baby {
                tx.execute("INSERT INTO baby (key) VALUES (?1) ON CONFLICT (key) DO NOTHING", [baby.key()])?;
            }
            tx.execute(
                "INSERT INTO running_feed (only_one, baby, started_ms, started_offset) VALUES (1, ?1, ?2, ?3)",
                params![baby.map(BabyKey::key), now.epoch_ms(), now.offset_min()],
            )?;
            begin(tx, side, now)
        })
    }

    /// The baby is at this side from now on: the other one, or the same after a break.
    pub fn feed_side(&mut self, side: Side, now: Moment) -> Result<(), JournalError> {
        self.write("changing a feed in", |tx| {
            if going_on(tx)?.side() == Some(side) {
                return Ok(());
            }
            finish(tx, now)?;
            begin(tx, side, now)
        })
    }

    /// A break: no side counts until one is named again.
    pub fn pause_feed(&mut self, now: Moment) -> Result<(), JournalError> {
        self.write("changing a feed in", |tx| {
            going_on(tx)?;
            finish(tx, now)
        })
    }

    /// It began at another time than was noted. Only the first side changes by it.
    pub fn feed_started_at(&mut self, started: Moment, now: Moment) -> Result<(), JournalError> {
        self.write("changing a feed in", |tx| {
            let first = going_on(tx)?.stretches.first().copied();
            let until = first.and_then(|first| first.to).unwrap_or(now);
            if started.ms_since(now) > 0 || started.ms_since(until) > 0 {
                return Err(JournalError::InFuture.into());
            }
            let at = params![started.epoch_ms(), started.offset_min()];
            tx.execute("UPDATE running_feed SET started_ms = ?1, started_offset = ?2", at)?;
            tx.execute("UPDATE running_feed_stretch SET from_ms = ?1, from_offset = ?2 WHERE seq = 0", at)?;
            Ok(())
        })
    }

    /// It is over, and becomes an entry.
    pub fn end_feed(&mut self, now: Moment, ids: &dyn IdSource) -> Result<Entry, JournalError> {
        self.write("saving a feed in", |tx| {
            let feed = going_on(tx)?;
            // A clock that was set back must not make it an entry about a time to come.
            let at = if feed.started.ms_since(now) > 0 { now } else { feed.started };
            let body = Body::Feed(feed.feed(now));
            let entry = Entry { id: ids.next(now).into(), at, created: now, edited: None, body };
            store::insert(tx, &entry)?;
            clear(tx)?;
            Ok(entry)
        })
    }

    /// It was none.
    pub fn drop_feed(&mut self) -> Result<(), JournalError> {
        self.write("changing a feed in", |tx| {
            going_on(tx)?;
            clear(tx)
        })
    }
}

fn running(conn: &Connection) -> Result<Option<RunningFeed>, Fault> {
    let feed = conn
        .prepare_cached("SELECT baby, started_ms, started_offset FROM running_feed")?
        .query_row([], |row| Ok((rows::optional_keyed(row, 0, BabyKey::from_key)?, rows::moment(row, 1)?)))
        .optional()?;
    let Some((baby, started)) = feed else { return Ok(None) };
    let mut stretches = conn
        .prepare_cached("SELECT side, from_ms, from_offset, to_ms, to_offset FROM running_feed_stretch ORDER BY seq")?;
    let stretches = stretches.query_map([], |row| {
        Ok(Stretch {
            side: rows::keyed(row, 0, Side::from_key)?,
            from: rows::moment(row, 1)?,
            to: rows::optional_moment(row, 3)?,
        })
    })?;
    Ok(Some(RunningFeed { baby, started, stretches: stretches.collect::<Result<_, _>>()? }))
}

fn going_on(conn: &Connection) -> Result<RunningFeed, Fault> {
    running(conn)?.ok_or_else(|| JournalError::NoFeedRunning.into())
}

fn begin(tx: &Connection, side: Side, now: Moment) -> Result<(), Fault> {
    tx.execute(
        "INSERT INTO running_feed_stretch (seq, side, from_ms, from_offset)
         SELECT count(*), ?1, ?2, ?3 FROM running_feed_stretch",
        params![side.key(), now.epoch_ms(), now.offset_min()],
    )?;
    Ok(())
}

/// Ends the stretch that goes on, never before it began.
fn finish(tx: &Connection, now: Moment) -> Result<(), Fault> {
    tx.execute(
        "UPDATE running_feed_stretch SET to_ms = max(from_ms, ?1), to_offset = ?2 WHERE to_ms IS NULL",
        params![now.epoch_ms(), now.offset_min()],
    )?;
    Ok(())
}

fn clear(tx: &Connection) -> Result<(), Fault> {
    tx.execute("DELETE FROM running_feed_stretch", [])?;
    tx.execute("DELETE FROM running_feed", [])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::testing::{Desk, noon};

    fn minutes(minutes: i64) -> Moment {
        noon().plus_ms(minutes * MINUTE_MS)
    }

    #[test]
    fn sides_in_order_with_breaks_left_out() {
        let mut desk = Desk::new();
        desk.journal.start_feed(Side::Left, BabyKey::from_key("b"), minutes(0)).unwrap();
        desk.journal.pause_feed(minutes(5)).unwrap();
        assert_eq!(desk.journal.running_feed().unwrap().unwrap().side(), None);
        desk.journal.feed_side(Side::Left, minutes(9)).unwrap();
        desk.journal.feed_side(Side::Right, minutes(12)).unwrap();
        desk.journal.feed_started_at(minutes(-2), minutes(13)).unwrap();
        let running = desk.journal.running_feed().unwrap().unwrap();
        assert_eq!(
            (running.ms_at(Side::Left, minutes(14)), running.ms_at(Side::Right, minutes(14))),
            (600_000, 120_000)
        );
        let entry = desk.journal.end_feed(minutes(19), &desk.ids).unwrap();
        let part = |side, minutes| FeedPart::Breast { side, minutes: Minutes::new(minutes).ok() };
        let parts = vec![part(Side::Left, 10), part(Side::Right, 7)];
        assert_eq!(entry.body, Body::Feed(Feed { parts, supplement: false, baby: BabyKey::from_key("b") }));
        assert_eq!((entry.at, desk.journal.get(entry.id).unwrap()), (minutes(-2), entry));
        assert!(matches!(desk.journal.pause_feed(minutes(20)), Err(JournalError::NoFeedRunning)));
    }

    #[test]
    fn a_clock_that_was_set_back_takes_no_minute_away_and_makes_no_time_to_come() {
        let mut desk = Desk::new();
        desk.journal.start_feed(Side::Left, None, minutes(0)).unwrap();
        desk.journal.feed_side(Side::Right, minutes(10)).unwrap();
        desk.journal.pause_feed(minutes(-50)).unwrap();
        let entry = desk.journal.end_feed(minutes(-40), &desk.ids).unwrap();
        assert_eq!(entry.at, minutes(-40));
        let part = |side, minutes| FeedPart::Breast { side, minutes: Minutes::new(minutes).ok() };
        let parts = vec![part(Side::Left, 10), part(Side::Right, 1)];
        assert_eq!(entry.body, Body::Feed(Feed { parts, supplement: false, baby: None }));
    }

    #[test]
    fn there_is_one_feed_at_a_time_and_it_can_be_dropped() {
        let mut desk = Desk::new();
        desk.journal.start_feed(Side::Left, None, minutes(0)).unwrap();
        assert!(matches!(desk.journal.start_feed(Side::Right, None, minutes(1)), Err(JournalError::FeedRunning)));
        desk.journal.drop_feed().unwrap();
        assert_eq!((desk.journal.running_feed().unwrap(), desk.journal.counts().unwrap().entries()), (None, 0));
    }
}
