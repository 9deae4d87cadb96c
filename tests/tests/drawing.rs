//! The drawing of every technique: nothing lies on a sore place, both sides are each other's mirror, strokes begin and end
//! where the technique says, and the words name what is drawn.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken case has to stop the test")]

use lattea_core::{
    clock::Moment,
    content::{
        Content,
        files::PackFiles,
        technique::{Phase, PhaseKind, Sector, Start, Technique, Toward},
    },
    id::{IdSource, SeededIds},
    session::{
        event::Event,
        limits::Limits,
        plan::{Plan, Request},
        step::{begin, step},
        stroke::{Guide, HEIGHT, Mask, Point, Stroke, StrokeKind, WIDTH, breast, hand_at, polygon, strokes},
    },
    units::{Pain, Quadrant, Side},
    view::{
        diagram::{DiagramView, LabelKind, SectorState, Seen, body_map, of_phase, of_step},
        picture::{Look, Palette, Tone, contrast, svg},
        voice::Voice,
    },
};
use proptest::prelude::*;

fn content() -> &'static Content {
    static CONTENT: std::sync::LazyLock<Content> = std::sync::LazyLock::new(|| Content::embedded().unwrap());
    &CONTENT
}

fn techniques() -> Vec<&'static Technique> {
    content().techniques().iter().map(|rule| rule.row()).collect()
}

/// Every phase with a hand.
fn phases() -> Vec<(&'static str, &'static Phase)> {
    let hands_on = |row: &'static Technique| {
        row.phases.iter().filter(|phase| phase.kind.hands_on()).map(move |phase| (row.id.as_str(), phase))
    };
    techniques().into_iter().flat_map(hands_on).collect()
}

fn guides(phase: &Phase) -> Vec<Guide> {
    match phase.sectors.as_slice() {
        [] => Guide::of_phase(phase, None).into_iter().collect(),
        sectors => sectors.iter().filter_map(|sector| Guide::of_phase(phase, Some(*sector))).collect(),
    }
}

fn draw(phase: &Phase, side: Side, sore: &[Quadrant]) -> DiagramView {
    of_phase(&Voice::new(content(), "en"), phase, side, Seen::Own, sore).unwrap()
}

/// Every set of sore places.
fn all_sore() -> impl Iterator<Item = Vec<Quadrant>> {
    (0..1_u32 << Quadrant::ALL.len()).map(|bits| {
        let chosen = |(at, _): &(usize, &Quadrant)| bits >> at & 1 == 1;
        Quadrant::ALL.iter().enumerate().filter(chosen).map(|(_, quadrant)| *quadrant).collect()
    })
}

fn any_sore() -> impl Strategy<Value = Vec<Quadrant>> {
    prop::sample::subsequence(Quadrant::ALL.to_vec(), 0..=Quadrant::ALL.len())
}

fn any_side() -> impl Strategy<Value = Side> {
    prop::sample::select(Side::BOTH.to_vec())
}

/// How far the hand reaches into a mask at a place of its way; nothing when it stays off.
fn into_mask(mask: &[Point], place: Point, width: i32) -> f64 {
    f64::from(width) / 2.0 - polygon::distance(mask, place)
}

#[test]
fn no_stroke_of_any_technique_touches_what_rests() {
    for (id, phase) in phases() {
        for sore in all_sore() {
            for guide in guides(phase) {
                for stroke in strokes(&guide, Side::Left, &sore) {
                    let armpit = stroke.path.last().map_or(0.0, |it| it.distance(breast::ARMPIT));
                    let reached = stroke.toward != Toward::Axilla || armpit <= f64::from(breast::ARMPIT_RADIUS);
                    assert!(reached, "{id} {} {sore:?}: a way that ends beside the armpit", phase.id);
                    for mask in Mask::all(&sore) {
                        let deepest = stroke.path.iter().map(|it| into_mask(&mask.shape, *it, stroke.width));
                        let deepest = deepest.fold(f64::NEG_INFINITY, f64::max);
                        // Places are rounded to a ten-thousandth.
                        assert!(deepest < 2.0, "{id} {} {sore:?}: {deepest} into {:?}", phase.id, mask.quadrant);
                    }
                }
            }
        }
    }
}

