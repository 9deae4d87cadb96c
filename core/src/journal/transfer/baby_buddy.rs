//! What Baby Buddy exports: feedings, pumping, temperature and diaper changes, as CSV.
//!
//! The columns are those of its import and export resources (`core/admin.py`: `id`, `child_id`, `child_first_name`,
//! `child_last_name` and the fields of `core/models.py` but `duration`) and of its own sample files (`core/tests/import`),
//! as of babybuddy/babybuddy 2.x: a table is known by its columns, whatever their order. Pumping had `time` before it had
//! `start` and `end`.
//!
//! Three things are different there. Its times have no offset, so they are read as of the offset that the person names.
//! Its amounts have no unit. And its temperatures are the child's, while Lattea's are the person's own: they come in as
//! notes, because a child's fever must never look like hers.

use chrono::NaiveDateTime;
use sha2::{Digest, Sha256};

use crate::{
    clock::Moment,
    id::EntryId,
    journal::{
        Text,
        entry::{BabyKey, Body, Expression, Feed, FeedPart, Minutes, Nappy, Note, Way},
        settings::VolumeUnit,
    },
    units::{Millilitres, Side},
};

use super::{document::EntryItem, import::Refusal};

/// A table of Baby Buddy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Feedings.
    Feedings,
    /// Pumping.
    Pumping,
    /// Temperatures of the child.
    Temperature,
    /// Diaper changes.
    Changes,
}

impl Table {
    /// Whether it holds amounts, whose unit nobody wrote down.
    pub fn has_amounts(self) -> bool {
        match self {
            Self::Feedings | Self::Pumping => true,
            Self::Temperature | Self::Changes => false,
        }
    }

    /// Whether its rows are about a baby here; milk that was pumped belongs to the person, and a temperature becomes a note.
    pub fn is_about_a_baby(self) -> bool {
        match self {
            Self::Feedings | Self::Changes => true,
            Self::Pumping | Self::Temperature => false,
        }
    }
}

/// The most children of one file that are told apart: twice as many as there can be babies here.
const CHILDREN: usize = 8;

/// How to read what Baby Buddy leaves open.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Minutes east of Greenwich that its times are of.
    pub offset_min: i16,
    /// The unit of its amounts: millilitres when nothing is said.
    pub amounts: Option<VolumeUnit>,
    /// Which child is which baby here, by the number in `child_id`. Empty: the file is about one child, and nothing is said.
    pub children: Vec<(String, BabyKey)>,
    /// What a temperature is called in the note that it becomes, such as "Baby's temperature".
    pub temperature_words: String,
}

/// The columns of one file.
pub(super) struct Columns {
    pub(super) table: Table,
    names: Vec<String>,
    /// The only child of the file, when nothing is said about children.
    child: Option<String>,
    /// The children of the file, in the order in which they come up.
    pub(super) children: Vec<String>,
}

impl Columns {
    /// Which table has this header.
    pub(super) fn of(header: &csv::StringRecord) -> Option<Self> {
        let names: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
        let has = |wanted: &[&str]| wanted.iter().all(|name| names.iter().any(|own| own == name));
        let table = if has(&["start", "end", "type", "method", "amount"]) {
            Table::Feedings
        } else if has(&["wet", "solid", "time"]) {
            Table::Changes
        } else if has(&["temperature", "time"]) {
            Table::Temperature
        } else if has(&["child_id", "amount"]) && (has(&["time"]) || has(&["start", "end"])) {
            Table::Pumping
        } else {
            return None;
        };
        Some(Self { table, names, child: None, children: Vec::new() })
    }

