//! A mirror repeats the definition of the core, and its words: the compiler compares the fields, this test the comments.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

#[test]
fn every_comment_of_a_mirror_is_the_cores_own() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut known = BTreeSet::new();
    for file in rust_files(&here.join("../../core/src")) {
        known.extend(comments(&fs::read_to_string(file).unwrap()));
    }
    let mut strange = Vec::new();
    let mut seen = 0;
    for file in rust_files(&here.join("src/view")) {
        for comment in comments(&fs::read_to_string(&file).unwrap()) {
            seen += 1;
            if !known.contains(&comment) {
                strange.push(format!("{}: {comment}", file.display()));
            }
        }
    }
    assert!(strange.is_empty() && seen > 200, "{seen} comments, not the core's:\n{}", strange.join("\n"));
}

fn comments(text: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.trim().strip_prefix("/// ")).map(str::to_owned).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}
