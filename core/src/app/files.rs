//! The Files page. What a person can put right comes back as a sentence, and then nothing was written and nothing came in.

use std::{fs::File, path::Path};

use crate::{
    error::Error,
    journal::{
        BabyKey, Exported, JournalError, Kind, Setting, SettingKey, Share, VolumeUnit,
        baby_buddy::Reading,
        import::{ImportError, Imported, Source},
        make_private_folder,
    },
    view::{
        check::ChoiceView,
        files::{
            self, FileKindView, FileMadeView, FileOut, FileStep, FilesView, ImportAnswer, IncomingView, OutgoingView,
            TakeInStep,
        },
        import::ImportAskView,
        voice::Voice,
    },
};

use super::{
    App,
    keeping::{count_of, counted},
};

/// The question in which unit the amounts of a file are.
const UNIT: &str = "unit";
/// What the id of the question begins with which baby a child of the file is.
const CHILD: &str = "child:";

impl App {
    /// The Files page.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked, or it can't be read.
    pub fn files(&self) -> Result<FilesView, Error> {
        let counts = self.journal()?.counts()?;
        let voice = self.voice();
        let kinds = |of: &dyn Fn(Kind) -> bool| {
            let here = counts.kinds.iter().filter(|(kind, count)| *count > 0 && of(*kind));
            here.map(|(kind, count)| FileKindView { kind: *kind, label: labelled(&voice, *kind, *count) }).collect()
        };
        let outgoing = |name: &str, kinds: Vec<FileKindView>| OutgoingView {
            title: voice.say(&format!("files-{name}")),
            text: vec![voice.say(&format!("files-{name}-text"))],
            kinds,
        };
        Ok(FilesView {
            title: voice.say("files-title"),
            text: vec![voice.say("files-text"), voice.say("files-not-locked")],
            nothing: (counts.entries() == 0).then(|| voice.say("files-nothing")),
            whole: outgoing("whole", Vec::new()),
            table: outgoing("table", kinds(&|_| true)),
            partner: outgoing("partner", kinds(&|kind| !Share::PARTNER.contains(&kind))),
            save: voice.say("files-save"),
            send: voice.say("files-send"),
            incoming: IncomingView {
                title: voice.say("files-in"),
                text: vec![voice.say("files-in-text"), voice.say("files-in-look")],
                choose: voice.say("files-in-choose"),
                take: voice.say("files-in-take"),
            },
        })
    }

    /// What a file is called when the person gives it no name: it says the day and nothing about her.
    pub fn file_name(&self, out: &FileOut) -> String {
        let day = self.now().date();
        match out {
            FileOut::Whole => format!("lattea-{day}.json"),
            FileOut::Table(kind) => format!("lattea-{}-{day}.csv", kind.key()),
            FileOut::Partner(_) => format!("lattea-partner-{day}.json"),
        }
    }