#[test]
fn a_mask_covers_its_place_with_a_margin() {
    for quadrant in Quadrant::ALL {
        let mask = Mask::of(quadrant).shape;
        for place in breast::place(quadrant) {
            assert!(polygon::contains(&mask, place), "{quadrant:?} {place:?}");
            let near = mask.iter().map(|corner| corner.distance(place)).fold(f64::INFINITY, f64::min);
            assert!(near > 100.0, "{quadrant:?} {place:?}: the border of the mask is {near} away");
        }
    }
}

#[test]
fn sectors_and_areola_fill_the_outline() {
    let sectors: i64 = (1..=8).map(|it| polygon::area_twice(&breast::sector(Sector::new(it).unwrap())).abs()).sum();
    let areola = polygon::area_twice(&breast::circle(breast::CENTRE, breast::AREOLA)).abs();
    assert_eq!(sectors + areola, polygon::area_twice(&breast::outline()).abs(), "no gap and no overlap");
    let quadrants = [Quadrant::UpperOuter, Quadrant::UpperInner, Quadrant::LowerOuter, Quadrant::LowerInner];
    let quadrants: i64 = quadrants.into_iter().map(|it| polygon::area_twice(&breast::place(it)).abs()).sum();
    assert_eq!(quadrants, sectors, "a quadrant is two sectors");
}

#[test]
fn each_sector_lies_in_its_quadrant() {
    for sector in (1..=8).filter_map(Sector::new) {
        let upper = matches!(sector.quadrant(), Quadrant::UpperInner | Quadrant::UpperOuter);
        let inner = matches!(sector.quadrant(), Quadrant::UpperInner | Quadrant::LowerInner);
        for Point { x, y } in breast::sector(sector) {
            // The inner side of a left breast, as its owner sees it, is on the right.
            assert!(if inner { x >= breast::CENTRE.x } else { x <= breast::CENTRE.x }, "{sector:?} {x} {y}");
            assert!(if upper { y <= breast::CENTRE.y } else { y >= breast::CENTRE.y }, "{sector:?} {x} {y}");
        }
    }
    let outer_upper = |it: &Point| it.x < breast::CENTRE.x && it.y < breast::CENTRE.y;
    assert!(breast::place(Quadrant::Axilla).iter().all(outer_upper), "the armpit lies beside the upper outer part");
}

/// Every point of a drawing.
fn points(view: &DiagramView) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    points.extend(view.outline.points.iter().chain(&view.skin_line.points).chain(&view.arm.points));
    points.extend([view.areola.centre, view.nipple.centre, view.armpit.centre]);
    points.extend(view.sectors.iter().flat_map(|it| &it.path.points));
    points.extend(view.masks.iter().flat_map(|it| &it.points));
    points.extend(view.strokes.iter().flat_map(|it| &it.stroke.path));
    points.extend(view.labels.iter().map(|it| it.at));
    points
}

