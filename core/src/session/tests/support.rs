//! The real content and short ways to walk a session.

use crate::{
    clock::Moment,
    content::technique::{Technique, Variant, parse},
    id::{EntryId, IdSource, SeededIds},
    session::{
        cue::Cue,
        event::Event,
        limits::Limits,
        outcome::Outcome,
        plan::{Plan, Request},
        refusal::NoPlan,
        state::{Question, Stage, State},
        step::{begin, next_change, step},
    },
    units::{Pain, Quadrant, Side},
};

pub const FILES: [(&str, &str); 5] = [
    ("M01_palm_lift.toml", include_str!("../../../../content/techniques/M01_palm_lift.toml")),
    ("M02_toward_nipple_light.toml", include_str!("../../../../content/techniques/M02_toward_nipple_light.toml")),
    (
        "M03_reverse_pressure_softening.toml",
        include_str!("../../../../content/techniques/M03_reverse_pressure_softening.toml"),
    ),
    ("M04_hand_express_comfort.toml", include_str!("../../../../content/techniques/M04_hand_express_comfort.toml")),
    (
        "M06_radial_light_after_feed.toml",
        include_str!("../../../../content/techniques/M06_radial_light_after_feed.toml"),
    ),
];
pub const LIMITS: &str = include_str!("../../../../content/session.toml");
pub const WORDS: &str = include_str!("../../../../content/words/en/techniques.ftl");

pub fn technique(id: &str) -> Technique {
    let (file, text) = FILES.into_iter().find(|(file, _)| file.starts_with(id)).unwrap();
    parse(file, text).unwrap()
}

pub fn limits() -> Limits {
    Limits::parse("session.toml", LIMITS).unwrap()
}

pub fn noon() -> Moment {
    Moment::parse("2026-05-03T12:00:00+01:00").unwrap()
}

pub fn check_id() -> EntryId {
    SeededIds::new(1).next(noon()).into()
}

pub fn pain(score: u8) -> Event {
    Event::Pain(Pain::new(score).unwrap())
}

/// What may differ between the plans of the tests.
#[derive(Debug, Clone)]
pub struct Setup {
    pub id: &'static str,
    pub sore: Vec<Quadrant>,
    pub variant: Option<Variant>,
    pub used_today_s: u32,
    pub sessions_today: u32,
    pub expires_at: Moment,
    pub began: Option<Moment>,
}

impl Setup {
    pub fn of(id: &'static str) -> Self {
        let (expires_at, began) = (noon().plus_hours(4), Some(noon().plus_hours(-6)));
        Self { id, sore: Vec::new(), variant: None, used_today_s: 0, sessions_today: 0, expires_at, began }
    }

    pub fn sore(self, sore: &[Quadrant]) -> Self {
        Self { sore: sore.to_vec(), ..self }
    }

    pub fn plan(&self) -> Result<Plan, NoPlan> {
        Plan::new(Request {
            technique: &technique(self.id),
            limits: &limits(),
            content_version: "2.0.0-draft",
            side: Side::Left,
            sore: &self.sore,
            variant: self.variant,
            check: check_id(),
            used_today_s: self.used_today_s,
            sessions_today: self.sessions_today,
            expires_at: self.expires_at,
            began: self.began,
        })
    }
}

pub fn plan(id: &'static str) -> Plan {
    Setup::of(id).plan().unwrap()
}

/// A session that is walked with a clock in seconds since noon.
pub struct Walk {
    pub plan: Plan,
    pub state: State,
    pub cues: Vec<Cue>,
    at_s: i64,
}

impl Walk {
    pub fn new(plan: Plan) -> Self {
        let (state, cues) = begin(&plan, noon());
        Self { plan, state, cues, at_s: 0 }
    }

    /// Past the preparation and the first question.
    pub fn started(plan: Plan, before: u8) -> Self {
        let mut walk = Self::new(plan);
        walk.does(Event::Ready).does(pain(before));
        walk
    }

    pub fn does(&mut self, event: Event) -> &mut Self {
        let (state, cues) = step(&self.plan, self.state.clone(), event, noon().plus_ms(self.at_s * 1_000));
        (self.state, self.cues) = (state, cues);
        self
    }

    pub fn wait(&mut self, seconds: i64) -> &mut Self {
        self.at_s += seconds;
        self.does(Event::Tick)
    }

    pub fn at(&self) -> (&str, Option<u8>) {
        let step = &self.plan.steps()[self.state.at];
        (&step.phase, step.sector.map(|sector| sector.number()))
    }

    pub fn asks(&self) -> Option<Question> {
        match self.state.stage {
            Stage::Asking { question, .. } => Some(question),
            _ => None,
        }
    }

    pub fn paused(&self) -> bool {
        matches!(self.state.stage, Stage::Paused { .. })
    }

    pub fn outcome(&self) -> Option<Outcome> {
        self.state.ended().map(|(_, outcome)| outcome)
    }

    /// Answers every question at once and lets the time run, until the session ends.
    pub fn finish(&mut self, answer: u8) -> Outcome {
        for _ in 0..200 {
            if let Some(outcome) = self.outcome() {
                return outcome;
            }
            if self.asks().is_some() {
                self.does(pain(answer));
            } else {
                let ms = next_change(&self.plan, &self.state).unwrap().ms_since(noon());
                self.at_s = ms.div_euclid(1_000) + i64::from(ms.rem_euclid(1_000) > 0);
                self.does(Event::Tick);
            }
        }
        panic!("the session does not end");
    }
}
