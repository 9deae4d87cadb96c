//! The journal as a list: days, and one line for each entry.

use crate::{
    clock::Moment,
    content::text::{Argument, message_id},
    id::EntryId,
    journal::{Body, Check, Cursor, Deleted, Entry, Feed, FeedPart, Kind, Session, Symptom, Way},
    units::{Millilitres, Pain},
    voice::{Voice, tier_id},
};

/// A page of the journal, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalView {
    /// Days, newest first.
    pub days: Vec<DayView>,
    /// Where older entries begin; nothing when there are none.
    pub older: Option<Cursor>,
    /// Said when there is nothing.
    pub empty: String,
    /// That something is hidden, and how to see it again.
    pub hidden: Option<String>,
    /// What can be noted by hand, in order.
    pub by_hand: Vec<Kind>,
    /// The kinds that a page can be about.
    pub kinds: Vec<Kind>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The day.
    pub title: String,
    /// Its entries, newest first.
    pub rows: Vec<RowView>,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowView {
    /// Its id.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// `03:12`.
    pub time: String,
    /// The kind in words.
    pub title: String,
    /// What was noted.
    pub detail: String,
    /// Noted later, or changed: a remark.
    pub remark: String,
}

/// What was deleted and can still be brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BinView {
    /// For how long it stays, or that there is nothing.
    pub lead: String,
    /// The entries, last deleted first.
    pub rows: Vec<BinRowView>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BinRowView {
    /// The entry's id, to bring it back.
    pub id: EntryId,
    /// The kind in words.
    pub title: String,
    /// What was noted.
    pub detail: String,
    /// Which day and time it is about.
    pub when: String,
    /// Until when it can be brought back.
    pub until: String,
}

/// Builds the list of what was deleted.
pub fn bin(voice: &Voice<'_>, deleted: &[Deleted], days: i64) -> BinView {
    let rows = deleted.iter().map(|Deleted { entry, until, .. }| {
        let row = row(voice, entry);
        BinRowView {
            id: row.id,
            title: row.title,
            detail: row.detail,
            when: voice.date_and_time(entry.at),
            until: voice.say_with("bin-until", &[("date", voice.date(*until).into())]),
        }
    });
    let lead = if deleted.is_empty() { "bin-empty" } else { "bin-lead" };
    BinView { lead: voice.say_with(lead, &[("days", days.into())]), rows: rows.collect() }
}

/// Builds a page.
pub fn journal(voice: &Voice<'_>, entries: &[Entry], older: Option<Cursor>, now: Moment) -> JournalView {
    let mut days: Vec<DayView> = Vec::new();
    for entry in entries {
        let title = match (now.date() - entry.at.date()).num_days() {
            0 => voice.say_with("journal-today", &[("date", voice.date(entry.at).into())]),
            1 => voice.say_with("journal-yesterday", &[("date", voice.date(entry.at).into())]),
            _ => voice.date(entry.at),
        };
        let row = row(voice, entry);
        match days.last_mut().filter(|day| day.title == title) {
            Some(day) => day.rows.push(row),
            None => days.push(DayView { title, rows: vec![row] }),
        }
    }
    let empty = voice.say("journal-empty");
    JournalView { days, older, empty, hidden: None, by_hand: Vec::new(), kinds: Vec::new() }
}

/// Builds one line.
pub fn row(voice: &Voice<'_>, entry: &Entry) -> RowView {
    let kind = entry.body.kind();
    // An hour is long enough that it was not simply typed a little later.
    let late = entry.created.ms_since(entry.at) >= crate::clock::HOUR_MS;
    let remark = match (entry.edited.is_some(), late) {
        (true, _) => voice.say("journal-changed"),
        (false, true) => voice.say("journal-later"),
        (false, false) => String::new(),
    };
    RowView {
        id: entry.id,
        kind,
        time: entry.at.clock_text(),
        title: voice.say(&message_id("kind", kind.key())),
        detail: detail(voice, &entry.body),
        remark,
    }
}

/// What an entry holds, in words.
pub fn detail(voice: &Voice<'_>, body: &Body) -> String {
    let parts: Vec<String> = match body {
        Body::Check(check) => check_parts(voice, check),
        Body::Session(session) => session_parts(voice, session),
        Body::Feed(feed) => feed_parts(voice, feed),
        Body::Expression(expression) => {
            let side = |id: &str, amount: Option<Millilitres>| {
                amount.map(|amount| voice.say_with(id, &[("value", i64::from(amount.get()).into())]))
            };
            let way = match expression.way {
                Way::Pump => voice.say("by-pump"),
                Way::Hand => voice.say("by-hand"),
            };
            let amounts = [
                side("left-ml", expression.left),
                side("right-ml", expression.right),
                side("together-ml", expression.together),
            ];
            amounts.into_iter().flatten().chain([way]).collect()
        }
        Body::Temperature(reading) => {
            let site = reading.site.map(|site| voice.say(&message_id("a-temp-site", site.key())));
            let after = reading.after_antipyretic.filter(|after| *after).map(|_| voice.say("after-medicine"));
            [Some(voice.temperature(reading.value)), site, after].into_iter().flatten().collect()
        }
        Body::Symptom(symptom) => symptom_parts(voice, symptom),
        Body::Medicine(medicine) => {
            let lowers = medicine.is_antipyretic.filter(|is| *is).map(|_| voice.say("lowers-fever"));
            let antibiotic = medicine.is_antibiotic.filter(|is| *is).map(|_| voice.say("is-antibiotic"));
            let course = medicine.course.as_ref().map(|course| course.as_str().to_owned());
            [Some(medicine.name.as_str().to_owned()), course, lowers, antibiotic].into_iter().flatten().collect()
        }
        Body::Nappy(nappy) => {
            let what = match (nappy.wet, nappy.dirty) {
                (true, true) => "nappy-both",
                (false, true) => "nappy-dirty",
                _ => "nappy-wet",
            };
            [Some(voice.say(what)), nappy.baby.map(|baby| baby_name(voice, baby.key()))].into_iter().flatten().collect()
        }
        Body::Note(note) => vec![note.text.as_str().to_owned()],
        Body::Contact(contact) => {
            let said = contact.said.as_str();
            let who = contact.who.as_str().to_owned();
            let asked = contact.massage_ok.map(|yes| voice.say(if yes { "massage-yes" } else { "massage-no" }));
            [who].into_iter().chain((!said.is_empty()).then(|| said.to_owned())).chain(asked).collect()
        }
    };
    voice.list(parts)
}

