//! The clinical content as data: loaded, looked up, linted. Everything that a clinician may want to change is here.

pub mod agenda;
pub mod article;
mod aside;
mod compile;
pub mod condition;
mod deciding;
pub mod error;
pub mod exception;
pub mod expression;
pub mod files;
mod pack;
pub mod resolve;
pub mod rows;
pub mod rule;
pub mod schema;
pub mod signature;
pub mod technique;
pub mod text;
pub mod verify;
pub mod vocabulary;

pub use pack::{Content, Legacy, Question, TechniqueRule};
