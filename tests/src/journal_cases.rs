//! Journals as a clinician can read them: entries before a moment, and what they add up to.
//!
//! ```
//! use lattea_tests::journal_cases::ago_ms;
//! assert_eq!(ago_ms("1d 2h 3m"), Ok(93_780_000));
//! assert!(ago_ms("soon").is_err());
//! ```

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use lattea_core::{
    app::{App, Shelf},
    clock::Moment,
    content::{Content, files::PackFiles},
    course::mind::MindAnswers,
    course::{Course, hints::Hint, record},
    id::{EntryId, IdSource, SeededIds},
    journal::{
        Baby, BabyKey, Body, Contact, Entry, Expression, Feed, FeedPart, Journal, JournalKey, JournalRules, Medicine,
        Note, Session, SessionEnd, SizeMm, Symptom, TemperatureReading, Text, Way,
    },
    reminder::Kind,
    session::{event::StopSign, limits::Limits, outcome::Outcome},
    triage::{assess::assess, contract, history::PastLevel},
    units::{Millilitres, Pain, Quadrant, Side, Temperature},
};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    cases::{Base, CaseResult, Changes},
    desk::{Shared, app_of, app_with},
};

/// One file of `cases/journal`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The row of the rule table.
    pub row: String,
    /// What the row says, in plain words.
    pub says: String,
    /// The numbers that its cases hold: `table.name` of journal.toml, or `session.name` of session.toml.
    #[serde(default)]
    pub numbers: Vec<String>,
    /// The cases.
    pub case: Vec<Case>,
}

/// A journal, a moment, and what is expected then.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name.
    pub name: String,
    /// The moment; left out: 12:00 on 3 May 2026, summer time in London.
    pub now: Option<String>,
    /// How many days ago the baby was born, when that is known.
    pub baby_days: Option<i64>,
    /// What was noted.
    #[serde(default)]
    pub entries: Vec<Noted>,
    /// What the journal says then.
    #[serde(default)]
    pub expect: Expect,
}

/// One entry. Exactly one kind is given.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noted {
    /// How long before the moment it happened, such as `2d 3h 5m`; with a minus after it.
    ago: Option<String>,
    /// Or when, written out.
    at: Option<String>,
    /// When it was written, if not at once: how long before the moment.
    written: Option<String>,
    /// When it was deleted: how long before the moment.
    deleted: Option<String>,
    /// What it was changed to, at once.
    changed_to: Option<Box<Kinds>>,
    #[serde(flatten)]
    kinds: Kinds,
}

