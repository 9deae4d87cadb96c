//! A check: one row of result, and rows for its answers, techniques, rules and open questions.

use rusqlite::{Connection, Row, params};

use smol_str::SmolStr;

use crate::{
    journal::{
        entry::{Answer, Check, FiredRule, Given, Source},
        error::Fault,
    },
    triage::verdict::{FollowUpFired, Permission, Tier, Unanswered},
    units::Side,
};

use super::{Stored, keyed, moment, named, optional_keyed, optional_moment};

impl Stored for Check {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached("INSERT INTO check_result VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")?
            .execute(params![
                pk,
                self.tier.key(),
                self.ceiling.key(),
                self.complete,
                self.infant_tier.map(Tier::key),
                self.permission_left.key(),
                self.permission_right.key(),
                self.expires_at.map(|at| at.epoch_ms()),
                self.expires_at.map(|at| at.offset_min()),
                self.followup.key(),
                self.content_version,
                self.pack_reviewed,
                self.babies_left_out,
            ])?;
        write_answers(tx, pk, &self.answers)?;
        for (side, techniques) in [(Side::Left, &self.techniques_left), (Side::Right, &self.techniques_right)] {
            let mut insert = tx.prepare_cached("INSERT INTO check_technique VALUES (?1, ?2, ?3, ?4)")?;
            for (seq, technique) in (0i64..).zip(techniques) {
                insert.execute(params![pk, side.key(), seq, technique])?;
            }
        }
        let mut insert = tx.prepare_cached("INSERT INTO check_fired VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for (seq, fired) in (0i64..).zip(&self.fired) {
            insert.execute(params![pk, seq, fired.rule, fired.at, fired.tier.key()])?;
        }
        let mut insert = tx.prepare_cached("INSERT INTO check_followup VALUES (?1, ?2, ?3, ?4)")?;
        for (seq, fired) in (0i64..).zip(&self.followup_fired) {
            insert.execute(params![pk, seq, fired.rule.as_str(), fired.at.as_str()])?;
        }
        let mut insert = tx.prepare_cached("INSERT INTO check_unanswered VALUES (?1, ?2, ?3, ?4)")?;
        for (seq, open) in (0i64..).zip(&self.unanswered) {
            insert.execute(params![pk, seq, open.id.as_str(), open.why.key()])?;
        }
        Ok(())
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut check = conn
            .prepare_cached(
                "SELECT tier, ceiling, complete, infant_tier, permission_left, permission_right, expires_ms,
                 expires_offset, followup_level, content_version, pack_reviewed, babies_left_out
                 FROM check_result WHERE entry = ?1",
            )?
            .query_row([pk], |row| {
                Ok(Self {
                    answers: Vec::new(),
                    tier: keyed(row, 0, Tier::from_key)?,
                    ceiling: keyed(row, 1, Tier::from_key)?,
                    complete: row.get(2)?,
                    infant_tier: optional_keyed(row, 3, Tier::from_key)?,
                    babies_left_out: row.get(11)?,
                    permission_left: keyed(row, 4, Permission::from_key)?,
                    permission_right: keyed(row, 5, Permission::from_key)?,
                    expires_at: optional_moment(row, 6)?,
                    techniques_left: Vec::new(),
                    techniques_right: Vec::new(),
                    content_version: row.get(9)?,
                    pack_reviewed: row.get(10)?,
                    fired: Vec::new(),
                    followup: keyed(row, 8, named)?,
                    followup_fired: Vec::new(),
                    unanswered: Vec::new(),
                })
            })?;
        check.answers = list(
            conn,
            "SELECT place, finding, value, unknown, observed_ms, observed_offset, source
             FROM check_answer WHERE entry = ?1 ORDER BY seq",
            pk,
            answer,
        )?;
        let techniques =
            list(conn, "SELECT side, technique FROM check_technique WHERE entry = ?1 ORDER BY side, seq", pk, |row| {
                Ok((keyed(row, 0, Side::from_key)?, row.get::<_, String>(1)?))
            })?;
        for (side, technique) in techniques {
            match side {
                Side::Left => check.techniques_left.push(technique),
                Side::Right => check.techniques_right.push(technique),
            }
        }
        check.fired = fired(conn, pk)?;
        check.followup_fired =
            list(conn, "SELECT rule, place FROM check_followup WHERE entry = ?1 ORDER BY seq", pk, |row| {
                Ok(FollowUpFired { rule: name(row, 0)?, at: name(row, 1)? })
            })?;
        check.unanswered =
            list(conn, "SELECT finding, why FROM check_unanswered WHERE entry = ?1 ORDER BY seq", pk, |row| {
                Ok(Unanswered { id: name(row, 0)?, why: keyed(row, 1, named)? })
            })?;
        Ok(check)
    }
}

/// A name as a verdict holds it.
fn name(row: &Row<'_>, column: usize) -> rusqlite::Result<SmolStr> {
    Ok(SmolStr::new(row.get_ref(column)?.as_str()?))
}

/// The rules that were true.
pub(in crate::journal) fn fired(conn: &Connection, pk: i64) -> rusqlite::Result<Vec<FiredRule>> {
    list(conn, "SELECT rule, place, tier FROM check_fired WHERE entry = ?1 ORDER BY seq", pk, |row| {
        Ok(FiredRule { rule: row.get(0)?, at: row.get(1)?, tier: keyed(row, 2, Tier::from_key)? })
    })
}

/// The answers to two findings, wherever they were given.
pub(in crate::journal) fn answers_to(conn: &Connection, pk: i64, findings: [&str; 2]) -> rusqlite::Result<Vec<Answer>> {
    let mut found = conn.prepare_cached(
        "SELECT place, finding, value, unknown, observed_ms, observed_offset, source
         FROM check_answer WHERE entry = ?1 AND finding IN (?2, ?3) ORDER BY seq",
    )?;
    found.query_map(params![pk, findings[0], findings[1]], answer)?.collect()
}

fn write_answers(tx: &Connection, pk: i64, answers: &[Answer]) -> Result<(), Fault> {
    let mut insert = tx.prepare_cached("INSERT INTO check_answer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?;
    for (seq, answer) in (0i64..).zip(answers) {
        let (value, unknown) = match &answer.given {
            Given::Value(value) => (Some(value), None),
            Given::Unknown(why) => (None, Some(why.key())),
        };
        insert.execute(params![
            pk,
            seq,
            answer.at,
            answer.finding,
            value,
            unknown,
            answer.observed_at.epoch_ms(),
            answer.observed_at.offset_min(),
            answer.source.key(),
        ])?;
    }
    Ok(())
}

fn answer(row: &Row<'_>) -> rusqlite::Result<Answer> {
    let given = match optional_keyed(row, 3, named)? {
        Some(why) => Given::Unknown(why),
        None => Given::Value(row.get(2)?),
    };
    Ok(Answer {
        at: row.get(0)?,
        finding: row.get(1)?,
        given,
        observed_at: moment(row, 4)?,
        source: keyed(row, 6, Source::from_key)?,
    })
}

fn list<T>(
    conn: &Connection,
    query: &str,
    pk: i64,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    conn.prepare_cached(query)?.query_map([pk], read)?.collect()
}
