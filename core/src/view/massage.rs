//! The guided session: which technique, and then one step at a time.

use crate::{
    clock::Moment,
    content::{TechniqueRule, technique::Toward},
    session::{
        cue::{Buzz, Cue, CueKind},
        event::{Fullness, Relief, StopSign},
        outcome::Outcome,
        plan::Plan,
        refusal::Refusal,
        state::{Question, Stage, State},
        step::{ahead, current, next_change, timer},
    },
    units::{Pain, Side},
    view::{
        check::ChoiceView,
        common::{SourceView, grade_words},
        diagram::{self, DiagramView},
        learn::{content_line, sources},
        voice::Voice,
    },
};

/// Which technique, on which side.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub signs: Vec<(StopSign, String)>,
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
        same: Option<(String, Pain)>,
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

/// What is left of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// A cue and when it is due, by the clock on the wall as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CueAheadView {
    /// When.
    pub due: Moment,
    /// What.
    pub cue: CueView,
}

/// What may be told afterwards. Each can be left out.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// What the clock on the wall shows at a moment of the session: they differ when the wall was set meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WallClock {
    /// On the wall.
    pub wall: Moment,
    /// In the session.
    pub session: Moment,
}

impl WallClock {
    /// A moment of the session as the wall will show it.
    pub fn shows(self, moment: Moment) -> Moment {
        self.wall.plus_ms(moment.ms_since(self.session))
    }
}

/// Everything that can be reported at any time.
pub fn signs(voice: &Voice<'_>) -> Vec<(StopSign, String)> {
    let words = |sign: StopSign| voice.say(&crate::content::text::message_id("sign", sign.key()));
    StopSign::ALL.into_iter().map(|sign| (sign, words(sign))).collect()
}

/// Builds one technique to choose.
pub fn technique(voice: &Voice<'_>, technique: &TechniqueRule) -> TechniqueView {
    let row = technique.row();
    let caps = [
        ("minutes", i64::from(row.caps.session_s / 60).into()),
        ("perday", i64::from(row.caps.per_day).into()),
        ("hours", i64::from(row.caps.episode_h.unwrap_or(0)).into()),
    ];
    TechniqueView {
        id: row.id.clone(),
        name: voice.say(&row.words.name),
        what: voice.say(&row.words.what),
        grade: format!("{}: {}", voice.say(grade_letter(row.grade)), grade_words(voice, row.grade)),
        sides: row.words.sides.as_ref().map(|id| voice.say(id)).unwrap_or_default(),
        caps: voice.say_with(&row.words.caps, &caps),
        sources: sources(voice, &row.sources),
        against: sources(voice, &row.against),
    }
}

fn grade_letter(grade: crate::care::Grade) -> &'static str {
    use crate::care::Grade;
    match grade {
        Grade::A => "grade-a.letter",
        Grade::B => "grade-b.letter",
        Grade::C => "grade-c.letter",
        Grade::D => "grade-d.letter",
    }
}

/// The general lines of the choice.
pub fn choose(voice: &Voice<'_>, sides: Vec<ChooseSideView>) -> ChooseView {
    ChooseView {
        sides,
        optional: voice.say("technique-optional"),
        how: voice.say("technique-how"),
        rules: content_line(voice),
    }
}

/// Why a session may not start, and what to do instead, in words.
pub fn refusal(voice: &Voice<'_>, refusal: Refusal, now: Moment) -> String {
    let why = match refusal {
        Refusal::Locked { until: Some(until) } => {
            voice.say_with(refusal.message(), &[("time", voice.time(until, now).into())])
        }
        other => voice.say(other.message()),
    };
    format!("{why} {}", voice.say(refusal.instead()))
}

