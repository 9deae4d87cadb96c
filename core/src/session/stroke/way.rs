//! From what a technique says of a step to the strokes of its drawing. A stroke goes round a sore place, ends before it, or
//! is not there at all; it never lies on it.

use std::f64::consts::{PI, TAU};

use super::{
    breast::{self, at, edge, middle},
    mask::Mask,
    point::Point,
    polygon::{evenly, length},
};
use crate::{
    content::technique::{Hand, Phase, Pressure, Sector, Start, Toward},
    session::plan::PlanStep,
    units::{Quadrant, Side},
};

/// Points of a stroke.
const POINTS: u32 = 25;
/// The breadth of flat fingers in the drawing.
const FINGERS: i32 = 360;
/// The breadth of a fingertip.
const FINGERTIP: i32 = 400;
/// How much of a fingertip lies on the skin, outward from the areola.
const TIP: f64 = 240.0;
/// The same of a finger or a thumb that presses back.
const FINGER: f64 = 900.0;
/// The breadth of a finger or a thumb that presses back.
const FINGER_BROAD: i32 = 560;
/// The breadth of a palm.
const PALM: i32 = 760;
/// A stroke from the edge begins this far inside it.
const INSIDE: f64 = 420.0;
/// A stroke toward the nipple ends this far outside the areola; fingers that rest lie there too.
const OUTSIDE: f64 = 380.0;
/// How far a palm lifts.
const LIFT: f64 = 1_200.0;
/// Half of the angle over which a palm lies.
const CUPPED: f64 = 0.62;
/// A stroke that a sore place leaves less of than this is left out.
const SHORTEST: f64 = 700.0;
/// A way to the armpit turns at most this far round the nipple.
const FARTHEST: f64 = 1.25 * PI;
/// How far apart two ways arrive in the armpit.
const APART: f64 = 170.0;

/// What the hand does in a stroke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StrokeKind {
    /// From the start to the end of the path, then lifted and back.
    Sweep,
    /// Along the path and back again, without leaving the skin.
    Lift,
    /// It lies along the path and does not move.
    Hold,
}

/// One stroke.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// What a technique says about the hand in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guide {
    /// The sector, when it is about one.
    pub sector: Option<Sector>,
    /// Where the hand begins or lies.
    pub from: Start,
    /// Where it goes.
    pub toward: Toward,
    /// Which part of the hand.
    pub hand: Hand,
    /// How much weight it may have.
    pub pressure: Pressure,
    /// Strokes a minute.
    pub tempo: Option<u32>,
    /// The pause after a stroke, milliseconds.
    pub pause_ms: u32,
}

impl Guide {
    /// Of a phase, in one of its sectors; nothing when no hand is needed.
    pub fn of_phase(phase: &Phase, sector: Option<Sector>) -> Option<Self> {
        Some(Self {
            sector,
            from: phase.from?,
            toward: phase.toward?,
            hand: phase.hand?,
            pressure: phase.pressure?,
            tempo: phase.tempo,
            pause_ms: phase.pause_ms.unwrap_or(0),
        })
    }

    /// Of a step of a plan; nothing when no hand is needed.
    pub fn of_step(step: &PlanStep) -> Option<Self> {
        Some(Self {
            sector: step.sector,
            from: step.from?,
            toward: step.toward?,
            hand: step.hand?,
            pressure: step.pressure?,
            tempo: step.tempo,
            pause_ms: step.pause_ms.unwrap_or(0),
        })
    }

    fn stroke(&self, kind: StrokeKind, path: Vec<Point>, width: i32) -> Stroke {
        let period =
            self.tempo.filter(|_| kind != StrokeKind::Hold).map_or(0, |tempo| 60_000 / i64::from(tempo.max(1)));
        let pause_ms = i64::from(self.pause_ms).min(period);
        let Self { sector, toward, pressure, .. } = *self;
        Stroke { sector, kind, toward, pressure, path, width, lasts_ms: period - pause_ms, pause_ms }
    }
}

/// The strokes of one step on a side, none of them on what rests. Empty when there is no free way.
pub fn strokes(guide: &Guide, side: Side, sore: &[Quadrant]) -> Vec<Stroke> {
    let masks = Mask::all(sore);
    let mut strokes = match (guide.toward, guide.sector) {
        (Toward::Nipple, Some(sector)) => inward(guide, sector, &masks),
        (Toward::Axilla, Some(sector)) => to_armpit(guide, sector, &masks),
        (Toward::Still, None) => resting(guide, &masks),
        _ => Vec::new(),
    };
    for stroke in &mut strokes {
        stroke.path.iter_mut().for_each(|place| *place = place.on(side));
    }
    strokes
}