/// What was noted.
#[derive(Debug, Clone, Default, Deserialize)]
struct Kinds {
    left: Option<Look>,
    right: Option<Look>,
    temperature: Option<f64>,
    /// With `temperature`: something against fever had been taken before it; left out: not said.
    masked: Option<bool>,
    medicine: Option<Dose>,
    check: Option<Check>,
    session: Option<Stroked>,
    feed: Option<Vec<Side>>,
    expressed: Option<u16>,
    contact: Option<String>,
    /// What a clinician said to gentle massage, when it was asked.
    massage_ok: Option<bool>,
    /// Nobody wrote down who it was.
    #[serde(default)]
    nameless: bool,
    note: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Look {
    quadrant: Option<Quadrant>,
    pain: Option<u8>,
    pain_at_feed: Option<u8>,
    hot: Option<bool>,
    hard: Option<bool>,
    lump: Option<bool>,
    colour: Option<bool>,
    size: Option<u16>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Dose {
    Antibiotic,
    PainRelief,
}

/// A check of the base person with what differs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    base: String,
    #[serde(flatten)]
    changes: Changes,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stroked {
    side: Side,
    seconds: u32,
    /// Pain before and after.
    pain: Option<[u8; 2]>,
    sign: Option<StopSign>,
    /// Whether it ended because its time was up.
    #[serde(default)]
    capped: bool,
}

/// What a journal says. `raise` and `by` are always compared, the rest when it is given.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// `hist.raise`; left out: none.
    raise: Option<String>,
    /// The rows that ask for it, each as `J02 within_24h`.
    #[serde(default)]
    by: Vec<String>,
    hold: Option<String>,
    worst: Option<String>,
    fever: Option<bool>,
    same_site: Option<[u32; 2]>,
    total: Option<u32>,
    abscess: Option<[bool; 2]>,
    harm: Option<[bool; 2]>,
    /// Until when each side rests, as clock time and date; empty: it does not.
    rest: Option<[String; 2]>,
    /// Open episodes, each as `left upper_outer day 2`, with `recomputed` when an entry was changed or written late.
    open: Option<Vec<String>>,
    /// `none`, or when to measure again.
    measure_again: Option<String>,
    /// `left`, `right`, `much_expressed`.
    hints: Option<Vec<String>>,
    /// J13: hours since when a lump is there, each side; 0: not known from notes.
    lump_h: Option<[i64; 2]>,
    /// The care level of a check now, of the base person `well`.
    well_person: Option<String>,
    /// The level, and the massage of both sides, of a check now: `well`, but she had cancer of the breast (X06).
    after_cancer: Option<String>,
    /// `well`, with an implant (X07).
    with_implant: Option<String>,
    /// `well`, and pregnant (X18).
    pregnant: Option<String>,
    /// `well`, and nobody answered whether any of these is so.
    risk_not_asked: Option<String>,
    /// What rings in the next three days, each as `18:00 look_again`.
    reminders: Option<Vec<String>>,
    /// The sides on which a session may begin now.
    may_start: Option<Vec<Side>>,
    /// What Today says about looking again; empty: nothing.
    look: Option<String>,
    /// What Today says about speaking to somebody: `asked`, `again` (the repeat after a day), or empty: nothing.
    contact: Option<String>,
}

fn none() -> String {
    "none".to_owned()
}

/// Milliseconds of `2d 3h 5m`.
///
/// # Errors
/// Names the part that is none.
pub fn ago_ms(text: &str) -> CaseResult<i64> {
    let part = |part: &str| {
        let (number, unit) = part.split_at(part.len() - 1);
        let ms = match unit {
            "d" => 86_400_000,
            "h" => 3_600_000,
            "m" => 60_000,
            "s" => 1_000,
            _ => return Err(format!("'{text}': {part} has to be a number and d, h, m or s")),
        };
        number.parse::<i64>().map(|number| number * ms).map_err(|_| format!("'{text}': {part} is no number"))
    };
    text.split_whitespace().map(part).sum()
}

impl File {
    /// One file of `cases/journal`.
    ///
    /// # Errors
    /// Names the file.
    pub fn load(file: &Path) -> CaseResult<Self> {
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
    }
}

/// A journal that a case describes, in a folder that goes with it.
pub struct Told {
    journal: Option<Journal>,
    folder: PathBuf,
    /// The moment of the case.
    pub now: Moment,
}

impl Drop for Told {
    fn drop(&mut self) {
        self.journal = None;
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The numbers by which a journal is read.
pub struct Numbers {
    /// `journal.toml`
    pub rules: JournalRules,
    /// `session.toml`
    pub limits: Limits,
    /// The text of `journal.toml`.
    journal: String,
    /// The pack with these numbers, made when it is first asked for.
    pack: OnceLock<Arc<Content>>,
}

impl Numbers {
    /// From the texts of the two files.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(journal: &str, session: &str) -> CaseResult<Self> {
        let rules = JournalRules::from_toml(journal).map_err(|error| error.to_string())?;
        let limits = Limits::parse("session.toml", session).map_err(|error| error.to_string())?;
        Ok(Self { rules, limits, journal: journal.to_owned(), pack: OnceLock::new() })
    }

    /// The pack with these numbers. Another than the built-in one allows no massage.
    fn pack(&self) -> CaseResult<Arc<Content>> {
        if let Some(pack) = self.pack.get() {
            return Ok(Arc::clone(pack));
        }
        let files = PackFiles::embedded();
        let same = files.get("journal.toml") == Some(&self.journal);
        let files = if same { files } else { files.with("journal.toml", &self.journal) };
        let pack = Arc::new(Content::load(&files).map_err(said)?);
        Ok(Arc::clone(self.pack.get_or_init(|| pack)))
    }
}

fn said<E: std::fmt::Display>(error: E) -> String {
    error.to_string()
}

impl Told {
    /// Writes the journal of a case.
    ///
    /// # Errors
    /// What of the case can't be.
    pub fn tell(content: &Content, numbers: &Numbers, case: &Case) -> CaseResult<Self> {
        let folder = std::env::temp_dir().join(format!("lattea-case-{}", Uuid::new_v4()));
        fs::create_dir_all(&folder).map_err(said)?;
        let now = Moment::parse(case.now.as_deref().unwrap_or("2026-05-03T12:00:00+01:00")).map_err(said)?;
        let journal = Journal::open(&folder.join("lattea.db"), &JournalKey::from_bytes([9; 32])).map_err(said)?;
        let mut told = Self { journal: Some(journal), folder, now };
        let ids = SeededIds::new(1);
        if let Some(days) = case.baby_days {
            let born = Some(now.plus_ms(-86_400_000 * days).date());
            let baby = BabyKey::from_key("a").ok_or("no baby is called a")?;
            told.open()?.put_baby(&Baby { key: baby, nickname: None, born }, now).map_err(said)?;
        }
        for noted in &case.entries {
            told.note(content, numbers, noted, &ids)?;
        }
        Ok(told)
    }

