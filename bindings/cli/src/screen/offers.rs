//! What can be chosen in each stage of a session.

use lattea_core::{
    session::event::{Event, Fullness, Relief, StopSign},
    units::Pain,
    view::{
        check::ChoiceView,
        massage::{AfterView, StageView},
    },
};

use super::{Ctx, Place, keys};

/// A key, the words beside it, and what it does. Without a key, Enter does it.
pub type Offer = (Option<char>, String, Do);

/// What lies over the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Nothing.
    None,
    /// "How does it feel?"
    Feel,
    /// "Something changed".
    Signs,
    /// "Did milk come?"
    Milk,
}

/// What an offer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Do {
    /// Tells the core.
    Send(Event),
    /// Opens or closes what lies over the step.
    Open(Sheet),
    /// Leaves the page.
    Leave(Place),
    /// Tells the core how much milk was typed.
    Milk,
}

/// What can be chosen on the page, in order.
pub fn offers(
    sheet: Sheet,
    stage: &StageView,
    after: Option<&AfterView>,
    signs: &[(StopSign, String)],
    pain: &[String],
    ctx: &Ctx<'_>,
) -> Vec<Offer> {
    let pains = |words: &[String]| -> Vec<Offer> {
        let of = |(score, words): (usize, &String)| {
            let pain = Pain::new(u8::try_from(score).ok()?).ok()?;
            Some((Some(keys::score_key(score)), words.clone(), Do::Send(Event::Pain(pain))))
        };
        words.iter().enumerate().filter_map(of).collect()
    };
    // How much milk came can be told as long as anything can be told afterwards.
    let milk = after.map(|after| {
        let amount = after.amount.map(|amount| ctx.say_with("milk-noted", &[("amount", i64::from(amount).into())]));
        (Some('m'), amount.unwrap_or_else(|| after.expressed.clone()), Do::Open(Sheet::Milk))
    });
    let hurts = (Some('x'), ctx.voice.say("pain-hurts"), Do::Send(Event::Sign(StopSign::Hurts)));
    match (sheet, stage) {
        (Sheet::Feel, _) => pains(pain).into_iter().chain([hurts]).collect(),
        (Sheet::Signs, _) => {
            let signs = signs.iter().zip('1'..='9');
            signs.map(|((sign, words), key)| (Some(key), words.clone(), Do::Send(Event::Sign(*sign)))).collect()
        }
        (Sheet::Milk, _) => vec![(None, ctx.say("save"), Do::Milk)],
        (_, StageView::AskingPain { words, same, .. }) => {
            let same = same.iter().map(|(text, pain)| (Some('a'), text.clone(), Do::Send(Event::Pain(*pain))));
            same.chain(pains(words)).chain([hurts]).collect()
        }
        (_, StageView::AskingRelief { choices, .. }) => {
            let choices = choices.iter().zip('1'..='9');
            let of = |(choice, key): (&ChoiceView, char)| {
                let relief = Relief::from_key(&choice.id)?;
                Some((Some(key), choice.label.clone(), Do::Send(Event::Relief(relief))))
            };
            choices.filter_map(of).chain(milk).collect()
        }
        (_, StageView::Paused { .. }) => {
            vec![(None, ctx.voice.say("session-go-on"), Do::Send(Event::Resume))]
        }
        (_, StageView::Waiting { ready }) => {
            let ready = (None, ready.clone(), Do::Send(Event::Ready));
            let choices = after.filter(|after| after.chosen.is_none()).map(|after| after.choices.as_slice());
            let of = |(choice, key): (&ChoiceView, char)| {
                let fullness = Fullness::from_key(&choice.id)?;
                Some((Some(key), choice.label.clone(), Do::Send(Event::Fullness(fullness))))
            };
            let full = choices.unwrap_or_default().iter().zip('1'..='9').filter_map(of);
            std::iter::once(ready).chain(full).chain(milk).collect()
        }
        (_, StageView::Ended { check_next, .. }) => {
            let check = (Some('c'), ctx.say("check-start"), Do::Leave(Place::Check));
            let today = (Some('t'), ctx.say("today"), Do::Leave(Place::Today));
            check_next.then_some(check).into_iter().chain([today]).collect()
        }
        (_, StageView::Running) => Vec::new(),
    }
}
