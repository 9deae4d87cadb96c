//! Where the files of a pack come from: built into the program, or a folder that somebody edits.
//!
//! A folder may hold anything, so it is read with limits and everything odd in it is a fault with a name.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use sha2::{Digest, Sha256};

use super::error::{ContentError, Fault};

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// No pack needs a file larger than this.
const MAX_FILE_BYTES: u64 = 1 << 20;
/// No pack needs more files than this.
const MAX_FILES: usize = 2_000;
/// No pack needs folders deeper than this.
const MAX_DEPTH: usize = 6;

/// The text files of one pack by their path inside it, `/` between folders. In the pack built into the program the words
/// and cards of all languages but the default one are packed until they are asked for.
#[derive(Debug, Clone)]
pub struct PackFiles {
    files: BTreeMap<Cow<'static, str>, Cow<'static, str>>,
    packed: BTreeMap<&'static str, Packed>,
    embedded: bool,
}

/// A packed folder: how long its text is, and the text deflated.
#[derive(Debug, Clone, Copy)]
struct Packed {
    length: usize,
    bytes: &'static [u8],
}

/// One folder of words or cards, not yet unpacked.
#[derive(Debug, Clone)]
pub struct Folder(Kept);

#[derive(Debug, Clone)]
enum Kept {
    Plain(Vec<(String, String)>),
    Packed(Packed),
}

impl Folder {
    /// Its files with their whole paths, in the order of the paths.
    pub fn files(&self) -> Vec<(String, String)> {
        match &self.0 {
            Kept::Plain(files) => files.clone(),
            Kept::Packed(packed) => packed.files(),
        }
    }
}

impl Packed {
    /// What the build packed; it can't be anything else, so a text that can't be read is simply not there, and the test that
    /// compares the built-in pack with the folder fails.
    fn files(self) -> Vec<(String, String)> {
        let text = miniz_oxide::inflate::decompress_to_vec_with_limit(self.bytes, self.length).unwrap_or_default();
        let text = String::from_utf8(text).unwrap_or_default();
        let mut parts = text.split_terminator('\0');
        let mut files = Vec::new();
        while let (Some(path), Some(text)) = (parts.next(), parts.next()) {
            files.push((path.to_owned(), text.to_owned()));
        }
        files
    }
}

impl PackFiles {
    /// The pack that is built into the program.
    pub fn embedded() -> Self {
        let files = FILES.iter().map(|(path, text)| (Cow::Borrowed(*path), Cow::Borrowed(*text))).collect();
        let packed = PACKED.iter().map(|(folder, length, bytes)| (*folder, Packed { length: *length, bytes }));
        Self { files, packed: packed.collect(), embedded: true }
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
        let files = files.into_iter().map(|(path, text)| (path.into(), text.into())).collect();
        Ok(Self { files, packed: BTreeMap::new(), embedded: false })
    }

    /// A pack from texts, for tests: path and text.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self {
            files: texts.into_iter().map(|(path, text)| (path.to_owned().into(), text.to_owned().into())).collect(),
            packed: BTreeMap::new(),
            embedded: false,
        }
    }

    /// The same pack with one file put in or replaced, for tests of the lint; it is no longer the embedded one.
    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.unpack(path);
        self.files.insert(path.to_owned().into(), text.to_owned().into());
        self.embedded = false;
        self
    }

    /// The same pack with the words and cards of all languages unpacked.
    pub fn whole(mut self) -> Self {
        self.unpack("");
        self
    }

    /// Unpacks the folder that a path stands in; all of them for an empty path.
    fn unpack(&mut self, path: &str) {
        let folders = self.packed.keys().copied();
        let folders: Vec<_> = folders.filter(|it| path.is_empty() || path.starts_with(&format!("{it}/"))).collect();
        for folder in folders {
            let files = self.packed.remove(folder).map(Packed::files).unwrap_or_default();
            self.files.extend(files.into_iter().map(|(path, text)| (path.into(), text.into())));
        }
    }

    /// The same pack without one file.
    pub fn without(mut self, path: &str) -> Self {
        self.unpack(path);
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
        self.files.get(path).map(AsRef::as_ref)
    }

    /// The names of the folders in a folder such as `words`, packed or not.
    pub fn folders(&self, inside: &str) -> BTreeSet<&str> {
        let plain =
            self.files.keys().filter_map(|path| Some(path.strip_prefix(inside)?.strip_prefix('/')?.split_once('/')?.0));
        let packed = self.packed.keys().filter_map(|folder| folder.strip_prefix(inside)?.strip_prefix('/'));
        plain.chain(packed).collect()
    }

    /// The files of one folder with an ending, to be read later.
    pub fn folder(&self, folder: &str, ending: &str) -> Folder {
        if let Some(packed) = self.packed.get(folder) {
            return Folder(Kept::Packed(*packed));
        }
        let inside = format!("{folder}/");
        Folder(Kept::Plain(
            self.under(&inside, ending).map(|(path, text)| (path.to_owned(), text.to_owned())).collect(),
        ))
    }

    /// All files below a folder with an ending, in the order of their paths; what is packed is not among them.
    pub fn under<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_ref(), text.as_ref()))
    }

    /// The first 16 hexadecimal digits of a SHA-256 over all paths and texts.
    pub fn hash(&self) -> String {
        let mut digest = Sha256::new();
        for (path, text) in &self.clone().whole().files {
            for part in [path, text] {
                digest.update((part.len() as u64).to_be_bytes());
                digest.update(part.as_bytes());
            }
        }
        digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

fn is_content(path: &str) -> bool {
    [".toml", ".ftl", ".md"].iter().any(|ending| path.ends_with(ending))
        && !["README.md", "CHANGELOG.md"].iter().any(|ending| path.ends_with(ending))
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
