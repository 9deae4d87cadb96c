//! Where the hand is now: a pure function of a stroke and of the time since its step began, so that every shell moves it
//! alike. Who wants nothing to move shows the stroke's arrow and never asks.

use super::{
    point::Point,
    polygon::along,
    way::{Stroke, StrokeKind},
};

/// Where the hand is `elapsed_ms` after the step began; nothing while it is lifted on its way back to the start.
///
/// A sweep goes from its start to its end, slowly at both; a lift goes there and back; what holds stays.
pub fn hand_at(stroke: &Stroke, elapsed_ms: i64) -> Option<Point> {
    let still = || stroke.path.get(stroke.path.len() / 2).copied();
    let period = stroke.lasts_ms.saturating_add(stroke.pause_ms);
    if stroke.kind == StrokeKind::Hold || stroke.lasts_ms <= 0 || period <= 0 {
        return still();
    }
    let into = elapsed_ms.rem_euclid(period);
    // Milliseconds of one stroke: exact in any float.
    #[allow(clippy::cast_precision_loss)]
    let share = into as f64 / stroke.lasts_ms as f64;
    match stroke.kind {
        StrokeKind::Sweep if into < stroke.lasts_ms => along(&stroke.path, eased(share)),
        StrokeKind::Sweep => None,
        StrokeKind::Lift => along(&stroke.path, eased((1.0 - (2.0 * share - 1.0).abs()).clamp(0.0, 1.0))),
        StrokeKind::Hold => still(),
    }
}

/// Slow at the start and at the end.
fn eased(share: f64) -> f64 {
    share * share * (3.0 - 2.0 * share)
}
