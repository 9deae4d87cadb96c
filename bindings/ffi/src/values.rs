//! Small values, and how each arrives in the other languages.
//!
//! | core | Kotlin | Swift |
//! |---|---|---|
//! | a moment | `Moment(instant: Instant, offsetMin: Short)` | `Moment(instant: Date, offsetMin: Int16)` |
//! | the id of an entry | `java.util.UUID` | `Foundation.UUID` |
//! | a pain score | `UByte`, 0 to 10 | `UInt8` |
//! | an amount of milk | `UShort`, millilitres, 0 to 2000 | `UInt16` |
//! | a place in the journal's list | `String`, not to be read | `String` |
//! | the number of a sector | `UByte`, 1 to 8 | `UInt8` |
//! | the short name of a baby | `String`, `a` to `d` | `String` |
//!
//! The mapping of ids stands in `uniffi.toml`, which the generator reads.

use std::time::{Duration, SystemTime};

use lattea_core::{
    clock::BadMoment,
    journal::NotABaby,
    session::event::StopSign,
    summary::SectionId,
    view::{answer::FieldAnswer, voice::TemperatureUnit},
};

use crate::error::LatteaError;

pub use lattea_core::{
    clock::Moment,
    content::technique::Sector,
    id::EntryId,
    journal::{BabyKey, Cursor},
    summary::Request,
    units::{Millilitres, Pain},
};

/// An instant and the offset from UTC that was in force where the person was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct ZonedInstant {
    /// The instant; kept to the millisecond.
    pub instant: SystemTime,
    /// Minutes east of Greenwich.
    pub offset_min: i16,
}

uniffi::custom_type!(Moment, ZonedInstant, {
    remote,
    try_lift: |zoned| read_moment(zoned).map_err(|_| LatteaError::misused().into()),
    lower: |moment| show_moment(moment),
});

uniffi::custom_type!(EntryId, String, {
    remote,
    try_lift: |text| text.parse::<EntryId>().map_err(|_| LatteaError::misused().into()),
    lower: |id| id.to_string(),
});

uniffi::custom_type!(Cursor, String, {
    remote,
    try_lift: |text| text.parse::<Cursor>().map_err(|_| LatteaError::misused().into()),
    lower: |cursor| cursor.to_string(),
});

uniffi::custom_type!(Pain, u8, {
    remote,
    try_lift: |score| Pain::new(score).map_err(|_| LatteaError::misused().into()),
    lower: |pain| pain.score(),
});

uniffi::custom_type!(Sector, u8, {
    remote,
    try_lift: |number| Sector::new(number).ok_or_else(|| LatteaError::misused().into()),
    lower: |sector| sector.number(),
});

uniffi::custom_type!(Millilitres, u16, {
    remote,
    try_lift: |amount| Millilitres::new(amount).map_err(|_| LatteaError::misused().into()),
    lower: |amount| amount.get(),
});

uniffi::custom_type!(BabyKey, String, {
    remote,
    try_lift: |key| BabyKey::from_key(&key).ok_or(NotABaby).map_err(|_| LatteaError::misused().into()),
    lower: |baby| baby.key().to_owned(),
});

/// "Same as at the start", and the score.
pub type Same = (String, Pain);

/// "Same as at the start", and the score.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SamePain {
    /// The words.
    pub text: String,
    /// The score.
    pub score: Pain,
}

uniffi::custom_type!(Same, SamePain, {
    remote,
    try_lift: |same| Ok((same.text, same.score)),
    lower: |same| SamePain { text: same.0, score: same.1 },
});

/// A sign that can be reported, and the words for it.
pub type Sign = (StopSign, String);

/// A sign that can be reported, and the words for it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SignView {
    /// Which one.
    pub sign: StopSign,
    /// The words.
    pub text: String,
}

uniffi::custom_type!(Sign, SignView, {
    remote,
    try_lift: |view| Ok((view.sign, view.text)),
    lower: |sign| SignView { sign: sign.0, text: sign.1 },
});

/// A field's id and what the person did in it.
pub type Given = (String, FieldAnswer);

/// A field's id and what the person did in it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FieldGiven {
    /// The field's id.
    pub field: String,
    /// What the person did.
    pub answer: FieldAnswer,
}

uniffi::custom_type!(Given, FieldGiven, {
    remote,
    try_lift: |given| Ok((given.field, given.answer)),
    lower: |given| FieldGiven { field: given.0, answer: given.1 },
});

/// What somebody asked to have in a summary.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SummaryRequest {
    /// The start of the time that is covered.
    pub from: Moment,
    /// Its end.
    pub to: Moment,
    /// Name or initials, as the person wants to be called here.
    pub name: Option<String>,
    /// The person's own question.
    pub question: Option<String>,
    /// The reader's language, when it is not the app's.
    pub language: Option<String>,
    /// The reader's unit of temperature, when it is not the app's.
    pub unit: Option<TemperatureUnit>,
    /// The sections that are in; what is locked is in all the same.
    pub sections: Vec<SectionId>,
}

uniffi::custom_type!(Request, SummaryRequest, {
    remote,
    try_lift: |asked| {
        let mut request = Request::new(asked.from, asked.to).only(asked.sections);
        request.name = asked.name;
        request.question = asked.question;
        request.language = asked.language;
        request.unit = asked.unit;
        Ok(request)
    },
    lower: |request| SummaryRequest {
        sections: SectionId::ALL.into_iter().filter(|section| request.has(*section)).collect(),
        from: request.from,
        to: request.to,
        name: request.name,
        question: request.question,
        language: request.language,
        unit: request.unit,
    },
});

/// To the nearest millisecond: a Swift `Date` is a binary fraction and lies a little beside it.
fn read_moment(zoned: ZonedInstant) -> Result<Moment, BadMoment> {
    let millis = |span: Duration| i64::try_from((span.as_nanos() + 500_000) / 1_000_000).map_err(|_| BadMoment);
    let epoch_ms = match zoned.instant.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => millis(after)?,
        Err(before) => -millis(before.duration())?,
    };
    Moment::new(epoch_ms, zoned.offset_min)
}

fn show_moment(moment: Moment) -> ZonedInstant {
    let span = Duration::from_millis(moment.epoch_ms().unsigned_abs());
    let instant = match moment.epoch_ms() {
        ..0 => SystemTime::UNIX_EPOCH.checked_sub(span),
        0.. => SystemTime::UNIX_EPOCH.checked_add(span),
    };
    ZonedInstant { instant: instant.unwrap_or(SystemTime::UNIX_EPOCH), offset_min: moment.offset_min() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_comes_back_to_the_millisecond() {
        for epoch_ms in [0, 1, -1, 1_777_799_400_250, -1_777_799_400_251, 253_402_300_799_999] {
            let moment = Moment::new(epoch_ms, -210).unwrap();
            assert_eq!(read_moment(show_moment(moment)), Ok(moment));
        }
    }

    #[test]
    fn a_binary_fraction_of_a_second_is_the_millisecond_that_was_meant() {
        let just_below = SystemTime::UNIX_EPOCH + Duration::new(1_777_799_400, 122_999_907);
        let read = read_moment(ZonedInstant { instant: just_below, offset_min: 60 }).unwrap();
        assert_eq!(read.epoch_ms(), 1_777_799_400_123);
    }

    #[test]
    fn a_moment_that_no_calendar_shows_is_refused() {
        assert!(read_moment(ZonedInstant { instant: SystemTime::UNIX_EPOCH, offset_min: 24 * 60 }).is_err());
    }
}
