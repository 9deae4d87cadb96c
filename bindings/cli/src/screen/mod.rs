//! The full-screen shell: it draws what the core says, sends back what was pressed, and decides nothing.
//!
//! Every screen is a plain struct with `update` (a key in, perhaps an action out) and `draw`. [`shell::Shell`] holds
//! the screens that lie on one another and turns actions into calls of the core.

mod act;
mod backup;
mod bodies;
mod braille;
mod check;
mod choose;
mod diagram;
mod digits;
mod field;
mod fields;
mod form;
mod frame;
mod help;
mod journal;
mod keep;
mod keys;
mod learn;
mod lock;
mod map;
mod markdown;
mod notice;
mod offers;
mod page;
mod pick;
mod plan;
mod recovery;
mod reminders;
mod result;
mod scroll;
mod session;
mod settings;
mod shell;
mod summary;
mod terminal;
#[cfg(test)]
mod tests;
mod theme;
mod today;

use std::{
    io,
    path::PathBuf,
    time::{Duration, Instant},
};

use lattea_core::{
    app::{App, BackupSecret},
    clock::Moment,
    content::text::Argument,
    id::EntryId,
    journal::{Cursor, FormOf, Kind, SettingKey},
    session::event::Event,
    summary::Request,
    units::Side,
    view::{
        answer::CheckAnswer, entry::EntryForm, help::OwnNumber, keeping::RecoveryAct, result::SaidView, voice::Voice,
    },
};
use ratatui::{
    Frame,
    crossterm::event::{self, KeyCode, KeyEvent},
    layout::Rect,
};

use self::{
    frame::{Bar, Head},
    shell::Shell,
    terminal::{Guard, Watch},
    theme::Theme,
};

/// The same key again within this time is a key that was held down, not a second answer.
const HELD: Duration = Duration::from_millis(80);

/// What can go wrong with the terminal.
#[derive(Debug, thiserror::Error)]
pub enum ScreenError {
    /// The terminal refused.
    #[error("the terminal can't show the full screen ({0}). Every part also works as a command: try lattea --help")]
    Terminal(#[from] io::Error),
    /// The journal refused to close a session that was left.
    #[error(transparent)]
    Core(#[from] lattea_core::error::Error),
}

/// The words, the colours and the time that a screen is drawn with.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    theme: &'a Theme,
    voice: &'a Voice<'a>,
    now: Moment,
}

impl Ctx<'_> {
    /// One of the shell's own words.
    fn say(&self, id: &str) -> String {
        self.voice.say(&format!("screen-{id}"))
    }

    /// One of the shell's own words with its arguments.
    fn say_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.voice.say_with(&format!("screen-{id}"), arguments)
    }
}

/// The places of the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// What to do now.
    Today,
    /// Do I need care, and may I massage?
    Check,
    /// A guided session.
    Massage,
    /// What was noted.
    Journal,
    /// A page for a midwife or doctor.
    Summary,
    /// Cards and sources.
    Learn,
    /// Numbers to call.
    Help,
}

/// What a screen asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Leave the program.
    Quit,
    /// Go to a place.
    Go(Place),
    /// The screen has done it itself.
    Stay,
    /// To what lies below, or to Today.
    Back,
    /// Leave the check in the middle; it waits.
    Park,
    /// Open or close Help.
    Help,
    /// Open Help with the person's own numbers first.
    OwnNumbers,
    /// Answer the question that stands.
    Answer(CheckAnswer),
    /// The question before.
    CheckBack,
    /// Leave the check and see what is certain.
    Leave,
    /// Keep the answers of this check about one's mind, or leave them out.
    KeepMind(bool),
    /// The person has a device.
    Device,
    /// A few more questions.
    More,
    /// The last result again.
    Result,
    /// What of the result can be put right.
    Changes(Vec<SaidView>),
    /// Answer one of them anew.
    Change(String),
    /// What was deleted and can be brought back.
    Bin,
    /// Start a session.
    StartMassage(String, Side),
    /// Start it, because a feed has just ended.
    StartAfterFeed(String, Side),
    /// Something happened in the session.
    Session(Event),
    /// Note something.
    Note,
    /// Note something of a kind.
    NoteKind(Kind),
    /// Note something that is all there.
    NoteAtOnce(Box<EntryForm>),
    /// Change an entry.
    Edit(EntryId, Kind),
    /// Let go of what was typed before in this form.
    Afresh(FormOf, Kind),
    /// Keep what was typed.
    Save(Box<form::Typed>),
    /// Older rows of the journal.
    Older(Cursor),
    /// Delete a row.
    Delete(EntryId),
    /// Bring it back.
    Undo(EntryId),
    /// Open a card.
    Card(String),
    /// Open the ledger.
    Differs,
    /// Choose a country.
    Country(String),
    /// Keep an own number.
    OwnNumber(OwnNumber),
    /// The course as a plan.
    Plan,
    /// What is to come.
    Reminders,
    /// Do now what a reminder is about.
    OpenReminder(String),
    /// Put a reminder off in one of its ways.
    PutOff(String, String),
    /// What is set.
    Settings,
    /// Set something.
    Choose(SettingKey, Vec<String>),
    /// How much milk came in the session, as typed.
    Expressed(String),
    /// Open Backup, or Recovery when the journal can't be opened.
    Keep,
    /// Make a backup.
    BackUp(PathBuf, BackupSecret),
    /// Look into one.
    LookInto(PathBuf, BackupSecret),
    /// Bring it back: add it to the journal, or put it in its place.
    BringBack(PathBuf, BackupSecret, How),
    /// Do something about a journal that can't be opened.
    Recover(RecoveryAct),
    /// Lock.
    Lock,
    /// The summary of the days since then.
    Summary(Moment),
    /// Show the summary to somebody else and lock everything behind it.
    HandOver(Request),
    /// Unlock: the terminal is given back for as long as that asks something.
    Unlock,
}

