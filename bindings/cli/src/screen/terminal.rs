//! The terminal, taken and given back: also after a panic, a signal, or when it is closed.

use std::{
    io::{self, Stdout, stdout},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    thread,
    time::Duration,
};

use ratatui::{
    Terminal,
    backend::CrosstermBackend,
    crossterm::{
        cursor::Show,
        event::{DisableBracketedPaste, EnableBracketedPaste},
        execute,
        terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode},
    },
};

/// Whether the terminal is ours now.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// How often the watch looks.
const LOOK: Duration = Duration::from_millis(500);
/// So many looks without a sign of life after a signal, and the program ends by itself.
const AFTER_SIGNAL: u32 = 2;
/// So many looks without a sign of life at all: the terminal is gone, and reading from it never returns.
const AFTER_SILENCE: u32 = 24;

/// The terminal while it is ours. Dropping it gives it back.
pub struct Guard {
    /// Where to draw.
    pub terminal: Terminal<CrosstermBackend<Stdout>>,
}

impl Guard {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When it can't be switched to the full screen.
    pub fn take() -> io::Result<Self> {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            give_back();
            before(info);
        }));
        enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        let terminal = execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste)
            .and_then(|()| Terminal::new(CrosstermBackend::new(stdout())));
        match terminal {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                give_back();
                Err(error)
            }
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        give_back();
    }
}

/// Puts the terminal back as it was; a terminal that is gone can't be, and that is fine.
fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(stdout(), DisableBracketedPaste, LeaveAlternateScreen, Show);
        let _ = disable_raw_mode();
    }
}

/// Watches for signals, and for a terminal that is gone.
pub struct Watch {
    asked: Arc<AtomicBool>,
    beat: Arc<AtomicU32>,
    done: Arc<AtomicBool>,
}

impl Watch {
    /// Begins to watch.
    ///
    /// # Errors
    /// When signals can't be registered.
    pub fn begin() -> io::Result<Self> {
        let watch = Self { asked: Arc::default(), beat: Arc::default(), done: Arc::default() };
        #[cfg(unix)]
        for signal in [signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP, signal_hook::consts::SIGINT] {
            signal_hook::flag::register(signal, Arc::clone(&watch.asked))?;
        }
        let (asked, beat, done) = (Arc::clone(&watch.asked), Arc::clone(&watch.beat), Arc::clone(&watch.done));
        thread::Builder::new().name("watch".to_owned()).spawn(move || look(&asked, &beat, &done))?;
        Ok(watch)
    }

    /// A sign of life. Returns whether the program is asked to end.
    pub fn beat(&self) -> bool {
        self.beat.fetch_add(1, Ordering::Relaxed);
        self.asked.load(Ordering::Relaxed)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.done.store(true, Ordering::Relaxed);
    }
}

/// Counts its own looks and not the clock, so that a suspended program is not taken for a stuck one.
fn look(asked: &AtomicBool, beat: &AtomicU32, done: &AtomicBool) {
    let (mut last, mut silent) = (beat.load(Ordering::Relaxed), 0);
    while !done.load(Ordering::Relaxed) {
        thread::sleep(LOOK);
        let now = beat.load(Ordering::Relaxed);
        silent = if now == last { silent + 1 } else { 0 };
        last = now;
        let patience = if asked.load(Ordering::Relaxed) { AFTER_SIGNAL } else { AFTER_SILENCE };
        if silent >= patience && !done.load(Ordering::Relaxed) {
            // Nothing is lost: every answer and every event of a session is kept before it counts.
            give_back();
            std::process::exit(1);
        }
    }
}
