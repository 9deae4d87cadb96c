//! What goes out comes in again, and two phones agree.

use proptest::prelude::*;

use super::super::{
    BabyKey, Body, Expression, Feed, FeedPart, Journal, JournalError, Kind, Medicine, Minutes, Nappy, Setting, Share,
    Symptom, TemperatureReading, TemperatureUnit, Text, Way,
    baby_buddy::{Reading, Table},
    import::{Import, ImportError, Imported, Refusal, Source},
    testing::{Desk, Folder, check, noon, note, open, pain, session},
};
use crate::{
    clock::{DAY_MS, Moment},
    id::{EntryId, IdSource, SeededIds},
    journal::{Baby, Contact, JournalRules},
    triage::verdict::Tier,
    units::{Millilitres, Quadrant, Side, Temperature},
};

fn out(journal: &Journal) -> Vec<u8> {
    let mut bytes = Vec::new();
    journal.export(noon(), &mut bytes).unwrap();
    bytes
}

fn partner(journal: &Journal, with: &[Kind]) -> Vec<u8> {
    let mut bytes = Vec::new();
    journal.export_share(&Share::Partner { with: with.to_vec() }, noon(), &mut bytes).unwrap();
    bytes
}

fn take(journal: &mut Journal, bytes: &[u8]) -> Imported {
    let rules = JournalRules::embedded().unwrap();
    journal.import(&mut &*bytes, &Import::default(), noon(), &rules).unwrap()
}

fn refusal(journal: &mut Journal, bytes: &[u8]) -> ImportError {
    let rules = JournalRules::embedded().unwrap();
    match journal.import(&mut &*bytes, &Import::default(), noon(), &rules).unwrap_err() {
        JournalError::Import(error) => error,
        other => panic!("{other}"),
    }
}

fn text() -> impl Strategy<Value = Text> {
    "[ -~äß🤱,;\"\n\r]{1,30}"
        .prop_filter_map("blank", |text| (!text.trim().is_empty()).then(|| Text::new(text).unwrap()))
}

fn body() -> impl Strategy<Value = Body> {
    let ml = || proptest::option::of((0u16..=2000).prop_map(|ml| Millilitres::new(ml).unwrap()));
    let side = || prop_oneof![Just(Side::Left), Just(Side::Right)];
    let baby = || proptest::option::of(proptest::sample::select(BabyKey::ALL.to_vec()));
    let maybe = || proptest::option::of(any::<bool>());
    let score = || proptest::option::of((0u8..=10).prop_map(pain));
    let part = prop_oneof![
        (side(), proptest::option::of((0u16..=1440).prop_map(|it| Minutes::new(it).unwrap())))
            .prop_map(|(side, minutes)| FeedPart::Breast { side, minutes }),
        ml().prop_map(|amount| FeedPart::Bottle { amount }),
    ];
    prop_oneof![
        (proptest::collection::vec(part, 1..4), any::<bool>(), baby())
            .prop_map(|(parts, supplement, baby)| Body::Feed(Feed { parts, supplement, baby })),
        (ml(), ml(), ml(), any::<bool>()).prop_map(|(left, right, together, pump)| {
            Body::Expression(Expression { left, right, together, way: if pump { Way::Pump } else { Way::Hand } })
        }),
        (300i32..=425, maybe()).prop_map(|(tenths, after_antipyretic)| {
            let value = Temperature::from_tenths(tenths).unwrap();
            Body::Temperature(TemperatureReading { value, site: None, after_antipyretic })
        }),
        (side(), score(), score(), maybe(), maybe()).prop_map(|(side, pain, pain_at_feed, hot, lump)| {
            let quadrant = Some(Quadrant::UpperOuter);
            Body::Symptom(Symptom {
                side,
                quadrant,
                pain,
                pain_at_feed,
                hot,
                hard: None,
                lump,
                colour: None,
                size: None,
            })
        }),
        (text(), maybe(), proptest::option::of(text())).prop_map(|(name, is_antibiotic, course)| {
            Body::Medicine(Medicine { name, is_antipyretic: None, is_antibiotic, course })
        }),
        (baby(), any::<bool>()).prop_map(|(baby, dirty)| Body::Nappy(Nappy { baby, wet: true, dirty })),
        text().prop_map(|text| note(text.as_str())),
        (text(), proptest::option::of(text()), text(), maybe())
            .prop_map(|(who, channel, said, massage_ok)| Body::Contact(Contact { who, channel, said, massage_ok })),
        Just(Body::Check(Box::new(check(Tier::SameDay, true)))),
        Just(Body::Session(Box::new(session(Side::Left, noon())))),
    ]
}

