//! The page for a midwife: asked for by days, built from a slice of the journal, written as a whole or not at all.

use std::{io::Write, path::Path};

use chrono::NaiveDate;

use crate::{
    clock::{DAY_MS, Moment},
    error::Error,
    journal::{
        JournalError, Kind,
        backup::{self, BackupKey},
        write_private,
    },
    summary::{
        Document, Request, Slice, csv, fhir, json,
        pdf::{self, Paper},
        text,
    },
    view::summary::{self as view, StretchView, SummaryView},
};

use super::App;

/// The form in which a summary is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SummaryForm {
    /// One page of plain text.
    Text,
    /// The same as versioned JSON.
    Json,
    /// A PDF on A4.
    PdfA4,
    /// A PDF on US Letter.
    PdfLetter,
    /// A FHIR R4 document.
    Fhir,
    /// A table for a spreadsheet.
    Csv,
}

impl SummaryForm {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Text, Self::Json, Self::PdfA4, Self::PdfLetter, Self::Fhir, Self::Csv];

    /// Its name in the share log.
    pub fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::PdfA4 | Self::PdfLetter => "pdf",
            Self::Fhir => "fhir",
            Self::Csv => "csv",
        }
    }

    /// The end of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Json => "json",
            Self::PdfA4 | Self::PdfLetter => "pdf",
            Self::Fhir => "fhir.json",
            Self::Csv => "csv",
        }
    }

    /// The exact bytes of a document in this form.
    ///
    /// # Errors
    /// [`PdfError`](pdf::PdfError) when a PDF can't be made.
    pub fn bytes(self, document: &Document) -> Result<Vec<u8>, pdf::PdfError> {
        Ok(match self {
            Self::Text => text::render(document).into_bytes(),
            Self::Json => json::render(document).into_bytes(),
            Self::PdfA4 => pdf::render(document, Paper::A4)?,
            Self::PdfLetter => pdf::render(document, Paper::Letter)?,
            Self::Fhir => fhir::render(document).into_bytes(),
            Self::Csv => csv::render(document).into_bytes(),
        })
    }
}

impl SummaryForm {
    /// What a file of this form shows, line by line: of a PDF every text on its pages, of the others the file itself.
    ///
    /// # Errors
    /// [`PdfError`](pdf::PdfError) when a PDF can't be made.
    pub fn shown(self, document: &Document) -> Result<Vec<String>, pdf::PdfError> {
        let lines = |text: String| text.lines().map(str::to_owned).collect();
        Ok(match self {
            Self::PdfA4 => pdf::shown(document, Paper::A4)?,
            Self::PdfLetter => pdf::shown(document, Paper::Letter)?,
            Self::Text => text::lines(document),
            Self::Json => lines(json::render(document)),
            Self::Fhir => lines(fhir::render(document)),
            Self::Csv => lines(csv::render(document)),
        })
    }
}

impl App {
    /// The usual request for these days, both included: everything that is not private, up to now.
    ///
    /// # Errors
    /// [`Error::Days`] when the first day lies after the last one, or both lie ahead.
    pub fn summary_request(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Request, Error> {
        let now = self.now();
        let today = now.start_of_day();
        let start = |day: NaiveDate| today.plus_ms((day - now.date()).num_days().saturating_mul(DAY_MS));
        let first = from.map_or_else(|| today.plus_ms(-(self.rules.summary.first_d.value - 1) * DAY_MS), start);
        let last: Moment = to.map_or(now, |day| start(day).plus_ms(DAY_MS - 1));
        if first.ms_since(last) > 0 || first.ms_since(now) > 0 {
            return Err(Error::Days);
        }
        Ok(Request::new(first, last))
    }

    /// The document and its preview, which is the page itself.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn summary(&self, request: &Request) -> Result<(Document, SummaryView), Error> {
        let now = self.now();
        let slice = Slice::read(self.journal()?, request.from, request.to)?;
        let slice = if self.hides_babies() { slice.without_babies() } else { slice };
        let latest = self.latest(now);
        let voice = self.voice_of_latest(latest.as_ref().map(|latest| &latest.findings));
        let (document, mut view) = view::summary(&voice, request, &slice, now);
        view.stretches = self.stretches(request, now)?;
        Ok((document, view))
    }

    /// How far back the page can go: some days, since somebody was last talked to, since what goes on began.
    fn stretches(&self, request: &Request, now: Moment) -> Result<Vec<StretchView>, Error> {
        let today = now.start_of_day();
        let rules = &self.rules.summary;
        let back = |days: i64| today.plus_ms(-days * DAY_MS);
        let asked = self.journal()?.range(back(rules.visit_d.value), now.plus_ms(1), &[Kind::Contact])?;
        let visit = asked.last().map(|entry| entry.at);
        let began = self
            .course(now)
            .map(|course| course.open.iter().map(|episode| episode.began).min_by_key(|at| at.epoch_ms()));
        let days: Vec<_> = rules.choices_d.value.iter().map(|days| (*days, back(days - 1))).collect();
        Ok(view::stretches(&self.voice(), request, visit, began.flatten(), &days))
    }

    /// What a file of one form would show, line by line.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn summary_shown(&self, request: &Request, form: SummaryForm) -> Result<Vec<String>, Error> {
        let (document, _) = self.summary(request)?;
        Ok(form.shown(&document)?)
    }

    /// The exact bytes that are handed over.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn summary_bytes(&self, request: &Request, form: SummaryForm) -> Result<Vec<u8>, Error> {
        let (document, _) = self.summary(request)?;
        Ok(form.bytes(&document)?)
    }

    /// Writes the same bytes to a file that only its owner may read; it is there as a whole or not at all.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, it can't be read, or the file can't be written.
    pub fn summary_file(&self, request: &Request, form: SummaryForm, path: &Path) -> Result<usize, Error> {
        let (document, _) = self.summary(request)?;
        self.write_summary(&document, form, None, path)
    }

    /// Writes a document that was built already, locked when there is a key.
    pub(super) fn write_summary(
        &self,
        document: &Document,
        form: SummaryForm,
        lock: Option<&BackupKey>,
        path: &Path,
    ) -> Result<usize, Error> {
        let mut bytes = form.bytes(document)?;
        if let Some(key) = lock {
            bytes = backup::sealed(&bytes, key).map_err(|_| JournalError::Internal { doing: "locking", code: 0 })?;
        }
        write_private(self.journal()?.path(), path, "writing the summary to", |file| file.write_all(&bytes))?;
        Ok(bytes.len())
    }
}
