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
            .findings
            .iter()
            .any(|index| needed.contains(index) || content.vocabulary().get(*index).kind == Some(Kind::Summary));
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
            let in_its_group = question.row.group == finding.group || (question.row.group == AFTER && may_wait);
            if !in_its_group {
                fault(format!(
                    "'{}' belongs to group {}, and this screen to {}",
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
        Widget::Group => (findings.iter().all(|it| it.domain == Domain::YesNo), "yes/no findings"),
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
