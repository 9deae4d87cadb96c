//! The summary as a reader looks at it, and as somebody looks at it who wants what was not meant for him.

mod choice;
mod golden;
mod hostile;
mod look;
mod metadata;
mod private;
mod sent;
mod story;
mod support;
mod unpack;
