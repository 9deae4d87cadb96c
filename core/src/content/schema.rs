//! The JSON Schema of each kind of content file, so that an editor's tools can say what fits before Lattea does.
//!
//! The files are TOML; a schema describes the table that a file reads as. For a card it describes the head.

use schemars::{JsonSchema, schema_for};
use serde_json::Value;

use super::{
    agenda::Agenda,
    exception::ExceptionFile,
    rows::{
        ArticleRow, CountryRow, FindingFile, LanguageRow, LedgerFile, PackRow, PlacesFile, QuestionFile, RuleFile,
        SinceFile, SourceFile, UnitsFile,
    },
    technique::Technique,
};

/// Each kind of file by the name of its schema, in the order of names.
pub fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("article", of::<ArticleRow>("The head of a card: articles/LANGUAGE/ID.md")),
        ("contacts", of::<CountryRow>("Numbers to call: contacts/COUNTRY.toml")),
        ("exceptions", of::<ExceptionFile>("Where a proof knowingly does not hold: exceptions.toml")),
        ("findings", of::<FindingFile>("What can be known: findings/GROUP.toml")),
        ("language", of::<LanguageRow>("A language: words/LANGUAGE/language.toml")),
        ("ledger", of::<LedgerFile>("What the first source said, and what we do: ledger/seed.toml")),
        ("pack", of::<PackRow>("The pack: pack.toml")),
        ("places", of::<PlacesFile>("How long a text may be: places.toml")),
        ("questions", of::<QuestionFile>("Screens of the check: questions/GROUP.toml")),
        ("review", of::<Agenda>("What a clinician is asked first: review.toml")),
        ("rules", of::<RuleFile>("Rules of one care level: rules/TIER.toml")),
        ("since", of::<SinceFile>("Rough lengths of time: since.toml")),
        ("sources", of::<SourceFile>("What was read: sources/KIND.toml")),
        ("technique", of::<Technique>("One technique: techniques/ID_NAME.toml")),
        ("units", of::<UnitsFile>("Which units a country uses: units.toml")),
    ]
}

fn of<T: JsonSchema>(title: &str) -> Value {
    let mut schema = schema_for!(T).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".to_owned(), title.into());
    }
    schema
}
