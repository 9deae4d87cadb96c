//! Learn cards, and what our first source said against what we do.

use chrono::NaiveDate;

use crate::{
    content::{TechniqueRule, article::Article, rows::SourceRow},
    units::Side,
    view::{
        common::{SourceView, grade_words},
        diagram::{self, DiagramView},
        voice::Voice,
    },
};

/// One card in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// The card's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How sure its sources are, in words.
    pub grade: String,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearnView {
    /// Those that tell more about what the last result advised, at most three.
    pub for_you: Vec<CardRow>,
    /// All cards, in their order.
    pub cards: Vec<CardRow>,
    /// Where our first source and today's guidance differ.
    pub differs: Vec<DifferView>,
    /// That these rows are written in another language than the rest; empty when they are not.
    pub differs_language: String,
    /// Version and review state.
    pub content: String,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    /// Its title.
    pub title: String,
    /// Its text, Markdown; citations are numbers in brackets.
    pub body: String,
    /// How sure its sources are, in words.
    pub grade: String,
    /// Its sources, in the order of their numbers.
    pub sources: Vec<SourceView>,
    /// Who reviewed it, or that nobody did.
    pub review: String,
    /// Drawings of what the text speaks of.
    pub figures: Vec<FigureView>,
}

/// A drawing of a technique, on the left breast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureView {
    /// The technique's name.
    pub name: String,
    /// One step of it; the drawing in words is its `alt`.
    pub drawing: DiagramView,
}

/// One row of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferView {
    /// What the first source said.
    pub said: String,
    /// What Lattea does.
    pub we_do: String,
    /// Why.
    pub why: String,
    /// Who says so.
    pub who: Vec<SourceView>,
}

/// Builds the list. `advice` is what the last result advised, by the ids of its messages, the most urgent first.
pub fn learn(voice: &Voice<'_>, advice: &[String]) -> LearnView {
    let content = voice.content;
    let language = content.words().choose(&voice.language);
    let mut for_you: Vec<&Article> = Vec::new();
    for id in advice {
        let more = shown(voice).find(|article| article.row.fits.contains(id));
        for_you.extend(more.filter(|article| !for_you.iter().any(|it| it.row.id == article.row.id)));
    }
    let for_you = for_you.into_iter().take(MOST_FOR_YOU).map(|article| card_row(voice, article)).collect();
    let cards = shown(voice).map(|article| card_row(voice, article));
    let differs =
        content.ledger().iter().filter(|row| !(row.about_babies && voice.hides_babies)).map(|row| DifferView {
            said: row.said.clone(),
            we_do: row.we_do.clone(),
            why: row.why.clone(),
            who: sources(voice, &row.sources),
        });
    let differs_language =
        if language == content.words().default_language() { String::new() } else { voice.say("differs-in-english") };
    LearnView {
        for_you,
        cards: cards.collect(),
        differs: differs.collect(),
        differs_language,
        content: content_line(voice),
    }
}

/// The cards in which every word of `text` occurs, those first that have them in their title.
pub fn find(voice: &Voice<'_>, text: &str) -> Vec<CardRow> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let in_title = |article: &Article| {
        let title = article.row.title.to_lowercase();
        words.iter().all(|word| title.contains(word))
    };
    let in_text = |article: &Article| {
        let whole = format!("{}\n{}", article.row.title, article.body).to_lowercase();
        words.iter().all(|word| whole.contains(word))
    };
    let mut found: Vec<&Article> = shown(voice).filter(|article| in_text(article)).collect();
    found.sort_by_key(|article| !in_title(article));
    found.into_iter().map(|article| card_row(voice, article)).collect()
}

/// The cards of the person's language, but for what she has hidden.
fn shown<'a>(voice: &Voice<'a>) -> impl Iterator<Item = &'a Article> + use<'a> {
    let content = voice.content;
    let hides = voice.hides_babies;
    let cards = content.articles(content.words().choose(&voice.language)).iter();
    cards.filter(move |article| !(article.row.about_babies && hides))
}

fn card_row(voice: &Voice<'_>, article: &Article) -> CardRow {
    CardRow {
        id: article.row.id.clone(),
        title: article.row.title.clone(),
        grade: grade_words(voice, article.row.grade),
    }
}

/// So many cards are offered for now.
const MOST_FOR_YOU: usize = 3;

