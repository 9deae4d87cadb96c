//! Answers that come from a file: assessed and shown, never kept, and no journal is looked at.

use crate::{
    clock::Moment,
    error::Error,
    triage::{assess::assess, contract, findings::Findings, history::History, verdict::Verdict},
    view::result::ResultView,
};

use super::App;

/// An answers file and what it comes to.
#[derive(Debug, Clone)]
pub struct Assessed {
    findings: Findings,
    history: History,
    /// The verdict, as the contract writes it.
    pub verdict: Verdict,
}

impl App {
    /// Assesses one answers file. `fixed` beats the time in the file, and the clock is asked when there is neither.
    ///
    /// # Errors
    /// [`Error::Contract`] naming the key and what would be right; nothing is assessed then.
    pub fn assess_answers(&self, text: &str, fixed: Option<Moment>) -> Result<Assessed, Error> {
        let clock = self.now();
        let input = contract::read_at(&self.content, text, fixed, Some(clock))?;
        let now = fixed.or(input.now).unwrap_or(clock);
        let verdict = assess(&self.content, &input.findings, &input.history, now);
        Ok(Assessed { findings: input.findings, history: input.history, verdict })
    }

    /// The result page of answers from a file.
    pub fn result_of(&self, assessed: &Assessed) -> ResultView {
        self.result_view(&assessed.findings, &assessed.history, &assessed.verdict)
    }
}
