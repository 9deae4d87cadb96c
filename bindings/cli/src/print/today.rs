//! Today.

use lattea_core::view::{today::TodayView, voice::Voice};

use super::{Paper, tier::band};

/// The first page.
pub fn today(paper: &mut Paper, voice: &Voice<'_>, view: &TodayView) {
    let level_first = view.status.as_ref().is_some_and(|status| status.first);
    if !level_first {
        view.notices.iter().for_each(|notice| paper.line(&notice.text));
    }
    match &view.status {
        Some(status) => {
            let mut bands: Vec<_> = std::iter::once(&status.person).chain(&status.baby).collect();
            if status.baby_first {
                bands.reverse();
            }
            for (at, tier) in bands.into_iter().enumerate() {
                if at == 1 && status.baby_first {
                    paper.heading(&voice.say("and-for-you"));
                }
                band(paper, tier);
            }
            paper.gap();
            for line in [Some(&status.checked), status.changed.as_ref(), Some(&status.recheck)].into_iter().flatten() {
                paper.line(line);
            }
        }
        None => {
            paper.gap();
            paper.line(&view.empty);
        }
    }
    if level_first {
        paper.gap();
        view.notices.iter().for_each(|notice| paper.line(&notice.text));
    }
    if !view.follow_ups.is_empty() {
        paper.gap();
        view.follow_ups.iter().for_each(|line| paper.item(line));
    }
    if !view.course.is_empty() {
        paper.heading(&voice.say("today-course"));
        view.course.iter().for_each(|line| paper.item(line));
    }
    if let Some(feed) = &view.running {
        paper.gap();
        paper.item(&feed.title);
        paper.under(&feed.text);
    }
    if !view.feeding.is_empty() {
        paper.gap();
        view.feeding.iter().for_each(|line| paper.item(line));
    }
    if !view.latest.is_empty() {
        paper.heading(&voice.say("terminal-latest"));
        for row in &view.latest {
            paper.pair(&row.label, &format!("{} ({}, {})", row.value, row.when, row.ago));
        }
    }
    paper.heading(&voice.say("terminal-next"));
    paper.item(&format!("{}: lattea check", view.check));
    if let Some(massage) = &view.massage {
        paper.item(&format!("{massage}: lattea massage"));
    }
    paper.gap();
    paper.aside(&view.rules);
}
