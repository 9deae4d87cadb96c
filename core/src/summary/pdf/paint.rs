//! From marks and tree to bytes.

use std::num::NonZeroU16;

use chrono::Datelike;
use krilla::{
    Document as Pdf, SerializeSettings,
    color::rgb,
    configure::{Accessibility, ConfigurationBuilder, PdfVersion},
    destination::XyzDestination,
    geom::{PathBuilder, Point},
    metadata::{DateTime, Metadata, TextDirection},
    num::NormalizedF32,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke, StrokeDash},
    surface::Surface,
    tagging::{Artifact, ArtifactType, BBox, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagKind, TagTree},
};

use crate::{clock::Moment, summary::document::Document};

use super::{
    PdfError,
    blocks::Entry,
    face::Fonts,
    sheet::{Draw, Mark, Node, Role, Sheet},
};

/// The darkness of text: black, so that it prints as such.
const INK: u8 = 0x11;

pub(super) fn paint(
    document: &Document,
    sheet: Sheet<'_>,
    nodes: Vec<Node>,
    outline: &[Entry],
) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| PdfError("the settings contradict each other"))?;
    let mut pdf = Pdf::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    pdf.set_metadata(metadata(document, sheet.setter.rtl));
    let mut ids: Vec<Option<Identifier>> = (0..sheet.leaves()).map(|_| None).collect();
    let fonts = sheet.setter.fonts;
    for marks in &sheet.pages {
        let size = PageSettings::from_wh(sheet.size.width, sheet.size.height);
        let mut page = pdf.start_page_with(size.ok_or(PdfError("the paper has no size"))?);
        let mut surface = page.surface();
        for mark in marks {
            let id = tagged(&mut surface, fonts, mark);
            if let Some(leaf) = mark.leaf.and_then(|leaf| ids.get_mut(leaf)) {
                *leaf = Some(id);
            }
        }
        surface.finish();
        page.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(document.language.clone()));
    for node in nodes {
        match node {
            Node::Group(role, children) => tree.push(group(role, children, &mut ids)),
            Node::Leaf(leaf) => {
                if let Some(id) = ids.get_mut(leaf).and_then(Option::take) {
                    tree.push(id);
                }
            }
        }
    }
    pdf.set_tag_tree(tree);
    pdf.set_outline(outlined(outline));
    pdf.finish().map_err(|_| PdfError("the writer refused"))
}

fn metadata(document: &Document, rtl: bool) -> Metadata {
    let direction = if rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    Metadata::new()
        .title(document.header.title.clone())
        .language(document.language.clone())
        .creator(format!("Lattea {}", document.values.app_version))
        .creation_date(date(document.values.made))
        .text_direction(direction)
}

fn date(made: Moment) -> DateTime {
    let day = made.date();
    let small = |number: u32| u8::try_from(number).unwrap_or(0);
    let clock = made.clock_text();
    let (hour, minute) = clock.split_once(':').unwrap_or_default();
    let offset = made.offset_min();
    DateTime::new(u16::try_from(day.year()).unwrap_or(0))
        .month(small(day.month()))
        .day(small(day.day()))
        .hour(hour.parse().unwrap_or(0))
        .minute(minute.parse().unwrap_or(0))
        .second(0)
        .utc_offset_hour(i8::try_from(offset / 60).unwrap_or(0))
        .utc_offset_minute(small(u32::from(offset.unsigned_abs()) % 60))
}

fn outlined(entries: &[Entry]) -> Outline {
    let mut outline = Outline::new();
    for (title, page, y) in entries {
        let destination = XyzDestination::new(*page, Point::from_xy(super::MARGIN, *y));
        outline.push_child(OutlineNode::new(title.clone(), destination));
    }
    outline
}

