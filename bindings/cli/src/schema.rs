//! `lattea check --schema`: the contract of the check as JSON Schemas. The same texts are committed under
//! `bindings/cli/schemas/`, and a test compares them.

use lattea_core::triage::schema;

use crate::{
    args::{Common, Schema},
    error::Failure,
    open,
    print::Out,
};

/// Prints one.
pub fn run(common: &Common, which: Option<Schema>, out: &mut Out) -> Result<(), Failure> {
    let schema = match which {
        Some(Schema::Verdict) => schema::verdict(),
        _ => schema::answers(&open::content(common)?),
    };
    out.text(&format!("{schema:#}\n"))
}
