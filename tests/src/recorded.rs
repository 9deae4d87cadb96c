//! Recorded sessions: event files that a person can read, played on the core's session, with a transcript of what was heard
//! and how it ended. See `tests/sessions/README.md`.

use std::fmt::Write as _;

use lattea_core::{
    clock::{Moment, Reading, SinceBoot},
    content::{Content, technique::Variant},
    id::{IdSource, SeededIds},
    session::{
        cue::{Cue, CueKind},
        event::Event,
        limits::Limits,
        plan::{Plan, Request},
        record::SessionRecord,
        state::{Stage, State},
        step::{begin, current, interrupt, next_change, replay, resume, step},
        timeline::Anchor,
    },
    units::{Pain, Quadrant, Side},
};

/// A recorded session.
pub struct Recording {
    /// What it will do.
    pub plan: Plan,
    /// When it begins.
    pub start: Moment,
    /// What happens, each with its time in milliseconds since the start.
    pub lines: Vec<(i64, Happening)>,
}

/// What happens in a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// The person or the phone did something.
    Event(Event),
    /// The process is gone.
    Kill,
    /// The phone was started anew.
    Reboot,
    /// The app is opened again.
    Open,
    /// Somebody set the clock on the wall, by so many milliseconds.
    Wall(i64),
}

/// How long the phone had been up when a recording begins.
const UP_MS: u64 = 3_600_000;

impl Recording {
    /// Reads a recording.
    ///
    /// # Errors
    /// What is wrong, with the line.
    pub fn parse(content: &Content, text: &str) -> Result<Self, String> {
        let limits =
            Limits::parse("session.toml", content.settings("session.toml")).map_err(|error| error.to_string())?;
        let start = Moment::parse("2026-05-03T10:00:00+01:00").map_err(|error| error.to_string())?;
        let mut said: Vec<(&str, &str)> = Vec::new();
        let mut lines = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
            if first.contains(':') {
                let wrong = || format!("this line is none: {line}");
                lines.push((clock(first).ok_or_else(wrong)?, happening(rest).ok_or_else(wrong)?));
            } else {
                said.push((first, rest.trim()));
            }
        }
        let of = |key: &str| said.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
        let number =
            |key: &str, usual: i64| of(key).map_or(Ok(usual), |text| text.parse::<i64>().map_err(|_| key.to_owned()));
        let id = of("technique").ok_or("no technique")?;
        let technique = content.techniques().iter().find(|row| row.id() == id).ok_or("no such technique")?;
        let sore: Vec<Quadrant> =
            of("sore").unwrap_or_default().split_whitespace().filter_map(Quadrant::from_key).collect();
        let plan = Plan::new(Request {
            technique: technique.row(),
            limits: &limits,
            content_version: content.version(),
            side: of("side").and_then(Side::from_key).ok_or("no side")?,
            sore: &sore,
            variant: match of("for") {
                Some("pumping") => Some(Variant::Pumping),
                Some("ease") => Some(Variant::Ease),
                _ => None,
            },
            check: SeededIds::new(1).next(start).into(),
            used_today_s: u32::try_from(number("used_today_s", 0)?).map_err(|error| error.to_string())?,
            sessions_today: 0,
            expires_at: start.plus_ms(number("permission_min", 240)? * 60_000),
            began: Some(start.plus_ms(-number("spot_min", 360)? * 60_000)),
        });
        Ok(Self { plan: plan.map_err(|error| error.to_string())?, start, lines })
    }

    /// The events alone, as a journal would have kept them.
    pub fn events(&self) -> Vec<(Moment, Event)> {
        let event = |(at, happening): &(i64, Happening)| match happening {
            Happening::Event(event) => Some((self.start.plus_ms(*at), *event)),
            _ => None,
        };
        self.lines.iter().filter_map(event).collect()
    }

    /// Plays it and tells what was heard.
    pub fn transcript(&self, content: &Content) -> String {
        let mut player = Player::new(self, content);
        for (at, happening) in &self.lines {
            player.happens(*at, happening);
        }
        player.end()
    }
}

fn clock(text: &str) -> Option<i64> {
    let parts: Vec<i64> = text.split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    parts.into_iter().reduce(|sum, part| sum * 60 + part).map(|seconds| seconds * 1_000)
}

fn happening(text: &str) -> Option<Happening> {
    let (name, value) = text.split_once(' ').map_or((text, None), |(name, value)| (name, Some(value)));
    match (name, value) {
        ("kill", None) => Some(Happening::Kill),
        ("reboot", None) => Some(Happening::Reboot),
        ("open", None) => Some(Happening::Open),
        ("wall", Some(minutes)) => minutes.parse::<i64>().ok().map(|minutes| Happening::Wall(minutes * 60_000)),
        _ => Event::from_row(name, value).ok().map(Happening::Event),
    }
}

struct Player<'a> {
    recording: &'a Recording,
    content: &'a Content,
    anchor: Anchor,
    wall_ms: i64,
    /// When the phone was last started, milliseconds since the start of the recording; before it for the first time.
    booted_ms: i64,
    /// Nothing while the process is gone.
    state: Option<State>,
    kept: Vec<(Moment, Event)>,
    out: String,
    shown: String,
}

impl<'a> Player<'a> {
    fn new(recording: &'a Recording, content: &'a Content) -> Self {
        let since_boot = Some(SinceBoot::from_ms(UP_MS));
        let anchor = Anchor::at(Reading { wall: recording.start, since_boot });
        let (state, cues) = begin(&recording.plan, recording.start);
        let mut player = Self {
            recording,
            content,
            anchor,
            wall_ms: 0,
            booted_ms: -i64::try_from(UP_MS).unwrap_or(0),
            state: None,
            kept: Vec::new(),
            out: String::new(),
            shown: String::new(),
        };
        player.goes_to(state, &cues);
        player
    }

