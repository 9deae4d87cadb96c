//! Which of the questions that still count stand on the next screen.

use crate::{
    care::Tier,
    content::{
        Content, Question,
        condition::FindingIndex,
        rows::{Again, Kind, Scope, Widget},
        vocabulary::Domain,
    },
    triage::{
        explain::Asked,
        facts::{Facts, Value},
        findings::{Findings, Place},
        open::OpenQuestions,
        truth::Truth,
        verdict::UnknownWhy,
    },
    units::Side,
};

use super::{Ask, Progress, Screen, fine};

/// The group of questions about who is fed and when the birth was.
const START: &str = "G0";

/// The next screen, when any question still counts.
pub(super) fn next(
    content: &Content,
    facts: &Facts<'_>,
    open: &OpenQuestions<'_, '_>,
    findings: &Findings,
    progress: &Progress,
    needed: &[(Asked, Tier)],
) -> Option<Screen> {
    Choosing { content, facts, open, findings, progress, needed }.screen()
}

struct Choosing<'a> {
    content: &'a Content,
    facts: &'a Facts<'a>,
    open: &'a OpenQuestions<'a, 'a>,
    findings: &'a Findings,
    progress: &'a Progress,
    needed: &'a [(Asked, Tier)],
}

impl Choosing<'_> {
    fn screen(&self) -> Option<Screen> {
        if let Some(screen) = self.still_true().or_else(|| self.plainer()).or_else(|| self.opened()) {
            return Some(screen);
        }
        let mut groups: Vec<&str> = Vec::new();
        for question in self.content.questions() {
            if !groups.contains(&question.row.group.as_str()) {
                groups.push(&question.row.group);
            }
        }
        if let Some((first, _)) = &self.progress.opens {
            groups.sort_by_key(|group| group != first);
        }
        let babies_open = self.babies_open();
        for group in groups.into_iter().filter(|group| *group != "after") {
            let mut best: Option<Screen> = None;
            for screen in self.group_screens(group) {
                // Round the start the order is fixed: who, then the day of birth, which fills most of the rest.
                if best.as_ref().is_none_or(|best| group != START && screen.reaches > best.reaches) {
                    best = Some(screen);
                }
            }
            if let Some(mut screen) = best {
                let with_babies = |at: usize| self.content.questions()[at].row.with_babies;
                screen.babies = babies_open && matches!(screen.ask, Ask::Question(at) if with_babies(at));
                return Some(self.again(group, &screen).unwrap_or(screen));
            }
            if group == START && babies_open {
                return Some(Screen::new(Ask::Babies, Vec::new(), Tier::EmergencyNow));
            }
        }
        None
    }

    /// How far a question could still raise the level; nothing when it decides nothing any more.
    fn decides(&self, asked: &Asked) -> Option<Tier> {
        self.needed.iter().find(|(other, _)| other == asked).map(|(_, tier)| *tier)
    }

    fn babies_open(&self) -> bool {
        let may_be_asked = !self.progress.babies_asked && !self.findings.babies_left_out;
        self.findings.babies.is_none() && may_be_asked && self.facts.babies().next().is_some()
    }

    /// What an earlier check said, before anything else.
    fn still_true(&self) -> Option<Screen> {
        let open = self.progress.known.facts.iter().filter(|((place, index), _)| {
            self.findings.get(self.content, *place, *index).is_none()
                && !matches!(self.facts.value(*index, *place), Value::Known(_))
        });
        let (items, known): (Vec<Asked>, Vec<i32>) = open.copied().unzip();
        (!items.is_empty()).then(|| Screen { known, ..Screen::new(Ask::StillTrue, items, Tier::EmergencyNow) })
    }

    /// An item of a list that was "not sure" is asked about once more, alone.
    fn plainer(&self) -> Option<Screen> {
        self.needed.iter().find_map(|(asked, reaches)| {
            let answer = self.findings.get(self.content, asked.0, asked.1)?;
            let unsure = answer.value == Err(UnknownWhy::NotSure) && !self.progress.asked_again.contains(asked);
            let listed = self.content.questions().iter().any(|question| {
                let several = matches!(question.row.widget, Widget::Group | Widget::Form);
                question.findings.contains(&asked.1) && (several || question.ticked.contains(&asked.1))
            });
            let yes_no = self.content.vocabulary().get(asked.1).domain == Domain::YesNo;
            (unsure && listed && yes_no).then(|| Screen::new(Ask::Plainer, vec![*asked], *reaches))
        })
    }

    /// What a ticked row stood for is asked right after it.
    fn opened(&self) -> Option<Screen> {
        let questions = self.content.questions().iter().enumerate();
        questions.filter(|(_, question)| question.row.group != "after").find_map(|(at, question)| {
            self.places(question.row.scope).find_map(|place| {
                let here = question.findings.iter().map(|index| (place, *index));
                let open = here.filter(|asked| self.progress.opened.contains(asked));
                let open = open.filter(|asked| self.askable(asked, &question.findings));
                let items: Vec<Asked> = open.filter(|asked| self.decides(asked).is_some()).collect();
                let reaches = items.iter().filter_map(|asked| self.decides(asked)).max()?;
                Some(Screen::new(Ask::Opened(at), items, reaches))
            })
        })
    }

    /// Everything of a group in one list, when an earlier check had nothing of it and is not too old.
    fn again(&self, group: &str, first: &Screen) -> Option<Screen> {
        let place = first.items.first()?.0;
        let listed = |at: usize| self.content.questions()[at].row.again == Again::List;
        if !matches!(first.ask, Ask::Question(at) if listed(at)) {
            return None;
        }
        let known = &self.progress.known;
        let same_babies = || {
            let now: Vec<&str> = self.findings.baby_ids().into_iter().flatten().collect();
            known.babies.iter().map(String::as_str).eq(now)
        };
        if matches!(place, Place::Baby(_)) && !same_babies() {
            return None;
        }
        let mut items: Vec<Asked> = Vec::new();
        let here = |question: &&Question| question.row.group == group && question.row.again == Again::List;
        for question in self.content.questions().iter().filter(here) {
            let all = question.findings.iter().map(|index| (place, *index));
            items.extend(all.filter(|asked| self.askable(asked, &question.findings) && self.decides(asked).is_some()));
        }
        let all_calm = items.len() > 1 && items.iter().all(|asked| known.calm.contains(asked));
        all_calm.then(|| Screen::new(Ask::Again, items, first.reaches))
    }

    /// How far a question reaches for the order of screens.
    fn reaches(&self, asked: &Asked) -> Option<Tier> {
        match self.content.vocabulary().get(asked.1).kind {
            // Who is being fed stands in no rule and decides what is asked: it comes before everything.
            Some(Kind::Start) => Some(Tier::EmergencyNow),
            // The place on the map decides no level. It says where hands stay off, so it is asked where something is sore.
            Some(Kind::Summary) => Some(Tier::SelfCareNoMassage),
            _ => self.decides(asked),
        }
    }

    /// The places of a scope; the breast on which a session was stopped comes before the other one.
    fn places(&self, scope: Scope) -> impl Iterator<Item = Place> + '_ {
        let first = self.progress.opens.as_ref().map(|(_, side)| Place::Breast(*side));
        let mut places: Vec<Place> = self.facts.places(scope).collect();
        places.sort_by_key(|place| Some(*place) != first);
        places.into_iter()
    }

    fn group_screens(&self, group: &str) -> Vec<Screen> {
        let questions = || self.content.questions().iter().enumerate().filter(|(_, it)| it.row.group == group);
        if let Some(look) = questions().find_map(|(at, question)| self.first_look(at, question)) {
            return vec![look];
        }
        let mut screens = Vec::new();
        let mut quiet: Vec<Asked> = Vec::new();
        let has_map = questions().any(|(_, question)| question.row.widget == Widget::Places);
        for (at, question) in questions() {
            let behind_device = question.row.behind_device;
            if behind_device && !self.progress.has_device {
                continue;
            }
            // The map shows both sides at once; everything else is asked a side at a time.
            let together = question.row.widget == Widget::Places;
            let mut joined: Vec<Asked> = Vec::new();
            for place in self.places(question.row.scope) {
                let here = question.findings.iter().map(|index| (place, *index));
                let open = here.filter(|asked| self.askable(asked, &question.findings));
                let items: Vec<Asked> = open.filter(|asked| self.belongs(asked, behind_device)).collect();
                let both_quiet = || Side::BOTH.into_iter().all(|side| self.is_quiet(Place::Breast(side)));
                let about_both = has_map && place == Place::Person && both_quiet();
                if (self.is_quiet(place) || about_both) && !together {
                    let listed =
                        items.iter().filter(|(_, index)| fine(self.content.vocabulary().get(*index)).is_some());
                    quiet.extend(listed);
                } else if together {
                    joined.extend(items);
                } else if let Some(tier) = self.level(&items, behind_device) {
                    screens.push(Screen::new(Ask::Question(at), items, tier));
                }
            }
            if let Some(tier) = self.level(&joined, false) {
                // The map comes first whatever else could be asked: it decides which side needs more than one list.
                return vec![Screen::new(Ask::Question(at), joined, tier)];
            }
        }
        if let Some(tier) = self.level(&quiet, false) {
            screens.insert(0, Screen::new(Ask::Quiet, quiet, tier));
        }
        screens
    }

    /// One list over both breasts, before the map.
    fn first_look(&self, at: usize, question: &Question) -> Option<Screen> {
        if question.row.widget != Widget::FirstLook || self.progress.not_seen.is_some() {
            return None;
        }
        let covered = question.rows.iter().flat_map(|(_, findings)| findings);
        let everywhere = covered.flat_map(|index| {
            let scope = self.content.vocabulary().get(*index).scope;
            self.facts.places(scope).map(|place| (place, *index))
        });
        let items: Vec<Asked> = everywhere.filter(|asked| self.askable(asked, &[])).collect();
        let items: Vec<Asked> = items.into_iter().filter(|asked| self.decides(asked).is_some()).collect();
        self.level(&items, false).map(|tier| Screen::new(Ask::FirstLook(at), items, tier))
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
        if matches!(self.facts.value(index, place), Value::Known(_)) {
            return false;
        }
        let Some(when) = &finding.na_when else { return true };
        match self.facts.truth(when, place) {
            Truth::True => false,
            Truth::False => true,
            Truth::Unknown => {
                let may_stand_beside = finding.kind != Some(Kind::Summary);
                let put = |(_, index): Asked| may_stand_beside && beside.contains(&index);
                self.open.all(when, place, |asked, why| why != UnknownWhy::NotAsked || put(asked))
            }
        }
    }

    fn is_stale(&self, asked: &Asked) -> bool {
        matches!(self.facts.value(asked.1, asked.0), Value::Unknown(UnknownWhy::Stale))
    }

    /// Whether it is worth a place on a screen: it decides something, or it was measured beside something that does.
    fn belongs(&self, asked: &Asked, behind_device: bool) -> bool {
        let measured = self.content.vocabulary().get(asked.1).kind == Some(Kind::Measured);
        self.reaches(asked).is_some() || measured || behind_device
    }

    /// The most urgent level that one of the items could lead to. Items that only come along do not make a screen, but
    /// what decides who is asked what does.
    fn level(&self, items: &[Asked], behind_device: bool) -> Option<Tier> {
        let decided = items.iter().filter_map(|asked| self.reaches(asked)).max();
        decided.or_else(|| (behind_device && !items.is_empty()).then_some(Tier::EmergencyNow))
    }
}
