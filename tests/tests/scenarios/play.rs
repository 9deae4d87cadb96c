//! Plays a story step by step on the object that a shell holds, and writes its transcript.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

use lattea_core::{
    app::{CheckStep, LogStep, SummaryForm},
    journal::{BabyKey, FormOf},
    summary::SectionId,
    units::Side,
    view::{check::CheckView, entry::EntryForm, help::OwnNumber},
};
use lattea_ffi::{
    app::{Config, LatteaApp, NoJournal, help_without_journal},
    error::LatteaError,
    ports::{Change, ChangeListener, KeyVault, ListenerError, VaultError},
    values::{Cursor, EntryId, Moment},
};

use crate::{
    forms::{Typed, answer, event, file_out, import_answers, kinds, setting},
    transcript::{Transcript, snake},
};

/// A vault that behaves as the story says.
#[derive(Default)]
struct StoryVault {
    key: Mutex<Option<Vec<u8>>>,
    mood: Mutex<String>,
}

impl StoryVault {
    fn ready(&self) -> Result<(), VaultError> {
        match self.mood.lock().unwrap().as_str() {
            "locked" => Err(VaultError::Locked),
            "lost" => Err(VaultError::Lost),
            // Rust has no exceptions; what another language throws arrives as this.
            "throws" => Err(VaultError::Failed),
            _ => Ok(()),
        }
    }
}

impl KeyVault for StoryVault {
    fn load(&self) -> Result<Option<Vec<u8>>, VaultError> {
        self.ready()?;
        Ok(self.key.lock().unwrap().clone())
    }

    fn store(&self, key: Vec<u8>) -> Result<(), VaultError> {
        self.ready()?;
        *self.key.lock().unwrap() = Some(key);
        Ok(())
    }

    fn forget(&self) -> Result<(), VaultError> {
        *self.key.lock().unwrap() = None;
        Ok(())
    }
}

/// Remembers what it was told during a step.
#[derive(Default)]
struct Ear(Mutex<Vec<Change>>);

impl ChangeListener for Ear {
    fn changed(&self, what: Change) -> Result<(), ListenerError> {
        self.0.lock().unwrap().push(what);
        Ok(())
    }
}

struct Player {
    folder: PathBuf,
    vault: Arc<StoryVault>,
    ear: Arc<Ear>,
    app: Option<Arc<LatteaApp>>,
    now: Moment,
    says: BTreeMap<String, String>,
    question: Option<CheckView>,
    last: Option<EntryId>,
    older: Option<Cursor>,
    out: Transcript,
}

/// The transcript of a story. With `LATTEA_FILES=FOLDER` its summary is left there in every form, for outside judges.
pub fn play(name: &str, steps: &[&str]) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("lattea-story-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut player = Player {
        folder,
        vault: Arc::default(),
        ear: Arc::default(),
        app: None,
        now: Moment::new(0, 0).unwrap(),
        says: BTreeMap::new(),
        question: None,
        last: None,
        older: None,
        out: Transcript::default(),
    };
    for step in steps {
        player.out.0.push_str(&format!("> {step}\n"));
        let (verb, rest) = step.split_once(' ').unwrap_or((step, ""));
        if let Err(error) = player.step(verb, rest) {
            player.out.error(&error);
        }
        for change in std::mem::take(&mut *player.ear.0.lock().unwrap()) {
            player.out.line("changed", &[&snake(&change)]);
        }
    }
    player.leave_files(name);
    player.app = None;
    fs::remove_dir_all(&player.folder).unwrap();
    player.out.0
}

impl Player {
    fn app(&self) -> Arc<LatteaApp> {
        self.app.clone().expect("the story has opened an app")
    }

    /// Every form of everything that may be shared at the end of the story.
    fn leave_files(&self, name: &str) {
        let (Some(folder), Some(app)) = (std::env::var_os("LATTEA_FILES"), &self.app) else { return };
        let Ok(usual) = app.summary(None, self.now) else { return };
        let request = usual.request.only(SectionId::ALL);
        for (form, ending) in [
            (SummaryForm::PdfA4, "-a4.pdf"),
            (SummaryForm::PdfLetter, "-letter.pdf"),
            (SummaryForm::Fhir, ".fhir.json"),
            (SummaryForm::Json, ".json"),
        ] {
            let bytes = app.summary_bytes(request.clone(), form, self.now).unwrap();
            fs::write(PathBuf::from(&folder).join(format!("story-{name}{ending}")), bytes).unwrap();
        }
    }

