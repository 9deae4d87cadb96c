//! The one object that a shell holds: a method for each screen and each act, delegating to the core in one line.
//!
//! ```
//! use std::sync::Arc;
//! use lattea_ffi::{app::{Config, LatteaApp, NoJournal}, values::Moment};
//! let config = Config { journal: "lattea.db".to_owned(), language: None, country: Some("GB".to_owned()), seed: None, system_language: None };
//! let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! // Whatever became of the journal, the check and the numbers to call work.
//! let app = LatteaApp::without_journal(config, NoJournal::KeyLost, now)?;
//! assert!(!app.help()?.calls.is_empty());
//! # Ok::<(), lattea_ffi::error::LatteaError>(())
//! ```

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use lattea_core::{
    app::{
        App, BabiesStep, BackupSecret, CheckStep, LogStep, Logged, Noted, Place, SettingStep, ShareStep, Shared, Shelf,
        Started, SummaryForm, Wishes,
    },
    clock::{Clock, FixedClock, SinceBoot},
    error::Error,
    id::{IdSource, SeededIds, SystemIds},
    journal::{
        BabyKey, FormOf, Journal, JournalError, JournalKey, Kind as EntryKind, SettingKey, VaultError, VolumeUnit,
        baby_buddy::Reading, page::MOST,
    },
    session::event::Event,
    units::{Quadrant, Side},
    view::{
        answer::{CheckAnswer, FieldAnswer, ProblemView},
        babies::BabiesView,
        diagram::{BodyMapView, DiagramView},
        entry::EntryForm,
        feeding::FeedTimerView,
        files::{FileOut, FileStep, FilesView, ImportAnswer, TakeInStep},
        help::{self, HelpView, OwnNumber},
        import::ImportView,
        journal::{BinView, JournalView, RowView},
        keeping::{
            BackupStep, BackupView, EraseView, ErasedView, LockView, LookStep, RecoveredView, RecoveryView, RestoreStep,
        },
        learn::{CardRow, CardView, LearnView},
        massage::{ChooseView, MassageView, StageView},
        plan::PlanView,
        reminders::{OpenedView, RemindersView},
        report::ReportView,
        result::ResultView,
        settings::SettingsView,
        summary::{ShareLineView, SummaryView},
        today::TodayView,
        trend::TrendView,
        voice::Voice,
    },
};

use crate::{
    error::{Kind, LatteaError, content},
    guard::guard,
    ports::{BootClock, Change, ChangeListener, KeyVault, Vault},
    values::{Cursor, EntryId, Moment, Request},
};

/// Where the journal is, and what this run is told.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Config {
    /// The path of the journal's file; its folder exists.
    pub journal: String,
    /// A language tag that beats what was chosen in settings; for previews.
    pub language: Option<String>,
    /// A country, such as `GB`, that beats what was chosen in settings; for previews.
    pub country: Option<String>,
    /// Makes new ids count up from here, so that a story reads the same every time; for previews and tests.
    pub seed: Option<u64>,
    /// The language that the phone asks for, such as `de-CH`: it holds until one is chosen in settings, and its country says
    /// which units are meant until a country or units are chosen.
    #[uniffi(default = None)]
    pub system_language: Option<String>,
}

/// The summary as it would be sent, and what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SummaryPreview {
    /// What was asked for: the shell changes it and asks again.
    pub request: Request,
    /// The screen.
    pub view: SummaryView,
}

/// What a file of Baby Buddy leaves open.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ImportReading {
    /// Minutes east of Greenwich that its times are of.
    pub offset_min: i16,
    /// Its amounts are in fluid ounces, not in millilitres.
    pub ounces: bool,
    /// Which child is which baby here; none when the file is about one child.
    pub children: Vec<ImportChild>,
}

/// A child of Baby Buddy as a baby here.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ImportChild {
    /// Its number in the column `child_id`.
    pub child_id: String,
    /// The baby.
    pub baby: BabyKey,
}

impl ImportReading {
    fn read(self) -> Reading {
        Reading {
            offset_min: self.offset_min,
            amounts: self.ounces.then_some(VolumeUnit::FluidOunces),
            children: self.children.into_iter().map(|child| (child.child_id, child.baby)).collect(),
            temperature_words: String::new(),
        }
    }
}

/// Why an app goes without its journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum NoJournal {
    /// The phone is locked.
    Locked,
    /// The key is gone or does not fit.
    KeyLost,
    /// The journal can't be read.
    Damaged,
    /// It is open elsewhere.
    InUse,
}

