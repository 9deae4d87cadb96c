//! The fields of each kind of entry, and the entry that they make. Bounds are the core's; its words say what is wrong.

use lattea_core::{
    app::parse_moment,
    journal::{
        BabyKey, Body, Contact, Expression, Feed, FeedPart, Kind, Medicine, Minutes, Nappy, Note, Site, SizeMm,
        Symptom, TemperatureReading, Text, Way,
    },
    units::{Millilitres, OutOfRange, Pain, Quadrant, Side},
    view::{
        answer,
        check::ChoiceView,
        entry::{self, EntryForm, PartForm},
    },
};

use crate::command::log::feed_parts;

use super::{
    Ctx,
    field::{Field, Input, Letters},
    form::Typed,
};

/// The fields of a kind.
pub fn fields(kind: Kind, ctx: &Ctx<'_>) -> Vec<Field> {
    let mut fields = match kind {
        Kind::Feed => vec![
            many("from", ctx, &[("left", "feed-left"), ("right", "feed-right"), ("bottle", "bottle")]),
            number("left-minutes", ctx),
            number("right-minutes", ctx),
            number("bottle-ml", ctx),
            many("supplement", ctx, &[("top-up", "top-up")]),
        ],
        Kind::Expression => vec![
            number("left-ml", ctx),
            number("right-ml", ctx),
            number("together-ml", ctx),
            one("way", ctx, &[("pump", "by-pump"), ("hand", "by-hand")]),
        ],
        Kind::Temperature => {
            let mut value = number("temperature", ctx);
            value.hint = ctx.say_with("temperature-in", &[("unit", ctx.voice.say(ctx.voice.unit_message()).into())]);
            let sites = Site::ALL.map(|site| (site.key().to_owned(), format!("a-temp-site-{}", site.key())));
            let sites: Vec<(&str, &str)> = sites.iter().map(|(id, words)| (id.as_str(), words.as_str())).collect();
            vec![value, one("site", ctx, &sites), one("after", ctx, &[("yes", "yes"), ("no", "no")])]
        }
        Kind::Symptom => {
            let places = Quadrant::ALL.map(|it| (it.key(), format!("place-{}", it.key().replace('_', "-"))));
            let places: Vec<(&str, &str)> = places.iter().map(|(id, words)| (*id, words.as_str())).collect();
            let words = (0..=10).map(|score| ctx.voice.say(&format!("pain-{score}"))).collect();
            let mut pain = Field::new("pain", ctx.say("form-pain"), Input::Pain(words, None));
            pain.hint = ctx.say("pain-keys");
            let signs = [
                ("hot", "symptom-hot"),
                ("hard", "symptom-hard"),
                ("lump", "symptom-lump"),
                ("colour", "symptom-colour"),
            ];
            vec![
                one("side", ctx, &[("left", "feed-left"), ("right", "feed-right")]),
                many("signs", ctx, &signs),
                one("place", ctx, &places),
                pain,
                number("pain-at-feed", ctx),
                number("size", ctx),
            ]
        }
        Kind::Medicine => {
            let flags = [("fever", "lowers-fever"), ("antibiotic", "is-antibiotic")];
            vec![line("medicine", ctx), many("flags", ctx, &flags), line("course", ctx)]
        }
        Kind::Nappy => vec![many("nappy", ctx, &[("wet", "nappy-wet"), ("dirty", "nappy-dirty")])],
        Kind::Contact => {
            vec![line("who", ctx), line("said", ctx), one("massage", ctx, &[("yes", "yes"), ("no", "no")])]
        }
        Kind::Note | Kind::Check | Kind::Session => vec![line("text", ctx)],
    };
    if matches!(kind, Kind::Feed | Kind::Nappy) && ctx.voice.babies.len() > 1 {
        let babies = BabyKey::ALL.into_iter().take(ctx.voice.babies.len());
        let choice = |baby: BabyKey| ChoiceView {
            id: baby.key().to_owned(),
            label: lattea_core::view::journal::baby_name(ctx.voice, baby.key()),
        };
        fields.push(Field::new("baby", ctx.say("form-baby"), Input::One(babies.map(choice).collect(), None)));
    }
    fields.push(when(ctx));
    fields
}