proptest! {
    #[test]
    fn the_right_side_is_the_left_in_a_mirror(at in 0_usize..100, sore in any_sore()) {
        let phases = phases();
        let (_, phase) = phases[at % phases.len()];
        let (left, right) = (draw(phase, Side::Left, &sore), draw(phase, Side::Right, &sore));
        let mirrored: Vec<Point> = points(&left).into_iter().map(Point::mirrored).collect();
        prop_assert_eq!(mirrored, points(&right));
        let facing = of_phase(&Voice::new(content(), "en"), phase, Side::Left, Seen::Facing, &sore).unwrap();
        prop_assert_eq!(points(&facing), points(&right), "who faces her sees her left where her right would be");
        let states = |view: &DiagramView| view.sectors.iter().map(|it| it.state).collect::<Vec<_>>();
        prop_assert_eq!(states(&left), states(&right));
    }

    #[test]
    fn everything_lies_in_the_drawing(at in 0_usize..100, side in any_side(), sore in any_sore()) {
        let phases = phases();
        let (_, phase) = phases[at % phases.len()];
        let view = draw(phase, side, &sore);
        for Point { x, y } in points(&view) {
            prop_assert!((0..=WIDTH).contains(&x) && (0..=HEIGHT).contains(&y), "{} {}", x, y);
        }
        for it in &view.strokes {
            for place in &it.stroke.path {
                let half = it.stroke.width / 2;
                prop_assert!((half..=WIDTH - half).contains(&place.x) || it.stroke.toward == Toward::Axilla);
            }
        }
    }

    #[test]
    fn a_hand_is_on_its_way_or_lifted(at in 0_usize..100, side in any_side(), sore in any_sore(), ms in 0_i64..600_000) {
        let phases = phases();
        let (_, phase) = phases[at % phases.len()];
        for StrokeAt { stroke, period } in timed(phase, side, &sore) {
            let near = |place: Point| stroke.path.iter().map(|it| it.distance(place)).fold(f64::INFINITY, f64::min);
            match hand_at(&stroke, ms) {
                Some(place) => prop_assert!(near(place) <= 400.0, "{}: {} of {:?}", phase.id, near(place), stroke),
                None => prop_assert!(ms % period >= stroke.lasts_ms),
            }
            prop_assert_eq!(hand_at(&stroke, ms), hand_at(&stroke, ms + period.max(1) * 3));
        }
    }

    #[test]
    fn the_words_name_what_is_drawn(at in 0_usize..100, side in any_side(), sore in any_sore()) {
        let phases = phases();
        let (_, phase) = phases[at % phases.len()];
        let view = draw(phase, side, &sore);
        prop_assert!(view.alt.contains(side.key()));
        let resting = view.sectors.iter().filter(|it| it.state == SectorState::Rest).count();
        let quadrants = sore.iter().filter(|it| breast::quadrant_rays(**it).is_some()).count();
        prop_assert_eq!(resting, quadrants * 2);
        prop_assert_eq!(view.masks.len(), sore.len());
        prop_assert_eq!(view.labels.iter().filter(|it| it.kind == LabelKind::Rest).count(), sore.len());
        prop_assert_eq!(view.alt.contains("Leave this alone"), !sore.is_empty());
        prop_assert_eq!(view.alt.contains("No hand"), view.strokes.is_empty());
        for (toward, word) in [(Toward::Nipple, "toward the nipple"), (Toward::Axilla, "toward the armpit")] {
            prop_assert_eq!(view.alt.contains(word), view.strokes.iter().any(|it| it.stroke.toward == toward));
        }
    }
}

struct StrokeAt {
    stroke: Stroke,
    period: i64,
}

fn timed(phase: &Phase, side: Side, sore: &[Quadrant]) -> Vec<StrokeAt> {
    let all = guides(phase).into_iter().flat_map(|guide| strokes(&guide, side, sore));
    all.map(|stroke| StrokeAt { period: stroke.lasts_ms + stroke.pause_ms, stroke }).collect()
}

