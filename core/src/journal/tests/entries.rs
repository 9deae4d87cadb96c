//! One entry: added, read, changed with its history, deleted, brought back, gone for good.

use chrono::NaiveDate;

use crate::{
    clock::DAY_MS,
    journal::{
        Baby, BabyKey, Body, Check, Contact, DaysAnchor, Expression, Feed, FeedPart, Given, JournalError, Kind,
        Medicine, Minutes, Nappy, OwnNumber, Setting, SettingKey, Site, SizeMm, Source, Symptom, TemperatureReading,
        TemperatureUnit, Text, Way,
        testing::{Desk, answer, at, check, fired, noon, note, open, pain, session},
    },
    session::{event::Event, outcome::Outcome},
    triage::verdict::{FollowUpFired, FollowUpLevel, Permission, Tier, Unanswered, UnknownWhy},
    units::{Millilitres, Quadrant, Side, Temperature},
};

fn text(text: &str) -> Text {
    Text::new(text).unwrap()
}

fn ml(amount: u16) -> Option<Millilitres> {
    Some(Millilitres::new(amount).unwrap())
}

/// A check with something in every field.
fn full_check() -> Check {
    let mut full = check(Tier::SameDay, false);
    let mut unsure = answer("chest_pain", "", noon());
    unsure.given = Given::Unknown(UnknownWhy::NotSure);
    unsure.source = Source::Journal;
    full.answers = vec![answer("temp_dC", "384", at("2026-05-03T11:59:30.250-03:30")), unsure];
    full.ceiling = Tier::EmergencyNow;
    full.infant_tier = Some(Tier::Within24h);
    full.babies_left_out = true;
    full.permission_right = Permission::LightOnly;
    full.expires_at = Some(noon().plus_hours(4));
    full.techniques_right = vec!["M06".to_owned(), "M01".to_owned()];
    full.techniques_left = vec!["M02".to_owned()];
    full.pack_reviewed = false;
    full.fired = vec![fired("S01", Tier::SameDay), fired("D02", Tier::Within24h)];
    full.followup = FollowUpLevel::Within14d;
    full.followup_fired = vec![FollowUpFired { rule: "F08".into(), at: "left".into() }];
    full.unanswered = vec![Unanswered { id: "chest_pain".into(), why: UnknownWhy::MeasureAgain }];
    full
}

/// One body of each kind with every field set, and one with none that may be left out.
fn bodies() -> Vec<Body> {
    let mut done = session(Side::Right, noon());
    done.ended = Some(noon().plus_ms(240_001));
    done.outcome = Some(Outcome::Completed);
    done.pain_before = Some(pain(3));
    done.pain_after = Some(pain(0));
    done.events = vec![crate::journal::SessionEvent::new(0, noon(), Event::Pain(pain(3)))];
    let value = Temperature::from_tenths(384).unwrap();
    let breast = FeedPart::Breast { side: Side::Left, minutes: Some(Minutes::new(12).unwrap()) };
    let parts = vec![breast, FeedPart::Bottle { amount: ml(30) }, FeedPart::Bottle { amount: None }];
    let bare = Symptom {
        side: Side::Left,
        quadrant: None,
        pain: None,
        pain_at_feed: None,
        hot: None,
        hard: None,
        lump: None,
        colour: None,
        size: None,
    };
    vec![
        Body::Check(Box::new(full_check())),
        Body::Check(Box::new(check(Tier::MassageOk, true))),
        Body::Session(Box::new(done)),
        Body::Session(Box::new(session(Side::Left, noon()))),
        Body::Feed(Feed { parts, supplement: true, baby: BabyKey::from_key("b") }),
        Body::Feed(Feed {
            parts: vec![FeedPart::Breast { side: Side::Right, minutes: None }],
            supplement: false,
            baby: None,
        }),
        Body::Expression(Expression { left: ml(0), right: None, together: ml(70), way: Way::Hand }),
        Body::Temperature(TemperatureReading { value, site: Some(Site::Axilla), after_antipyretic: Some(false) }),
        Body::Temperature(TemperatureReading { value, site: None, after_antipyretic: None }),
        Body::Symptom(bare),
        Body::Symptom(Symptom {
            quadrant: Some(Quadrant::Axilla),
            pain: Some(pain(10)),
            pain_at_feed: Some(pain(7)),
            hot: Some(true),
            hard: Some(false),
            lump: Some(true),
            colour: Some(false),
            size: Some(SizeMm::new(25).unwrap()),
            ..bare
        }),
        Body::Medicine(Medicine {
            name: text("paracétamol 500"),
            is_antipyretic: Some(true),
            is_antibiotic: None,
            course: Some(text("twice a day")),
        }),
        Body::Nappy(Nappy { baby: None, wet: true, dirty: false }),
        note("two\nlines, \"quotes\" and 🤱"),
        Body::Contact(Contact {
            who: text("midwife"),
            channel: Some(text("phone")),
            said: text("come at four"),
            massage_ok: Some(true),
        }),
        Body::Contact(Contact { who: text("nurse"), channel: None, said: text(""), massage_ok: None }),
    ]
}

