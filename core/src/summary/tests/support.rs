//! What the tests share: a journal in a folder of its own, checks that were really assessed, and the five-day story.

use std::{path::PathBuf, sync::OnceLock};

use crate::{
    clock::Moment,
    content::{Content, vocabulary::Domain},
    course::{mind::MindAnswers, record},
    id::SeededIds,
    journal::{
        BabyKey, Body, Check, Contact, Feed, FeedPart, Journal, JournalKey, Medicine, Nappy, Note, Site,
        TemperatureReading, Text,
    },
    summary::{Document, Request, Slice, build},
    triage::{
        assess::assess,
        findings::{Answer, Findings, Place},
        history::History,
    },
    units::{Pain, Side, Temperature},
    voice::Voice,
};

/// The built-in content, read once.
pub(super) fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| Content::embedded().unwrap())
}

pub(super) fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

pub(super) fn text(text: &str) -> Text {
    Text::new(text).unwrap()
}

/// A page as one line: words are searched for wherever the lines break.
pub(super) fn flat(page: &str) -> String {
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A day of May 2026 at a time, in the story's time zone.
pub(super) fn may(day: u8, clock: &str) -> Moment {
    at(&format!("2026-05-{day:02}T{clock}:00+01:00"))
}

/// A journal that goes with the test.
pub(super) struct Desk {
    journal: Option<Journal>,
    ids: SeededIds,
    folder: PathBuf,
}

impl Desk {
    pub(super) fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("lattea-summary-{}", uuid::Uuid::new_v4()));
        std::fs::create_dir(&folder).unwrap();
        let journal = Journal::open(&folder.join("j.db"), &JournalKey::from_bytes([7; 32])).unwrap();
        Self { journal: Some(journal), ids: SeededIds::new(1), folder }
    }

    pub(super) fn journal(&mut self) -> &mut Journal {
        self.journal.as_mut().unwrap()
    }

    pub(super) fn add(&mut self, at: Moment, body: Body) {
        self.journal.as_mut().unwrap().add(body, at, at, &self.ids).unwrap();
    }

    pub(super) fn note(&mut self, at: Moment, words: &str) {
        self.add(at, Body::Note(Note { text: text(words) }));
    }

    pub(super) fn slice(&mut self, request: &Request) -> Slice {
        Slice::read(self.journal(), request.from, request.to).unwrap()
    }

    /// The document as of the end of the request.
    pub(super) fn document(&mut self, request: &Request) -> Document {
        let slice = self.slice(request);
        build(request, &slice, request.to, &Voice::new(content(), "en"))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.journal = None;
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// One answer that is not the harmless one: place, finding, and the value as written.
pub(super) type Said<'a> = (&'a str, &'a str, &'a str);

/// Everything answered harmlessly, but for what is said; `left` and `open` answers stay away.
pub(super) fn findings(babies: &[&str], said: &[Said<'_>], open: &[&str]) -> Findings {
    let content = content();
    let mut findings = Findings::new(content);
    findings.set_babies(content, babies).unwrap();
    let mut places = vec![Place::Person, Place::Breast(Side::Left), Place::Breast(Side::Right)];
    places.extend((0u8..).map(Place::Baby).take(babies.len()));
    for (index, finding) in content.vocabulary().iter() {
        for &place in places.iter().filter(|place| place.scope() == finding.scope) {
            let name = match place {
                Place::Person => "person".to_owned(),
                Place::Breast(side) => side.key().to_owned(),
                Place::Baby(at) => babies[usize::from(at)].to_owned(),
            };
            let given = said.iter().find(|(at, id, _)| *at == name && *id == finding.id).map(|(_, _, value)| *value);
            let asked =
                given.or_else(|| harmless(&finding.id, &finding.domain)).filter(|_| !open.contains(&&*finding.id));
            if let Some(code) = asked.and_then(|value| finding.domain.code(value)) {
                let _ = findings.set(content, place, index, Answer::now(code));
            }
        }
    }
    findings
}

fn harmless(id: &str, domain: &Domain) -> Option<&'static str> {
    match (id, domain) {
        ("gave_birth_1y" | "lactating" | "can_measure" | "lump_mobile", _) => Some("yes"),
        ("who", _) => Some("at_breast"),
        ("nipple", _) => Some("ok"),
        ("pain_0_10" | "baby_refuses_feeds_n" | "nipple_eczema_weeks", _) => Some("0"),
        ("temp_dC", _) => Some("367"),
        ("eased_by_analgesic" | "lump_changes_with_feed", _) => Some("yes"),
        ("area" | "hard" | "colour_change" | "rigors" | "milk_blood" | "abx", _) => Some("none"),
        ("last_urine" | "baby_last_wet", _) => Some("lt12"),
        ("low_mood_2w" | "axillary_node", _) => None,
        (_, Domain::YesNo) => Some("no"),
        _ => None,
    }
}

/// A check, assessed by the real rules and written as the app writes it.
pub(super) fn check(findings: &Findings, now: Moment) -> Check {
    check_after(findings, &History::default(), now)
}

pub(super) fn check_after(findings: &Findings, history: &History, now: Moment) -> Check {
    let mut findings = findings.clone();
    record::stamp(content(), &mut findings, now);
    let verdict = assess(content(), &findings, history, now);
    record::to_row(content(), &findings, &verdict, MindAnswers::Kept)
}

pub(super) fn feed(side: Side, baby: Option<BabyKey>) -> Body {
    Body::Feed(Feed { parts: vec![FeedPart::Breast { side, minutes: None }], supplement: false, baby })
}

pub(super) fn nappy(wet: bool, dirty: bool, baby: Option<BabyKey>) -> Body {
    Body::Nappy(Nappy { baby, wet, dirty })
}

pub(super) fn temperature(tenths: i32, after: Option<bool>) -> Body {
    let value = Temperature::from_tenths(tenths).unwrap();
    Body::Temperature(TemperatureReading { value, site: Some(Site::Oral), after_antipyretic: after })
}

pub(super) fn medicine(name: &str, fever: bool) -> Body {
    Body::Medicine(Medicine {
        name: text(name),
        is_antipyretic: Some(fever),
        is_antibiotic: Some(!fever),
        course: None,
    })
}

pub(super) fn contact(who: &str, said: &str) -> Body {
    Body::Contact(Contact { who: text(who), channel: Some(text("by phone")), said: text(said), massage_ok: None })
}

pub(super) fn pain(score: u8) -> Pain {
    Pain::new(score).unwrap()
}
