//! The summary screen: what to share, section by section, and the page exactly as it will be sent.

use crate::{
    clock::Moment,
    journal::SharedSummary,
    summary::{
        build::{build, fits_voice},
        choose::{Request, SectionId},
        document::{Block, Chart, ChartKind, Document, Point},
        slice::Slice,
        text,
    },
    units::Side,
    view::{
        axes::Axes,
        chart::{ChartView, PointView, SeriesView},
        trend::TableView,
    },
    voice::Voice,
};

/// The summary screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryView {
    /// What can be in it, in the order of the page.
    pub sections: Vec<SectionView>,
    /// Asks how far back the page goes.
    pub stretch: String,
    /// How far back it can go; a shell puts its `from` into the request.
    pub stretches: Vec<StretchView>,
    /// The page as text, line by line.
    pub lines: Vec<String>,
    /// What is drawn beside the words, with its sentence; its table stands among the lines.
    pub charts: Vec<ChartView>,
    /// How many printed pages that is.
    pub pages: u8,
    /// What to know before it is shared.
    pub warnings: Vec<String>,
    /// The first 8 hex digits of the SHA-256 of the text's bytes: the share log shows them too.
    pub digest: String,
}

/// How far back a summary can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StretchView {
    /// `visit`, `episode`, or a number of days.
    pub id: String,
    /// In words.
    pub label: String,
    /// Where it begins.
    pub from: Moment,
    /// Whether it is the one that holds.
    pub chosen: bool,
}

/// How far back a summary can go, without those that begin as an earlier one does.
pub fn stretches(
    voice: &Voice<'_>,
    request: &Request,
    visit: Option<Moment>,
    episode: Option<Moment>,
    days: &[(i64, Moment)],
) -> Vec<StretchView> {
    let dated = |id: &str, at: Option<Moment>| {
        let from = at?.start_of_day();
        let label = voice.say_with(&format!("sum-stretch-{id}"), &[("date", voice.date(from).into())]);
        Some(StretchView { id: id.to_owned(), label, from, chosen: false })
    };
    let numbered = days.iter().map(|(days, from)| StretchView {
        id: days.to_string(),
        label: voice.say_with("trend-period", &[("days", (*days).into())]),
        from: *from,
        chosen: false,
    });
    let mut all: Vec<StretchView> = Vec::new();
    for mut one in numbered.chain(dated("visit", visit)).chain(dated("episode", episode)) {
        if all.iter().all(|other| other.from != one.from) {
            one.chosen = one.from == request.from;
            all.push(one);
        }
    }
    all
}

/// One thing that can be in a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionView {
    /// Which one.
    pub id: SectionId,
    /// What it is about.
    pub label: String,
    /// Whether it is in.
    pub on: bool,
    /// Why it can't be switched off; nothing when it can.
    pub locked: Option<String>,
    /// Off until chosen.
    pub private: bool,
}

/// Builds the document and the screen that previews it.
pub fn summary(voice: &Voice<'_>, request: &Request, slice: &Slice, now: Moment) -> (Document, SummaryView) {
    let document = build(request, slice, now, voice);
    let view = preview(voice, request, slice, &document);
    (document, view)
}

fn preview(voice: &Voice<'_>, request: &Request, slice: &Slice, document: &Document) -> SummaryView {
    let lines = text::lines(document);
    let sections = SectionId::ALL.into_iter().filter(|id| fits_voice(*id, voice)).map(|id| {
        let message = format!("sum-section-{}", id.message());
        SectionView {
            id,
            label: voice.say(&format!("{message}.{}", label_of(id, voice))),
            on: request.has(id),
            locked: id.is_locked().then(|| voice.say(&format!("{message}.locked"))),
            private: id.is_private(),
        }
    });
    let pages = lines.len().div_ceil(text::PAGE);
    let warnings = [
        (pages > 1, "sum-warn-long"),
        (request.has(SectionId::Private), "sum-warn-private"),
        (slice.is_empty(), "sum-warn-empty"),
    ];
    SummaryView {
        sections: sections.collect(),
        pages: u8::try_from(pages).unwrap_or(u8::MAX),
        warnings: warnings.into_iter().filter(|(is, _)| *is).map(|(_, id)| voice.say(id)).collect(),
        stretch: voice.say("sum-stretch"),
        stretches: Vec::new(),
        digest: text::digest(document),
        charts: charts(document),
        lines,
    }
}