    fn config(&self) -> Config {
        let journal = self.folder.join("lattea.db").to_str().unwrap().to_owned();
        Config { journal, language: None, country: Some("GB".to_owned()), seed: Some(1), system_language: None }
    }

    fn open(&self) -> Result<Arc<LatteaApp>, LatteaError> {
        LatteaApp::open(self.config(), self.vault.clone(), Some(self.ear.clone()), self.now, None)
    }

    /// Where the story's file is that goes out and comes in.
    fn file(&self) -> String {
        self.folder.join("story.file").to_str().unwrap().to_owned()
    }

    fn step(&mut self, verb: &str, rest: &str) -> Result<(), LatteaError> {
        let now = self.now;
        match verb {
            "now" => self.now = Moment::parse(rest).unwrap(),
            "wait" => self.now = now.plus_ms(rest.parse::<i64>().unwrap() * 1_000),
            "vault" => *self.vault.mood.lock().unwrap() = rest.to_owned(),
            "open" => self.app = Some(self.open()?),
            "open_again" => drop(self.open()?),
            "close" => self.app = None,
            "without_journal" => {
                let because = match rest {
                    "locked" => NoJournal::Locked,
                    "key_lost" => NoJournal::KeyLost,
                    "damaged" => NoJournal::Damaged,
                    _ => NoJournal::InUse,
                };
                self.app = Some(LatteaApp::without_journal(self.config(), because, now)?);
            }
            "damage" => fs::write(self.folder.join("lattea.db"), [0u8; 4096]).unwrap(),
            "panic" => self.app().self_test_panic(now)?,
            "storage_full" => self.app().self_test_storage_full(now)?,
            "today" => self.out.today(&self.app().today(now)?),
            "say" => {
                let (field, value) = rest.split_once('=').unwrap();
                self.says.insert(field.to_owned(), value.to_owned());
            }
            "forget" => self.says.clear(),
            "check" => self.check(self.app().check_start(now)?, true)?,
            "check_quietly" => self.check(self.app().check_start(now)?, false)?,
            "more_quietly" => self.check(self.app().check_more(now)?, false)?,
            "ask" => self.shown(self.app().check_start(now)?),
            "answer" => self.answer(now)?,
            "again" => self.shown(self.app().check_view(now)?),
            "back" => self.shown(self.app().check_back(now)?),
            "change" => self.shown(self.app().check_change(rest.to_owned(), now)?),
            "device" => self.shown(self.app().check_device(now)?),
            "leave" => self.shown(self.app().check_leave(now)?),
            "more" => self.shown(self.app().check_more(now)?),
            "result" => self.out.result(&self.app().result(now)?),
            "massage" => self.out.choices(&self.app().massage_choices(now)?),
            "start" => {
                let (technique, side) = rest.split_once(' ').unwrap();
                let started = self.app().massage_start(technique.to_owned(), Side::from_key(side).unwrap(), now)?;
                self.out.started(&started);
            }
            "start_after_feed" => {
                let (technique, side) = rest.split_once(' ').unwrap();
                let side = Side::from_key(side).unwrap();
                self.out.started(&self.app().massage_start_after_feed(technique.to_owned(), side, now)?);
            }
            "expressed" => self.out.massage(&self.app().massage_expressed(rest.to_owned(), now)?),
            "plan" => self.out.plan(&self.app().course_plan(now)?),
            "reminders" => self.out.reminders(&self.app().reminders(rest.parse().unwrap(), now)?),
            "open_reminder" => {
                let opened = self.app().open_reminder(self.reminder(rest)?, now)?;
                self.out.line("opened", &[&snake(&opened.route), &opened.about]);
            }
            "put_off" => {
                let (number, way) = rest.split_once(' ').unwrap();
                let said = self.app().put_off(self.reminder(number)?, way.to_owned(), now)?;
                self.out.line("said", &[&said]);
            }
            "event" => self.out.massage(&self.app().massage_event(event(rest), now)?),
            "running" => {
                let running = self.app().massage_running()?;
                self.out.line("running", &[if running { "yes" } else { "no" }]);
            }
            "journal" => self.journal(None, rest)?,
            "older" => self.journal(self.older, rest)?,
            "hidden" => {
                let at = self.app().hidden(now)?.map(crate::transcript::moment).unwrap_or_default();
                self.out.line("lock_at", &[&at]);
            }
            "shown" => {
                let locked = self.app().shown(now)?;
                self.out.line("locked", &[if locked { "yes" } else { "no" }]);
            }
            "babies" => self.out.babies(&self.app().babies(now)?),
            "baby_add" => self.out.babies(&self.app().baby_add(now)?),
            "baby_remove" => self.out.babies(&self.app().baby_remove(now)?),
            "baby_name" => {
                let (letter, name) = rest.split_once(' ').unwrap_or((rest, ""));
                let baby = BabyKey::from_key(letter).unwrap();
                self.out.named(&self.app().baby_name(baby, name.to_owned(), now)?);
            }
            "quick" => {
                let (row, cell) = rest.split_once(' ').unwrap();
                let place = |word: &str| word.parse::<usize>().unwrap() - 1;
                let form = self.app().babies(now)?.quick[place(row)].cells[place(cell)].form.clone();
                self.logged(&self.app().log(form, None, now)?);
            }
            "quick_nappy" => {
                let (row, cell) = rest.split_once(' ').unwrap();
                let place = |word: &str| word.parse::<usize>().unwrap() - 1;
                let form = self.app().babies(now)?.quick[place(row)].nappies[place(cell)].form.clone();
                self.logged(&self.app().log(form, None, now)?);
            }
            "feed" => {
                let (side, letter) = rest.split_once(' ').unwrap_or((rest, ""));
                let side = Side::from_key(side).unwrap();
                self.out.feed(&self.app().feed_start(side, BabyKey::from_key(letter), now)?);
            }
            "feed_end" => {
                let logged = self.app().feed_end(now)?;
                self.logged(&LogStep::Saved(Box::new(logged)));
            }
            "log" => {
                let (name, typed) = split(rest);
                let at = typed.get("at").map(|at| Moment::parse(at).unwrap());
                self.logged(&self.app().log(typed.form(name), at, now)?);
            }
            "edit" => {
                let (name, typed) = split(rest);
                let noted = self.app().noted(self.last.unwrap())?;
                self.out.noted(&noted);
                let at = typed.get("at").map_or(noted.at, |at| Moment::parse(at).unwrap());
                self.logged(&self.app().edit(noted.id, typed.form(name), at, now)?);
            }
            "form_keep" => {
                let (name, typed) = split(rest);
                let of = new(name);
                self.app().form_keep(of, typed.form(name), now)?;
            }
            "form_kept" => {
                let kept = self.kept(rest)?;
                self.out.line("kept", &[&kept.as_ref().map(snake).unwrap_or_default()]);
            }
            "form_save" => {
                let form = self.kept(rest)?.unwrap();
                self.logged(&self.app().log(form, None, now)?);
            }
            "form_drop" => self.app().form_drop(new(rest), now)?,
            "delete" => {
                let said = self.app().delete(self.last.unwrap(), now)?;
                self.out.line("said", &[&said]);
            }
            "undo" => self.out.row("row", &self.app().undo_delete(self.last.unwrap(), now)?),
            "export" => {
                let bytes = self.app().export(now)?;
                self.out.line("bytes", &[&bytes.len().to_string()]);
            }
            "files" => self.out.files(&self.app().files(now)?),
            "write_file" => {
                let out = file_out(rest);
                self.out.line("name", &[&self.app().file_name(out.clone(), now)?]);
                self.out.file(&self.app().file_write(out, self.file(), now)?);
            }
            "file" => fs::write(self.file(), rest.replace(" | ", "\n").replace('\'', "\"")).unwrap(),
            "look_file" => self.out.take_in(&self.app().file_look(self.file(), import_answers(rest), now)?),
            "take_file" => self.out.take_in(&self.app().file_take(self.file(), import_answers(rest), now)?),
            "has_more" => {
                let more = self.app().check_has_more(now)?;
                self.out.line("has_more", &[if more { "yes" } else { "no" }]);
            }
            "summary" => {
                let usual = self.app().summary(None, now)?;
                let added = rest.split_whitespace().map(|name| SectionId::from_key(name).unwrap());
                let on = usual.view.sections.iter().filter(|section| section.on).map(|section| section.id);
                let request = usual.request.only(on.chain(added));
                self.out.summary(&self.app().summary(Some(request), now)?);
            }
            "summary_bytes" => {
                let request = self.app().summary(None, now)?.request;
                let form = SummaryForm::ALL.into_iter().find(|form| snake(form) == rest).unwrap();
                let bytes = self.app().summary_bytes(request, form, now)?;
                self.out.line("bytes", &[&bytes.len().to_string()]);
            }
            "leave_app" => self.app().leave(now)?,
            "trend" => self.out.trend(&self.app().trend(rest.parse().unwrap(), now)?),
            "help" => self.out.help(&self.app().help()?),
            "help_without_journal" => {
                let country = Some(rest.to_owned()).filter(|country| !country.is_empty());
                self.out.help(&help_without_journal(None, country)?);
            }
            "bin" => self.out.bin(&self.app().bin(now)?),
            "learn" => self.out.learn(&self.app().learn()?),
            "find" => self.out.found(&self.app().learn_find(rest.to_owned())?),
            "card" => self.out.card(&self.app().card(rest.to_owned())?),
            "settings" => self.out.settings(&self.app().settings(now)?),
            "choose" => {
                let mut words = rest.split_whitespace();
                let key = setting(words.next().unwrap());
                self.out.setting(&self.app().choose(key, words.map(str::to_owned).collect(), now)?);
            }
            "own_number" => {
                let (label, number) = rest.split_once('=').unwrap();
                let own = OwnNumber { label: label.to_owned(), number: number.to_owned() };
                self.app().set_own_numbers(vec![own], now)?;
            }
            other => panic!("no step is called {other}"),
        }
        Ok(())
    }

