//! What is asked, what may be answered, and what follows from answers without being asked.

use lattea_core::{
    content::{
        condition::FindingIndex,
        rows::Scope,
        text::message_id,
        vocabulary::{Domain, Finding, Origin},
    },
    triage::findings::Place,
    units::Side,
};

use super::{
    html::{element, list, row, table, text},
    page::{HEADS, Page},
    plain::plain,
    written::written,
};

impl Page<'_> {
    /// What is never asked.
    pub(super) fn derived(&self) -> String {
        let mut rows = Vec::new();
        for (index, finding) in self.content.vocabulary().iter().filter(|(_, finding)| is_worked_out(finding)) {
            let mut when = String::new();
            match &finding.origin {
                Origin::Truth { true_when, false_when } => {
                    when += &plain(self.voice, true_when);
                    if let Some(no) = false_when {
                        when += &format!("{}{}", element("p", "", "No when:"), plain(self.voice, no));
                    }
                }
                Origin::Cases(cases) => {
                    let case = |(code, case): &(i32, _)| {
                        format!("{}: {}", text(&finding.domain.written(*code)), plain(self.voice, case))
                    };
                    let cases: Vec<String> = cases.iter().map(case).collect();
                    when += &format!("{}{}", element("span", "word", "the first of"), list(&cases));
                }
                Origin::Difference { from, less, divide } => {
                    let name = |index| text(&self.content.vocabulary().get(index).id);
                    when += &format!("{} − {} ÷ {divide}, rounded down", name(*from), name(*less));
                }
                Origin::Given | Origin::BabiesCount => {}
            }
            let id = &self.content.vocabulary().get(index).id;
            let head = self.name("finding", id, "");
            let cells = [head, when, String::new(), String::new(), self.tried(id), self.signature("finding", id)];
            rows.push(row(id, &cells));
        }
        format!(
            "{}{}",
            element("h2", "", "What follows from answers, and is never asked"),
            table("rules", &HEADS, &rows)
        )
    }

    /// The screens, in the order in which they come.
    pub(super) fn questions(&self) -> String {
        let mut rows = Vec::new();
        for question in self.content.questions() {
            let id = &question.row.id;
            let Some(found) = self.find("question", id) else { continue };
            let about: Vec<String> = question.covered().map(|index| self.link(&self.finding(index).id)).collect();
            let mut reads = element("p", "", &element("strong", "", &text(&self.say(&message_id("q", id)))));
            let listed: Vec<String> =
                question.rows.iter().map(|(row, _)| text(&self.say(&message_id("row", row)))).collect();
            reads += &element("div", "small", &list(&listed));
            let how = element("div", "small", &written(self, &found.written, &["id", "findings"]));
            let head = self.name("question", id, scope(question.row.scope));
            let cells = [head, about.join(", "), reads, how, self.tried(id), self.signature("question", id)];
            rows.push(row(&self.anchor(found), &cells));
        }
        let heads = ["Row", "What it is about", "What the person reads", "How it is asked", "Cases", "Signature"];
        format!("{}{}", element("h2", "", "Screens of the check"), table("rules", &heads, &rows))
    }

    /// What is asked, measured, or read from the journal.
    pub(super) fn asked(&self) -> String {
        let mut rows = Vec::new();
        let asked = self.content.vocabulary().iter().filter(|(_, finding)| matches!(finding.origin, Origin::Given));
        for (index, finding) in asked {
            let Some(found) = self.find("finding", &finding.id) else { continue };
            let facts = element("div", "small", &written(self, &found.written, &["id", "scope", "type"]));
            let head = self.name("finding", &finding.id, scope(finding.scope));
            let tried = self.tried(&finding.id);
            let signature = self.signature("finding", &finding.id);
            let cells = [head, self.answers(index, finding), self.read(index, finding), facts, tried, signature];
            rows.push(row(&self.anchor(found), &cells));
        }
        let heads =
            ["Row", "What may be answered", "What the person reads", "What it counts for", "Cases", "Signature"];
        format!("{}{}", element("h2", "", "What is asked or read from the journal"), table("rules", &heads, &rows))
    }

    fn finding(&self, index: FindingIndex) -> &Finding {
        self.content.vocabulary().get(index)
    }

    /// The values, each with its words where it has some.
    fn answers(&self, index: FindingIndex, finding: &Finding) -> String {
        let spoken = |word: &String| {
            let said = if finding.absent_code.is_some() { String::new() } else { self.voice.choice(index, word) };
            let said = if said.is_empty() { said } else { format!(": {}", text(&said)) };
            format!("{}{said}", element("code", "", &text(word)))
        };
        match &finding.domain {
            Domain::YesNo => "yes or no".to_owned(),
            Domain::OneOf(words) => {
                format!("one of{}", list(&words.iter().map(spoken).collect::<Vec<_>>()))
            }
            Domain::Set(words) => {
                format!("any of{}", list(&words.iter().map(spoken).collect::<Vec<_>>()))
            }
            Domain::Int { .. } | Domain::Time => text(&finding.domain.described()),
        }
    }

    fn read(&self, index: FindingIndex, finding: &Finding) -> String {
        let place = match finding.scope {
            Scope::Person => Place::Person,
            Scope::Breast => Place::Breast(Side::Left),
            Scope::Baby => Place::Baby(0),
        };
        let forms = ["", ".item", ".plainer", ".why"].map(|form| self.voice.question(place, index, form));
        let forms: Vec<String> = forms.into_iter().flatten().filter(|form| !form.is_empty()).collect();
        list(&forms.iter().map(|form| text(form)).collect::<Vec<_>>())
    }
}

fn is_worked_out(finding: &Finding) -> bool {
    !matches!(finding.origin, Origin::Given | Origin::BabiesCount)
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Person => "about the person",
        Scope::Breast => "about each breast",
        Scope::Baby => "about each baby",
    }
}
