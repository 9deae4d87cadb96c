//! How the small values of an entry look in the published schema; their bounds are those of their constructors.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{
    clock::Moment,
    id::EntryId,
    journal::{
        Text,
        entry::{BabyKey, Minutes, SizeMm},
    },
    units::{Millilitres, Pain, Temperature},
};

macro_rules! looks_like {
    ($($kind:ty, $name:literal: $schema:tt;)*) => {$(
        impl JsonSchema for $kind {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

looks_like! {
    Moment, "Moment": { "type": "string", "format": "date-time", "description": "With the offset that was in force." };
    EntryId, "EntryId": { "type": "string", "format": "uuid" };
    Text, "Text": { "type": "string", "maxLength": 10000 };
    Temperature, "Temperature": { "type": "integer", "minimum": 300, "maximum": 425, "description": "Tenths of °C." };
    Pain, "Pain": { "type": "integer", "minimum": 0, "maximum": 10 };
    Millilitres, "Millilitres": { "type": "integer", "minimum": 0, "maximum": 2000 };
    Minutes, "Minutes": { "type": "integer", "minimum": 0, "maximum": 1440 };
    SizeMm, "SizeMm": { "type": "integer", "minimum": 0, "maximum": 300 };
    BabyKey, "BabyKey": { "type": "string", "enum": ["a", "b", "c", "d"] };
}
