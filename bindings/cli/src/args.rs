//! The command line, as its help describes it. Values that say something about a person are taken as text and read by the
//! core, so that its own words say what is wrong with them.

pub mod files;
pub mod log;

use std::path::PathBuf;

use chrono::NaiveDate;

use clap::{Parser, Subcommand, ValueEnum};
use lattea_core::units::Side;

pub use log::{LogArgs, What};

/// Is it safe to massage now, or do I need care? A breast-comfort companion that works offline.
///
/// Without a command Lattea opens its screens, or prints Today where there is no terminal. It is no doctor and names no
/// illness; its rules are not yet reviewed by a clinician. If you feel very ill, call for help: `lattea help-now`.
#[derive(Debug, Parser)]
#[command(name = "lattea", version, max_term_width = 100, infer_long_args = false)]
pub struct Args {
    /// What every command understands.
    #[command(flatten)]
    pub common: Common,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What every command understands, before or after its name.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Common {
    /// The journal file [default: $LATTEA_JOURNAL, or lattea.db in your data folder]
    #[arg(long, global = true, value_name = "PATH", help_heading = "Everywhere")]
    pub journal: Option<PathBuf>,
    /// Take this for the present time, such as 2026-05-03T10:10:00+01:00
    #[arg(long, global = true, value_name = "TIME", help_heading = "Everywhere")]
    pub now: Option<String>,
    /// The language, such as en
    #[arg(long, global = true, value_name = "TAG", help_heading = "Everywhere")]
    pub language: Option<String>,
    /// Use the rules and words in this folder; marked as unreviewed, and no session starts from them
    #[arg(long, global = true, value_name = "DIR", help_heading = "Everywhere")]
    pub content: Option<PathBuf>,
    /// No colours (so does NO_COLOR)
    #[arg(long, global = true, help_heading = "Everywhere")]
    pub no_color: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer questions and learn how soon you need care, and whether a light touch is possible
    Check(CheckArgs),
    /// A guided session, when your last check allows one
    Massage(MassageArgs),
    /// Note something: a feed, a temperature, a word with your midwife
    Log(LogArgs),
    /// Change an entry; its earlier version is kept
    Edit(files::EditArgs),
    /// A feed that is going on: start, side, pause, started-at, end; without one of them, show it
    Feed {
        /// What happens.
        #[command(subcommand)]
        action: Option<files::FeedAction>,
    },
    /// The babies: add, name, remove; without one of them, list them
    Baby {
        /// What is changed.
        #[command(subcommand)]
        action: Option<files::BabyAction>,
    },
    /// What to do now, and the latest notes
    Today,
    /// The course of light sessions as a plan, where there is one
    Course,
    /// What you will be reminded of; nothing rings from the terminal
    Reminders(RemindersArgs),
    /// Better, the same or worse: temperature, pain, feeds and milk
    Trends {
        /// How many days to show
        #[arg(long, value_name = "N", default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=36_500))]
        days: u32,
    },
    /// Write the whole journal to a file, as JSON or CSV
    Export(files::ExportArgs),
    /// Take a file in: an export, a partner's file, or Baby Buddy's CSV
    Import(files::ImportArgs),
    /// A file for the other phone, or from it
    Partner {
        /// Out or in.
        #[command(subcommand)]
        action: files::PartnerAction,
    },
    /// Your notes by day, newest first
    Journal(JournalArgs),
    /// Short cards with their sources, and where our sources differ
    Learn {
        /// A card's name, or `differ`; without it the list
        topic: Option<String>,
        /// Only the cards with these words
        #[arg(long, value_name = "WORDS", conflicts_with = "topic")]
        find: Option<String>,
    },
    /// Numbers to call, at once
    HelpNow {
        /// Your country, such as GB
        #[arg(long, value_name = "CC")]
        country: Option<String>,
    },
    /// A page for your midwife or doctor
    Summary(SummaryArgs),
    /// Prepare a text that says what is not right in a card, a row of the ledger or the latest result; nothing is sent
    Report(ReportArgs),
    /// Make the page for somebody else, and note that you did
    Share(ShareArgs),
    /// The rules, techniques and words themselves
    Content {
        /// What to do with them.
        #[command(subcommand)]
        action: ContentAction,
    },
    /// Keep a setting
    Set {
        /// Which one.
        #[command(subcommand)]
        setting: SetArgs,
    },
    /// Keep the whole journal in one file that only a passphrase or a recovery key opens
    Backup(BackupArgs),
    /// Look into a backup and bring back what is not here
    Restore(RestoreArgs),
    /// What is the matter with a journal that can't be opened, and what to do
    Recover,
    /// Move a damaged journal aside and read what can be read into a new one
    Salvage,
    /// Move a journal that can't be opened aside and begin a new one
    StartNew,
    /// Check every page and every table of the journal
    Examine,
    /// Erase everything, after a second question
    Erase,
    /// Lock the journal's key with a passphrase, or take it off
    Key {
        /// How the key is kept.
        #[command(subcommand)]
        action: KeyAction,
    },
    /// A five-day story on a throw-away journal
    Demo {
        /// Where to leave the journal, the summary and the JSON [default: a new folder]
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

/// `lattea backup`.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The file to write
    pub file: PathBuf,
    /// Lock it with a new recovery key, which is shown once, and not with a passphrase
    #[arg(long)]
    pub recovery_key: bool,
    /// Lock it with a passphrase, which this command does anyway: asked for, or one line of input
    #[arg(long, conflicts_with = "recovery_key")]
    pub passphrase: bool,
}

/// `lattea restore`.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The backup
    pub file: PathBuf,
    /// It is locked with a recovery key, and not with a passphrase
    #[arg(long)]
    pub recovery_key: bool,
    /// Say what is in it and change nothing
    #[arg(long)]
    pub look: bool,
    /// Put it in place of the journal, also of one that can't be opened; what is here is kept aside
    #[arg(long, conflicts_with = "look")]
    pub replace: bool,
}

/// `lattea key`.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum KeyAction {
    /// Ask for a passphrase whenever the journal is opened
    Passphrase,
    /// Keep the key in a file that only you can read
    File,
}

