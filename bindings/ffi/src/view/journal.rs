//! The journal: pages, and entries as forms.

use crate::values::{BabyKey, Cursor, EntryId, Moment, Pain};
use lattea_core::app::{LogStep, Logged, Noted};
use lattea_core::journal::{FormOf, Kind, Site, Way};
use lattea_core::units::{Quadrant, Side};
use lattea_core::view::answer::ProblemView;
use lattea_core::view::common::TierView;
use lattea_core::view::entry::{EntryForm, PartForm};
use lattea_core::view::journal::{BinRowView, BinView, DayView, JournalView, RowView};

/// What came of a form.
#[uniffi::remote(Enum)]
pub enum LogStep {
    /// It is kept.
    Saved(Box<Logged>),
    /// It can't be read; nothing was changed.
    Problem(Vec<ProblemView>),
}

/// An entry to look at or change.
#[uniffi::remote(Record)]
pub struct Noted {
    /// Its id.
    pub id: EntryId,
    /// When it happened.
    pub at: Moment,
    /// What was noted; nothing for what the app itself writes.
    pub form: Option<EntryForm>,
}

/// An entry that was kept.
#[uniffi::remote(Record)]
pub struct Logged {
    /// The entry as the journal shows it.
    pub row: RowView,
    /// "Saved: …".
    pub said: String,
    /// The care level, when this entry raised it.
    pub raised: Option<TierView>,
}

/// What was deleted and can still be brought back.
#[uniffi::remote(Record)]
pub struct BinView {
    /// For how long it stays, or that there is nothing.
    pub lead: String,
    /// The entries, last deleted first.
    pub rows: Vec<BinRowView>,
}

/// One of them.
#[uniffi::remote(Record)]
pub struct BinRowView {
    /// The entry's id, to bring it back.
    pub id: EntryId,
    /// The kind in words.
    pub title: String,
    /// What was noted.
    pub detail: String,
    /// Which day and time it is about.
    pub when: String,
    /// Until when it can be brought back.
    pub until: String,
}

/// The kind of an entry.
#[uniffi::remote(Enum)]
pub enum Kind {
    /// A check.
    Check,
    /// A session.
    Session,
    /// A feed.
    Feed,
    /// Milk expressed.
    Expression,
    /// A temperature.
    Temperature,
    /// A symptom.
    Symptom,
    /// A medicine.
    Medicine,
    /// A nappy.
    Nappy,
    /// A note.
    Note,
    /// A word with a clinician.
    Contact,
}

/// How milk was expressed.
#[uniffi::remote(Enum)]
pub enum Way {
    /// With a pump.
    Pump,
    /// By hand.
    Hand,
}

/// Where a temperature was taken.
#[uniffi::remote(Enum)]
pub enum Site {
    /// In the mouth.
    Oral,
    /// In the ear.
    Ear,
    /// On the forehead.
    Forehead,
    /// In the armpit.
    Axilla,
}

/// Which form it is: there is at most one begun form for each.
#[uniffi::remote(Enum)]
pub enum FormOf {
    /// A new entry of a kind.
    New {
        /// The kind.
        kind: Kind,
    },
    /// An entry that is being changed.
    Entry {
        /// Its id.
        id: EntryId,
    },
}

/// An entry as typed. What is a number on paper is text here: the core reads it, in the person's units.
#[uniffi::remote(Enum)]
pub enum EntryForm {
    /// A feed.
    Feed {
        /// The parts in order.
        parts: Vec<PartForm>,
        /// Whether any of it was a supplement to the breast.
        supplement: bool,
        /// Which baby, when there are several.
        baby: Option<BabyKey>,
    },
    /// Milk expressed.
    Expression {
        /// From the left, as typed; may be empty.
        left: String,
        /// From the right, as typed; may be empty.
        right: String,
        /// From both in one bottle, as typed; may be empty.
        together: String,
        /// How.
        way: Way,
    },
    /// A temperature of the person.
    Temperature {
        /// The reading, as typed.
        value: String,
        /// Where it was taken, if said.
        site: Option<Site>,
        /// Whether something against pain or fever had been taken before it, if said.
        after_antipyretic: Option<bool>,
    },
    /// Something felt or seen at one breast.
    Symptom {
        /// Which side.
        side: Side,
        /// Which part of it.
        quadrant: Option<Quadrant>,
        /// How much it hurts at rest.
        pain: Option<Pain>,
        /// How much it hurts while feeding or expressing.
        pain_at_feed: Option<Pain>,
        /// Warmer than around it.
        hot: Option<bool>,
        /// Hard or firm.
        hard: Option<bool>,
        /// A lump.
        lump: Option<bool>,
        /// A new colour of the skin.
        colour: Option<bool>,
        /// How wide the place is in millimetres, as typed; may be empty.
        size: String,
    },
    /// A medicine taken.
    Medicine {
        /// Its name as typed.
        name: String,
        /// Whether it brings down pain or fever, if said.
        is_antipyretic: Option<bool>,
        /// Whether it is an antibiotic, if said.
        is_antibiotic: Option<bool>,
        /// The course as typed; may be empty.
        course: String,
    },
    /// A nappy.
    Nappy {
        /// Whose, when there are several babies.
        baby: Option<BabyKey>,
        /// Wet.
        wet: bool,
        /// Dirty.
        dirty: bool,
    },
    /// A note.
    Note {
        /// What was written.
        text: String,
    },
    /// A word with a clinician.
    Contact {
        /// Who it was.
        who: String,
        /// By phone, at a visit, in writing; if said.
        channel: Option<String>,
        /// What was said.
        said: String,
        /// Whether they said yes or no to gentle massage, when it was asked.
        massage_ok: Option<bool>,
    },
}

/// One part of a feed, as typed.
#[uniffi::remote(Enum)]
pub enum PartForm {
    /// At the breast.
    Breast {
        /// Which one.
        side: Side,
        /// For how many minutes; may be empty.
        minutes: String,
    },
    /// From a bottle, cup or spoon.
    Bottle {
        /// How much; may be empty.
        amount: String,
    },
}

/// A page of the journal, newest first.
#[uniffi::remote(Record)]
pub struct JournalView {
    /// Days, newest first.
    pub days: Vec<DayView>,
    /// Where older entries begin; nothing when there are none.
    pub older: Option<Cursor>,
    /// Said when there is nothing.
    pub empty: String,
    /// That something is hidden, and how to see it again.
    #[uniffi(default = None)]
    pub hidden: Option<String>,
    /// What can be noted by hand, in order.
    pub by_hand: Vec<Kind>,
    /// The kinds that a page can be about.
    pub kinds: Vec<Kind>,
}

/// One day.
#[uniffi::remote(Record)]
pub struct DayView {
    /// The day.
    pub title: String,
    /// Its entries, newest first.
    pub rows: Vec<RowView>,
}

/// One entry.
#[uniffi::remote(Record)]
pub struct RowView {
    /// Its id.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// `03:12`.
    pub time: String,
    /// The kind in words.
    pub title: String,
    /// What was noted.
    pub detail: String,
    /// Noted later, or changed: a remark.
    pub remark: String,
}
