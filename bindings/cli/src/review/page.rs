//! The document: what to sign first, what nobody has decided, and every row with its condition, words, sources, cases and
//! a place for a name.

use lattea_core::{
    care::Tier,
    content::{
        Content, TechniqueRule,
        agenda::AgendaRow,
        rows::Scope,
        rule::{Effect, Rule},
        signature::Row,
        text::message_id,
    },
    view::{common::grade_words, learn::sources, voice::Voice},
};

use super::{
    cases::Cases,
    html::{element, list, row, table, text, whole},
    numbers::numbers_anchor,
    plain::plain,
};

/// The whole document. `rows` are the rows that can be signed; `hash` stands for the whole pack.
pub fn page(voice: &Voice<'_>, rows: &[Row], hash: &str, cases: &Cases) -> String {
    let page = Page { voice, content: voice.content, rows, cases };
    let title = format!("Lattea: rules for review, content {}", voice.content.version());
    let mut body = element("h1", "", &text(&title));
    body += &page.head(hash);
    let agenda = voice.content.agenda();
    body += &page.points("To be signed first", &agenda.first, "Seen");
    body += &page.points("Open questions: not decided", &agenda.question, "Decision");
    for (heading, rules) in page.groups() {
        let rows: Vec<String> = rules.into_iter().map(|rule| page.rule(rule)).collect();
        body += &format!("{}{}", element("h2", "", &text(&heading)), table("rules", &HEADS, &rows));
    }
    body += &page.techniques();
    body += &page.numbers();
    body += &page.derived();
    body += &page.questions();
    body += &page.asked();
    body += &page.exceptions();
    body += &page.sources();
    body += &page.contacts();
    whole(&title, "en", &body)
}

pub(super) const HEADS: [&str; 6] =
    ["Row", "True when", "What the person reads", "Sources, grade", "Cases", "Signature"];

pub(super) struct Page<'p> {
    pub voice: &'p Voice<'p>,
    pub content: &'p Content,
    pub rows: &'p [Row],
    pub cases: &'p Cases,
}

impl<'p> Page<'p> {
    fn head(&self, hash: &str) -> String {
        let mut kinds: Vec<(&str, usize, usize)> = Vec::new();
        for row in self.rows.iter().filter(|row| row.decides) {
            let signed = usize::from(row.is_signed());
            match kinds.iter_mut().find(|(kind, ..)| *kind == row.kind) {
                Some((_, of, all)) => (*of, *all) = (*of + signed, *all + 1),
                None => kinds.push((row.kind, signed, 1)),
            }
        }
        let (signed, all) = kinds.iter().fold((0, 0), |(signed, all), kind| (signed + kind.1, all + kind.2));
        let state = if self.content.is_signed() {
            "Every row that decides something is signed.".to_owned()
        } else {
            format!(
                "{signed} of {all} rows that decide something are signed. Until all are, the program says that nobody has reviewed it."
            )
        };
        let counted: Vec<String> =
            kinds.iter().map(|(kind, signed, all)| format!("{kind} {signed} of {all}")).collect();
        let explained = [
            "A rule of care is true, false or unknown. The most urgent true rule decides; an unknown one is never taken for a no.".to_owned(),
            "A rule about a breast is judged for each side, one about a baby for each baby.".to_owned(),
            format!(
                "Each row has a code, which stands for the row and its sentences. To sign: {} with --content FOLDER. When the row or a sentence changes, the code changes, and the signature no longer counts.",
                element("code", "", "lattea content sign ROW@CODE --by NAME --on DATE")
            ),
            "Sources and numbers to call can be signed too; no row decides by them alone, so they are not counted.".to_owned(),
            text(&self.cases.described()),
            format!("This document is about the content with the hash {}.", element("code", "", &text(hash))),
        ];
        let counted = element("div", "small", &text(&format!("Signed: {}.", counted.join(", "))));
        format!("{}{}", element("div", "state", &format!("{}{counted}", text(&state))), list(&explained))
    }

    fn points(&self, heading: &str, points: &[AgendaRow], last: &str) -> String {
        if points.is_empty() {
            return String::new();
        }
        let cells = |point: &AgendaRow| {
            let links: Vec<String> = point.rows.iter().map(|row| self.link(row)).collect();
            row(&point.id, &[text(&point.text), links.join(", "), element("span", "line", "")])
        };
        let rows: Vec<String> = points.iter().map(cells).collect();
        format!("{}{}", element("h2", "", &text(heading)), table("points", &["Point", "Rows", last], &rows))
    }

