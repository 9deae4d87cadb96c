//! The drawing of a breast.

use crate::values::Sector;
use lattea_core::content::technique::{Pressure, Toward};
use lattea_core::session::stroke::{Point, Stroke, StrokeKind};
use lattea_core::units::{Quadrant, Side};
use lattea_core::view::diagram::{
    AreaView, BodyMapView, CircleView, DiagramView, LabelKind, LabelView, PathView, SectorState, SectorView, Seen,
    StrokeView,
};

/// Who looks at the drawing.
#[uniffi::remote(Enum)]
pub enum Seen {
    /// The owner: the left breast's outer side is on the left.
    Own,
    /// Somebody who faces her, as on a clinician's page.
    Facing,
}

/// A drawing.
#[uniffi::remote(Record)]
pub struct DiagramView {
    /// The side.
    pub side: Side,
    /// Who looks.
    pub seen: Seen,
    /// The width of the drawing: the largest x.
    pub width: i32,
    /// The height of the drawing: the largest y.
    pub height: i32,
    /// The whole border, to be filled and not drawn.
    pub outline: PathView,
    /// The part of the border that is drawn.
    pub skin_line: PathView,
    /// The arm and the fold of the armpit, drawn faintly.
    pub arm: PathView,
    /// The ring round the nipple.
    pub areola: CircleView,
    /// The nipple.
    pub nipple: CircleView,
    /// The armpit.
    pub armpit: CircleView,
    /// The eight sectors, from 1.
    pub sectors: Vec<SectorView>,
    /// What rests, to be hatched; above the sectors and below the strokes.
    pub masks: Vec<PathView>,
    /// The strokes, in their order.
    pub strokes: Vec<StrokeView>,
    /// Words and numbers in the drawing.
    pub labels: Vec<LabelView>,
    /// "Bodies differ. Follow the words."
    pub caption: String,
    /// The drawing in words.
    pub alt: String,
}

/// A place in the drawing: ten-thousandths of its width, from the top left.
#[uniffi::remote(Record)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Downward.
    pub y: i32,
}

/// A path of straight pieces, short enough to look round.
#[uniffi::remote(Record)]
pub struct PathView {
    /// Its points.
    pub points: Vec<Point>,
    /// Whether the last is joined to the first.
    pub closed: bool,
}

/// A circle.
#[uniffi::remote(Record)]
pub struct CircleView {
    /// Its middle.
    pub centre: Point,
    /// Its radius.
    pub radius: i32,
}

/// One sector of the drawing.
#[uniffi::remote(Record)]
pub struct SectorView {
    /// Its number, from 1, by anatomy.
    pub number: u8,
    /// Where it is, in words.
    pub name: String,
    /// Its shape.
    pub path: PathView,
    /// How it is drawn.
    pub state: SectorState,
}

/// How a sector is drawn.
#[uniffi::remote(Enum)]
pub enum SectorState {
    /// Nothing yet.
    Idle,
    /// The hand is here.
    Now,
    /// Done.
    Done,
    /// Sore: rest here.
    Rest,
}

/// One stroke of the drawing.
#[uniffi::remote(Record)]
pub struct StrokeView {
    /// Its place in the order, from 1; what is done at once has one number.
    pub number: u32,
    /// The stroke.
    pub stroke: Stroke,
}

/// One stroke.
#[uniffi::remote(Record)]
pub struct Stroke {
    /// The sector, when it is about one.
    pub sector: Option<Sector>,
    /// What the hand does.
    pub kind: StrokeKind,
    /// Where it goes.
    pub toward: Toward,
    /// How much weight it may have.
    pub pressure: Pressure,
    /// Its way, with points at equal distances; for a hand that lies, the middle line of what it covers.
    pub path: Vec<Point>,
    /// How broad the hand is.
    pub width: i32,
    /// How long one stroke takes, milliseconds; nothing when it holds.
    pub lasts_ms: i64,
    /// The pause after it, milliseconds.
    pub pause_ms: i64,
}

/// What the hand does in a stroke.
#[uniffi::remote(Enum)]
pub enum StrokeKind {
    /// From the start to the end of the path, then lifted and back.
    Sweep,
    /// Along the path and back again, without leaving the skin.
    Lift,
    /// It lies along the path and does not move.
    Hold,
}

/// How much weight the hand may have. There is no third word.
#[uniffi::remote(Enum)]
pub enum Pressure {
    /// Flat fingers that move the skin and nothing under it.
    Skin,
    /// A hand or fingertips that rest.
    Resting,
}

/// A word in the drawing.
#[uniffi::remote(Record)]
pub struct LabelView {
    /// Where its middle is.
    pub at: Point,
    /// What it is.
    pub kind: LabelKind,
    /// The word.
    pub text: String,
}

/// What a word in the drawing is.
#[uniffi::remote(Enum)]
pub enum LabelKind {
    /// The name of a place.
    Place,
    /// "Rest here", over a mask.
    Rest,
    /// The number of a stroke, where it begins.
    Order,
}

/// The parts of a breast, to be tapped.
#[uniffi::remote(Record)]
pub struct BodyMapView {
    /// The side.
    pub side: Side,
    /// "Left breast".
    pub title: String,
    /// The width of the drawing: the largest x.
    pub width: i32,
    /// The height of the drawing: the largest y.
    pub height: i32,
    /// The part of the border that is drawn.
    pub skin_line: PathView,
    /// Its parts; together they are the whole.
    pub areas: Vec<AreaView>,
    /// The drawing in words.
    pub alt: String,
}

/// One part of a breast.
#[uniffi::remote(Record)]
pub struct AreaView {
    /// Which one.
    pub quadrant: Quadrant,
    /// Its name.
    pub name: String,
    /// Its shape.
    pub path: PathView,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Where the hand is, so long after its step began; nothing while it is lifted on its way back to the start. Who wants
/// nothing to move shows the stroke's arrow instead.
#[uniffi::export]
pub fn hand_at(stroke: Stroke, elapsed_ms: i64) -> Option<Point> {
    lattea_core::view::diagram::hand_at(&stroke, elapsed_ms)
}
