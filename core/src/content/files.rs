//! Where the files of a pack come from: built into the program, or a folder that somebody edits.
//!
//! A folder may hold anything, so it is read with limits and everything odd in it is a fault with a name.

use std::{collections::BTreeMap, fs, path::Path};

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use super::error::{ContentError, Fault};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../content");

/// No pack needs a file larger than this.
const MAX_FILE_BYTES: u64 = 1 << 20;
/// No pack needs more files than this.
const MAX_FILES: usize = 2_000;
/// No pack needs folders deeper than this.
const MAX_DEPTH: usize = 6;

/// The text files of one pack by their path inside it, `/` between folders.
#[derive(Debug, Clone)]
pub struct PackFiles {
    files: BTreeMap<String, String>,
    embedded: bool,
}

impl PackFiles {
    /// The pack that is built into the program.
    pub fn embedded() -> Result<Self, ContentError> {
        let mut files = BTreeMap::new();
        collect_embedded(&EMBEDDED, &mut files)?;
        Ok(Self { files, embedded: true })
    }

    /// A pack in a folder. Only `.toml`, `.ftl` and `.md` files are read.
    pub fn from_folder(folder: &Path) -> Result<Self, ContentError> {
        let mut files = BTreeMap::new();
        collect_folder(folder, "", 0, &mut files)?;
        if files.is_empty() {
            return Err(Fault::new(
                ".",
                "",
                "there is no content file in this folder: give the folder that holds pack.toml",
            )
            .into());
        }
        Ok(Self { files, embedded: false })
    }

    /// A pack from texts, for tests: path and text.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self {
            files: texts.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect(),
            embedded: false,
        }
    }

    /// The same pack with one file put in or replaced, for tests of the lint; it is no longer the embedded one.
    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.to_owned());
        self.embedded = false;
        self
    }

    /// The same pack without one file.
    pub fn without(mut self, path: &str) -> Self {
        self.files.remove(path);
        self.embedded = false;
        self
    }

    /// Whether this is the pack built into the program.
    pub fn is_embedded(&self) -> bool {
        self.embedded
    }

    /// One file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// All files below a folder with an ending, in the order of their paths.
    pub fn under<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The first 16 hexadecimal digits of a SHA-256 over all paths and texts.
    pub fn hash(&self) -> String {
        let mut digest = Sha256::new();
        for (path, text) in &self.files {
            for part in [path, text] {
                digest.update((part.len() as u64).to_be_bytes());
                digest.update(part.as_bytes());
            }
        }
        digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

fn is_content(path: &str) -> bool {
    [".toml", ".ftl", ".md"].iter().any(|ending| path.ends_with(ending)) && !path.ends_with("README.md")
}

fn collect_embedded(dir: &Dir<'_>, files: &mut BTreeMap<String, String>) -> Result<(), ContentError> {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if is_content(&path) {
            let text =
                file.contents_utf8().ok_or_else(|| Fault::new(path.clone(), "", "this file is not UTF-8 text"))?;
            files.insert(path, text.to_owned());
        }
    }
    dir.dirs().try_for_each(|inner| collect_embedded(inner, files))
}

fn collect_folder(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut BTreeMap<String, String>,
) -> Result<(), ContentError> {
    let place = || if prefix.is_empty() { ".".to_owned() } else { prefix.to_owned() };
    if depth > MAX_DEPTH {
        return Err(Fault::new(place(), "", format!("folders are nested deeper than {MAX_DEPTH} levels")).into());
    }
    let unreadable =
        |error: std::io::Error| Fault::new(place(), "", format!("this folder can't be read: {}", error.kind()));
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() {
            collect_folder(&entry.path(), &path, depth + 1, files)?;
        } else if kind.is_file() && is_content(&path) {
            let fault = |reason: String| Fault::new(path.clone(), "", reason);
            let size = entry.metadata().map_err(|error| fault(format!("can't be read: {}", error.kind())))?.len();
            if size > MAX_FILE_BYTES {
                return Err(fault(format!("this file is larger than {MAX_FILE_BYTES} bytes")).into());
            }
            if files.len() >= MAX_FILES {
                return Err(fault(format!("there are more than {MAX_FILES} files in this pack")).into());
            }
            let bytes = fs::read(entry.path()).map_err(|error| fault(format!("can't be read: {}", error.kind())))?;
            let text = String::from_utf8(bytes).map_err(|_| fault("this file is not UTF-8 text".to_owned()))?;
            files.insert(path, text);
        }
    }
    Ok(())
}