    /// Writes a file to a place that the person chose, and reads it back.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked or can't be read, or there is no room; no file is written then.
    pub fn file_write(&self, out: &FileOut, path: &Path) -> Result<FileStep, Error> {
        let journal = self.journal()?;
        let voice = self.voice();
        let counts = journal.counts()?;
        let goes = |kind: Kind| match out {
            FileOut::Whole => true,
            FileOut::Table(of) => kind == *of,
            FileOut::Partner(with) => Share::PARTNER.contains(&kind) || with.contains(&kind),
        };
        if !counts.kinds.iter().any(|(kind, count)| *count > 0 && goes(*kind)) {
            return Ok(FileStep::Problem(voice.say("files-problem-nothing")));
        }
        let done = match out {
            FileOut::Whole => journal.export_file(self.now(), path),
            FileOut::Table(kind) => journal.export_table_file(*kind, path),
            FileOut::Partner(with) => {
                journal.export_share_file(&Share::Partner { with: with.clone() }, self.now(), path)
            }
        };
        match done {
            Ok(Exported { entries, .. }) => {
                Ok(FileStep::Made(FileMadeView { said: counted(&voice, "files-made", entries), path: path.to_owned() }))
            }
            Err(JournalError::Io { .. } | JournalError::Target { .. }) => {
                Ok(FileStep::Problem(voice.say("files-problem-place")))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a file to a private place for the share sheet, where it stays for an hour at most.
    ///
    /// # Errors
    /// As [`file_write`](Self::file_write).
    pub fn file_share(&mut self, out: &FileOut) -> Result<FileStep, Error> {
        let now = self.now();
        self.sweep(now);
        let folder = super::share::shared_folder(self.journal()?.path());
        make_private_folder(&folder)?;
        let path = folder.join(self.file_name(out));
        let step = self.file_write(out, &path)?;
        if matches!(step, FileStep::Made(_)) {
            self.shared.retain(|(other, _)| *other != path);
            self.shared.push((path, now));
        }
        Ok(step)
    }

    /// Says what would come in from a file, and asks what the file leaves open. Nothing is changed.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it is locked, or it refuses.
    pub fn file_look(&mut self, path: &Path, answers: &[ImportAnswer]) -> Result<TakeInStep, Error> {
        self.take_in(path, answers, true)
    }

    /// Takes a file in: all of it that can come in, or nothing.
    ///
    /// # Errors
    /// As [`file_look`](Self::file_look).
    pub fn file_take(&mut self, path: &Path, answers: &[ImportAnswer]) -> Result<TakeInStep, Error> {
        self.take_in(path, answers, false)
    }

    fn take_in(&mut self, path: &Path, answers: &[ImportAnswer], preview: bool) -> Result<TakeInStep, Error> {
        self.journal()?;
        let taken = match File::open(path) {
            Ok(mut file) => self.import_counted(&mut file, self.reading(answers), preview),
            Err(error) => Err(JournalError::Import(ImportError::Reading(error.kind())).into()),
        };
        let voice = self.voice();
        Ok(match taken {
            Ok(done) => {
                let mut view = crate::view::import::import(&voice, &done, preview);
                view.asks = if preview { self.asks(&done, answers)? } else { Vec::new() };
                TakeInStep::Seen(view)
            }
            Err(Error::Journal(JournalError::Import(error))) => TakeInStep::Problem(files::problem(&voice, error)),
            Err(error) => return Err(error),
        })
    }

    /// What the answers say; the times of a file are of the offset that holds here and now.
    fn reading(&self, answers: &[ImportAnswer]) -> Reading {
        let unit = answers.iter().find(|answer| answer.ask == UNIT).map(|it| it.choice.as_str());
        let unit = match unit.and_then(|text| SettingKey::VolumeUnit.read(text)) {
            Some(Setting::VolumeUnit(unit)) => unit,
            _ => self.volume_unit(),
        };
        let children = answers.iter().filter_map(|answer| {
            let child = answer.ask.strip_prefix(CHILD)?;
            Some((child.to_owned(), BabyKey::from_key(&answer.choice)?))
        });
        Reading {
            offset_min: self.now().offset_min(),
            amounts: Some(unit),
            children: children.collect(),
            temperature_words: String::new(),
        }
    }

    /// What a file of Baby Buddy leaves open: the unit of its amounts, and which child is which baby.
    fn asks(&self, done: &Imported, answers: &[ImportAnswer]) -> Result<Vec<ImportAskView>, Error> {
        let Source::BabyBuddy(table) = done.source else { return Ok(Vec::new()) };
        let voice = self.voice();
        let said = |id: &str| answers.iter().find(|answer| answer.ask == id).map(|answer| answer.choice.clone());
        let mut asks = Vec::new();
        if table.has_amounts() {
            let units = [VolumeUnit::Millilitres, VolumeUnit::FluidOunces];
            let id = |unit: VolumeUnit| Setting::VolumeUnit(unit).text();
            let choice = |unit: VolumeUnit| ChoiceView {
                label: voice.say(&crate::content::text::message_id("unit", &id(unit))),
                id: id(unit),
            };
            asks.push(ImportAskView {
                id: UNIT.to_owned(),
                question: voice.say("files-ask-unit"),
                choices: units.map(choice).into(),
                chosen: said(UNIT).or_else(|| Some(id(self.volume_unit()))),
            });
        }
        let babies: Vec<ChoiceView> = self
            .babies()?
            .babies
            .into_iter()
            .map(|baby| ChoiceView { id: baby.key.key().to_owned(), label: baby.name })
            .collect();
        let is_open = done.children.len() > 1 || (babies.len() > 1 && table.is_about_a_baby());
        if is_open && !babies.is_empty() {
            for child in &done.children {
                let id = format!("{CHILD}{child}");
                asks.push(ImportAskView {
                    question: voice.say_with("files-ask-child", &[("child", child.clone().into())]),
                    choices: babies.clone(),
                    chosen: said(&id),
                    id,
                });
            }
        }
        Ok(asks)
    }
}

/// "Feed (12)".
fn labelled(voice: &Voice<'_>, kind: Kind, count: u64) -> String {
    let kind = voice.say(&crate::content::text::message_id("kind", kind.key()));
    voice.say_with("files-kind", &[("kind", kind.into()), ("count", count_of(count))])
}
