-- 009: forms that were begun and not saved, at most one for each kind of a new entry and one for each entry that is changed.

CREATE TABLE form (
    about       TEXT PRIMARY KEY NOT NULL,
    kept_ms     INTEGER NOT NULL,
    kept_offset INTEGER NOT NULL,
    typed       TEXT NOT NULL
) STRICT;
