//! Each kind of block, laid out down the page.

use krilla::tagging::{ListNumbering, TableHeaderScope};

use crate::summary::{
    document::{Block, Chart, Fact, Header, Section},
    text,
};

use super::{
    chart,
    face::Weight,
    line::{Line, Style},
    sheet::{Draw, MARGIN, Node, Role, Sheet},
    table,
};

pub(super) const BODY: Style = Style { size: 11.0, weight: Weight::Regular };
pub(super) const STRONG: Style = Style { size: 11.0, weight: Weight::Bold };
const TITLE: Style = Style { size: 16.0, weight: Weight::Bold };
const SECTION: Style = Style { size: 12.0, weight: Weight::Bold };
/// From one base line to the next, as a part of the size.
pub(super) const LEADING: f32 = 1.17;
/// The column of labels, as a part of the width.
const LABELS: f32 = 0.19;
/// The height of a line to write on.
const WRITING: f32 = 16.0;

/// The outline: a section's title, the page, and the height on it.
pub(super) type Entry = (String, usize, f32);

pub(super) fn header(sheet: &mut Sheet<'_>, header: &Header, outline: &mut Vec<Entry>) -> Vec<Node> {
    let mut nodes = vec![heading(sheet, 1, &header.title, TITLE, outline)];
    let warning = format!("{} {}", header.self_reported, header.rules);
    nodes.extend(paragraph(sheet, &warning, STRONG));
    nodes.extend(in_two(sheet, &header.facts));
    nodes.extend(paragraph(sheet, &format!("\"{}\"", header.first_line), STRONG));
    nodes
}

pub(super) fn section(sheet: &mut Sheet<'_>, section: &Section, outline: &mut Vec<Entry>) -> Vec<Node> {
    sheet.y += 2.0;
    sheet.ensure(58.0);
    rule(sheet);
    let narrow = sheet.width() * LABELS - 6.0;
    if section.blocks.iter().all(is_short) && sheet.setter.width(&section.title, STRONG) <= narrow {
        return beside(sheet, section, outline);
    }
    let mut nodes = vec![heading(sheet, 2, &section.title, SECTION, outline)];
    let mut blocks = section.blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        let Block::Chart { chart } = block else {
            nodes.extend(self::block(sheet, block));
            continue;
        };
        let mut charts: Vec<&Chart> = vec![chart];
        while let Some(Block::Chart { chart }) = blocks.next_if(|block| matches!(block, Block::Chart { .. })) {
            charts.push(chart);
        }
        nodes.extend(chart::row(sheet, &charts));
    }
    nodes
}

/// Whether a block is only sentences: then the section's title may stand beside it.
fn is_short(block: &Block) -> bool {
    match block {
        Block::Paragraph { .. } | Block::NotAnswered { .. } => true,
        Block::List { lead, .. } => lead.is_empty(),
        Block::Heading { .. }
        | Block::Facts { .. }
        | Block::Table { .. }
        | Block::Chart { .. }
        | Block::ClinicianSpace { .. } => false,
    }
}

/// A short section: its title in the column of the labels, its sentences beside it.
fn beside(sheet: &mut Sheet<'_>, section: &Section, outline: &mut Vec<Entry>) -> Vec<Node> {
    outline.push((section.title.clone(), sheet.page(), sheet.y));
    let labels = sheet.width() * LABELS;
    let width = sheet.width() - labels;
    let mut title = sheet.setter.lines(&section.title, STRONG, labels - 6.0);
    let mut nodes = Vec::new();
    for item in section.blocks.iter().flat_map(text::items) {
        let value = sheet.setter.lines(&item, BODY, width);
        let cells = vec![(MARGIN, std::mem::take(&mut title)), (MARGIN + labels, value)];
        let mut cells = row(sheet, cells, BODY.size * LEADING).into_iter();
        let heading = cells.next().unwrap_or_default();
        if !heading.is_empty() {
            nodes.push(Node::Group(Role::Heading { level: 2, text: section.title.clone() }, heading));
        }
        nodes.push(Node::Group(Role::Paragraph, cells.next().unwrap_or_default()));
    }
    sheet.y += 2.0;
    nodes
}

