//! A feed or an expression in a few words.

use crate::{
    journal::{BabyKey, Expression, Feed, FeedPart},
    summary::desk::Desk,
    units::Side,
};

/// What a feed was made of, and whose it was when there are several babies.
pub(in crate::summary) fn feed(desk: &Desk<'_>, feed: &Feed) -> String {
    let parts = feed.parts.iter().map(|part| match part {
        FeedPart::Breast { side, minutes: None } => desk.sided("sum-feed-breast", *side, Vec::new()),
        FeedPart::Breast { side, minutes: Some(minutes) } => {
            let minutes = i64::from(minutes.get());
            desk.sided("sum-feed-breast-minutes", *side, vec![("minutes", minutes.into())])
        }
        FeedPart::Bottle { amount: None } => desk.say("sum-feed-bottle"),
        FeedPart::Bottle { amount: Some(amount) } => {
            desk.with("sum-feed-bottle-ml", &[("amount", i64::from(amount.get()).into())])
        }
    });
    let parts: Vec<String> = parts.chain(feed.supplement.then(|| desk.say("sum-feed-supplement"))).collect();
    let words = if parts.is_empty() { desk.say("sum-feed") } else { desk.list(parts) };
    match feed.baby.and_then(|key: BabyKey| desk.baby_at(key)).filter(|_| desk.babies() > 1) {
        Some(at) => desk.with("sum-feed-of", &[("baby", desk.voice.baby(at).into()), ("words", words.into())]),
        None => words,
    }
}

/// How much was expressed on which side.
pub(in crate::summary) fn expression(desk: &Desk<'_>, expression: &Expression) -> String {
    let sides = [(Side::Left, expression.left), (Side::Right, expression.right)];
    let parts = sides.into_iter().filter_map(|(side, amount)| {
        let amount = i64::from(amount?.get());
        Some(desk.sided("sum-expressed-side", side, vec![("amount", amount.into())]))
    });
    let parts: Vec<String> = parts.collect();
    let list = if parts.is_empty() { desk.say("sum-unknown") } else { desk.list(parts) };
    desk.with("sum-expressed", &[("list", list.into())])
}
