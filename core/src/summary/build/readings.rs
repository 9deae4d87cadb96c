//! Every reading and every feed, one by one: for whoever wants to see behind the first page.

use crate::{
    clock::Moment,
    summary::{
        build::{course, situation},
        choose::SectionId,
        desk::Desk,
        document::{Block, FeedValue, Quantity, Reading, Told, Values},
        series,
    },
    units::Side,
};

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values) -> Vec<Block> {
    let (mut readings, earlier) = series::one_by_one(desk);
    let mut blocks = Vec::new();
    if !readings.is_empty() {
        for reading in readings.iter_mut().filter(|reading| reading.quantity == Quantity::Temperature) {
            reading.how = how(desk, reading);
        }
        blocks.push(table(desk, &readings, earlier));
        readings.into_iter().for_each(|reading| course::keep(desk, values, reading, Told::Everything));
    }
    if !desk.voice.speaks_of_babies() || !desk.has(SectionId::Course) {
        return blocks;
    }
    let (feeds, earlier) = series::feeds_one_by_one(desk);
    if !feeds.is_empty() {
        let columns = ["sum-readings-day", "sum-readings-feed"].map(|id| desk.say(id)).to_vec();
        let caption = captioned(desk, "sum-readings-feeds", earlier);
        blocks.push(Block::Table { caption, columns, rows: by_day(desk, &feeds) });
        values.feeds = feeds;
    }
    blocks
}

/// One row for each day: a line for each feed would be a page of its own.
fn by_day(desk: &Desk<'_>, feeds: &[FeedValue]) -> Vec<Vec<String>> {
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for feed in feeds {
        let day = desk.day(feed.at);
        let line =
            desk.with("sum-feed-at", &[("time", feed.at.clock_text().into()), ("words", feed.words.as_str().into())]);
        match rows.last_mut().filter(|(last, _)| *last == day) {
            Some((_, lines)) => lines.push(line),
            None => rows.push((day, vec![line])),
        }
    }
    rows.into_iter().map(|(day, lines)| vec![day, desk.clauses(lines)]).collect()
}

/// One row for each time.
fn table(desk: &Desk<'_>, readings: &[Reading], earlier: usize) -> Block {
    let unit = desk.say(desk.voice.unit_message());
    let ids =
        ["sum-readings-time", "sum-course-temp", "sum-readings-how", "sum-course-pain-left", "sum-course-pain-right"];
    let columns = ids.map(|id| desk.with(id, &[("unit", unit.as_str().into())])).to_vec();
    let mut rows: Vec<(Moment, [Option<String>; 4])> = Vec::new();
    for reading in readings {
        let (cell, how) = match (reading.quantity, reading.side) {
            (Quantity::Temperature, _) => (0, reading.how.clone()),
            (Quantity::Pain, Some(Side::Right)) => (3, None),
            (Quantity::Pain, _) => (2, None),
        };
        let value = course::number(desk, reading);
        match rows.last_mut().filter(|(at, cells)| *at == reading.at && cells[cell].is_none()) {
            Some((_, cells)) => {
                cells[cell] = Some(value);
                cells[1] = cells[1].take().or(how);
            }
            None => {
                let mut cells = [const { None }; 4];
                cells[cell] = Some(value);
                cells[1] = how;
                rows.push((reading.at, cells));
            }
        }
    }
    let none = desk.say("sum-course-none");
    let rows = rows.into_iter().map(|(at, cells)| {
        let cells = cells.into_iter().map(|cell| cell.unwrap_or_else(|| none.clone()));
        std::iter::once(desk.time(at)).chain(cells).collect()
    });
    Block::Table { caption: captioned(desk, "sum-readings-numbers", earlier), columns, rows: rows.collect() }
}

/// Where it was taken, and what was taken before.
fn how(desk: &Desk<'_>, reading: &Reading) -> Option<String> {
    let medicine = reading.fever_medicine.map(|taken| match taken {
        true => desk.say("sum-antipyretic-yes"),
        false => desk.say("sum-antipyretic-no"),
    });
    let parts: Vec<String> = situation::site(desk, reading).into_iter().chain(medicine).collect();
    (!parts.is_empty()).then(|| desk.clauses(parts))
}

/// The caption, and how many earlier ones have no room.
fn captioned(desk: &Desk<'_>, id: &str, earlier: usize) -> String {
    let caption = desk.say(id);
    match earlier {
        0 => caption,
        earlier => format!("{caption} ({})", desk.with("sum-and-more", &[("count", earlier.into())])),
    }
}
