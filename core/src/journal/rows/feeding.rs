//! Feeds, expressed milk and nappies.

use rusqlite::{Connection, params};

use crate::{
    journal::{
        entry::{BabyKey, Expression, Feed, FeedPart, Minutes, Nappy, Way},
        error::Fault,
    },
    units::{Millilitres, Side},
};

use super::{Stored, checked, keyed, optional_keyed};

impl Stored for Feed {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        know(tx, self.baby)?;
        tx.prepare_cached("INSERT INTO feed VALUES (?1, ?2, ?3)")?.execute(params![
            pk,
            self.baby.map(BabyKey::key),
            self.supplement
        ])?;
        let mut insert = tx.prepare_cached("INSERT INTO feed_part VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for (seq, part) in (0i64..).zip(&self.parts) {
            let (side, minutes, amount) = match part {
                FeedPart::Breast { side, minutes } => (Some(side.key()), minutes.map(Minutes::get), None),
                FeedPart::Bottle { amount } => (None, None, amount.map(Millilitres::get)),
            };
            insert.execute(params![pk, seq, side, minutes, amount])?;
        }
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let (baby, supplement) = conn
            .prepare_cached("SELECT baby, supplement FROM feed WHERE entry = ?1")?
            .query_row([pk], |row| Ok((optional_keyed(row, 0, BabyKey::from_key)?, row.get(1)?)))?;
        let mut parts =
            conn.prepare_cached("SELECT side, minutes, bottle_ml FROM feed_part WHERE entry = ?1 ORDER BY seq")?;
        let parts = parts.query_map([pk], |row| {
            Ok(match optional_keyed(row, 0, Side::from_key)? {
                Some(side) => FeedPart::Breast { side, minutes: checked(row, 1, Minutes::new)? },
                None => FeedPart::Bottle { amount: checked(row, 2, Millilitres::new)? },
            })
        })?;
        Ok(Self { parts: parts.collect::<Result<_, _>>()?, supplement, baby })
    }
}

impl Stored for Expression {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached("INSERT INTO expression VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            pk,
            self.left.map(Millilitres::get),
            self.right.map(Millilitres::get),
            self.way.key(),
            self.together.map(Millilitres::get)
        ])?;
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut query =
            conn.prepare_cached("SELECT left_ml, right_ml, way, together_ml FROM expression WHERE entry = ?1")?;
        Ok(query.query_row([pk], |row| {
            Ok(Self {
                left: checked(row, 0, Millilitres::new)?,
                right: checked(row, 1, Millilitres::new)?,
                way: keyed(row, 2, Way::from_key)?,
                together: checked(row, 3, Millilitres::new)?,
            })
        })?)
    }
}

impl Stored for Nappy {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        know(tx, self.baby)?;
        tx.prepare_cached("INSERT INTO nappy VALUES (?1, ?2, ?3, ?4)")?.execute(params![
            pk,
            self.baby.map(BabyKey::key),
            self.wet,
            self.dirty
        ])?;
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut query = conn.prepare_cached("SELECT baby, wet, dirty FROM nappy WHERE entry = ?1")?;
        Ok(query.query_row([pk], |row| {
            Ok(Self { baby: optional_keyed(row, 0, BabyKey::from_key)?, wet: row.get(1)?, dirty: row.get(2)? })
        })?)
    }
}

/// A baby that an entry names is known from then on, also before anybody has given it a nickname.
fn know(tx: &Connection, baby: Option<BabyKey>) -> Result<(), Fault> {
    if let Some(baby) = baby {
        tx.prepare_cached("INSERT INTO baby (key) VALUES (?1) ON CONFLICT (key) DO NOTHING")?.execute([baby.key()])?;
    }
    Ok(())
}
