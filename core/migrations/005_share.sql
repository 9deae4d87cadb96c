-- 005: what was shared, so that a person can see later what she gave away. It holds no word of it.

CREATE TABLE share (
    id       INTEGER PRIMARY KEY NOT NULL,
    at_ms    INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    form     TEXT NOT NULL,
    sections TEXT NOT NULL,
    from_ms  INTEGER NOT NULL,
    from_offset INTEGER NOT NULL,
    to_ms    INTEGER NOT NULL,
    to_offset INTEGER NOT NULL,
    digest   TEXT NOT NULL
) STRICT;
