//! For the clinician: the rules as a document to sign row by row, and the command that writes a signature.

mod answers;
mod cases;
pub mod evidence;
mod html;
mod numbers;
mod page;
mod plain;
mod sign;
mod sources;
mod written;

pub use cases::Cases;
pub use page::page;
pub use sign::{Signing, sign};
