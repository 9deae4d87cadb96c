//! Notes entries through the app until it is killed. Before each act it says what it begins, after it that it was
//! acknowledged: `crash_writer JOURNAL SEED FIRST_NUMBER`.
#![allow(clippy::unwrap_used)]

use std::{
    io::{self, Write},
    sync::Arc,
};

use lattea_core::content::Content;
use lattea_crash::workload::{self, Person};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, path, seed, first] = arguments.as_slice() else { std::process::exit(2) };
    let content = Arc::new(Content::embedded().unwrap());
    let mut app = workload::app(&content, path.as_ref()).unwrap();
    let mut person = Person::new(seed.parse().unwrap(), first.parse().unwrap());
    loop {
        let act = person.choose();
        say(&format!("begin {}\n", act.line()));
        let id = act.on(&mut app).unwrap();
        say(&format!("done {id}\n"));
        person.done(act, id);
    }
}

/// In one write, so that a kill leaves whole lines.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    out.write_all(line.as_bytes()).unwrap();
    out.flush().unwrap();
}