/// Where a stroke of a sector begins: an angle and a distance from the nipple.
fn start(from: Start, sector: Sector) -> (f64, f64) {
    let angle = middle(sector);
    let radius = match from {
        Start::Edge => edge(angle) - INSIDE,
        _ => f64::midpoint(edge(angle), f64::from(breast::AREOLA)),
    };
    (angle, radius)
}

/// Straight along the ducts, ending outside the areola or before a sore one.
fn inward(guide: &Guide, sector: Sector, masks: &[Mask]) -> Vec<Stroke> {
    let (angle, radius) = start(guide.from, sector);
    let whole = evenly(&[at(angle, radius), at(angle, f64::from(breast::AREOLA) + OUTSIDE)], 4 * POINTS);
    let free: Vec<Point> = whole.into_iter().take_while(|place| is_free(masks, *place, FINGERS)).collect();
    let long_enough = length(&free) >= SHORTEST;
    long_enough.then(|| guide.stroke(StrokeKind::Sweep, evenly(&free, POINTS), FINGERS)).into_iter().collect()
}

/// Round the areola to the armpit, the shorter way unless something sore lies there.
fn to_armpit(guide: &Guide, sector: Sector, masks: &[Mask]) -> Vec<Stroke> {
    let (angle, radius) = start(guide.from, sector);
    let right = (polar(breast::ARMPIT).0 - angle).rem_euclid(TAU);
    let turns = if right <= PI { [right, right - TAU] } else { [right - TAU, right] };
    let way = |turn: f64| {
        // How many sectors it goes past: ways from farther off lie farther out, and arrive side by side.
        let past = (turn.abs() / (PI / 4.0)).floor();
        let (goal, far) = polar(beside_armpit(turn.signum() * (past.min(3.0) + 0.5) * APART));
        let turn = turn + (goal - polar(breast::ARMPIT).0);
        let lane = (0.72 + 0.06 * past).min(0.92);
        let place = |step: u32| {
            let share = f64::from(step) / f64::from(4 * POINTS);
            let here = angle + turn * share;
            let rising = radius + (far - radius) * share.powf(1.0 + 0.5 * past);
            // It keeps to its lane until the armpit is near; a way that is straight anyway needs none.
            let limit = edge(here) * lane + (far - edge(goal) * lane) * share.powi(6);
            at(here, if past < 1.0 { rising } else { smaller(rising, limit) })
        };
        (0..=4 * POINTS).map(place).collect::<Vec<_>>()
    };
    let mut ways = turns.into_iter().filter(|turn| turn.abs() <= FARTHEST).map(way);
    let free = ways.find(|way| way.iter().all(|place| is_free(masks, *place, FINGERS)));
    free.map(|way| guide.stroke(StrokeKind::Sweep, evenly(&way, POINTS), FINGERS)).into_iter().collect()
}

/// The angle and the distance of a place from the nipple.
fn polar(place: Point) -> (f64, f64) {
    let (dx, dy) = (f64::from(place.x - breast::CENTRE.x), f64::from(breast::CENTRE.y - place.y));
    (dx.atan2(dy), f64::hypot(dx, dy))
}

/// The smaller of two lengths, without a corner where they meet; equal at the end of a way.
fn smaller(one: f64, other: f64) -> f64 {
    const SOFT: f64 = 500.0;
    let apart = (SOFT - (one - other).abs()).max(0.0) / SOFT;
    one.min(other) - apart * apart * SOFT / 4.0
}

/// A place in the armpit, so far to the side on which a way arrives that turns with the clock (less than nothing) or
/// against it.
fn beside_armpit(aside: f64) -> Point {
    let (angle, far) = polar(breast::ARMPIT);
    at(angle - aside / far, far)
}

/// A hand that stays: a palm that lifts, or fingers round the areola.
fn resting(guide: &Guide, masks: &[Mask]) -> Vec<Stroke> {
    let finger = |angle: f64, long: f64| {
        let ring = f64::from(breast::AREOLA) + OUTSIDE;
        [at(angle, ring), at(angle, ring + long)]
    };
    let broad = if guide.hand == Hand::FingerAndThumb { FINGER_BROAD } else { FINGERTIP };
    let tips = |angles: &[f64], long: f64| -> Vec<Stroke> {
        let tip = |angle: &f64| guide.stroke(StrokeKind::Hold, finger(*angle, long).to_vec(), broad);
        angles.iter().map(tip).collect()
    };
    let free = |angle: &f64, long: f64| finger(*angle, long).iter().all(|place| is_free(masks, *place, broad));
    match (guide.hand, guide.from) {
        (Hand::Fingertips, Start::Areola) => {
            let angles: Vec<f64> =
                (1..=8).filter_map(Sector::new).map(middle).filter(|angle| free(angle, TIP)).collect();
            tips(&angles, TIP)
        }
        (Hand::FingerAndThumb, Start::Areola) => {
            let pairs = [2.0, 1.0, 3.0, 0.0].map(|eighth| [eighth * PI / 4.0, eighth * PI / 4.0 + PI]);
            let pair = pairs.into_iter().find(|pair| pair.iter().all(|angle| free(angle, FINGER)));
            pair.map(|pair| tips(&pair, FINGER)).unwrap_or_default()
        }
        (Hand::Palm, Start::Below) => palm(guide, PI, masks),
        (Hand::Palm, Start::OuterSide) => palm(guide, 1.5 * PI, masks),
        _ => Vec::new(),
    }
}

