//! A technique as a file: what is done, for how long, in which order, for whom, and who disagrees.
//!
//! A session may do nothing that is not written in such a file, so reading one is strict: an unknown key, phases that
//! are longer than their cap or a technique without a source are refused with the file, the row and the reason.
//!
//! ```
//! use lattea_core::content::technique::parse;
//! let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/techniques/M01_palm_lift.toml"));
//! let technique = parse("techniques/M01_palm_lift.toml", text)?;
//! assert_eq!((technique.id.as_str(), technique.caps.session_s), ("M01", 180));
//! assert!(parse("techniques/M01_palm_lift.toml", &text.replace("session_s = 180", "session_s = 149")).is_err());
//! # Ok::<(), lattea_core::content::technique::BadContent>(())
//! ```

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rows::Review;
use crate::{
    care::{Grade, Timing},
    units::Quadrant,
};

/// A content file that cannot be meant as it is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {row}: {reason}")]
pub struct BadContent {
    /// The file, as it was named to the reader.
    pub file: String,
    /// The row in it, such as `phase strokes`; `file` when it cannot be read at all.
    pub row: String,
    /// What is the matter, for the person who edits the file.
    pub reason: String,
}

impl BadContent {
    /// A refusal of one row of one file.
    pub fn new(file: &str, row: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), row: row.into(), reason: reason.into() }
    }
}

/// One eighth of the ring between areola and edge, numbered by anatomy so that left and right mirror each other:
/// 1 and 2 upper inner, 3 and 4 lower inner, 5 and 6 lower outer, 7 and 8 upper outer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "u8", into = "u8")]
pub struct Sector(u8);

impl Sector {
    /// From its number; nothing outside 1 to 8.
    pub fn new(number: u8) -> Option<Self> {
        (1..=8).contains(&number).then_some(Self(number))
    }

    /// Its number, 1 to 8.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The quadrant that it is half of.
    pub fn quadrant(self) -> Quadrant {
        match self.0 {
            1 | 2 => Quadrant::UpperInner,
            3 | 4 => Quadrant::LowerInner,
            5 | 6 => Quadrant::LowerOuter,
            _ => Quadrant::UpperOuter,
        }
    }
}

impl TryFrom<u8> for Sector {
    type Error = String;
    fn try_from(number: u8) -> Result<Self, String> {
        Self::new(number).ok_or_else(|| "a sector has a number from 1 to 8".to_owned())
    }
}

impl From<Sector> for u8 {
    fn from(sector: Sector) -> u8 {
        sector.0
    }
}

/// The other two ways in which a text may be put; the usual one is the message id itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// For somebody who pumps: "after pumping" where others read "after a feed". Suffix `-pumping`.
    Pumping,
    /// For the bereaved and for weaning: ease, do not drain, and no word of a baby. Suffix `-ease`.
    Ease,
}

impl Variant {
    /// The message id of `base` in this variant.
    pub fn of(self, base: &str) -> String {
        match self {
            Self::Pumping => format!("{base}-pumping"),
            Self::Ease => format!("{base}-ease"),
        }
    }
}

/// What a phase is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Hands washed, seated, bra loosened. Always first.
    Prepare,
    /// A few drops by hand.
    FirstDrops,
    /// Strokes or lifts.
    Strokes,
    /// Fingertips round the nipple.
    Soften,
    /// Milk by hand, until comfortable.
    Express,
    /// Hands off for a moment.
    Rest,
    /// The cold pack and what comes next. Always last.
    Aftercare,
}

impl PhaseKind {
    /// Whether the breast is being touched: this time counts towards every cap.
    pub fn hands_on(self) -> bool {
        matches!(self, Self::FirstDrops | Self::Strokes | Self::Soften | Self::Express)
    }
}

/// Where a stroke goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Toward {
    /// From the edge toward the nipple, ending outside the areola.
    Nipple,
    /// Toward the armpit.
    Axilla,
    /// Nowhere: the hand stays where it lies.
    Still,
}

