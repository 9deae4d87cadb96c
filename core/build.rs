//! The content folder is embedded in the crate, so a changed rule has to rebuild it.

fn main() {
    println!("cargo::rerun-if-changed=../content");
}
