//! Runs the real binary the way a person or a script does.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

/// A fixed time for tests that look at output.
pub const NOW: &str = "2026-05-03T10:10:00+01:00";

/// A folder of one test, gone when the test is over.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("lattea-cli-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn root(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// `lattea` with this folder's journal and a fixed clock.
    pub fn lattea(&self, args: &[&str]) -> Done {
        self.lattea_with(args, "")
    }

    pub fn lattea_with(&self, args: &[&str], stdin: &str) -> Done {
        self.at(NOW, args, stdin)
    }

    pub fn at(&self, now: &str, args: &[&str], stdin: &str) -> Done {
        let journal = self.path("lattea.db");
        let mut all = vec!["--journal", journal.to_str().unwrap(), "--now", now];
        all.extend(args);
        run(&all, stdin)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run came to.
pub struct Done {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Done {
    /// It succeeded and had nothing to complain about.
    #[track_caller]
    pub fn fine(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "stdout: {}", self.out);
        self.out
    }

    /// It was refused with a message that holds all of this and nothing that only a programmer understands.
    #[track_caller]
    pub fn refused(self, code: i32, holds: &[&str]) -> String {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.out, self.err);
        for part in holds {
            assert!(self.err.contains(part), "{part:?} is not in: {}", self.err);
        }
        self.civil();
        assert!(!self.err.trim().is_empty(), "a refusal says why");
        self.err
    }

    /// No panic and no backtrace, whatever happened.
    #[track_caller]
    pub fn civil(&self) {
        for rude in ["panicked", "backtrace", "unwrap", "RUST_", "src/", "Error {", "Err("] {
            assert!(!self.err.contains(rude), "{rude:?} in: {}", self.err);
        }
    }
}

pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lattea"));
    command.args(args).env_remove("LATTEA_JOURNAL").env("COLUMNS", "80").env("NO_COLOR", "1").env("LC_ALL", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub fn run(args: &[&str], stdin: &str) -> Done {
    finish(command(args), stdin)
}

pub fn finish(mut command: Command, stdin: &str) -> Done {
    let mut child = command.spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let text = stdin.to_owned();
    // Written beside reading, so that neither side waits for the other; who refuses early does not read it all.
    let writer = std::thread::spawn(move || {
        let _ = pipe.write_all(text.as_bytes());
    });
    let done = wait(child);
    writer.join().unwrap();
    done
}

pub fn wait(child: Child) -> Done {
    let output = child.wait_with_output().unwrap();
    Done {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The answers of a person who is well and full on both sides, so that a light touch is allowed.
pub fn well() -> serde_json::Value {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/full_both.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}