/// Builds one card; nothing when there is none with this id.
pub fn card(voice: &Voice<'_>, id: &str, today: NaiveDate) -> Option<CardView> {
    let content = voice.content;
    let language = content.words().choose(&voice.language);
    let cards = [language, content.words().default_language()];
    let article = cards.iter().flat_map(|language| content.articles(language)).find(|article| article.row.id == id)?;
    let mut keys: Vec<String> = Vec::new();
    let body = numbered(&article.body, &article.row.sources, &mut keys);
    let checked = if article.row.reviewer.is_empty() {
        voice.say("not-reviewed")
    } else {
        voice.say_with(
            "reviewed-by",
            &[("name", article.row.reviewer.as_str().into()), ("date", article.row.reviewed.as_str().into())],
        )
    };
    let due = article.row.next_review.parse::<NaiveDate>().ok().filter(|next| *next <= today);
    let due = due.map(|next| voice.say_with("review-due", &[("date", voice.calendar_day(next).into())]));
    let parts = [checked, due.unwrap_or_default(), language_line(voice)];
    let review = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    Some(CardView {
        title: article.row.title.clone(),
        body,
        grade: grade_words(voice, article.row.grade),
        sources: sources(voice, &keys),
        review,
        figures: article.row.figures.iter().flat_map(|technique| figures(voice, technique)).collect(),
    })
}

fn figures(voice: &Voice<'_>, technique: &str) -> Vec<FigureView> {
    let found = voice.content.techniques().iter().find(|rule| rule.id() == technique);
    let drawn = |rule: &TechniqueRule| {
        let name = voice.say(&rule.row().words.name);
        let drawings = diagram::of_technique(voice, rule, Side::Left).into_iter();
        drawings.map(|drawing| FigureView { name: name.clone(), drawing }).collect()
    };
    found.map(drawn).unwrap_or_default()
}

/// Version and review state of the content.
pub fn content_line(voice: &Voice<'_>) -> String {
    let version = voice.content.version_shown();
    let state = if !voice.content.is_embedded() {
        voice.say("unreviewed-pack")
    } else if voice.content.is_signed() {
        String::new()
    } else {
        voice.say("not-reviewed")
    };
    let state = [state, language_line(voice)].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>();
    voice.say_with("rules-line", &[("version", version.into()), ("state", state.join(" ").into())]).trim().to_owned()
}

/// That nobody who speaks this language as her own has checked the words yet; nothing for the one that everything was first
/// written in, whose rows are signed one by one.
fn language_line(voice: &Voice<'_>) -> String {
    let record = voice.content.words().record(&voice.language);
    let unchecked = record.is_some_and(|record| !record.translated_from.is_empty() && !record.review.is_signed());
    let awaits = record.is_some_and(|record| !record.awaits.is_empty());
    let said = [(unchecked, "language-not-checked"), (awaits, "language-awaits")];
    said.iter().filter(|(holds, _)| *holds).map(|(_, id)| voice.say(id)).collect::<Vec<_>>().join(" ")
}

/// Sources by key; what the pack does not know is left out (the lint refuses such a pack).
pub fn sources(voice: &Voice<'_>, keys: &[impl AsRef<str>]) -> Vec<SourceView> {
    keys.iter().filter_map(|key| voice.content.sources().get(key.as_ref())).map(source).collect()
}

fn source(row: &SourceRow) -> SourceView {
    let from = match row.year {
        0 => row.publisher.clone(),
        year => format!("{}, {year}", row.publisher),
    };
    SourceView { key: row.key.clone(), title: row.title.clone(), from, url: row.url.clone() }
}

/// Replaces `[^KEY]` by the number of the source. Brackets can't stand in a label, so `[^D]` means the key `[D]`.
fn numbered(body: &str, known: &[String], keys: &mut Vec<String>) -> String {
    let mut parts = body.split("[^");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((label, rest)) = part.split_once(']') else {
            text.push_str("[^");
            text.push_str(part);
            continue;
        };
        let bracketed = format!("[{label}]");
        let key = if known.contains(&bracketed) { bracketed } else { label.to_owned() };
        let number = keys.iter().position(|other| *other == key).unwrap_or_else(|| {
            keys.push(key);
            keys.len() - 1
        });
        text.push_str(&format!("[{}]", number + 1));
        text.push_str(rest);
    }
    text
}
