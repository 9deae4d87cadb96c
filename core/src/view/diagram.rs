//! The drawing of a breast: what a session shows while a hand is at work, what a card or a page shows of a technique, and
//! what is tapped to say where something is.
//!
//! A shell scales and strokes these shapes and does nothing else: coordinates are ten-thousandths of the drawing's width
//! on both axes, from the top left. A body is never mirrored for a language that is written from right to left.

use crate::{
    content::technique::{Hand, Phase, Sector, Start, Toward},
    session::{
        plan::Plan,
        state::State,
        step::current,
        stroke::{Guide, HEIGHT, Mask, Point, Stroke, WIDTH, breast, strokes},
    },
    units::{Quadrant, Side},
    view::voice::Voice,
};

pub use crate::session::stroke::hand_at;

/// Room for half of the words "rest here" beside the border of the drawing.
const LABEL_ROOM: i32 = 1_700;

/// Who looks at the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// The owner: the left breast's outer side is on the left.
    Own,
    /// Somebody who faces her, as on a clinician's page.
    Facing,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// A path of straight pieces, short enough to look round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathView {
    /// Its points.
    pub points: Vec<Point>,
    /// Whether the last is joined to the first.
    pub closed: bool,
}

/// A circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CircleView {
    /// Its middle.
    pub centre: Point,
    /// Its radius.
    pub radius: i32,
}

/// One sector of the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
///
/// Where the hand is at a time: [`hand_at`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrokeView {
    /// Its place in the order, from 1; what is done at once has one number.
    pub number: u32,
    /// The stroke.
    pub stroke: Stroke,
}

/// A word in the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelView {
    /// Where its middle is.
    pub at: Point,
    /// What it is.
    pub kind: LabelKind,
    /// The word.
    pub text: String,
}

/// What a word in the drawing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelKind {
    /// The name of a place.
    Place,
    /// "Rest here", over a mask.
    Rest,
    /// The number of a stroke, where it begins.
    Order,
}

/// The parts of a breast, to be tapped.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// What a drawing is made from.
struct Scene<'a> {
    side: Side,
    seen: Seen,
    sore: &'a [Quadrant],
    now: Option<Sector>,
    done: &'a [Sector],
    strokes: Vec<(u32, Stroke)>,
    /// Message id of what the hand does.
    hand: Option<&'static str>,
}

/// The drawing of a running session's step.
pub fn of_step(voice: &Voice<'_>, plan: &Plan, state: &State) -> DiagramView {
    let working = state.ended().is_none() && !state.wound_up;
    let step = current(plan, state).filter(|_| working);
    let guide = step.and_then(Guide::of_step);
    let done: Vec<Sector> = state.sectors.iter().copied().collect();
    let drawn = guide.map(|guide| strokes(&guide, plan.side(), plan.sore())).unwrap_or_default();
    let scene = Scene {
        side: plan.side(),
        seen: Seen::Own,
        sore: plan.sore(),
        now: step.and_then(|step| step.sector),
        done: &done,
        strokes: drawn.into_iter().map(|stroke| (1, stroke)).collect(),
        hand: guide.map(|guide| said(guide.hand, guide.from, guide.toward)),
    };
    draw(voice, scene)
}

/// The drawing of a whole phase of a technique, all strokes in their order; nothing when no hand is needed in it.
pub fn of_phase(voice: &Voice<'_>, phase: &Phase, side: Side, seen: Seen, sore: &[Quadrant]) -> Option<DiagramView> {
    let whole = Guide::of_phase(phase, None)?;
    let resting = phase.rests_for.iter().any(|place| sore.contains(place));
    let free = |sector: &Sector| !sore.contains(&sector.quadrant());
    let guides: Vec<Guide> = match phase.sectors.as_slice() {
        _ if resting => Vec::new(),
        [] => vec![whole],
        sectors => sectors.iter().copied().filter(free).filter_map(|it| Guide::of_phase(phase, Some(it))).collect(),
    };
    let ways = guides.iter().map(|guide| strokes(guide, side, sore)).filter(|strokes| !strokes.is_empty());
    let strokes: Vec<(u32, Stroke)> =
        (1..).zip(ways).flat_map(|(number, strokes)| strokes.into_iter().map(move |it| (number, it))).collect();
    let hand = (!strokes.is_empty()).then(|| said(whole.hand, whole.from, whole.toward));
    Some(draw(voice, Scene { side, seen, sore, now: None, done: &[], strokes, hand }))
}

/// The drawing on which a place is shown or chosen.
pub fn body_map(voice: &Voice<'_>, side: Side, chosen: &[Quadrant]) -> BodyMapView {
    let area = |quadrant: Quadrant| AreaView {
        quadrant,
        name: name(voice, quadrant),
        path: closed(breast::place(quadrant).into_iter().map(|it| it.on(side))),
        chosen: chosen.contains(&quadrant),
    };
    let title = voice.say_with("drawing-breast", &[("side", side.key().into())]);
    let named: Vec<String> =
        Quadrant::ALL.into_iter().filter(|it| chosen.contains(it)).map(|it| name(voice, it)).collect();
    let shown = voice.say_with("drawing-chosen", &[("places", voice.list(&named).into())]);
    let alt = if named.is_empty() { title.clone() } else { format!("{title} {shown}") };
    BodyMapView {
        side,
        title,
        width: WIDTH,
        height: HEIGHT,
        skin_line: open(breast::skin_line().into_iter().map(|it| it.on(side))),
        areas: Quadrant::ALL.into_iter().map(area).collect(),
        alt,
    }
}