fn block(sheet: &mut Sheet<'_>, block: &Block) -> Vec<Node> {
    match block {
        Block::Heading { text } => paragraph(sheet, text, STRONG),
        Block::Paragraph { text } => paragraph(sheet, text, BODY),
        Block::Facts { rows } => facts(sheet, rows),
        Block::List { lead, items } => list(sheet, lead, items),
        Block::Table { caption, columns, rows } => table::table(sheet, caption, columns, rows),
        Block::NotAnswered { lead, items } => paragraph(sheet, &text::open(lead, items), BODY),
        Block::Chart { chart } => chart::row(sheet, &[chart]),
        Block::ClinicianSpace { label, lines } => space(sheet, label, *lines),
    }
}

fn heading(sheet: &mut Sheet<'_>, level: u16, text: &str, style: Style, outline: &mut Vec<Entry>) -> Node {
    outline.push((text.to_owned(), sheet.page(), sheet.y));
    let width = sheet.width();
    let nodes = down(sheet, sheet.setter.lines(text, style, width), MARGIN);
    sheet.y += 2.0;
    Node::Group(Role::Heading { level, text: text.to_owned() }, nodes)
}

/// Lines one under another.
fn down(sheet: &mut Sheet<'_>, lines: Vec<Line>, start: f32) -> Vec<Node> {
    let mut nodes = Vec::new();
    for line in lines {
        let leading = line.style.size * LEADING;
        sheet.ensure(leading);
        sheet.y += leading;
        let base = sheet.y - leading * 0.25;
        nodes.push(sheet.text(start, base, line));
    }
    nodes
}

pub(super) fn paragraph(sheet: &mut Sheet<'_>, text: &str, style: Style) -> Vec<Node> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let width = sheet.width();
    let nodes = down(sheet, sheet.setter.lines(text, style, width), MARGIN);
    sheet.y += 2.0;
    vec![Node::Group(Role::Paragraph, nodes)]
}

fn list(sheet: &mut Sheet<'_>, lead: &str, items: &[String]) -> Vec<Node> {
    let mut nodes = paragraph(sheet, lead, STRONG);
    let indent = 11.0;
    let width = sheet.width() - indent;
    let mut list = Vec::new();
    for item in items {
        sheet.ensure(BODY.size * LEADING);
        let dot = sheet.y + BODY.size * LEADING * 0.5;
        let x = if sheet.setter.rtl { sheet.size.width - MARGIN - 4.0 } else { MARGIN + 4.0 };
        sheet.decorate(vec![Draw::Dot { x, y: dot, radius: 1.4 }]);
        let lines = down(sheet, sheet.setter.lines(item, BODY, width), MARGIN + indent);
        list.push(Node::Group(Role::Item, vec![Node::Group(Role::ItemBody, lines)]));
    }
    if !list.is_empty() {
        nodes.push(Node::Group(Role::List(ListNumbering::Disc), list));
        sheet.y += 2.0;
    }
    nodes
}

/// Labels and values in two columns, as the head of a letter has them.
fn in_two(sheet: &mut Sheet<'_>, facts: &[Fact]) -> Vec<Node> {
    let half = sheet.width() / 2.0;
    let labels =
        facts.iter().map(|fact| sheet.setter.width(&fact.label, STRONG)).fold(0.0, f32::max).min(half / 3.0) + 6.0;
    let mut rows = Vec::new();
    for pair in facts.chunks(2) {
        let mut cells = Vec::new();
        for (at, fact) in pair.iter().enumerate() {
            let start = MARGIN + at as f32 * half;
            cells.push((start, sheet.setter.lines(&fact.label, STRONG, labels - 4.0)));
            cells.push((start + labels, sheet.setter.lines(&fact.value, BODY, half - labels - 8.0)));
        }
        // Every row has four cells; an odd fact leaves two of them empty.
        let empty = (cells.len()..4).map(|_| Vec::new());
        let cells = row(sheet, cells, BODY.size * LEADING).into_iter().chain(empty).enumerate();
        let cells = cells.map(|(at, nodes)| match at {
            0 | 2 if !nodes.is_empty() => Node::Group(Role::Head(TableHeaderScope::Row), nodes),
            _ => Node::Group(Role::Cell, nodes),
        });
        rows.push(Node::Group(Role::Row, cells.collect()));
    }
    sheet.y += 2.0;
    let summary = facts.iter().map(|fact| fact.label.as_str()).collect::<Vec<_>>().join(", ");
    vec![Node::Group(Role::Table { summary }, vec![Node::Group(Role::TableBody, rows)])]
}