    /// The id of the reminder with this number among those of the next week.
    fn reminder(&self, number: &str) -> Result<String, LatteaError> {
        let all = self.app().reminders(168, self.now)?.reminders;
        Ok(all[number.parse::<usize>().unwrap() - 1].id.clone())
    }

    /// A whole check, answered as was said; every screen is shown, or the result alone.
    fn check(&mut self, first: CheckStep, aloud: bool) -> Result<(), LatteaError> {
        let (now, mut step) = (self.now, first);
        while let CheckStep::Ask(view) = &step {
            let given = answer(view, &self.says);
            if aloud {
                self.out.step(&step);
            }
            step = self.app().check_answer(given, now)?;
        }
        self.out.step(&step);
        Ok(())
    }

    fn answer(&mut self, now: Moment) -> Result<(), LatteaError> {
        let view = self.question.clone().expect("a question stands");
        let step = self.app().check_answer(answer(&view, &self.says), now)?;
        self.shown(step);
        Ok(())
    }

    fn shown(&mut self, step: CheckStep) {
        self.out.step(&step);
        match step {
            CheckStep::Ask(view) => self.question = Some(*view),
            CheckStep::Done(_) => self.question = None,
            CheckStep::Problem(_) => {}
        }
    }

    fn journal(&mut self, from: Option<Cursor>, names: &str) -> Result<(), LatteaError> {
        let view = self.app().journal_page(from, kinds(names), self.now)?;
        self.older = view.older;
        self.out.journal(&view);
        Ok(())
    }

    fn kept(&self, kind: &str) -> Result<Option<EntryForm>, LatteaError> {
        self.app().form_kept(new(kind), self.now)
    }

    fn logged(&mut self, step: &LogStep) {
        if let LogStep::Saved(logged) = step {
            self.last = Some(logged.row.id);
        }
        self.out.log(step);
    }
}

/// `feed | parts=left 12`: the kind, and what was typed.
fn new(kind: &str) -> FormOf {
    FormOf::New { kind: kinds(kind)[0] }
}

fn split(rest: &str) -> (&str, Typed) {
    let (name, typed) = rest.split_once(" | ").unwrap_or((rest, ""));
    (name, Typed::read(typed))
}
