//! Where the points of a chart lie, and what stands at its edges: worked out once, so that every shell draws the same.

use crate::{
    clock::{DAY_MS, Moment},
    journal::rules::Sourced,
    units::Temperature,
    view::{
        chart::{RefLineView, SeriesView, TickView},
        learn::sources,
        voice::{TemperatureUnit, Voice},
    },
};

/// The most labels that fit beside one another under a chart.
const ACROSS: usize = 4;
/// The most labels that fit above one another.
const UP: usize = 5;

/// The edges of a chart: its first and last moment, its lowest and highest value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axes {
    from: Moment,
    to: Moment,
    low: i32,
    high: i32,
}

impl Axes {
    /// For a chart with edges of its own.
    pub(super) fn new(from: Moment, to: Moment, low: i32, high: i32) -> Self {
        Self { from, to, low, high }
    }

    /// Around these points; whole degrees that hold the line too, the whole scale of pain, and counts from nothing on.
    pub(super) fn around(id: &str, series: &[SeriesView], line: i32) -> Option<Self> {
        let points = || series.iter().flat_map(|one| &one.points);
        let times = || points().map(|point| point.at);
        let (from, to) = (times().min_by_key(|at| at.epoch_ms())?, times().max_by_key(|at| at.epoch_ms())?);
        let (least, most) = (points().map(|it| it.value).min()?, points().map(|it| it.value).max()?);
        let (low, high) = match id {
            "temperature" => (least.min(line - 1).div_euclid(10) * 10, (most.max(line + 1) + 9).div_euclid(10) * 10),
            "pain" | "pain_at_feed" => (0, 10),
            _ => (0, round_up(most)),
        };
        Some(Self { from, to, low, high })
    }

    /// Puts the points in their places.
    pub(super) fn place(&self, series: &mut [SeriesView]) {
        for point in series.iter_mut().flat_map(|one| &mut one.points) {
            point.x = self.x(point.at);
            point.y = self.y(point.value);
        }
    }

    fn x(&self, at: Moment) -> u16 {
        thousandths(at.ms_since(self.from), self.to.ms_since(self.from))
    }

    fn y(&self, value: i32) -> u16 {
        thousandths(i64::from(value - self.low), i64::from(self.high - self.low))
    }

    /// The beginnings of days, as many as fit; the first and the last time when all is of one day.
    pub(super) fn across(&self, voice: &Voice<'_>) -> Vec<TickView> {
        let first = self.from.start_of_day();
        let days = self.to.ms_since(first).div_euclid(DAY_MS).max(0);
        let every = days.div_euclid(i64::try_from(ACROSS).unwrap_or(1)) + 1;
        let midnights = (0..=days).map(|day| first.plus_ms(day * DAY_MS)).filter(|at| at.ms_since(self.from) >= 0);
        let step = usize::try_from(every).unwrap_or(1).max(1);
        let shown: Vec<Moment> = midnights.step_by(step).collect();
        if shown.len() > 1 {
            return shown.into_iter().map(|at| TickView { at: self.x(at), label: voice.day_short(at) }).collect();
        }
        let mut ends = vec![self.from, self.to];
        ends.dedup();
        let same_day = self.from.date() == self.to.date();
        let label = |at: Moment| if same_day { at.clock_text() } else { voice.day_short(at) };
        ends.into_iter().map(|at| TickView { at: self.x(at), label: label(at) }).collect()
    }

    /// Whole degrees in the person's unit.
    pub(super) fn degrees(&self, voice: &Voice<'_>) -> Vec<TickView> {
        // A value of the axis in tenths of the unit, and back.
        let is_fahrenheit = voice.unit == TemperatureUnit::Fahrenheit;
        let shown = |tenths: i32| if is_fahrenheit { tenths * 9 / 5 + 320 } else { tenths };
        let kept = |tenths: i32| if is_fahrenheit { (tenths - 320) * 5 / 9 } else { tenths };
        let (first, last) = ((shown(self.low) + 9).div_euclid(10), shown(self.high).div_euclid(10));
        let all = usize::try_from(last - first + 1).unwrap_or(0);
        let step = all.div_ceil(UP).max(1);
        let whole = (first..=last).step_by(step);
        whole.map(|degree| TickView { at: self.y(kept(degree * 10)), label: voice.degrees(degree) }).collect()
    }

    /// Days that were chosen elsewhere.
    pub(super) fn days(&self, days: impl Iterator<Item = (Moment, String)>) -> Vec<TickView> {
        days.map(|(at, label)| TickView { at: self.x(at), label }).collect()
    }

    /// Values that were chosen elsewhere.
    pub(super) fn ticks(&self, values: impl Iterator<Item = i32>, label: impl Fn(i32) -> String) -> Vec<TickView> {
        values.map(|value| TickView { at: self.y(value), label: label(value) }).collect()
    }

    /// Nothing, half and all.
    pub(super) fn counts(&self, label: impl Fn(i32) -> String) -> Vec<TickView> {
        let mut values = vec![self.low, (self.low + self.high) / 2, self.high];
        values.dedup();
        self.ticks(values.into_iter(), label)
    }

    /// The reading from which on a temperature counts as a fever, with who says so.
    pub(super) fn fever(&self, voice: &Voice<'_>, line: &Sourced<i32>) -> Option<RefLineView> {
        let value = voice.temperature(Temperature::from_tenths(line.value).ok()?);
        Some(RefLineView {
            at: self.y(line.value),
            label: voice.say_with("chart-line-fever", &[("value", value.into())]),
            sources: sources(voice, &line.sources),
        })
    }
}

/// A part of a whole; the middle when there is no whole.
fn thousandths(part: i64, whole: i64) -> u16 {
    if whole <= 0 {
        return 500;
    }
    u16::try_from((part.saturating_mul(1000) / whole).clamp(0, 1000)).unwrap_or(1000)
}

/// The next even number, ten, twenty, fifty, hundred and so on, so that the half of it is whole.
fn round_up(most: i32) -> i32 {
    let steps = [2, 4, 6, 8, 10, 12, 16, 20, 30, 40, 60, 80, 100, 200, 300, 400, 600, 800, 1000];
    steps.into_iter().find(|step| *step >= most).unwrap_or_else(|| most.saturating_add(999) / 1000 * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_lies_within_the_whole() {
        assert_eq!([thousandths(0, 4), thousandths(1, 4), thousandths(9, 4), thousandths(3, 0)], [0, 250, 1000, 500]);
    }

    #[test]
    fn a_scale_holds_its_highest_value_and_has_a_whole_half() {
        for most in 1..3000 {
            let top = round_up(most);
            assert!(top >= most && top % 2 == 0, "{most}: {top}");
        }
    }
}