/// `lattea check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Assess the answers in this file (- for stdin) instead of asking; nothing is kept, no journal is opened
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// How to print the verdict; jsonl: one input a line, one verdict a line
    #[arg(long, value_enum, default_value = "text", requires = "answers")]
    pub format: VerdictFormat,
    /// Print a JSON Schema instead
    #[arg(long, value_enum, conflicts_with_all = ["answers", "format"])]
    pub schema: Option<Schema>,
    /// Your country, for the numbers
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
    /// Ask line by line, which this command does anyway; the screens are `lattea` alone
    #[arg(long, hide = true, conflicts_with_all = ["answers", "schema"])]
    pub plain: bool,
}

/// How a verdict is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum VerdictFormat {
    /// The result page.
    Text,
    /// One JSON document.
    Json,
    /// One JSON document a line.
    Jsonl,
}

/// Which JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Schema {
    /// Of the answers.
    Answers,
    /// Of the verdict.
    Verdict,
}

/// `lattea massage`.
#[derive(Debug, clap::Args)]
pub struct MassageArgs {
    /// The technique, such as M01; without it you are asked
    #[arg(long, value_name = "ID")]
    pub technique: Option<String>,
    /// Which breast
    #[arg(long, value_enum)]
    pub side: Option<SideArg>,
    /// Let the time run so many times faster, to try it out
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub speed: u32,
    /// Line by line, which this command does anyway; the screens are `lattea` alone
    #[arg(long, hide = true)]
    pub plain: bool,
}

/// A side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SideArg {
    /// Your left.
    Left,
    /// Your right.
    Right,
}

impl From<SideArg> for Side {
    fn from(side: SideArg) -> Self {
        match side {
            SideArg::Left => Self::Left,
            SideArg::Right => Self::Right,
        }
    }
}

/// `lattea reminders`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct RemindersArgs {
    /// How many days ahead
    #[arg(long, value_name = "N", default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=60))]
    pub days: u32,
    /// Write them to this file for a calendar; nothing in it says what they are about
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    /// Put one off
    #[command(subcommand)]
    pub later: Option<LaterArgs>,
}

/// `lattea reminders later`.
#[derive(Debug, Subcommand)]
pub enum LaterArgs {
    /// Put a reminder off: its number in the list, and hour, after_quiet or tomorrow
    Later {
        /// Its number in the list
        #[arg(value_parser = clap::value_parser!(u32).range(1..=1_000))]
        number: u32,
        /// How: one of the words that stand beside it
        way: String,
    },
}