/// A palm that lies along the edge and moves the breast a little toward the middle and back.
fn palm(guide: &Guide, angle: f64, masks: &[Mask]) -> Vec<Stroke> {
    let inside = f64::from(PALM) / 2.0 + 60.0;
    let lies = |step: u32| {
        let here = angle + CUPPED * (f64::from(step) / f64::from(POINTS - 1) * 2.0 - 1.0);
        at(here, edge(here) - inside)
    };
    let palm: Vec<Point> = (0..POINTS).map(lies).collect();
    let begins = edge(angle) - inside - f64::from(PALM) * 0.72;
    let whole = evenly(&[at(angle, begins), at(angle, begins - LIFT)], 4 * POINTS);
    let lift: Vec<Point> = whole.into_iter().take_while(|place| is_free(masks, *place, FINGERS)).collect();
    if length(&lift) < SHORTEST || !palm.iter().all(|place| is_free(masks, *place, PALM)) {
        return Vec::new();
    }
    let lift = guide.stroke(StrokeKind::Lift, evenly(&lift, POINTS), FINGERS);
    vec![guide.stroke(StrokeKind::Hold, palm, PALM), lift]
}

fn is_free(masks: &[Mask], place: Point, width: i32) -> bool {
    !masks.iter().any(|mask| mask.touches(place, width))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Quadrant;

    fn lift_from_below(masks: &[Mask]) -> Vec<Stroke> {
        let guide = Guide {
            sector: None,
            from: Start::Below,
            toward: Toward::Still,
            hand: Hand::Palm,
            pressure: Pressure::Resting,
            tempo: Some(8),
            pause_ms: 0,
        };
        palm(&guide, PI, masks)
    }

    /// A small square that rests round a place.
    fn spot(place: Point) -> Mask {
        let corner = |x, y| Point::new(place.x + x, place.y + y);
        Mask { quadrant: Quadrant::Central, shape: vec![corner(-9, -9), corner(9, -9), corner(9, 9), corner(-9, 9)] }
    }

    #[test]
    fn a_palm_lies_and_lifts_or_stays_away() {
        let free = lift_from_below(&[]);
        let [palm, lift] = free.as_slice() else { panic!("a palm and its lift") };
        let (end, begin) = (palm.path[0], lift.path[2]);
        assert_eq!(lift_from_below(&[spot(end)]), [], "the palm would lie on it, the lift would not");
        assert_eq!(
            lift_from_below(&[spot(begin)]),
            [],
            "hardly any way is left to the lift, the palm would lie beside it"
        );
    }

    #[test]
    fn a_lift_goes_up_to_what_rests() {
        let areola = Mask::of(Quadrant::Central);
        let strokes = lift_from_below(std::slice::from_ref(&areola));
        let last = *strokes[1].path.last().unwrap();
        let left = crate::session::stroke::polygon::distance(&areola.shape, last) - f64::from(FINGERS) / 2.0;
        assert!((0.0..14.0).contains(&left), "it ends {left} before it");
    }

    /// To the armpit the sectors farthest from it lie nearly half a turn away, by either way; from all others the other
    /// way would go round most of the breast.
    #[test]
    fn a_way_to_the_armpit_goes_round_what_rests_where_that_is_not_nearly_all_the_way_round() {
        let guide = Guide {
            sector: None,
            from: Start::Edge,
            toward: Toward::Axilla,
            hand: Hand::Fingertips,
            pressure: Pressure::Skin,
            tempo: Some(12),
            pause_ms: 0,
        };
        let goes_round = |sector: &Sector| {
            let direct = to_armpit(&guide, *sector, &[]);
            let halfway = direct[0].path[direct[0].path.len() / 2];
            !to_armpit(&guide, *sector, &[spot(halfway)]).is_empty()
        };
        let round: Vec<u8> = (1..=8).filter_map(Sector::new).filter(goes_round).map(Sector::number).collect();
        assert_eq!(round, [3, 4]);
    }
}