/// Which of a section's labels fits: one of them names babies among other things.
fn label_of(id: SectionId, voice: &Voice<'_>) -> &'static str {
    if id == SectionId::Background && voice.hides_babies { "own" } else { "label" }
}

/// The charts of the document. Their numbers are already in the reader's unit, which stands in the title.
fn charts(document: &Document) -> Vec<ChartView> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let drawn = blocks.filter_map(|block| match block {
        Block::Chart { chart } => Some(chart),
        _ => None,
    });
    drawn.map(chart_view).collect()
}

fn chart_view(chart: &Chart) -> ChartView {
    let (id, sided) = match chart.kind {
        ChartKind::Temperature => ("temperature", false),
        ChartKind::Pain => ("pain", true),
        ChartKind::Feeds => ("feeds", false),
    };
    let point = |point: &Point| {
        let (value, text) = match chart.kind {
            ChartKind::Temperature => (point.tenths, format!("{}.{}", point.tenths / 10, point.tenths % 10)),
            ChartKind::Pain => (point.tenths / 10, (point.tenths / 10).to_string()),
            ChartKind::Feeds => (1, String::new()),
        };
        PointView { at: point.at, value, text, after_medicine: false, x: 0, y: 0 }
    };
    let series = chart.series.iter().enumerate().map(|(at, series)| SeriesView {
        name: series.label.clone(),
        side: Side::BOTH.get(at).copied().filter(|_| sided),
        points: series.points.iter().map(point).collect(),
    });
    let table = TableView { caption: chart.title.clone(), columns: Vec::new(), rows: Vec::new() };
    let (title, sentence) = (chart.title.clone(), chart.sentence.clone());
    let mut series: Vec<SeriesView> = series.collect();
    // Tenths on the page; pain is in whole numbers here, and that something happened has no height.
    let (low, high, step) = match (chart.kind, chart.axis) {
        (ChartKind::Pain, _) => (0, 10, 5),
        (ChartKind::Temperature, Some(axis)) => (axis.low, axis.high, axis.step),
        (ChartKind::Temperature | ChartKind::Feeds, _) => (0, 2, 0),
    };
    let axes = Axes::new(chart.from, chart.to, low, high);
    axes.place(&mut series);
    let shown = |value: i32| if chart.kind == ChartKind::Temperature { value / 10 } else { value };
    let steps = usize::try_from(step).ok().filter(|step| *step > 0);
    let y =
        steps.map_or_else(Vec::new, |step| axes.ticks((low..=high).step_by(step), |value| shown(value).to_string()));
    let x = axes.days(chart.days.iter().map(|day| (day.at, day.label.clone())));
    ChartView { id: id.to_owned(), title, sentence, x, y, lines: Vec::new(), series, table }
}

/// One line of the share log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareLineView {
    /// When.
    pub when: String,
    /// In which form, over which days.
    pub what: String,
    /// The sections that were in it.
    pub sections: Vec<String>,
    /// The digest that stood on it.
    pub digest: String,
}

/// The share log in words.
pub fn shares(voice: &Voice<'_>, shares: &[SharedSummary], now: Moment) -> Vec<ShareLineView> {
    let line = |share: &SharedSummary| {
        let sections = share.sections.iter().filter_map(|key| SectionId::from_key(key));
        let arguments = [
            ("form", voice.say(&format!("sum-form-{}", share.form)).into()),
            ("from", voice.date(share.from).into()),
            ("to", voice.date(share.to).into()),
        ];
        ShareLineView {
            when: voice.time(share.at, now),
            what: voice.say_with("sum-shared", &arguments),
            sections: sections.map(|id| voice.say(&format!("sum-section-{}.label", id.message()))).collect(),
            digest: share.digest.clone(),
        }
    };
    shares.iter().map(line).collect()
}
