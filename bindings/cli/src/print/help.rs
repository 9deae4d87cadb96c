//! Numbers to call.

use lattea_core::view::{common::CallView, help::HelpView, voice::Voice};

use super::Paper;

/// The help page.
pub fn help(paper: &mut Paper, voice: &Voice<'_>, view: &HelpView) {
    paper.heading(&view.country);
    calls(paper, voice, &view.calls);
    if !view.own.is_empty() {
        paper.heading(&voice.say("terminal-own-numbers"));
        calls(paper, voice, &view.own);
    }
    paper.gap();
    for hint in &view.hints {
        paper.line(hint);
    }
    paper.line(&voice.say_with("terminal-not-safe", &[("text", view.not_safe.as_str().into())]));
    paper.gap();
    paper.aside(&view.checked);
}

/// Numbers, one a line, in their order.
pub fn calls(paper: &mut Paper, voice: &Voice<'_>, calls: &[CallView]) {
    for call in calls {
        let id = if call.by_text { "terminal-text" } else { "terminal-call" };
        let arguments = [("number", call.number.as_str().into()), ("label", call.label.as_str().into())];
        let line = voice.say_with(id, &arguments);
        if call.hours.is_empty() {
            paper.item(&line);
        } else {
            let arguments = [("line", line.into()), ("hours", call.hours.as_str().into())];
            paper.item(&voice.say_with("terminal-hours", &arguments));
        }
    }
}
