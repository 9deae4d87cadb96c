//! Charts side by side, told apart by shape and not by colour; what only happened is a row of strokes.

use krilla::geom::Rect;

use crate::{
    clock::Moment,
    summary::document::{Axis, Chart, Series},
};

use super::{
    face::Weight,
    line::Style,
    sheet::{Draw, MARGIN, Node, Role, Sheet},
};

const TITLE: Style = Style { size: 9.0, weight: Weight::Bold };
const TICK: Style = Style { size: 8.0, weight: Weight::Regular };
/// The height of the field.
const FIELD: f32 = 46.0;
/// Above the field, with the title, and below it, with the days.
const ABOVE: f32 = 17.0;
const BELOW: f32 = 14.0;
/// Left of the field, with the numbers.
const NUMBERS: f32 = 18.0;
const GAP: f32 = 14.0;

/// Charts side by side, at most three; one alone takes half the width.
pub(super) fn row(sheet: &mut Sheet<'_>, charts: &[&Chart]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for charts in charts.chunks(3) {
        sheet.ensure(ABOVE + FIELD + BELOW);
        let (top, columns) = (sheet.y, charts.len().max(2) as f32);
        let width = (sheet.width() - GAP * (columns - 1.0)) / columns;
        for (at, chart) in charts.iter().enumerate() {
            let left = MARGIN + at as f32 * (width + GAP);
            nodes.push(figure(sheet, chart, left, top, width, FIELD));
        }
        sheet.y = top + ABOVE + FIELD + BELOW;
    }
    sheet.y += 2.0;
    nodes
}

fn figure(sheet: &mut Sheet<'_>, chart: &Chart, left: f32, top: f32, width: f32, height: f32) -> Node {
    let numbers = if chart.axis.is_some() { NUMBERS } else { strip_labels(sheet, chart) };
    let field = Field { left: left + numbers, top: top + ABOVE, width: width - numbers, height };
    let mut draws = title(sheet, chart, left, top + 9.5, width);
    draws.extend(frame(sheet, chart, &field, left));
    match chart.axis {
        Some(axis) => lines(chart, &field, axis, &mut draws),
        None => strokes(sheet, chart, &field, left, &mut draws),
    }
    let page = sheet.page();
    let leaf = sheet.leaf(true, draws);
    let alt = format!("{}: {}", chart.title, chart.sentence);
    match Rect::from_xywh(left, top, width, ABOVE + height + BELOW) {
        Some(around) => Node::Group(Role::Figure { alt, page, around }, vec![leaf]),
        None => leaf,
    }
}

/// Where the numbers go.
struct Field {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

impl Field {
    fn x(&self, chart: &Chart, at: Moment) -> f32 {
        let whole = chart.to.ms_since(chart.from).max(1) as f32;
        self.left + self.width * (at.ms_since(chart.from) as f32 / whole).clamp(0.0, 1.0)
    }