fn draw(voice: &Voice<'_>, scene: Scene<'_>) -> DiagramView {
    let mirrored = scene.seen == Seen::Facing;
    let turned = |place: Point| if mirrored { place.mirrored() } else { place };
    let put = |place: Point| turned(place.on(scene.side));
    let round = |centre: Point, radius: i32| CircleView { centre: put(centre), radius };
    let masks = Mask::all(scene.sore);
    let strokes: Vec<StrokeView> = scene
        .strokes
        .iter()
        .map(|(number, stroke)| {
            let path = stroke.path.iter().copied().map(turned).collect();
            StrokeView { number: *number, stroke: Stroke { path, ..stroke.clone() } }
        })
        .collect();
    let mut labels = vec![label(put(breast::ARMPIT_NAME), LabelKind::Place, voice.say("place-axilla"))];
    labels.retain(|_| !scene.sore.contains(&Quadrant::Axilla));
    let inside = |place: Point| Point { x: place.x.clamp(LABEL_ROOM, WIDTH - LABEL_ROOM), ..place };
    let rest =
        |mask: &Mask| label(inside(put(breast::heart(mask.quadrant))), LabelKind::Rest, voice.say("sector-rest"));
    labels.extend(masks.iter().map(rest));
    let ordered = strokes.iter().any(|it| it.number > 1);
    let begins = strokes.iter().filter(|_| ordered).filter_map(|it| {
        let first = it.stroke.path.first()?;
        Some(label(*first, LabelKind::Order, it.number.to_string()))
    });
    labels.extend(begins);
    DiagramView {
        side: scene.side,
        seen: scene.seen,
        width: WIDTH,
        height: HEIGHT,
        outline: closed(breast::outline().into_iter().map(put)),
        skin_line: open(breast::skin_line().into_iter().map(put)),
        arm: open(breast::arm().into_iter().map(put)),
        areola: round(breast::CENTRE, breast::AREOLA),
        nipple: round(breast::CENTRE, breast::NIPPLE),
        armpit: round(breast::ARMPIT, breast::ARMPIT_RADIUS),
        sectors: (1..=8).filter_map(Sector::new).map(|it| sector(voice, &scene, it, put)).collect(),
        masks: masks.into_iter().map(|mask| closed(mask.shape.into_iter().map(put))).collect(),
        strokes,
        labels,
        caption: voice.say("drawing-caption"),
        alt: alt(voice, &scene),
    }
}

fn sector(voice: &Voice<'_>, scene: &Scene<'_>, sector: Sector, put: impl Fn(Point) -> Point) -> SectorView {
    let state = if scene.sore.contains(&sector.quadrant()) {
        SectorState::Rest
    } else if scene.now == Some(sector) {
        SectorState::Now
    } else if scene.done.contains(&sector) {
        SectorState::Done
    } else {
        SectorState::Idle
    };
    let number = sector.number();
    let path = closed(breast::sector(sector).into_iter().map(put));
    SectorView { number, name: voice.say(&format!("sector-{number}")), path, state }
}

/// The drawing in words: which breast, what the hand does, where it is now, what rests.
fn alt(voice: &Voice<'_>, scene: &Scene<'_>) -> String {
    let mut said = vec![voice.say_with("drawing-breast", &[("side", scene.side.key().into())])];
    said.push(voice.say(scene.hand.unwrap_or("drawing-hands-off")));
    if let Some(sector) = scene.now {
        said.push(voice.say(&format!("sector-{}", sector.number())));
    }
    let sore: Vec<String> =
        Quadrant::ALL.into_iter().filter(|it| scene.sore.contains(it)).map(|it| name(voice, it)).collect();
    if !sore.is_empty() {
        said.push(voice.say_with("drawing-rests", &[("places", voice.list(sore).into())]));
    }
    said.join(" ")
}

/// Message id of what a hand does.
fn said(hand: Hand, from: Start, toward: Toward) -> &'static str {
    match (toward, hand, from) {
        (Toward::Nipple, ..) => "drawing-to-nipple",
        (Toward::Axilla, ..) => "drawing-to-armpit",
        (Toward::Still, Hand::Palm, Start::OuterSide) => "drawing-palm-outer",
        (Toward::Still, Hand::Palm, _) => "drawing-palm-below",
        (Toward::Still, Hand::FingerAndThumb, _) => "drawing-finger-and-thumb",
        (Toward::Still, ..) => "drawing-fingertips",
    }
}

fn name(voice: &Voice<'_>, quadrant: Quadrant) -> String {
    voice.say(&crate::content::text::message_id("place", quadrant.key()))
}

fn label(at: Point, kind: LabelKind, text: String) -> LabelView {
    LabelView { at, kind, text }
}

fn closed(points: impl Iterator<Item = Point>) -> PathView {
    PathView { points: points.collect(), closed: true }
}

fn open(points: impl Iterator<Item = Point>) -> PathView {
    PathView { points: points.collect(), closed: false }
}
