//! Figures that stand beside a peer's, measured in the same run by turns: a number from another machine says nothing.

use std::{
    error::Error,
    process::ExitCode,
    time::{Duration, Instant},
};

/// One line of a benchmark's table.
pub struct Row {
    /// What was measured.
    pub figure: &'static str,
    /// Ours.
    pub ours: Duration,
    /// The peer's.
    pub peer: Duration,
    /// What the peer does.
    pub peer_is: &'static str,
    /// The most that ours may be, as a multiple of the peer's.
    pub goal: f64,
}

/// Prints the table; a failure when a goal is missed.
pub fn table(rows: &[Row]) -> ExitCode {
    println!("{:<48} {:>10} {:>10} {:>7} {:>7}  peer", "figure", "ours", "peer", "ratio", "goal");
    let mut met = true;
    for row in rows {
        let ratio = row.ours.as_secs_f64() / row.peer.as_secs_f64();
        met &= ratio <= row.goal;
        let mark = if ratio <= row.goal { "" } else { "  MISSED" };
        println!(
            "{:<48} {:>10} {:>10} {:>7.2} {:>7}  {}{mark}",
            row.figure,
            shown(row.ours),
            shown(row.peer),
            ratio,
            format!("≤ {}", row.goal),
            row.peer_is
        );
    }
    if met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The median of each, measured by turns so that a busy moment hits both.
///
/// # Errors
/// Whatever one of the two says.
pub fn by_turns<E: Into<Box<dyn Error>>>(
    times: usize,
    mut ours: impl FnMut() -> Result<(), E>,
    mut peer: impl FnMut() -> Result<(), E>,
) -> Result<(Duration, Duration), Box<dyn Error>> {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..times {
        for (run, spent) in [(&mut ours as &mut dyn FnMut() -> Result<(), E>, &mut first), (&mut peer, &mut second)] {
            let started = Instant::now();
            run().map_err(Into::into)?;
            spent.push(started.elapsed());
        }
    }
    let median = |mut spent: Vec<Duration>| {
        spent.sort_unstable();
        spent[spent.len() / 2]
    };
    Ok((median(first), median(second)))
}

/// Microseconds or milliseconds.
pub fn shown(duration: Duration) -> String {
    let micros = duration.as_secs_f64() * 1e6;
    if micros < 1_000.0 { format!("{micros:.1} µs") } else { format!("{:.2} ms", micros / 1_000.0) }
}