/// Where the hand begins a stroke, or lies when it goes nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// At the edge of the sector.
    Edge,
    /// In the middle of the sector.
    Middle,
    /// Round the areola, outside it.
    Areola,
    /// Under the breast.
    Below,
    /// On the outer side.
    OuterSide,
}

impl Start {
    /// The places that a hand there would lie on: a phase rests when one of them is sore.
    fn lies_on(self) -> &'static [Quadrant] {
        match self {
            Self::Edge | Self::Middle => &[],
            Self::Areola => &[Quadrant::Central],
            Self::Below => &[Quadrant::LowerOuter, Quadrant::LowerInner],
            Self::OuterSide => &[Quadrant::UpperOuter, Quadrant::LowerOuter],
        }
    }
}

/// Which part of the hand. There are no knuckles and no tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Hand {
    /// The length of the fingers, flat.
    FlatFingers,
    /// The palm.
    Palm,
    /// The tips of all fingers.
    Fingertips,
    /// A finger and the thumb.
    FingerAndThumb,
}

/// How much weight the hand may have. There is no third word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pressure {
    /// Flat fingers that move the skin and nothing under it.
    Skin,
    /// A hand or fingertips that rest.
    Resting,
}

/// How much of a technique is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Caps {
    /// Hands-on seconds in one session of one side.
    pub session_s: u32,
    /// Sessions of this technique in a day.
    pub per_day: u32,
    /// Hours after the spot began at which the technique is over; nothing when it is not about a spot.
    pub episode_h: Option<u32>,
}

/// The answer that ends a permission early: when the finding reaches this value, a new check is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recheck {
    /// The finding, such as `lump_since_h`.
    pub finding: String,
    /// The value, in the finding's own unit.
    pub reaches: i64,
}

/// Message ids of what is said about a technique before it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TechniqueWords {
    /// Its name. Has variants.
    pub name: String,
    /// What is done, in one or two sentences. Has variants.
    pub what: String,
    /// How sure the sources are.
    pub grade: String,
    /// Both camps; needed when the grade is C.
    pub sides: Option<String>,
    /// The limits; the text may use `$minutes`, `$perday` and `$hours`, from `caps`.
    pub caps: String,
}

/// One phase of a technique.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its id inside the technique.
    pub id: String,
    /// What it is for.
    pub kind: PhaseKind,
    /// Its length; with sectors, the length in each sector; with `waits`, the longest it may take.
    /// Only a preparation may leave it out.
    pub seconds: Option<u32>,
    /// Whether the person may go on before the time is over.
    #[serde(default)]
    pub waits: bool,
    /// The sectors in the order in which they are stroked; empty when the whole breast or the areola is meant.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// Where the hand begins, or lies when it goes nowhere; every hands-on phase has it.
    pub from: Option<Start>,
    /// Where the hand goes; every hands-on phase has it.
    pub toward: Option<Toward>,
    /// Which part of the hand; every hands-on phase has it.
    pub hand: Option<Hand>,
    /// Strokes a minute, pauses between them included; only strokes have it.
    pub tempo: Option<u32>,
    /// The pause after each stroke, milliseconds; only strokes have it.
    pub pause_ms: Option<u32>,
    /// How much weight the hand may have; every hands-on phase has it.
    pub pressure: Option<Pressure>,
    /// How often the sectors are gone through; once when left out.
    pub passes: Option<u32>,
    /// The phase is left out when one of these places is sore. A sector in a sore quadrant is always left out.
    #[serde(default)]
    pub rests_for: Vec<Quadrant>,
    /// Message id of the title.
    pub title: String,
    /// Message id of the instruction; the text may use `$minutes` and `$seconds`, from `seconds`.
    pub text: String,
    /// Message id of what is spoken when it begins.
    pub say: Option<String>,
    /// Message id of what is spoken when its time is over.
    pub ends_say: Option<String>,
    /// The variants in which the texts of this phase exist.
    #[serde(default)]
    pub variants: Vec<Variant>,
}

impl Phase {
    /// How often the sectors are gone through.
    pub fn passes(&self) -> u32 {
        self.passes.unwrap_or(1)
    }

