//! A shell without a terminal: keys in, lines of text out, and a clock that the test moves.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use lattea_core::{
    app::{App, Place, Shelf, Wishes},
    clock::{Clock, FixedClock, Moment},
    content::{Content, files::PackFiles},
    id::SeededIds,
    journal::{Journal, JournalKey, MemoryVault},
};
use lattea_tests::pseudo::Pseudo;
use ratatui::{
    Terminal,
    backend::TestBackend,
    buffer::Buffer,
    crossterm::event::{KeyCode, KeyEvent, KeyModifiers},
};

use super::super::{
    shell::Shell,
    theme::{Depth, Look, Theme},
};

struct Shared(Arc<FixedClock>);

impl Clock for Shared {
    fn now(&self) -> Moment {
        self.0.now()
    }
}

/// An app in a folder of its own.
pub struct World {
    pub app: App,
    pub clock: Arc<FixedClock>,
    folder: Option<PathBuf>,
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

impl World {
    /// With an empty journal.
    pub fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("lattea-screen-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir_all(&folder).unwrap();
        let place = Place { path: folder.join("lattea.db"), vault: Arc::new(MemoryVault::default()) };
        let journal = Journal::open_with_vault(&place.path, &*place.vault, JournalKey::random).unwrap();
        let mut world = Self::with(Shelf::Open(Box::new(journal)), Some(place));
        world.folder = Some(folder);
        world
    }

    /// With a journal whose key is gone.
    pub fn key_lost() -> Self {
        let mut world = Self::new();
        let folder = world.folder.take().unwrap();
        drop(world);
        let place = Place { path: folder.join("lattea.db"), vault: Arc::new(MemoryVault::default()) };
        let refused = Journal::open_with_vault(&place.path, &*place.vault, JournalKey::random).err().unwrap();
        let mut world = Self::with(Shelf::Unreadable(refused), Some(place));
        world.folder = Some(folder);
        world
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        self.folder.as_ref().unwrap()
    }

    /// Without any.
    pub fn without_journal() -> Self {
        Self::with(Shelf::Absent, None)
    }

    /// In a made-up language, without a journal.
    pub fn in_pseudo(pseudo: Pseudo) -> Self {
        let content = Content::load(&pseudo.add_to(PackFiles::embedded())).unwrap();
        Self::speaking(Arc::new(content), Some(pseudo.tag().to_owned()), Shelf::Absent, None)
    }

    /// In a language, without a journal.
    pub fn in_language(language: &str) -> Self {
        Self::speaking(Arc::new(Content::embedded().unwrap()), Some(language.to_owned()), Shelf::Absent, None)
    }

    fn with(shelf: Shelf, place: Option<Place>) -> Self {
        Self::speaking(Arc::new(Content::embedded().unwrap()), None, shelf, place)
    }

    fn speaking(content: Arc<Content>, language: Option<String>, shelf: Shelf, place: Option<Place>) -> Self {
        let clock = Arc::new(FixedClock::new(Moment::parse("2026-11-23T10:10:00+01:00").unwrap()));
        let wishes = Wishes { language, country: Some("GB".to_owned()), ..Wishes::default() };
        let app = App::new(content, Box::new(Shared(clock.clone())), Box::new(SeededIds::new(1)), shelf, wishes);
        let app = match place {
            Some(place) => app.unwrap().at(place),
            None => app.unwrap(),
        };
        Self { app, clock, folder: None }
    }

    pub fn shell(&mut self) -> (Shell<'_>, Hands) {
        let clock = self.clock.clone();
        (Shell::new(&mut self.app, Theme::new(Depth::None, Look::Dark)), Hands::of(clock))
    }
}

/// Whoever presses the keys and looks at the screen.
pub struct Hands {
    clock: Arc<FixedClock>,
    pub width: u16,
    pub height: u16,
}

impl Hands {
    /// At a screen of usual size.
    pub fn of(clock: Arc<FixedClock>) -> Self {
        Self { clock, width: 80, height: 24 }
    }