/// Lattea, as a shell holds it. May be called from any thread; calls wait for each other.
#[derive(uniffi::Object)]
pub struct LatteaApp {
    desk: Mutex<Desk>,
    listener: Option<Arc<dyn ChangeListener>>,
}

struct Desk {
    app: App,
    clock: Arc<FixedClock>,
    /// What a method that needs the journal says when there is none.
    absent: Kind,
}

/// The clock on the wall stands where the last call put it; the other one is the shell's.
struct Given {
    wall: Arc<FixedClock>,
    boot: Option<Arc<dyn BootClock>>,
}

impl Clock for Given {
    fn now(&self) -> Moment {
        self.wall.now()
    }

    fn since_boot(&self) -> Option<SinceBoot> {
        self.boot.as_ref()?.since_boot_ms().ok().map(SinceBoot::from_ms)
    }
}

#[uniffi::export]
impl LatteaApp {
    /// Opens the journal, or makes a new one where there is none. A second open of the same journal is `InUse`. A session that
    /// a kill cut off is taken up, or ended as interrupted.
    #[uniffi::constructor(default(boot = None))]
    pub fn open(
        config: Config,
        vault: Arc<dyn KeyVault>,
        listener: Option<Arc<dyn ChangeListener>>,
        now: Moment,
        boot: Option<Arc<dyn BootClock>>,
    ) -> Result<Arc<Self>, LatteaError> {
        guard(|| {
            let place = place(&config, vault);
            let journal = Journal::open_with_vault(&place.path, &*place.vault, JournalKey::random);
            let journal = journal.map_err(|error| said(&error.into(), &config))?;
            Self::start(
                Shelf::Open(Box::new(journal)),
                Kind::Stale,
                &config,
                Ports { place: Some(place), listener, boot },
                now,
            )
        })
    }

    /// Opens the journal, and goes on without one that can't be opened: `recovery` then says what can be done.
    #[uniffi::constructor(default(boot = None))]
    pub fn open_or_recover(
        config: Config,
        vault: Arc<dyn KeyVault>,
        listener: Option<Arc<dyn ChangeListener>>,
        now: Moment,
        boot: Option<Arc<dyn BootClock>>,
    ) -> Result<Arc<Self>, LatteaError> {
        guard(|| {
            let place = place(&config, vault);
            let (shelf, absent) = match Journal::open_with_vault(&place.path, &*place.vault, JournalKey::random) {
                Ok(journal) => (Shelf::Open(Box::new(journal)), Kind::Stale),
                Err(error) => {
                    let error = named_only(error);
                    let absent = Kind::of_journal(&error);
                    (Shelf::Unreadable(error), absent)
                }
            };
            Self::start(shelf, absent, &config, Ports { place: Some(place), listener, boot }, now)
        })
    }

    /// Goes without the journal: the check, its advice, Learn and the numbers work, massage is withheld, nothing is kept.
    #[uniffi::constructor]
    pub fn without_journal(config: Config, because: NoJournal, now: Moment) -> Result<Arc<Self>, LatteaError> {
        guard(|| {
            // The name alone: the words reach the screen, and where an app keeps its files means nothing there.
            let path = Path::new(&config.journal).file_name().map(PathBuf::from).unwrap_or_default();
            let (error, absent) = match because {
                NoJournal::Locked => (JournalError::Vault(VaultError::Refused), Kind::Locked),
                NoJournal::KeyLost => (JournalError::KeyMissing { path }, Kind::KeyLost),
                NoJournal::Damaged => (JournalError::Damaged { path, what: "it can't be read" }, Kind::Damaged),
                NoJournal::InUse => (JournalError::InUse { path }, Kind::InUse),
            };
            Self::start(Shelf::Unreadable(error), absent, &config, Ports::default(), now)
        })
    }

    /// Today.
    pub fn today(&self, now: Moment) -> Result<TodayView, LatteaError> {
        self.read(now, |app| app.today())
    }