    /// Its whole length in seconds, all sectors and passes, nothing masked. Nothing without a length.
    pub fn total_s(&self) -> u32 {
        let sectors = u32::try_from(self.sectors.len()).unwrap_or(u32::MAX).max(1);
        self.seconds.unwrap_or(0).saturating_mul(sectors).saturating_mul(self.passes())
    }
}

/// A technique.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Technique {
    /// Its stable id, such as `M06`.
    pub id: String,
    /// Its stable name, such as `radial_light_after_feed`.
    pub name: String,
    /// The version of this file; stored with every session.
    pub version: u32,
    /// Its place around a feed.
    pub timing: Timing,
    /// The condition on the side, in the notation of the rules.
    pub when: String,
    /// How sure the sources are.
    pub grade: Grade,
    /// Keys of the sources that describe it.
    pub sources: Vec<String>,
    /// Keys of the sources that advise against it.
    #[serde(default)]
    pub against: Vec<String>,
    /// Remarks on the sources.
    pub basis: Option<String>,
    /// How much is enough.
    pub caps: Caps,
    /// The answer that ends a permission early.
    pub recheck: Option<Recheck>,
    /// Whether it may only be done when the sore place is known.
    #[serde(default)]
    pub needs_place: bool,
    /// The variants in which its name and description exist.
    #[serde(default)]
    pub variants: Vec<Variant>,
    /// What is said about it.
    pub words: TechniqueWords,
    /// Who has read it.
    pub review: Review,
    /// What is done, in order.
    #[serde(rename = "phase")]
    pub phases: Vec<Phase>,
}

/// Reads one technique. `file` is named in the error, and its last part has to be `ID_name.toml`.
///
/// # Errors
/// [`BadContent`] when the text is no TOML, has an unknown or absent key, or breaks a rule of [`Technique::check`].
pub fn parse(file: &str, text: &str) -> Result<Technique, BadContent> {
    let technique: Technique =
        toml::from_str(text).map_err(|error| BadContent::new(file, "file", error.to_string().trim_end()))?;
    let expected = format!("{}_{}.toml", technique.id, technique.name);
    if file.rsplit(['/', '\\']).next() != Some(expected.as_str()) {
        return Err(BadContent::new(file, "id", format!("the file has to be called {expected}")));
    }
    technique.check(file)?;
    Ok(technique)
}

impl Technique {
    /// Refuses what cannot be meant: an empty or endless phase, more hands-on time than the cap, a cap of nothing.
    /// The bounds that are a judgement (tempo, passes) stand in `session.toml` and are looked at by
    /// [`Limits::accept`](crate::session::limits::Limits::accept).
    ///
    /// # Errors
    /// [`BadContent`] with the first row that breaks a rule.
    pub fn check(&self, file: &str) -> Result<(), BadContent> {
        let need = |met: bool, row: &str, reason: &str| {
            if met { Ok(()) } else { Err(BadContent::new(file, row, reason)) }
        };
        need(self.version > 0, "version", "versions begin at 1")?;
        need(!self.when.trim().is_empty(), "when", "a technique needs a condition")?;
        need(!self.sources.is_empty(), "sources", "a technique needs a source")?;
        let both_camps = !self.against.is_empty() && self.words.sides.is_some();
        need(self.grade != Grade::C || both_camps, "against", "grade C needs the keys and the words of both camps")?;
        let caps = [Some(self.caps.session_s), Some(self.caps.per_day), self.caps.episode_h];
        need(!caps.contains(&Some(0)), "caps", "every cap has to be above 0")?;
        need(self.phases.iter().any(|phase| phase.kind.hands_on()), "phase", "there has to be a hands-on phase")?;
        let ids: BTreeSet<&str> = self.phases.iter().map(|phase| phase.id.as_str()).collect();
        need(ids.len() == self.phases.len(), "phase", "two phases have the same id")?;
        let place = |phase: &Phase| match phase.kind {
            PhaseKind::Prepare => 0,
            PhaseKind::Aftercare => 2,
            _ => 1,
        };
        need(self.phases.is_sorted_by_key(place), "phase", "preparation comes first and after-care last")?;
        self.phases.iter().try_for_each(|phase| phase.check(file))?;
        let hands_on_s = self
            .phases
            .iter()
            .filter(|phase| phase.kind.hands_on())
            .fold(0_u32, |sum, phase| sum.saturating_add(phase.total_s()));
        need(hands_on_s <= self.caps.session_s, "caps", "the hands-on phases together are longer than session_s")
    }
}

