//! How a screen is laid out: which of its items share a row, and which are fields of their own.

use crate::{
    content::{
        Content, Question,
        condition::FindingIndex,
        rows::{Again, Widget},
        vocabulary::{Domain, Finding, Worse},
    },
    triage::{
        explain::Asked,
        findings::{Answer, Place},
    },
};

use super::{Ask, Screen};

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it stands for; the first one gives the row its place.
    pub items: Vec<Asked>,
    /// What it says.
    pub says: RowSays,
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowSays {
    /// The short form of its one question.
    Item,
    /// The words of a row that stands for several, by its id.
    Row(String),
    /// One thing that was said in an earlier check.
    Fact(i32),
    /// That nothing of these was so in an earlier check; the id is the question's.
    Nothing(String),
    /// That an earlier answer still holds, without saying it; the id is the question's group.
    Private(String),
}

/// How a screen is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layout {
    /// Rows to tick; what is not ticked is answered by a button that says so.
    List(Vec<Row>),
    /// Fields with answers of their own, and below them at most one list.
    Fields {
        /// The fields.
        own: Vec<Asked>,
        /// The list's id and its rows.
        ticks: Option<(String, Vec<Row>)>,
    },
}

/// How a screen is laid out.
pub fn layout(content: &Content, screen: &Screen) -> Layout {
    let single = |asked: &Asked| Row { items: vec![*asked], says: RowSays::Item };
    let singles = |items: &[Asked]| -> Vec<Row> { items.iter().map(single).collect() };
    let yes_no = |(_, index): &Asked| content.vocabulary().get(*index).domain == Domain::YesNo;
    let plain = || {
        if screen.items.len() > 1 && screen.items.iter().all(yes_no) {
            Layout::List(singles(&screen.items))
        } else {
            Layout::Fields { own: screen.items.clone(), ticks: None }
        }
    };
    match screen.ask {
        Ask::Quiet | Ask::Again => Layout::List(singles(&screen.items)),
        Ask::FirstLook(at) => Layout::List(rows(&content.questions()[at], &screen.items)),
        Ask::StillTrue => Layout::List(still_true(content, screen)),
        Ask::Opened(_) => plain(),
        Ask::Plainer | Ask::Babies => Layout::Fields { own: screen.items.clone(), ticks: None },
        Ask::Question(at) => {
            let question = &content.questions()[at];
            if question.row.widget == Widget::Group {
                let rows = rows(question, &screen.items);
                return if rows.len() > 1 { Layout::List(rows) } else { plain() };
            }
            let listed = |(_, index): &&Asked| question.ticked.contains(index);
            let (ticked, own): (Vec<&Asked>, Vec<&Asked>) = screen.items.iter().partition(listed);
            if ticked.len() < 2 {
                return Layout::Fields { own: screen.items.clone(), ticks: None };
            }
            Layout::Fields {
                own: own.into_iter().copied().collect(),
                ticks: Some((question.row.id.clone(), ticked.into_iter().map(single).collect())),
            }
        }
    }
}

/// Items in the rows of their question; what stands in no row is one of its own.
fn rows(question: &Question, items: &[Asked]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for asked in items {
        let shared = question.rows.iter().find(|(_, findings)| findings.contains(&asked.1));
        let Some((id, _)) = shared else {
            rows.push(Row { items: vec![*asked], says: RowSays::Item });
            continue;
        };
        let says = RowSays::Row(id.clone());
        match rows.iter_mut().find(|row| row.says == says) {
            Some(row) => row.items.push(*asked),
            None => rows.push(Row { items: vec![*asked], says }),
        }
    }
    if question.row.widget != Widget::FirstLook {
        // A row with one thing left says that thing.
        rows.iter_mut().filter(|row| row.items.len() == 1).for_each(|row| row.says = RowSays::Item);
    }
    rows
}

fn still_true(content: &Content, screen: &Screen) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (asked, code) in screen.items.iter().zip(&screen.known) {
        let Some(question) = content.questions().iter().find(|question| question.findings.contains(&asked.1)) else {
            continue;
        };
        let listed = question.row.widget == Widget::Group || question.ticked.contains(&asked.1);
        let says = match question.row.again {
            Again::Private => RowSays::Private(question.row.group.to_lowercase()),
            _ if listed && nothing(content, question, asked.1) == Some(*code) => {
                RowSays::Nothing(question.row.id.clone())
            }
            _ => RowSays::Fact(*code),
        };
        let shared = !matches!(says, RowSays::Fact(_));
        match rows.iter_mut().find(|row| shared && row.says == says) {
            Some(row) => row.items.push(*asked),
            None => rows.push(Row { items: vec![*asked], says }),
        }
    }
    rows
}

/// The answer that means "nothing there", for findings that have one.
pub fn fine(finding: &Finding) -> Option<Answer> {
    let code = match (&finding.worse, &finding.domain) {
        (Worse::Chains(chains), _) => *chains.first()?.first()?,
        (Worse::Members { ok }, _) => *ok,
        (Worse::Up, Domain::Int { min, .. }) => *min,
        _ => return None,
    };
    Some(Answer::now(code))
}

/// What a row that is not ticked means for a finding: "no", or the value that its screen or its order says.
pub fn nothing(content: &Content, question: &Question, index: FindingIndex) -> Option<i32> {
    let finding = content.vocabulary().get(index);
    if finding.domain == Domain::YesNo {
        return Some(0);
    }
    let said = question.none.iter().find(|(other, _)| *other == index).map(|(_, code)| *code);
    said.or_else(|| fine(finding)?.value.ok())
}

/// What a row that is not ticked means for a finding, whichever screen asks it.
pub fn nothing_said(content: &Content, index: FindingIndex) -> Option<i32> {
    let question = content.questions().iter().find(|question| question.findings.contains(&index))?;
    nothing(content, question, index)
}

/// What a row's name in answers begins with: `left.`, `baby.0.`, or nothing for the person.
pub fn prefix(place: Place) -> String {
    match place {
        Place::Person => String::new(),
        Place::Breast(side) => format!("{}.", side.key()),
        Place::Baby(at) => format!("baby.{at}."),
    }
}