/// `lattea journal`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct JournalArgs {
    /// How many days to show
    #[arg(long, value_name = "N", default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=36_500))]
    pub days: u32,
    /// Show the short id of each entry
    #[arg(long)]
    pub ids: bool,
    /// Show what was deleted and can still be brought back
    #[arg(long, conflicts_with = "export")]
    pub deleted: bool,
    /// Write the whole journal as JSON to this file instead
    #[arg(long, value_name = "FILE")]
    pub export: Option<PathBuf>,
    /// Change what is there.
    #[command(subcommand)]
    pub action: Option<JournalAction>,
}

/// Changes to entries.
#[derive(Debug, Subcommand)]
pub enum JournalAction {
    /// Take an entry out; it can be brought back for a while
    Delete {
        /// The id, or the part of it that `lattea journal --ids` shows
        id: String,
    },
    /// Bring a deleted entry back
    Undo {
        /// The id, or a part of it
        id: String,
    },
}

/// `lattea summary`.
#[derive(Debug, clap::Args)]
pub struct SummaryArgs {
    /// The first day, such as 2026-05-03 [default: a week back]
    #[arg(long, value_name = "DAY")]
    pub from: Option<NaiveDate>,
    /// The last day [default: now]
    #[arg(long, value_name = "DAY")]
    pub to: Option<NaiveDate>,
    /// Your name or initials, as they shall stand on the page
    #[arg(long)]
    pub name: Option<String>,
    /// Your own question to the reader
    #[arg(long)]
    pub question: Option<String>,
    /// Also show what is private unless chosen: own_words, private, baby_names
    #[arg(long, value_name = "SECTION")]
    pub with: Vec<String>,
    /// Leave a section out, such as baby or medicines
    #[arg(long, value_name = "SECTION")]
    pub without: Vec<String>,
    /// Exactly these sections, and what always stands there; details: readings, answers
    #[arg(long, value_name = "SECTIONS", value_delimiter = ',', conflicts_with_all = ["with", "without"])]
    pub sections: Vec<String>,
    /// The reader's language, when it is not yours
    #[arg(long, value_name = "TAG")]
    pub reader_language: Option<String>,
    /// The reader's unit of temperature, when it is not yours
    #[arg(long, value_enum)]
    pub reader_unit: Option<ReaderUnit>,
    /// In which form
    #[arg(long, value_enum, default_value = "text")]
    pub format: SummaryFormat,
    /// The paper of a PDF
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: PaperSize,
    /// Write it to this file
    #[arg(short, long, visible_alias = "out", value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `lattea share`.
#[derive(Debug, clap::Args)]
pub struct ShareArgs {
    /// What is shared, and how; without --output it lies beside the journal, and is gone at the next start.
    #[command(flatten)]
    pub summary: SummaryArgs,
    /// Lock the file with a passphrase, which is asked for; any program for age files opens it
    #[arg(long)]
    pub passphrase: bool,
    /// Show what was shared instead
    #[arg(long)]
    pub log: bool,
    /// Erase the log of what was shared instead
    #[arg(long, conflicts_with = "log")]
    pub forget: bool,
}

/// A unit of temperature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReaderUnit {
    /// Degrees Celsius.
    Celsius,
    /// Degrees Fahrenheit.
    Fahrenheit,
}

/// The size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperSize {
    /// 210 x 297 mm.
    A4,
    /// 8.5 x 11 inches.
    Letter,
}

/// How a summary is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SummaryFormat {
    /// One page of text.
    Text,
    /// The same as JSON.
    Json,
    /// A tagged PDF, with the readings one by one.
    Pdf,
    /// A FHIR R4 document, with the readings and answers one by one.
    Fhir,
    /// A table, with the readings and answers one by one.
    Csv,
}