    /// Starts a check; one that was going on is dropped.
    pub fn check_start(&self, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, App::check_start)
    }

    /// Goes on with a check that was begun, also before a restart. What has become too old is asked again.
    pub fn check_resume(&self, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, App::check_resume)
    }

    /// Whether a check was begun and has no result yet.
    pub fn check_is_open(&self, now: Moment) -> Result<bool, LatteaError> {
        self.read(now, |app| Ok(app.check_is_open()))
    }

    /// Answers the question that stands.
    pub fn check_answer(&self, answer: CheckAnswer, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, |app| app.check_answer(&answer))
    }

    /// What is wrong with one field, before the others are answered; nothing is answered by it.
    pub fn check_field(
        &self,
        field: String,
        answer: FieldAnswer,
        now: Moment,
    ) -> Result<Option<ProblemView>, LatteaError> {
        self.read(now, |app| Ok(app.check_field(&field, &answer)))
    }

    /// Goes back to the question before, with its answer as it was.
    pub fn check_back(&self, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, App::check_back)
    }

    /// Goes back from the result to the question about `field`, a `change` of it, to answer it anew; what was answered after
    /// it is taken over. Going back from there leads to the result as it was.
    pub fn check_change(&self, field: String, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, |app| app.check_change(&field))
    }

    /// The question that stands, again.
    pub fn check_view(&self, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, |app| Ok(CheckStep::Ask(Box::new(app.check_view()?))))
    }

    /// The person has a device that measures pulse, breaths or pressure.
    pub fn check_device(&self, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, App::check_device)
    }

    /// Whether the answers of this check about one's mind are to be kept in the journal; the next check asks anew.
    pub fn check_keep_mind(&self, keep: bool, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, |app| app.check_keep_mind(keep))
    }

    /// Leaves the check early: the result says what is certain and what is open.
    pub fn check_leave(&self, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, App::check_leave)
    }

    /// A few more questions after the result, each skippable.
    pub fn check_more(&self, now: Moment) -> Result<CheckStep, LatteaError> {
        self.check(now, App::check_more)
    }

    /// Whether `check_more` has anything to ask.
    pub fn check_has_more(&self, now: Moment) -> Result<bool, LatteaError> {
        self.read(now, |app| Ok(app.check_has_more()))
    }

    /// The last result of this run.
    pub fn result(&self, now: Moment) -> Result<ResultView, LatteaError> {
        self.read(now, |app| app.result())
    }

    /// Which techniques may be started now, and why not more.
    pub fn massage_choices(&self, now: Moment) -> Result<ChooseView, LatteaError> {
        self.read(now, |app| app.massage_choices())
    }

    /// Starts a session.
    pub fn massage_start(&self, technique: String, side: Side, now: Moment) -> Result<Started, LatteaError> {
        let begun = |started: &Started| matches!(started, Started::Begun(_)).then_some(Change::Journal);
        self.write(now, begun, |app| app.massage_start(&technique, side))
    }

    /// Starts a session when the person says that a feed (or pumping) has just ended.
    pub fn massage_start_after_feed(&self, technique: String, side: Side, now: Moment) -> Result<Started, LatteaError> {
        let begun = |started: &Started| matches!(started, Started::Begun(_)).then_some(Change::Journal);
        self.write(now, begun, |app| app.massage_start_after_feed(&technique, side))
    }

    /// How much milk came, as typed, in whole millilitres.
    pub fn massage_expressed(&self, typed: String, now: Moment) -> Result<MassageView, LatteaError> {
        self.read(now, |app| app.massage_expressed(&typed))
    }

    /// Something happened in the session. The view says when it changes by itself.
    pub fn massage_event(&self, event: Event, now: Moment) -> Result<MassageView, LatteaError> {
        let ended = |view: &MassageView| matches!(view.stage, StageView::Ended { .. }).then_some(Change::Journal);
        self.write(now, ended, |app| app.massage_event(event))
    }

    /// What a technique looks like on a side, a drawing for each different phase with a hand.
    pub fn technique_drawings(&self, technique: String, side: Side) -> Result<Vec<DiagramView>, LatteaError> {
        self.look(|app| Ok(app.technique_drawings(&technique, side)))
    }

    /// The parts of a breast to be tapped, with those that are chosen.
    pub fn body_map(&self, side: Side, chosen: Vec<Quadrant>) -> Result<BodyMapView, LatteaError> {
        self.look(|app| Ok(app.body_map(side, &chosen)))
    }

    /// Whether a session is going on.
    pub fn massage_running(&self) -> Result<bool, LatteaError> {
        self.look(|app| Ok(app.massage_running()))
    }

    /// The course of each side that has one, as a plan.
    pub fn course_plan(&self, now: Moment) -> Result<PlanView, LatteaError> {
        self.read(now, |app| app.course_plan())
    }

    /// What rings within so many hours. The shell replaces everything that it had scheduled, after each change.
    pub fn reminders(&self, horizon_h: u32, now: Moment) -> Result<RemindersView, LatteaError> {
        self.read(now, |app| app.reminders(horizon_h))
    }

    /// Where a reminder leads; one that is settled meanwhile leads to Today, which then says so.
    pub fn open_reminder(&self, id: String, now: Moment) -> Result<OpenedView, LatteaError> {
        self.read(now, |app| app.open_reminder(&id))
    }

    /// "Later": puts a reminder off in one of its ways and says when it rings then.
    pub fn put_off(&self, id: String, way: String, now: Moment) -> Result<String, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.put_off(&id, &way))
    }

    /// A page of the journal, newest first, at most 50 entries; no `kinds` means every kind.
    pub fn journal_page(
        &self,
        older: Option<Cursor>,
        kinds: Vec<EntryKind>,
        now: Moment,
    ) -> Result<JournalView, LatteaError> {
        self.read(now, |app| app.journal_page(older, &kinds, MOST))
    }

    /// One entry, ready to be changed.
    pub fn noted(&self, id: EntryId) -> Result<Noted, LatteaError> {
        self.look(|app| app.noted(id))
    }

    /// Keeps what was typed about the time `at`, or about now.
    pub fn log(&self, form: EntryForm, at: Option<Moment>, now: Moment) -> Result<LogStep, LatteaError> {
        self.write(now, saved, |app| app.log_form(&form, at))
    }

    /// Changes an entry; its earlier version is kept.
    pub fn edit(&self, id: EntryId, form: EntryForm, at: Moment, now: Moment) -> Result<LogStep, LatteaError> {
        self.write(now, saved, |app| app.edit_form(id, &form, at))
    }

    /// Keeps what was typed so far, so that it is there again after a restart.
    pub fn form_keep(&self, of: FormOf, form: EntryForm, now: Moment) -> Result<(), LatteaError> {
        self.write(now, |_| None, |app| app.form_keep(of, &form))
    }

    /// What was typed and not saved.
    pub fn form_kept(&self, of: FormOf, now: Moment) -> Result<Option<EntryForm>, LatteaError> {
        self.write(now, |_| None, |app| app.form_kept(of))
    }

    /// Lets go of what was typed.
    pub fn form_drop(&self, of: FormOf, now: Moment) -> Result<(), LatteaError> {
        self.write(now, |_| None, |app| app.form_drop(of))
    }

    /// Takes an entry out of every list, and says until when it can be brought back.
    pub fn delete(&self, id: EntryId, now: Moment) -> Result<String, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.delete(id))
    }

    /// Brings a deleted entry back as it was.
    pub fn undo_delete(&self, id: EntryId, now: Moment) -> Result<RowView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.undo_delete(id))
    }

    /// What was deleted and can still be brought back.
    pub fn bin(&self, now: Moment) -> Result<BinView, LatteaError> {
        self.read(now, |app| app.bin())
    }

    /// The whole journal as one JSON document.
    pub fn export(&self, now: Moment) -> Result<Vec<u8>, LatteaError> {
        self.read(now, |app| app.export_bytes())
    }

    /// What a partner's phone may have, as one JSON document: feeds, expressed milk, nappies and the babies, and the kinds
    /// that were chosen for this very file.
    pub fn export_partner(&self, with: Vec<EntryKind>, now: Moment) -> Result<Vec<u8>, LatteaError> {
        self.read(now, |app| {
            let mut bytes = Vec::new();
            app.export_partner_to(&with, &mut bytes)?;
            Ok(bytes)
        })
    }

    /// The entries of one kind as CSV.
    pub fn export_table(&self, kind: EntryKind, now: Moment) -> Result<Vec<u8>, LatteaError> {
        self.read(now, |app| {
            let mut bytes = Vec::new();
            app.export_table_to(kind, &mut bytes)?;
            Ok(bytes)
        })
    }

    /// What would come in from a file, and what can't and why. Nothing is changed.
    pub fn import_preview(
        &self,
        file: Vec<u8>,
        reading: ImportReading,
        now: Moment,
    ) -> Result<ImportView, LatteaError> {
        self.read(now, |app| app.import(&mut file.as_slice(), reading.read(), true))
    }

    /// Takes a file in: all of it that can come in, or nothing.
    pub fn import(&self, file: Vec<u8>, reading: ImportReading, now: Moment) -> Result<ImportView, LatteaError> {
        let changed = |view: &ImportView| view.changes.then_some(Change::Journal);
        self.write(now, changed, |app| app.import(&mut file.as_slice(), reading.read(), false))
    }

    /// The Files page: what goes out in a file, and what comes in.
    pub fn files(&self, now: Moment) -> Result<FilesView, LatteaError> {
        self.read(now, |app| app.files())
    }

    /// What a file is called when the person gives it no name.
    pub fn file_name(&self, out: FileOut, now: Moment) -> Result<String, LatteaError> {
        self.read(now, |app| Ok(app.file_name(&out)))
    }

    /// Writes a file and reads it back. What can be put right is a `Problem`, and then there is no file.
    pub fn file_write(&self, out: FileOut, path: String, now: Moment) -> Result<FileStep, LatteaError> {
        self.read(now, |app| app.file_write(&out, path.as_ref()))
    }

    /// The same to a private place for the share sheet; `sweep_shared` removes it.
    pub fn file_share(&self, out: FileOut, now: Moment) -> Result<FileStep, LatteaError> {
        self.read(now, |app| app.file_share(&out))
    }

    /// Says what would come in from a file, and asks what the file leaves open. Nothing is changed.
    pub fn file_look(&self, path: String, answers: Vec<ImportAnswer>, now: Moment) -> Result<TakeInStep, LatteaError> {
        self.read(now, |app| app.file_look(path.as_ref(), &answers))
    }

    /// Takes a file in: all of it that can come in, or nothing.
    pub fn file_take(&self, path: String, answers: Vec<ImportAnswer>, now: Moment) -> Result<TakeInStep, LatteaError> {
        let changed =
            |step: &TakeInStep| matches!(step, TakeInStep::Seen(view) if view.changes).then_some(Change::Journal);
        self.write(now, changed, |app| app.file_take(path.as_ref(), &answers))
    }

    /// A feed begins at a side.
    pub fn feed_start(&self, side: Side, baby: Option<BabyKey>, now: Moment) -> Result<FeedTimerView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.feed_start(side, baby))
    }

    /// The baby is at this side from now on: the other one, or again after a break.
    pub fn feed_side(&self, side: Side, now: Moment) -> Result<FeedTimerView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.feed_side(side))
    }

    /// A break in the feed that is going on.
    pub fn feed_pause(&self, now: Moment) -> Result<FeedTimerView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), App::feed_pause)
    }

    /// The feed that is going on began at another time than was noted.
    pub fn feed_started_at(&self, started: Moment, now: Moment) -> Result<FeedTimerView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.feed_started_at(started))
    }

    /// The feed is over, and becomes an entry.
    pub fn feed_end(&self, now: Moment) -> Result<Logged, LatteaError> {
        self.write(now, |_| Some(Change::Journal), App::feed_end)
    }

    /// The feed that is going on was none.
    pub fn feed_drop(&self, now: Moment) -> Result<(), LatteaError> {
        self.write(now, |()| Some(Change::Journal), App::feed_drop)
    }

    /// The feed that is going on, if one is.
    pub fn feed_timer(&self, now: Moment) -> Result<Option<FeedTimerView>, LatteaError> {
        self.read(now, |app| app.feed_timer())
    }

    /// The summary as it would be sent; without a request the usual one, of the last week.
    pub fn summary(&self, request: Option<Request>, now: Moment) -> Result<SummaryPreview, LatteaError> {
        self.read(now, |app| {
            let request = request.map_or_else(|| app.summary_request(None, None), Ok)?;
            let (_, view) = app.summary(&request)?;
            Ok(SummaryPreview { request, view })
        })
    }

    /// What a file of one form would show, line by line: of a PDF every text on its pages, of the others the file itself.
    pub fn summary_shown(&self, request: Request, form: SummaryForm, now: Moment) -> Result<Vec<String>, LatteaError> {
        self.read(now, |app| app.summary_shown(&request, form))
    }

    /// The exact bytes that are handed over.
    pub fn summary_bytes(&self, request: Request, form: SummaryForm, now: Moment) -> Result<Vec<u8>, LatteaError> {
        self.read(now, |app| app.summary_bytes(&request, form))
    }

    /// Writes the same bytes once to a private place for the share sheet, and notes that it was shared.
    pub fn share(&self, request: Request, form: SummaryForm, now: Moment) -> Result<Shared, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.share(&request, form))
    }

    /// The same, locked with a passphrase: an age file, which any program of that format opens.
    pub fn share_locked(
        &self,
        request: Request,
        form: SummaryForm,
        passphrase: String,
        now: Moment,
    ) -> Result<ShareStep, LatteaError> {
        let done = |step: &ShareStep| matches!(step, ShareStep::Done(_)).then_some(Change::Journal);
        self.write(now, done, |app| app.share_locked(&request, form, &passphrase, None))
    }

    /// Removes files for the share sheet whose hour is over; a shell calls it when it wakes.
    pub fn sweep_shared(&self, now: Moment) -> Result<(), LatteaError> {
        self.read(now, |app| {
            app.sweep(now);
            Ok(())
        })
    }

    /// The share log, the newest first.
    pub fn shares(&self, now: Moment) -> Result<Vec<ShareLineView>, LatteaError> {
        self.read(now, |app| app.shares())
    }

    /// Erases the share log.
    pub fn forget_shares(&self, now: Moment) -> Result<(), LatteaError> {
        self.write(now, |()| Some(Change::Journal), App::forget_shares)
    }

    /// The summary to be shown to somebody else on this phone. The app is locked with it: everything else says `Locked`
    /// until `unlock`, before which the shell asks for the phone's credential.
    pub fn hand_over(&self, request: Request, now: Moment) -> Result<SummaryView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.hand_over(&request))
    }

    /// The trends of the last `days` days.
    pub fn trend(&self, days: u32, now: Moment) -> Result<TrendView, LatteaError> {
        self.read(now, |app| app.trend(days))
    }

    /// The numbers to call.
    pub fn help(&self) -> Result<HelpView, LatteaError> {
        self.look(|app| Ok(app.help()))
    }

    /// The list of Learn cards, and where our sources differ.
    pub fn learn(&self) -> Result<LearnView, LatteaError> {
        self.look(|app| Ok(app.learn()))
    }

    /// The Learn cards in which every word of `text` occurs; all of them for no word.
    pub fn learn_find(&self, text: String) -> Result<Vec<CardRow>, LatteaError> {
        self.look(|app| Ok(app.learn_find(&text)))
    }

    /// One Learn card.
    pub fn card(&self, id: String) -> Result<CardView, LatteaError> {
        self.look(|app| app.card(&id))
    }

    /// Prepares a report that something is not right, about a card, a row of the ledger, or the latest `result`. It is a text
    /// to be shown and handed on by the person; nothing is sent.
    pub fn report(&self, about: String, words: String) -> Result<ReportView, LatteaError> {
        self.look(|app| app.report(&about, &words))
    }

    /// The babies, and the cells that note a feed of each at once.
    pub fn babies(&self, now: Moment) -> Result<BabiesView, LatteaError> {
        self.read(now, |app| app.babies())
    }

    /// One baby more, as long as there can be one.
    pub fn baby_add(&self, now: Moment) -> Result<BabiesView, LatteaError> {
        self.write(now, |_| Some(Change::Settings), App::baby_add)
    }

    /// Calls a baby by a nickname; an empty one takes it back.
    pub fn baby_name(&self, baby: BabyKey, nickname: String, now: Moment) -> Result<BabiesStep, LatteaError> {
        let kept = |step: &BabiesStep| matches!(step, BabiesStep::Saved(_)).then_some(Change::Settings);
        self.write(now, kept, |app| app.baby_name(baby, &nickname))
    }

    /// Takes the last baby away, about which nothing was noted.
    pub fn baby_remove(&self, now: Moment) -> Result<BabiesView, LatteaError> {
        self.write(now, |_| Some(Change::Settings), App::baby_remove)
    }

    /// The settings.
    pub fn settings(&self, now: Moment) -> Result<SettingsView, LatteaError> {
        self.read(now, |app| app.settings())
    }

    /// Chooses: ids of choices, a day as `2026-05-03`, or a number of days; nothing takes it back to "not set".
    pub fn choose(&self, setting: SettingKey, chosen: Vec<String>, now: Moment) -> Result<SettingStep, LatteaError> {
        let kept = |step: &SettingStep| matches!(step, SettingStep::Saved(_)).then_some(Change::Settings);
        self.write(now, kept, |app| app.choose(setting, &chosen))
    }

    /// The shell is being closed: a session that is going on is kept as interrupted, and a check keeps what it found.
    pub fn leave(&self, now: Moment) -> Result<(), LatteaError> {
        self.write(now, |()| Some(Change::Journal), App::close)
    }

    /// The Backup screen.
    pub fn backup_view(&self, now: Moment) -> Result<BackupView, LatteaError> {
        self.read(now, |app| app.backup_view())
    }

    /// Writes a backup to a file and reads it back. What can be put right is a `Problem`, and then there is no file.
    pub fn backup_make(&self, path: String, secret: BackupSecret, now: Moment) -> Result<BackupStep, LatteaError> {
        self.read(now, |app| app.backup_make(path.as_ref(), &secret))
    }

    /// The file that was made last could not be brought where it was to be: it counts as no backup.
    pub fn backup_lost(&self, now: Moment) -> Result<(), LatteaError> {
        self.read(now, |app| app.backup_lost())
    }

    /// Opens a backup and says what is in it; nothing is changed, and no journal is needed.
    pub fn backup_look(&self, path: String, secret: BackupSecret, now: Moment) -> Result<LookStep, LatteaError> {
        self.read(now, |app| app.backup_look(path.as_ref(), &secret))
    }

    /// Brings back what a backup holds and the journal does not: everything or nothing.
    pub fn restore(&self, path: String, secret: BackupSecret, now: Moment) -> Result<RestoreStep, LatteaError> {
        let done = |step: &RestoreStep| matches!(step, RestoreStep::Done(_)).then_some(Change::Journal);
        self.write(now, done, |app| app.restore(path.as_ref(), &secret))
    }

    /// Puts what a backup holds in place of the journal, also of one that can't be opened: everything or nothing. What was
    /// here is kept aside.
    pub fn restore_replacing(
        &self,
        path: String,
        secret: BackupSecret,
        now: Moment,
    ) -> Result<RestoreStep, LatteaError> {
        let done = |step: &RestoreStep| matches!(step, RestoreStep::Done(_)).then_some(Change::Journal);
        self.write(now, done, |app| app.restore_replacing(path.as_ref(), &secret))
    }

    /// Why the journal can't be opened and what can be done; nothing when it is open or locked.
    pub fn recovery(&self, now: Moment) -> Result<Option<RecoveryView>, LatteaError> {
        self.read(now, |app| Ok(app.recovery()))
    }

    /// Tries to open the journal again.
    pub fn try_again(&self, now: Moment) -> Result<RecoveredView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), App::try_again)
    }

    /// Moves a journal that can't be opened aside, whole, and begins a new one.
    pub fn start_new(&self, now: Moment) -> Result<RecoveredView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), App::start_new)
    }

    /// Moves a damaged journal aside, whole, and brings what can be read of it into a new one.
    pub fn salvage(&self, now: Moment) -> Result<RecoveredView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), App::salvage)
    }

    /// Checks every page and every table; a damaged journal is closed, and `recovery` says what can be done.
    pub fn examine(&self, now: Moment) -> Result<(), LatteaError> {
        self.read(now, App::examine)
    }

    /// Locks: the journal is closed, its key is wiped, and every reading is refused. The check and the numbers go on.
    pub fn lock(&self, now: Moment) -> Result<(), LatteaError> {
        self.read(now, |app| {
            app.lock();
            Ok(())
        })
    }

    /// The app went out of sight. Returns when it is to be locked, should it still be out of sight then: a shell that lives on
    /// calls `lock` at that time. Nothing when it is locked by now, or never locks by itself.
    pub fn hidden(&self, now: Moment) -> Result<Option<Moment>, LatteaError> {
        self.read(now, |app| Ok(app.hidden()))
    }

    /// The app is in sight, for the first time or again. Locks it when it was away for too long; whether it is locked.
    pub fn shown(&self, now: Moment) -> Result<bool, LatteaError> {
        self.read(now, |app| Ok(app.shown()))
    }

    /// Whether the app is locked.
    pub fn is_locked(&self) -> Result<bool, LatteaError> {
        self.look(|app| Ok(app.is_locked()))
    }

    /// Unlocks with the key in the vault; the shell asks for the phone's credential first.
    pub fn unlock(&self, now: Moment) -> Result<(), LatteaError> {
        self.read(now, App::unlock)
    }

    /// The Lock screen.
    pub fn lock_view(&self) -> Result<LockView, LatteaError> {
        self.look(|app| Ok(app.lock_view()))
    }

    /// Asks before everything is erased. The token stands for this very look.
    pub fn erase_look(&self, now: Moment) -> Result<EraseView, LatteaError> {
        self.read(now, App::erase_look)
    }

    /// Erases everything: the key first, then every file of the journal.
    pub fn erase(&self, token: String, now: Moment) -> Result<ErasedView, LatteaError> {
        self.write(now, |_| Some(Change::Journal), |app| app.erase(&token))
    }

    /// Keeps the person's own numbers, such as the midwife's.
    pub fn set_own_numbers(&self, numbers: Vec<OwnNumber>, now: Moment) -> Result<(), LatteaError> {
        self.write(now, |()| Some(Change::Settings), |app| app.set_own_numbers(&numbers))
    }
}

