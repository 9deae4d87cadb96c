//! Whom a session listens to: a person at stdin while real time passes, or a story whose clock jumps.

use std::{
    io::{self, BufRead},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use lattea_core::clock::Moment;

use crate::error::Failure;

/// What happened next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A line was typed.
    Line(String),
    /// The moment has come, or it is worth looking at the clock.
    Time,
    /// Nobody types any more.
    Over,
    /// Ctrl-C, or the terminal has gone.
    Interrupted,
}

/// Whom a session listens to.
pub trait Hands {
    /// Waits for a line, or until about `until`; `asked` when the session waits for the person.
    fn wait(&mut self, now: Moment, until: Option<Moment>, asked: bool) -> Result<Heard, Failure>;

    /// Whether what is typed has to be printed, because nobody sees it otherwise.
    fn echoes(&self) -> bool {
        false
    }
}

/// How often a signal is looked for.
const LOOK: Duration = Duration::from_millis(100);

/// A person at stdin.
pub struct Person {
    lines: Receiver<Option<String>>,
    signal: Arc<AtomicBool>,
    speed: u32,
    over: bool,
}

impl Person {
    /// Listens to stdin and to Ctrl-C from here on.
    pub fn new(speed: u32) -> Result<Self, Failure> {
        let signal = Arc::new(AtomicBool::new(false));
        for kind in stop_signals() {
            // A second Ctrl-C ends the program at once; the next start then closes the session.
            signal_hook::flag::register_conditional_shutdown(*kind, 1, Arc::clone(&signal))?;
            signal_hook::flag::register(*kind, Arc::clone(&signal))?;
        }
        let (to, lines) = mpsc::channel();
        thread::spawn(move || {
            let mut stdin = io::stdin().lock();
            loop {
                let mut bytes = Vec::new();
                let read = stdin.read_until(b'\n', &mut bytes).unwrap_or(0);
                let line = (read > 0).then(|| String::from_utf8_lossy(&bytes).trim().to_owned());
                let over = line.is_none();
                if to.send(line).is_err() || over {
                    return;
                }
            }
        });
        Ok(Self { lines, signal, speed: speed.max(1), over: false })
    }
}

impl Hands for Person {
    fn wait(&mut self, now: Moment, until: Option<Moment>, _asked: bool) -> Result<Heard, Failure> {
        if self.signal.load(Ordering::Relaxed) {
            return Ok(Heard::Interrupted);
        }
        let left = until.map_or(i64::MAX, |until| until.ms_since(now).max(0)) / i64::from(self.speed);
        let left = Duration::from_millis(u64::try_from(left).unwrap_or(u64::MAX)).min(LOOK);
        if self.over {
            thread::sleep(left);
            return Ok(Heard::Time);
        }
        match self.lines.recv_timeout(left) {
            Ok(Some(line)) => Ok(Heard::Line(line)),
            Ok(None) | Err(RecvTimeoutError::Disconnected) => {
                self.over = true;
                Ok(Heard::Over)
            }
            Err(RecvTimeoutError::Timeout) => Ok(Heard::Time),
        }
    }
}

fn stop_signals() -> &'static [i32] {
    #[cfg(unix)]
    return &[signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP];
    #[cfg(not(unix))]
    return &[signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM];
}
