//! `lattea check`: from a file, without any journal; or asked, and kept.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

use lattea_core::{app::App, clock::Moment, error::Error};
use serde_json::json;

use crate::{
    args::{CheckArgs, Common, VerdictFormat},
    error::Failure,
    line::{self, Typed},
    open::{self, Need, Time},
    print::{Out, result},
};

/// No answers file is longer than this.
const MOST_BYTES: u64 = 4 << 20;

/// Asks, line by line, and prints the result.
pub fn interview(app: &mut App, out: &mut Out) -> Result<(), Failure> {
    line::interview::run(app, out, &mut Typed::new(io::stdin().lock()))
}

/// Assesses a file.
pub fn answers(common: &Common, args: &CheckArgs, out: &mut Out) -> Result<(), Failure> {
    let app = open::app(common, Need::None, Time::Plain, args.country.as_deref())?;
    let fixed = open::fixed_now(common)?;
    let path = args.answers.as_deref().unwrap_or(Path::new("-"));
    let mut from = source(path)?;
    if args.format == VerdictFormat::Jsonl {
        return lines(&app, fixed, &mut from, out);
    }
    let text = whole(path, from)?;
    let assessed = app.assess_answers(&text, fixed).map_err(|error| in_file(path, error))?;
    if args.format == VerdictFormat::Json {
        let json = serde_json::to_string_pretty(&assessed.verdict).map_err(io::Error::other)?;
        return out.text(&format!("{json}\n"));
    }
    out.written(&app.voice());
    let mut paper = out.paper();
    result::result(&mut paper, &app.voice(), &app.result_of(&assessed));
    out.page(paper)
}

/// One verdict a line, in order. A bad line gives an error in its place, the others go on, and the exit code says so.
fn lines(app: &App, fixed: Option<Moment>, from: &mut dyn BufRead, out: &mut Out) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    let mut refused = false;
    for number in 1u64.. {
        bytes.clear();
        let read = from.take(MOST_BYTES).read_until(b'\n', &mut bytes).map_err(unreadable)?;
        if read == 0 {
            break;
        }
        let verdict = if read as u64 == MOST_BYTES && bytes.last() != Some(&b'\n') {
            skip_line(from)?;
            Err(format!("this line is longer than {MOST_BYTES} bytes, which no answers are"))
        } else {
            match std::str::from_utf8(&bytes) {
                Ok(text) if text.trim().is_empty() => continue,
                Ok(text) => app.assess_answers(text, fixed).map_err(|error| one_line(&error)),
                Err(_) => Err("this line is not UTF-8 text".to_owned()),
            }
        };
        let line = match verdict {
            Ok(assessed) => serde_json::to_string(&assessed.verdict).map_err(io::Error::other)?,
            Err(error) => {
                refused = true;
                json!({ "error": error, "line": number }).to_string()
            }
        };
        out.line(&line)?;
    }
    out.flush()?;
    if refused {
        Err(Failure::Refused("some lines were refused; each has an \"error\" in its place".to_owned()))
    } else {
        Ok(())
    }
}

fn skip_line(from: &mut dyn BufRead) -> Result<(), Failure> {
    loop {
        let held = from.fill_buf().map_err(unreadable)?;
        let (length, end) = match held.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (held.len(), held.is_empty()),
        };
        from.consume(length);
        if end {
            return Ok(());
        }
    }
}

/// The position in the file says nothing about a single line.
fn one_line(error: &Error) -> String {
    let text = error.to_string();
    match text.strip_prefix("line 1, column ") {
        Some(rest) => format!("column {rest}"),
        None => text,
    }
}

fn source(path: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(|error| {
        Failure::Refused(format!("the answers {} can't be opened: {}. Check the name", path.display(), error.kind()))
    })?;
    Ok(Box::new(BufReader::new(file)))
}

fn whole(path: &Path, from: Box<dyn BufRead>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Failure::Refused(format!(
            "{}: longer than {MOST_BYTES} bytes, which no answers are",
            path.display()
        )));
    }
    String::from_utf8(bytes).map_err(|_| Failure::Refused(format!("{}: this is not UTF-8 text", path.display())))
}

fn in_file(path: &Path, error: Error) -> Failure {
    match error {
        Error::Contract(error) if path != Path::new("-") => Failure::Refused(format!("{}: {error}", path.display())),
        other => other.into(),
    }
}

fn unreadable(error: io::Error) -> Failure {
    Failure::Refused(format!("the answers can't be read: {}. Check that it is a file you may read", error.kind()))
}
