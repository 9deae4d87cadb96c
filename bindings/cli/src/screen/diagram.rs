//! The drawing of a session: a ring of eight sectors round the areola, as the person sees herself. A dot goes where the
//! hand goes; a place that rests is hatched and says so.

use std::f64::consts::PI;

use lattea_core::{
    content::technique::Toward,
    units::Side,
    view::massage::{MassageView, SectorState, SectorView},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::Color,
    symbols::Marker,
    text::{Line, Span},
    widgets::canvas::{Canvas, Circle, Context, Line as Stroke, Points},
};

use super::{Ctx, theme::Role};

/// The outer edge of the drawing is 1; everything else is measured by it.
const AREOLA: f64 = 0.29;
const NIPPLE: f64 = 0.08;
/// A stroke ends before the ring round the nipple.
const STROKE_ENDS: f64 = 0.42;
const STROKE_BEGINS: f64 = 0.97;
/// Where the numbers stand.
const NUMBERS: f64 = 1.2;
/// Half of what is in sight.
const REACH: f64 = 1.34;
/// The hand is on its way for this share of a stroke and rests for what is left.
const MOVING: f64 = 0.7;
/// Fewer lines than this show nothing.
pub const LOWEST: u16 = 7;

/// A stroke without a tempo of its own, milliseconds.
const UNHURRIED_MS: i64 = 6_000;

struct Drawing<'a> {
    view: &'a MassageView,
    /// 1 for the left, -1 for the right: the right is the left in a mirror.
    mirror: f64,
    line: Color,
    strong: Color,
    soft: Color,
    rest: String,
    ctx: &'a Ctx<'a>,
}

/// Draws the breast of a session.
pub fn draw(frame: &mut Frame<'_>, area: Rect, view: &MassageView, ctx: &Ctx<'_>) {
    if area.height < LOWEST || area.width < 16 {
        return;
    }
    let colour = |role| ctx.theme.style(role).fg.unwrap_or(Color::Reset);
    let drawing = Drawing {
        view,
        mirror: if view.side == Side::Left { 1.0 } else { -1.0 },
        line: colour(Role::Line),
        strong: colour(Role::Strong),
        soft: colour(Role::Soft),
        rest: ctx.voice.say("sector-rest"),
        ctx,
    };
    // A braille cell has two dots across and four down, so that a circle stays one.
    let (across, down) = (f64::from(area.width) * 2.0, f64::from(area.height) * 4.0);
    let unit = (2.0 * REACH / across).max(2.0 * REACH / down);
    let (x, y) = (across * unit / 2.0, down * unit / 2.0);
    let canvas = Canvas::default()
        .marker(Marker::Braille)
        .background_color(ctx.theme.page().bg.unwrap_or(Color::Reset))
        .x_bounds([-x, x])
        .y_bounds([-y, y])
        .paint(|context| drawing.paint(context));
    frame.render_widget(canvas, area);
}

