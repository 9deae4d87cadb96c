//! SQLCipher without Lattea, for peers in benchmarks: the settings of the journal and nothing else.

/// A fixed raw key and the journal's own settings.
pub const OPEN: &str = "
PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\";
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
";
