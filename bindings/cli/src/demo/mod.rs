//! `lattea demo`: a five-day story from files, played through the same app and the same pages as everything else.
//!
//! Nothing in it is acted: each step opens the app on the story's own journal with the clock standing where the step says,
//! and prints what a person would see. Only the clock and the ids are given, so that it reads the same every time.

mod check;
mod hands;
mod story;

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Parser;
use lattea_core::{
    app::{App, Shelf, Wishes},
    clock::{FixedClock, Moment},
    content::Content,
    id::{IdSource, SeededIds},
};
use uuid::Uuid;

use self::{
    hands::Scripted,
    story::{Deed, Step, Story},
};
use crate::{
    args::{Args, Common},
    clock::SharedClock,
    command,
    error::{Failure, said},
    line::session,
    open,
    print::Out,
};

/// Where the first id of the story counts from.
const SEED: u64 = 1;

/// Plays the story and leaves its files in a folder.
pub fn run(common: &Common, folder: Option<PathBuf>, out: &mut Out) -> Result<(), Failure> {
    let folder = folder.map_or_else(fresh_folder, |folder| new_folder(&folder).map(|()| folder))?;
    let story = Story::five_days()?;
    let clock = SharedClock(Arc::new(FixedClock::new(story.begins()?)));
    let stage = Stage {
        content: Arc::new(open::content(common)?),
        clock,
        ids: Arc::new(SeededIds::new(SEED)),
        journal: folder.join("lattea.db"),
        folder,
        language: common.language.clone(),
    };
    let mut paper = out.paper();
    paper.heading(&story.title);
    paper.line(&story.about);
    out.page(paper)?;
    for step in &story.step {
        stage.play(step, out)?;
    }
    let mut paper = out.paper();
    paper.gap();
    paper.blank();
    paper.line(&story.end);
    for name in ["lattea.db", "summary.txt", "journal.json"] {
        let path = stage.folder.join(name);
        if path.exists() {
            paper.exactly(&format!("  {}", path.display()));
        }
    }
    out.page(paper)
}

struct Stage {
    content: Arc<Content>,
    clock: SharedClock,
    ids: Arc<SeededIds>,
    journal: PathBuf,
    folder: PathBuf,
    language: Option<String>,
}

impl Stage {
    fn play(&self, step: &Step, out: &mut Out) -> Result<(), Failure> {
        self.clock.0.set(step.moment()?);
        if !step.tell.is_empty() {
            let mut paper = out.paper();
            paper.blank();
            paper.blank();
            paper.scene(&step.tell);
            out.page(paper)?;
        }
        match (self.act(step, out), step.refused) {
            (Err(Failure::Output(error)), _) => Err(Failure::Output(error)),
            (Err(refusal), true) => {
                let mut paper = out.paper();
                said(&refusal.to_string()).lines().for_each(|line| paper.line(line));
                out.page(paper)
            }
            (Ok(()), true) => Err(story::broken("a step was to be refused and was not")),
            (played, false) => played,
        }
    }

    fn act(&self, step: &Step, out: &mut Out) -> Result<(), Failure> {
        let mut app = self.app()?;
        match &step.deed {
            Deed::Run(words) => self.command(&mut app, words, out),
            Deed::Check(name) => {
                show_command(&["check"], out)?;
                check::play(&mut app, &story::answers(name)?, out)
            }
            Deed::Massage { technique, side, lines } => {
                let mut words = vec!["massage"];
                words.extend(technique.iter().flat_map(|technique| ["--technique", technique]));
                words.extend(side.iter().flat_map(|side| ["--side", side.key()]));
                show_command(&words, out)?;
                let mut hands = Scripted::new(self.clock.clone(), lines);
                session::run(&mut app, technique.as_deref(), *side, &mut hands, out)
            }
        }
    }

    fn command(&self, app: &mut App, words: &[String], out: &mut Out) -> Result<(), Failure> {
        let shown: Vec<String> = words.iter().map(|word| word.replace("{folder}", "FOLDER")).collect();
        show_command(&shown.iter().map(String::as_str).collect::<Vec<_>>(), out)?;
        let folder = self.folder.display().to_string();
        let words = words.iter().map(|word| word.replace("{folder}", &folder));
        let args = Args::try_parse_from(std::iter::once("lattea".to_owned()).chain(words));
        match args.map(|args| args.command) {
            Ok(Some(command)) => command::on_app(app, command, out),
            _ => Err(story::broken("a step's command can't be read")),
        }
    }

    /// Each step opens the journal anew, as each start of the program does.
    fn app(&self) -> Result<App, Failure> {
        let shelf = Shelf::Open(Box::new(open::open_journal(&self.journal)?));
        let wishes = Wishes { language: self.language.clone(), ..Wishes::default() };
        let ids = Box::new(SharedIds(Arc::clone(&self.ids)));
        Ok(App::new(Arc::clone(&self.content), Box::new(self.clock.clone()), ids, shelf, wishes)?)
    }
}

/// One counter for all steps.
struct SharedIds(Arc<SeededIds>);

impl IdSource for SharedIds {
    fn next(&self, now: Moment) -> Uuid {
        self.0.next(now)
    }
}

fn show_command(words: &[&str], out: &mut Out) -> Result<(), Failure> {
    let quoted = words.iter().map(|word| if word.contains(' ') { format!("\"{word}\"") } else { (*word).to_owned() });
    let mut paper = out.paper();
    paper.blank();
    paper.aside(&format!("$ lattea {}", quoted.collect::<Vec<_>>().join(" ")));
    out.page(paper)
}

/// A new folder under the system's temporary one, for this person only.
fn fresh_folder() -> Result<PathBuf, Failure> {
    let folder = std::env::temp_dir().join(format!("lattea-demo-{}", Uuid::new_v4().simple()));
    new_folder(&folder).map(|()| folder)
}

fn new_folder(folder: &Path) -> Result<(), Failure> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| no_folder(folder, error.kind()))?;
    if folder.join("lattea.db").exists() {
        let shown = folder.display();
        let why =
            format!("there is a journal in {shown} already, and the story never touches one. Name another folder");
        return Err(Failure::Refused(why));
    }
    Ok(())
}

fn no_folder(folder: &Path, kind: io::ErrorKind) -> Failure {
    let shown = folder.display();
    Failure::Refused(format!("making the folder {shown} failed: {kind}. Name a folder that you may write to"))
}
