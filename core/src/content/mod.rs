//! The clinical content as data. Nothing here decides; it reads files and refuses what cannot be meant.

pub mod technique;
