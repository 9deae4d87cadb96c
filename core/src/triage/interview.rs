//! What to ask next: the fewest questions that settle the verdict, the most urgent first.
//!
//! The order is the table's, section 5: groups G0 to G7; inside a group, whatever could still raise the level the most;
//! a question whose every rule is decided is left out. A true emergency ends the check at once. Nothing here knows how a
//! question is drawn.

use std::collections::BTreeSet;

use crate::{
    care::Tier,
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        rows::{Kind, Widget},
        vocabulary::{Domain, Finding, Worse},
    },
    triage::{
        decide::{Hits, decide},
        explain::Asked,
        facts::{Facts, Value},
        findings::{Answer, Findings, Place},
        history::History,
        logic::Settled,
        truth::Truth,
        verdict::UnknownWhy,
    },
    units::Side,
};

/// What has been asked in ways that the answers alone do not show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// "Not sure" was asked about once more, in plainer words.
    pub asked_again: BTreeSet<Asked>,
    /// Sides on which something is felt, so that the short list is not enough.
    pub not_quiet: BTreeSet<Side>,
    /// The person has a device that measures pulse, breaths or pressure.
    pub has_device: bool,
    /// The person was asked how many babies there are.
    pub babies_asked: bool,
}

/// How a screen asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// One of the pack's questions, by its position.
    Question(usize),
    /// One list for a side (or both) on which the map shows nothing: "none of these" answers all of it.
    Quiet,
    /// One question once more, in plainer words, after "not sure".
    Plainer,
    /// How many babies.
    Babies,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// How it asks.
    pub ask: Ask,
    /// What it asks about, in order.
    pub items: Vec<Asked>,
    /// The most urgent level that an answer could still lead to.
    pub reaches: Tier,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Ask this.
    Ask(Screen),
    /// An emergency: nothing more is asked.
    Emergency,
    /// Everything that can be asked is settled.
    Done,
}

/// The next screen.
pub fn next(content: &Content, findings: &Findings, history: &History, progress: &Progress, now: Moment) -> Next {
    let facts = Facts::new(content, findings, history, now);
    let interview = Interview { content, facts: &facts, findings, progress };
    let needed = match interview.needed() {
        Some(needed) => needed,
        None => return Next::Emergency,
    };
    interview.screen(&needed).map_or(Next::Done, Next::Ask)
}

/// Questions for the time after the result, each skippable: follow-up, choice and summary.
pub fn after_result(content: &Content, findings: &Findings, history: &History, now: Moment) -> Vec<Screen> {
    let facts = Facts::new(content, findings, history, now);
    let mut screens = Vec::new();
    for (at, question) in content.questions().iter().enumerate().filter(|(_, question)| question.row.group == "after") {
        for place in facts.places(question.row.scope) {
            let open = |index: &&FindingIndex| {
                let finding = content.vocabulary().get(**index);
                let applies = finding.na_when.as_ref().is_none_or(|when| facts.truth(when, place) == Truth::False);
                applies && findings.get(content, place, **index).is_none()
            };
            let items: Vec<Asked> = question.findings.iter().filter(open).map(|index| (place, *index)).collect();
            if !items.is_empty() {
                screens.push(Screen { ask: Ask::Question(at), items, reaches: Tier::MassageOk });
            }
        }
    }
    screens
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

struct Interview<'a> {
    content: &'a Content,
    facts: &'a Facts<'a>,
    findings: &'a Findings,
    progress: &'a Progress,
}