#[test]
fn strokes_begin_and_end_where_the_technique_says() {
    let from_nipple = |place: Point| place.distance(breast::CENTRE);
    for (id, phase) in phases() {
        for guide in guides(phase) {
            let drawn = strokes(&guide, Side::Left, &[]);
            assert!(!drawn.is_empty(), "{id} {}", phase.id);
            for stroke in drawn {
                let (first, last) = (stroke.path[0], stroke.path[stroke.path.len() - 1]);
                let areola = f64::from(breast::AREOLA + stroke.width / 2);
                assert!(stroke.path.iter().all(|it| from_nipple(*it) > areola), "{id} {}: on the areola", phase.id);
                if let Some(sector) = guide.sector {
                    assert!(polygon::contains(&breast::sector(sector), first), "{id} {}: begins elsewhere", phase.id);
                }
                let to_edge = breast::edge(guide.sector.map_or(0.0, breast::middle)) - from_nipple(first);
                match guide.from {
                    Start::Edge => assert!((200.0..600.0).contains(&to_edge), "{id} {}: {to_edge}", phase.id),
                    Start::Middle => assert!(to_edge > 1_000.0, "{id} {}: {to_edge}", phase.id),
                    Start::Areola => assert!(from_nipple(first) < areola + 400.0, "{id} {}", phase.id),
                    Start::Below => assert!(stroke.path.iter().all(|it| it.y > breast::CENTRE.y), "{id} {}", phase.id),
                    Start::OuterSide => {
                        assert!(stroke.path.iter().all(|it| it.x < breast::CENTRE.x), "{id} {}", phase.id);
                    }
                }
                match guide.toward {
                    Toward::Nipple => assert!(from_nipple(last) < areola + 300.0, "{id} {}", phase.id),
                    Toward::Axilla => {
                        let off = last.distance(breast::ARMPIT);
                        assert!(off <= f64::from(breast::ARMPIT_RADIUS), "{id} {}: {off}", phase.id);
                    }
                    Toward::Still => assert_ne!(stroke.kind, StrokeKind::Sweep, "{id} {}", phase.id),
                }
            }
        }
    }
}

#[test]
fn one_stroke_follows_the_other_at_the_tempo_of_the_technique() {
    for (id, phase) in phases() {
        let moving = timed(phase, Side::Left, &[]).into_iter().filter(|it| it.stroke.kind != StrokeKind::Hold);
        for StrokeAt { stroke, period } in moving {
            assert_eq!(period * i64::from(phase.tempo.unwrap()), 60_000, "{id} {}", phase.id);
            assert_eq!(stroke.pause_ms, i64::from(phase.pause_ms.unwrap()), "{id} {}", phase.id);
            assert_eq!(hand_at(&stroke, 0), stroke.path.first().copied(), "{id} {}", phase.id);
            let end = hand_at(&stroke, stroke.lasts_ms - 1).unwrap();
            let goal = if stroke.kind == StrokeKind::Lift { stroke.path[0] } else { *stroke.path.last().unwrap() };
            assert!(end.distance(goal) < 20.0, "{id} {}: {end:?} {goal:?}", phase.id);
        }
    }
}

/// A plan may only hold what can be drawn.
#[test]
fn a_sector_that_may_be_stroked_has_a_way() {
    for (id, phase) in phases().into_iter().filter(|(_, phase)| phase.kind == PhaseKind::Strokes) {
        for sore in all_sore() {
            let resting = phase.rests_for.iter().any(|place| sore.contains(place));
            let reached = guides(phase).iter().filter(|guide| !strokes(guide, Side::Right, &sore).is_empty()).count();
            let free =
                guides(phase).iter().filter(|it| it.sector.is_none_or(|it| !sore.contains(&it.quadrant()))).count();
            if phase.toward == Some(Toward::Nipple) {
                assert!(reached >= free, "{id} {} {sore:?}", phase.id);
            } else if !resting && sore.iter().filter(|it| breast::quadrant_rays(**it).is_some()).count() <= 1 {
                assert_eq!(reached, free, "{id} {} {sore:?}", phase.id);
            }
        }
    }
}

