-- 006: the entry of a kind that was written last on this phone is found without looking at all of that kind.

CREATE INDEX entry_own ON entry (kind) WHERE deleted_ms IS NULL AND imported = 0;