    fn reading(&self, at_ms: i64) -> Reading {
        let up = u64::try_from(at_ms - self.booted_ms).unwrap_or(0);
        let wall = self.recording.start.plus_ms(at_ms + self.wall_ms);
        Reading { wall, since_boot: Some(SinceBoot::from_ms(up)) }
    }

    fn line(&mut self, at: Moment, text: &str) {
        let seconds = at.ms_since(self.recording.start) / 1_000;
        let _ = writeln!(self.out, "{:02}:{:02}  {text}", seconds / 60, seconds % 60);
    }

    fn happens(&mut self, at_ms: i64, happening: &Happening) {
        self.time_passes(at_ms);
        let at = self.recording.start.plus_ms(at_ms);
        match happening {
            Happening::Wall(ms) => {
                self.wall_ms += ms;
                self.line(at, &format!("> the clock is set by {} minutes", ms / 60_000));
            }
            Happening::Kill | Happening::Reboot => {
                self.state = None;
                if *happening == Happening::Reboot {
                    self.booted_ms = at_ms;
                }
                self.line(at, if *happening == Happening::Kill { "> killed" } else { "> the phone is started anew" });
            }
            Happening::Open => {
                self.line(at, "> opened again");
                let (plan, start) = (&self.recording.plan, self.recording.start);
                let last = self.kept.last().map_or(start, |(at, _)| *at);
                let now = self.anchor.after_a_kill(self.reading(at_ms), last, plan.rules().apart_ms);
                let (state, cues) = match now {
                    Ok(now) => resume(plan, start, &self.kept, now),
                    Err(_) => interrupt(plan, replay(plan, start, &self.kept)),
                };
                self.shown.clear();
                self.goes_to(state, &cues);
            }
            Happening::Event(event) => {
                let (name, value) = event.to_row();
                self.line(at, format!("> {name} {}", value.unwrap_or_default()).trim_end());
                let Some(state) = self.state.take() else { return };
                if state.ended().is_none() {
                    self.kept.push((at, *event));
                }
                let (state, cues) = step(&self.recording.plan, state, *event, at);
                self.goes_to(state, &cues);
            }
        }
    }

    /// Every change that time alone brings, at its moment.
    fn time_passes(&mut self, until_ms: i64) {
        let until = self.recording.start.plus_ms(until_ms);
        while let Some(state) = &self.state {
            let Some(due) = next_change(&self.recording.plan, state).filter(|due| *due <= until) else { return };
            let (state, cues) = step(&self.recording.plan, state.clone(), Event::Tick, due);
            self.goes_to(state, &cues);
        }
    }

    fn goes_to(&mut self, state: State, cues: &[Cue]) {
        for cue in cues {
            match &cue.kind {
                CueKind::Speak(message) => {
                    let words = self.content.words().get("en", message, &[]);
                    self.line(cue.due, &format!("  \"{words}\""));
                }
                CueKind::Buzz(buzz) => self.line(cue.due, &format!("  buzz {}", format!("{buzz:?}").to_lowercase())),
                CueKind::Announce { .. } => {}
            }
        }
        let shown = self.stage(&state);
        if shown != self.shown {
            self.line(state.seen, &shown);
            self.shown = shown;
        }
        self.state = Some(state);
    }

    fn stage(&self, state: &State) -> String {
        let plan = &self.recording.plan;
        let place = current(plan, state).map_or_else(String::new, |step| {
            let sector = step.sector.map(|sector| format!(", sector {}", sector.number())).unwrap_or_default();
            format!("step {} of {}: {}{sector}", state.at + 1, plan.steps().len(), step.phase)
        });
        match state.stage {
            Stage::Running => place,
            Stage::Asking { question, .. } => format!("asks for the pain {}", format!("{question:?}").to_lowercase()),
            Stage::Paused { .. } => format!("paused in {place}"),
            Stage::Ended { outcome, .. } => format!("ended: {}", outcome.key()),
        }
    }

    fn end(mut self) -> String {
        let record = self.state.as_ref().and_then(|state| SessionRecord::of(&self.recording.plan, state));
        let Some(record) = record else { return self.out + "not ended\n" };
        let pain = |pain: Option<Pain>| pain.map_or("-".to_owned(), |pain| pain.to_string());
        let _ = writeln!(
            self.out,
            "\nhands-on {} s; pain {}, {}, {}; felt {}; fullness {} to {}; milk {}; sectors {}",
            record.worked_s,
            pain(record.pain_before),
            pain(record.pain_during),
            pain(record.pain_after),
            record.relief.map_or("-", |relief| relief.key()),
            record.fullness_before.map_or("-", |fullness| fullness.key()),
            record.fullness_after.map_or("-", |fullness| fullness.key()),
            record.expressed.map_or("-".to_owned(), |amount| format!("{} ml", amount.get())),
            record.sectors.iter().map(|sector| sector.number().to_string()).collect::<Vec<_>>().join(" "),
        );
        let follows = record.consequence;
        let until = follows.harm_until.map(|until| format!("this side rests for harm until {}", until.to_rfc3339()));
        let opens = follows.opens.map(|group| format!("the check opens at {group}"));
        let both = follows.ends_both.then(|| "both sides' permission is gone".to_owned());
        let locks = follows.locks.then(|| "this side rests until tomorrow".to_owned());
        for line in [until, opens, both, locks].into_iter().flatten() {
            let _ = writeln!(self.out, "{line}");
        }
        self.out
    }
}