    fn open(&mut self) -> CaseResult<&mut Journal> {
        self.journal.as_mut().ok_or_else(|| "the journal is closed".to_owned())
    }

    fn before(&self, ago: &str) -> CaseResult<Moment> {
        match ago.strip_suffix(" ahead") {
            Some(ahead) => Ok(self.now.plus_ms(ago_ms(ahead)?)),
            None => Ok(self.now.plus_ms(-ago_ms(ago)?)),
        }
    }

    fn note(&mut self, content: &Content, numbers: &Numbers, noted: &Noted, ids: &SeededIds) -> CaseResult<()> {
        let at = match (&noted.ago, &noted.at) {
            (Some(ago), None) => self.before(ago)?,
            (None, Some(at)) => Moment::parse(at).map_err(said)?,
            _ => return Err("an entry has either 'ago' or 'at'".to_owned()),
        };
        let written = noted.written.as_deref().map_or(Ok(at), |ago| self.before(ago))?;
        let id = match &noted.kinds.session {
            Some(stroked) => self.session(stroked, at, ids)?,
            None => {
                let body = self.body(content, numbers, &noted.kinds, at)?;
                self.open()?.add(body, at, written, ids).map_err(said)?.id
            }
        };
        if let Some(kinds) = &noted.changed_to {
            let body = self.body(content, numbers, kinds, at)?;
            self.open()?.edit(id, body, at, written).map_err(said)?;
        }
        if let Some(ago) = &noted.deleted {
            let deleted = self.before(ago)?;
            self.open()?.delete(id, deleted, &numbers.rules).map_err(said)?;
        }
        Ok(())
    }

    fn body(&mut self, content: &Content, numbers: &Numbers, kinds: &Kinds, at: Moment) -> CaseResult<Body> {
        let Some(check) = &kinds.check else { return noted_body(kinds) };
        let input = Base::load(&check.base)?.with(&check.changes)?;
        let input = contract::read(content, &input.to_string(), Some(at)).map_err(said)?;
        let journal = self.open()?;
        let past = Course::of(content, journal, &numbers.rules, &numbers.limits, at).map_err(said)?.history;
        let verdict = assess(content, &input.findings, &past, at);
        Ok(Body::Check(Box::new(record::to_row(content, &input.findings, &verdict, MindAnswers::default()))))
    }

