-- SPDX-License-Identifier: Apache-2.0
-- What people answered before they exercise, and sessions that ended because something new was felt.

-- Each answer makes another edition, and no edition ever changes: so the plan of a past day can be told again.
CREATE TABLE screening (
    person_id   TEXT    NOT NULL,
    edition     INTEGER NOT NULL CHECK (edition >= 1),
    at_ms       INTEGER NOT NULL,
    begun_at_ms INTEGER NOT NULL,
    -- When the last round began that was answered to its end. None if none was.
    whole_at_ms INTEGER,
    -- One answer a line: question, value, since and at in milliseconds.
    answers     TEXT    NOT NULL,
    bar         TEXT    NOT NULL CHECK (bar IN ('none', 'ask_first', 'emergency')),
    -- What stretches are filtered by, with commas.
    conditions  TEXT    NOT NULL,
    gentle      INTEGER NOT NULL CHECK (gentle IN (0, 1)),
    PRIMARY KEY (person_id, edition)
) WITHOUT ROWID;

CREATE INDEX screening_by_time ON screening (person_id, at_ms);

-- Beside the ending 'stopped'. An older program sees such a session as stopped.
ALTER TABLE entry ADD COLUMN alarmed INTEGER NOT NULL DEFAULT 0 CHECK (alarmed IN (0, 1));
