//! Mirrors of the core's view structs, one file a screen: these files read as the list of what crosses.
//!
//! A mirror is the definition once more; the macro turns it into the code of the boundary for the core's own type, so no
//! conversion is written, and a mirror that differs from its original does not compile.

mod babies;
mod chart;
mod check;
mod common;
mod diagram;
mod feeding;
mod files;
mod help;
mod import;
mod journal;
mod keeping;
mod learn;
mod massage;
mod plan;
mod reminders;
mod result;
mod settings;
mod summary;
mod today;
mod trend;
