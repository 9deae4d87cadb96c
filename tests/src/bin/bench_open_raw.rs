//! The peer of the start benchmark: a process that opens a SQLCipher file and reads one row. Nothing that keeps an
//! encrypted journal can start faster.

use std::{error::Error, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).map(PathBuf::from).ok_or("usage: bench_open_raw FILE")?;
    let connection = rusqlite::Connection::open(path)?;
    connection.execute_batch(lattea_tests::raw::OPEN)?;
    let text: String = connection.query_row("SELECT text FROM entry ORDER BY id LIMIT 1", [], |row| row.get(0))?;
    println!("{text}");
    Ok(())
}