    /// A link to a row that this document shows, or to a whole file of numbers; others by their name alone.
    pub(super) fn link(&self, id: &str) -> String {
        let file = format!("{id}.toml");
        let anchor = match self.rows.iter().find(|row| row.id == id) {
            _ if self.rows.iter().any(|row| row.kind == id && row.file == file) => numbers_anchor(id),
            Some(row) => self.anchor(row),
            None => return element("code", "", &text(id)),
        };
        format!("<a href=\"#{}\">{}</a>", text(&anchor), text(id))
    }

    /// The name of a row within the page: its id, with the kind before it where an earlier kind has that id.
    pub(super) fn anchor(&self, row: &Row) -> String {
        let first = self.rows.iter().find(|other| other.id == row.id);
        match first {
            Some(other) if other.kind != row.kind => format!("{}-{}", row.kind, row.id),
            _ => row.id.clone(),
        }
    }

    fn groups(&self) -> Vec<(String, Vec<&'p Rule>)> {
        let mut groups: Vec<(String, Vec<&Rule>)> = Vec::new();
        for rule in self.content.rules() {
            let heading = match (rule.effect, rule.scope) {
                (Effect::Care(tier), Scope::Baby) => format!("A baby: {}", self.level(tier)),
                (Effect::Care(tier), _) => self.level(tier),
                (Effect::FollowUp { .. }, _) => "Follow-up, without hurry and apart from the level".to_owned(),
            };
            match groups.iter_mut().find(|(other, _)| *other == heading) {
                Some((_, rules)) => rules.push(rule),
                None => groups.push((heading, vec![rule])),
            }
        }
        groups
    }

    fn level(&self, tier: Tier) -> String {
        self.voice.say(&message_id("tier", tier.key()))
    }

    fn rule(&self, rule: &Rule) -> String {
        let about = match rule.scope {
            Scope::Person => "about the person",
            Scope::Breast => "about each breast",
            Scope::Baby => "about each baby",
        };
        let mut when = plain(self.voice, &rule.when);
        when += &element("div", "small", &element("code", "", &text(&rule.written.to_string())));
        if !rule.joint.is_empty() {
            when += &element("div", "small", &text(&format!("Counts only together: {}.", rule.joint)));
        }
        let reason = self.say(&message_id("reason", &rule.id));
        let advice: Vec<String> = rule.advice.iter().map(|id| text(&self.say(id))).collect();
        let mut reads = element("p", "", &element("strong", "", &text(&reason)));
        reads += &element("div", "small", &list(&advice));
        if !rule.recheck_h.is_empty() {
            let hours: Vec<String> = rule.recheck_h.iter().map(i64::to_string).collect();
            reads += &element("div", "small", &format!("Look again after {} hours.", hours.join(", ")));
        }
        if let Effect::FollowUp { level, imaging } = rule.effect {
            let scan = if imaging { ", and a scan is asked for" } else { "" };
            reads += &element("div", "small", &text(&format!("{}{scan}.", level.key().replace('_', " "))));
        }
        // A follow-up has no grade in the table.
        let grade = match rule.effect {
            Effect::Care(_) => Some(format!("{:?}: {}", rule.grade, grade_words(self.voice, rule.grade))),
            Effect::FollowUp { .. } => None,
        };
        let backed = self.backed(&rule.sources, &rule.basis, grade);
        let head = self.name("rule", &rule.id, about);
        row(&rule.id, &[head, when, reads, backed, self.tried(&rule.id), self.signature("rule", &rule.id)])
    }

    /// A sentence as somebody reads it, with what stands for a number to call and for names.
    pub(super) fn say(&self, id: &str) -> String {
        let filled = [
            ("number", "the emergency number".into()),
            ("time", "the time shown".into()),
            ("baby", "your baby".into()),
            ("side", "left".into()),
        ];
        self.voice.maybe(id, &filled).unwrap_or_default()
    }

