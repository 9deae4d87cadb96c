//! What each described person is asked, in which order and on which screens, against `cases/interviews/PERSON.txt`: the first
//! check, the same check two and thirty hours later when nothing has changed, and what may be asked after the result.
//! `LATTEA_BLESS=1` writes them; read them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fmt::Write, fs};

use lattea_core::{
    clock::Moment,
    content::Content,
    triage::{
        assess::assess,
        contract,
        facts::Facts,
        findings::Answer,
        history::History,
        interview::{Known, Layout, Progress, Row, RowSays, Screen, after_result, layout},
    },
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest},
        check::{BABIES, row_id},
    },
};
use lattea_tests::{
    cases::{self, files},
    path,
    person::{Course, Dice, Person, named},
};

/// Hours after which the same check is made once more.
const AGAIN_H: [i64; 2] = [2, 30];
/// How many people besides the described ones are met, each with an answer of her own to one question in so many.
const SAMPLED: [(u64, usize); 12] = {
    let mut all = [(0, 0); 12];
    let mut at = 0;
    while at < 12 {
        all[at] = (at as u64 * 7_919 + 1, [6, 16, 40, 120][at % 4]);
        at += 1;
    }
    all
};

#[test]
fn each_person_is_asked_what_is_kept() {
    let content = Content::embedded().unwrap();
    let mut differ = Vec::new();
    let mut compare = |name: &str, text: String| {
        let golden = path("cases/interviews").join(format!("{name}.txt"));
        if std::env::var_os("LATTEA_BLESS").is_some() {
            fs::create_dir_all(path("cases/interviews")).unwrap();
            fs::write(&golden, &text).unwrap();
        }
        let kept = fs::read_to_string(&golden).unwrap_or_default();
        if kept != text {
            let line = kept.lines().zip(text.lines()).position(|(kept, now)| kept != now).unwrap_or(0);
            let now = text.lines().nth(line).unwrap_or("its end").to_owned();
            differ.push(format!("{}, line {}: now {now}", golden.display(), line + 1));
        }
    };
    for file in files("cases/people", "toml").unwrap() {
        let case = cases::Person::load(&file).unwrap();
        let input = contract::read(&content, &case.input.to_string(), None).unwrap();
        let person = Person::of(&content, &input.findings);
        compare(&case.id, told(&content, &person, &input.history, input.now.unwrap()));
    }
    let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
    for (seed, fine_of) in SAMPLED {
        let person = Dice(seed).person(&content, fine_of).unwrap();
        compare(&format!("sampled_{seed}"), told(&content, &person, &History::default(), now));
    }
    assert!(differ.is_empty(), "read what changed, then LATTEA_BLESS=1:\n{}", differ.join("\n"));
}

/// Her check and what follows it.
fn told(content: &Content, person: &Person, history: &History, now: Moment) -> String {
    let mut out = String::new();
    let mut check = |title: &str, start: Progress, now: Moment| {
        let course = person.check(content, start, history, now).unwrap();
        let verdict = assess(content, &course.findings, history, now);
        writeln!(out, "{title}").unwrap();
        for (at, screen) in course.screens.iter().enumerate() {
            writeln!(out, "{:2} {}, could reach {}", at + 1, named(content, screen), screen.reaches.key()).unwrap();
            out += &answered(content, person, &course, screen, now);
        }
        let ended = if course.emergency { "at once" } else { "when nothing more could change it" };
        let infant = verdict.infant_tier.map_or("none", |tier| tier.key());
        writeln!(out, "It ends {ended}: {}, baby {infant}\n", verdict.tier.key()).unwrap();
        course
    };
    let first = check("The first check", Progress::default(), now);
    let mut earlier = first.findings.clone();
    let given: Vec<_> = earlier.iter(content).collect();
    for (place, index, answer) in given {
        earlier.set(content, place, index, Answer { observed_at: Some(now), ..answer }).unwrap();
    }
    for hours in AGAIN_H {
        let later = now.plus_hours(hours);
        let known = Known::of(content, &earlier, later);
        check(&format!("{hours} hours later"), Progress { known, ..Progress::default() }, later);
    }
    writeln!(out, "After the result").unwrap();
    for screen in after_result(content, &first.findings, history, now) {
        let facts = Facts::new(content, &first.findings, history, now);
        let items: Vec<String> = screen.items.iter().map(|asked| facts.named(*asked).to_string()).collect();
        writeln!(out, "   {}: {}", named(content, &screen), items.join(", ")).unwrap();
    }
    out
}

/// A screen with what she answers.
fn answered(content: &Content, person: &Person, course: &Course, screen: &Screen, now: Moment) -> String {
    let nothing = History::default();
    let facts = Facts::new(content, &course.findings, &nothing, now);
    let row = |row: &Row| {
        let id = row_id(content, row);
        match &row.says {
            RowSays::Item => id,
            RowSays::Fact(code) => {
                format!("{id} ({})", content.vocabulary().get(row.items[0].1).domain.written(*code))
            }
            RowSays::Row(_) | RowSays::Nothing(_) | RowSays::Private(_) => {
                let items: Vec<String> = row.items.iter().map(|asked| facts.named(*asked).to_string()).collect();
                format!("{id} ({})", items.join(", "))
            }
        }
    };
    let list = |rows: &[Row], ticked: &[String]| {
        let (yes, no): (Vec<_>, Vec<_>) = rows.iter().partition(|it| ticked.contains(&row_id(content, it)));
        let line = |name: &str, rows: Vec<&Row>| match rows.as_slice() {
            [] => String::new(),
            rows => format!("   {name}: {}\n", rows.iter().map(|it| row(it)).collect::<Vec<_>>().join(", ")),
        };
        line("ticked", yes) + &line("not ticked", no)
    };
    match (layout(content, screen), person.answer(content, screen)) {
        (Layout::List(rows), CheckAnswer::List { ticked, rest }) => {
            let unsure = if rest == Rest::NotSure { "   not sure about the others\n" } else { "" };
            list(&rows, &ticked) + unsure
        }
        (Layout::Fields { ticks, .. }, CheckAnswer::Fields(fields)) => {
            let mut out = String::new();
            for (id, answer) in fields {
                match (&ticks, &answer) {
                    (Some((own, rows)), FieldAnswer::Choices(ticked)) if *own == id => out += &list(rows, ticked),
                    _ if id == BABIES => writeln!(out, "   how many babies: {}", said(&answer)).unwrap(),
                    _ => writeln!(out, "   {id} = {}", said(&answer)).unwrap(),
                }
            }
            out
        }
        other => panic!("{}: {other:?}", named(content, screen)),
    }
}

fn said(answer: &FieldAnswer) -> String {
    match answer {
        FieldAnswer::Choice(choice) => choice.clone(),
        FieldAnswer::Choices(choices) => choices.join(" "),
        FieldAnswer::Text(text) => text.clone(),
        other => format!("{other:?}"),
    }
}
