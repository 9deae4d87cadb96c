//! The guided session.

use crate::values::{Millilitres, Moment, Pain, Same, Sign};
use lattea_core::app::Started;
use lattea_core::content::technique::Toward;
use lattea_core::session::cue::Buzz;
use lattea_core::session::event::{Event, Fullness, Relief, StopSign};
use lattea_core::units::Side;
use lattea_core::view::check::ChoiceView;
use lattea_core::view::common::SourceView;
use lattea_core::view::diagram::DiagramView;
use lattea_core::view::massage::{
    AfterView, ChooseSideView, ChooseView, CueAheadView, CueView, MassageView, StageView, TechniqueView, TimerView,
};

/// What a start came to.
#[uniffi::remote(Enum)]
pub enum Started {
    /// It began.
    Begun(Box<MassageView>),
    /// It comes after a feed, and the journal knows of none: has there just been one? Nothing was written.
    AskFeed(String),
    /// It may not begin; why, and what to do instead. Nothing was written.
    Refused(String),
}

/// What the person or the phone did.
#[uniffi::remote(Enum)]
pub enum Event {
    /// Ready: leave a phase that waits for the person (hands washed, first drops, express to comfort, after-care).
    Ready,
    /// An answer to "how does it feel?", before, during or after.
    Pain(Pain),
    /// A stop sign was reported.
    Sign(StopSign),
    /// Pause.
    Pause,
    /// Go on after a pause.
    Resume,
    /// Back to the start of this phase, or to the one before when this one has only begun.
    Back,
    /// Leave this phase out.
    Skip,
    /// Stop now. Always possible, never asked twice.
    Stop,
    /// How the breast feels afterwards.
    Relief(Relief),
    /// How full the breast feels: before the first touch, or afterwards.
    Fullness(Fullness),
    /// How much milk came.
    Expressed(Millilitres),
    /// The app went out of sight.
    Hidden,
    /// The app is back in sight.
    Shown,
    /// Only time has passed.
    Tick,
}

/// A sign that ends a session at once (rules GS1 to GS3).
#[uniffi::remote(Enum)]
pub enum StopSign {
    /// It hurts.
    Hurts,
    /// A new colour or a bruise.
    NewColour,
    /// Blood.
    Blood,
    /// The skin feels numb.
    Numb,
    /// Shivery, faint or ill.
    Unwell,
}

/// How the breast feels afterwards.
#[uniffi::remote(Enum)]
pub enum Relief {
    /// Softer or easier.
    Softer,
    /// The same.
    Same,
    /// Worse.
    Worse,
}

/// How full the breast feels, in the steps of the finding `hard`.
#[uniffi::remote(Enum)]
pub enum Fullness {
    /// Soft.
    None,
    /// Full.
    Full,
    /// Firm like a nose.
    Firm,
    /// Hard like a forehead.
    Rock,
}

/// A pattern of the vibration motor.
#[uniffi::remote(Enum)]
pub enum Buzz {
    /// Twice: a new sector.
    Double,
    /// Long: a phase is over.
    Long,
    /// Three short ones: the session stopped.
    Stop,
}

/// Where a stroke goes.
#[uniffi::remote(Enum)]
pub enum Toward {
    /// From the edge toward the nipple, ending outside the areola.
    Nipple,
    /// Toward the armpit.
    Axilla,
    /// Nowhere: the hand stays where it lies.
    Still,
}

/// Which technique, on which side.
#[uniffi::remote(Record)]
pub struct ChooseView {
    /// Both sides.
    pub sides: Vec<ChooseSideView>,
    /// "You don't have to do this …"
    pub optional: String,
    /// How the hands work in every technique.
    pub how: String,
    /// Which rules, and that nobody has signed them.
    pub rules: String,
}

/// What one side may have.
#[uniffi::remote(Record)]
pub struct ChooseSideView {
    /// Which one.
    pub side: Side,
    /// Its name.
    pub name: String,
    /// Techniques that may be started.
    pub techniques: Vec<TechniqueView>,
    /// Why there is none, or why one is not offered now.
    pub why_not: Vec<String>,
}

