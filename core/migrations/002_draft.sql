-- 002: a check that was begun and has no result yet, so that a kill or Ctrl-C loses no answer. At most one.

CREATE TABLE draft (
    only_one        INTEGER PRIMARY KEY NOT NULL CHECK (only_one = 1),
    begun_ms        INTEGER NOT NULL,
    begun_offset    INTEGER NOT NULL,
    content_version TEXT NOT NULL,
    steps           TEXT NOT NULL
) STRICT;