impl Phase {
    fn check(&self, file: &str) -> Result<(), BadContent> {
        let need = |met: bool, reason: &str| {
            if met { Ok(()) } else { Err(BadContent::new(file, format!("phase {}", self.id), reason)) }
        };
        need(self.seconds != Some(0), "seconds has to be above 0")?;
        let may_be_open = self.kind == PhaseKind::Prepare && self.waits;
        need(self.seconds.is_some() || may_be_open, "a phase that is no waiting preparation needs seconds")?;
        let guides = [self.toward.is_some(), self.pressure.is_some(), self.from.is_some(), self.hand.is_some()];
        need(
            guides == [self.kind.hands_on(); 4],
            "from, toward, hand and pressure belong to every hands-on phase and to no other",
        )?;
        let strokes = self.kind == PhaseKind::Strokes;
        let paced = [self.tempo.is_some(), self.pause_ms.is_some()];
        need(paced == [strokes; 2], "tempo and pause_ms belong to strokes and to nothing else")?;
        need(strokes || (self.sectors.is_empty() && self.passes.is_none()), "sectors and passes belong to strokes")?;
        need(!(strokes && self.waits), "strokes do not wait")?;
        need(self.passes != Some(0), "passes has to be above 0")?;
        let distinct: BTreeSet<Sector> = self.sectors.iter().copied().collect();
        need(distinct.len() == self.sectors.len(), "a sector is named twice")?;
        let whole = self
            .tempo
            .is_none_or(|tempo| tempo > 0 && u64::from(tempo) * u64::from(self.seconds.unwrap_or(0)) % 60 == 0);
        need(whole, "seconds and tempo have to make whole strokes")?;
        let room = self
            .tempo
            .zip(self.pause_ms)
            .is_none_or(|(tempo, pause)| u64::from(tempo).saturating_mul(u64::from(pause)).saturating_mul(2) <= 60_000);
        need(room, "pause_ms may be at most half of a stroke's time")?;
        match (self.toward, self.from, self.hand) {
            (Some(toward), Some(from), Some(hand)) => self.check_way(file, toward, from, hand),
            _ => Ok(()),
        }
    }

    /// Whether the stroke is one that can be drawn and may be done.
    fn check_way(&self, file: &str, toward: Toward, from: Start, hand: Hand) -> Result<(), BadContent> {
        let need = |met: bool, reason: String| {
            if met { Ok(()) } else { Err(BadContent::new(file, format!("phase {}", self.id), reason)) }
        };
        let moves = toward != Toward::Still;
        need(
            moves != self.sectors.is_empty(),
            "a stroke toward a place has sectors, and a hand that stays has none".to_owned(),
        )?;
        let along = matches!(from, Start::Edge | Start::Middle);
        need(moves == along, "a stroke toward a place begins at the edge or in the middle of its sector, and a hand that stays lies on the areola, below or on the outer_side".to_owned())?;
        let strokes = self.kind == PhaseKind::Strokes;
        let fits = match from {
            Start::Edge | Start::Middle => strokes && hand == Hand::FlatFingers,
            Start::Areola => !strokes && matches!(hand, Hand::Fingertips | Hand::FingerAndThumb),
            Start::Below | Start::OuterSide => strokes && hand == Hand::Palm,
        };
        need(fits, "flat_fingers stroke a sector, fingertips or finger_and_thumb rest on the areola, a palm lifts from below or from the outer_side".to_owned())?;
        let armpit: &[Quadrant] =
            if toward == Toward::Axilla { &[Quadrant::Axilla, Quadrant::UpperOuter] } else { &[] };
        let touched = from.lies_on().iter().chain(armpit).find(|place| !self.rests_for.contains(place));
        let key = touched.map_or("", |place| place.key());
        need(touched.is_none(), format!("rests_for has to name {key}: the hand would go over it"))
    }
}