/// A technique to choose.
#[uniffi::remote(Record)]
pub struct TechniqueView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// How sure the sources are.
    pub grade: String,
    /// Both camps, where sources disagree.
    pub sides: String,
    /// How long and how often.
    pub caps: String,
    /// Who says so.
    pub sources: Vec<SourceView>,
    /// Who disagrees.
    pub against: Vec<SourceView>,
}

/// A running or ended session.
#[uniffi::remote(Record)]
pub struct MassageView {
    /// The technique's name and the side.
    pub heading: String,
    /// The side.
    pub side: Side,
    /// What is going on.
    pub stage: StageView,
    /// The step's title.
    pub title: String,
    /// `Step 2 of 9`.
    pub step: String,
    /// What to do.
    pub text: String,
    /// "It should never hurt."
    pub limits: String,
    /// What can be reported at any time, and the words for it.
    pub signs: Vec<Sign>,
    /// What is left of the step.
    pub timer: Option<TimerView>,
    /// The breast, what rests, and where the hand goes.
    pub diagram: DiagramView,
    /// Where the strokes go.
    pub toward: String,
    /// Where the strokes go, for the drawing; nothing when no hand is needed.
    pub direction: Option<Toward>,
    /// How long one stroke and its pause take together, milliseconds; nothing when the step has no tempo.
    pub stroke_ms: Option<i64>,
    /// What just happened, to be spoken and felt.
    pub cues: Vec<CueView>,
    /// What there will be to hear and feel if nobody does anything, so that it can be scheduled before the phone sleeps.
    /// Every event makes it void.
    pub ahead: Vec<CueAheadView>,
    /// What may be told when the hands are done; nothing before.
    pub after: Option<AfterView>,
    /// When this view changes by itself.
    pub next_change: Option<Moment>,
    /// The person chose that drawings stand still: the hand's way is shown and nothing travels on it.
    pub still: bool,
}

/// What is going on.
#[uniffi::remote(Enum)]
pub enum StageView {
    /// A step runs by itself.
    Running,
    /// A step waits for "ready".
    Waiting {
        /// "Ready".
        ready: String,
    },
    /// A pain question waits.
    AskingPain {
        /// The question.
        question: String,
        /// What each number means, from 0 to 10.
        words: Vec<String>,
        /// "Same as at the start (2)", and the score.
        same: Option<Same>,
    },
    /// Only after-care is left: how does the breast feel?
    AskingRelief {
        /// The question.
        question: String,
        /// The answers.
        choices: Vec<ChoiceView>,
    },
    /// Paused.
    Paused {
        /// "Paused. Tap to go on, or stop."
        text: String,
    },
    /// Over.
    Ended {
        /// How it ended, kindly.
        text: String,
        /// A check comes next.
        check_next: bool,
    },
}

/// A cue and when it is due, by the clock on the wall as it stands.
#[uniffi::remote(Record)]
pub struct CueAheadView {
    /// When.
    pub due: Moment,
    /// What.
    pub cue: CueView,
}

/// What may be told afterwards. Each can be left out.
#[uniffi::remote(Record)]
pub struct AfterView {
    /// "How full does the breast feel now?"
    pub fullness: String,
    /// The answers; their ids are those of the event.
    pub choices: Vec<ChoiceView>,
    /// The id of what was answered.
    pub chosen: Option<String>,
    /// "Did milk come?"
    pub expressed: String,
    /// What to type.
    pub expressed_hint: String,
    /// The amount that was told, in millilitres.
    pub amount: Option<u16>,
    /// Why what was typed last is no amount.
    pub problem: Option<String>,
}

/// What is left of a step.
#[uniffi::remote(Record)]
pub struct TimerView {
    /// When it ends, if nothing is paused.
    pub ends_at: Moment,
    /// The step's whole length in milliseconds.
    pub total_ms: i64,
    /// What is left, in milliseconds.
    pub left_ms: i64,
    /// What is left, such as `02:10`.
    pub shown: String,
    /// Whether it runs.
    pub running: bool,
}

/// What a shell lets the person hear or feel.
#[uniffi::remote(Enum)]
pub enum CueView {
    /// Speak this, when the voice is on.
    Speak(String),
    /// Buzz, when it is on.
    Buzz(Buzz),
    /// Tell a screen reader.
    Announce {
        /// The words.
        text: String,
        /// Whether it interrupts.
        urgent: bool,
    },
}
