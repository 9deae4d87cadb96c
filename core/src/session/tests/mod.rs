//! The session as a whole: the real content, the stop rules, and properties over random events.

mod content;
mod edges;
mod gate;
mod phases;
mod plan;
mod plane;
mod properties;
mod small;
mod stops;
mod support;