#[test]
fn a_body_map_names_every_part_and_what_is_chosen() {
    let voice = Voice::new(content(), "en");
    let map = body_map(&voice, Side::Right, &[Quadrant::UpperOuter]);
    let areas: Vec<Quadrant> = map.areas.iter().map(|area| area.quadrant).collect();
    assert_eq!(areas, Quadrant::ALL);
    let chosen: Vec<&str> = map.areas.iter().filter(|it| it.chosen).map(|it| it.name.as_str()).collect();
    assert_eq!(chosen, ["upper outer"]);
    assert!(map.title.contains("right") && map.alt.contains("upper outer"), "{}", map.alt);
    assert!(map.areas.iter().all(|area| area.path.closed && polygon::area_twice(&area.path.points) != 0));
    let outer = map.areas[0].path.points.iter().all(|it| it.x >= WIDTH - breast::CENTRE.x);
    assert!(outer, "the outer side of the right breast is on the right");
}

#[test]
fn every_look_and_tone_keeps_its_contrast() {
    let mut weak = Vec::new();
    for look in Look::ALL {
        for tone in Tone::ALL {
            let it = Palette::new(look, tone);
            for (what, one, other, least) in [
                ("words on the page", it.text, it.page, 4.5),
                ("the skin line on the page", it.edge, it.page, 3.0),
                ("a stroke on the skin", it.strong, it.skin, 4.5),
                ("a line on the skin", it.line, it.skin, 3.0),
                ("the nipple on the areola", it.strong, it.areola, 3.0),
                ("the outline of a hand", it.strong, it.hand, 3.0),
            ] {
                let is = contrast(one, other);
                if is < least {
                    weak.push(format!("{look:?} {tone:?}: {what} {is:.1}, less than {least}"));
                }
            }
            if look == Look::Night {
                for colour in [it.page, it.text, it.skin, it.areola, it.line, it.strong, it.edge, it.hand] {
                    assert!(colour & 0xFF <= colour >> 16, "{tone:?}: {colour:06X} has more blue than red");
                }
            }
        }
    }
    assert!(weak.is_empty(), "{weak:#?}");
}

/// The pictures that are looked at: each phase of each technique on both sides, and what rests in every look.
fn pictures() -> Vec<(String, String)> {
    let voice = Voice::new(content(), "en");
    let plain = Palette::new(Look::Light, Tone::Page);
    let mut pictures = Vec::new();
    for (id, phase) in phases() {
        for side in Side::BOTH {
            let picture = svg(&draw(phase, side, &[]), &plain);
            // A phase that is done again looks as it did before.
            if !pictures.iter().any(|(_, other)| *other == picture) {
                pictures.push((format!("{id}_{}_{}.svg", phase.id, side.key()), picture));
            }
        }
    }
    let (_, strokes) = phases().into_iter().find(|(id, phase)| *id == "M06" && phase.id == "strokes").unwrap();
    for (look, tone) in Look::ALL.into_iter().zip([Tone::Page, Tone::Sand, Tone::Deep, Tone::Page]) {
        let view = of_phase(&voice, strokes, Side::Left, Seen::Own, &[Quadrant::UpperOuter]).unwrap();
        let name = format!("rests_upper_outer_{}_{}.svg", look.key(), tone.key());
        pictures.push((name, svg(&view, &Palette::new(look, tone))));
    }
    pictures
}

#[test]
fn the_pictures_are_those_that_were_looked_at() {
    let folder = lattea_tests::path("cases/drawings");
    let bless = std::env::var_os("LATTEA_BLESS").is_some();
    let mut differ = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for (name, picture) in pictures() {
        let file = folder.join(&name);
        if bless {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, &picture).unwrap();
        } else if std::fs::read_to_string(&file).ok().as_ref() != Some(&picture) {
            differ.push(name.clone());
        }
        names.push(name);
    }
    let there = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    differ.extend(there.filter(|it| it.ends_with(".svg") && !names.contains(it)));
    assert!(differ.is_empty(), "look at them, then LATTEA_BLESS=1: {differ:?}");
}