/// The fields of an entry that is there, as it says now.
pub fn filled(form: &EntryForm, kind: Kind, ctx: &Ctx<'_>) -> Vec<Field> {
    let mut fields = fields(kind, ctx);
    // The order of the parts is part of a feed, so it is one line to mend.
    if let EntryForm::Feed { .. } = form {
        fields.retain(|field| !["from", "left-minutes", "right-minutes", "bottle-ml"].contains(&field.id.as_str()));
        let mut parts = line("parts", ctx);
        parts.hint = ctx.say("form-parts-hint");
        fields.insert(0, parts);
    }
    for field in &mut fields {
        let score = |pain: Option<Pain>| pain.map(|pain| pain.score().to_string()).unwrap_or_default();
        let yes_no = |said: Option<bool>| said.map(|said| if said { "yes" } else { "no" }.to_owned());
        let flags = |all: &[(&str, Option<bool>)]| {
            all.iter().filter(|(_, set)| *set == Some(true)).map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>()
        };
        let chosen: Vec<String> = match (form, field.id.as_str()) {
            (EntryForm::Feed { parts, .. }, "parts") => {
                vec![parts.iter().map(part_text).collect::<Vec<_>>().join(", ")]
            }
            (EntryForm::Feed { supplement, .. }, "supplement") => flags(&[("top-up", Some(*supplement))]),
            (EntryForm::Feed { baby, .. } | EntryForm::Nappy { baby, .. }, "baby") => {
                baby.iter().map(|baby| baby.key().to_owned()).collect()
            }
            (EntryForm::Expression { left, .. }, "left-ml") => vec![left.clone()],
            (EntryForm::Expression { right, .. }, "right-ml") => vec![right.clone()],
            (EntryForm::Expression { together, .. }, "together-ml") => vec![together.clone()],
            (EntryForm::Expression { way, .. }, "way") => vec![way.key().to_owned()],
            (EntryForm::Temperature { value, .. }, "temperature") => vec![value.clone()],
            (EntryForm::Temperature { site, .. }, "site") => site.iter().map(|site| site.key().to_owned()).collect(),
            (EntryForm::Temperature { after_antipyretic, .. }, "after") => {
                yes_no(*after_antipyretic).into_iter().collect()
            }
            (EntryForm::Symptom { side, .. }, "side") => vec![side.key().to_owned()],
            (EntryForm::Symptom { hot, hard, lump, colour, .. }, "signs") => {
                flags(&[("hot", *hot), ("hard", *hard), ("lump", *lump), ("colour", *colour)])
            }
            (EntryForm::Symptom { quadrant, .. }, "place") => quadrant.iter().map(|it| it.key().to_owned()).collect(),
            (EntryForm::Symptom { pain, .. }, "pain") => vec![score(*pain)],
            (EntryForm::Symptom { pain_at_feed, .. }, "pain-at-feed") => vec![score(*pain_at_feed)],
            (EntryForm::Symptom { size, .. }, "size") => vec![size.clone()],
            (EntryForm::Medicine { name, .. }, "medicine") => vec![name.clone()],
            (EntryForm::Medicine { is_antipyretic, is_antibiotic, .. }, "flags") => {
                flags(&[("fever", *is_antipyretic), ("antibiotic", *is_antibiotic)])
            }
            (EntryForm::Medicine { course, .. }, "course") => vec![course.clone()],
            (EntryForm::Nappy { wet, dirty, .. }, "nappy") => flags(&[("wet", Some(*wet)), ("dirty", Some(*dirty))]),
            (EntryForm::Note { text }, "text") => vec![text.clone()],
            (EntryForm::Contact { who, .. }, "who") => vec![who.clone()],
            (EntryForm::Contact { said, .. }, "said") => vec![said.clone()],
            (EntryForm::Contact { massage_ok, .. }, "massage") => yes_no(*massage_ok).into_iter().collect(),
            _ => continue,
        };
        match &mut field.input {
            Input::Type(text, _) => *text = chosen.into_iter().next().unwrap_or_default(),
            Input::One(these, at) => *at = these.iter().position(|choice| chosen.contains(&choice.id)),
            Input::Many(these, picked) => {
                *picked = these.iter().map(|choice| chosen.contains(&choice.id)).collect();
            }
            Input::Pain(_, at) => *at = chosen.first().and_then(|score| score.parse().ok()),
        }
    }
    fields
}

