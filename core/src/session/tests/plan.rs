//! A plan as it is kept: what it says of itself, and that none is read back which no session could follow.

use serde_json::{Value as Json, json};

use super::support::{Setup, plan, technique};
use crate::{
    session::{
        layout::{Mark, marks},
        plan::Plan,
    },
    units::Quadrant,
};

fn kept(id: &'static str) -> Json {
    serde_json::to_value(plan(id)).unwrap()
}

fn read(plan: &Json) -> Result<Plan, serde_json::Error> {
    serde_json::from_value(plan.clone())
}

#[test]
fn a_plan_says_what_it_was_made_of() {
    let plan = Setup::of("M02").sore(&[Quadrant::UpperInner]).plan().unwrap();
    assert_eq!((plan.technique(), plan.content_version()), ("M02", "2.0.0-draft"));
    assert_eq!(plan.technique_version(), technique("M02").version);
    assert_eq!((plan.sore(), plan.first()), (&[Quadrant::UpperInner][..], 1));
    let mut kept = serde_json::to_value(&plan).unwrap();
    assert_eq!(read(&kept).unwrap(), plan);
    kept["version"] = json!(7);
    assert_eq!(read(&kept).unwrap().technique_version(), 7);
}

#[test]
fn a_plan_without_a_preparation_begins_with_its_first_step() {
    let mut kept = kept("M01");
    kept["steps"].as_array_mut().unwrap().remove(0);
    assert_eq!(read(&kept).unwrap().first(), 0);
}

type Change<'a> = &'a dyn Fn(&mut Json);

#[test]
fn a_plan_that_nobody_could_follow_is_refused() {
    let steps = plan("M06").steps().len();
    let sector = plan("M06").steps().iter().position(|step| step.sector.is_some()).unwrap();
    let change = |change: Change<'_>| {
        let mut kept = kept("M06");
        change(&mut kept);
        read(&kept)
    };
    assert!(change(&|_| ()).is_ok());
    assert!(change(&|plan| plan["marks"] = json!([{"at": steps - 1, "into_ms": 0}])).is_ok());
    assert!(change(&|plan| plan["budget_ms"] = json!(1)).is_ok());
    let refused: [(&str, Change<'_>); 11] = [
        ("no time for it", &|plan| plan["budget_ms"] = json!(0)),
        ("the preparation after the strokes", &|plan| {
            let steps = plan["steps"].as_array_mut().unwrap();
            steps.rotate_left(1);
        }),
        ("the preparation in the middle", &|plan| plan["steps"].as_array_mut().unwrap().swap(0, 1)),
        ("the after-care before the strokes", &|plan| {
            let steps = plan["steps"].as_array_mut().unwrap();
            let last = steps.pop().unwrap();
            steps.insert(1, last);
        }),
        ("no hands", &|plan| {
            let steps = plan["steps"].as_array_mut().unwrap();
            steps.retain(|step| ["prepare", "aftercare"].contains(&step["kind"].as_str().unwrap()));
            plan["marks"] = json!([]);
        }),
        ("a step of no length", &|plan| plan["steps"][1]["length_ms"] = json!(0)),
        ("a step without an end", &|plan| plan["steps"][1]["length_ms"] = Json::Null),
        ("a preparation that neither waits nor ends", &|plan| plan["steps"][0]["waits"] = json!(false)),
        ("a stroke over a sore part", &|plan| {
            let number = plan["steps"][sector]["sector"].as_u64().unwrap();
            let quadrant = ["upper_inner", "lower_inner", "lower_outer", "upper_outer"][(number as usize - 1) / 2];
            plan["sore"] = json!([quadrant]);
        }),
        ("a question behind the last step", &|plan| plan["marks"] = json!([{"at": steps, "into_ms": 0}])),
        ("a question before its step", &|plan| plan["marks"] = json!([{"at": 1, "into_ms": -1}])),
    ];
    for (what, wrong) in refused {
        assert!(change(wrong).is_err(), "{what}");
    }
}

/// M01 lifts for 75 seconds, rests, and lifts from the side for 75.
#[test]
fn the_questions_on_the_way_come_at_their_share_of_the_time() {
    let plan = plan("M01");
    let mark = |at, into_s: i64| Mark { at, into_ms: into_s * 1_000 };
    assert_eq!(marks(plan.steps(), 50), [mark(2, 0)], "where a step ends it has its place before the next");
    assert_eq!(marks(plan.steps(), 40), [mark(1, 60), mark(3, 45)]);
    assert_eq!(marks(plan.steps(), 99), [Mark { at: 3, into_ms: 73_500 }]);
    assert_eq!([0, 100, 400].map(|share| marks(plan.steps(), share).len()), [0; 3]);
}
