//! Why a rule is true: always down to the questions that were put. What is missing where it can't be told is [`open`](super::open).

use smol_str::{SmolStr, SmolStrBuilder};

use crate::{
    content::{
        condition::{Condition, FindingIndex},
        vocabulary::Origin,
    },
    triage::{
        facts::{Facts, Value},
        findings::Place,
        truth::Truth,
    },
    units::Side,
};

/// A question at a place.
pub type Asked = (Place, FindingIndex);

impl Facts<'_> {
    /// How an answer is named in a result: `temp_dC`, `left.hot`, `baby.a.baby_blue`.
    pub fn named(&self, (place, finding): Asked) -> SmolStr {
        let vocabulary = self.content.vocabulary();
        match self.home(place, finding) {
            Place::Person => vocabulary.named(finding, None).clone(),
            Place::Breast(side) => vocabulary.named(finding, Some(side)).clone(),
            place @ Place::Baby(_) => joined(&["baby.", self.baby_named(place), ".", &vocabulary.get(finding).id]),
        }
    }

    /// How a place is named in a result: `person`, `left`, `baby.a`.
    pub fn place_named(&self, place: Place) -> SmolStr {
        match place {
            Place::Person => SmolStr::new_static("person"),
            Place::Breast(side) => SmolStr::new_static(side.key()),
            Place::Baby(_) => joined(&["baby.", self.baby_named(place)]),
        }
    }

    fn baby_named(&self, place: Place) -> &str {
        self.babies().find(|(own, _)| *own == place).map_or("", |(_, id)| id)
    }

    /// The answers that make a condition true (or false, as `holds` says), without repeats.
    pub fn because(&self, condition: &Condition, place: Place, holds: bool) -> Vec<Asked> {
        let mut found = Vec::new();
        self.collect_because(condition, place, holds, &mut found);
        found
    }

    /// A person's finding has its home with the person, wherever it was read from.
    pub(super) fn home(&self, place: Place, finding: FindingIndex) -> Place {
        let scope = self.content.vocabulary().home(finding).scope;
        if scope == crate::content::rows::Scope::Person { Place::Person } else { place }
    }

    /// Walks down to the tests that give a condition its truth: into every part that is as true as the whole.
    pub(super) fn descend(
        &self,
        condition: &Condition,
        place: Place,
        truth: Truth,
        visit: &mut dyn FnMut(FindingIndex, Place),
    ) {
        let mut deeper = |inner: &Condition, place: Place, truth: Truth| {
            if self.truth(inner, place) == truth {
                self.descend(inner, place, truth, visit);
            }
        };
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| deeper(part, place, truth));
            }
            Condition::AnySide(inner) | Condition::BothSides(inner) => {
                Side::BOTH.into_iter().for_each(|side| deeper(inner, Place::Breast(side), truth));
            }
            Condition::OtherSide(inner) => {
                if let Place::Breast(side) = place {
                    deeper(inner, Place::Breast(side.other()), truth);
                }
            }
            Condition::AnyBaby(inner) => {
                self.places(crate::content::rows::Scope::Baby).for_each(|baby| deeper(inner, baby, truth));
            }
            Condition::Technique(technique) => deeper(self.content.technique(*technique).when(), place, truth),
            Condition::Not(inner) => deeper(inner, place, truth.opposite()),
            Condition::Atom(finding, _) => visit(*finding, place),
        }
    }

    fn collect_because(&self, condition: &Condition, place: Place, holds: bool, found: &mut Vec<Asked>) {
        self.descend(condition, place, Truth::of(holds), &mut |finding, place| {
            self.collect_value(finding, place, found);
        });
    }

    fn collect_value(&self, finding: FindingIndex, place: Place, found: &mut Vec<Asked>) {
        let Value::Known(code) = self.value(finding, place) else { return };
        let place = self.home(place, finding);
        match &self.content.vocabulary().get(finding).origin {
            Origin::Given => {
                if !found.contains(&(place, finding)) {
                    found.push((place, finding));
                }
            }
            Origin::BabiesCount => {}
            Origin::Truth { true_when, false_when } => match (code, false_when) {
                (1, _) => self.collect_because(true_when, place, true, found),
                (_, Some(when)) => self.collect_because(when, place, true, found),
                (_, None) => self.collect_because(true_when, place, false, found),
            },
            Origin::Cases(cases) => {
                for (_, when) in cases.iter().filter(|(case, _)| *case == code) {
                    self.collect_because(when, place, true, found);
                }
            }
            Origin::Difference { from, less, .. } => {
                self.collect_value(*from, place, found);
                self.collect_value(*less, place, found);
            }
        }
    }
}

fn joined(parts: &[&str]) -> SmolStr {
    let mut builder = SmolStrBuilder::new();
    parts.iter().for_each(|part| builder.push_str(part));
    builder.finish()
}