/// What the fields of a form don't show stays as it was: a "no" that was said, and how a talk was held.
pub fn keep_unshown(body: &mut Body, old: &EntryForm) {
    let no = |new: &mut Option<bool>, old: Option<bool>| {
        if new.is_none() && old == Some(false) {
            *new = old;
        }
    };
    match (body, old) {
        (Body::Symptom(new), EntryForm::Symptom { hot, hard, lump, colour, .. }) => {
            no(&mut new.hot, *hot);
            no(&mut new.hard, *hard);
            no(&mut new.lump, *lump);
            no(&mut new.colour, *colour);
        }
        (Body::Medicine(new), EntryForm::Medicine { is_antipyretic, is_antibiotic, .. }) => {
            no(&mut new.is_antipyretic, *is_antipyretic);
            no(&mut new.is_antibiotic, *is_antibiotic);
        }
        (Body::Contact(new), EntryForm::Contact { channel, .. }) => {
            new.channel = channel.as_ref().and_then(|channel| Text::new(channel.as_str()).ok());
        }
        _ => {}
    }
}

fn part_text(part: &PartForm) -> String {
    let (from, amount) = match part {
        PartForm::Breast { side, minutes } => (side.key(), minutes),
        PartForm::Bottle { amount } => ("bottle", amount),
    };
    format!("{from} {amount}").trim_end().to_owned()
}

fn when(ctx: &Ctx<'_>) -> Field {
    let mut when = number("when", ctx);
    when.hint = ctx.say("form-when-hint");
    when
}

fn choices(ctx: &Ctx<'_>, these: &[(&str, &str)]) -> Vec<ChoiceView> {
    these.iter().map(|(id, words)| ChoiceView { id: (*id).to_owned(), label: ctx.voice.say(words) }).collect()
}

fn label(id: &str, ctx: &Ctx<'_>) -> String {
    ctx.say(&format!("form-{id}"))
}

fn one(id: &str, ctx: &Ctx<'_>, these: &[(&str, &str)]) -> Field {
    Field::new(id, label(id, ctx), Input::One(choices(ctx, these), None))
}

fn many(id: &str, ctx: &Ctx<'_>, these: &[(&str, &str)]) -> Field {
    Field::new(id, label(id, ctx), Input::Many(choices(ctx, these), vec![false; these.len()]))
}

fn number(id: &str, ctx: &Ctx<'_>) -> Field {
    Field::new(id, label(id, ctx), Input::Type(String::new(), Letters::Number))
}

fn line(id: &str, ctx: &Ctx<'_>) -> Field {
    Field::new(id, label(id, ctx), Input::Type(String::new(), Letters::Any))
}

/// What was typed, and what could not be read so far.
struct Reader<'a> {
    fields: &'a [Field],
    ctx: &'a Ctx<'a>,
    problems: Vec<(String, String)>,
}

