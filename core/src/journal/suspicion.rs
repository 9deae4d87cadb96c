//! Is it damage? SQLCipher reports a page that the disk did not hand over like one whose check sum is wrong, and a parent
//! who is told that her journal is damaged may give it up. So damage is only named once the pages themselves were looked at.

use std::{io, path::Path};

use rusqlite::Connection;

use super::error::{A_PAGE, FIRST_PAGE, JournalError};

/// What a look at every page of the file says.
enum Pages {
    /// Every check sum is right.
    Sound,
    /// One is wrong, or the file ends within a page.
    Bad,
    /// The disk does not hand them over.
    Unread,
}

/// The error as it is, unless it says damage and the pages don't.
pub(super) fn confirmed(conn: &Connection, path: &Path, doing: &'static str, error: JournalError) -> JournalError {
    match error {
        JournalError::Damaged { what: FIRST_PAGE | A_PAGE, .. } => match pages(conn) {
            Pages::Bad => error,
            Pages::Sound | Pages::Unread => {
                JournalError::Io { path: path.to_owned(), what: doing, kind: io::ErrorKind::Other }
            }
        },
        other => other,
    }
}

/// Whether every page of the file has the right check sum.
pub(super) fn pages_are_sound(conn: &Connection) -> bool {
    matches!(pages(conn), Pages::Sound)
}

fn pages(conn: &Connection) -> Pages {
    let Ok(mut look) = conn.prepare("PRAGMA cipher_integrity_check") else { return Pages::Unread };
    let Ok(said) = look.query_map([], |row| row.get::<_, String>(0)) else { return Pages::Unread };
    let said: Vec<String> = said.map_while(Result::ok).collect();
    if said.is_empty() {
        Pages::Sound
    } else if said.iter().any(|line| line.starts_with("HMAC") || line.contains("invalid size")) {
        Pages::Bad
    } else {
        Pages::Unread
    }
}