/// The numbers to call, without an app: never in the way of a journal, a key or a lock.
#[uniffi::export]
pub fn help_without_journal(language: Option<String>, country: Option<String>) -> Result<HelpView, LatteaError> {
    guard(|| {
        let content = content()?;
        let voice = Voice::new(&content, language.as_deref().unwrap_or_default());
        Ok(help::help(&voice, country.as_deref(), &[]))
    })
}

/// What a phone gave along, as far as it did.
#[derive(Default)]
struct Ports {
    place: Option<Place>,
    listener: Option<Arc<dyn ChangeListener>>,
    boot: Option<Arc<dyn BootClock>>,
}

impl LatteaApp {
    fn start(shelf: Shelf, absent: Kind, config: &Config, ports: Ports, now: Moment) -> Result<Arc<Self>, LatteaError> {
        let Ports { place, listener, boot } = ports;
        let clock = Arc::new(FixedClock::new(now));
        let ids: Box<dyn IdSource> = match config.seed {
            Some(seed) => Box::new(SeededIds::new(seed)),
            None => Box::new(SystemIds),
        };
        let wishes = Wishes {
            language: config.language.clone(),
            system: config.system_language.clone(),
            country: config.country.clone(),
        };
        let app = App::new(content()?, Box::new(Given { wall: clock.clone(), boot }), ids, shelf, wishes);
        let app = app.map_err(|error| said(&error, config))?;
        let app = match place {
            Some(place) => app.at(place),
            None => app,
        };
        Ok(Arc::new(Self { desk: Mutex::new(Desk { app, clock, absent }), listener }))
    }

