//! Builds the content folder into the crate: what every start needs as it is, each other language's words and cards
//! packed, so that a language costs nothing until somebody speaks it.
//!
//! The generated file has `FILES` (path and text) and `PACKED` (folder, length of its text, and the text deflated: paths
//! and texts in turn, each ended by a NUL).

use std::{collections::BTreeMap, env, error::Error, fs, path::Path};

/// The language that every start needs; `pack.toml` names it.
const DEFAULT: &str = "en";
/// The smallest result; it is made once a build.
const LEVEL: u8 = 10;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../content");
    let content = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../content").canonicalize()?;
    let mut files = BTreeMap::new();
    collect(&content, "", &mut files)?;
    if !files.get("pack.toml").is_some_and(|pack| pack.contains(&format!("default_language = {DEFAULT:?}"))) {
        return Err(format!(
            "pack.toml names another default language than {DEFAULT}, which is the one built in plainly"
        )
        .into());
    }
    let mut plain = String::new();
    let mut packed: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in &files {
        match folder_of_a_language(path) {
            Some(folder) => {
                if text.contains('\0') {
                    return Err(format!("{path}: a NUL can't stand in content").into());
                }
                packed.entry(folder).or_default().push_str(&format!("{path}\0{text}\0"));
            }
            None => {
                let file = content.join(path);
                plain.push_str(&format!("    ({path:?}, include_str!({:?})),\n", file.display().to_string()));
            }
        }
    }
    let out = env::var("OUT_DIR")?;
    let mut listed = String::new();
    for (number, (folder, text)) in packed.iter().enumerate() {
        let file = Path::new(&out).join(format!("language-{number}"));
        fs::write(&file, miniz_oxide::deflate::compress_to_vec(text.as_bytes(), LEVEL))?;
        listed.push_str(&format!(
            "    ({folder:?}, {}, include_bytes!({:?})),\n",
            text.len(),
            file.display().to_string()
        ));
    }
    let generated = format!(
        "static FILES: &[(&str, &str)] = &[\n{plain}];\n\nstatic PACKED: &[(&str, usize, &[u8])] = &[\n{listed}];\n"
    );
    fs::write(Path::new(&out).join("content.rs"), generated)?;
    Ok(())
}

/// `words/de` for its words, `articles/de` for its cards; nothing for what every start needs, a language's record included.
fn folder_of_a_language(path: &str) -> Option<String> {
    let mut parts = path.split('/');
    let (kind, language) = (parts.next()?, parts.next()?);
    let written = matches!(kind, "words" | "articles") && !path.ends_with(".toml") && parts.next().is_some();
    (written && language != DEFAULT).then(|| format!("{kind}/{language}"))
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        let is_content = [".toml", ".ftl", ".md"].iter().any(|ending| name.ends_with(ending));
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, files)?;
        } else if is_content && !matches!(name.as_str(), "README.md" | "CHANGELOG.md") {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}
