//! `lattea log`: what was typed becomes an entry; every number goes through the constructor that knows its bounds.

use lattea_core::{
    app::{App, parse_moment},
    journal::{
        BabyKey, Body, Contact, Expression, Feed, FeedPart, Medicine, Minutes, Nappy, Note, Site, SizeMm, Symptom,
        TemperatureReading, Text, Way,
    },
    units::{Millilitres, OutOfRange, Pain, Side},
    view::answer,
};

use crate::{
    args::{
        LogArgs, What,
        files::EditArgs,
        log::{NappyArg, SiteArg, WayArg, YesNoArg},
    },
    error::Failure,
    print::{Out, journal},
};

/// Keeps an entry, or puts it in the place of another.
pub fn run(app: &mut App, args: &LogArgs, out: &mut Out) -> Result<(), Failure> {
    let at = args.at.as_ref().map(|at| parse_moment(at, app.now())).transpose()?;
    let body = body(app, &args.what)?;
    let logged = match &args.replace {
        Some(id) => {
            let old = app.find_entry(id, false)?;
            app.edit(old.id, body, at.unwrap_or(old.at))?
        }
        None => app.log(body, at)?,
    };
    let mut paper = out.paper();
    journal::logged(&mut paper, &app.voice(), &logged);
    out.page(paper)
}

/// Changes an entry.
pub fn edit(app: &mut App, args: &EditArgs, out: &mut Out) -> Result<(), Failure> {
    let at = args.at.as_ref().map(|at| parse_moment(at, app.now())).transpose()?;
    let body = body(app, &args.what)?;
    let old = app.find_entry(&args.id, false)?;
    let logged = app.edit(old.id, body, at.unwrap_or(old.at))?;
    let mut paper = out.paper();
    journal::logged(&mut paper, &app.voice(), &logged);
    out.page(paper)
}

fn body(app: &App, what: &What) -> Result<Body, Failure> {
    Ok(match what {
        What::Feed { parts, side, minutes, top_up, baby } => {
            let mut parts = feed_parts(parts)?;
            if let Some(side) = side {
                let minutes = minutes.as_deref().map(|text| number(text, "--minutes", Minutes::new)).transpose()?;
                parts.push(FeedPart::Breast { side: Side::from(*side), minutes });
            }
            Body::Feed(Feed { parts, supplement: *top_up, baby: baby_key(baby.as_deref())? })
        }
        What::Expression { left, right, together, by } => {
            let amount = |text: &Option<String>, name| {
                text.as_deref().map(|text| number(text, name, Millilitres::new)).transpose()
            };
            let way = match by {
                WayArg::Pump => Way::Pump,
                WayArg::Hand => Way::Hand,
            };
            let (left, right) = (amount(left, "--left")?, amount(right, "--right")?);
            Body::Expression(Expression { left, right, together: amount(together, "--together")?, way })
        }
        What::Temperature { value, site, after_medicine } => Body::Temperature(TemperatureReading {
            value: answer::temperature(&app.voice(), value).map_err(Failure::Refused)?,
            site: site.map(site_of),
            after_antipyretic: after_medicine.then_some(true),
        }),
        What::Symptom { side, place, pain, pain_at_feed, hot, hard, lump, colour, size } => Body::Symptom(Symptom {
            side: Side::from(*side),
            quadrant: place.map(Into::into),
            pain: pain.as_deref().map(|text| number(text, "--pain", Pain::new)).transpose()?,
            pain_at_feed: pain_at_feed.as_deref().map(|text| number(text, "--pain-at-feed", Pain::new)).transpose()?,
            hot: hot.then_some(true),
            hard: hard.then_some(true),
            lump: lump.then_some(true),
            colour: colour.then_some(true),
            size: size.as_deref().map(|text| number(text, "--size", SizeMm::new)).transpose()?,
        }),
        What::Medicine { name, lowers_fever, antibiotic, course } => Body::Medicine(Medicine {
            name: Text::new(name.join(" "))?,
            is_antipyretic: lowers_fever.then_some(true),
            is_antibiotic: antibiotic.then_some(true),
            course: course.as_deref().map(Text::new).transpose()?,
        }),
        What::Nappy { what, wet, dirty, baby } => {
            let named = |which| what.contains(&which) || what.contains(&NappyArg::Both);
            Body::Nappy(Nappy {
                baby: baby_key(baby.as_deref())?,
                wet: *wet || named(NappyArg::Wet),
                dirty: *dirty || named(NappyArg::Dirty),
            })
        }
        What::Note { text } => Body::Note(Note { text: Text::new(text.join(" "))? }),
        What::Contact { who, by, said, massage } => Body::Contact(Contact {
            who: Text::new(who.join(" "))?,
            channel: by.as_deref().map(Text::new).transpose()?,
            said: Text::new(said.as_deref().unwrap_or_default())?,
            massage_ok: massage.map(|answer| answer == YesNoArg::Yes),
        }),
    })
}

/// `left 12 right bottle 60`.
pub fn feed_parts(words: &[String]) -> Result<Vec<FeedPart>, Failure> {
    let mut parts = Vec::new();
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        let amount = words.next_if(|next| next.starts_with(|first: char| first.is_ascii_digit()));
        let amount = amount.map(String::as_str);
        parts.push(match (word.as_str(), Side::from_key(word)) {
            (_, Some(side)) => {
                let minutes = amount.map(|text| number(text, "the minutes of a side", Minutes::new)).transpose()?;
                FeedPart::Breast { side, minutes }
            }
            ("bottle", _) => {
                let amount = amount.map(|text| number(text, "the amount of a bottle", Millilitres::new)).transpose()?;
                FeedPart::Bottle { amount }
            }
            _ => {
                let right = "feed: its parts are left, right and bottle, each with a number if you know it, such as \
                             `lattea log feed left 12 bottle 60`";
                return Err(Failure::Refused(right.to_owned()));
            }
        });
    }
    Ok(parts)
}

fn number<Typed: TryFrom<u32>, Value>(
    text: &str,
    name: &str,
    read: impl Fn(Typed) -> Result<Value, OutOfRange>,
) -> Result<Value, Failure> {
    let whole: u32 = text.trim().parse().map_err(|_| Failure::Refused(format!("{name}: give a whole number")))?;
    // What does not even fit the type is far out of range; zero always fits, and tells the bounds.
    let typed = Typed::try_from(whole).map_err(|_| Failure::Refused(format!("{name}: this is far too much")))?;
    read(typed).map_err(|error| Failure::Refused(format!("{name}: {error}")))
}

/// A baby by its letter.
pub fn baby_key(letter: Option<&str>) -> Result<Option<BabyKey>, Failure> {
    let known = |letter: &str| {
        let key = BabyKey::from_key(&letter.to_lowercase());
        key.ok_or_else(|| Failure::Refused("--baby: a baby is named a, b, c or d here".to_owned()))
    };
    letter.map(known).transpose()
}

fn site_of(site: SiteArg) -> Site {
    match site {
        SiteArg::Mouth => Site::Oral,
        SiteArg::Ear => Site::Ear,
        SiteArg::Forehead => Site::Forehead,
        SiteArg::Armpit => Site::Axilla,
    }
}