#[test]
fn every_kind_comes_back_as_it_was_also_after_reopening_and_as_json() {
    let mut desk = Desk::new();
    let entries: Vec<_> = (0i64..)
        .zip(bodies())
        .map(|(number, body)| {
            let when = at("2026-05-03T01:00:00.001-03:30").plus_ms(number);
            desk.journal.add(body, when, noon(), &desk.ids).unwrap()
        })
        .collect();
    let path = desk.journal.path().to_owned();
    drop(desk.journal);
    let journal = open(&path);
    for entry in &entries {
        let back = journal.get(entry.id).unwrap();
        assert_eq!(&back, entry);
        assert_eq!((back.at.offset_min(), back.created.offset_min()), (-210, 60));
        let json = serde_json::to_string(entry).unwrap();
        assert_eq!(&serde_json::from_str::<crate::journal::Entry>(&json).unwrap(), entry, "{json}");
    }
    assert_eq!(journal.babies().unwrap().len(), 1);
}

#[test]
fn an_edit_keeps_every_earlier_version() {
    let mut desk = Desk::new();
    for body in bodies() {
        let first = desk.journal.add(body.clone(), noon(), noon(), &desk.ids).unwrap();
        let later = noon().plus_ms(5);
        let back = desk.journal.edit(first.id, body.clone(), later, later).unwrap();
        assert_eq!(back, desk.journal.get(first.id).unwrap());
        assert_eq!((back.at, back.created, back.edited), (later, noon(), Some(later)));
        desk.journal.edit(first.id, body.clone(), noon(), noon().plus_hours(1)).unwrap();
        let old = desk.journal.revisions(first.id).unwrap();
        assert_eq!(old.iter().map(|one| one.at).collect::<Vec<_>>(), [noon(), later]);
        assert_eq!((old[0].made, old[0].replaced, old[1].made), (noon(), later, later));
        assert!(old.iter().all(|one| one.body == body));
    }
    let left = desk.add(note("a"), noon());
    let error = desk.journal.edit(left, bodies().remove(6), noon(), noon()).unwrap_err();
    assert!(matches!(error, JournalError::OtherKind { kept: "note" }), "{error}");
}

#[test]
fn a_deleted_entry_can_be_brought_back_until_its_day() {
    let mut desk = Desk::new();
    let id = desk.add(note("a"), noon());
    desk.journal.edit(id, note("b"), noon(), noon().plus_hours(1)).unwrap();
    let before = desk.journal.get(id).unwrap();
    let undo = desk.journal.delete(id, noon().plus_hours(2), &desk.rules).unwrap();
    assert_eq!(undo.until, noon().plus_hours(2).plus_ms(30 * DAY_MS));
    for error in [
        desk.journal.get(id).unwrap_err(),
        desk.journal.edit(id, note("c"), noon(), noon()).unwrap_err(),
        desk.journal.delete(id, noon(), &desk.rules).unwrap_err(),
    ] {
        assert!(matches!(error, JournalError::NotFound), "{error}");
    }
    let bin = desk.journal.bin(noon().plus_hours(3)).unwrap();
    assert_eq!((&bin[0].entry, bin[0].until), (&before, undo.until));
    assert_eq!(desk.journal.purge(undo.until).unwrap(), 0);
    assert_eq!(desk.journal.undo_delete(id, undo.until).unwrap(), before);
    assert_eq!(desk.journal.revisions(id).unwrap().len(), 1);
    desk.journal.delete(id, noon(), &desk.rules).unwrap();
    let late = noon().plus_ms(30 * DAY_MS + 1);
    assert!(desk.journal.bin(late).unwrap().is_empty());
    assert!(matches!(desk.journal.undo_delete(id, late), Err(JournalError::UndoOver)));
}

