//! One line for each field of a view that a story asks for. The order and the form stand in tests/scenarios/README.md.

use std::fmt::Debug;

use lattea_core::{
    app::{BabiesStep, CheckStep, LogStep, Logged, Noted, SettingStep, Started},
    view::{
        answer::{CheckAnswer, FieldAnswer, ProblemView},
        babies::BabiesView,
        chart::TickView,
        check::{CheckStyle, CheckView, ChoiceView, FieldKind},
        common::{CallView, TierView},
        feeding::FeedTimerView,
        files::{FileStep, FilesView, TakeInStep},
        help::HelpView,
        journal::{BinView, JournalView, RowView},
        learn::{CardRow, CardView, LearnView},
        massage::{ChooseView, CueView, MassageView, StageView},
        plan::PlanView,
        reminders::RemindersView,
        result::{ResultView, SaidView},
        settings::{SettingKind, SettingsView},
        today::TodayView,
        trend::TrendView,
    },
};
use lattea_ffi::{app::SummaryPreview, error::LatteaError, values::Moment};

#[derive(Default)]
pub struct Transcript(pub String);

/// A list as one part of a line.
fn list<T: AsRef<str>>(parts: impl IntoIterator<Item = T>) -> String {
    parts.into_iter().map(|part| part.as_ref().to_owned()).collect::<Vec<_>>().join(" ")
}

fn ids(choices: &[ChoiceView]) -> String {
    list(choices.iter().map(|choice| &choice.id))
}

fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

