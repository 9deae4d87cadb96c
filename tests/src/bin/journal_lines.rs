//! One journal a line in, what its rows say a line out: what the independent reading of the J rows is compared with.

use std::io::{BufRead, Write};

use lattea_core::{
    clock::{HOUR_MS, Moment},
    content::Content,
    course::{Course, logs::Logs},
    journal::JournalRules,
    triage::history::History,
};
use lattea_tests::journal_cases::entries_of;
use serde_json::json;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let content = Content::embedded()?;
    let rules = JournalRules::embedded()?;
    let now = Moment::parse("2026-05-03T12:00:00+01:00")?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let logs = Logs::of(&content, &entries_of(&line?, now)?, &rules);
        let high = |reading: &lattea_core::course::logs::Reading| {
            reading.tenths >= rules.fever.threshold_tenths.value
                && now.ms_since(reading.at) <= rules.fever.window_h.value * HOUR_MS
        };
        let past = History { fever_24h: logs.readings.iter().any(high), ..History::default() };
        let history = Course::weigh(&logs, past, &rules, now).history;
        let by: serde_json::Map<_, _> =
            history.raised.rows().map(|(row, level)| (row.key().to_owned(), level.key().into())).collect();
        let same_site = [history.left.episodes_same_site_90d, history.right.episodes_same_site_90d];
        let says = json!({
            "raise": history.raise.key(), "by": by, "same_site": same_site, "total": history.episodes_total_180d,
        });
        writeln!(out, "{says}")?;
    }
    out.flush()?;
    Ok(())
}
