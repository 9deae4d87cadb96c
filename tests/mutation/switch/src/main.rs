//! `lattea-mutant-switch FROM TO LIST LEFT_OUT`: writes the files of FROM that LIST names to TO, with every mutant of LIST in
//! them at once, each behind `crate::mutant_is(NUMBER)`: one build then serves them all.
//!
//! LIST is what `cargo mutants --list --json` prints; a mutant's number is its place there. LEFT_OUT is a JSON list of
//! numbers that are not to be written, because they do not compile this way. Prints the numbers that were written, as
//! JSON; what is neither written nor compiled has to be tried by cargo-mutants, one build each.
//!
//! Round each mutant stand the comments `/*<NUMBER*/` and `/*NUMBER>*/`, so that an error of the compiler can be traced to it.

mod mutant;
mod spots;
mod write;

use std::{collections::BTreeMap, collections::BTreeSet, fs, path::PathBuf};

use mutant::Mutant;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [from, to, list, left_out] = arguments.as_slice() else {
        return Err("usage: lattea-mutant-switch FROM TO LIST LEFT_OUT".into());
    };
    let mutants: Vec<Mutant> = serde_json::from_slice(&fs::read(list)?)?;
    let left_out: BTreeSet<usize> = serde_json::from_slice(&fs::read(left_out)?)?;
    let mut files: BTreeMap<&str, Vec<(usize, &Mutant)>> = BTreeMap::new();
    for (number, mutant) in mutants.iter().enumerate().filter(|(number, _)| !left_out.contains(number)) {
        files.entry(&mutant.file).or_default().push((number, mutant));
    }
    let mut written = BTreeSet::new();
    for (file, mutants) in files {
        let source = fs::read_to_string(from.join(file))?;
        let spots = spots::find(&source, &mutants).map_err(|error| format!("{file}: {error}"))?;
        written.extend(spots.iter().flat_map(spots::Spot::numbers));
        fs::write(to.join(file), write::whole(&source, &spots))?;
    }
    println!("{}", serde_json::to_string(&written)?);
    Ok(())
}
