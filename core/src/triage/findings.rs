//! What was answered: by whom, when, about which side or baby. Nothing is assumed here; assumptions are content.

use crate::{
    clock::Moment,
    content::{
        Content,
        condition::FindingIndex,
        rows::{Kind, Scope},
        vocabulary::Domain,
    },
    triage::verdict::UnknownWhy,
    units::Side,
};

/// Where an answer belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The person.
    Person,
    /// One breast.
    Breast(Side),
    /// One baby, by its position.
    Baby(u8),
}

impl Place {
    /// The scope of findings that have their place here.
    pub fn scope(self) -> Scope {
        match self {
            Self::Person => Scope::Person,
            Self::Breast(_) => Scope::Breast,
            Self::Baby(_) => Scope::Baby,
        }
    }
}

/// Who or what an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum AnswerSource {
    /// The person, asked.
    #[default]
    Asked,
    /// The journal.
    Journal,
    /// A measuring device.
    Device,
    /// Somebody with the person.
    Supporter,
}

impl AnswerSource {
    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Journal => "journal",
            Self::Device => "device",
            Self::Supporter => "supporter",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Asked, Self::Journal, Self::Device, Self::Supporter].into_iter().find(|source| source.key() == key)
    }
}

/// One answer: a value, or the reason why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The value's code, or the reason.
    pub value: Result<i32, UnknownWhy>,
    /// When it was seen or measured; `None` means now.
    pub observed_at: Option<Moment>,
    /// Where it comes from.
    pub source: AnswerSource,
}

impl Answer {
    /// A value seen now.
    pub fn now(code: i32) -> Self {
        Self { value: Ok(code), observed_at: None, source: AnswerSource::Asked }
    }

    /// Asked, and there is no value.
    pub fn unknown(why: UnknownWhy) -> Self {
        Self { value: Err(why), observed_at: None, source: AnswerSource::Asked }
    }
}

/// An answer that can't be: it names the finding and what would be right, never the value that was given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// No finding has this id.
    #[error("'{key}': there is no such finding")]
    UnknownFinding {
        /// The key as written.
        key: String,
    },
    /// The finding belongs elsewhere.
    #[error("'{key}' has its place {belongs}")]
    WrongPlace {
        /// The key as written.
        key: String,
        /// Where it belongs.
        belongs: &'static str,
    },
    /// The value is of the wrong type or out of bounds.
    #[error("'{key}' has to be {expected}")]
    WrongValue {
        /// The key as written.
        key: String,
        /// What would be right.
        expected: String,
    },
    /// The answer was seen after the check.
    #[error("'{key}': observed_at lies after the time of the check")]
    InFuture {
        /// The key as written.
        key: String,
    },
    /// Too many babies, or two with one id.
    #[error("babies: {reason}")]
    Babies {
        /// What is wrong.
        reason: String,
    },
}

/// One baby and what was answered about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BabyAnswers {
    /// The id as given: a letter, or a nickname.
    pub id: String,
    pub(crate) answers: Vec<Option<Answer>>,
}

/// Everything that was answered in one check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    pub(crate) person: Vec<Option<Answer>>,
    pub(crate) sides: [Vec<Option<Answer>>; 2],
    pub(crate) babies: Option<Vec<BabyAnswers>>,
    /// The babies are not weighed: no rule about one of them is asked about or can hold.
    pub(crate) babies_left_out: bool,
    /// Old-file keys: which one, where, and the value as written.
    pub(crate) legacy: Vec<(usize, Place, String)>,
}

impl Findings {
    /// Nothing answered; one baby about whom nothing is known, unless an answer says that there is none.
    pub fn new(content: &Content) -> Self {
        let breast = vec![None; content.vocabulary().slots(Scope::Breast)];
        Self {
            person: vec![None; content.vocabulary().slots(Scope::Person)],
            sides: [breast.clone(), breast],
            babies: None,
            babies_left_out: false,
            legacy: Vec::new(),
        }
    }

    /// Says which babies the check is about; an empty list means none.
    pub fn set_babies(&mut self, content: &Content, ids: &[&str]) -> Result<(), AnswerError> {
        let refused = |reason: String| AnswerError::Babies { reason };
        if ids.len() > content.babies_max() {
            return Err(refused(format!("at most {} babies fit into one check", content.babies_max())));
        }
        if ids.iter().enumerate().any(|(at, id)| id.is_empty() || id.len() > 40 || ids[..at].contains(id)) {
            return Err(refused("each baby needs an id of its own, up to 40 letters".to_owned()));
        }
        let answers = vec![None; content.vocabulary().slots(Scope::Baby)];
        self.babies =
            Some(ids.iter().map(|id| BabyAnswers { id: (*id).to_owned(), answers: answers.clone() }).collect());
        Ok(())
    }

