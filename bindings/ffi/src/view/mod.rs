//! Mirrors of the core's view structs, one file a screen: these files read as the list of what crosses.
//!
//! A mirror is the definition once more; the macro turns it into the code of the boundary for the core's own type, so no
//! conversion is written, and a mirror that differs from its original does not compile.

mod check;
mod common;
mod help;
mod journal;
mod keeping;
mod learn;
mod massage;
mod result;
mod settings;
mod summary;
mod today;
mod trend;
