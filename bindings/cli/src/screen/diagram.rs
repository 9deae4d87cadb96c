//! The drawing of a session in dots: the core says where everything is, and this only puts it into cells. A round spot goes
//! where the hand goes; what rests is hatched and says so, without any colour.

use lattea_core::{
    session::stroke::{Point, StrokeKind},
    view::diagram::{CircleView, DiagramView, LabelKind, PathView, SectorState, SectorView, StrokeView, hand_at},
};
use ratatui::{
    buffer::Buffer,
    layout::Rect,
    style::Color,
    text::{Line, Span},
    widgets::{
        Widget,
        canvas::{Circle, Context, Points},
    },
};

use super::{
    Ctx,
    braille::{Fit, has_room, hatched, outline, piece, put},
    theme::Role,
};

/// Room round the drawing for the numbers, in its own unit.
const MARGIN: f64 = 900.0;
/// Fewer lines than this have no room for the name of the armpit.
const NAMED: u16 = 20;

struct Drawing<'a> {
    view: &'a DiagramView,
    /// The drawing's units in one dot.
    dot: f64,
    elapsed_ms: Option<i64>,
    named: bool,
    line: Color,
    strong: Color,
    soft: Color,
    ctx: &'a Ctx<'a>,
}

/// The drawing as lines of a page, where nothing moves.
pub fn lines(view: &DiagramView, width: u16, height: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let area = Rect { x: 0, y: 0, width, height };
    let mut buffer = Buffer::empty(area);
    draw(&mut buffer, area, view, None, ctx);
    let cell = |x: u16, y: u16| buffer.cell((x, y)).map(|cell| Span::styled(cell.symbol().to_owned(), cell.style()));
    (0..height).map(|y| Line::from((0..width).filter_map(|x| cell(x, y)).collect::<Vec<_>>())).collect()
}

/// Draws the breast of a session. `elapsed_ms`: how long the step has run; nothing when the hand is to stand still.
pub fn draw(buffer: &mut Buffer, area: Rect, view: &DiagramView, elapsed_ms: Option<i64>, ctx: &Ctx<'_>) {
    if !has_room(area) {
        return;
    }
    let fit = Fit::new(area, (view.width, view.height), (2.0 * MARGIN, MARGIN / 2.0));
    let colour = |role| ctx.theme.style(role).fg.unwrap_or(Color::Reset);
    let named = area.height >= NAMED;
    let (line, strong, soft) = (colour(Role::Line), colour(Role::Strong), colour(Role::Soft));
    let drawing = Drawing { view, dot: fit.dot, elapsed_ms, named, line, strong, soft, ctx };
    fit.canvas(ctx, |context| drawing.paint(context)).render(area, buffer);
}