/// One thing that somebody does with one of two phones.
#[derive(Debug, Clone)]
enum Act {
    Add(Body),
    Edit(usize, Body),
    Delete(usize),
    Undo(usize),
    Purge,
    Name(u8),
    /// The other phone takes in what this one has.
    Give,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => body().prop_map(Act::Add),
        4 => (0usize..8, body()).prop_map(|(at, body)| Act::Edit(at, body)),
        2 => (0usize..8).prop_map(Act::Delete),
        2 => (0usize..8).prop_map(Act::Undo),
        1 => Just(Act::Purge),
        1 => (0u8..4).prop_map(Act::Name),
        2 => Just(Act::Give),
    ]
}

/// Acts of either phone, each at a time that may lie before the one before it: clocks differ and are set back.
fn story() -> impl Strategy<Value = Vec<(bool, i64, i16, Act)>> {
    let offset = prop_oneof![Just(60i16), Just(120), Just(-330)];
    proptest::collection::vec((any::<bool>(), -60i64..600, offset, act()), 1..40)
}

struct Two {
    phones: [Journal; 2],
    ids: SeededIds,
    known: Vec<(EntryId, Kind)>,
    rules: JournalRules,
    clock: Moment,
    _folder: Folder,
}

impl Two {
    fn new() -> Self {
        let folder = Folder::new();
        let phone = |name: &str| {
            let journal = open(&folder.path(name));
            // A thousand stories would wait for the disk most of the time.
            journal.conn().execute_batch("PRAGMA synchronous = OFF").unwrap();
            journal
        };
        Self {
            phones: [phone("one.db"), phone("two.db")],
            ids: SeededIds::new(1),
            known: Vec::new(),
            rules: JournalRules::embedded().unwrap(),
            clock: noon(),
            _folder: folder,
        }
    }

    fn play(&mut self, story: &[(bool, i64, i16, Act)]) {
        for (second, minutes, offset, act) in story {
            self.clock = Moment::new(self.clock.epoch_ms() + minutes * 60_000, *offset).unwrap();
            let (now, phone) = (self.clock, usize::from(*second));
            let nth = |at: &usize| self.known.get(at % self.known.len().max(1)).copied();
            match act {
                Act::Add(body) => {
                    let entry = self.phones[phone].add(body.clone(), now, now, &self.ids).unwrap();
                    self.known.push((entry.id, body.kind()));
                }
                Act::Edit(at, body) => {
                    let found = nth(at).filter(|(_, kind)| *kind == body.kind());
                    if let Some((id, _)) = found {
                        // What is deleted or not here yet can't be changed.
                        let _ = self.phones[phone].edit(id, body.clone(), now, now);
                    }
                }
                Act::Delete(at) => {
                    if let Some((id, _)) = nth(at) {
                        let _ = self.phones[phone].delete(id, now, &self.rules);
                    }
                }
                Act::Undo(at) => {
                    if let Some((id, _)) = nth(at) {
                        let _ = self.phones[phone].undo_delete(id, now);
                    }
                }
                Act::Purge => drop(self.phones[phone].purge(now.plus_ms(31 * DAY_MS)).unwrap()),
                Act::Name(name) => {
                    let key = BabyKey::ALL[usize::from(*name)];
                    let nickname = Some(Text::new(format!("baby {minutes}")).unwrap());
                    self.phones[phone].put_baby(&Baby { key, nickname, born: None }, now).unwrap();
                }
                Act::Give => self.give(phone),
            }
        }
    }