    /// A session that ended at `at`.
    fn session(&mut self, stroked: &Stroked, at: Moment, ids: &SeededIds) -> CaseResult<EntryId> {
        let started = at.plus_ms(-i64::from(stroked.seconds) * 1000);
        let session = Session::starting("M01", "1", "2.0.0", stroked.side, None, started);
        let pains = stroked.pain.map(|[before, after]| [Pain::new(before), Pain::new(after)]);
        let [pain_before, pain_after] = match pains {
            Some([before, after]) => [Some(before.map_err(said)?), Some(after.map_err(said)?)],
            None => [None, None],
        };
        let outcome = match stroked.sign {
            Some(sign) => Outcome::Sign(sign),
            None if stroked.capped => Outcome::Cap,
            None => Outcome::Completed,
        };
        let end = SessionEnd {
            ended: at,
            pain_before,
            pain_after,
            relief: None,
            outcome,
            stroked_s: stroked.seconds,
            harm: false,
        };
        let journal = self.open()?;
        let id = journal.start_session(session, started, ids).map_err(said)?.id;
        journal.finish_session(id, &end).map_err(said)?;
        Ok(id)
    }

    /// What the journal says at the moment of the case, in the words of [`Expect`], as far as `wanted` asks.
    ///
    /// # Errors
    /// When the journal can't be read.
    pub fn says(&self, content: &Content, numbers: &Numbers, wanted: &Expect) -> CaseResult<Expect> {
        let journal = self.journal.as_ref().ok_or_else(|| "the journal is closed".to_owned())?;
        let course = Course::of(content, journal, &numbers.rules, &numbers.limits, self.now).map_err(said)?;
        let history = &course.history;
        let both = [&history.left, &history.right];
        let shown = |moment: Moment| format!("{} {}", moment.date(), moment.clock_text());
        let rest = || both.map(|side| side.rest.map(|rest| shown(rest.until)).unwrap_or_default());
        let open = || {
            let each = course.open.iter().map(|episode| {
                let place = episode.quadrant.map_or("", Quadrant::key);
                let again = if episode.revised { "recomputed" } else { "" };
                let words = [episode.side.key(), place, "day", &episode.day(self.now).to_string(), again].join(" ");
                words.split_whitespace().collect::<Vec<_>>().join(" ")
            });
            each.collect()
        };
        let hint = |hint: &Hint| match hint {
            Hint::FeedOrExpress(side) => side.key().to_owned(),
            Hint::MuchExpressed => "much_expressed".to_owned(),
        };
        let well = || -> CaseResult<String> {
            let input = Base::load("well")?.with(&Changes::default())?;
            let input = contract::read(content, &input.to_string(), Some(self.now)).map_err(said)?;
            Ok(assess(content, &input.findings, history, self.now).tier.key().to_owned())
        };
        let at_risk = |answer: &str| -> CaseResult<String> {
            let changes: Changes = toml::from_str(&format!("[answers]\n{answer}")).map_err(said)?;
            let input = Base::load("well")?.with(&changes)?;
            let input = contract::read(content, &input.to_string(), Some(self.now)).map_err(said)?;
            let verdict = assess(content, &input.findings, history, self.now);
            Ok(format!("{}, massage {}", verdict.tier.key(), verdict.massage.permission.key()))
        };
        let lump_h = || {
            Side::BOTH.map(|side| {
                let own: Vec<_> = course.open.iter().filter(|episode| episode.side == side).cloned().collect();
                lattea_core::course::episodes::knot_hours(&own, &numbers.rules, self.now).unwrap_or(0)
            })
        };
        Ok(Expect {
            raise: (history.raise > PastLevel::None || wanted.raise.is_some()).then(|| history.raise.key().to_owned()),
            by: history.raised.rows().map(|(row, level)| format!("{} {}", row.key(), level.key())).collect(),
            hold: wanted.hold.is_some().then(|| history.hold.key().to_owned()),
            worst: wanted.worst.is_some().then(|| history.worst_24h.key().to_owned()),
            fever: wanted.fever.is_some().then_some(history.fever_24h),
            same_site: wanted.same_site.is_some().then(|| both.map(|side| side.episodes_same_site_90d)),
            total: wanted.total.is_some().then_some(history.episodes_total_180d),
            abscess: wanted.abscess.is_some().then(|| both.map(|side| side.abscess_episode)),
            harm: wanted.harm.is_some().then(|| both.map(|side| side.last_session_harm)),
            rest: wanted.rest.is_some().then(rest),
            open: wanted.open.is_some().then(open),
            measure_again: wanted.measure_again.is_some().then(|| course.measure_again.map_or_else(none, shown)),
            hints: wanted.hints.is_some().then(|| course.hints.iter().map(hint).collect()),
            lump_h: wanted.lump_h.is_some().then(lump_h),
            well_person: wanted.well_person.is_some().then(well).transpose()?,
            after_cancer: wanted
                .after_cancer
                .is_some()
                .then(|| at_risk("\"risk.breast_cancer_ever\" = true"))
                .transpose()?,
            with_implant: wanted.with_implant.is_some().then(|| at_risk("\"risk.implant\" = true")).transpose()?,
            pregnant: wanted.pregnant.is_some().then(|| at_risk("\"risk.pregnant_now\" = true")).transpose()?,
            risk_not_asked: wanted
                .risk_not_asked
                .is_some()
                .then(|| at_risk("\"risk.implant\" = { unknown = \"not_sure\" }"))
                .transpose()?,
            reminders: wanted.reminders.is_some().then(|| self.reminders(numbers)).transpose()?,
            may_start: wanted.may_start.is_some().then(|| self.may_start()).transpose()?,
            look: wanted.look.is_some().then(|| self.look()).transpose()?,
            contact: wanted.contact.is_some().then(|| self.contact(numbers)).transpose()?,
        })
    }

