//! `lattea export`, `import`, `partner`, `feed`, `edit` and `trends`: files that go out and come in, and what goes on.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{SideArg, log::What};

/// `lattea export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Where to: a file for JSON, a folder that is there for CSV (one file for each kind)
    pub to: PathBuf,
    /// JSON holds everything; CSV holds the entries as they are now
    #[arg(long, value_enum, default_value = "json")]
    pub format: ExportFormat,
}

/// How an export is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// One document.
    Json,
    /// One table for each kind.
    Csv,
}

/// `lattea import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The file: an export of Lattea (JSON or CSV), a partner's file, or a CSV export of Baby Buddy
    pub file: PathBuf,
    /// Only say what would come in, and what can't and why
    #[arg(long)]
    pub preview: bool,
    /// Baby Buddy's times are of this offset from UTC, such as +01:00 [default: the present one]
    #[arg(long, value_name = "OFFSET", allow_hyphen_values = true)]
    pub offset: Option<String>,
    /// Baby Buddy's amounts are in
    #[arg(long, value_enum, default_value = "ml")]
    pub unit: AmountArg,
    /// Baby Buddy's child (its child_id) is which baby here, such as 1=a; once for each child
    #[arg(long, value_name = "ID=LETTER")]
    pub child: Vec<String>,
}

/// A unit of milk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AmountArg {
    /// Millilitres.
    Ml,
    /// Fluid ounces.
    Oz,
}

/// `lattea partner`.
#[derive(Debug, Subcommand)]
pub enum PartnerAction {
    /// Write a file for the other phone: feeds, pumped milk, nappies and the babies
    Export {
        /// Where to
        file: PathBuf,
        /// Also this kind, for this file only: note, symptom, temperature, medicine, contact, check or session
        #[arg(long, value_name = "KIND")]
        with: Vec<String>,
    },
    /// Take in what the other phone wrote
    Import {
        /// The file
        file: PathBuf,
        /// Only say what would come in
        #[arg(long)]
        preview: bool,
    },
}

/// `lattea baby`.
#[derive(Debug, Subcommand)]
pub enum BabyAction {
    /// One baby more
    Add,
    /// What a baby is called here; an empty name takes it back
    Name {
        /// Which baby: a to d
        letter: String,
        /// Its name or nickname
        name: String,
    },
    /// Take the last one away, about which nothing was noted
    Remove,
}

/// `lattea feed`.
#[derive(Debug, Subcommand)]
pub enum FeedAction {
    /// A feed begins
    Start {
        /// At which side
        #[arg(value_enum)]
        side: SideArg,
        /// Which baby: a to d
        #[arg(long, value_name = "LETTER")]
        baby: Option<String>,
    },
    /// To the other side, or on after a break
    Side {
        /// Which side
        #[arg(value_enum)]
        side: SideArg,
    },
    /// A break
    Pause,
    /// It began at another time
    StartedAt {
        /// 02:10, "2026-05-03 02:10", or RFC 3339
        time: String,
    },
    /// It is over: keep it
    End,
    /// It was none
    Drop,
}

/// `lattea edit`.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// The entry: its id, or the part of it that `lattea journal --ids` shows
    pub id: String,
    /// When it happened [default: as it was]
    #[arg(long, global = true, value_name = "TIME")]
    pub at: Option<String>,
    /// What it says now; the kind stays, and the earlier version is kept
    #[command(subcommand)]
    pub what: What,
}