    pub fn draw(&self, shell: &mut Shell<'_>) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(self.width, self.height)).unwrap();
        terminal.draw(|frame| shell.draw(frame)).unwrap();
        terminal.backend().buffer().clone()
    }

    /// The lines of the screen.
    pub fn lines(&self, shell: &mut Shell<'_>) -> Vec<String> {
        let buffer = self.draw(shell);
        let line = |y: u16| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..buffer.area.height).map(|y| line(y).trim_end().to_owned()).collect()
    }

    pub fn see(&self, shell: &mut Shell<'_>) -> String {
        self.lines(shell).join("\n")
    }

    pub fn press(&self, shell: &mut Shell<'_>, code: KeyCode) {
        shell.key(KeyEvent::new(code, KeyModifiers::NONE));
        self.draw(shell);
    }

    /// A letter with the control key.
    pub fn ctrl(&self, shell: &mut Shell<'_>, letter: char) {
        shell.key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL));
        self.draw(shell);
    }

    /// Types letters one after the other; `\n` is Enter and `\x1b` Esc.
    pub fn keys(&self, shell: &mut Shell<'_>, keys: &str) {
        for key in keys.chars() {
            let code = match key {
                '\n' => KeyCode::Enter,
                '\u{1b}' => KeyCode::Esc,
                key => KeyCode::Char(key),
            };
            self.press(shell, code);
        }
    }

    /// Lets time pass in small steps, as the loop does.
    pub fn wait(&self, shell: &mut Shell<'_>, seconds: i64) {
        for _ in 0..seconds * 4 {
            self.clock.set(self.clock.now().plus_ms(250));
            shell.tick();
        }
    }

    /// Answers a check as a well person, with single keys, until it ends. `ticks`: text of a list item to tick, or of a choice to
    /// make.
    pub fn answer(&self, shell: &mut Shell<'_>, ticks: &[&str]) -> usize {
        for pressed in 0..150 {
            let lines = self.lines(shell);
            if !lines[0].contains("Check:") {
                return pressed;
            }
            let focus = lines.iter().position(|line| line.trim_start().starts_with('›')).unwrap_or(0);
            let question = lines[..focus].join(" ");
            let here = &lines[focus];
            let all = lines.join("\n");
            let wanted = lines.iter().find(|line| line.contains("[ ]") && ticks.iter().any(|tick| line.contains(tick)));
            let one = lines[focus..]
                .iter()
                .take(8)
                .find(|line| line.contains("( )") && ticks.iter().any(|tick| line.contains(tick)));
            let keys = if let Some(line) = one {
                line.trim_start_matches([' ', '›']).chars().next().unwrap().to_string()
            } else if let Some(line) = wanted {
                let key = line.trim_start_matches([' ', '›']).chars().next().unwrap();
                format!("{key}\n")
            } else if all.contains("n None of these") {
                "n".to_owned()
            } else if here.contains('↵') || here.contains("g Go on") {
                "\n".to_owned()
            } else if here.contains("y ( )") {
                "n".to_owned()
            } else if here.contains("0: no pain") {
                "0".to_owned()
            } else if here.contains('▏') && question.contains("°C") {
                "36.8\n".to_owned()
            } else if here.contains('▏') && question.contains("give birth") {
                "30\n".to_owned()
            } else if here.contains('▏') {
                let number = if lines[..focus].iter().rev().take(3).any(|line| line.contains("wet")) { 7 } else { 0 };
                format!("{number}\n")
            } else if here.contains("1 [ ]") {
                "1\n".to_owned()
            } else {
                "1".to_owned()
            };
            self.keys(shell, &keys);
        }
        panic!("the check does not end:\n{}", self.see(shell));
    }
}

/// Every word that is on the screen, so that half a word stands out.
pub fn words(text: &str) -> Vec<String> {
    let letters = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    text.split_whitespace().map(letters).filter(|word| !word.is_empty()).collect()
}