/// The name of a variant: an underscore before each capital but the first, all small; nothing of what it holds.
pub fn snake(value: &impl Debug) -> String {
    let shown = format!("{value:?}");
    let name = shown.split(|end: char| !end.is_alphanumeric()).next().unwrap();
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

pub fn moment(moment: Moment) -> String {
    format!("{} {}", moment.epoch_ms(), moment.offset_min())
}

impl Transcript {
    /// A line, unless all its parts are empty. Several parts are joined by ` | `.
    pub fn line(&mut self, key: &str, parts: &[&str]) {
        if parts.iter().any(|part| !part.is_empty()) {
            let value = parts.join(" | ").replace('\n', "\\n");
            self.0.push_str(&format!("{key}: {value}\n"));
        }
    }

    fn lines(&mut self, key: &str, values: &[String]) {
        values.iter().for_each(|value| self.line(key, &[value]));
    }

    pub fn error(&mut self, error: &LatteaError) {
        match error {
            LatteaError::Internal { code, title, text } => {
                self.line("error", &["internal", &code.to_string(), title, text]);
            }
            LatteaError::Locked { title, text }
            | LatteaError::KeyLost { title, text }
            | LatteaError::JournalDamaged { title, text }
            | LatteaError::StorageFull { title, text }
            | LatteaError::Stale { title, text }
            | LatteaError::InUse { title, text } => self.line("error", &[&snake(error), title, text]),
        }
    }

    fn tier(&mut self, key: &str, tier: &TierView) {
        self.line(key, &[&snake(&tier.tier), &tier.word, &tier.sentence]);
    }

    fn calls(&mut self, key: &str, calls: &[CallView]) {
        for call in calls {
            self.line(key, &[&call.label, &call.number, &call.hours, if call.by_text { "text" } else { "call" }]);
        }
    }

    fn problems(&mut self, problems: &[ProblemView]) {
        problems.iter().for_each(|problem| self.line("problem", &[&problem.field, &problem.text]));
    }

    pub fn today(&mut self, view: &TodayView) {
        view.notices.iter().for_each(|notice| self.line("notice", &[yes(notice.is_problem), &notice.text]));
        if let Some(status) = &view.status {
            self.tier("person", &status.person);
            status.baby.iter().for_each(|baby| self.tier("baby", baby));
            self.line("baby_first", &[yes(status.baby_first)]);
            self.line("first", &[yes(status.first)]);
            self.line("checked", &[&status.checked]);
            self.line("recheck", &[&status.recheck]);
            self.line("changed", &[status.changed.as_deref().unwrap_or_default()]);
        }
        self.line("empty", &[&view.empty]);
        self.lines("follow_up", &view.follow_ups);
        self.lines("course", &view.course);
        for latest in &view.latest {
            self.line("latest", &[&latest.label, &latest.value, &latest.when, &latest.ago]);
        }
        self.line("check", &[&view.check]);
        self.line("massage", &[view.massage.as_deref().unwrap_or_default()]);
        self.line("rules", &[&view.rules]);
    }

    pub fn step(&mut self, step: &CheckStep) {
        match step {
            CheckStep::Ask(view) => self.question(view),
            CheckStep::Done(view) => self.result(view),
            CheckStep::Problem(problems) => self.problems(problems),
        }
    }

    fn question(&mut self, view: &CheckView) {
        self.line("part", &[&view.part.to_string(), &view.parts.to_string(), &view.part_name]);
        self.line("intro", &[view.intro.as_deref().unwrap_or_default()]);
        self.line("lead", &[&view.lead]);
        self.line("why", &[&view.why]);
        match &view.style {
            CheckStyle::List { none, go_on, unsure } => self.line("ticks", &[none, go_on, unsure]),
            CheckStyle::Fields { next } => self.line("fields", &[next]),
        }
        for field in &view.fields {
            let kind = match &field.kind {
                FieldKind::Tick => "tick".to_owned(),
                FieldKind::One(choices) => format!("one {}", ids(choices)),
                FieldKind::Many(choices) => format!("many {}", ids(choices)),
                FieldKind::Number { min, max } => format!("number {min} {max}"),
                FieldKind::Pain { words } => format!("pain {}", words.len()),
                FieldKind::Temperature { unit } => format!("temperature {unit}"),
                FieldKind::Since(choices) => format!("since {}", ids(choices)),
                FieldKind::Day => "day".to_owned(),
            };
            self.line("field", &[&field.id, &field.text, &kind, &ids(&field.unsure), yes(field.optional)]);
        }
        view.already.iter().for_each(|tier| self.tier("already", tier));
        self.line("last", &[view.last.as_deref().unwrap_or_default()]);
        self.line("can_go_back", &[yes(view.can_go_back)]);
        self.line("device", &[view.device.as_deref().unwrap_or_default()]);
        view.given.iter().for_each(|given| self.given(given));
    }

    fn given(&mut self, given: &CheckAnswer) {
        match given {
            CheckAnswer::List { ticked, rest } => self.line("given", &["ticked", &ticked.join(" "), &snake(rest)]),
            CheckAnswer::Fields(fields) => fields.iter().for_each(|(id, answer)| match answer {
                FieldAnswer::Choice(choice) => self.line("given", &[id, "choice", choice]),
                FieldAnswer::Choices(choices) => self.line("given", &[id, "choices", &choices.join(" ")]),
                FieldAnswer::Text(text) => self.line("given", &[id, "text", text]),
                FieldAnswer::Empty => {}
            }),
        }
    }

    pub fn result(&mut self, view: &ResultView) {
        self.line("baby_first", &[yes(view.baby_first)]);
        self.tier("tier", &view.tier);
        view.babies.iter().for_each(|baby| self.tier("baby", baby));
        self.line("made", &[&view.made]);
        self.line("complete", &[yes(view.complete)]);
        self.line("incomplete", &[&view.incomplete]);
        view.to_be_safe.iter().for_each(|tier| self.tier("to_be_safe", tier));
        self.lines("do", &view.do_now);
        self.calls("call", &view.calls);
        self.line("say", &[&view.say]);
        self.said("because", &view.because);
        self.lines("from_notes", &view.from_notes);
        for reason in &view.reasons {
            let sources = list(reason.sources.iter().map(|source| &source.key));
            self.line("reason", &[&reason.rule, &reason.about, &reason.text, &reason.grade, &sources]);
        }
        for block in &view.if_true {
            self.line("if_true", &[&snake(&block.tier), &block.lead, &ids(&block.items)]);
        }
        self.said("not_known", &view.not_known);
        for side in &view.massage {
            let permission = snake(&side.permission);
            let why = side.why.join(" ");
            self.line("side", &[&snake(&side.side), &permission, &side.text, &why, &ids(&side.techniques)]);
        }
        self.lines("follow_up", &view.follow_up);
        self.lines("recheck", &view.recheck);
        for source in &view.sources {
            self.line("source", &[&source.key, &source.title, &source.from, &source.url]);
        }
        self.line("rules", &[&view.rules]);
        self.line("can_massage", &[yes(view.can_massage)]);
        self.line("full_page", &[yes(view.full_page)]);
        self.line("mistake", &[yes(view.mistake.is_some())]);
    }

    pub fn choices(&mut self, view: &ChooseView) {
        for side in &view.sides {
            self.line("side", &[&snake(&side.side), &side.name]);
            for technique in &side.techniques {
                let sources = list(technique.sources.iter().map(|source| &source.key));
                self.line("technique", &[&technique.id, &technique.name, &technique.what]);
                self.line("technique_facts", &[&technique.grade, &technique.sides, &technique.caps, &sources]);
            }
            self.lines("why_not", &side.why_not);
        }
        self.line("optional", &[&view.optional]);
        self.line("how", &[&view.how]);
        self.line("rules", &[&view.rules]);
    }

    pub fn started(&mut self, started: &Started) {
        match started {
            Started::Begun(view) => self.massage(view),
            Started::AskFeed(text) => self.line("ask_feed", &[text]),
            Started::Refused(text) => self.line("refused", &[text]),
        }
    }

    pub fn massage(&mut self, view: &MassageView) {
        self.line("heading", &[&view.heading, &snake(&view.side)]);
        match &view.stage {
            StageView::Running => self.line("stage", &["running"]),
            StageView::Waiting { ready } => self.line("stage", &["waiting", ready]),
            StageView::AskingPain { question, words, same } => {
                self.line("stage", &["asking_pain", question, &words.len().to_string()]);
                same.iter().for_each(|(text, score)| self.line("same", &[text, &score.to_string()]));
            }
            StageView::AskingRelief { question, choices } => {
                self.line("stage", &["asking_relief", question, &ids(choices)]);
            }
            StageView::Paused { text } => self.line("stage", &["paused", text]),
            StageView::Ended { text, check_next } => self.line("stage", &["ended", text, yes(*check_next)]),
        }
        self.line("title", &[&view.title]);
        self.line("step", &[&view.step]);
        self.line("text", &[&view.text]);
        self.line("limits", &[&view.limits]);
        self.line("signs", &[&list(view.signs.iter().map(|(sign, _)| snake(sign)))]);
        if let Some(timer) = &view.timer {
            let (left, total) = (timer.left_ms.to_string(), timer.total_ms.to_string());
            self.line("timer", &[&timer.shown, &left, &total, yes(timer.running), &moment(timer.ends_at)]);
        }
        self.line("sectors", &[&list(view.diagram.sectors.iter().map(|sector| snake(&sector.state)))]);
        self.line("toward", &[&view.toward]);
        self.line("direction", &[&view.direction.as_ref().map(snake).unwrap_or_default()]);
        self.line("stroke_ms", &[&view.stroke_ms.map(|ms| ms.to_string()).unwrap_or_default()]);
        for cue in &view.cues {
            match cue {
                CueView::Speak(text) => self.line("cue", &["speak", text]),
                CueView::Buzz(buzz) => self.line("cue", &["buzz", &snake(buzz)]),
                CueView::Announce { text, urgent } => self.line("cue", &["announce", text, yes(*urgent)]),
            }
        }
        if let Some(after) = &view.after {
            let amount = after.amount.map(|amount| amount.to_string()).unwrap_or_default();
            self.line(
                "fullness",
                &[&after.fullness, &ids(&after.choices), after.chosen.as_deref().unwrap_or_default()],
            );
            self.line("expressed", &[&after.expressed, &after.expressed_hint, &amount]);
            self.line("problem", &[after.problem.as_deref().unwrap_or_default()]);
        }
        self.line("next_change", &[&view.next_change.map(moment).unwrap_or_default()]);
        self.line("still", &[if view.still { "yes" } else { "" }]);
    }

    pub fn plan(&mut self, view: &PlanView) {
        for side in &view.sides {
            let until = side.until.map(moment).unwrap_or_default();
            self.line("side", &[&snake(&side.side), &side.name, &side.state, &until]);
            for day in &side.days {
                self.line("day", &[&day.name, &day.text, yes(day.today)]);
                day.parts.iter().for_each(|part| self.line("part", &[&part.name, &part.text, yes(part.done)]));
            }
        }
        self.line("empty", &[&view.empty]);
        self.lines("about", &view.about);
        self.line("rules", &[&view.rules]);
    }

    pub fn named(&mut self, step: &BabiesStep) {
        match step {
            BabiesStep::Saved(view) => self.babies(view),
            BabiesStep::Problem(problems) => self.problems(problems),
        }
    }

    pub fn babies(&mut self, view: &BabiesView) {
        self.line("babies", &[&view.title, &view.label]);
        view.babies.iter().for_each(|baby| self.line("baby", &[baby.key.key(), &baby.name, &baby.nickname]));
        self.line("add", &[view.add.as_deref().unwrap_or_default()]);
        self.line("remove", &[view.remove.as_deref().unwrap_or_default()]);
        for row in &view.quick {
            self.line(
                "quick",
                &[row.baby.map(|baby| baby.key()).unwrap_or_default(), row.name.as_deref().unwrap_or_default()],
            );
            row.cells.iter().for_each(|cell| self.line("cell", &[&cell.label, &cell.spoken, &snake(&cell.form)]));
            row.nappies.iter().for_each(|cell| self.line("nappy", &[&cell.label, &cell.spoken, &snake(&cell.form)]));
        }
    }

    pub fn feed(&mut self, view: &FeedTimerView) {
        self.line("feed", &[&view.title, view.baby.as_deref().unwrap_or_default(), &view.text]);
    }

    pub fn files(&mut self, view: &FilesView) {
        self.line("files", &[&view.title, &view.save, &view.send]);
        view.text.iter().for_each(|text| self.line("text", &[text]));
        self.line("nothing", &[view.nothing.as_deref().unwrap_or_default()]);
        for (name, out) in [("whole", &view.whole), ("table", &view.table), ("partner", &view.partner)] {
            self.line(name, &[&out.title]);
            out.text.iter().for_each(|text| self.line("text", &[text]));
            out.kinds.iter().for_each(|kind| self.line("kind", &[kind.kind.key(), &kind.label]));
        }
        self.line("incoming", &[&view.incoming.title, &view.incoming.choose, &view.incoming.take]);
        view.incoming.text.iter().for_each(|text| self.line("text", &[text]));
    }

    pub fn file(&mut self, step: &FileStep) {
        match step {
            FileStep::Made(made) => self.line("said", &[&made.said]),
            FileStep::Problem(problem) => self.line("problem", &[problem]),
        }
    }

    pub fn take_in(&mut self, step: &TakeInStep) {
        match step {
            TakeInStep::Seen(view) => {
                self.line("file", &[&view.title, yes(view.changes)]);
                view.lines.iter().for_each(|line| self.line("line", &[line]));
                view.refused.iter().for_each(|row| self.line("refused", &[row]));
                for ask in &view.asks {
                    let chosen = ask.chosen.as_deref().unwrap_or_default();
                    self.line("ask", &[&ask.id, &ask.question, &ids(&ask.choices), chosen]);
                }
            }
            TakeInStep::Problem(problem) => self.line("problem", &[problem]),
        }
    }

    pub fn reminders(&mut self, view: &RemindersView) {
        for reminder in &view.reminders {
            let (at, later) = (moment(reminder.at), ids(&reminder.later));
            let timer = yes(reminder.is_timer);
            self.line(
                "reminder",
                &[&reminder.id, &at, &reminder.when, &reminder.discreet, &reminder.about, timer, &later],
            );
        }
        self.line("empty", &[&view.empty]);
    }

    pub fn row(&mut self, key: &str, row: &RowView) {
        let kind = snake(&row.kind);
        self.line(key, &[&kind, &row.time, &row.title, &row.detail, &row.remark, &row.id.to_string()]);
    }

    pub fn journal(&mut self, view: &JournalView) {
        for day in &view.days {
            self.line("day", &[&day.title]);
            day.rows.iter().for_each(|row| self.row("row", row));
        }
        self.line("older", &[yes(view.older.is_some())]);
        self.line("empty", &[&view.empty]);
        self.line("hidden", &[view.hidden.as_deref().unwrap_or_default()]);
        self.line("by_hand", &[&list(view.by_hand.iter().map(|kind| kind.key()))]);
    }

    pub fn log(&mut self, step: &LogStep) {
        match step {
            LogStep::Saved(logged) => self.logged(logged),
            LogStep::Problem(problems) => self.problems(problems),
        }
    }

    fn logged(&mut self, logged: &Logged) {
        self.line("said", &[&logged.said]);
        self.row("row", &logged.row);
        logged.raised.iter().for_each(|tier| self.tier("raised", tier));
    }

    pub fn noted(&mut self, noted: &Noted) {
        self.line("at", &[&moment(noted.at)]);
        self.line("form", &[&noted.form.as_ref().map(snake).unwrap_or_default()]);
    }

    pub fn summary(&mut self, preview: &SummaryPreview) {
        self.line("from", &[&moment(preview.request.from)]);
        self.line("to", &[&moment(preview.request.to)]);
        let view = &preview.view;
        for section in &view.sections {
            let locked = section.locked.as_deref().unwrap_or_default();
            self.line("section", &[&snake(&section.id), &section.label, yes(section.on), locked, yes(section.private)]);
        }
        for one in &view.stretches {
            self.line("stretch", &[&one.id, &one.label, &moment(one.from), yes(one.chosen)]);
        }
        self.lines("line", &view.lines);
        self.line("pages", &[&view.pages.to_string()]);
        self.lines("warning", &view.warnings);
        self.line("digest", &[&view.digest]);
    }

    pub fn trend(&mut self, view: &TrendView) {
        self.line("period", &[&view.period]);
        for table in &view.tables {
            self.line("table", &[&table.caption, &table.columns.join(", ")]);
            table.rows.iter().for_each(|row| self.line("cells", &[&row.cells.join(", ")]));
        }
        for chart in &view.charts {
            self.line("chart", &[&chart.id, &chart.title, &chart.sentence]);
            self.ticks("x", &chart.x);
            self.ticks("y", &chart.y);
            for line in &chart.lines {
                let keys = list(line.sources.iter().map(|source| &source.key));
                self.line("reference", &[&line.at.to_string(), &line.label, &keys]);
            }
        }
        self.line("empty", &[&view.empty]);
    }

    fn ticks(&mut self, key: &str, ticks: &[TickView]) {
        for tick in ticks {
            self.line(key, &[&tick.at.to_string(), &tick.label]);
        }
    }

    pub fn help(&mut self, view: &HelpView) {
        self.line("country", &[&view.country]);
        self.calls("call", &view.calls);
        self.calls("own", &view.own);
        self.lines("hint", &view.hints);
        self.line("checked", &[&view.checked]);
        self.line("not_safe", &[&view.not_safe]);
    }

    /// What was said, and whether it can be answered anew.
    fn said(&mut self, name: &str, all: &[SaidView]) {
        all.iter().for_each(|said| self.line(name, &[&said.text, yes(said.change.is_some())]));
    }

    pub fn bin(&mut self, view: &BinView) {
        self.line("lead", &[&view.lead]);
        for row in &view.rows {
            self.line("deleted", &[&row.title, &row.detail, &row.when, &row.until]);
        }
    }

    pub fn found(&mut self, cards: &[CardRow]) {
        cards.iter().for_each(|card| self.line("found", &[&card.id, &card.title, &card.grade]));
    }

    pub fn learn(&mut self, view: &LearnView) {
        view.for_you.iter().for_each(|card| self.line("for_you", &[&card.id]));
        for card in &view.cards {
            self.line("card", &[&card.id, &card.title, &card.grade]);
        }
        for row in &view.differs {
            let who = list(row.who.iter().map(|source| &source.key));
            self.line("differs", &[&row.said, &row.we_do, &row.why, &who]);
        }
        self.line("content", &[&view.content]);
    }

    pub fn card(&mut self, view: &CardView) {
        self.line("title", &[&view.title]);
        self.line("body", &[&view.body]);
        self.line("grade", &[&view.grade]);
        for source in &view.sources {
            self.line("source", &[&source.key, &source.title, &source.from, &source.url]);
        }
        self.line("review", &[&view.review]);
        view.figures.iter().for_each(|figure| self.line("figure", &[&figure.name, &figure.drawing.alt]));
    }

    pub fn setting(&mut self, step: &SettingStep) {
        match step {
            SettingStep::Saved(view) => self.settings(view),
            SettingStep::Problem(problems) => self.problems(problems),
        }
    }

    pub fn settings(&mut self, view: &SettingsView) {
        for setting in &view.settings {
            let kind = match &setting.kind {
                SettingKind::One(choices) => format!("one {}", ids(choices)),
                SettingKind::Many(choices) => format!("many {}", ids(choices)),
                SettingKind::Day => "day".to_owned(),
                SettingKind::Days => "days".to_owned(),
            };
            let chosen = list(&setting.chosen);
            self.line("setting", &[&snake(&setting.key), &setting.label, &setting.shown, &kind, &chosen]);
        }
        view.own_numbers.iter().for_each(|own| self.line("own", &[&own.label, &own.number]));
        self.line("rules", &[&view.rules]);
    }
}
