//! A table: columns as wide as their words ask, rows over the end of a page, the head again on the next one.

use krilla::tagging::TableHeaderScope;

use super::{
    blocks::{LEADING, paragraph, row},
    face::Weight,
    line::Style,
    sheet::{Draw, MARGIN, Node, Role, Sheet},
};

const CELL: Style = Style { size: 9.5, weight: Weight::Regular };
const HEAD: Style = Style { size: 9.5, weight: Weight::Bold };
/// Between columns.
const GAP: f32 = 9.0;

pub(super) fn table(sheet: &mut Sheet<'_>, caption: &str, columns: &[String], rows: &[Vec<String>]) -> Vec<Node> {
    let leading = CELL.size * LEADING + 1.0;
    sheet.ensure(leading * 4.0);
    let mut nodes = paragraph(sheet, caption, HEAD);
    let widths = widths(sheet, columns, rows);
    let starts: Vec<f32> = widths
        .iter()
        .scan(MARGIN, |next, width| {
            let start = *next;
            *next += width + GAP;
            Some(start)
        })
        .collect();
    let cells = |sheet: &Sheet<'_>, texts: &[String], style: Style| {
        let cells = starts.iter().zip(&widths).zip(texts);
        cells.map(|((start, width), text)| (*start, sheet.setter.lines(text, style, *width))).collect::<Vec<_>>()
    };
    let head = cells(sheet, columns, HEAD);
    let head = row(sheet, head, leading);
    line(sheet, 0x55);
    let head = head.into_iter().map(|nodes| Node::Group(Role::Head(TableHeaderScope::Column), nodes)).collect();
    let mut body = Vec::new();
    for texts in rows {
        if !sheet.fits(leading) {
            sheet.turn();
            repeat(sheet, cells(sheet, columns, HEAD), leading);
        }
        let cells = cells(sheet, texts, CELL);
        let cells = row(sheet, cells, leading);
        line(sheet, 0xbb);
        let cells = cells.into_iter().enumerate().map(|(at, nodes)| match at {
            0 => Node::Group(Role::Head(TableHeaderScope::Row), nodes),
            _ => Node::Group(Role::Cell, nodes),
        });
        body.push(Node::Group(Role::Row, cells.collect()));
    }
    sheet.y += 4.0;
    let head = Node::Group(Role::TableHead, vec![Node::Group(Role::Row, head)]);
    let parts = vec![head, Node::Group(Role::TableBody, body)];
    nodes.push(Node::Group(Role::Table { summary: caption.to_owned() }, parts));
    nodes
}

/// As wide as the longest cell; when that is too much, no narrower than the longest word as long as there is room.
fn widths(sheet: &Sheet<'_>, columns: &[String], rows: &[Vec<String>]) -> Vec<f32> {
    let room = sheet.width() - GAP * (columns.len() as f32 - 1.0);
    let column = |at: usize, measure: &dyn Fn(&str, Style) -> f32| {
        let head = columns.get(at).map(|text| measure(text, HEAD)).unwrap_or(0.0);
        rows.iter().filter_map(|row| row.get(at)).map(|text| measure(text, CELL)).fold(head, f32::max) + 0.5
    };
    let wish: Vec<f32> =
        (0..columns.len()).map(|at| column(at, &|text, style| sheet.setter.width(text, style))).collect();
    let sum: f32 = wish.iter().sum();
    if sum <= room {
        // A little air, never the whole page: columns that stand far apart are hard to follow.
        let air = ((room - sum) / columns.len() as f32).min(14.0);
        return wish.into_iter().map(|width| width + air).collect();
    }
    let least: Vec<f32> =
        (0..columns.len()).map(|at| column(at, &|text, style| sheet.setter.widest_word(text, style))).collect();
    let even = room / columns.len() as f32;
    let mut least: Vec<f32> = least.into_iter().map(|width| width.min(even)).collect();
    // The name of a row stays on one line when it is short: it is what the eye looks for.
    if let (Some(first), Some(name)) = (least.first_mut(), wish.first()) {
        *first = if *name <= even / 2.0 { *name } else { *first };
    }
    let (spare, asked) = (room - least.iter().sum::<f32>(), sum - least.iter().sum::<f32>());
    wish.iter().zip(&least).map(|(wish, least)| least + (wish - least) * (spare / asked).clamp(0.0, 1.0)).collect()
}

/// The head once more, for the eye only: the tree has it already.
fn repeat(sheet: &mut Sheet<'_>, cells: Vec<(f32, Vec<super::line::Line>)>, leading: f32) {
    let most = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let top = sheet.y;
    let mut draws = Vec::new();
    for (start, lines) in cells {
        for (at, line) in lines.into_iter().enumerate() {
            let base = top + leading * (at as f32 + 0.75);
            draws.push(sheet.placed(start, base, line));
        }
    }
    sheet.decorate(draws);
    sheet.y = top + leading * most as f32;
    line(sheet, 0x55);
}

fn line(sheet: &mut Sheet<'_>, grey: u8) {
    sheet.y += 0.5;
    let (y, width) = (sheet.y, sheet.size.width);
    sheet.decorate(vec![Draw::Path { points: vec![(MARGIN, y), (width - MARGIN, y)], width: 0.4, grey, dash: None }]);
    sheet.y += 0.5;
}
