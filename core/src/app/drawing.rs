//! Drawings outside a session: what a technique looks like, and where on a breast something is.

use crate::{
    units::{Quadrant, Side},
    view::diagram::{self, BodyMapView, DiagramView},
};

use super::App;

impl App {
    /// What a technique looks like on a side: a drawing for each of its phases with a hand, each different one once. Empty
    /// when there is no such technique.
    pub fn technique_drawings(&self, technique: &str, side: Side) -> Vec<DiagramView> {
        let voice = self.voice();
        let rule = self.content.techniques().iter().find(|rule| rule.id() == technique);
        rule.map(|rule| diagram::of_technique(&voice, rule, side)).unwrap_or_default()
    }

    /// The parts of a breast to be tapped, with those that are chosen.
    pub fn body_map(&self, side: Side, chosen: &[Quadrant]) -> BodyMapView {
        diagram::body_map(&self.voice(), side, chosen)
    }
}
