//! Reading the JSON document as a stream: one entry is in memory at a time.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use crate::journal::settings::OwnNumber;

use super::document::{BabyItem, DraftItem, EntryItem, TombstoneItem};

/// Where the items go as they come. A `false` stops the reading; the taker knows why.
pub(super) trait Taker {
    fn head(&mut self, format: &str, version: u32) -> bool;
    fn setting(&mut self, key: &str, value: &serde_json::Value) -> bool;
    fn own_number(&mut self, number: &OwnNumber) -> bool;
    fn draft(&mut self, item: DraftItem) -> bool;
    fn baby(&mut self, item: &BabyItem) -> bool;
    fn entry(&mut self, item: &EntryItem) -> bool;
    fn tombstone(&mut self, item: &TombstoneItem) -> bool;
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Key {
    Format,
    Version,
    Schema,
    Exported,
    Settings,
    OwnNumbers,
    Draft,
    Babies,
    Entries,
    Tombstones,
}

/// The whole document; `true` when its last part was reached.
pub(super) struct Document<'a>(pub(super) &'a mut dyn Taker);

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a journal")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let stopped = || A::Error::custom("stopped");
        let (mut format, mut headed, mut whole) = (None::<String>, false, false);
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Format => {
                    format = Some(map.next_value()?);
                    continue;
                }
                Key::Version => {
                    let version = map.next_value()?;
                    headed = self.0.head(format.as_deref().unwrap_or_default(), version);
                }
                _ if !headed => return Err(stopped()),
                Key::Schema | Key::Exported => drop(map.next_value::<IgnoredAny>()?),
                Key::Settings => {
                    let settings: serde_json::Map<String, serde_json::Value> = map.next_value()?;
                    headed = settings.iter().all(|(key, value)| self.0.setting(key, value));
                }
                Key::OwnNumbers => {
                    headed = map.next_value_seed(Each::<OwnNumber, _>::new(|item| self.0.own_number(&item)))?;
                }
                Key::Draft => {
                    let draft: Option<DraftItem> = map.next_value()?;
                    headed = draft.is_none_or(|draft| self.0.draft(draft));
                }
                Key::Babies => headed = map.next_value_seed(Each::<BabyItem, _>::new(|item| self.0.baby(&item)))?,
                Key::Entries => headed = map.next_value_seed(Each::<EntryItem, _>::new(|item| self.0.entry(&item)))?,
                Key::Tombstones => {
                    headed = map.next_value_seed(Each::<TombstoneItem, _>::new(|item| self.0.tombstone(&item)))?;
                    whole = true;
                }
            }
            if !headed {
                return Err(stopped());
            }
        }
        Ok(whole)
    }
}

/// A list whose items are taken one by one.
struct Each<T, F>(F, std::marker::PhantomData<T>);

impl<T, F> Each<T, F> {
    fn new(take: F) -> Self {
        Self(take, std::marker::PhantomData)
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T) -> bool> DeserializeSeed<'de> for Each<T, F> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(T) -> bool> Visitor<'de> for Each<T, F> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<bool, A::Error> {
        while let Some(item) = list.next_element()? {
            if !(self.0)(item) {
                return Err(A::Error::custom("stopped"));
            }
        }
        Ok(true)
    }
}
