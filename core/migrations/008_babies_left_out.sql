-- 008: whether a check left the babies out because everything about them was hidden. It then answers nothing about them.

ALTER TABLE check_result ADD COLUMN babies_left_out INTEGER NOT NULL DEFAULT 0 CHECK (babies_left_out IN (0, 1));
