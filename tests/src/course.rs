//! The course of light sessions as a shell meets it: a check that allows one, the feed before it, and a session.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lattea_core::{
    app::{App, CheckStep, Started},
    journal::{Body, Feed, FeedPart, Minutes},
    session::event::{Event, Fullness, Relief},
    units::{Pain, Side},
    view::massage::{MassageView, StageView},
};

use crate::desk::{Shared, answer, check};

/// The left breast is full, also after a feed.
pub const FULL_AFTER_FEED: [(&str, &str); 5] = [
    ("left.area", "whole"),
    ("left.hard", "full"),
    ("left.fullness_h", "6to12h"),
    ("left.pain_0_10", "2"),
    ("left.full_after_feed", "yes"),
];

/// A check and what may be added after its result: whether the breast is full after a feed stands there.
pub fn check_fully(app: &mut App) {
    check(app, &FULL_AFTER_FEED);
    let mut next = app.check_more().unwrap();
    for _ in 0..100 {
        match next {
            CheckStep::Ask(view) => next = app.check_answer(&answer(&view, &FULL_AFTER_FEED)).unwrap(),
            CheckStep::Done(_) => return,
            CheckStep::Problem(problems) => panic!("{problems:?}"),
        }
    }
    panic!("the check does not end");
}

/// Twenty minutes on the left.
pub fn feed() -> Body {
    let left = FeedPart::Breast { side: Side::Left, minutes: Some(Minutes::new(20).unwrap()) };
    Body::Feed(Feed { parts: vec![left], supplement: false, baby: None })
}

/// The session that begins.
pub fn begun(app: &mut App) -> MassageView {
    match app.massage_start("M06", Side::Left).unwrap() {
        Started::Begun(view) => *view,
        Started::AskFeed(why) | Started::Refused(why) => panic!("{why}"),
    }
}

/// A whole session; how it feels afterwards is said as given.
pub fn session(app: &mut App, clock: &Shared, relief: Relief, after: u8) {
    let mut view = begun(app);
    loop {
        let done = view.after.is_some();
        view = match &view.stage {
            StageView::Ended { .. } => return,
            StageView::Waiting { .. } => app.massage_event(Event::Ready).unwrap(),
            StageView::AskingPain { question, .. } if question.contains("at the end") => {
                app.massage_event(Event::Pain(Pain::new(after).unwrap())).unwrap()
            }
            StageView::AskingPain { .. } => app.massage_event(Event::Pain(Pain::new(2).unwrap())).unwrap(),
            StageView::AskingRelief { .. } => {
                assert!(done, "what else may be told stands beside the question");
                app.massage_event(Event::Fullness(Fullness::None)).unwrap();
                app.massage_expressed("15").unwrap();
                app.massage_event(Event::Relief(relief)).unwrap()
            }
            StageView::Running | StageView::Paused { .. } => {
                clock.forward(5);
                app.massage_view().unwrap()
            }
        };
    }
}