impl Interview<'_> {
    /// Every question that could still change the result, with the most urgent level that it could lead to; nothing in
    /// an emergency.
    fn needed(&self) -> Option<Vec<(Asked, Tier)>> {
        let hits = Hits::new(self.facts);
        // What the engine has against massage changes no question.
        let decision = decide(self.facts, &hits, &false);
        if decision.is_emergency(&Settled) {
            return None;
        }
        let mut needed: Vec<(Asked, Tier)> = Vec::new();
        for hit in hits.care.iter().filter(|hit| decision.could_change(&Settled, hit)) {
            for (asked, _) in self.facts.open(&hit.rule.when, hit.place) {
                self.need(asked, hit.tier, &mut needed);
            }
        }
        Some(needed)
    }

    /// Notes a question, and those that decide whether it applies at all.
    fn need(&self, asked: Asked, tier: Tier, needed: &mut Vec<(Asked, Tier)>) {
        match needed.iter_mut().find(|(other, _)| *other == asked) {
            Some((_, reaches)) if *reaches >= tier => return,
            Some((_, reaches)) => *reaches = tier,
            None => needed.push((asked, tier)),
        }
        if let Some(when) = &self.content.vocabulary().get(asked.1).na_when {
            for (parent, _) in self.facts.open(when, asked.0) {
                self.need(parent, tier, needed);
            }
        }
    }

    fn screen(&self, needed: &[(Asked, Tier)]) -> Option<Screen> {
        let reaches = |asked: &Asked| needed.iter().find(|(other, _)| other == asked).map(|(_, tier)| *tier);
        if let Some(screen) = self.plainer(needed) {
            return Some(screen);
        }
        let mut groups: Vec<&str> = Vec::new();
        for question in self.content.questions() {
            if !groups.contains(&question.row.group.as_str()) {
                groups.push(&question.row.group);
            }
        }
        for group in groups.into_iter().filter(|group| *group != "after") {
            let mut best: Option<Screen> = None;
            for screen in self.group_screens(group, &reaches) {
                if best.as_ref().is_none_or(|best| screen.reaches > best.reaches) {
                    best = Some(screen);
                }
            }
            if let Some(screen) = best {
                return Some(screen);
            }
            if group == "G0" && self.findings.babies.is_none() && !self.progress.babies_asked {
                let babies = self.facts.babies().next().is_some();
                if babies {
                    return Some(Screen { ask: Ask::Babies, items: Vec::new(), reaches: Tier::EmergencyNow });
                }
            }
        }
        None
    }

    /// An item of a list that was "not sure" is asked about once more, alone.
    fn plainer(&self, needed: &[(Asked, Tier)]) -> Option<Screen> {
        needed.iter().find_map(|(asked, reaches)| {
            let answer = self.findings.get(self.content, asked.0, asked.1)?;
            let unsure = answer.value == Err(UnknownWhy::NotSure) && !self.progress.asked_again.contains(asked);
            let listed = self.content.questions().iter().any(|question| {
                question.findings.contains(&asked.1) && matches!(question.row.widget, Widget::Group | Widget::Form)
            });
            let yes_no = self.content.vocabulary().get(asked.1).domain == Domain::YesNo;
            (unsure && listed && yes_no).then(|| Screen { ask: Ask::Plainer, items: vec![*asked], reaches: *reaches })
        })
    }

    fn group_screens(&self, group: &str, decides: &dyn Fn(&Asked) -> Option<Tier>) -> Vec<Screen> {
        // Who is being fed stands in no rule and decides what is asked: it comes before everything.
        let kind = |asked: &Asked| self.content.vocabulary().get(asked.1).kind;
        // The place on the map decides no level. It says where hands stay off, so it is asked where something is sore.
        let reaches = &|asked: &Asked| match kind(asked) {
            Some(Kind::Start) => Some(Tier::EmergencyNow),
            Some(Kind::Summary) if self.is_sore_place(asked, decides) => Some(Tier::SelfCareNoMassage),
            _ => decides(asked),
        };
        let mut screens = Vec::new();
        let mut quiet: Vec<Asked> = Vec::new();
        let maps = |question: &crate::content::Question| question.row.widget == Widget::Places;
        let group_has_map =
            self.content.questions().iter().any(|question| question.row.group == group && maps(question));
        for (at, question) in self.content.questions().iter().enumerate() {
            if question.row.group != group || (question.row.behind_device && !self.progress.has_device) {
                continue;
            }
            // The map shows both sides at once; everything else is asked a side at a time.
            let together = question.row.widget == Widget::Places;
            let mut joined: Vec<Asked> = Vec::new();
            for place in self.facts.places(question.row.scope) {
                let items: Vec<Asked> = question
                    .findings
                    .iter()
                    .map(|index| (place, *index))
                    .filter(|asked| self.askable(asked, &question.findings))
                    .filter(|asked| self.belongs(asked, reaches, question.row.behind_device))
                    .collect();
                let both_quiet = || Side::BOTH.into_iter().all(|side| self.is_quiet(Place::Breast(side)));
                let about_both = group_has_map && place == Place::Person && both_quiet();
                if (self.is_quiet(place) || about_both) && !together {
                    let listed =
                        items.iter().filter(|(_, index)| fine(self.content.vocabulary().get(*index)).is_some());
                    quiet.extend(listed);
                } else if together {
                    joined.extend(items);
                } else if let Some(tier) = level(&items, reaches, question.row.behind_device) {
                    screens.push(Screen { ask: Ask::Question(at), items, reaches: tier });
                }
            }
            if let Some(tier) = level(&joined, reaches, false) {
                // The map comes first whatever else could be asked: it decides which side needs more than one list.
                return vec![Screen { ask: Ask::Question(at), items: joined, reaches: tier }];
            }
        }
        if let Some(tier) = level(&quiet, reaches, false) {
            screens.insert(0, Screen { ask: Ask::Quiet, items: quiet, reaches: tier });
        }
        screens
    }

    /// A side on which the map shows nothing sore or firm, and nobody said that there is something.
    fn is_quiet(&self, place: Place) -> bool {
        let Place::Breast(side) = place else { return false };
        let places = self.content.questions().iter().filter(|question| question.row.widget == Widget::Places);
        let mut mapped = places.filter_map(|question| question.findings.first());
        let nothing =
            mapped.all(|index| match (self.facts.value(*index, place), fine(self.content.vocabulary().get(*index))) {
                (Value::Known(code), Some(fine)) => fine.value == Ok(code),
                _ => false,
            });
        nothing && !self.progress.not_quiet.contains(&side)
    }

    /// Nobody has answered it, it applies, and the questions that decide whether it applies have been put, or stand
    /// beside it on the same screen.
    fn askable(&self, asked: &Asked, beside: &[FindingIndex]) -> bool {
        let (place, index) = *asked;
        let finding = self.content.vocabulary().get(index);
        if finding.is_derived() || self.findings.get(self.content, place, index).is_some() && !self.is_stale(asked) {
            return false;
        }
        match self.facts.value(index, place) {
            Value::Known(_) => return false,
            Value::NotApplicable if !finding.absent_is_no => return false,
            _ => {}
        }
        let Some(when) = &finding.na_when else { return true };
        match self.facts.truth(when, place) {
            Truth::True => false,
            Truth::False => true,
            Truth::Unknown => {
                let open = self.facts.open(when, place);
                let may_stand_beside = finding.kind != Some(Kind::Summary);
                let put = |(_, index): &Asked| may_stand_beside && beside.contains(index);
                open.iter().all(|(asked, why)| *why != UnknownWhy::NotAsked || put(asked))
            }
        }
    }

    fn is_stale(&self, asked: &Asked) -> bool {
        matches!(self.facts.value(asked.1, asked.0), Value::Unknown(UnknownWhy::Stale))
    }

    /// Whether it is worth a place on a screen: it decides something, or it was measured beside something that does.
    fn belongs(&self, asked: &Asked, reaches: &dyn Fn(&Asked) -> Option<Tier>, behind_device: bool) -> bool {
        let measured = self.content.vocabulary().get(asked.1).kind == Some(Kind::Measured);
        reaches(asked).is_some() || measured || behind_device
    }

    /// A place on the map of a side that has something, as long as anything about that side still matters.
    fn is_sore_place(&self, asked: &Asked, decides: &dyn Fn(&Asked) -> Option<Tier>) -> bool {
        let mut maps = self.content.questions().iter().filter(|question| question.row.widget == Widget::Places);
        let on_the_map = maps.any(|question| question.findings.contains(&asked.1));
        let mut breast = self.content.vocabulary().iter().map(|(index, _)| (asked.0, index));
        on_the_map && !self.is_quiet(asked.0) && breast.any(|other| decides(&other).is_some())
    }
}

/// The most urgent level that one of the items could lead to. Items that only come along do not make a screen, but what
/// decides who is asked what does.
fn level(items: &[Asked], reaches: &dyn Fn(&Asked) -> Option<Tier>, behind_device: bool) -> Option<Tier> {
    let decided = items.iter().filter_map(reaches).max();
    decided.or_else(|| (behind_device && !items.is_empty()).then_some(Tier::EmergencyNow))
}
