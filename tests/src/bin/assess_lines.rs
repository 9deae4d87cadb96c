//! One answers file a line in, one verdict (or `{"error": …}`) a line out: what the independent reading is compared with.

use std::io::{BufRead, Write};

use lattea_core::{
    clock::Moment,
    content::Content,
    triage::{assess::assess, contract},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let content = Content::embedded()?;
    let unset = Moment::parse("2026-05-03T10:10:00+01:00")?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        match contract::read(&content, &line?, None) {
            Ok(input) => {
                let verdict = assess(&content, &input.findings, &input.history, input.now.unwrap_or(unset));
                serde_json::to_writer(&mut out, &verdict)?;
            }
            Err(error) => serde_json::to_writer(&mut out, &serde_json::json!({"error": error.to_string()}))?,
        }
        writeln!(out)?;
    }
    out.flush()?;
    Ok(())
}
