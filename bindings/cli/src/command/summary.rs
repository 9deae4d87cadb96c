//! `lattea summary`.

use lattea_core::{
    app::{App, SummaryForm},
    error::Error,
    summary::{Request, SectionId},
};

use crate::{
    args::{SummaryArgs, SummaryFormat},
    error::Failure,
    print::Out,
};

/// Prints the page, or writes it to a file. What is printed is byte for byte what the file would hold.
pub fn run(app: &mut App, args: &SummaryArgs, out: &mut Out) -> Result<(), Failure> {
    let mut request = app.summary_request(args.from, args.to)?;
    request.name.clone_from(&args.name);
    request.question.clone_from(&args.question);
    for (names, on) in [(&args.with, true), (&args.without, false)] {
        for name in names {
            choose(&mut request, name, on)?;
        }
    }
    let form = match args.format {
        SummaryFormat::Text => SummaryForm::Text,
        SummaryFormat::Json => SummaryForm::Json,
    };
    let Some(path) = &args.output else {
        return out.text(&app.summary_bytes(&request, form)?);
    };
    app.summary_file(&request, form, path)?;
    let voice = app.voice();
    let mut paper = out.paper();
    paper.line(&voice.say_with("terminal-summary-written", &[("path", path.display().to_string().into())]));
    paper.line(&voice.say("terminal-private"));
    out.page(paper)
}

fn choose(request: &mut Request, name: &str, on: bool) -> Result<(), Failure> {
    let key = name.replace('-', "_");
    let section = SectionId::from_key(&key).ok_or_else(|| {
        let keys: Vec<&str> = SectionId::ALL.into_iter().map(SectionId::key).collect();
        Error::NoSuch { what: "section", hint: format!("There are: {}", keys.join(", ")) }
    })?;
    if !on && section.is_locked() {
        return Err(Failure::Refused(format!("the section {key} always stands on the page and can't be left out")));
    }
    request.set(section, on);
    Ok(())
}
