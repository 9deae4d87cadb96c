//! The screens of the interview: everything is asked, once, in its group, by a screen that can ask it.

use crate::content::{
    Content, Question,
    error::Fault,
    rows::{Kind, Widget},
    verify::{
        findings::{AFTER, is_asked},
        repeated,
        usage::{helpers, reads},
    },
    vocabulary::{Domain, Finding},
};
use crate::{content::text::message_id, triage::interview::nothing};

/// A finding that no question asks stays unknown for ever; one that two screens ask can have two answers.
pub fn every_finding_is_asked_once(content: &Content, faults: &mut Vec<Fault>) {
    for (index, finding) in content.vocabulary().iter() {
        let asked = content.questions().iter().filter(|question| question.findings.contains(&index));
        let asking: Vec<&str> = asked.map(|question| question.row.id.as_str()).collect();
        let reason = match (is_asked(finding), asking.as_slice()) {
            (true, [_]) | (false, []) => continue,
            (true, []) => "no question asks it: add it to a screen of its group".to_owned(),
            (true, several) => format!("it is asked by {}: it belongs to one screen", several.join(" and ")),
            (false, several) => {
                format!("it is asked by {}, but it is computed: take it out of the screen", several.join(" and "))
            }
        };
        faults.push(Fault::new(&finding.file, &finding.id, reason));
    }
}

/// A question that no rule needs costs a tired person time.
pub fn every_screen_is_needed(content: &Content, faults: &mut Vec<Fault>) {
    let mut needed = helpers(content);
    for rule in content.rules() {
        needed.extend(reads(content, &rule.when));
    }
    for technique in content.techniques() {
        needed.extend(reads(content, technique.when()));
    }
    for question in content.questions() {
        let useful = question
            .covered()
            .any(|index| needed.contains(&index) || content.vocabulary().get(index).kind == Some(Kind::Summary));
        if !useful {
            let reason = "no rule needs what it asks: take the screen out, or use a finding of it in a rule";
            faults.push(Fault::new(&question.file, &question.row.id, reason));
        }
    }
}

/// A screen asks about what it is about: group, scope and widget go with its findings.
pub fn screens_fit(content: &Content, faults: &mut Vec<Fault>) {
    for question in content.questions() {
        let mut fault = |reason| faults.push(Fault::new(&question.file, &question.row.id, reason));
        for &index in &question.findings {
            let finding = content.vocabulary().get(index);
            // What decides nothing above follow-up may wait until after the result (table, 5.2).
            let may_wait = matches!(finding.kind, Some(Kind::Choice | Kind::After | Kind::Summary));
            // A list may bring a question forward (table, 5.1); a red flag is never put off.
            let in_time = question.row.group <= finding.group || (question.row.group != AFTER && finding.red.is_none());
            if !(in_time || question.row.group == AFTER && may_wait) {
                fault(format!(
                    "'{}' belongs to group {}, and this screen to {}: ask it there or earlier",
                    finding.id, finding.group, question.row.group
                ));
            }
            if finding.scope != question.row.scope {
                fault(format!("'{}' has another scope than this screen: make them the same", finding.id));
            }
        }
        if let Some(id) = repeated(&question.row.findings) {
            fault(format!("'{id}' stands twice in this screen"));
        }
        if let Some(wanted) = misfit(content, question) {
            fault(format!("its widget asks for {wanted}"));
        }
    }
}

/// What the widget of a screen needs, when its findings are something else.
fn misfit(content: &Content, question: &Question) -> Option<&'static str> {
    let findings: Vec<&Finding> = question.findings.iter().map(|index| content.vocabulary().get(*index)).collect();
    let only = |is: fn(&Domain) -> bool| matches!(findings.as_slice(), [finding] if is(&finding.domain));
    let number = |domain: &Domain| matches!(domain, Domain::Int { .. });
    let (fits, wanted) = match question.row.widget {
        Widget::YesNo => (only(|it| *it == Domain::YesNo), "one yes/no finding"),
        Widget::Group => {
            let tickable = question.findings.iter().all(|index| nothing(content, question, *index).is_some());
            (tickable, "findings that a row can say \"no\" to: yes/no, or with a value that means nothing")
        }
        Widget::FirstLook => (findings.is_empty() && !question.rows.is_empty(), "rows, and no findings of its own"),
        Widget::One | Widget::Places => {
            let word = |it: &&Finding| matches!(it.domain, Domain::OneOf(_));
            let few = question.row.widget == Widget::Places || findings.len() == 1;
            (few && findings.iter().all(word), "findings with a list of words; one asks for a single one")
        }
        Widget::Set => (only(|it| matches!(it, Domain::Set(_))), "one finding that is a set"),
        Widget::Pain | Widget::Since | Widget::Count | Widget::Number | Widget::Date => {
            (only(number), "one finding that is a number")
        }
        Widget::Temperature => (findings.iter().any(|it| number(&it.domain)), "a reading"),
        Widget::Form => (!findings.is_empty(), "at least one finding"),
    };
    (!fits).then_some(wanted)
}

/// Somebody with a fever reads no more than this in one list.
const MOST_ROWS: usize = 5;
/// The first look at both breasts stands for so many lists that it may be a little longer.
const MOST_ROWS_OF_A_LOOK: usize = 7;

/// A list that can be read at three in the morning: few rows, each with its words, and what a row stands for is asked
/// somewhere once the row is ticked.
pub fn lists_are_short(content: &Content, faults: &mut Vec<Fault>) {
    let words = content.words();
    for question in content.questions().iter().filter(|question| question.row.group != AFTER) {
        let mut fault = |reason| faults.push(Fault::new(&question.file, &question.row.id, reason));
        let shared: Vec<_> = question.rows.iter().flat_map(|(_, findings)| findings).collect();
        let look = question.row.widget == Widget::FirstLook;
        let alone = question.findings.iter().filter(|index| !shared.contains(index)).count();
        let (rows, most) = match question.row.widget {
            Widget::FirstLook => (question.rows.len(), MOST_ROWS_OF_A_LOOK),
            Widget::Group => (question.rows.len() + alone, MOST_ROWS),
            _ => (question.ticked.len(), MOST_ROWS),
        };
        if rows > most {
            fault(format!("its list has {rows} rows: at most {most} are read at once"));
        }
        for (id, findings) in &question.rows {
            let message = message_id("row", id);
            if !words.has(words.default_language(), &message) {
                fault(format!("the row '{id}' has no words: write the message {message}"));
            }
            let asked = |index| content.questions().iter().any(|other| other.findings.contains(index));
            if !findings.iter().all(|index| if look { asked(index) } else { question.findings.contains(index) }) {
                fault(format!("the row '{id}' stands for something that is not asked when it is ticked"));
            }
            if let Some(index) = findings.iter().find(|index| nothing(content, question, **index).is_none()) {
                let id = &content.vocabulary().get(*index).id;
                fault(format!("'{id}' has no value that an unticked row could mean: give it one in none"));
            }
        }
        if !question.ticked.iter().all(|index| question.findings.contains(index)) {
            fault("ticked names a finding that this screen does not ask about".to_owned());
        }
        if !question.ticked.is_empty() && !words.has(words.default_language(), &message_id("ticks", &question.row.id)) {
            let message = message_id("ticks", &question.row.id);
            fault(format!("its list has no words above it: write the message {message}"));
        }
    }
}
