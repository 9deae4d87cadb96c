//! Learn cards.

use lattea_core::view::common::SourceView;
use lattea_core::view::diagram::DiagramView;
use lattea_core::view::learn::{CardRow, CardView, DifferView, FigureView, LearnView};
use lattea_core::view::report::ReportView;

/// The list.
#[uniffi::remote(Record)]
pub struct LearnView {
    /// Those that tell more about what the last result advised, at most three.
    pub for_you: Vec<CardRow>,
    /// All cards, in their order.
    pub cards: Vec<CardRow>,
    /// Where our first source and today's guidance differ.
    pub differs: Vec<DifferView>,
    /// That these rows are written in another language than the rest; empty when they are not.
    pub differs_language: String,
    /// Version and review state.
    pub content: String,
}

/// One card in the list.
#[uniffi::remote(Record)]
pub struct CardRow {
    /// The card's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How sure its sources are, in words.
    pub grade: String,
}

/// One card.
#[uniffi::remote(Record)]
pub struct CardView {
    /// Its title.
    pub title: String,
    /// Its text, Markdown; citations are numbers in brackets.
    pub body: String,
    /// How sure its sources are, in words.
    pub grade: String,
    /// Its sources, in the order of their numbers.
    pub sources: Vec<SourceView>,
    /// Who reviewed it, or that nobody did.
    pub review: String,
    /// Drawings of what the text speaks of.
    pub figures: Vec<FigureView>,
}

/// A drawing of a technique, on the left breast.
#[uniffi::remote(Record)]
pub struct FigureView {
    /// The technique's name.
    pub name: String,
    /// One step of it; the drawing in words is its `alt`.
    pub drawing: DiagramView,
}

/// One row of the ledger.
#[uniffi::remote(Record)]
pub struct DifferView {
    /// What the first source said.
    pub said: String,
    /// What Lattea does.
    pub we_do: String,
    /// Why.
    pub why: String,
    /// Who says so.
    pub who: Vec<SourceView>,
}

/// A text that can be copied or handed to somebody; Lattea sends nothing.
#[uniffi::remote(Record)]
pub struct ReportView {
    /// What the text is for, as the subject of a message.
    pub subject: String,
    /// The whole text, lines ended by line feeds.
    pub text: String,
    /// That nothing was sent, and what the text holds.
    pub notice: String,
}
