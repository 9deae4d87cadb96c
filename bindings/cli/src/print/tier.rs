//! The band of a care level: a mark, its words and what to do, with or without colour.

use anstyle::{AnsiColor, Style};
use lattea_core::{care::Tier, view::common::TierView};

use super::{Paper, paper::bold};

/// The band and the sentence under it.
pub fn band(paper: &mut Paper, tier: &TierView) {
    let (mark, rule, style) = form(tier.tier);
    paper.framed(mark, &tier.word, rule, style);
    paper.line(&tier.sentence);
}

/// Each level has a mark of its own, so that neither colour nor words are needed to tell them apart.
fn form(tier: Tier) -> (&'static str, char, Style) {
    match tier {
        Tier::EmergencyNow => {
            let style = bold(AnsiColor::BrightWhite).bg_color(Some(AnsiColor::Red.into()));
            ("!!!", '#', style)
        }
        Tier::SameDay => ("!!", '=', bold(AnsiColor::Red)),
        Tier::Within24h => ("24h", '-', bold(AnsiColor::Yellow)),
        Tier::SelfCareNoMassage => ("⌂", '-', bold(AnsiColor::Blue)),
        Tier::MassageOk => ("~", '-', bold(AnsiColor::Green)),
    }
}