impl Reader<'_> {
    fn problem(&mut self, id: &str, text: impl Into<String>) {
        self.problems.push((id.to_owned(), text.into()));
    }

    fn text(&self, id: &str) -> &str {
        let field = self.fields.iter().find(|field| field.id == id);
        match field.map(|field| &field.input) {
            Some(Input::Type(text, _)) => text.trim(),
            _ => "",
        }
    }

    fn long_text(&mut self, id: &str) -> Option<Text> {
        match Text::new(self.text(id)) {
            Ok(text) => Some(text),
            Err(problem) => {
                self.problem(id, problem.to_string());
                None
            }
        }
    }

    fn chosen(&self, id: &str) -> Option<&str> {
        match self.fields.iter().find(|field| field.id == id).map(|field| &field.input) {
            Some(Input::One(these, Some(at))) => these.get(*at).map(|choice| choice.id.as_str()),
            _ => None,
        }
    }

    fn ticked(&self, id: &str, choice: &str) -> bool {
        match self.fields.iter().find(|field| field.id == id).map(|field| &field.input) {
            Some(Input::Many(these, picked)) => these.iter().zip(picked).any(|(it, picked)| *picked && it.id == choice),
            _ => false,
        }
    }

    /// A whole number, when something was typed, as the value that holds its bounds.
    fn number<T>(&mut self, id: &str, make: impl Fn(u16) -> Result<T, OutOfRange>) -> Option<T> {
        let text = self.text(id).to_owned();
        if text.is_empty() {
            return None;
        }
        let Ok(number) = text.parse::<u16>() else {
            self.problem(id, self.ctx.say("number-problem"));
            return None;
        };
        make(number).map_err(|problem| self.problem(id, problem.to_string())).ok()
    }

    fn baby(&self) -> Option<BabyKey> {
        self.chosen("baby").and_then(BabyKey::from_key)
    }

    /// The parts as one line, where a feed is being mended.
    fn parts(&mut self) -> Option<Vec<FeedPart>> {
        self.fields.iter().find(|field| field.id == "parts")?;
        let words: Vec<String> = self.text("parts").replace(',', " ").split_whitespace().map(str::to_owned).collect();
        match feed_parts(&words) {
            Ok(parts) => Some(parts),
            Err(problem) => {
                self.problem("parts", problem.to_string());
                Some(Vec::new())
            }
        }
    }

    fn feed(&mut self) -> Body {
        if let Some(parts) = self.parts() {
            return Body::Feed(Feed { parts, supplement: self.ticked("supplement", "top-up"), baby: self.baby() });
        }
        let left = self.number("left-minutes", Minutes::new);
        let right = self.number("right-minutes", Minutes::new);
        let amount = self.number("bottle-ml", Millilitres::new);
        let mut parts = Vec::new();
        for (side, minutes) in [(Side::Left, left), (Side::Right, right)] {
            if minutes.is_some() || self.ticked("from", side.key()) {
                parts.push(FeedPart::Breast { side, minutes });
            }
        }
        if amount.is_some() || self.ticked("from", "bottle") {
            parts.push(FeedPart::Bottle { amount });
        }
        Body::Feed(Feed { parts, supplement: self.ticked("supplement", "top-up"), baby: self.baby() })
    }

    fn symptom(&mut self) -> Option<Body> {
        let size = self.number("size", SizeMm::new);
        let pain_at_feed = self.number("pain-at-feed", |score| Pain::new(u8::try_from(score).unwrap_or(u8::MAX)));
        let pain = self.fields.iter().find_map(|field| match field.input {
            Input::Pain(_, Some(score)) => u8::try_from(score).ok().and_then(|score| Pain::new(score).ok()),
            _ => None,
        });
        let Some(side) = self.chosen("side").and_then(Side::from_key) else {
            self.problem("side", self.ctx.voice.say("problem-choose-one"));
            return None;
        };
        let sign = |id: &str| self.ticked("signs", id).then_some(true);
        Some(Body::Symptom(Symptom {
            side,
            quadrant: self.chosen("place").and_then(Quadrant::from_key),
            pain,
            pain_at_feed,
            hot: sign("hot"),
            hard: sign("hard"),
            lump: sign("lump"),
            colour: sign("colour"),
            size,
        }))
    }

    fn temperature(&mut self) -> Option<Body> {
        let value = answer::temperature(self.ctx.voice, self.text("temperature"));
        let after_antipyretic = self.chosen("after").map(|after| after == "yes");
        match value {
            Ok(value) => {
                let site = self.chosen("site").and_then(Site::from_key);
                Some(Body::Temperature(TemperatureReading { value, site, after_antipyretic }))
            }
            Err(problem) => {
                self.problem("temperature", problem);
                None
            }
        }
    }

    fn body(&mut self, kind: Kind) -> Option<Body> {
        match kind {
            Kind::Feed => Some(self.feed()),
            Kind::Expression => {
                let (left, right) =
                    (self.number("left-ml", Millilitres::new), self.number("right-ml", Millilitres::new));
                let Some(way) = self.chosen("way").and_then(Way::from_key) else {
                    self.problem("way", self.ctx.voice.say("problem-choose-one"));
                    return None;
                };
                let together = self.number("together-ml", Millilitres::new);
                Some(Body::Expression(Expression { left, right, together, way }))
            }
            Kind::Temperature => self.temperature(),
            Kind::Symptom => self.symptom(),
            Kind::Medicine => {
                let name = self.long_text("medicine")?;
                let flag = |id: &str| self.ticked("flags", id).then_some(true);
                let (is_antipyretic, is_antibiotic) = (flag("fever"), flag("antibiotic"));
                let course = self.long_text("course").filter(|course| !course.as_str().trim().is_empty());
                Some(Body::Medicine(Medicine { name, is_antipyretic, is_antibiotic, course }))
            }
            Kind::Nappy => {
                let (wet, dirty) = (self.ticked("nappy", "wet"), self.ticked("nappy", "dirty"));
                Some(Body::Nappy(Nappy { baby: self.baby(), wet, dirty }))
            }
            Kind::Contact => {
                let (who, said) = (self.long_text("who")?, self.long_text("said")?);
                let massage_ok = self.chosen("massage").map(|said| said == "yes");
                Some(Body::Contact(Contact { who, channel: None, said, massage_ok }))
            }
            Kind::Note | Kind::Check | Kind::Session => Some(Body::Note(Note { text: self.long_text("text")? })),
        }
    }
}

