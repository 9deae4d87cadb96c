//! A: how it went over the last hours, as numbers in equal blocks and one sentence each. A trend, never a diagnosis.

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    content::text::Argument,
    summary::{
        choose::SectionId,
        desk::Desk,
        document::{Axis, Block, Chart, ChartKind, DayMark, Point, Quantity, Reading, Series, Told, Values},
        series,
    },
    units::{Side, Temperature},
    voice::TemperatureUnit,
};

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values) -> Vec<Block> {
    let blocks = series::days(desk);
    let Some(start) = blocks.first().map(|(start, _)| *start) else { return Vec::new() };
    let recent = |readings: Vec<Reading>| -> Vec<Reading> {
        readings.into_iter().filter(|reading| reading.at.epoch_ms() >= start.epoch_ms()).collect()
    };
    let temperatures = recent(series::temperatures(desk));
    let pains = Side::BOTH.map(|side| recent(series::pains(desk, side)));
    let feeds = times(desk, desk.slice.feeds.iter().map(|noted| noted.at), &blocks);
    let expressed = times(desk, desk.slice.expressions.iter().map(|noted| noted.at), &blocks);
    let counted: usize = feeds.iter().chain(&expressed).sum();
    if temperatures.is_empty() && pains.iter().all(Vec::is_empty) && counted == 0 {
        return Vec::new();
    }
    let fed = desk.voice.speaks_of_babies();
    let mut columns = vec!["sum-course-until", "sum-course-temp", "sum-course-pain-left", "sum-course-pain-right"];
    columns.extend(fed.then_some("sum-course-feeds"));
    columns.push("sum-course-expressed");
    let rows = blocks.iter().enumerate().map(|(at, block)| {
        let mut cells = vec![until(desk, *block), span(desk, &temperatures, *block)];
        cells.extend(pains.iter().map(|pains| span(desk, pains, *block)));
        cells.extend(fed.then(|| count(desk, &feeds, at)));
        cells.push(count(desk, &expressed, at));
        cells
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let hours = series::hours(desk);
    let caption = desk.with("sum-course-caption", &[("hours", hours.into()), ("time", desk.time(desk.end).into())]);
    let unit = desk.say(desk.voice.unit_message());
    let columns = columns.into_iter().map(|id| desk.with(id, &[("unit", unit.as_str().into())])).collect();
    let mut sentences = Vec::new();
    sentences.extend(temperature_line(desk, &temperatures));
    let mut both = Vec::new();
    for (side, pains) in Side::BOTH.into_iter().zip(&pains) {
        both.extend(pain_line(desk, side, pains));
    }
    if !both.is_empty() {
        sentences.push(desk.with("sum-course-pain", &[("list", desk.clauses(both).into())]));
    }
    let sums = [("count", feeds.iter().sum::<usize>().into()), ("expressed", expressed.iter().sum::<usize>().into())];
    let mut sums = sums.to_vec();
    sums.push(("hours", hours.into()));
    sentences.push(desk.with(if fed { "sum-course-feeds-line" } else { "sum-course-expressed-line" }, &sums));
    let charts = charts(desk, start, &temperatures, &pains, &sentences);
    for readings in std::iter::once(temperatures).chain(pains) {
        let named = named(&readings);
        for reading in readings {
            let told = if named.contains(&reading) { Told::Value } else { Told::Counted };
            keep(desk, values, reading, told);
        }
    }
    let mut blocks = vec![Block::Table { caption, columns, rows }];
    blocks.extend(charts);
    blocks.push(Block::List { lead: String::new(), items: sentences });
    blocks
}

/// What is drawn: only what the words tell, so that no form with a picture tells more than one without.
fn charts(
    desk: &Desk<'_>,
    start: Moment,
    temperatures: &[Reading],
    pains: &[Vec<Reading>; 2],
    sentences: &[String],
) -> Vec<Block> {
    let whole = desk.has(SectionId::Readings);
    let told: Vec<Reading> = match whole {
        true => series::one_by_one(desk).0,
        false => std::iter::once(temperatures).chain(pains.iter().map(Vec::as_slice)).flat_map(named).collect(),
    };
    let points = |quantity: Quantity, side: Option<Side>| -> Vec<Point> {
        let inside = told.iter().filter(|reading| reading.quantity == quantity && reading.side == side);
        let recent = inside.filter(|reading| reading.at.epoch_ms() >= start.epoch_ms());
        recent.map(|reading| Point { at: reading.at, tenths: tenths(desk, reading) }).collect()
    };
    let mut sentences = sentences.iter();
    let days = days(desk, start);
    let chart = |kind: ChartKind, title: String, sentence: Option<&String>, axis: Option<Axis>, series: Vec<Series>| {
        let sentence = sentence.cloned().unwrap_or_default();
        let (days, from, to) = (days.clone(), start, desk.end);
        Block::Chart { chart: Chart { kind, title, sentence, from, to, days, axis, series } }
    };
    let mut blocks = Vec::new();
    let unit = desk.say(desk.voice.unit_message());
    if !temperatures.is_empty() {
        let title = desk.with("sum-course-temp", &[("unit", unit.into())]);
        let points = points(Quantity::Temperature, None);
        let series = vec![Series { label: title.clone(), points }];
        blocks.push(chart(ChartKind::Temperature, title, sentences.next(), axis(&series), series));
    }
    if pains.iter().any(|pains| !pains.is_empty()) {
        let label = |side: Side| match side {
            Side::Left => desk.say("sum-course-pain-left"),
            Side::Right => desk.say("sum-course-pain-right"),
        };
        let series = Side::BOTH.map(|side| Series { label: label(side), points: points(Quantity::Pain, Some(side)) });
        let axis = Axis { low: 0, high: 100, step: 50 };
        blocks.push(chart(ChartKind::Pain, desk.say("sum-chart-pain"), sentences.next(), Some(axis), series.to_vec()));
    }
    let feeds = if whole { series::feeds_one_by_one(desk).0 } else { Vec::new() };
    let happened = |expressed: bool| -> Vec<Point> {
        let recent = feeds.iter().filter(|feed| feed.expressed == expressed && feed.at.epoch_ms() >= start.epoch_ms());
        recent.map(|feed| Point { at: feed.at, tenths: 0 }).collect()
    };
    if !feeds.is_empty() && desk.voice.speaks_of_babies() {
        let series = [("sum-course-feeds", false), ("sum-course-expressed", true)]
            .map(|(id, expressed)| Series { label: desk.say(id), points: happened(expressed) });
        blocks.push(chart(ChartKind::Feeds, desk.say("sum-readings-feeds"), sentences.next(), None, series.to_vec()));
    }
    blocks
}

/// A value in tenths of the unit that is shown.
fn tenths(desk: &Desk<'_>, reading: &Reading) -> i32 {
    match (reading.quantity, Temperature::from_tenths(reading.value), desk.voice.unit) {
        (Quantity::Pain, ..) => reading.value.saturating_mul(10),
        (_, Ok(temperature), TemperatureUnit::Fahrenheit) => temperature.fahrenheit_tenths(),
        _ => reading.value,
    }
}

/// Whole degrees round all points, at least three of them, so that a flat line does not look like a mountain.
fn axis(series: &[Series]) -> Option<Axis> {
    let all = || series.iter().flat_map(|series| &series.points).map(|point| point.tenths);
    let (low, high) = (all().min()?.div_euclid(10) * 10, (all().max()? + 9).div_euclid(10) * 10);
    let high = high.max(low + 30);
    Some(Axis { low, high, step: if high - low > 60 { 20 } else { 10 } })
}

/// The midnights in the time drawn.
fn days(desk: &Desk<'_>, start: Moment) -> Vec<DayMark> {
    let first = desk.end.start_of_day();
    let midnights = (0..series::COURSE_HOURS / 24 + 1).map(|day| first.plus_ms(-day * DAY_MS));
    let inside = midnights.filter(|at| at.epoch_ms() >= start.epoch_ms() && at.epoch_ms() < desk.end.epoch_ms());
    let mut days: Vec<DayMark> = inside.map(|at| DayMark { at, label: desk.day(at) }).collect();
    days.reverse();
    days
}

/// Adds a reading to the values once, with the most that the words tell of it anywhere.
pub(in crate::summary) fn keep(desk: &Desk<'_>, values: &mut Values, reading: Reading, told: Told) {
    let key = |reading: &Reading| (reading.quantity, reading.side, reading.at, reading.value);
    match values.readings.iter_mut().find(|other| key(other) == key(&reading)) {
        Some(other) => {
            other.told = other.told.max(told);
            other.how = other.how.take().or(reading.how);
        }
        None => values.readings.push(Reading { told, words: shown(desk, &reading), ..reading }),
    }
    values.readings.sort_by_key(|reading| (reading.quantity == Quantity::Pain, reading.side, reading.at));
}

/// What its sentence names: nothing when the values are all the same, and otherwise the ends and the highest.
fn named(readings: &[Reading]) -> Vec<Reading> {
    let (first, last, highest) = (readings.first(), readings.last(), series::highest(readings));
    let named = match line_shape(readings) {
        "same" if first.is_some_and(|first| first.quantity == Quantity::Pain) => [None, None, None],
        "line" => [first, last, highest],
        _ => [first, last, None],
    };
    named.into_iter().flatten().cloned().collect()
}

/// Which sentence fits: one value, the same value each time, the highest at an end, or the highest in between.
fn line_shape(readings: &[Reading]) -> &'static str {
    let highest = series::highest(readings).map(|reading| reading.value);
    let ends = [readings.first(), readings.last()].map(|reading| reading.map(|reading| reading.value));
    match readings.len() {
        0 | 1 => "once",
        _ if readings.iter().all(|reading| Some(reading.value) == highest) => "same",
        _ if ends.contains(&highest) => "ends",
        _ => "line",
    }
}

/// The end of a block, and how long it is when the time covered cuts it short.
fn until(desk: &Desk<'_>, (start, end): (Moment, Moment)) -> String {
    let time = desk.time(end);
    match end.ms_since(start) {
        DAY_MS.. => time,
        short => {
            let hours = (short + HOUR_MS - 1).div_euclid(HOUR_MS);
            desk.with("sum-course-short", &[("time", time.into()), ("hours", hours.into())])
        }
    }
}

/// A count; a mark when the person notes nothing of the kind at all, which is not the same as none.
fn count(desk: &Desk<'_>, counts: &[usize], at: usize) -> String {
    match counts.iter().sum::<usize>() {
        0 => desk.say("sum-course-none"),
        _ => counts.get(at).copied().unwrap_or(0).to_string(),
    }
}

fn times(desk: &Desk<'_>, all: impl Iterator<Item = Moment> + Clone, blocks: &[(Moment, Moment)]) -> Vec<usize> {
    blocks.iter().map(|block| all.clone().filter(|at| series::is_in(desk, *at, *block)).count()).collect()
}

/// "36.9 to 38.4" in one block; a mark when there is nothing, so that no cell is empty.
fn span(desk: &Desk<'_>, readings: &[Reading], block: (Moment, Moment)) -> String {
    let inside = || readings.iter().filter(|reading| series::is_in(desk, reading.at, block));
    let (low, high) = (inside().min_by_key(|reading| reading.value), inside().max_by_key(|reading| reading.value));
    match (low, high) {
        (Some(low), Some(high)) if low.value == high.value => number(desk, high),
        (Some(low), Some(high)) => {
            let (low, high) = (number(desk, low), number(desk, high));
            desk.with("sum-course-span", &[("low", low.into()), ("high", high.into())])
        }
        _ => desk.say("sum-course-none"),
    }
}

/// A number without its unit, which stands in the head of the column.
pub(super) fn number(desk: &Desk<'_>, reading: &Reading) -> String {
    match (reading.quantity, Temperature::from_tenths(reading.value), desk.voice.unit) {
        (Quantity::Temperature, Ok(temperature), TemperatureUnit::Fahrenheit) => {
            let tenths = temperature.fahrenheit_tenths();
            format!("{}.{}", tenths / 10, tenths % 10)
        }
        (Quantity::Temperature, Ok(temperature), TemperatureUnit::Celsius) => temperature.to_string(),
        _ => reading.value.to_string(),
    }
}

fn shown(desk: &Desk<'_>, reading: &Reading) -> String {
    match (reading.quantity, Temperature::from_tenths(reading.value)) {
        (Quantity::Temperature, Ok(temperature)) => desk.voice.temperature(temperature),
        _ => reading.value.to_string(),
    }
}

fn temperature_line(desk: &Desk<'_>, readings: &[Reading]) -> Option<String> {
    let (shape, arguments) = line(desk, readings)?;
    // A temperature that stayed the same is still told with its times.
    let shape = if shape == "same" { "ends" } else { shape };
    Some(desk.with(&format!("sum-course-temp-{shape}"), &arguments))
}

fn pain_line(desk: &Desk<'_>, side: Side, readings: &[Reading]) -> Option<String> {
    let (shape, arguments) = line(desk, readings)?;
    Some(desk.sided(&format!("sum-course-pain-{shape}"), side, arguments))
}

/// Which sentence fits, and its first, last and highest value.
fn line(desk: &Desk<'_>, readings: &[Reading]) -> Option<(&'static str, Vec<(&'static str, Argument<'static>)>)> {
    let (first, last) = (readings.first()?, readings.last()?);
    let highest = series::highest(readings)?;
    let arguments = vec![
        ("first", number(desk, first).into()),
        ("from", desk.time(first.at).into()),
        ("last", number(desk, last).into()),
        ("end", shown(desk, last).into()),
        ("to", desk.time(last.at).into()),
        ("highest", shown(desk, highest).into()),
        ("at", desk.time(highest.at).into()),
    ];
    Some((line_shape(readings), arguments))
}
