-- 007: the reminders that were put off, and until when. The id of a reminder is a digest and says nothing of what it is about.

CREATE TABLE put_off (
    reminder     TEXT PRIMARY KEY NOT NULL,
    until_ms     INTEGER NOT NULL,
    until_offset INTEGER NOT NULL
) STRICT;
