//! The content that ships: every file is read, every message has words, and the words keep to the wording guide.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::support::{FILES, LIMITS, WORDS, limits, technique};
use crate::{
    content::technique::{PhaseKind, Variant, parse},
    session::{event::StopSign, limits::Limits, outcome::Outcome, refusal::Refusal, state::Question},
};

fn words() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::default();
    bundle.add_resource(FluentResource::try_new(WORDS.to_owned()).unwrap()).unwrap();
    bundle
}

#[test]
fn every_technique_and_every_limit_is_accepted() {
    for (file, text) in FILES {
        limits().accept(&parse(file, text).unwrap()).unwrap();
    }
}

#[test]
fn the_caps_are_those_of_the_table() {
    let caps = |id| {
        let caps = technique(id).caps;
        (caps.session_s, caps.per_day, caps.episode_h)
    };
    assert_eq!(caps("M01"), (180, 3, None));
    assert_eq!(caps("M02"), (300, 3, Some(24)));
    assert_eq!(caps("M03"), (300, 3, None));
    assert_eq!(caps("M04"), (600, 3, None));
    assert_eq!(caps("M06"), (300, 3, None));
    let recheck = technique("M02").recheck.unwrap();
    assert_eq!((recheck.finding.as_str(), recheck.reaches), ("lump_since_h", 24));
}

#[test]
fn m06_is_the_order_of_the_seed_article() {
    let kinds: Vec<PhaseKind> = technique("M06").phases.iter().map(|phase| phase.kind).collect();
    use PhaseKind::{Aftercare, Express, FirstDrops, Prepare, Rest, Strokes};
    assert_eq!(kinds, [Prepare, FirstDrops, Strokes, Rest, Strokes, Express, Aftercare]);
}

#[test]
fn every_message_that_is_named_has_words() {
    let mut ids: BTreeSet<String> = BTreeSet::new();
    for (file, text) in FILES {
        let technique = parse(file, text).unwrap();
        let named = &technique.words;
        let always = [&named.name, &named.what, &named.grade, &named.caps];
        ids.extend(always.into_iter().chain(&named.sides).cloned());
        let put = |variant: &Variant| [variant.of(&named.name), variant.of(&named.what)];
        ids.extend(technique.variants.iter().flat_map(put));
        for phase in &technique.phases {
            ids.extend([&phase.title, &phase.text].into_iter().chain(&phase.say).chain(&phase.ends_say).cloned());
            ids.extend(phase.variants.iter().map(|variant| variant.of(&phase.text)));
        }
    }
    ids.extend(limits().notices.into_iter().map(|notice| notice.message));
    ids.extend((1..=8).map(|sector| format!("sector-{sector}")));
    ids.extend([Question::Before, Question::During, Question::After].map(|it| it.message().to_owned()));
    ids.extend(Refusal::ALL.map(|refusal| refusal.message().to_owned()));
    ids.extend(Refusal::ALL.map(|refusal| refusal.instead().to_owned()));
    ids.extend(["session-paused", "refusal-locked-until", "ask-feed"].map(str::to_owned));
    let outcomes = [Outcome::Completed, Outcome::Stopped, Outcome::Pain, Outcome::Cap, Outcome::Interrupted];
    ids.extend(outcomes.into_iter().chain(StopSign::ALL.map(Outcome::Sign)).map(|it| it.message().to_owned()));
    let words = words();
    let absent: Vec<&String> = ids.iter().filter(|id| !words.has_message(id)).collect();
    assert!(absent.is_empty(), "{absent:?}");
}

#[test]
fn the_caps_line_takes_its_numbers_from_the_file() {
    let bundle = words();
    let caps = technique("M02").caps;
    let mut numbers = FluentArgs::new();
    numbers.set("minutes", caps.session_s / 60);
    numbers.set("perday", caps.per_day);
    numbers.set("hours", caps.episode_h);
    for (id, begins) in
        [("technique-caps", "5 minutes, at most 3 times a day. A new"), ("technique-caps-episode", "5 min")]
    {
        let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap();
        let mut errors = Vec::new();
        let text =
            bundle.format_pattern(pattern, Some(&numbers), &mut errors).replace(['\u{2068}', '\u{2069}', '\n'], "");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(errors.is_empty() && text.starts_with(&format!("Up to {begins}")), "{text}");
    }
}

