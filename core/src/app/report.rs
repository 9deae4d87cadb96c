//! "Report something inaccurate": a text that the person may hand on. Nothing is sent, and nothing is in it but what is
//! shown to her: which card or result, which version, and her own words.

use crate::{
    error::Error,
    view::report::{self, About, ReportView},
};

use super::App;

/// What stands for the latest result instead of a card's id.
const RESULT: &str = "result";

impl App {
    /// Prepares a report about a card, by its id, about a row of the ledger such as `S1`, or about the latest `result`.
    ///
    /// # Errors
    /// [`Error::NoSuch`] when there is no such card or row, or no result yet.
    pub fn report(&self, about: &str, words: &str) -> Result<ReportView, Error> {
        let voice = self.voice();
        if about == RESULT {
            let none = || Error::NoSuch { what: "result", hint: "Do a check first".to_owned() };
            let latest = self.latest(self.now()).ok_or_else(none)?;
            let rules = latest.verdict.fired.iter().map(|fired| fired.rule.to_string()).collect();
            return Ok(report::report(&voice, &About::Result { tier: latest.verdict.tier, rules }, words));
        }
        if self.content.ledger().iter().any(|row| row.id == about) {
            return Ok(report::report(&voice, &About::Ledger(about.to_owned()), words));
        }
        let card = self.card(about)?;
        Ok(report::report(&voice, &About::Card { id: about.to_owned(), title: card.title }, words))
    }
}
