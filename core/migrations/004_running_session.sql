-- 004: what a running session will do and when it began by both clocks, so that a kill does not end it. The row goes with
-- the end of the session: what was done stays in `session` and `session_event`.

CREATE TABLE running_session (
    entry  INTEGER PRIMARY KEY NOT NULL REFERENCES session (entry) ON DELETE CASCADE,
    anchor TEXT NOT NULL,
    plan   TEXT NOT NULL
) STRICT;