impl Drawing<'_> {
    fn paint(&self, context: &mut Context<'_>) {
        for radius in [1.0, AREOLA, NIPPLE] {
            context.draw(&Circle { x: 0.0, y: 0.0, radius, color: self.line });
        }
        for border in 0..8 {
            let angle = f64::from(border) * PI / 4.0;
            self.ray(context, angle, (AREOLA, 1.0), self.line);
        }
        self.view.sectors.iter().filter(|it| it.state == SectorState::Rest).for_each(|it| self.hatch(context, it));
        context.layer();
        self.view.sectors.iter().filter(|it| it.state == SectorState::Now).for_each(|it| self.border(context, it));
        context.layer();
        self.hand(context);
        self.view.sectors.iter().for_each(|it| self.number(context, it));
        self.rest_words(context);
    }

    /// A place at an angle, clockwise from the top towards the inner side.
    fn at(&self, angle: f64, radius: f64) -> (f64, f64) {
        (self.mirror * angle.sin() * radius, angle.cos() * radius)
    }

    fn ray(&self, context: &mut Context<'_>, angle: f64, (from, to): (f64, f64), color: Color) {
        let ((x1, y1), (x2, y2)) = (self.at(angle, from), self.at(angle, to));
        context.draw(&Stroke { x1, y1, x2, y2, color });
    }

    /// Slanting lines over a sector that rests.
    fn hatch(&self, context: &mut Context<'_>, sector: &SectorView) {
        let (from, to) = span(sector);
        let mut dots = Vec::new();
        for step in 0..=28 {
            let radius = AREOLA + (1.0 - AREOLA) * f64::from(step) / 28.0;
            for turn in 0..=28 {
                let (x, y) = self.at(from + (to - from) * f64::from(turn) / 28.0, radius);
                if ((x + y) * 5.0).rem_euclid(1.0) < 0.3 {
                    dots.push((x, y));
                }
            }
        }
        context.draw(&Points { coords: &dots, color: self.soft });
    }

    fn border(&self, context: &mut Context<'_>, sector: &SectorView) {
        let (from, to) = span(sector);
        for radius in [0.97, 1.0, 1.03, AREOLA + 0.03] {
            let arc: Vec<(f64, f64)> =
                (0..=40).map(|step| self.at(from + (to - from) * f64::from(step) / 40.0, radius)).collect();
            context.draw(&Points { coords: &arc, color: self.strong });
        }
        self.ray(context, from, (AREOLA, 1.0), self.strong);
        self.ray(context, to, (AREOLA, 1.0), self.strong);
    }

    fn hand(&self, context: &mut Context<'_>) {
        let Some(timer) = &self.view.timer else { return };
        let into = timer.total_ms.saturating_sub(timer.left_ms).max(0);
        let period = self.view.stroke_ms.unwrap_or(UNHURRIED_MS).max(1);
        // Milliseconds of one stroke: small enough for any float.
        #[allow(clippy::cast_precision_loss)]
        let share = (into % period) as f64 / period as f64 / MOVING;
        let now = self.view.sectors.iter().find(|it| it.state == SectorState::Now);
        let path = |share: f64| match (self.view.direction, now) {
            (Some(Toward::Nipple), Some(sector)) => {
                let (from, to) = span(sector);
                Some(self.at(f64::midpoint(from, to), STROKE_BEGINS + (STROKE_ENDS - STROKE_BEGINS) * share))
            }
            (Some(Toward::Axilla), sector) => {
                let (x, y) = sector.map_or((0.0, AREOLA + 0.08), |sector| {
                    let (from, to) = span(sector);
                    self.at(f64::midpoint(from, to), 0.6)
                });
                let (arm_x, arm_y) = (-self.mirror * 1.15, 1.1);
                Some((x + (arm_x - x) * share, y + (arm_y - y) * share))
            }
            _ => None,
        };
        for (back, radius) in [(0.16, 0.03), (0.08, 0.05), (0.0, 0.09)] {
            let Some((x, y)) = path((share.min(1.0) - back).max(0.0)) else { return };
            for radius in [radius, radius * 0.66, radius * 0.33] {
                context.draw(&Circle { x, y, radius, color: self.strong });
            }
        }
    }

    fn number(&self, context: &mut Context<'_>, sector: &SectorView) {
        let (from, to) = span(sector);
        let (x, y) = self.at(f64::midpoint(from, to), NUMBERS);
        // Words are put into whole cells from the top: below the middle they would stand on the ring.
        let y = if y < 0.0 { y * 1.13 } else { y };
        let (text, role) = match sector.state {
            SectorState::Now => (format!("{}", sector.number), Role::Focus),
            SectorState::Done => (format!("{}✓", sector.number), Role::Soft),
            SectorState::Rest => (String::from("–"), Role::Soft),
            SectorState::Idle => (format!("{}", sector.number), Role::Soft),
        };
        context.print(x, y, Line::from(Span::styled(text, self.ctx.theme.style(role))));
    }

    /// "Rest here", once for each quadrant.
    fn rest_words(&self, context: &mut Context<'_>) {
        let resting =
            |number: u8| self.view.sectors.iter().any(|it| it.number == number && it.state == SectorState::Rest);
        for quadrant in 0..4u8 {
            if !resting(quadrant * 2 + 1) && !resting(quadrant * 2 + 2) {
                continue;
            }
            let (x, y) = self.at((f64::from(quadrant) + 0.5) * PI / 2.0, 0.66);
            let words = Span::styled(format!(" {} ", self.rest), self.ctx.theme.style(Role::Strong));
            // Half of the words stand on each side of the middle.
            let half = 0.04 * f64::from(u32::try_from(words.width()).unwrap_or(0));
            context.print((x - half).max(-REACH), y, Line::from(words));
        }
    }
}

/// The angles between which a sector lies.
fn span(sector: &SectorView) -> (f64, f64) {
    let from = f64::from(sector.number.saturating_sub(1)) * PI / 4.0;
    (from, from + PI / 4.0)
}
