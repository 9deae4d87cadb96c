//! `lattea export`, `import` and `partner`.

use std::{fs::File, path::Path};

use lattea_core::{
    app::App,
    journal::{BabyKey, Exported, Kind, VolumeUnit, baby_buddy::Reading},
    view::import::ImportView,
};

use crate::{
    args::files::{AmountArg, ExportArgs, ExportFormat, ImportArgs, PartnerAction},
    command::journal,
    error::Failure,
    print::Out,
};

/// Writes everything.
pub fn export(app: &mut App, args: &ExportArgs, out: &mut Out) -> Result<(), Failure> {
    if args.format == ExportFormat::Json {
        return journal::export(app, &args.to, out);
    }
    let written = app.export_tables(&args.to)?;
    if written.is_empty() {
        return Err(Failure::Refused("there is nothing in the journal yet, so nothing was written".to_owned()));
    }
    let mut paper = out.paper();
    for (path, entries) in &written {
        paper.line(&counted(app, path, *entries));
    }
    paper.line(&app.voice().say("terminal-private"));
    out.page(paper)
}

/// Writes a partner's file, or takes one in.
pub fn partner(app: &mut App, action: &PartnerAction, out: &mut Out) -> Result<(), Failure> {
    match action {
        PartnerAction::Export { file, with } => {
            let with = with.iter().map(|name| kind(name)).collect::<Result<Vec<_>, _>>()?;
            let Exported { entries, .. } = app.export_partner(&with, file)?;
            let mut paper = out.paper();
            paper.line(&counted(app, file, entries));
            paper.line(&app.voice().say("terminal-private"));
            out.page(paper)
        }
        PartnerAction::Import { file, preview } => take(app, file, Reading::default(), *preview, out),
    }
}

/// Takes a file in.
pub fn import(app: &mut App, args: &ImportArgs, out: &mut Out) -> Result<(), Failure> {
    let reading = Reading {
        offset_min: match &args.offset {
            Some(offset) => offset_of(offset)?,
            None => app.now().offset_min(),
        },
        amounts: (args.unit == AmountArg::Oz).then_some(VolumeUnit::FluidOunces),
        children: args.child.iter().map(|child| child_of(child)).collect::<Result<_, _>>()?,
        temperature_words: String::new(),
    };
    take(app, &args.file, reading, args.preview, out)
}

fn take(app: &mut App, path: &Path, reading: Reading, preview: bool, out: &mut Out) -> Result<(), Failure> {
    let mut file = File::open(path).map_err(|error| {
        Failure::Refused(format!("{} can't be read: {}. Check its name and try again", path.display(), error.kind()))
    })?;
    let view = app.import(&mut file, reading, preview)?;
    let voice = app.voice();
    let mut paper = out.paper();
    shown(&mut paper, &view);
    if preview {
        paper.line(&voice.say("terminal-preview-only"));
    }
    out.page(paper)
}

fn shown(paper: &mut crate::print::Paper, view: &ImportView) {
    paper.heading(&view.title);
    view.lines.iter().for_each(|line| paper.line(line));
    view.refused.iter().for_each(|line| paper.item(line));
}

fn counted(app: &App, path: &Path, entries: u64) -> String {
    let arguments =
        [("count", i64::try_from(entries).unwrap_or(i64::MAX).into()), ("path", path.display().to_string().into())];
    app.voice().say_with("terminal-exported", &arguments)
}

fn kind(name: &str) -> Result<Kind, Failure> {
    Kind::from_key(name).ok_or_else(|| {
        let names: Vec<&str> = Kind::ALL.into_iter().map(Kind::key).collect();
        Failure::Refused(format!("--with takes one of: {}", names.join(", ")))
    })
}

/// `+01:00`, `-330` minutes, or `Z`.
fn offset_of(text: &str) -> Result<i16, Failure> {
    let wrong = || Failure::Refused("--offset is written like +01:00 or -05:30".to_owned());
    let moment = lattea_core::clock::Moment::parse(&format!("2026-01-01T00:00:00{}", text.trim()));
    moment.map(|moment| moment.offset_min()).map_err(|_| wrong())
}

fn child_of(text: &str) -> Result<(String, BabyKey), Failure> {
    let wrong =
        || Failure::Refused("--child is written like 1=a: a number of Baby Buddy, and a baby a to d".to_owned());
    let (id, baby) = text.split_once('=').ok_or_else(wrong)?;
    Ok((id.trim().to_owned(), BabyKey::from_key(&baby.trim().to_lowercase()).ok_or_else(wrong)?))
}