    /// An app on a copy of the journal, at the moment of the case.
    fn app(&self) -> CaseResult<App> {
        Ok(app_with(self.shelf()?, &self.clock()))
    }

    /// The same with these numbers.
    fn app_by(&self, numbers: &Numbers) -> CaseResult<App> {
        Ok(app_of(numbers.pack()?, self.shelf()?, &self.clock()))
    }

    fn clock(&self) -> Shared {
        Shared::at(&self.now.to_rfc3339())
    }

    fn shelf(&self) -> CaseResult<Shelf> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let copy = self.folder.join(format!("app-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir_all(&copy).map_err(said)?;
        for file in ["lattea.db", "lattea.db-wal", "lattea.db.kcv"] {
            let from = self.folder.join(file);
            if from.exists() {
                fs::copy(&from, copy.join(file)).map_err(said)?;
            }
        }
        let journal = Journal::open(&copy.join("lattea.db"), &JournalKey::from_bytes([9; 32])).map_err(said)?;
        Ok(Shelf::Open(Box::new(journal)))
    }

    fn reminders(&self, numbers: &Numbers) -> CaseResult<Vec<String>> {
        let app = self.app_by(numbers)?;
        let voice = app.voice();
        let kind = |about: &str| {
            let says = |kind: &Kind| voice.say(&format!("reminder-{}", kind.key().replace('_', "-"))) == about;
            Kind::ALL.into_iter().find(says).map_or("unknown", Kind::key)
        };
        let all = app.reminders(72).map_err(said)?.reminders;
        Ok(all.iter().map(|reminder| format!("{} {}", reminder.when, kind(&reminder.about))).collect())
    }

    fn may_start(&self) -> CaseResult<Vec<Side>> {
        let sides = self.app()?.massage_choices().map_err(said)?.sides;
        Ok(sides.into_iter().filter(|side| !side.techniques.is_empty()).map(|side| side.side).collect())
    }

    fn look(&self) -> CaseResult<String> {
        Ok(self.app()?.today().map_err(said)?.status.map(|status| status.recheck).unwrap_or_default())
    }

    fn contact(&self, numbers: &Numbers) -> CaseResult<String> {
        let app = self.app_by(numbers)?;
        let voice = app.voice();
        let lines = app.today().map_err(said)?.follow_ups;
        let told = [("asked", "today-contact"), ("again", "today-contact-again")];
        let found = told.into_iter().filter(|(_, id)| lines.contains(&voice.say(id)));
        Ok(found.map(|(name, _)| name).collect::<Vec<_>>().join(" "))
    }
}

/// What was noted by hand.
fn noted_body(kinds: &Kinds) -> CaseResult<Body> {
    let text = |text: &str| Text::new(text).map_err(said);
    let mut bodies: Vec<Body> = Vec::new();
    for (side, look) in [(Side::Left, &kinds.left), (Side::Right, &kinds.right)] {
        let Some(look) = look else { continue };
        bodies.push(Body::Symptom(Symptom {
            side,
            quadrant: look.quadrant,
            pain: look.pain.map(Pain::new).transpose().map_err(said)?,
            pain_at_feed: look.pain_at_feed.map(Pain::new).transpose().map_err(said)?,
            hot: look.hot,
            hard: look.hard,
            lump: look.lump,
            colour: look.colour,
            size: look.size.map(SizeMm::new).transpose().map_err(said)?,
        }));
    }
    if let Some(degrees) = kinds.temperature {
        #[expect(clippy::cast_possible_truncation, reason = "tenths of a body's temperature")]
        let value = Temperature::from_tenths((degrees * 10.0).round() as i32).map_err(said)?;
        bodies.push(Body::Temperature(TemperatureReading { value, site: None, after_antipyretic: kinds.masked }));
    }
    if let Some(dose) = kinds.medicine {
        bodies.push(Body::Medicine(Medicine {
            name: text("as typed")?,
            is_antipyretic: Some(matches!(dose, Dose::PainRelief)),
            is_antibiotic: Some(matches!(dose, Dose::Antibiotic)),
            course: None,
        }));
    }
    if let Some(sides) = &kinds.feed {
        let parts = sides.iter().map(|side| FeedPart::Breast { side: *side, minutes: None }).collect();
        bodies.push(Body::Feed(Feed { parts, supplement: false, baby: None }));
    }
    if let Some(amount) = kinds.expressed {
        let left = Some(Millilitres::new(amount).map_err(said)?);
        bodies.push(Body::Expression(Expression { left, right: None, together: None, way: Way::Pump }));
    }
    if let Some(words) = &kinds.contact {
        bodies.push(Body::Contact(Contact {
            who: text(if kinds.nameless { "" } else { "Dr Okafor" })?,
            channel: None,
            said: text(words)?,
            massage_ok: kinds.massage_ok,
        }));
    }
    if let Some(words) = &kinds.note {
        bodies.push(Body::Note(Note { text: text(words)? }));
    }
    match (bodies.pop(), bodies.is_empty()) {
        (Some(body), true) => Ok(body),
        _ => Err("an entry is of exactly one kind".to_owned()),
    }
}

/// Entries noted by hand, from JSON as a case writes them, without a journal.
///
/// # Errors
/// What of it can't be.
pub fn entries_of(text: &str, now: Moment) -> CaseResult<Vec<Entry>> {
    let noted: Vec<Noted> = serde_json::from_str(text).map_err(said)?;
    let ids = SeededIds::new(1);
    let entry = |noted: &Noted| {
        let ago = noted.ago.as_deref().ok_or("an entry says how long ago it was")?;
        let at = now.plus_ms(-ago_ms(ago)?);
        Ok(Entry { id: ids.next(at).into(), at, created: at, edited: None, body: noted_body(&noted.kinds)? })
    };
    noted.iter().map(entry).collect()
}

/// A case and what it came to, when that is not what was expected.
///
/// # Errors
/// What of the case can't be.
pub fn differs(content: &Content, numbers: &Numbers, case: &Case, told: &Told) -> CaseResult<Option<String>> {
    let found = told.says(content, numbers, &case.expect)?;
    let same = found == case.expect;
    Ok((!same).then(|| format!("{}\n expected {:?}\n found    {found:?}", case.name, case.expect)))
}
