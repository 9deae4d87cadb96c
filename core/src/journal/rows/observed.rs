//! What the person measures, feels, takes, writes down or is told: one row each.

use rusqlite::{Connection, params};

use crate::{
    journal::{
        Text,
        entry::{Contact, Medicine, Note, Site, SizeMm, Symptom, TemperatureReading},
        error::Fault,
    },
    units::{Pain, Quadrant, Side, Temperature},
};

use super::{Stored, checked, keyed, optional_keyed, text, unreadable};

impl Stored for TemperatureReading {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached("INSERT INTO temperature VALUES (?1, ?2, ?3, ?4)")?.execute(params![
            pk,
            self.value.tenths(),
            self.site.map(Site::key),
            self.after_antipyretic
        ])?;
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut query =
            conn.prepare_cached("SELECT tenths, site, after_antipyretic FROM temperature WHERE entry = ?1")?;
        Ok(query.query_row([pk], |row| {
            Ok(Self {
                value: checked(row, 0, Temperature::from_tenths)?.ok_or_else(|| unreadable(0))?,
                site: optional_keyed(row, 1, Site::from_key)?,
                after_antipyretic: row.get(2)?,
            })
        })?)
    }
}

impl Stored for Symptom {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached("INSERT INTO symptom VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?.execute(params![
            pk,
            self.side.key(),
            self.quadrant.map(Quadrant::key),
            self.pain.map(Pain::score),
            self.hot,
            self.hard,
            self.lump,
            self.colour,
            self.size.map(SizeMm::get),
            self.pain_at_feed.map(Pain::score)
        ])?;
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut query = conn.prepare_cached(
            "SELECT side, quadrant, pain, hot, hard, lump, colour, size_mm, pain_at_feed FROM symptom WHERE entry = ?1",
        )?;
        Ok(query.query_row([pk], |row| {
            Ok(Self {
                side: keyed(row, 0, Side::from_key)?,
                quadrant: optional_keyed(row, 1, Quadrant::from_key)?,
                pain: checked(row, 2, Pain::new)?,
                pain_at_feed: checked(row, 8, Pain::new)?,
                hot: row.get(3)?,
                hard: row.get(4)?,
                lump: row.get(5)?,
                colour: row.get(6)?,
                size: checked(row, 7, SizeMm::new)?,
            })
        })?)
    }
}

impl Stored for Medicine {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached("INSERT INTO medicine VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            pk,
            self.name.as_str(),
            self.is_antipyretic,
            self.is_antibiotic,
            self.course.as_ref().map(Text::as_str)
        ])?;
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut query =
            conn.prepare_cached("SELECT name, is_antipyretic, is_antibiotic, course FROM medicine WHERE entry = ?1")?;
        Ok(query.query_row([pk], |row| {
            Ok(Self {
                name: text(row, 0)?,
                is_antipyretic: row.get(1)?,
                is_antibiotic: row.get(2)?,
                course: optional_keyed(row, 3, |text| Text::new(text).ok())?,
            })
        })?)
    }
}

impl Stored for Note {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached("INSERT INTO note VALUES (?1, ?2)")?.execute(params![pk, self.text.as_str()])?;
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut query = conn.prepare_cached("SELECT text FROM note WHERE entry = ?1")?;
        Ok(query.query_row([pk], |row| Ok(Self { text: text(row, 0)? }))?)
    }
}

impl Stored for Contact {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached("INSERT INTO contact VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            pk,
            self.who.as_str(),
            self.channel.as_ref().map(Text::as_str),
            self.said.as_str(),
            self.massage_ok
        ])?;
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut query = conn.prepare_cached("SELECT who, channel, said, massage_ok FROM contact WHERE entry = ?1")?;
        Ok(query.query_row([pk], |row| {
            Ok(Self {
                who: text(row, 0)?,
                channel: optional_keyed(row, 1, |text| Text::new(text).ok())?,
                said: text(row, 2)?,
                massage_ok: row.get(3)?,
            })
        })?)
    }
}
