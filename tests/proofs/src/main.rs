//! `lattea-proofs [FOLDER]`: proves every statement on the pack inside the program, or on one in a folder; exits 1 when one
//! does not hold, with whoever shows it as case files.

use std::{path::PathBuf, process::ExitCode, time::Instant};

use lattea_core::content::Content;
use lattea_proofs::{Report, agreement, prove};

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let content = match &folder {
        Some(folder) => Content::from_folder(folder),
        None => Content::embedded(),
    };
    let content = match content {
        Ok(content) => content,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let started = Instant::now();
    let mut reports = prove(&content);
    reports.push(agreement::check(&content, agreement::SAMPLES));
    for report in &reports {
        println!("{}", report.line());
    }
    println!("all in {:.1} s", started.elapsed().as_secs_f64());
    for report in &reports {
        for failure in &report.failures {
            println!("\n{}", failure.text(&content, report.statement));
        }
    }
    if reports.iter().all(Report::holds) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