fn tagged(surface: &mut Surface<'_>, fonts: &Fonts, mark: &Mark) -> Identifier {
    let tag = match (mark.leaf, mark.figure) {
        (None, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        (Some(_), true) => ContentTag::Other,
        (Some(_), false) => ContentTag::Span(SpanTag::empty()),
    };
    let id = surface.start_tagged(tag);
    mark.draws.iter().for_each(|each| draw(surface, fonts, each));
    surface.end_tagged();
    id
}

fn group(role: Role, children: Vec<Node>, ids: &mut [Option<Identifier>]) -> TagGroup {
    let kind: TagKind = match role {
        Role::Heading { level, text } => Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(text)).into(),
        Role::Paragraph => Tag::P.into(),
        Role::List(numbering) => Tag::L(numbering).into(),
        Role::Item => Tag::LI.into(),
        Role::ItemBody => Tag::LBody.into(),
        Role::Table { summary } => Tag::Table.with_summary(Some(summary)).into(),
        Role::TableBody => Tag::TBody.into(),
        Role::TableHead => Tag::THead.into(),
        Role::Row => Tag::TR.into(),
        Role::Head(scope) => Tag::TH(scope).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure { alt, page, around } => Tag::Figure(Some(alt)).with_bbox(Some(BBox::new(page, around))).into(),
    };
    let mut group = TagGroup::new(kind);
    for child in children {
        match child {
            Node::Group(role, children) => group.push(self::group(role, children, ids)),
            Node::Leaf(leaf) => {
                if let Some(id) = ids.get_mut(leaf).and_then(Option::take) {
                    group.push(id);
                }
            }
        }
    }
    group
}

fn draw(surface: &mut Surface<'_>, fonts: &Fonts, draw: &Draw) {
    match draw {
        Draw::Text { x, y, line } => {
            fill(surface, INK);
            let mut x = *x;
            for piece in &line.pieces {
                let font = fonts.face(line.style.weight, piece.face).font.clone();
                let start = Point::from_xy(x, *y);
                surface.draw_glyphs(start, &piece.glyphs, font, &piece.text, line.style.size, false);
                x += piece.width * line.style.size;
            }
        }
        Draw::Path { points, width, grey, dash } => {
            stroke(surface, *width, *grey, *dash);
            path(surface, points, false);
        }
        Draw::Dot { x, y, radius } => {
            fill(surface, INK);
            // Eight corners are round enough at the size of a dot.
            let slant = radius * std::f32::consts::FRAC_1_SQRT_2;
            let corners = [
                (*radius, 0.0),
                (slant, slant),
                (0.0, *radius),
                (-slant, slant),
                (-radius, 0.0),
                (-slant, -slant),
                (0.0, -radius),
                (slant, -slant),
            ];
            path(surface, &corners.map(|(dx, dy)| (x + dx, y + dy)), true);
        }
        Draw::Square { x, y, radius } => {
            let (left, right, top, bottom) = (x - radius, x + radius, y - radius, y + radius);
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
            fill(surface, 0xff);
            path(surface, &corners, true);
            stroke(surface, 0.9, INK, None);
            path(surface, &corners, true);
        }
    }
}

fn path(surface: &mut Surface<'_>, points: &[(f32, f32)], closed: bool) {
    let mut builder = PathBuilder::new();
    for (at, (x, y)) in points.iter().enumerate() {
        if at == 0 {
            builder.move_to(*x, *y);
        } else {
            builder.line_to(*x, *y);
        }
    }
    if closed {
        builder.close();
    }
    if let Some(path) = builder.finish() {
        surface.draw_path(&path);
    }
}

fn fill(surface: &mut Surface<'_>, grey: u8) {
    let paint = rgb::Color::new(grey, grey, grey).into();
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { paint, opacity: NormalizedF32::ONE, rule: Default::default() }));
}

fn stroke(surface: &mut Surface<'_>, width: f32, grey: u8, dash: Option<(f32, f32)>) {
    let paint = rgb::Color::new(grey, grey, grey).into();
    let dash = dash.map(|(on, off)| StrokeDash { array: vec![on, off], offset: 0.0 });
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { paint, width, dash, ..Stroke::default() }));
}
