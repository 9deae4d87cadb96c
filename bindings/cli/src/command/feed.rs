//! `lattea feed`: a feed that is going on.

use lattea_core::{
    app::{App, parse_moment},
    units::Side,
    view::feeding::FeedTimerView,
};

use crate::{
    args::files::FeedAction,
    command::log::baby_key,
    error::Failure,
    print::{Out, journal},
};

/// Starts, changes, ends or shows it.
pub fn run(app: &mut App, action: Option<&FeedAction>, out: &mut Out) -> Result<(), Failure> {
    let view = match action {
        Some(FeedAction::Start { side, baby }) => {
            app.feed_start(Side::from(*side), baby_key(baby.as_deref())?).map(Some)?
        }
        Some(FeedAction::Side { side }) => app.feed_side(Side::from(*side)).map(Some)?,
        Some(FeedAction::Pause) => app.feed_pause().map(Some)?,
        Some(FeedAction::StartedAt { time }) => {
            let started = parse_moment(time, app.now())?;
            app.feed_started_at(started).map(Some)?
        }
        Some(FeedAction::End) => {
            let logged = app.feed_end()?;
            let mut paper = out.paper();
            journal::logged(&mut paper, &app.voice(), &logged);
            return out.page(paper);
        }
        Some(FeedAction::Drop) => {
            app.feed_drop()?;
            None
        }
        None => app.feed_timer()?,
    };
    let mut paper = out.paper();
    match view {
        Some(FeedTimerView { title, baby, text, .. }) => {
            paper.line(&title);
            baby.iter().for_each(|baby| paper.line(baby));
            paper.line(&text);
        }
        None => paper.line(&app.voice().say("terminal-no-feed")),
    }
    out.page(paper)
}
