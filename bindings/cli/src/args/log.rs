//! `lattea log`: one subcommand for each kind of entry, with flags that read like a sentence.

use clap::{Args, Subcommand, ValueEnum};
use lattea_core::units::Quadrant;

use super::SideArg;

/// `lattea log`.
#[derive(Debug, Args)]
pub struct LogArgs {
    /// When it happened: 02:10, "2026-05-03 02:10", or RFC 3339 [default: now]
    #[arg(long, global = true, value_name = "TIME")]
    pub at: Option<String>,
    /// Put this in the place of an entry, by its id; the earlier version is kept
    #[arg(long, global = true, value_name = "ID")]
    pub replace: Option<String>,
    /// What it is.
    #[command(subcommand)]
    pub what: What,
}

/// What can be noted.
#[derive(Debug, Subcommand)]
pub enum What {
    /// A feed, in the order it went: left 12 right 9 bottle 60
    Feed {
        /// left MINUTES, right MINUTES, bottle ML; the numbers may be left out, and there may be as many as there were
        #[arg(value_name = "PART")]
        parts: Vec<String>,
        /// A side, if you prefer a flag
        #[arg(long, value_enum)]
        side: Option<SideArg>,
        /// Minutes on that side
        #[arg(long, value_name = "MIN", requires = "side")]
        minutes: Option<String>,
        /// A supplement to the breast
        #[arg(long)]
        top_up: bool,
        /// Which baby: a to d
        #[arg(long, value_name = "LETTER")]
        baby: Option<String>,
    },
    /// Expressed milk
    Expression {
        /// From the left, ml
        #[arg(long, value_name = "ML")]
        left: Option<String>,
        /// From the right, ml
        #[arg(long, value_name = "ML")]
        right: Option<String>,
        /// From both in one bottle, ml
        #[arg(long, value_name = "ML")]
        together: Option<String>,
        /// How
        #[arg(long, value_enum, default_value = "pump")]
        by: WayArg,
    },
    /// Your temperature: 38.4, or 101.1F
    Temperature {
        /// The reading
        #[arg(allow_hyphen_values = true)]
        value: String,
        /// Where it was taken
        #[arg(long, value_enum)]
        site: Option<SiteArg>,
        /// Something against pain or fever was taken before it
        #[arg(long)]
        after_medicine: bool,
    },
    /// Something at one breast
    Symptom {
        /// Which breast
        #[arg(long, value_enum)]
        side: SideArg,
        /// Where on it
        #[arg(long, value_enum)]
        place: Option<PlaceArg>,
        /// Pain, 0 to 10
        #[arg(long, value_name = "0-10", allow_hyphen_values = true)]
        pain: Option<String>,
        /// Pain while feeding or expressing, 0 to 10
        #[arg(long, value_name = "0-10", allow_hyphen_values = true)]
        pain_at_feed: Option<String>,
        /// Warmer than the skin round it
        #[arg(long)]
        hot: bool,
        /// Hard or firm
        #[arg(long)]
        hard: bool,
        /// A lump
        #[arg(long)]
        lump: bool,
        /// A new colour of the skin
        #[arg(long, alias = "color")]
        colour: bool,
        /// How wide the place is, mm
        #[arg(long, value_name = "MM")]
        size: Option<String>,
    },
    /// A medicine you took
    Medicine {
        /// Its name
        #[arg(required = true)]
        name: Vec<String>,
        /// It brings down pain or fever
        #[arg(long)]
        lowers_fever: bool,
        /// It is an antibiotic
        #[arg(long)]
        antibiotic: bool,
        /// The course, in your words: "four times a day until Friday"
        #[arg(long, value_name = "TEXT")]
        course: Option<String>,
    },
    /// A nappy
    Nappy {
        /// wet, dirty, or both
        #[arg(value_enum, required_unless_present_any = ["wet", "dirty"])]
        what: Vec<NappyArg>,
        /// Wet
        #[arg(long)]
        wet: bool,
        /// Dirty
        #[arg(long)]
        dirty: bool,
        /// Which baby: a to d
        #[arg(long, value_name = "LETTER")]
        baby: Option<String>,
    },
    /// A note in your own words
    Note {
        /// The words
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// A word with your midwife or doctor
    Contact {
        /// Who it was
        #[arg(required = true)]
        who: Vec<String>,
        /// How: phone, visit, letter
        #[arg(long, value_name = "HOW")]
        by: Option<String>,
        /// What was said
        #[arg(long, value_name = "TEXT")]
        said: Option<String>,
        /// What they said when you asked whether gentle massage is fine for you
        #[arg(long, value_enum, value_name = "YES")]
        massage: Option<YesNoArg>,
    },
}

/// A clinician's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum YesNoArg {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// How milk was expressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum WayArg {
    /// With a pump.
    Pump,
    /// By hand.
    Hand,
}

/// Where a temperature was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SiteArg {
    /// In the mouth.
    #[value(alias = "oral")]
    Mouth,
    /// In the ear.
    Ear,
    /// On the forehead.
    Forehead,
    /// In the armpit.
    #[value(alias = "axilla")]
    Armpit,
}

/// A part of the breast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PlaceArg {
    /// Upper half, towards the arm.
    #[value(alias = "upper_outer")]
    UpperOuter,
    /// Upper half, towards the breastbone.
    #[value(alias = "upper_inner")]
    UpperInner,
    /// Lower half, towards the arm.
    #[value(alias = "lower_outer")]
    LowerOuter,
    /// Lower half, towards the breastbone.
    #[value(alias = "lower_inner")]
    LowerInner,
    /// Round the nipple.
    #[value(alias = "central")]
    Nipple,
    /// The armpit.
    #[value(alias = "axilla")]
    Armpit,
}

impl From<PlaceArg> for Quadrant {
    fn from(place: PlaceArg) -> Self {
        match place {
            PlaceArg::UpperOuter => Self::UpperOuter,
            PlaceArg::UpperInner => Self::UpperInner,
            PlaceArg::LowerOuter => Self::LowerOuter,
            PlaceArg::LowerInner => Self::LowerInner,
            PlaceArg::Nipple => Self::Central,
            PlaceArg::Armpit => Self::Axilla,
        }
    }
}

/// A nappy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum NappyArg {
    /// Wet.
    Wet,
    /// Dirty.
    Dirty,
    /// Both.
    Both,
}
