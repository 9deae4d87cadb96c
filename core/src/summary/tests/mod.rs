//! The summary as a reader looks at it, and as somebody looks at it who wants what was not meant for him.

mod choice;
mod golden;
mod hostile;
mod private;
mod story;
mod support;