/// Builds the view of a session.
pub fn massage(
    voice: &Voice<'_>,
    technique: &TechniqueRule,
    plan: &Plan,
    state: &State,
    cues: &[Cue],
    clock: WallClock,
) -> MassageView {
    let step = current(plan, state);
    let name = voice.say(&technique.row().words.name);
    let side = voice.side(plan.side());
    let arguments = step.map(|step| step_arguments(step.length_ms)).unwrap_or_default();
    let text = match step {
        Some(step) => voice.say_with(&step.text, &arguments),
        None => String::new(),
    };
    // Behind the last step lies the end, which is no step.
    let at = (state.at + 1).min(plan.steps().len());
    let numbers = [("step", at.into()), ("steps", plan.steps().len().into())];
    MassageView {
        heading: voice.say_with("massage-heading", &[("name", name.into()), ("side", side.into())]),
        side: plan.side(),
        stage: stage(voice, plan, state),
        title: step.map(|step| voice.say(&step.title)).unwrap_or_default(),
        step: voice.say_with("massage-step", &numbers),
        text,
        limits: voice.say("technique-never-hurt"),
        signs: signs(voice),
        timer: timer(plan, state).map(|timer| TimerView {
            ends_at: clock.shows(timer.ends_at),
            total_ms: timer.total_ms,
            left_ms: timer.left_ms,
            shown: minutes_and_seconds(timer.left_ms),
            running: timer.running,
        }),
        diagram: diagram::of_step(voice, plan, state),
        toward: step.and_then(|step| step.toward).map(|toward| voice.say(toward_message(toward))).unwrap_or_default(),
        direction: step.and_then(|step| step.toward),
        stroke_ms: step.and_then(|step| step.tempo).filter(|tempo| *tempo > 0).map(|tempo| 60_000 / i64::from(tempo)),
        cues: cues.iter().map(|cue| cue_view(voice, cue)).collect(),
        ahead: ahead(plan, state)
            .iter()
            .map(|cue| CueAheadView { due: clock.shows(cue.due), cue: cue_view(voice, cue) })
            .collect(),
        after: (state.wound_up && state.ended().is_none()).then(|| after(voice, state)),
        next_change: next_change(plan, state).map(|at| clock.shows(at)),
        still: false,
    }
}

fn after(voice: &Voice<'_>, state: &State) -> AfterView {
    let hard = voice.content.vocabulary().find("hard");
    let label = |key: &str| hard.map(|index| voice.choice(index, key)).unwrap_or_default();
    let choice = |fullness: Fullness| ChoiceView { id: fullness.key().to_owned(), label: label(fullness.key()) };
    AfterView {
        fullness: voice.say("fullness-ask"),
        choices: Fullness::ALL.into_iter().map(choice).collect(),
        chosen: state.fullness_after.map(|fullness| fullness.key().to_owned()),
        expressed: voice.say("expressed-ask"),
        expressed_hint: voice.say("expressed-hint"),
        amount: state.expressed.map(|amount| amount.get()),
        problem: None,
    }
}

fn toward_message(toward: Toward) -> &'static str {
    match toward {
        Toward::Nipple => "toward-nipple",
        Toward::Axilla => "toward-axilla",
        Toward::Still => "toward-still",
    }
}

/// `$minutes` and `$seconds` of a step, for the sentences that name them.
fn step_arguments(length_ms: Option<i64>) -> Vec<(&'static str, crate::content::text::Argument<'static>)> {
    let seconds = length_ms.unwrap_or(0) / 1_000;
    vec![("minutes", (seconds / 60).into()), ("seconds", seconds.into())]
}

fn stage(voice: &Voice<'_>, plan: &Plan, state: &State) -> StageView {
    match state.stage {
        Stage::Ended { outcome, .. } => StageView::Ended {
            text: voice.say(outcome.message()),
            check_next: matches!(outcome, Outcome::Sign(_) | Outcome::Pain | Outcome::Interrupted),
        },
        Stage::Paused { .. } => StageView::Paused { text: voice.say("session-paused") },
        Stage::Asking { question, .. } => StageView::AskingPain {
            question: voice.say(question.message()),
            words: (0..=10).map(|score| voice.say(&format!("pain-{score}"))).collect(),
            same: state.before.filter(|_| question != Question::Before).map(|score| {
                let words = voice.say_with("pain-same-as-start", &[("score", i64::from(score.score()).into())]);
                (words, score)
            }),
        },
        Stage::Running if state.wound_up && state.relief.is_none() => StageView::AskingRelief {
            question: voice.say("relief-ask"),
            choices: Relief::ALL
                .into_iter()
                .map(|relief| ChoiceView {
                    id: relief.key().to_owned(),
                    label: voice.say(&format!("relief-{}", relief.key())),
                })
                .collect(),
        },
        Stage::Running if current(plan, state).is_some_and(|step| step.waits) => {
            StageView::Waiting { ready: voice.say("session-ready") }
        }
        Stage::Running => StageView::Running,
    }
}

fn cue_view(voice: &Voice<'_>, cue: &Cue) -> CueView {
    match &cue.kind {
        CueKind::Speak(id) => CueView::Speak(voice.say(id)),
        CueKind::Buzz(buzz) => CueView::Buzz(*buzz),
        CueKind::Announce { message, urgent } => CueView::Announce { text: voice.say(message), urgent: *urgent },
    }
}

/// What is left, rounded up, so that `00:00` is never shown while time is left.
fn minutes_and_seconds(ms: i64) -> String {
    let seconds = (ms.max(0) + 999) / 1_000;
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