#[test]
fn after_its_day_only_id_and_times_are_left() {
    let mut desk = Desk::new();
    for body in bodies() {
        let id = desk.add(body.clone(), noon());
        desk.journal.edit(id, body, noon(), noon().plus_ms(1)).unwrap();
        desk.journal.delete(id, noon().plus_ms(2), &desk.rules).unwrap();
    }
    let stays = desk.add(note("stays"), noon());
    assert_eq!(desk.journal.purge(noon().plus_ms(31 * DAY_MS)).unwrap(), bodies().len());
    let conn = desk.journal.conn();
    let mut tables = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for table in tables {
        let rows: i64 = conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        let left = match table.as_str() {
            "tombstone" => 16,
            "entry" | "note" | "baby" => 1,
            _ => 0,
        };
        assert_eq!(rows, left, "{table}");
    }
    assert!(desk.journal.get(stays).is_ok());
    assert_eq!(desk.journal.counts().unwrap().tombstones, 16);
}

#[test]
fn what_is_no_entry_is_refused() {
    let mut desk = Desk::new();
    let nothing = [
        Body::Feed(Feed { parts: Vec::new(), supplement: false, baby: None }),
        Body::Nappy(Nappy { baby: None, wet: false, dirty: false }),
        note(" "),
    ];
    for body in nothing {
        let error = desk.journal.add(body, noon(), noon(), &desk.ids).unwrap_err();
        assert!(matches!(error, JournalError::Incomplete { .. }), "{error}");
    }
    let error = desk.journal.add(note("a"), noon().plus_ms(1), noon(), &desk.ids).unwrap_err();
    assert!(matches!(error, JournalError::InFuture), "{error}");
    assert_eq!(desk.journal.counts().unwrap().entries(), 0);
}

#[test]
fn an_entry_from_before_the_clock_was_set_back_can_still_be_mended() {
    let mut desk = Desk::new();
    let id = desk.add(note("a"), noon());
    let back = noon().plus_hours(-5);
    desk.journal.edit(id, note("b"), noon(), back).unwrap();
    desk.journal.edit(id, note("b"), back, back).unwrap();
    let error = desk.journal.edit(id, note("b"), noon(), back).unwrap_err();
    assert!(matches!(error, JournalError::InFuture), "{error}");
}

#[test]
fn babies_and_settings_come_back_typed() {
    let mut desk = Desk::new();
    let key = BabyKey::from_key("a").unwrap();
    let born = NaiveDate::from_ymd_opt(2026, 4, 13).unwrap();
    let baby = Baby { key, nickname: Some(text("Bean")), born: Some(born) };
    desk.journal.put_baby(&baby, noon()).unwrap();
    desk.add(Body::Nappy(Nappy { baby: Some(key), wet: true, dirty: false }), noon());
    assert_eq!(desk.journal.babies().unwrap(), [baby]);
    assert!(matches!(desk.journal.remove_baby(key), Err(JournalError::BabyInUse)));

    let all = [
        Setting::Country("GB".to_owned()),
        Setting::Language("en-GB".to_owned()),
        Setting::TemperatureUnit(TemperatureUnit::Fahrenheit),
        Setting::VolumeUnit(crate::journal::VolumeUnit::Millilitres),
        Setting::BirthDate(born),
        Setting::DaysAnchor(DaysAnchor { days: 20, on: born }),
        Setting::Who(vec!["at_breast".to_owned(), "pumping".to_owned()]),
    ];
    for setting in &all {
        desk.journal.set(setting, noon()).unwrap();
        desk.journal.set(setting, noon()).unwrap();
    }
    assert_eq!(desk.journal.settings().unwrap(), all);
    desk.journal.unset(SettingKey::Country).unwrap();
    assert_eq!(desk.journal.setting(SettingKey::Country).unwrap(), None);

    let numbers = [OwnNumber { label: text("Midwife"), number: text("+44 20 7946 0000") }];
    desk.journal.set_own_numbers(&numbers).unwrap();
    desk.journal.set_own_numbers(&numbers).unwrap();
    assert_eq!(desk.journal.own_numbers().unwrap(), numbers);
}

#[test]
fn a_value_that_no_lattea_writes_is_damage_and_never_a_default() {
    let mut desk = Desk::new();
    let id = desk.add(bodies().remove(7), noon());
    desk.journal.conn().execute("UPDATE temperature SET tenths = 900", []).unwrap();
    let error = desk.journal.get(id).unwrap_err();
    assert!(matches!(error, JournalError::Damaged { .. }), "{error}");
    assert!(!error.to_string().contains("900"));
    assert_eq!(desk.journal.counts().unwrap().kinds[4], (Kind::Temperature, 1));
}
