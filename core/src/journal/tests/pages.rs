//! Pages without gap or double, whatever is in the journal and whatever happens between two pages.

use proptest::prelude::*;

use crate::{
    clock::Moment,
    id::{EntryId, SeededIds},
    journal::{
        Body, Cursor, Expression, Kind, Nappy, Way,
        testing::{Desk, Folder, noon, note, open},
    },
};

fn body(kind: Kind) -> Body {
    match kind {
        Kind::Nappy => Body::Nappy(Nappy { baby: None, wet: true, dirty: false }),
        Kind::Expression => Body::Expression(Expression { left: None, right: None, together: None, way: Way::Pump }),
        _ => note("a"),
    }
}

fn walk(journal: &crate::journal::Journal, kinds: &[Kind], limit: usize) -> Vec<EntryId> {
    let (mut all, mut cursor) = (Vec::new(), None);
    loop {
        let page = journal.page(cursor, kinds, limit).unwrap();
        assert!(page.entries.len() <= limit.clamp(1, 50));
        all.extend(page.entries.iter().map(|entry| entry.id));
        match page.next {
            // Through its text, as a shell hands it back.
            Some(next) => cursor = Some(next.to_string().parse::<Cursor>().unwrap()),
            None => return all,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_pages_together_are_everything_newest_first(
        times in proptest::collection::vec((0i64..6, 0usize..3, -720i16..=840), 0..70),
        limit in 0usize..60,
        deleted in proptest::collection::vec(any::<bool>(), 70),
    ) {
        let folder = Folder::new();
        let (mut journal, ids) = (open(&folder.path("j.db")), SeededIds::new(0));
        let rules = crate::journal::JournalRules::embedded().unwrap();
        let mut expected = Vec::new();
        for ((ms, kind, offset), deleted) in times.into_iter().zip(deleted) {
            let kind = [Kind::Note, Kind::Nappy, Kind::Expression][kind];
            let at = Moment::new(1_777_777_777_000 + ms, offset).unwrap();
            let entry = journal.add(body(kind), at, at, &ids).unwrap();
            if deleted {
                journal.delete(entry.id, at, &rules).unwrap();
            } else {
                expected.push((ms, entry.id, kind));
            }
        }
        expected.sort();
        expected.reverse();
        let of = |kinds: &[Kind]| -> Vec<EntryId> {
            let wanted = |kind: &Kind| kinds.is_empty() || kinds.contains(kind);
            expected.iter().filter(|(_, _, kind)| wanted(kind)).map(|(_, id, _)| *id).collect()
        };
        for kinds in [&[][..], &[Kind::Nappy], &[Kind::Nappy, Kind::Note], &[Kind::Feed]] {
            prop_assert_eq!(walk(&journal, kinds, limit), of(kinds));
        }
    }
}

#[test]
fn a_page_goes_on_where_it_stopped_when_entries_come_and_go() {
    let mut desk = Desk::new();
    let ids: Vec<_> = (0..10).map(|hour| desk.add(note("a"), noon().plus_hours(hour))).collect();
    let first = desk.journal.page(None, &[], 4).unwrap();
    desk.add(note("newer"), noon().plus_hours(20));
    desk.journal.delete(ids[6], noon().plus_hours(20), &desk.rules).unwrap();
    desk.journal.delete(ids[5], noon().plus_hours(20), &desk.rules).unwrap();
    let second = desk.journal.page(first.next, &[], 4).unwrap();
    assert_eq!(second.entries.iter().map(|entry| entry.id).collect::<Vec<_>>(), [ids[4], ids[3], ids[2], ids[1]]);
}

#[test]
fn order_is_by_instant_across_time_zones() {
    let mut desk = Desk::new();
    let first = desk.add(note("a"), Moment::parse("2026-05-03T10:00:00+05:00").unwrap());
    let second = desk.add(note("b"), Moment::parse("2026-05-03T01:00:00-05:00").unwrap());
    assert_eq!(walk(&desk.journal, &[], 50), [second, first]);
    assert_eq!(desk.journal.last_of(Kind::Note).unwrap().map(|entry| entry.id), Some(second));
    assert_eq!(desk.journal.last_of(Kind::Feed).unwrap(), None);
}

#[test]
fn a_range_holds_its_start_and_not_its_end() {
    let mut desk = Desk::new();
    let ids: Vec<_> = (0..4).map(|hour| desk.add(note("a"), noon().plus_hours(hour))).collect();
    let found = desk.journal.range(noon().plus_hours(1), noon().plus_hours(3), &[Kind::Note]).unwrap();
    assert_eq!(found.iter().map(|entry| entry.id).collect::<Vec<_>>(), ids[1..3]);
    assert!(desk.journal.range(noon(), noon().plus_hours(9), &[Kind::Feed]).unwrap().is_empty());
}

/// What keeps a page as quick with 500,000 entries as with 500: an index for each, and nothing sorted or scanned.
#[test]
fn every_frequent_question_has_its_index() {
    let desk = Desk::new();
    let plan = |query: &str| -> String {
        let conn = desk.journal.conn();
        let mut plan = conn.prepare(&format!("EXPLAIN QUERY PLAN {query}")).unwrap();
        let lines = plan.query_map([], |row| row.get::<_, String>(3)).unwrap();
        lines.map(Result::unwrap).collect::<Vec<_>>().join("; ")
    };
    let live = "SELECT pk, kind, created_ms FROM entry WHERE deleted_ms IS NULL";
    let order = "ORDER BY at_ms DESC, id DESC LIMIT 51";
    for query in [
        format!("{live} AND (at_ms, id) < (9, x'00') {order}"),
        format!("{live} AND kind = 'feed' AND (at_ms, id) < (9, x'00') {order}"),
        format!("{live} AND at_ms >= 1 AND at_ms < 9 ORDER BY at_ms, id"),
        "SELECT 1 FROM entry WHERE created_ms > 1 AND created_ms <= 9 AND pk <> 3".to_owned(),
        "SELECT pk, tier FROM entry JOIN check_result ON entry = pk
         WHERE kind = 'check' AND at_ms <= 9 ORDER BY at_ms DESC, id DESC"
            .to_owned(),
        "SELECT pk, side FROM session JOIN entry ON entry = pk
         WHERE kind = 'session' AND side = 'left' AND at_ms BETWEEN 1 AND 9 ORDER BY at_ms DESC, id DESC"
            .to_owned(),
        "SELECT pk, side FROM session JOIN entry ON entry = pk
         WHERE side = 'left' AND pain_before IS NOT NULL AND pain_after IS NOT NULL AND started_ms < 9 AND at_ms < 9
         ORDER BY started_ms DESC LIMIT 2"
            .to_owned(),
        format!("{live} AND pk IN (SELECT entry FROM session WHERE outcome IS NULL)"),
    ] {
        let plan = plan(&query);
        assert!(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN entry"), "{query}\n{plan}");
    }
}