fn check_parts(voice: &Voice<'_>, check: &Check) -> Vec<String> {
    let baby = check.infant_tier.filter(|_| !voice.hides_babies).map(|tier| {
        let word = voice.say(tier_id(tier));
        voice.say_with("check-baby", &[("word", word.into())])
    });
    // What was not asked because nothing more urgent was possible is no gap.
    let open = (!check.complete && check.ceiling > check.tier).then(|| voice.say("check-open"));
    [Some(voice.say(tier_id(check.tier))), baby, open].into_iter().flatten().collect()
}

fn session_parts(voice: &Voice<'_>, session: &Session) -> Vec<String> {
    let technique = voice.content.techniques().iter().find(|row| row.id() == session.technique);
    let name = technique.map_or_else(|| session.technique.clone(), |row| voice.say(&row.row().words.name));
    let pain = match (session.pain_before, session.pain_after) {
        (Some(before), Some(after)) => {
            let arguments = [("before", i64::from(before.score()).into()), ("after", i64::from(after.score()).into())];
            Some(voice.say_with("pain-before-after", &arguments))
        }
        (Some(before), None) => {
            Some(voice.say_with("pain-before-only", &[("before", i64::from(before.score()).into())]))
        }
        _ => None,
    };
    let minutes = i64::from(session.stroked_s.div_ceil(60));
    let length = (session.stroked_s > 0).then(|| voice.say_with("value-minutes", &[("value", minutes.into())]));
    let ended = match session.outcome {
        Some(outcome) => voice.say(&message_id("ended", outcome.key().split('.').next().unwrap_or_default())),
        None => voice.say("ended-running"),
    };
    [Some(name), Some(voice.side(session.side)), length, pain, Some(ended)].into_iter().flatten().collect()
}

fn feed_parts(voice: &Voice<'_>, feed: &Feed) -> Vec<String> {
    let part = |part: &FeedPart| match part {
        FeedPart::Breast { side, minutes } => {
            let side = voice.say(&message_id("feed", side.key()));
            match minutes {
                Some(minutes) => {
                    let minutes = voice.say_with("value-minutes", &[("value", i64::from(minutes.get()).into())]);
                    format!("{side} {minutes}")
                }
                None => side,
            }
        }
        FeedPart::Bottle { amount } => match amount {
            Some(amount) => voice.say_with("bottle-ml", &[("value", i64::from(amount.get()).into())]),
            None => voice.say("bottle"),
        },
    };
    let supplement = feed.supplement.then(|| voice.say("top-up"));
    let baby = feed.baby.filter(|_| voice.babies.len() > 1).map(|baby| baby_name(voice, baby.key()));
    feed.parts.iter().map(part).chain(supplement).chain(baby).collect()
}

fn symptom_parts(voice: &Voice<'_>, symptom: &Symptom) -> Vec<String> {
    let place = symptom.quadrant.map(|quadrant| voice.say(&message_id("place", quadrant.key())));
    let score = |id: &str, pain: Option<Pain>| {
        pain.map(|pain| voice.say_with(id, &[("value", i64::from(pain.score()).into())]))
    };
    let pain = score("pain-of-ten", symptom.pain);
    let at_feed = score("pain-at-feed-of-ten", symptom.pain_at_feed);
    let flag = |set: Option<bool>, id: &str| set.filter(|set| *set).map(|_| voice.say(id));
    let size = symptom.size.map(|size| voice.say_with("value-mm", &[("value", i64::from(size.get()).into())]));
    let flags = [
        flag(symptom.hot, "symptom-hot"),
        flag(symptom.hard, "symptom-hard"),
        flag(symptom.lump, "symptom-lump"),
        flag(symptom.colour, "symptom-colour"),
    ];
    [Some(voice.side(symptom.side)), place, pain, at_feed]
        .into_iter()
        .flatten()
        .chain(flags.into_iter().flatten())
        .chain(size)
        .collect()
}

/// A baby's nickname, or its letter.
pub fn baby_name(voice: &Voice<'_>, key: &str) -> String {
    let at = key.bytes().next().map_or(0, |letter| usize::from(letter.saturating_sub(b'a')));
    match voice.babies.get(at) {
        Some(Some(name)) => name.clone(),
        _ => {
            let letter: Argument<'_> = key.to_uppercase().into();
            voice.say_with("baby-letter", &[("letter", letter)])
        }
    }
}