    /// Whether rules about a baby are left out. They are then neither asked about nor weighed, as for somebody who has no
    /// baby. What the person's own rules ask about a baby stays, and so does the question whether there are thoughts of
    /// harming it: they can raise her own level.
    pub fn leave_babies_out(&mut self, left_out: bool) {
        self.babies_left_out = left_out;
    }

    /// The ids of the babies, or nothing when nobody said.
    pub fn baby_ids(&self) -> Option<impl Iterator<Item = &str>> {
        self.babies.as_ref().map(|babies| babies.iter().map(|baby| baby.id.as_str()))
    }

    /// Puts an answer in its place, replacing an earlier one.
    pub fn set(
        &mut self,
        content: &Content,
        place: Place,
        finding: FindingIndex,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        let definition = content.vocabulary().get(finding);
        let key = || definition.id.clone();
        if definition.is_derived() || definition.kind == Some(Kind::History) {
            return Err(AnswerError::UnknownFinding { key: key() });
        }
        if definition.scope != place.scope() {
            let belongs = match definition.scope {
                Scope::Person => "in answers",
                Scope::Breast => "in left or right",
                Scope::Baby => "in babies",
            };
            return Err(AnswerError::WrongPlace { key: key(), belongs });
        }
        if let Ok(code) = answer.value {
            let fits = match &definition.domain {
                Domain::YesNo => (0..=1).contains(&code),
                Domain::OneOf(words) => usize::try_from(code).is_ok_and(|code| code < words.len()),
                Domain::Int { min, max, .. } => (min..=max).contains(&&code),
                Domain::Set(words) => code >= 0 && (code.cast_unsigned() >> words.len()) == 0,
                Domain::Time => true,
            };
            if !fits {
                return Err(AnswerError::WrongValue { key: key(), expected: definition.domain.described() });
            }
        }
        let slot = definition.slot;
        match self.slots_mut(place).and_then(|slots| slots.get_mut(slot)) {
            Some(held) => *held = Some(answer),
            None => return Err(AnswerError::WrongPlace { key: key(), belongs: "with a baby that was named" }),
        }
        Ok(())
    }

    /// Takes an answer back.
    pub fn clear(&mut self, content: &Content, place: Place, finding: FindingIndex) {
        let slot = content.vocabulary().get(finding).slot;
        if let Some(held) = self.slots_mut(place).and_then(|slots| slots.get_mut(slot)) {
            *held = None;
        }
    }

    /// The answer as given, whatever its age.
    pub fn get(&self, content: &Content, place: Place, finding: FindingIndex) -> Option<Answer> {
        let slot = content.vocabulary().get(finding).slot;
        self.slots(place)?.get(slot).copied().flatten()
    }

    /// Every answer with its place, in the order of the table.
    pub fn iter<'a>(&'a self, content: &'a Content) -> impl Iterator<Item = (Place, FindingIndex, Answer)> + 'a {
        let babies = (0u8..).map(Place::Baby).take(self.babies.as_ref().map_or(0, Vec::len));
        let places = [Place::Person, Place::Breast(Side::Left), Place::Breast(Side::Right)].into_iter().chain(babies);
        places.flat_map(move |place| {
            let given = self.slots(place).into_iter().flatten();
            content
                .vocabulary()
                .of(place.scope())
                .zip(given)
                .filter_map(move |(index, answer)| answer.map(|answer| (place, index, answer)))
        })
    }

    fn slots(&self, place: Place) -> Option<&Vec<Option<Answer>>> {
        match place {
            Place::Person => Some(&self.person),
            Place::Breast(side) => Some(&self.sides[side as usize]),
            Place::Baby(at) => Some(&self.babies.as_ref()?.get(usize::from(at))?.answers),
        }
    }

    fn slots_mut(&mut self, place: Place) -> Option<&mut Vec<Option<Answer>>> {
        match place {
            Place::Person => Some(&mut self.person),
            Place::Breast(side) => Some(&mut self.sides[side as usize]),
            Place::Baby(at) => Some(&mut self.babies.as_mut()?.get_mut(usize::from(at))?.answers),
        }
    }
}
