//! Makes the journal that benchmarks of the shells read: `bench_journal FOLDER [ENTRIES]` (50,000 when it is left out).
//! It prints the time to pass as now.

use std::{error::Error, path::Path};

use lattea_tests::five_years;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, entries) = match arguments.as_slice() {
        [folder] => (folder, 50_000),
        [folder, entries] => (folder, entries.parse()?),
        _ => return Err("usage: bench_journal FOLDER [ENTRIES]".into()),
    };
    std::fs::create_dir_all(folder)?;
    five_years::write(Path::new(folder), entries)?;
    println!("{}", five_years::NOW);
    Ok(())
}