    fn give(&mut self, from: usize) {
        let bytes = out(&self.phones[from]);
        take(&mut self.phones[1 - from], &bytes);
    }
}

fn cases(count: u32) -> ProptestConfig {
    ProptestConfig { cases: count, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(1000))]

    /// Two phones with any history, which exchanged anything meanwhile, are equal after each took the other's file in,
    /// whoever begins.
    #[test]
    fn two_phones_agree_in_every_order(story in story()) {
        let mut ends = Vec::new();
        for first in [0, 1] {
            let mut two = Two::new();
            two.play(&story);
            two.give(first);
            two.give(1 - first);
            let [one, other] = [out(&two.phones[0]), out(&two.phones[1])];
            prop_assert!(one == other, "they differ:\n{}\n{}", String::from_utf8_lossy(&one), String::from_utf8_lossy(&other));
            // A file that comes in again changes nothing.
            two.give(first);
            prop_assert!(out(&two.phones[1 - first]) == one, "the same file again changed something");
            ends.push(one);
        }
        prop_assert!(ends[0] == ends[1], "it matters who begins:\n{}\n{}", String::from_utf8_lossy(&ends[0]), String::from_utf8_lossy(&ends[1]));
    }
}

/// Who gives to whom when three phones exchange: each to each of the others.
const ROUND: [(usize, usize); 6] = [(0, 1), (1, 2), (2, 0), (1, 0), (0, 2), (2, 1)];