    pub(super) fn name(&self, kind: &str, id: &str, about: &str) -> String {
        let found = self.find(kind, id);
        let version =
            found.and_then(|row| row.version).map(|version| format!("version {version}<br>")).unwrap_or_default();
        let code = found.map(|row| element("code", "", &row.code)).unwrap_or_default();
        // A long name is broken where its parts meet.
        let id = text(id).replace('.', ".<wbr>").replace('_', "_<wbr>");
        format!("<strong>{id}</strong><div class=\"small\">{}<br>{version}{code}</div>", text(about))
    }

    pub(super) fn backed(&self, keys: &[String], basis: &str, grade: Option<String>) -> String {
        let mut items: Vec<String> = sources(self.voice, keys)
            .into_iter()
            .map(|source| {
                let key = text(&source.key);
                let key = match source.url.as_str() {
                    "" => key,
                    url => format!("<a href=\"{}\">{key}</a>", text(url)),
                };
                format!("{key}: {}", text(&source.from))
            })
            .collect();
        let unknown = keys.iter().filter(|key| !self.content.sources().contains_key(*key));
        items.extend(unknown.map(|key| text(key)));
        let mut backed = list(&items);
        if !basis.is_empty() {
            backed += &element("div", "small", &text(basis));
        }
        backed + &grade.map(|grade| element("div", "small", &text(&grade))).unwrap_or_default()
    }

    pub(super) fn tried(&self, id: &str) -> String {
        let cases: Vec<String> = self.cases.of(id).iter().map(|case| text(case)).collect();
        element("div", "small", &list(&cases))
    }

    pub(super) fn find(&self, kind: &str, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.kind == kind && row.id == id)
    }

    pub(super) fn signature(&self, kind: &str, id: &str) -> String {
        let Some(found) = self.find(kind, id) else { return String::new() };
        let review = &found.review;
        let signed = if review.is_signed() {
            let stale = if found.is_stale() { "It has changed since. " } else { "" };
            format!("{stale}Signed by {} on {}, again on {}.", review.by, review.on, review.next)
        } else {
            "Not signed.".to_owned()
        };
        let lines: String =
            ["Name", "Date", "Again on"].map(|what| format!("<span class=\"line\"></span>{what}")).concat();
        element("div", "sign", &format!("{}{lines}", element("p", "", &text(&signed))))
    }

    fn techniques(&self) -> String {
        let one = |technique: &TechniqueRule| {
            let written = technique.row();
            let mut when = plain(self.voice, technique.when());
            when += &element("div", "small", &element("code", "", &text(&written.when)));
            let what = self.say(&format!("{}-what", technique.id().to_lowercase()));
            let caps = format!(
                "At most {} minutes a side, {} times a day.",
                written.caps.session_s / 60,
                written.caps.per_day
            );
            let reads = format!("{}{}", element("p", "", &text(&what)), element("div", "small", &text(&caps)));
            let grade = format!("{:?}: {}", written.grade, grade_words(self.voice, written.grade));
            let mut backed = self.backed(&written.sources, written.basis.as_deref().unwrap_or_default(), Some(grade));
            if !written.against.is_empty() {
                backed +=
                    &format!("{}{}", element("div", "small", "Against:"), self.backed(&written.against, "", None));
            }
            let head = self.name("technique", technique.id(), &technique.name().replace('_', " "));
            let id = technique.id();
            row(id, &[head, when, reads, backed, self.tried(id), self.signature("technique", id)])
        };
        let rows: Vec<String> = self.content.techniques().iter().map(one).collect();
        format!(
            "{}{}",
            element("h2", "", "Techniques: what a side may have when nothing speaks against it"),
            table("rules", &HEADS, &rows)
        )
    }

    fn exceptions(&self) -> String {
        let one = |exception: &lattea_core::content::exception::Exception| {
            let when = element("code", "", &text(&exception.written));
            let head = self.name("exception", &exception.id, "");
            let signature = self.signature("exception", &exception.id);
            row(&exception.id, &[head, when, text(&exception.reason), String::new(), String::new(), signature])
        };
        let rows: Vec<String> = self.content.exceptions().iter().map(one).collect();
        if rows.is_empty() {
            return String::new();
        }
        let heading = element("h2", "", "Exceptions: where a proof knowingly does not hold");
        let heads = ["Row", "Where", "Why", "", "", "Signature"];
        format!("{heading}{}", table("rules", &heads, &rows))
    }
}