/// What stands in the fields, as it was typed and not read; nothing where a feed is one line that can't be taken apart, or
/// where what makes it that kind was not chosen yet.
pub fn typed(kind: Kind, fields: &[Field], ctx: &Ctx<'_>) -> Option<EntryForm> {
    let mut reader = Reader { fields, ctx, problems: Vec::new() };
    let text = |id: &str| {
        fields.iter().find(|field| field.id == id).map_or_else(String::new, |field| match &field.input {
            Input::Type(text, _) => text.clone(),
            Input::One(..) | Input::Many(..) | Input::Pain(..) => String::new(),
        })
    };
    Some(match kind {
        Kind::Feed => match reader.feed() {
            body if reader.problems.is_empty() => entry::form(ctx.voice, &body)?,
            _ => return None,
        },
        Kind::Expression => EntryForm::Expression {
            left: text("left-ml"),
            right: text("right-ml"),
            together: text("together-ml"),
            way: reader.chosen("way").and_then(Way::from_key)?,
        },
        Kind::Temperature => EntryForm::Temperature {
            value: text("temperature"),
            site: reader.chosen("site").and_then(Site::from_key),
            after_antipyretic: reader.chosen("after").map(|after| after == "yes"),
        },
        Kind::Symptom => match reader.symptom()? {
            body if reader.problems.is_empty() => entry::form(ctx.voice, &body)?,
            _ => return None,
        },
        Kind::Medicine => EntryForm::Medicine {
            name: text("medicine"),
            is_antipyretic: reader.ticked("flags", "fever").then_some(true),
            is_antibiotic: reader.ticked("flags", "antibiotic").then_some(true),
            course: text("course"),
        },
        Kind::Nappy => EntryForm::Nappy {
            baby: reader.baby(),
            wet: reader.ticked("nappy", "wet"),
            dirty: reader.ticked("nappy", "dirty"),
        },
        Kind::Contact => EntryForm::Contact {
            who: text("who"),
            channel: None,
            said: text("said"),
            massage_ok: reader.chosen("massage").map(|said| said == "yes"),
        },
        Kind::Note | Kind::Check | Kind::Session => EntryForm::Note { text: text("text") },
    })
}

/// The entry that the fields make, or one problem for each field that can't be read.
pub fn read(kind: Kind, fields: &[Field], ctx: &Ctx<'_>) -> Result<Typed, Vec<(String, String)>> {
    let mut reader = Reader { fields, ctx, problems: Vec::new() };
    let body = reader.body(kind);
    let when = match reader.text("when") {
        "" => None,
        typed => match parse_moment(typed, ctx.now) {
            Ok(moment) => Some(moment),
            Err(_) => {
                reader.problem("when", ctx.say("when-problem"));
                None
            }
        },
    };
    match body {
        Some(body) if reader.problems.is_empty() => Ok((body, when)),
        _ => Err(reader.problems),
    }
}
