//! The breast on which a place is picked: every part with the key that chooses it, what is chosen hatched. The list beside
//! it says the same in words.

use lattea_core::{
    session::stroke::Point,
    units::{Quadrant, Side},
    view::diagram::{AreaView, BodyMapView, body_map},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::Color,
    text::{Line, Span},
    widgets::canvas::{Context, Points},
};

use super::{
    Ctx,
    braille::{Fit, LOWEST, has_room, hatched, outline, put},
    theme::Role,
};

/// Room round the drawing, in its own unit.
const MARGIN: f64 = 400.0;

/// What is picked on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Which breast.
    pub side: Side,
    /// The parts that can be chosen, each with its key.
    pub keys: Vec<(Quadrant, Option<char>)>,
    /// The part that is chosen.
    pub chosen: Option<Quadrant>,
}

/// How a page and its map share the room: the page, and the room of the map when there is enough for one.
pub fn share(area: Rect, lines: usize) -> (Rect, Option<Rect>) {
    if area.width >= 66 && area.height >= 10 {
        let right = area.width * 2 / 5;
        let page = Rect { width: area.width - right - 2, ..area };
        let map = Rect { x: area.x + page.width + 2, width: right, height: area.height.min(16), ..area };
        return (page, Some(map));
    }
    let lines = u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(1);
    let spare = area.height.saturating_sub(lines);
    if spare < LOWEST {
        return (area, None);
    }
    let map = Rect { y: area.bottom() - spare, height: spare, ..area };
    (Rect { height: area.height - spare, ..area }, Some(map))
}

/// Draws it with its name above.
pub fn draw(frame: &mut Frame<'_>, area: Rect, pick: &Pick, ctx: &Ctx<'_>) {
    if !has_room(area) || !ctx.theme.has_dots() {
        return;
    }
    let chosen: Vec<Quadrant> = pick.chosen.into_iter().collect();
    let view = body_map(ctx.voice, pick.side, &chosen);
    let title = Line::from(Span::styled(view.title.clone(), ctx.theme.style(Role::Soft))).centered();
    frame.render_widget(title, Rect { height: 1, ..area });
    let area = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let fit = Fit::new(area, (view.width, view.height), (MARGIN, MARGIN));
    frame.render_widget(fit.canvas(ctx, |context| paint(context, &view, pick, fit.dot, ctx)), area);
}

fn paint(context: &mut Context<'_>, view: &BodyMapView, pick: &Pick, dot: f64, ctx: &Ctx<'_>) {
    let colour = |role| ctx.theme.style(role).fg.unwrap_or(Color::Reset);
    for area in view.areas.iter().filter(|area| area.chosen) {
        let dots = hatched(&area.path.points, dot);
        context.draw(&Points { coords: &dots, color: colour(Role::Strong) });
    }
    context.layer();
    outline(context, &view.skin_line, colour(Role::Line));
    view.areas.iter().for_each(|area| outline(context, &area.path, colour(Role::Line)));
    context.layer();
    for area in &view.areas {
        let key = pick.keys.iter().find(|(quadrant, _)| *quadrant == area.quadrant).and_then(|(_, key)| *key);
        let (Some(key), Some(place)) = (key, middle(area)) else { continue };
        let role = if area.chosen { Role::Focus } else { Role::Key };
        let (x, y) = put(place);
        context.print(x - dot, y, Line::from(Span::styled(format!(" {key} "), ctx.theme.style(role))));
    }
}

/// Where the key of a part stands: in the middle of its border.
fn middle(area: &AreaView) -> Option<Point> {
    let points = &area.path.points;
    let count = i32::try_from(points.len()).ok().filter(|count| *count > 0)?;
    let sum = points.iter().fold((0, 0), |(x, y), point| (x + point.x, y + point.y));
    Some(Point { x: sum.0 / count, y: sum.1 / count })
}
