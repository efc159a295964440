-- SPDX-License-Identifier: Apache-2.0
-- The calendar that tells when a person is busy, and when that is. What meetings are about is not kept.

CREATE TABLE calendar (
    person_id   TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
    -- None if the calendar was handed in as a file.
    url         TEXT COLLATE "C",
    -- None if it was never read whole.
    read_at_ms  BIGINT,
    tried_at_ms BIGINT NOT NULL,
    known_ms    BIGINT,
    failures    INTEGER NOT NULL CHECK (failures >= 0),
    problem     TEXT COLLATE "C"    NOT NULL,
    mark        TEXT COLLATE "C"    NOT NULL
);

CREATE TABLE meeting (
    person_id   TEXT COLLATE "C"    NOT NULL REFERENCES calendar (person_id) ON DELETE CASCADE,
    from_ms     BIGINT NOT NULL,
    until_ms    BIGINT NOT NULL,
    PRIMARY KEY (person_id, from_ms, until_ms),
    CHECK (until_ms > from_ms)
);

-- A nudge may wait for the end of a meeting.
ALTER TABLE occurrence DROP CONSTRAINT occurrence_state_check;

ALTER TABLE occurrence ADD CONSTRAINT occurrence_state_check CHECK (state IN ('planned', 'due', 'sent', 'shown',
    'opened', 'done', 'snoozed', 'waiting', 'skipped', 'suppressed', 'expired'));
