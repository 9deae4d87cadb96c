//! One command a file: each takes an app that is open as far as the command needs it, and a place to print to.

mod baby;
mod bare;
pub mod check;
mod content;
mod course;
mod draw;
mod feed;
pub mod files;
mod help_now;
pub mod journal;
mod keeping;
mod learn;
pub mod log;
mod massage;
mod reminders;
mod report;
mod set;
mod share;
pub mod summary;
pub mod today;
mod trends;

use std::io::{self, IsTerminal};

use lattea_core::app::App;

use crate::{
    args::{Args, Command, Common, JournalArgs, files::PartnerAction},
    demo,
    error::Failure,
    open::{self, Need, Time},
    print::Out,
    schema,
};

/// Runs the command line.
pub fn run(args: Args) -> Result<(), Failure> {
    let Args { common, command } = args;
    let mut out = Out::stdout(common.no_color);
    let Some(command) = command else { return bare::run(&common, &mut out) };
    match command {
        Command::Check(check) if check.schema.is_some() => schema::run(&common, check.schema, &mut out),
        Command::Check(check) if check.answers.is_some() => check::answers(&common, &check, &mut out),
        Command::Massage(massage) => {
            let mut app = open::app(&common, Need::Glance, Time::Running(massage.speed), None)?;
            out.written(&app.voice());
            massage::run(&mut app, &massage, &mut out)
        }
        Command::Content { action } => content::run(&common, &action, &mut out),
        Command::Demo { folder } => demo::run(&common, folder, &mut out),
        Command::Key { action } => {
            let app = open::app(&common, Need::None, Time::Plain, None)?;
            keeping::key(&app, &open::journal_path(&common)?, action, &mut out)
        }
        command => {
            let (need, country) = needs(&command);
            let mut app = open::app(&common, need, Time::Plain, country)?;
            on_app(&mut app, command, &mut out)
        }
    }
}

/// Runs a command that needs nothing but an app; the demo's steps are such commands.
pub fn on_app(app: &mut App, command: Command, out: &mut Out) -> Result<(), Failure> {
    out.written(&app.voice());
    match command {
        Command::Check(_) => check::interview(app, out),
        Command::Log(args) => log::run(app, &args, out),
        Command::Edit(args) => log::edit(app, &args, out),
        Command::Baby { action } => baby::run(app, action.as_ref(), out),
        Command::Feed { action } => feed::run(app, action.as_ref(), out),
        Command::Today => today::run(app, out),
        Command::Course => course::run(app, out),
        Command::Reminders(args) => reminders::run(app, &args, out),
        Command::Trends { days } => trends::run(app, days, out),
        Command::Export(args) => files::export(app, &args, out),
        Command::Import(args) => files::import(app, &args, out),
        Command::Partner { action } => files::partner(app, &action, out),
        Command::Journal(args) => journal::run(app, &args, out),
        Command::Learn { topic, find } => learn::run(app, topic.as_deref(), find.as_deref(), out),
        Command::HelpNow { .. } => help_now::run(app, out),
        Command::Summary(args) => summary::run(app, &args, out),
        Command::Report(args) => report::run(app, &args, out),
        Command::Share(args) => share::run(app, &args, out),
        Command::Set { setting } => set::run(app, &setting, out),
        Command::Backup(args) => keeping::backup(app, &args, out),
        Command::Restore(args) => keeping::restore(app, &args, out),
        Command::Recover => keeping::recover(app, out),
        Command::Salvage => keeping::salvage(app, out),
        Command::StartNew => keeping::start_new(app, out),
        Command::Examine => keeping::examine(app, out),
        Command::Erase => keeping::erase(app, out),
        Command::Massage(_) | Command::Content { .. } | Command::Demo { .. } | Command::Key { .. } => {
            Err(Failure::Usage("this command can't stand here".to_owned()))
        }
    }
}

fn needs(command: &Command) -> (Need, Option<&str>) {
    match command {
        Command::Check(check) => (Need::Keep, check.country.as_deref()),
        Command::HelpNow { country } => (Need::Glance, country.as_deref()),
        Command::Log(_)
        | Command::Edit(_)
        | Command::Feed { action: Some(_) }
        | Command::Baby { action: Some(_) }
        | Command::Import(_)
        | Command::Partner { action: PartnerAction::Import { .. } }
        | Command::Set { .. }
        | Command::Share(_) => (Need::Write, None),
        Command::Export(_) | Command::Baby { .. } | Command::Partner { .. } | Command::Trends { .. } => {
            (Need::Read, None)
        }
        Command::Journal(JournalArgs { action: Some(_), .. }) => (Need::Write, None),
        Command::Journal(_)
        | Command::Summary(_)
        | Command::Course
        | Command::Reminders(_)
        | Command::Backup(_)
        | Command::Examine => (Need::Read, None),
        Command::Restore(args) if args.look || args.replace => (Need::Recover, None),
        Command::Restore(_) => (Need::Write, None),
        Command::Recover | Command::Salvage | Command::StartNew | Command::Erase => (Need::Recover, None),
        _ => (Need::Glance, None),
    }
}

/// Whether somebody sits at a terminal that can show screens.
pub fn at_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// The app of the bare command.
fn whole_app(common: &Common) -> Result<App, Failure> {
    open::app(common, Need::Keep, Time::Plain, None)
}