proptest! {
    #![proptest_config(cases(200))]

    /// Three phones that did anything are equal once each has heard of each, in whatever order the files went round.
    #[test]
    fn three_phones_agree_in_every_order(story in story(), others in story(), order in Just(ROUND.to_vec()).prop_shuffle()) {
        let mut ends = Vec::new();
        for order in [ROUND.to_vec(), order] {
            let mut two = Two::new();
            two.play(&story);
            // The third phone does something of its own.
            let mut third = Two::new();
            third.ids = SeededIds::new(1_000_000);
            third.play(&others);
            let [one, other] = &mut two.phones;
            let phones = [one, other, &mut third.phones[0]];
            // Twice round: what one phone heard late still has to reach the rest.
            for (from, to) in order.iter().chain(&order) {
                let bytes = out(&*phones[*from]);
                take(&mut *phones[*to], &bytes);
            }
            let told: Vec<Vec<u8>> = phones.iter().map(|phone| out(phone)).collect();
            prop_assert!(told[0] == told[1] && told[1] == told[2], "they differ after {order:?}");
            ends.push(told.into_iter().next().unwrap());
        }
        prop_assert!(ends[0] == ends[1], "it matters who begins");
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn what_goes_out_comes_in_again(story in story()) {
        let mut two = Two::new();
        two.play(&story);
        two.phones[0].set(&Setting::TemperatureUnit(TemperatureUnit::Fahrenheit), noon()).unwrap();
        let bytes = out(&two.phones[0]);
        let folder = Folder::new();
        let mut fresh = open(&folder.path("fresh.db"));
        let done = take(&mut fresh, &bytes);
        prop_assert_eq!(done.source, Source::Journal);
        prop_assert!(out(&fresh) == bytes, "{}\n{}", String::from_utf8_lossy(&bytes), String::from_utf8_lossy(&out(&fresh)));
        let again = take(&mut fresh, &bytes);
        prop_assert_eq!((again.added, again.changed), (0, 0));
        prop_assert!(out(&fresh) == bytes);
    }

    #[test]
    fn a_table_comes_in_again(bodies in proptest::collection::vec(body(), 1..12)) {
        let mut desk = Desk::new();
        for (at, body) in (0i64..).zip(bodies) {
            desk.add(body, noon().plus_ms(at));
        }
        let folder = Folder::new();
        let mut fresh = open(&folder.path("fresh.db"));
        for kind in Kind::ALL {
            let mut bytes = Vec::new();
            let written = desk.journal.export_table(kind, &mut bytes).unwrap();
            prop_assert_eq!(written.bytes, bytes.len() as u64);
            let done = take(&mut fresh, &bytes);
            prop_assert_eq!(done.source, Source::Table(kind));
            prop_assert_eq!((done.added, done.refused_in_all), (written.entries, 0), "{:?} {:?}\n{}", kind, done.refused, String::from_utf8_lossy(&bytes));
        }
        // Babies without a name are known from their entries.
        prop_assert!(out(&fresh) == out(&desk.journal));
    }
}

#[test]
fn a_preview_changes_nothing_and_counts_right() {
    let mut desk = Desk::new();
    desk.add(note("one"), noon());
    let bytes = out(&desk.journal);
    let folder = Folder::new();
    let mut fresh = open(&folder.path("fresh.db"));
    let empty = out(&fresh);
    let how = Import { preview: true, ..Import::default() };
    let seen = fresh.import(&mut &*bytes, &how, noon(), &desk.rules).unwrap();
    assert_eq!((seen.added, out(&fresh) == empty), (1, true));
    assert_eq!(take(&mut fresh, &bytes), seen);
}

#[test]
fn a_partners_file_holds_feeds_milk_and_nappies_only_unless_chosen() {
    let mut desk = Desk::new();
    let feed = || Body::Feed(Feed { parts: vec![FeedPart::Bottle { amount: None }], supplement: false, baby: None });
    let kept = desk.add(feed(), noon());
    desk.add(note("hidden one"), noon());
    desk.add(Body::Check(Box::new(check(Tier::SameDay, true))), noon());
    let hidden = desk.add(note("hidden two"), noon());
    let gone = desk.add(feed(), noon());
    for id in [hidden, gone] {
        desk.journal.delete(id, noon().plus_ms(5), &desk.rules).unwrap();
    }
    desk.journal.set(&Setting::Country("GB".to_owned()), noon()).unwrap();
    for purged in [false, true] {
        if purged {
            assert_eq!(desk.journal.purge(noon().plus_ms(40 * DAY_MS)).unwrap(), 2);
        }
        let text = String::from_utf8(partner(&desk.journal, &[])).unwrap();
        for secret in ["hidden", "check", "settings", "GB", &hidden.to_string()] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        assert!(text.contains(&kept.to_string()) && text.contains(&gone.to_string()), "{text}");
    }
    let chosen = String::from_utf8(partner(&desk.journal, &[Kind::Note])).unwrap();
    assert!(chosen.contains("hidden one") && !chosen.contains("\"check\""));
    let folder = Folder::new();
    let mut other = open(&folder.path("other.db"));
    assert_eq!(take(&mut other, chosen.as_bytes()).source, Source::Partner);
    assert_eq!(other.counts().unwrap().entries(), 2);
}

#[test]
fn a_deletion_from_the_other_phone_can_be_taken_back_here() {
    let mut two = Two::new();
    let id = two.phones[0].add(note("mine"), noon(), noon(), &two.ids).unwrap().id;
    two.give(0);
    two.phones[1].delete(id, noon().plus_ms(10), &two.rules).unwrap();
    two.give(1);
    assert!(matches!(two.phones[0].get(id), Err(JournalError::NotFound)));
    two.phones[0].undo_delete(id, noon().plus_ms(20)).unwrap();
    two.give(1);
    two.give(0);
    assert_eq!(two.phones.each_ref().map(|phone| phone.get(id).unwrap().body), [note("mine"), note("mine")]);
}

#[test]
fn a_file_that_is_broken_anywhere_changes_nothing() {
    let mut desk = Desk::new();
    desk.add(note("first"), noon());
    let edited = desk.add(note("second"), noon().plus_ms(1));
    desk.journal.edit(edited, note("third"), noon(), noon().plus_ms(9)).unwrap();
    let bytes = out(&desk.journal);
    let folder = Folder::new();
    let mut fresh = open(&folder.path("fresh.db"));
    let empty = out(&fresh);
    for end in 0..bytes.len() - 2 {
        let error = refusal(&mut fresh, &bytes[..end]);
        assert!(matches!(error, ImportError::Empty | ImportError::CutShort { .. }), "{end}: {error}");
        assert!(out(&fresh) == empty, "{end} bytes left something behind");
    }
    let text = String::from_utf8(bytes).unwrap();
    for (from, to, right) in [
        ("\"version\":1", "\"version\":9", "Update Lattea"),
        ("lattea-journal", "something-else", "no file that Lattea knows"),
        ("\"note\"", "\"secret-kind\"", "line 6"),
        ("first", "", "needs some text"),
    ] {
        let broken = text.replace(from, to);
        let rules = &desk.rules;
        let error = fresh.import(&mut broken.as_bytes(), &Import::default(), noon(), rules).unwrap_err().to_string();
        assert!(error.contains(right) && !error.contains("secret"), "{error}");
        assert!(out(&fresh) == empty);
    }
    assert_eq!(refusal(&mut fresh, b"a,b,c\n1,2,3\n"), ImportError::Unknown);
}

#[test]
fn a_check_from_a_file_is_history_and_the_own_one_stays_the_latest() {
    let mut desk = Desk::new();
    desk.add(Body::Check(Box::new(check(Tier::SameDay, true))), noon().plus_hours(-48));
    let bytes = out(&desk.journal);
    let mut other = Desk::new();
    other.ids = SeededIds::new(900);
    let own = other.add(Body::Check(Box::new(check(Tier::MassageOk, true))), noon());
    take(&mut other.journal, &bytes);
    assert_eq!(other.journal.last_written(Kind::Check).unwrap().unwrap().id, own);
    assert!(!other.journal.is_imported(own).unwrap());
}

/// The columns of Baby Buddy's own sample files (core/tests/import) and of its export resources (core/admin.py).
#[test]
fn baby_buddys_tables_come_in_with_their_gaps_named() {
    let reading = Reading { offset_min: 60, temperature_words: "Baby's temperature".to_owned(), ..Reading::default() };
    let how = Import { reading, preview: false };
    let rules = JournalRules::embedded().unwrap();
    let mut desk = Desk::new();
    let mut take = |file: &str| desk.journal.import(&mut file.as_bytes(), &how, noon(), &rules).unwrap();

    let feedings = "id,child_id,child_first_name,child_last_name,start,end,type,method,amount,notes,tags\n\
        1,1,Mia,Roe,2020-02-17 03:04:09,2020-02-17 03:12:09,breast milk,right breast,,,\n\
        2,1,Mia,Roe,2020-02-16 23:10:16,2020-02-16 23:24:16,formula,bottle,60,a note,\n\
        3,1,Mia,Roe,2020-02-16 13:22:41,2020-02-16 13:42:41,breast milk,both breasts,,,\n\
        4,1,Mia,Roe,2020-02-16 10:00:00,2020-02-16 10:10:00,solid food,self fed,2,,\n\
        5,1,Mia,Roe,yesterday,2020-02-16 10:10:00,breast milk,left breast,,,\n\
        6,2,Leo,Roe,2020-02-16 09:00:00,2020-02-16 09:10:00,breast milk,left breast,,,\n\
        7,1,Mia,Roe,2030-02-16 09:00:00,2030-02-16 09:10:00,breast milk,left breast,,,\n\
        8,1,Mia,Roe,2020-02-16 08:00:00,2020-02-16 08:10:00,formula,bottle,lots,,\n";
    let done = take(feedings);
    assert_eq!((done.source, done.added), (Source::BabyBuddy(Table::Feedings), 3));
    let refused: Vec<_> = done.refused.iter().map(|row| (row.row, row.why)).collect();
    assert_eq!(
        refused,
        [
            (5, Refusal::SolidFood),
            (6, Refusal::Time),
            (7, Refusal::OtherChild),
            (8, Refusal::ToCome),
            (9, Refusal::Number)
        ]
    );
    assert_eq!((take(feedings).added, take(feedings).same), (0, 3));

    let pumping =
        "child_id,amount,time\n1,100.2,2020-02-17 09:31:49\n1,99.62,2020-02-17 04:11:09\n1,,2020-02-17 00:14:09\n";
    let done = take(pumping);
    assert_eq!((done.source, done.added, done.refused_in_all), (Source::BabyBuddy(Table::Pumping), 2, 1));

    let changes = "child_id,time,wet,solid,color,amount\n1,2020-02-17 03:54:09,1,0,,6.2\n1,2020-02-16 19:37:16,0,1,green,\n\
        1,2020-02-16 19:37:16,0,0,green,\n1,2020-02-16 19:37:16,maybe,0,,\n1,2020-02-16 19:37:16,1\n";
    let done = take(changes);
    assert_eq!((done.source, done.added), (Source::BabyBuddy(Table::Changes), 2));
    let why: Vec<_> = done.refused.iter().map(|row| row.why).collect();
    assert_eq!(why, [Refusal::Nothing, Refusal::YesNo, Refusal::Cells]);

    // The child's fever is never hers.
    let done = take("child_id,temperature,time\n1,39.2,2020-02-17 09:31:49\n1,hot,2020-02-17 09:31:49\n");
    assert_eq!((done.source, done.added, done.refused_in_all), (Source::BabyBuddy(Table::Temperature), 1, 1));
    assert_eq!(desk.journal.last_of(Kind::Temperature).unwrap(), None);
    assert_eq!(desk.journal.last_of(Kind::Note).unwrap().unwrap().body, note("Baby's temperature: 39.2"));

    let feed = desk.journal.last_of(Kind::Feed).unwrap().unwrap();
    assert_eq!(feed.at.to_rfc3339(), "2020-02-17T03:04:09+01:00");
    let minutes = Some(Minutes::new(8).unwrap());
    let parts = vec![FeedPart::Breast { side: Side::Right, minutes }];
    assert_eq!(feed.body, Body::Feed(Feed { parts, supplement: false, baby: None }));
    let milk = desk.journal.last_of(Kind::Expression).unwrap().unwrap();
    let together = Some(Millilitres::new(100).unwrap());
    assert_eq!(milk.body, Body::Expression(Expression { left: None, right: None, together, way: Way::Pump }));
}

#[test]
fn an_older_version_never_comes_back_when_the_clock_was_set_back() {
    let mut two = Two::new();
    let id = two.phones[0].add(note("first"), noon(), noon(), &two.ids).unwrap().id;
    two.give(0);
    // The clock is set back an hour, and then she corrects what she wrote.
    let changed = two.phones[0].edit(id, note("second"), noon().plus_hours(-1), noon().plus_hours(-1)).unwrap();
    assert_eq!(changed.edited, Some(noon().plus_ms(1)));
    two.give(1);
    two.give(0);
    assert_eq!(two.phones.each_ref().map(|phone| phone.get(id).unwrap().body), [note("second"), note("second")]);
}

#[test]
fn ids_of_a_table_row_do_not_depend_on_anything_random() {
    let ids = SeededIds::new(5);
    assert_ne!(ids.next(noon()), ids.next(noon()));
    let file = "child_id,time,wet,solid\n1,2020-02-17 03:54:09,1,0\n";
    let first = {
        let mut desk = Desk::new();
        take(&mut desk.journal, file.as_bytes());
        out(&desk.journal)
    };
    let second = {
        let mut desk = Desk::new();
        take(&mut desk.journal, file.as_bytes());
        out(&desk.journal)
    };
    assert_eq!(first, second);
}
