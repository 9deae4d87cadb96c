//! The journal through its public face: opening, entries, lists, sessions, export.

mod entries;
mod export;
mod opening;
mod pages;
mod running;
mod transfer;