    /// Runs `work` at `now`.
    pub(crate) fn read<T>(
        &self,
        now: Moment,
        work: impl FnOnce(&mut App) -> Result<T, Error>,
    ) -> Result<T, LatteaError> {
        self.run(Some(now), work)
    }

    /// Runs `work`, which does not depend on the time.
    pub(crate) fn look<T>(&self, work: impl FnOnce(&mut App) -> Result<T, Error>) -> Result<T, LatteaError> {
        self.run(None, work)
    }

    /// Runs `work` at `now` and tells the listener what `changed`, once nothing is held any more.
    fn write<T>(
        &self,
        now: Moment,
        changed: impl FnOnce(&T) -> Option<Change>,
        work: impl FnOnce(&mut App) -> Result<T, Error>,
    ) -> Result<T, LatteaError> {
        let done = self.run(Some(now), work)?;
        if let (Some(listener), Some(change)) = (&self.listener, changed(&done)) {
            // The change is kept whatever the listener does.
            let _ = guard(|| Ok(listener.changed(change)));
        }
        Ok(done)
    }

    fn check(
        &self,
        now: Moment,
        work: impl FnOnce(&mut App) -> Result<CheckStep, Error>,
    ) -> Result<CheckStep, LatteaError> {
        let finished = |step: &CheckStep| matches!(step, CheckStep::Done(_)).then_some(Change::Journal);
        self.write(now, finished, work)
    }

