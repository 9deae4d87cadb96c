//! L1, the findings themselves: one text, one group, a freshness that means something, twins, copies and cases.

use std::collections::BTreeMap;

use crate::{
    content::{
        Content,
        error::Fault,
        rows::{FreshRow, Kind, Scope},
        text::message_id,
        vocabulary::{Domain, Finding, Gives, Origin},
    },
    triage::history::PastFinding,
};

/// The groups of the interview, and the two that hold what is not part of it.
const GROUPS: [&str; 10] = ["G0", "G1", "G2", "G3", "G4", "G5", "G6", "G7", AFTER, HISTORY];
/// The group of what is asked after the result.
pub const AFTER: &str = "after";
/// The group of what the journal computes.
const HISTORY: &str = "history";

/// More values than this don't fit into the bits that a condition tests.
const MOST_VALUES: usize = 31;

/// Whether somebody is asked for it: it follows from nothing else, and the journal does not compute it.
pub fn is_asked(finding: &Finding) -> bool {
    !finding.is_derived() && !is_history(finding)
}

/// Whether the journal computes it.
pub fn is_history(finding: &Finding) -> bool {
    matches!(finding.fresh, FreshRow::History(_))
}

/// L1: a question without words can't be asked, and two findings that share a text would be taken for each other.
pub fn texts(content: &Content, faults: &mut Vec<Fault>) {
    let words = content.words();
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| is_asked(finding)) {
        let id = message_id("q", &finding.id);
        let mut fault = |reason| faults.push(Fault::lint("L1", &finding.file, &finding.id, reason));
        if !words.has(words.default_language(), &id) {
            fault(format!("it has no question text: write the message {id} in words/{}", words.default_language()));
        }
        if let Some(other) = owners.insert(id.clone(), &finding.id) {
            fault(format!("it would share the text {id} with '{other}': give one of them another id"));
        }
    }
}

/// L1: the interview goes by groups; a finding in a group that does not exist would never get its turn.
pub fn groups(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.is_derived()) {
        let mut fault = |reason| faults.push(Fault::lint("L1", &finding.file, &finding.id, reason));
        if !GROUPS.contains(&finding.group.as_str()) {
            fault(format!("there is no group '{}': it is one of {}", finding.group, GROUPS.join(", ")));
        } else if is_history(finding) != (finding.group == HISTORY) {
            fault("group = \"history\" and fresh = { history = true } go together: write both or neither".to_owned());
        }
        if is_history(finding) && PastFinding::from_id(&finding.id).is_none() {
            fault(format!(
                "the journal computes no such finding: it can be {}",
                PastFinding::ALL.map(PastFinding::id).join(", ")
            ));
        }
    }
}

/// An answer that is never fresh is never used: a typing error here would silently make a sign unknown.
pub fn freshness(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.is_derived()) {
        let meant = match finding.fresh {
            FreshRow::Hours(time) | FreshRow::Days(time) => time > 0,
            FreshRow::Fixed(on) | FreshRow::FromStart(on) | FreshRow::EachCheck(on) | FreshRow::History(on) => on,
            FreshRow::With(_) => true,
        };
        if !meant {
            let reason = "fresh: hours and days are above 0, and the other words are followed by true";
            faults.push(Fault::new(&finding.file, &finding.id, reason));
        }
        let counts_hours = matches!(&finding.domain, Domain::Int { unit, .. } if unit == "hours");
        if matches!(finding.fresh, FreshRow::FromStart(_)) && !counts_hours {
            let reason = "fresh = { from_start = true } grows by the hour: it needs a whole number of hours";
            faults.push(Fault::new(&finding.file, &finding.id, reason));
        }
    }
}

/// A reading counts as "no" when nobody took one. That is safe only while the same sign is asked of everybody: its twins.
/// A reading's companion (`fresh = { with = … }`, such as the place of a temperature) has its reading for a twin.
pub fn twins(content: &Content, faults: &mut Vec<Fault>) {
    let vocabulary = content.vocabulary();
    for (_, finding) in vocabulary.iter() {
        let mut fault = |reason| faults.push(Fault::lint("L1", &finding.file, &finding.id, reason));
        if finding.kind != Some(Kind::Measured) {
            if !finding.twins.is_empty() {
                fault("only a finding of kind measured has twins: take them out".to_owned());
            }
            continue;
        }
        let companion_of = if let FreshRow::With(other) = &finding.fresh { Some(other) } else { None };
        let mut beside = finding.twins.iter().chain(companion_of).peekable();
        if beside.peek().is_none() {
            fault(
                "a measured finding needs twins: findings of kind gate that are asked of those who can't measure"
                    .to_owned(),
            );
        }
        for id in beside {
            let twin = vocabulary.find(id).map(|index| vocabulary.get(index));
            if twin.is_none_or(|twin| twin.kind != Some(Kind::Gate) || twin.scope != finding.scope) {
                fault(format!("twins: '{id}' is no gate of the same scope, so nobody would be asked instead"));
            }
        }
    }
}

/// What the journal does with answers about one's mind rests on this: they are the person's own, private, a yes or a no,
/// and one that decides the care level is a red flag of an emergency.
pub fn mind(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| finding.mind) {
        let mut fault = |reason: &str| faults.push(Fault::new(&finding.file, &finding.id, reason.to_owned()));
        if !finding.sensitive {
            fault("mind: an answer that is not kept is not shared either: write sensitive = true");
        }
        if finding.scope != Scope::Person || finding.domain != Domain::YesNo {
            fault("mind: only a yes or no of the person can be left out of the journal");
        }
        if finding.kind == Some(Kind::Gate) && finding.red.is_none() {
            fault("mind: the journal takes a level below emergency_now for a 'no' here, so a 'yes' has to be red");
        }
    }
}

/// A copied answer has to mean the same in both places.
pub fn copies(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter() {
        for implied in &finding.implied {
            let Gives::Copy(other) = implied.gives else { continue };
            let other = content.vocabulary().get(other);
            if other.domain != finding.domain {
                let reason = format!(
                    "implied: '{}' is {}, and this is {}: only the same type and range can be copied",
                    other.id,
                    other.domain.described(),
                    finding.domain.described()
                );
                faults.push(Fault::new(&finding.file, &finding.id, reason));
            }
        }
    }
}

/// The cases of a derived finding are told apart by their value: two with the same one would be mixed up.
pub fn cases(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter() {
        let (Origin::Cases(_), Domain::OneOf(values)) = (&finding.origin, &finding.domain) else { continue };
        if let Some(value) = super::repeated(values) {
            let reason = format!("cases: '{value}' stands twice: join the two conditions with 'or'");
            faults.push(Fault::new(&finding.file, &finding.id, reason));
        }
        if values.len() > MOST_VALUES {
            let reason =
                format!("cases: there are {} of them, and at most {MOST_VALUES} can be told apart", values.len());
            faults.push(Fault::new(&finding.file, &finding.id, reason));
        }
    }
}