/// The M rows of the rule table: M05 is retired and is no technique.
#[test]
fn every_technique_of_the_table_is_there_and_ends_in_aftercare() {
    let ids: Vec<&str> = techniques().iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["M01", "M02", "M03", "M04", "M06"]);
    for row in techniques() {
        let kinds: Vec<PhaseKind> = row.phases.iter().map(|phase| phase.kind).collect();
        assert_eq!((kinds[0], kinds[kinds.len() - 1]), (PhaseKind::Prepare, PhaseKind::Aftercare), "{}", row.id);
        assert!(row.phases.iter().all(|phase| phase.say.is_some()), "{}: a phase is not spoken", row.id);
        assert_eq!(row.words.sides.is_some(), !row.against.is_empty(), "{}: both camps or none", row.id);
    }
}

/// A technique that no code has heard of: a file of its own, words that are there already.
const NEW: &str = r#"
id = "M90"
name = "outer_half_light"
version = 1
timing = "after"
when = "not knot and hard in {full, firm} and full_after_feed"
grade = "C"
sources = ["RCN"]
against = ["AAFP24"]
caps = { session_s = 120, per_day = 2 }
words = { name = "m06-name", what = "m06-what", grade = "m06-grade", sides = "m06-sides", caps = "technique-caps" }
review = { by = "", on = "", next = "" }

[[phase]]
id = "outer_half"
kind = "strokes"
seconds = 12
sectors = [8, 5, 7, 6]
from = "middle"
toward = "nipple"
hand = "flat_fingers"
tempo = 10
pause_ms = 2000
pressure = "skin"
title = "m06-strokes-title"
text = "m06-strokes-text"
say = "m06-strokes-say"
"#;

#[test]
fn a_new_technique_is_a_file_and_no_code() {
    let path = "techniques/M90_outer_half_light.toml";
    let files = PackFiles::embedded().with(path, NEW);
    let content = Content::load(&files).unwrap_or_else(|error| panic!("{error}"));
    let rule = content.techniques().iter().find(|rule| rule.id() == "M90").unwrap();
    let limits = Limits::parse("session.toml", files.get("session.toml").unwrap()).unwrap();
    let now = Moment::parse("2026-05-03T12:00:00+01:00").unwrap();
    let plan = |sore: &[Quadrant]| {
        Plan::new(Request {
            technique: rule.row(),
            limits: &limits,
            content_version: "test",
            side: Side::Right,
            sore,
            variant: None,
            check: SeededIds::new(1).next(now).into(),
            used_today_s: 0,
            sessions_today: 0,
            expires_at: now.plus_hours(4),
            began: None,
        })
    };
    let planned = plan(&[]).unwrap();
    let order: Vec<u8> = planned.steps().iter().filter_map(|step| step.sector).map(Sector::number).collect();
    assert_eq!(order, [8, 5, 7, 6], "the order of the file");
    assert!(plan(&[Quadrant::UpperOuter]).is_err(), "two free sectors are too few");

    let voice = Voice::new(&content, "en");
    let (state, _) = begin(&planned, now);
    let drawn = of_step(&voice, &planned, &state);
    assert!(drawn.alt.contains("right"), "{}", drawn.alt);
    let (state, _) = step(&planned, state, Event::Pain(Pain::new(0).unwrap()), now);
    let drawn = of_step(&voice, &planned, &state);
    let stroke = &drawn.strokes[0].stroke;
    assert_eq!((stroke.sector.map(Sector::number), stroke.lasts_ms, stroke.pause_ms), (Some(8), 4_000, 2_000));
    assert!(stroke.path[0].x > WIDTH / 2, "the outer side of the right breast is on the right");
    let states: Vec<SectorState> = drawn.sectors.iter().map(|it| it.state).collect();
    assert_eq!(states.iter().filter(|it| **it == SectorState::Now).count(), 1);
    assert!(drawn.alt.contains("The top, on the outer side."), "{}", drawn.alt);
    let whole = of_phase(&voice, &rule.row().phases[0], Side::Right, Seen::Own, &[]).unwrap();
    let picture = svg(&whole, &Palette::new(Look::Light, Tone::Page));
    assert_eq!(picture.matches("r=\"250\"").count(), 4, "a number where each stroke begins");
}
