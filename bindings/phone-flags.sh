# Sourced by whatever builds or measures a phone's library: what makes it small, beside the profile `mobile` of Cargo.toml.
# Measured on Linux, x86-64, stripped: 10.5 MB without these, 8.5 MB with them, 7.2 MB with bindings/phone-openssl too.

# C: small code in sections that the linker can drop, and no unwind tables (no panic passes through C).
export CFLAGS="-Os -ffunction-sections -fdata-sections -fno-unwind-tables -fno-asynchronous-unwind-tables"

# SQLite without what the journal does not use: full-text search, R-trees, statistics, loading of extensions.
export LIBSQLITE3_FLAGS="-USQLITE_ENABLE_FTS3 -USQLITE_ENABLE_FTS3_PARENTHESIS -USQLITE_ENABLE_FTS5 -USQLITE_ENABLE_RTREE \
-USQLITE_ENABLE_STAT4 -USQLITE_ENABLE_DBSTAT_VTAB -USQLITE_ENABLE_LOAD_EXTENSION -DSQLITE_OMIT_LOAD_EXTENSION -USQLITE_SOUNDEX"

# lld on Linux: equal functions once, and relocations packed.
LATTEA_LLD_FLAGS="-Clink-arg=-Wl,--icf=all -Clink-arg=-Wl,-z,pack-relative-relocs"