/// Labels in one column, values in the other; a label that stays the same stands once.
fn facts(sheet: &mut Sheet<'_>, rows: &[Fact]) -> Vec<Node> {
    let widest = rows.iter().map(|row| sheet.setter.width(&row.label, STRONG)).fold(0.0, f32::max) + 8.0;
    let labels = widest.min(sheet.width() * LABELS * 1.5).max(sheet.width() * LABELS);
    let mut grouped: Vec<(&str, Vec<&str>)> = Vec::new();
    for row in rows {
        match grouped.last_mut().filter(|_| row.label.is_empty()) {
            Some((_, values)) => values.push(&row.value),
            None => grouped.push((&row.label, vec![&row.value])),
        }
    }
    let body = grouped.into_iter().map(|(label, values)| {
        let width = sheet.width() - labels;
        let label = sheet.setter.lines(label, STRONG, labels - 6.0);
        let value = values.into_iter().flat_map(|value| sheet.setter.lines(value, BODY, width)).collect();
        let cells = vec![(MARGIN, label), (MARGIN + labels, value)];
        let mut cells = row(sheet, cells, BODY.size * LEADING).into_iter();
        let label = Node::Group(Role::Head(TableHeaderScope::Row), cells.next().unwrap_or_default());
        let value = Node::Group(Role::Cell, cells.next().unwrap_or_default());
        Node::Group(Role::Row, vec![label, value])
    });
    let body: Vec<Node> = body.collect();
    if body.is_empty() {
        return Vec::new();
    }
    sheet.y += 2.0;
    let summary = rows.iter().map(|row| row.label.as_str()).filter(|label| !label.is_empty());
    let summary = summary.collect::<Vec<_>>().join(", ");
    vec![Node::Group(Role::Table { summary }, vec![Node::Group(Role::TableBody, body)])]
}

/// Cells side by side, line by line, over the end of the page when they must.
pub(super) fn row(sheet: &mut Sheet<'_>, cells: Vec<(f32, Vec<Line>)>, leading: f32) -> Vec<Vec<Node>> {
    let most = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let mut nodes: Vec<Vec<Node>> = cells.iter().map(|_| Vec::new()).collect();
    let mut cells: Vec<_> = cells.into_iter().map(|(start, lines)| (start, lines.into_iter())).collect();
    for _ in 0..most {
        sheet.ensure(leading);
        sheet.y += leading;
        let base = sheet.y - leading * 0.25;
        for ((start, lines), nodes) in cells.iter_mut().zip(&mut nodes) {
            if let Some(line) = lines.next() {
                nodes.push(sheet.text(*start, base, line));
            }
        }
    }
    nodes
}

/// A label and lines to write on, the first of them behind it.
fn space(sheet: &mut Sheet<'_>, label: &str, lines: u8) -> Vec<Node> {
    sheet.ensure(WRITING * f32::from(lines) + 6.0);
    let label = sheet.setter.line(&sheet.setter.fonts.drawable(label), STRONG);
    let after = label.width + 6.0;
    let mut nodes = Vec::new();
    let mut label = Some(label);
    for _ in 0..lines.max(1) {
        sheet.y += WRITING;
        let (y, width) = (sheet.y, sheet.size.width);
        let (mut from, mut to) = (MARGIN, width - MARGIN);
        if let Some(label) = label.take() {
            nodes.push(sheet.text(MARGIN, y - 2.0, label));
            if sheet.setter.rtl { to -= after } else { from += after }
        }
        sheet.decorate(vec![Draw::Path { points: vec![(from, y), (to, y)], width: 0.5, grey: 0x77, dash: None }]);
    }
    sheet.y += 4.0;
    vec![Node::Group(Role::Paragraph, nodes)]
}

fn rule(sheet: &mut Sheet<'_>) {
    let (y, width) = (sheet.y, sheet.size.width);
    let points = vec![(MARGIN, y), (width - MARGIN, y)];
    sheet.decorate(vec![Draw::Path { points, width: 0.8, grey: 0x33, dash: None }]);
    sheet.y += 1.0;
}
