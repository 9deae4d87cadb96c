-- 001: the journal as first released. Forward only: a released migration is never edited, a change is a new file.
--
-- Times are UTC milliseconds (…_ms) and the offset in minutes that was in force (…_offset).
-- One row in `entry` an entry, one row in the table of its kind, and rows of their own for what is a list.

CREATE TABLE baby (
    key      TEXT PRIMARY KEY NOT NULL CHECK (key IN ('a', 'b', 'c', 'd')),
    nickname TEXT,
    born     TEXT
) STRICT;

CREATE TABLE setting (
    key        TEXT PRIMARY KEY NOT NULL,
    value      TEXT NOT NULL,
    set_ms     INTEGER NOT NULL,
    set_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE own_number (
    seq    INTEGER PRIMARY KEY NOT NULL,
    label  TEXT NOT NULL,
    number TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
    pk             INTEGER PRIMARY KEY NOT NULL,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind           TEXT NOT NULL CHECK (kind IN ('check', 'session', 'feed', 'expression', 'temperature', 'symptom',
                                                 'medicine', 'nappy', 'note', 'contact')),
    at_ms          INTEGER NOT NULL,
    at_offset      INTEGER NOT NULL,
    created_ms     INTEGER NOT NULL,
    created_offset INTEGER NOT NULL,
    edited_ms      INTEGER,
    edited_offset  INTEGER,
    deleted_ms     INTEGER,
    deleted_offset INTEGER,
    undo_until_ms  INTEGER,
    CHECK ((edited_ms IS NULL) = (edited_offset IS NULL)),
    CHECK ((deleted_ms IS NULL) = (deleted_offset IS NULL)),
    CHECK ((deleted_ms IS NULL) = (undo_until_ms IS NULL))
) STRICT;

-- A page of everything, a page of one kind, "was anything else written meanwhile", and the bin.
CREATE INDEX entry_page ON entry (at_ms, id) WHERE deleted_ms IS NULL;
CREATE INDEX entry_kind ON entry (kind, at_ms, id);
CREATE INDEX entry_created ON entry (created_ms);
CREATE INDEX entry_bin ON entry (deleted_ms, id) WHERE deleted_ms IS NOT NULL;

CREATE TABLE entry_revision (
    entry           INTEGER NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    seq             INTEGER NOT NULL,
    at_ms           INTEGER NOT NULL,
    at_offset       INTEGER NOT NULL,
    made_ms         INTEGER NOT NULL,
    made_offset     INTEGER NOT NULL,
    replaced_ms     INTEGER NOT NULL,
    replaced_offset INTEGER NOT NULL,
    body            TEXT NOT NULL,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;

-- All that stays of an entry that is gone for good.
CREATE TABLE tombstone (
    id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    at_ms          INTEGER NOT NULL,
    at_offset      INTEGER NOT NULL,
    deleted_ms     INTEGER NOT NULL,
    deleted_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE check_result (
    entry            INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    tier             TEXT NOT NULL,
    ceiling          TEXT NOT NULL,
    complete         INTEGER NOT NULL CHECK (complete IN (0, 1)),
    infant_tier      TEXT,
    permission_left  TEXT NOT NULL,
    permission_right TEXT NOT NULL,
    expires_ms       INTEGER,
    expires_offset   INTEGER,
    followup_level   TEXT NOT NULL,
    content_version  TEXT NOT NULL,
    pack_reviewed    INTEGER NOT NULL CHECK (pack_reviewed IN (0, 1))
) STRICT;

CREATE TABLE check_answer (
    entry           INTEGER NOT NULL REFERENCES check_result (entry) ON DELETE CASCADE,
    seq             INTEGER NOT NULL,
    place           TEXT NOT NULL,
    finding         TEXT NOT NULL,
    value           TEXT,
    unknown         TEXT,
    observed_ms     INTEGER NOT NULL,
    observed_offset INTEGER NOT NULL,
    source          TEXT NOT NULL,
    PRIMARY KEY (entry, seq),
    CHECK ((value IS NULL) <> (unknown IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE check_technique (
    entry     INTEGER NOT NULL REFERENCES check_result (entry) ON DELETE CASCADE,
    side      TEXT NOT NULL CHECK (side IN ('left', 'right')),
    seq       INTEGER NOT NULL,
    technique TEXT NOT NULL,
    PRIMARY KEY (entry, side, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_fired (
    entry INTEGER NOT NULL REFERENCES check_result (entry) ON DELETE CASCADE,
    seq   INTEGER NOT NULL,
    rule  TEXT NOT NULL,
    place TEXT NOT NULL,
    tier  TEXT NOT NULL,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_followup (
    entry INTEGER NOT NULL REFERENCES check_result (entry) ON DELETE CASCADE,
    seq   INTEGER NOT NULL,
    rule  TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_unanswered (
    entry   INTEGER NOT NULL REFERENCES check_result (entry) ON DELETE CASCADE,
    seq     INTEGER NOT NULL,
    finding TEXT NOT NULL,
    why     TEXT NOT NULL,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    entry             INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    technique         TEXT NOT NULL,
    technique_version TEXT NOT NULL,
    content_version   TEXT NOT NULL,
    side              TEXT NOT NULL CHECK (side IN ('left', 'right')),
    -- By id and without a foreign key: a check may be gone for good while its session stays.
    check_id          BLOB CHECK (check_id IS NULL OR length(check_id) = 16),
    started_ms        INTEGER NOT NULL,
    started_offset    INTEGER NOT NULL,
    ended_ms          INTEGER,
    ended_offset      INTEGER,
    pain_before       INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after        INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    relief            TEXT,
    outcome           TEXT,
    stroked_s         INTEGER NOT NULL CHECK (stroked_s >= 0),
    harm              INTEGER NOT NULL CHECK (harm IN (0, 1)),
    CHECK ((outcome IS NULL) = (ended_ms IS NULL)),
    CHECK ((ended_ms IS NULL) = (ended_offset IS NULL))
) STRICT;

CREATE INDEX session_unfinished ON session (entry) WHERE outcome IS NULL;
-- "Two sessions in a row without relief" looks back past any number of sessions whose pain nobody noted.
CREATE INDEX session_pains ON session (side, started_ms) WHERE pain_before IS NOT NULL AND pain_after IS NOT NULL;

CREATE TABLE session_event (
    entry     INTEGER NOT NULL REFERENCES session (entry) ON DELETE CASCADE,
    seq       INTEGER NOT NULL,
    at_ms     INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    name      TEXT NOT NULL,
    value     TEXT,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
    entry      INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    baby       TEXT REFERENCES baby (key),
    supplement INTEGER NOT NULL CHECK (supplement IN (0, 1))
) STRICT;

-- A part is a breast (side, perhaps minutes) or a bottle (perhaps millilitres).
CREATE TABLE feed_part (
    entry     INTEGER NOT NULL REFERENCES feed (entry) ON DELETE CASCADE,
    seq       INTEGER NOT NULL,
    side      TEXT CHECK (side IN ('left', 'right')),
    minutes   INTEGER,
    bottle_ml INTEGER,
    PRIMARY KEY (entry, seq),
    CHECK (CASE WHEN side IS NULL THEN minutes IS NULL ELSE bottle_ml IS NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE expression (
    entry    INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    left_ml  INTEGER,
    right_ml INTEGER,
    way      TEXT NOT NULL CHECK (way IN ('pump', 'hand'))
) STRICT;

CREATE TABLE temperature (
    entry             INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    tenths            INTEGER NOT NULL,
    site              TEXT,
    after_antipyretic INTEGER CHECK (after_antipyretic IN (0, 1))
) STRICT;

CREATE TABLE symptom (
    entry    INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    side     TEXT NOT NULL CHECK (side IN ('left', 'right')),
    quadrant TEXT,
    pain     INTEGER CHECK (pain BETWEEN 0 AND 10),
    hot      INTEGER CHECK (hot IN (0, 1)),
    hard     INTEGER CHECK (hard IN (0, 1)),
    lump     INTEGER CHECK (lump IN (0, 1)),
    colour   INTEGER CHECK (colour IN (0, 1)),
    size_mm  INTEGER
) STRICT;

CREATE TABLE medicine (
    entry         INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    is_antipyretic INTEGER CHECK (is_antipyretic IN (0, 1)),
    is_antibiotic  INTEGER CHECK (is_antibiotic IN (0, 1))
) STRICT;

CREATE TABLE nappy (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    baby  TEXT REFERENCES baby (key),
    wet   INTEGER NOT NULL CHECK (wet IN (0, 1)),
    dirty INTEGER NOT NULL CHECK (dirty IN (0, 1))
) STRICT;

CREATE TABLE note (
    entry INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    text  TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
    entry   INTEGER PRIMARY KEY NOT NULL REFERENCES entry (pk) ON DELETE CASCADE,
    who     TEXT NOT NULL,
    channel TEXT,
    said    TEXT NOT NULL
) STRICT;

-- What stops a baby that entries speak of from being removed stays quick with these.
CREATE INDEX feed_baby ON feed (baby) WHERE baby IS NOT NULL;
CREATE INDEX nappy_baby ON nappy (baby) WHERE baby IS NOT NULL;
