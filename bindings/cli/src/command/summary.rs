//! `lattea summary`.

use std::io::{self, IsTerminal};

use lattea_core::{
    app::{App, SummaryForm},
    error::Error,
    summary::{Request, SectionId},
    voice::TemperatureUnit,
};

use crate::{
    args::{PaperSize, ReaderUnit, SummaryArgs, SummaryFormat},
    error::Failure,
    print::Out,
};

/// Prints the page, or writes it to a file. What is printed is byte for byte what the file would hold.
pub fn run(app: &mut App, args: &SummaryArgs, out: &mut Out) -> Result<(), Failure> {
    let request = request(app, args)?;
    let form = form(args);
    let Some(path) = &args.output else {
        if args.format == SummaryFormat::Pdf && io::stdout().is_terminal() {
            return Err(Failure::Refused("a PDF is nothing to read here: name a file with --output FILE".to_owned()));
        }
        return out.bytes(&app.summary_bytes(&request, form)?);
    };
    app.summary_file(&request, form, path)?;
    let voice = app.voice();
    let mut paper = out.paper();
    paper.line(&voice.say_with("terminal-summary-written", &[("path", path.display().to_string().into())]));
    paper.line(&voice.say("terminal-private"));
    out.page(paper)
}

/// What was asked for. Forms with more than one page have the details in them, unless the sections are named.
pub fn request(app: &App, args: &SummaryArgs) -> Result<Request, Failure> {
    let mut request = app.summary_request(args.from, args.to)?;
    request.name.clone_from(&args.name);
    request.question.clone_from(&args.question);
    if let Some(language) = &args.reader_language
        && !app.content().words().speaks(language)
    {
        let known = app.content().words().languages().collect::<Vec<_>>().join(", ");
        return Err(Error::NoSuch { what: "language", hint: format!("There are: {known}") }.into());
    }
    request.language.clone_from(&args.reader_language);
    request.unit = args.reader_unit.map(|unit| match unit {
        ReaderUnit::Celsius => TemperatureUnit::Celsius,
        ReaderUnit::Fahrenheit => TemperatureUnit::Fahrenheit,
    });
    if !args.sections.is_empty() {
        request = request.only([]);
        for name in &args.sections {
            choose(&mut request, name, true)?;
        }
        return Ok(request);
    }
    let (readings, answers) = match args.format {
        SummaryFormat::Text | SummaryFormat::Json => (false, false),
        SummaryFormat::Pdf => (true, false),
        SummaryFormat::Fhir | SummaryFormat::Csv => (true, true),
    };
    request.set(SectionId::Readings, readings);
    request.set(SectionId::Answers, answers);
    for (names, on) in [(&args.with, true), (&args.without, false)] {
        for name in names {
            choose(&mut request, name, on)?;
        }
    }
    Ok(request)
}

/// In which form.
pub fn form(args: &SummaryArgs) -> SummaryForm {
    match (args.format, args.paper) {
        (SummaryFormat::Text, _) => SummaryForm::Text,
        (SummaryFormat::Json, _) => SummaryForm::Json,
        (SummaryFormat::Pdf, PaperSize::A4) => SummaryForm::PdfA4,
        (SummaryFormat::Pdf, PaperSize::Letter) => SummaryForm::PdfLetter,
        (SummaryFormat::Fhir, _) => SummaryForm::Fhir,
        (SummaryFormat::Csv, _) => SummaryForm::Csv,
    }
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