#[test]
fn the_ease_variant_has_no_word_of_a_feed_or_a_baby() {
    let bundle = words();
    for (file, text) in FILES {
        let technique = parse(file, text).unwrap();
        if !technique.variants.contains(&Variant::Ease) {
            continue;
        }
        let put = |has: bool, id: &String| if has { Variant::Ease.of(id) } else { id.clone() };
        let mut ids = vec![Variant::Ease.of(&technique.words.name), Variant::Ease.of(&technique.words.what)];
        for phase in &technique.phases {
            ids.push(put(phase.variants.contains(&Variant::Ease), &phase.text));
            ids.extend([&phase.title].into_iter().chain(&phase.say).chain(&phase.ends_say).cloned());
        }
        for id in ids {
            let pattern = bundle.get_message(&id).and_then(|message| message.value()).unwrap();
            let text = bundle.format_pattern(pattern, None, &mut Vec::new()).to_lowercase();
            assert!(!text.contains("feed") && !text.contains("baby") && !text.contains("pump"), "{id}: {text}");
        }
    }
}

#[test]
fn sentences_are_short_and_blame_nobody() {
    let blame = ["should have", "must", "failed", "wrong", "missed", "forgot", "late", "only", "just", "normal"];
    for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
        let text = line.split_once(" = ").map_or(line, |(_, text)| text).to_lowercase();
        for sentence in text.split(['.', '?', ':']) {
            let spoken: Vec<&str> =
                sentence.split(|it: char| !it.is_alphanumeric() && it != '\'').filter(|it| !it.is_empty()).collect();
            assert!(spoken.len() <= 20, "{line}");
            assert!(
                !blame.iter().any(|word| format!(" {} ", spoken.join(" ")).contains(&format!(" {word} "))),
                "{line}"
            );
        }
    }
}

#[test]
fn a_file_that_cannot_be_meant_is_refused_with_its_row() {
    let (file, text) = FILES[4];
    for (from, to, row) in [
        ("seconds = 110", "seconds = 0", "phase express"),
        ("seconds = 110", "seconds = 111", "caps"),
        ("per_day = 3", "per_day = 0", "caps"),
        ("sectors = [1, 2, 3, 4, 5, 6, 7, 8]", "sectors = [1, 1]", "phase strokes"),
        ("sectors = [1, 2, 3, 4, 5, 6, 7, 8]", "sectors = [9]", "file"),
        ("tempo = 12", "tempo = 0", "phase strokes"),
        ("tempo = 12", "tempo = 7", "phase strokes"),
        ("against = [\"AAFP24\", \"ABA\", \"NDC24\"]", "against = []", "against"),
        ("sources = [\"SEED\", \"RCN\"]", "sources = []", "sources"),
        ("kind = \"prepare\"", "kind = \"aftercare\"", "phase"),
        ("version = 1", "version = 1\nspeed = 2", "file"),
        ("id = \"M06\"", "id = \"M07\"", "id"),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(parse(file, &text.replace(from, to)).unwrap_err().row, row, "{to}");
    }
    let hasty = text.replace("tempo = 12", "tempo = 30");
    assert_eq!(parse(file, &hasty).unwrap_err().row, "phase strokes", "the pause would be longer than the stroke");
    let quick = parse(file, &hasty.replace("pause_ms = 1500", "pause_ms = 1000")).unwrap();
    assert_eq!(limits().accept(&quick).unwrap_err().row, "strokes");
    let twice_as_often = text.replace("passes = 1", "passes = 2").replace("seconds = 10", "seconds = 5");
    let often = parse(file, &twice_as_often).unwrap();
    assert_eq!(limits().accept(&often).unwrap_err().row, "phase");
}

#[test]
fn limits_without_ground_are_refused() {
    for (from, to, row) in [
        ("value = 5", "value = 0", "stop_pain"),
        ("unit = \"hours\"", "unit = \"days\"", "harm"),
        ("out of sight ends the session as interrupted [D]", "away", "away"),
        ("hurts = {", "hurt = {", "file"),
        ("left_s = 60", "left_s = 180", "session-left-60"),
    ] {
        assert!(LIMITS.contains(from), "{from}");
        assert_eq!(Limits::parse("session.toml", &LIMITS.replacen(from, to, 1)).unwrap_err().row, row, "{to}");
    }
}

#[test]
fn a_share_is_at_most_all_and_a_tempo_has_its_bounds_in_order() {
    let with = |row: &str, value: u32| {
        let mut file: toml::Table = LIMITS.parse().unwrap();
        file[row]["value"] = i64::from(value).into();
        Limits::parse("session.toml", &file.to_string())
    };
    let tempo_to = limits().tempo_to.value;
    assert!(with("prompt_share", 100).is_ok() && with("tempo_from", tempo_to).is_ok());
    assert!(with("prompt_share", 101).is_err() && with("tempo_from", tempo_to + 1).is_err());
}
