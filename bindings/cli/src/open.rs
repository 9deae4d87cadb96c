//! Putting the app together: which content, which clock, and as much of a journal as the command needs.
//!
//! A journal that can't be opened stops only what cannot do without one; everything else says so on stderr and goes on.

use std::{
    env, fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    sync::Arc,
};

use etcetera::{AppStrategy, AppStrategyArgs, app_strategy::choose_native_strategy};
use lattea_core::{
    app::{App, Place, Shelf, Wishes},
    clock::{Clock, FixedClock, Moment, SystemClock},
    content::Content,
    id::{IdSource, SystemIds},
    journal::{Journal, JournalError, JournalKey, KeyVault},
};

use crate::{
    args::Common,
    clock::RunningClock,
    error::{Failure, tell},
    vault::TerminalVault,
};

/// How much a command needs a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It never looks at one.
    None,
    /// It looks at one if there is one, and goes on without.
    Glance,
    /// It keeps something when it can, and goes on without.
    Keep,
    /// It shows what is there, and fails when that can't be read.
    Read,
    /// It is about a journal that may not open: the command itself says why.
    Recover,
    /// It is about keeping something, and fails when that can't be done.
    Write,
}

/// Which clock a command runs by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// The machine's, or standing still at `--now`.
    Plain,
    /// Running from now, or from `--now`, so many times as fast.
    Running(u32),
}

/// The app for one command.
pub fn app(common: &Common, need: Need, time: Time, country: Option<&str>) -> Result<App, Failure> {
    let content = Arc::new(content(common)?);
    let now = fixed_now(common)?;
    let clock: Box<dyn Clock> = match (time, now) {
        (Time::Running(speed), now) if speed > 1 || now.is_some() => {
            // A time that was made up has no machine that it belongs to.
            let up = if now.is_some() { None } else { SystemClock.since_boot() };
            Box::new(RunningClock::new(now.unwrap_or_else(|| SystemClock.now()), up, speed))
        }
        (_, Some(now)) => Box::new(FixedClock::new(now)),
        (_, None) => Box::new(SystemClock),
    };
    let wishes = Wishes {
        language: common.language.clone(),
        system: system_language(),
        country: country.map(str::to_uppercase),
    };
    let (shelf, place) = shelf(common, need)?;
    if let (Shelf::Unreadable(error), Need::Glance | Need::Keep) = (&shelf, need) {
        tell(&format!("{error}. The check, its advice and the numbers work without it"));
    }
    let app = App::new(content, clock, Box::new(SystemIds) as Box<dyn IdSource>, shelf, wishes)?;
    Ok(match place {
        Some(place) => app.at(place),
        None => app,
    })
}

/// The language that the terminal's surroundings ask for, as POSIX orders the variables; `C` asks for none.
fn system_language() -> Option<String> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    let first =
        set.filter(|value| !value.is_empty()).map(|value| value.split(['.', '@']).next().map(str::to_owned)).next();
    first.flatten().filter(|language| !matches!(language.as_str(), "C" | "POSIX"))
}

/// The pack of a folder, or the one inside the program.
pub fn content(common: &Common) -> Result<Content, Failure> {
    Ok(match &common.content {
        Some(folder) => pack(folder)?,
        None => Content::embedded()?,
    })
}

/// The pack of a folder; what is wrong with it is said with the folder's name.
pub fn pack(folder: &Path) -> Result<Content, Failure> {
    Content::from_folder(folder)
        .map_err(|error| Failure::Refused(format!("the content in {} can't be used:\n{error}", folder.display())))
}

/// The time that the command line fixes.
pub fn fixed_now(common: &Common) -> Result<Option<Moment>, Failure> {
    let read = |text: &String| Moment::parse(text).map_err(|error| Failure::Usage(format!("--now: {error}")));
    common.now.as_ref().map(read).transpose()
}

fn shelf(common: &Common, need: Need) -> Result<(Shelf, Option<Place>), Failure> {
    if need == Need::None {
        return Ok((Shelf::Absent, None));
    }
    let found = match spot(common) {
        Ok(found) => found,
        Err(error) if matches!(need, Need::Read | Need::Write) => return Err(error.into()),
        Err(error) => return Ok((Shelf::Unreadable(error), None)),
    };
    // Only what a person asked for may stop to ask her something; the screens are at a terminal anyway.
    let asks = matches!(need, Need::Read | Need::Write | Need::Recover) || io::stdin().is_terminal();
    let place = Place { path: found.path.clone(), vault: Arc::new(TerminalVault::beside(&found.path, asks)) };
    // Only what is certainly not there is an empty journal; a folder that can't be looked into is a problem.
    let absent = fs::symlink_metadata(&found.path).is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
    if matches!(need, Need::Glance | Need::Read | Need::Recover) && absent {
        return Ok((Shelf::Absent, Some(place)));
    }
    let made = if found.ours { make_private_folder(&found.path) } else { Ok(()) };
    let opened = made.and_then(|()| open_with(&found.path, &*place.vault));
    match opened {
        Ok(journal) => Ok((Shelf::Open(Box::new(journal)), Some(place))),
        Err(error) if matches!(need, Need::Read | Need::Write) => Err(error.into()),
        Err(error) => Ok((Shelf::Unreadable(error), Some(place))),
    }
}

fn open_with(path: &Path, vault: &dyn KeyVault) -> Result<Journal, JournalError> {
    Journal::open_with_vault(path, vault, JournalKey::random)
}

/// Opens a journal with the key file beside it; a new one gets a new key.
pub fn open_journal(path: &Path) -> Result<Journal, JournalError> {
    open_with(path, &TerminalVault::beside(path, false))
}

/// Where the journal is.
pub fn journal_path(common: &Common) -> Result<PathBuf, JournalError> {
    Ok(spot(common)?.path)
}

struct Spot {
    path: PathBuf,
    /// The place that we chose, whose folder we may make.
    ours: bool,
}

fn spot(common: &Common) -> Result<Spot, JournalError> {
    let named = common.journal.clone().or_else(|| env::var_os("LATTEA_JOURNAL").map(PathBuf::from));
    if let Some(path) = named.filter(|path| !path.as_os_str().is_empty()) {
        return Ok(Spot { path, ours: false });
    }
    let strategy = choose_native_strategy(AppStrategyArgs {
        top_level_domain: "org".to_owned(),
        author: "Lattea".to_owned(),
        app_name: "lattea".to_owned(),
    });
    // Without a home there is no place of our own; the journal then has to be named.
    let no_home = |_| JournalError::Io {
        path: PathBuf::from("lattea.db"),
        what: "finding a folder (name one with --journal) for",
        kind: io::ErrorKind::NotFound,
    };
    Ok(Spot { path: strategy.map_err(no_home)?.in_data_dir("lattea.db"), ours: true })
}

fn make_private_folder(path: &Path) -> Result<(), JournalError> {
    let Some(folder) = path.parent() else { return Ok(()) };
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| JournalError::Io {
        path: folder.to_owned(),
        what: "making the folder",
        kind: error.kind(),
    })
}