/// `lattea report`.
#[derive(Debug, clap::Args)]
pub struct ReportArgs {
    /// The card such as full-breasts, the row such as S1, or `result`
    pub about: String,
    /// What is not right, in your own words
    #[arg(required = true)]
    pub words: Vec<String>,
    /// Write it to this file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `lattea content`.
#[derive(Debug, Subcommand)]
pub enum ContentAction {
    /// Look for mistakes in a pack
    Check {
        /// The folder that holds pack.toml [default: the pack inside this program]
        dir: Option<PathBuf>,
    },
    /// Every source, with its address
    Sources,
    /// Which row of the ledger answers which sentence of the article that Lattea began with
    Ledger,
    /// Every source and who uses it, as a page (HTML)
    Evidence {
        /// Where to write it [default: standard output]
        #[arg(long, value_name = "FILE")]
        html: Option<PathBuf>,
    },
    /// The JSON Schema of a kind of content file; without a kind, the kinds there are
    Schema {
        /// The kind, such as rules
        kind: Option<String>,
    },
    /// A picture of a technique (SVG)
    Draw(DrawArgs),
    /// A document of all rules for a clinician, to sign row by row (HTML)
    Review {
        /// Where to write it [default: standard output]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Example cases from this folder [default: tests/cases beside the content, where it is there]
        #[arg(long, value_name = "DIR")]
        cases: Option<PathBuf>,
    },
    /// Write a clinician's signature into the row's file (with --content DIR)
    Sign {
        /// The row, such as S10 or J01.since_h, or S10@1a2b3c4d as the document prints it
        row: String,
        /// The clinician's name
        #[arg(long, value_name = "NAME")]
        by: String,
        /// The day of the signature, such as 2026-11-22
        #[arg(long, value_name = "DATE")]
        on: String,
        /// The day of the next review [default: as review.toml says]
        #[arg(long, value_name = "DATE")]
        next: Option<String>,
    },
}

/// `lattea content draw`.
#[derive(Debug, clap::Args)]
pub struct DrawArgs {
    /// The technique, such as M06
    pub technique: String,
    /// The phase, such as strokes [default: the first one with a hand]
    #[arg(long, value_name = "ID")]
    pub phase: Option<String>,
    /// Which breast
    #[arg(long, value_enum, default_value = "left")]
    pub side: SideArg,
    /// A sore place, which rests; may be given more than once
    #[arg(long, value_enum, value_name = "PLACE")]
    pub sore: Vec<log::PlaceArg>,
    /// How light the page is
    #[arg(long, value_enum, default_value = "light")]
    pub look: LookArg,
    /// The tone of the skin
    #[arg(long, value_enum, default_value = "page")]
    pub tone: ToneArg,
    /// As somebody sees it who faces her
    #[arg(long)]
    pub facing: bool,
    /// Where to write it [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// How light a picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LookArg {
    /// Ink on paper.
    Light,
    /// The evening's page.
    Dark,
    /// As little light as can be read.
    Night,
    /// Black on white.
    Contrast,
}

/// The tone of the skin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ToneArg {
    /// A line drawing on the page.
    Page,
    /// Light.
    Light,
    /// Between light and medium.
    Sand,
    /// Medium.
    Tan,
    /// Brown.
    Brown,
    /// Deep.
    Deep,
}

/// `lattea set`.
#[derive(Debug, Subcommand)]
pub enum SetArgs {
    /// Your country, for the numbers, such as GB
    Country {
        /// Two letters
        code: String,
    },
    /// Your midwife's number
    Midwife {
        /// The number as you dial it
        number: String,
        /// What she is called
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// The day you gave birth, such as 2026-05-03
    BirthDate {
        /// The day
        day: String,
    },
    /// The language, such as en
    Language {
        /// The tag
        tag: String,
    },
    /// What to remind of, such as look_again contact; none switches all off
    Reminders {
        /// The kinds
        #[arg(required = true, value_name = "KIND")]
        kinds: Vec<String>,
    },
    /// When nothing rings, such as 22-7, or none
    QuietHours {
        /// The hours
        hours: String,
    },
    /// Whether drawings stand still: yes or no
    Still {
        /// yes or no
        #[arg(value_parser = ["yes", "no"])]
        choice: String,
    },
    /// Whether everything about babies is hidden: yes or no. Nothing is deleted
    HideBabies {
        /// yes or no
        #[arg(value_parser = ["yes", "no"])]
        choice: String,
    },
    /// How temperatures are shown and read
    Units {
        /// °C or °F
        #[arg(value_enum)]
        units: Units,
    },
}

/// Units of temperatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Units {
    /// °C.
    #[value(alias = "c", alias = "C")]
    Celsius,
    /// °F.
    #[value(alias = "f", alias = "F")]
    Fahrenheit,
}