    fn run<T>(&self, now: Option<Moment>, work: impl FnOnce(&mut App) -> Result<T, Error>) -> Result<T, LatteaError> {
        guard(|| {
            let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(now) = now {
                desk.clock.set(now);
            }
            let done = work(&mut desk.app);
            done.map_err(|error| Kind::of(&error, desk.absent).said(&desk.app.voice()))
        })
    }
}

fn saved(step: &LogStep) -> Option<Change> {
    matches!(step, LogStep::Saved(_)).then_some(Change::Journal)
}

fn place(config: &Config, vault: Arc<dyn KeyVault>) -> Place {
    Place { path: PathBuf::from(&config.journal), vault: Arc::new(Vault(vault)) }
}

/// The name alone: the words reach the screen, and where an app keeps its files means nothing there.
fn named_only(error: JournalError) -> JournalError {
    let name = |path: PathBuf| path.file_name().map(PathBuf::from).unwrap_or_default();
    match error {
        JournalError::WrongKey { path } => JournalError::WrongKey { path: name(path) },
        JournalError::KeyMissing { path } => JournalError::KeyMissing { path: name(path) },
        JournalError::NotAJournal { path } => JournalError::NotAJournal { path: name(path) },
        JournalError::Damaged { path, what } => JournalError::Damaged { path: name(path), what },
        JournalError::TooNew { path, found, known } => JournalError::TooNew { path: name(path), found, known },
        JournalError::StorageFull { path } => JournalError::StorageFull { path: name(path) },
        JournalError::InUse { path } => JournalError::InUse { path: name(path) },
        JournalError::Io { path, what, kind } => JournalError::Io { path: name(path), what, kind },
        other => other,
    }
}

/// The public error, before there is an app that knows the person's language.
fn said(error: &Error, config: &Config) -> LatteaError {
    Kind::of(error, Kind::Stale).said_in(config.language.as_deref())
}
