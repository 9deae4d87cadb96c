//! From a slice of the journal to the document: pure, so that what is previewed is what is sent, today and in a test.

mod about;
mod answered;
mod baby;
mod background;
mod course;
pub(super) mod feeding;
mod header;
mod medicines;
mod open;
mod own;
mod readings;
mod reasons;
mod request;
mod sides;
mod situation;
mod tried;

use crate::{
    clock::Moment,
    summary::{
        choose::{Request, SectionId},
        desk::{Desk, end_of},
        document::{Block, Document, Section, Values},
        slice::Slice,
    },
    voice::Voice,
};

/// The version of the program that makes the summary.
const APP_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Builds the summary. The voice gives the words, the unit and the form; the request may ask for another language or
/// unit for the reader.
///
/// Whatever is chosen has a section, and one with nothing to tell says so: a missing heading would leave the reader
/// guessing whether it was left out. For a person without a baby there is no section about one.
pub fn build(request: &Request, slice: &Slice, now: Moment, voice: &Voice<'_>) -> Document {
    let end = end_of(request, now);
    let slice = slice.within(request.from, end);
    let desk = Desk::new(request, &slice, now, voice);
    let mut values = Values {
        from: desk.from,
        to: desk.end,
        made: now,
        app_version: APP_VERSION,
        content_version: desk.voice.content.version_shown(),
        reviewed: desk.voice.content.is_embedded() && desk.voice.content.is_signed(),
        name: None,
        birth: None,
        newest: None,
        highest: None,
        follow_up: Vec::new(),
        readings: Vec::new(),
        sessions: Vec::new(),
        feeds: Vec::new(),
        medicines: Vec::new(),
        open: Vec::new(),
        answers: Vec::new(),
    };
    let header = header::header(&desk, &mut values);
    let mut keys = Vec::new();
    let mut sections = Vec::new();
    let ids = SectionId::ALL.into_iter().filter(|id| id.is_on_page() && desk.has(*id) && fits_voice(*id, &desk.voice));
    for id in ids {
        let mut blocks = match id {
            SectionId::Situation => situation::blocks(&desk, &mut values, &mut keys),
            SectionId::NotAnswered => open::blocks(&desk, &mut values),
            SectionId::Background => background::blocks(&desk),
            SectionId::Medicines => medicines::blocks(&desk, &mut values),
            SectionId::Course => course::blocks(&desk, &mut values),
            SectionId::Tried => tried::blocks(&desk, &mut values),
            SectionId::Baby => baby::blocks(&desk, &mut keys),
            SectionId::Request => request::blocks(&desk, &mut values),
            SectionId::OwnWords => own::words(&desk),
            SectionId::Private => own::private(&desk),
            SectionId::BabyNames => Vec::new(),
            SectionId::About => about::blocks(&desk, &keys),
            SectionId::Readings => readings::blocks(&desk, &mut values),
            SectionId::Answers => answered::blocks(&desk, &mut values),
        };
        if blocks.is_empty() {
            blocks.push(Block::Paragraph { text: desk.say("sum-nothing") });
        }
        let title = desk.say(&format!("sum-section-{}", id.message()));
        sections.push(Section { id, title, blocks });
    }
    Document { language: desk.voice.language.clone(), header, sections, values }
}

/// Whether a section is for this person at all.
pub(crate) fn fits_voice(id: SectionId, voice: &Voice<'_>) -> bool {
    voice.speaks_of_babies() || !matches!(id, SectionId::Baby | SectionId::BabyNames)
}