    fn cell<'r>(&self, row: &'r csv::StringRecord, name: &str) -> &'r str {
        let at = self.names.iter().position(|own| own == name);
        at.and_then(|at| row.get(at)).unwrap_or_default().trim()
    }

    /// One row as an entry.
    pub(super) fn read(
        &mut self,
        row: &csv::StringRecord,
        reading: &Reading,
        now: Moment,
    ) -> Result<EntryItem, Refusal> {
        let child = self.cell(row, "child_id");
        self.note_child(child);
        let baby = match reading.children.iter().find(|(id, _)| id == child) {
            Some((_, baby)) => Some(*baby),
            None if !reading.children.is_empty() => return Err(Refusal::OtherChild),
            None => {
                if self.child.get_or_insert_with(|| child.to_owned()) != child {
                    return Err(Refusal::OtherChild);
                }
                None
            }
        };
        let time = |name: &str| match self.cell(row, name) {
            "" => Ok(None),
            text => moment(text, reading.offset_min).map(Some).ok_or(Refusal::Time),
        };
        let (start, end) = (time("start")?, time("end")?);
        let at = match start {
            Some(start) => start,
            None => time("time")?.ok_or(Refusal::Time)?,
        };
        if at.ms_since(now) > 0 {
            return Err(Refusal::ToCome);
        }
        let amount = |name: &str| self.amount(row, name, reading);
        let body = match self.table {
            Table::Feedings => {
                let minutes =
                    end.map(|end| end.ms_since(at)).filter(|length| *length >= 0).map(|length| length / 60_000);
                let minutes =
                    minutes.and_then(|minutes| u16::try_from(minutes).ok()).and_then(|it| Minutes::new(it).ok());
                let breast = |side, minutes| FeedPart::Breast { side, minutes };
                if self.cell(row, "type").eq_ignore_ascii_case("solid food") {
                    return Err(Refusal::SolidFood);
                }
                let parts = match self.cell(row, "method").to_lowercase().as_str() {
                    "left breast" => vec![breast(Side::Left, minutes)],
                    "right breast" => vec![breast(Side::Right, minutes)],
                    // Nobody wrote down how long on which.
                    "both breasts" => vec![breast(Side::Left, None), breast(Side::Right, None)],
                    "bottle" => vec![FeedPart::Bottle { amount: amount("amount")? }],
                    _ => return Err(Refusal::Method),
                };
                let supplement = self.cell(row, "type").eq_ignore_ascii_case("formula");
                Body::Feed(Feed { parts, supplement, baby })
            }
            Table::Pumping => {
                let together = Some(amount("amount")?.ok_or(Refusal::Number)?);
                Body::Expression(Expression { left: None, right: None, together, way: Way::Pump })
            }
            Table::Temperature => {
                let degrees = self.cell(row, "temperature");
                let number: f64 = degrees.parse().map_err(|_| Refusal::Number)?;
                if !(20.0..=120.0).contains(&number) {
                    return Err(Refusal::Range);
                }
                let words = format!("{}: {degrees}", reading.temperature_words);
                Body::Note(Note { text: Text::new(words).map_err(|_| Refusal::Range)? })
            }
            Table::Changes => {
                let flag = |name: &str| match self.cell(row, name).to_lowercase().as_str() {
                    "1" | "true" | "yes" => Ok(true),
                    "0" | "false" | "no" | "" => Ok(false),
                    _ => Err(Refusal::YesNo),
                };
                let (wet, dirty) = (flag("wet")?, flag("solid")?);
                if !wet && !dirty {
                    return Err(Refusal::Nothing);
                }
                Body::Nappy(Nappy { baby, wet, dirty })
            }
        };
        let id = self.id(row, child, at);
        Ok(EntryItem { id, at, created: at, edited: None, restored: None, body, revisions: Vec::new() })
    }

    /// A child is a number there; anything else is nothing to ask about.
    fn note_child(&mut self, child: &str) {
        let is_number = (1..=10).contains(&child.len()) && child.bytes().all(|byte| byte.is_ascii_digit());
        if is_number && self.children.len() < CHILDREN && !self.children.iter().any(|known| known == child) {
            self.children.push(child.to_owned());
        }
    }

    fn amount(&self, row: &csv::StringRecord, name: &str, reading: &Reading) -> Result<Option<Millilitres>, Refusal> {
        let text = self.cell(row, name);
        if text.is_empty() {
            return Ok(None);
        }
        let number: f64 = text.parse().map_err(|_| Refusal::Number)?;
        let ounce = 29.573_529_562_5;
        let millilitres = if reading.amounts == Some(VolumeUnit::FluidOunces) { number * ounce } else { number };
        if !(0.0..=65_000.0).contains(&millilitres) {
            return Err(Refusal::Range);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range was looked at above")]
        let whole = millilitres.round() as u16;
        Millilitres::new(whole).map(Some).map_err(|_| Refusal::Range)
    }

    /// The same row gives the same id, so that a file may come in twice.
    fn id(&self, row: &csv::StringRecord, child: &str, at: Moment) -> EntryId {
        let mut hash = Sha256::new();
        let table = match self.table {
            Table::Feedings => "feeding",
            Table::Pumping => "pumping",
            Table::Temperature => "temperature",
            Table::Changes => "diaperchange",
        };
        let own = self.cell(row, "id");
        // Without a number of its own a row is what it says; with one it is that row, whatever is corrected in it later.
        let says: Vec<&str> = if own.is_empty() { row.iter().collect() } else { vec![own] };
        for part in ["babybuddy", table, child].into_iter().chain(says) {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        hash.update(at.epoch_ms().to_be_bytes());
        let digest = hash.finalize();
        let mut bytes = [0u8; 16];
        bytes.copy_from_slice(&digest[..16]);
        EntryId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}

/// `2020-02-17 03:04:09`, perhaps with a fraction or an offset of its own.
fn moment(text: &str, offset_min: i16) -> Option<Moment> {
    if let Ok(moment) = Moment::parse(&text.replacen(' ', "T", 1)) {
        return Some(moment);
    }
    let forms = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M"];
    let local = forms.into_iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
    Moment::new(local.and_utc().timestamp_millis() - i64::from(offset_min) * 60_000, offset_min).ok()
}
