//! The result page, in the order in which it is needed: how soon, whom to call, what to do, why, and what is allowed.

use lattea_core::{
    care::Tier,
    view::{
        common::{ReasonView, SourceView, TierView},
        result::{ResultView, SaidView, SideView},
        voice::Voice,
    },
};

use super::{Paper, help::calls, tier::band};

/// The result page.
pub fn result(paper: &mut Paper, voice: &Voice<'_>, view: &ResultView) {
    bands(paper, voice, view);
    if !view.incomplete.is_empty() {
        paper.gap();
        paper.line(&view.incomplete);
    }
    if let Some(safe) = &view.to_be_safe {
        paper.heading(&voice.say("to-be-safe"));
        band(paper, safe);
    }
    if !view.calls.is_empty() {
        paper.heading(&voice.say("terminal-numbers"));
        calls(paper, voice, &view.calls);
    }
    list(paper, &voice.say("terminal-do-now"), &view.do_now);
    if !view.say.is_empty() {
        paper.heading(&voice.say("what-to-say-lead"));
        paper.line(&view.say);
    }
    list(paper, &voice.say("because-lead"), &said(&view.because));
    list(paper, &voice.say("from-notes-lead"), &view.from_notes);
    if !is_emergency(view) {
        // In an emergency nothing stands between a person and the call but what has to be said on it.
        open(paper, voice, view);
        massage(paper, voice, &view.massage);
    }
    list(paper, &voice.say("terminal-follow-up"), &view.follow_up);
    if !view.recheck.is_empty() {
        paper.gap();
        for time in &view.recheck {
            paper.line(&voice.say_with("check-again-at", &[("time", time.as_str().into())]));
        }
    }
    list(paper, &voice.say("would-change-heading"), &view.would_change);
    reasons(paper, voice, &view.reasons, &view.sources);
    paper.gap();
    paper.aside(&view.made);
    paper.aside(&view.rules);
}

/// The more urgent of baby and person first.
fn bands(paper: &mut Paper, voice: &Voice<'_>, view: &ResultView) {
    let babies = |paper: &mut Paper| view.babies.iter().for_each(|baby: &TierView| band(paper, baby));
    if view.baby_first {
        babies(paper);
        paper.heading(&voice.say("and-for-you"));
        band(paper, &view.tier);
    } else {
        band(paper, &view.tier);
        babies(paper);
    }
}

fn open(paper: &mut Paper, voice: &Voice<'_>, view: &ResultView) {
    for block in &view.if_true {
        paper.gap();
        paper.line(&block.lead);
        block.items.iter().take(MOST_OPEN).for_each(|item| paper.item(&item.label));
        if block.items.len() > MOST_OPEN {
            paper.item(&voice.say_with("terminal-and-more", &[("count", (block.items.len() - MOST_OPEN).into())]));
        }
    }
    // After a check that was left early the blocks say enough; after a whole one, why something stayed open.
    if view.not_known.len() <= MOST_OPEN {
        list(paper, &voice.say("not-known-heading"), &said(&view.not_known));
    }
}

/// Every reason stands below, with its sources; beside a side the first ones are enough.
const MOST_WHY: usize = 2;

/// More open questions than this are counted instead of listed: a new check asks them anyway.
const MOST_OPEN: usize = 12;

fn massage(paper: &mut Paper, voice: &Voice<'_>, sides: &[SideView]) {
    paper.heading(&voice.say("terminal-massage"));
    let same = matches!(sides, [left, right] if left.why == right.why);
    for (at, side) in sides.iter().enumerate() {
        paper.item(&side.text);
        for technique in &side.techniques {
            paper.under(&format!("{}: {}", technique.id, technique.label));
        }
        if !same || at + 1 == sides.len() {
            side.why.iter().take(MOST_WHY).for_each(|why| paper.under(why));
            if side.why.len() > MOST_WHY {
                let more = [("count", (side.why.len() - MOST_WHY).into())];
                paper.under(&voice.say_with("terminal-more-reasons", &more));
            }
        }
    }
}

fn reasons(paper: &mut Paper, voice: &Voice<'_>, reasons: &[ReasonView], all: &[SourceView]) {
    if reasons.is_empty() {
        return;
    }
    paper.heading(&voice.say("terminal-reasons"));
    for reason in reasons {
        let numbers = reason.sources.iter().filter_map(|source| all.iter().position(|other| other.key == source.key));
        let numbers: Vec<String> = numbers.map(|at| (at + 1).to_string()).collect();
        let about = if reason.about.is_empty() { String::new() } else { format!(" ({})", reason.about) };
        let cited = if numbers.is_empty() { String::new() } else { format!(" [{}]", numbers.join(", ")) };
        paper.item(&format!("{}{about}", reason.text));
        reason.because.iter().for_each(|said| paper.under(said));
        paper.under(&format!("{}: {}{cited}", reason.rule, reason.grade));
    }
    sources(paper, voice, all);
}

/// What was said, in sentences.
pub fn said(all: &[SaidView]) -> Vec<String> {
    all.iter().map(|said| said.text.clone()).collect()
}

/// Sources with the numbers by which they are cited.
pub fn sources(paper: &mut Paper, voice: &Voice<'_>, all: &[SourceView]) {
    if all.is_empty() {
        return;
    }
    paper.heading(&voice.say("where-from"));
    for (at, source) in all.iter().enumerate() {
        paper.choice(&format!("[{}]", at + 1), &format!("{}. {}", source.title, source.from));
    }
}

fn list(paper: &mut Paper, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        paper.heading(heading);
        lines.iter().for_each(|line| paper.item(line));
    }
}

/// Whether a level leaves room for anything but getting help.
pub fn is_emergency(view: &ResultView) -> bool {
    let safe = view.to_be_safe.as_ref().map(|tier| tier.tier);
    let babies = view.babies.iter().map(|baby| baby.tier);
    babies.chain(safe).chain([view.tier.tier]).any(|tier| tier == Tier::EmergencyNow)
}