impl Drawing<'_> {
    fn paint(&self, context: &mut Context<'_>) {
        self.view.sectors.iter().for_each(|sector| self.spokes(context, sector));
        context.layer();
        self.view.masks.iter().for_each(|mask| self.hatch(context, mask));
        outline(context, &self.view.skin_line, self.line);
        outline(context, &self.view.arm, self.line);
        [self.view.areola, self.view.nipple].iter().for_each(|circle| self.circle(context, circle, self.line));
        context.layer();
        self.view.sectors.iter().filter(|it| it.state == SectorState::Now).for_each(|it| self.border(context, it));
        context.layer();
        self.view.strokes.iter().for_each(|stroke| self.stroke(context, stroke));
        self.view.sectors.iter().for_each(|sector| self.number(context, sector));
        self.words(context);
    }

    fn circle(&self, context: &mut Context<'_>, circle: &CircleView, color: Color) {
        let CircleView { centre, radius } = circle;
        let (x, y) = put(*centre);
        context.draw(&Circle { x, y, radius: f64::from(*radius), color });
    }

    /// The two straight sides of a sector, dotted.
    fn spokes(&self, context: &mut Context<'_>, sector: &SectorView) {
        let points = &sector.path.points;
        let (Some(inner), Some(outer)) = (points.first(), points.last()) else { return };
        let dots = self.dots(*inner, *outer, 3.0);
        context.draw(&Points { coords: &dots, color: self.line });
    }

    /// Slanting lines over what rests, and its border.
    fn hatch(&self, context: &mut Context<'_>, mask: &PathView) {
        let dots = hatched(&mask.points, self.dot);
        context.draw(&Points { coords: &dots, color: self.soft });
        outline(context, mask, self.soft);
    }

    /// The sector in which the hand is.
    fn border(&self, context: &mut Context<'_>, sector: &SectorView) {
        outline(context, &sector.path, self.strong);
    }

    fn stroke(&self, context: &mut Context<'_>, view: &StrokeView) {
        let stroke = &view.stroke;
        let radius = f64::from(stroke.width) / 2.0;
        if stroke.kind == StrokeKind::Hold {
            return self.hull(context, &stroke.path, radius);
        }
        let way: Vec<(f64, f64)> = stroke.path.iter().step_by(2).map(|place| put(*place)).collect();
        context.draw(&Points { coords: &way, color: self.strong });
        self.head(context, &stroke.path);
        if stroke.kind == StrokeKind::Lift {
            let back: Vec<Point> = stroke.path.iter().rev().copied().collect();
            self.head(context, &back);
        }
        if let Some(place) = self.elapsed_ms.and_then(|elapsed| hand_at(stroke, elapsed)) {
            self.spot(context, place, radius.max(self.dot * 2.0));
        }
    }

    /// The head of an arrow, so that the way can be read when nothing moves.
    fn head(&self, context: &mut Context<'_>, path: &[Point]) {
        let size = (self.dot * 4.0).max(500.0);
        let Some(tip) = path.last() else { return };
        let Some(before) = path.iter().rev().find(|it| it.distance(*tip) >= size) else { return };
        let long = tip.distance(*before);
        let (dx, dy) = (f64::from(before.x - tip.x) / long * size, f64::from(before.y - tip.y) / long * size);
        for turn in [0.55_f64, -0.55] {
            let (x, y) = (dx * turn.cos() - dy * turn.sin(), dx * turn.sin() + dy * turn.cos());
            let end = Point::round(f64::from(tip.x) + x, f64::from(tip.y) + y);
            piece(context, *tip, end, self.strong);
        }
    }

    fn spot(&self, context: &mut Context<'_>, place: Point, radius: f64) {
        let (x, y) = put(place);
        let rings =
            std::iter::successors(Some(radius), |left| (left - self.dot / 2.0 > 0.0).then_some(left - self.dot / 2.0));
        rings.for_each(|radius| context.draw(&Circle { x, y, radius, color: self.strong }));
    }

    fn hull(&self, context: &mut Context<'_>, path: &[Point], radius: f64) {
        let (Some(first), Some(last)) = (path.first(), path.last()) else { return };
        for pair in path.windows(2) {
            let (dx, dy) = (f64::from(pair[1].x - pair[0].x), f64::from(pair[1].y - pair[0].y));
            let long = f64::hypot(dx, dy).max(1.0);
            for side in [radius / long, -radius / long] {
                let beside = |at: Point| Point::round(f64::from(at.x) - dy * side, f64::from(at.y) + dx * side);
                piece(context, beside(pair[0]), beside(pair[1]), self.strong);
            }
        }
        for end in [first, last] {
            let (x, y) = put(*end);
            context.draw(&Circle { x, y, radius: radius * 0.6, color: self.strong });
        }
    }

    /// Dots between two places, one in so many.
    fn dots(&self, from: Point, to: Point, every: f64) -> Vec<(f64, f64)> {
        let step = self.dot * every / from.distance(to).max(1.0);
        let shares = std::iter::successors(Some(0.0), |share| (share + step <= 1.0).then_some(share + step));
        shares.map(|share| put(from.toward(to, share))).collect()
    }

    /// The number of a sector, outside its edge.
    fn number(&self, context: &mut Context<'_>, sector: &SectorView) {
        let points = &sector.path.points;
        let Some(edge) = points.get(points.len() * 3 / 4) else { return };
        let out = self.view.areola.centre.toward(*edge, 1.17);
        let (text, role) = match sector.state {
            SectorState::Now => (format!("{}", sector.number), Role::Focus),
            SectorState::Done => (format!("{}✓", sector.number), Role::Soft),
            SectorState::Rest => ("–".to_owned(), Role::Soft),
            SectorState::Idle => (format!("{}", sector.number), Role::Soft),
        };
        let (x, y) = put(out);
        context.print(x, y, Line::from(Span::styled(text, self.ctx.theme.style(role))));
    }

    fn words(&self, context: &mut Context<'_>) {
        for label in &self.view.labels {
            let role = match label.kind {
                LabelKind::Rest => Role::Strong,
                LabelKind::Place if self.named => Role::Soft,
                LabelKind::Place | LabelKind::Order => continue,
            };
            let words = Span::styled(format!(" {} ", label.text), self.ctx.theme.style(role));
            let (x, y) = put(label.at);
            // Half of the words stand on each side of the middle; a cell is two dots wide.
            let half = self.dot * f64::from(u32::try_from(words.width()).unwrap_or(0));
            let left = f64::from(self.view.width) / 2.0 - (f64::from(self.view.width) / 2.0 + MARGIN);
            context.print((x - half).max(left), y, Line::from(words));
        }
    }
}
