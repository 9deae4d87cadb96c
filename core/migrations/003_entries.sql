-- 003: what more can be noted, what two phones need to agree, and a feed that is going on.

-- Pain while feeding beside pain at rest, an antibiotic's course as typed, and a clinician's yes or no to massage (J16).
ALTER TABLE symptom ADD COLUMN pain_at_feed INTEGER CHECK (pain_at_feed BETWEEN 0 AND 10);
ALTER TABLE medicine ADD COLUMN course TEXT;
ALTER TABLE contact ADD COLUMN massage_ok INTEGER CHECK (massage_ok IN (0, 1));

-- Milk from both breasts in one bottle, when nobody knows how much came from which.
ALTER TABLE expression ADD COLUMN together_ml INTEGER;

-- When a deleted entry was brought back, so that the other phone's deletion does not win against it; and whether an entry
-- came out of a file: a check that did is part of the history and never opens massage.
ALTER TABLE entry ADD COLUMN restored_ms INTEGER;
ALTER TABLE entry ADD COLUMN restored_offset INTEGER;
ALTER TABLE entry ADD COLUMN imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1));
CREATE INDEX entry_imported ON entry (kind, created_ms) WHERE imported = 1;

-- When a baby's name was last set: of two phones the later one wins.
ALTER TABLE baby ADD COLUMN set_ms INTEGER;
ALTER TABLE baby ADD COLUMN set_offset INTEGER;

-- Whether what is gone was of a kind that a partner's phone has too. Nothing else is kept of it.
ALTER TABLE tombstone ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));

-- A feed that is going on. At most one; its stretches are the sides in order, with breaks between them.
CREATE TABLE running_feed (
    only_one       INTEGER PRIMARY KEY NOT NULL CHECK (only_one = 1),
    baby           TEXT REFERENCES baby (key),
    started_ms     INTEGER NOT NULL,
    started_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE running_feed_stretch (
    seq         INTEGER PRIMARY KEY NOT NULL,
    side        TEXT NOT NULL CHECK (side IN ('left', 'right')),
    from_ms     INTEGER NOT NULL,
    from_offset INTEGER NOT NULL,
    to_ms       INTEGER,
    to_offset   INTEGER,
    CHECK ((to_ms IS NULL) = (to_offset IS NULL))
) STRICT;
