//! One way to break the pack that ships: a list of changes, as cases of invalid content write them down.

use std::{fs, path::Path};

use lattea_core::content::files::PackFiles;
use serde::Deserialize;

use crate::cases::CaseResult;

/// `change.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// The changes, in order.
    pub change: Vec<Change>,
}

impl Overlay {
    /// Reads `change.toml` of a case.
    pub fn load(folder: &Path) -> CaseResult<Self> {
        let file = folder.join("change.toml");
        let refuse = |reason: String| format!("{}: {reason}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| refuse(error.to_string()))?;
        toml::from_str(&text).map_err(|error| refuse(error.to_string()))
    }

    /// The changed pack, as texts.
    pub fn of(&self, pack: &PackFiles) -> CaseResult<PackFiles> {
        self.change.iter().try_fold(pack.clone(), |pack, change| change.of(pack))
    }
}

/// One change of the pack that ships: exactly one of replace, add, write, remove, copy_to, repeat, bytes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The file, or the folder for `copy_to`.
    pub file: String,
    /// The text is looked for only in the row with this id.
    pub row: Option<String>,
    /// The text to replace; it stands there once.
    pub find: Option<String>,
    /// What to put in its place.
    pub replace: Option<String>,
    /// Text added at the end, or a new file.
    pub add: Option<String>,
    /// The whole text of the file, whether it was there or not.
    pub write: Option<String>,
    /// The file is taken out.
    #[serde(default)]
    pub remove: bool,
    /// A folder is copied to this place.
    pub copy_to: Option<String>,
    /// The file holds a text many times.
    pub repeat: Option<Repeat>,
    /// The file holds these bytes.
    pub bytes: Option<Vec<u8>>,
}

/// A text many times.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// The text.
    pub text: String,
    /// How often.
    pub times: usize,
}

impl Change {
    /// What only a real folder can hold.
    pub fn needs_folder(&self) -> bool {
        self.repeat.is_some() || self.bytes.is_some() || self.file.matches('/').count() > 5
    }

    /// The change on texts alone.
    pub fn of(&self, pack: PackFiles) -> CaseResult<PackFiles> {
        let before = pack.get(&self.file).map(str::to_owned);
        let missing = || format!("there is no {}", self.file);
        Ok(if self.remove {
            before.ok_or_else(missing)?;
            pack.without(&self.file)
        } else if let Some(to) = &self.copy_to {
            let copies: Vec<_> = pack
                .under(&self.file, "")
                .map(|(path, text)| (path.replacen(&self.file, to, 1), text.to_owned()))
                .collect();
            copies.iter().fold(pack, |pack, (path, text)| pack.with(path, text))
        } else if let Some(text) = &self.write {
            pack.with(&self.file, text)
        } else if let Some(add) = &self.add {
            pack.with(&self.file, &(before.unwrap_or_default() + add))
        } else {
            let text = self.replaced(&before.ok_or_else(missing)?)?;
            pack.with(&self.file, &text)
        })
    }

    /// The change of a folder.
    pub fn make(&self, pack: &Path) -> std::io::Result<()> {
        let path = pack.join(&self.file);
        fs::create_dir_all(path.parent().unwrap_or(pack))?;
        match (&self.repeat, &self.bytes, &self.add) {
            (Some(repeat), ..) => fs::write(&path, repeat.text.repeat(repeat.times)),
            (_, Some(bytes), _) => fs::write(&path, bytes),
            (_, _, add) => fs::write(&path, add.as_deref().unwrap_or_default()),
        }
    }

    fn replaced(&self, text: &str) -> CaseResult<String> {
        let (Some(find), Some(replace)) = (&self.find, &self.replace) else {
            return Err(format!("{}: a change says what it does", self.file));
        };
        let from = match &self.row {
            Some(row) => {
                let ids = ["id", "key", "number"].map(|name| format!("\n{name} = \"{row}\"\n"));
                ids.iter().find_map(|id| text.find(id)).ok_or_else(|| format!("no row {row} in {}", self.file))?
            }
            None => 0,
        };
        let rest = &text[from..];
        let end = self.row.as_ref().and_then(|_| rest.find("\n[[")).unwrap_or(rest.len());
        match rest[..end].matches(find.as_str()).count() {
            1 => Ok(format!("{}{}{}", &text[..from], rest[..end].replacen(find.as_str(), replace, 1), &rest[end..])),
            count => Err(format!("{find:?} stands {count} times in {}", self.file)),
        }
    }
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &target)? } else { fs::copy(&path, &target).map(|_| ())? }
    }
    Ok(())
}
