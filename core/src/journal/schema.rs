//! The tables, and how an older journal becomes a present one: forward only, one file a step.

use rusqlite_migration::{M, Migrations};

/// Every step in order. A released step is never changed.
const STEPS: &[M<'static>] = &[
    M::up(include_str!("../../migrations/001_journal.sql")),
    M::up(include_str!("../../migrations/002_draft.sql")),
    M::up(include_str!("../../migrations/003_entries.sql")),
    M::up(include_str!("../../migrations/004_running_session.sql")),
    M::up(include_str!("../../migrations/005_share.sql")),
    M::up(include_str!("../../migrations/006_own_entries.sql")),
    M::up(include_str!("../../migrations/007_put_off.sql")),
    M::up(include_str!("../../migrations/008_babies_left_out.sql")),
    M::up(include_str!("../../migrations/009_form.sql")),
];

/// The newest version known here.
pub const VERSION: i64 = STEPS.len() as i64;

/// The steps as the migration library takes them.
pub(super) fn migrations() -> Migrations<'static> {
    Migrations::from_slice(STEPS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_apply_to_an_empty_database() {
        migrations().validate().unwrap();
    }
}