    fn y(&self, axis: Axis, tenths: i32) -> f32 {
        let part = (tenths - axis.low) as f32 / (axis.high - axis.low).max(1) as f32;
        self.top + self.height * (1.0 - part.clamp(0.0, 1.0))
    }
}

/// The title, and behind it the mark of each line when there are several.
fn title(sheet: &Sheet<'_>, chart: &Chart, left: f32, base: f32, width: f32) -> Vec<Draw> {
    let title = sheet.setter.line(&sheet.setter.fonts.drawable(&chart.title), TITLE);
    let mut x = left;
    let mut draws = Vec::new();
    let end = x + title.width;
    draws.push(Draw::Text { x, y: base, line: title });
    x = end + 10.0;
    if chart.axis.is_none() || chart.series.len() < 2 {
        return draws;
    }
    for (at, series) in chart.series.iter().enumerate() {
        let label = sheet.setter.line(&sheet.setter.fonts.drawable(&series.label), TICK);
        if x + label.width + 12.0 > left + width {
            break;
        }
        draws.push(mark(at, x + 3.0, base - 3.0));
        let wide = label.width;
        draws.push(Draw::Text { x: x + 8.0, y: base, line: label });
        x += wide + 18.0;
    }
    draws
}

/// The frame, the lines of the axis with their numbers, and the beginnings of days.
fn frame(sheet: &Sheet<'_>, chart: &Chart, field: &Field, left: f32) -> Vec<Draw> {
    let mut draws = Vec::new();
    let (right, bottom) = (field.left + field.width, field.top + field.height);
    if let Some(axis) = chart.axis {
        let mut value = axis.low;
        while value <= axis.high && axis.step > 0 {
            let y = field.y(axis, value);
            draws.push(Draw::Path { points: vec![(field.left, y), (right, y)], width: 0.4, grey: 0xb8, dash: None });
            let label = sheet.setter.line(&(value / 10).to_string(), TICK);
            let x = (field.left - 4.0 - label.width).max(left);
            draws.push(Draw::Text { x, y: y + 2.8, line: label });
            value += axis.step;
        }
    }
    let mut free = field.left;
    for day in &chart.days {
        let x = field.x(chart, day.at);
        let dash = Some((1.5, 2.0));
        draws.push(Draw::Path { points: vec![(x, field.top), (x, bottom)], width: 0.5, grey: 0x88, dash });
        let label = sheet.setter.line(&sheet.setter.fonts.drawable(&day.label), TICK);
        if x >= free && x + label.width <= right + 2.0 {
            free = x + label.width + 6.0;
            draws.push(Draw::Text { x, y: bottom + 9.0, line: label });
        }
    }
    let corners = [(field.left, field.top), (right, field.top), (right, bottom), (field.left, bottom)];
    let points = corners.into_iter().chain([corners[0]]).collect();
    draws.push(Draw::Path { points, width: 0.6, grey: 0x55, dash: None });
    draws
}

fn lines(chart: &Chart, field: &Field, axis: Axis, draws: &mut Vec<Draw>) {
    for (at, series) in chart.series.iter().enumerate() {
        let points: Vec<(f32, f32)> =
            series.points.iter().map(|point| (field.x(chart, point.at), field.y(axis, point.tenths))).collect();
        let dash = (at > 0).then_some((4.0, 2.5));
        if points.len() > 1 {
            draws.push(Draw::Path { points: points.clone(), width: 1.1, grey: 0x22, dash });
        }
        draws.extend(points.into_iter().map(|(x, y)| mark(at, x, y)));
    }
}

/// The first line has dots, the second open squares.
fn mark(at: usize, x: f32, y: f32) -> Draw {
    if at == 0 { Draw::Dot { x, y, radius: 2.1 } } else { Draw::Square { x, y, radius: 2.2 } }
}

fn happened(chart: &Chart) -> impl Iterator<Item = &Series> {
    chart.series.iter().filter(|series| !series.points.is_empty())
}

fn strip_labels(sheet: &Sheet<'_>, chart: &Chart) -> f32 {
    let widest = happened(chart).map(|series| sheet.setter.width(&series.label, TICK)).fold(0.0, f32::max);
    (widest + 6.0).min(sheet.width() / 9.0)
}

/// One row for each kind, one stroke for each time.
fn strokes(sheet: &Sheet<'_>, chart: &Chart, field: &Field, left: f32, draws: &mut Vec<Draw>) {
    let height = field.height / happened(chart).count().max(1) as f32;
    for (row, series) in happened(chart).enumerate() {
        let top = field.top + height * row as f32;
        let label = sheet.setter.line(&sheet.setter.fonts.drawable(&series.label), TICK);
        draws.push(Draw::Text { x: left, y: top + height / 2.0 + 3.0, line: label });
        for point in &series.points {
            let x = field.x(chart, point.at);
            let points = vec![(x, top + height * 0.2), (x, top + height * 0.8)];
            draws.push(Draw::Path { points, width: 1.1, grey: 0x22, dash: None });
        }
    }
}