/// How a backup comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Beside what is here.
    Add,
    /// In place of what is here.
    Replace,
}

/// What every screen can do.
trait Face {
    /// What stands above it.
    fn head(&self, ctx: &Ctx<'_>) -> Head;
    /// What stands below it.
    fn bar(&self, ctx: &Ctx<'_>) -> Bar;
    /// What a key does here.
    fn update(&mut self, key: KeyEvent, ctx: &Ctx<'_>) -> Option<Action>;
    /// Draws it.
    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>);
    /// Whether letters go into a text now.
    fn typing(&self) -> bool {
        false
    }
    /// Text was pasted.
    fn paste(&mut self, _: &str) {}
    /// Whether the page is filled with the emergency's colours.
    fn alarm(&self) -> bool {
        false
    }
}

/// One screen.
enum Screen {
    Today(Box<today::Today>),
    Check(Box<check::Check>),
    Result(result::ResultScreen),
    Choose(choose::Choose),
    Session(Box<session::Session>),
    Journal(journal::JournalScreen),
    Kinds(form::Kinds),
    Form(Box<form::Form>),
    Summary(summary::Summary),
    Learn(learn::Learn),
    Help(Box<help::Help>),
    Notice(notice::Notice),
    Plan(plan::Plan),
    Reminders(reminders::Reminders),
    /// One of several.
    Pick(pick::Pick),
    Settings(Box<settings::Settings>),
    Backup(Box<backup::Backup>),
    Recovery(recovery::Recovery),
    Lock(lock::Lock),
}

impl Screen {
    fn face(&mut self) -> &mut dyn Face {
        match self {
            Self::Today(screen) => &mut **screen,
            Self::Check(screen) => &mut **screen,
            Self::Result(screen) => screen,
            Self::Choose(screen) => screen,
            Self::Session(screen) => &mut **screen,
            Self::Journal(screen) => screen,
            Self::Kinds(screen) => screen,
            Self::Form(screen) => &mut **screen,
            Self::Summary(screen) => screen,
            Self::Learn(screen) => screen,
            Self::Help(screen) => &mut **screen,
            Self::Notice(screen) => screen,
            Self::Plan(screen) => screen,
            Self::Reminders(screen) => screen,
            Self::Pick(screen) => screen,
            Self::Settings(screen) => &mut **screen,
            Self::Backup(screen) => &mut **screen,
            Self::Recovery(screen) => screen,
            Self::Lock(screen) => screen,
        }
    }

    fn session(&mut self) -> Option<&mut session::Session> {
        match self {
            Self::Session(session) => Some(session),
            _ => None,
        }
    }
}

/// Runs the full-screen shell until the person leaves or the terminal is closed. A session that is going on then is
/// kept as interrupted.
///
/// # Errors
/// [`ScreenError`] when the terminal can't be used or the journal refuses to close a session.
pub fn run(app: &mut App) -> Result<(), ScreenError> {
    let theme = Theme::detect(app.now());
    let shown = show(&mut Shell::new(app, theme));
    let left = app.close();
    shown?;
    Ok(left?)
}

fn show(shell: &mut Shell<'_>) -> io::Result<()> {
    let watch = Watch::begin()?;
    let mut guard = Guard::take()?;
    let mut last: Option<(KeyEvent, Instant)> = None;
    while !shell.over() && !watch.beat() {
        if shell.unlocking {
            // A key that a passphrase locks asks for it, on the plain terminal.
            drop(guard);
            shell.unlock();
            guard = Guard::take()?;
        }
        let wait = shell.tick();
        guard.terminal.draw(|frame| shell.draw(frame))?;
        if !event::poll(wait)? {
            continue;
        }
        match event::read()? {
            event::Event::Key(key) => {
                let answers = matches!(key.code, KeyCode::Char(_) | KeyCode::Enter);
                let held = last.is_some_and(|(before, at)| before == key && at.elapsed() < HELD);
                last = Some((key, Instant::now()));
                if !(held && answers && shell.guarded()) {
                    shell.key(key);
                }
            }
            event::Event::Paste(text) => shell.paste(&text),
            // Everything is laid out anew at every draw.
            _ => {}
        }
    }
    Ok(())
}
