-- SPDX-License-Identifier: Apache-2.0
-- The calendar that tells when a person is busy, and when that is. What meetings are about is not kept.

CREATE TABLE calendar (
    person_id   TEXT    NOT NULL PRIMARY KEY,
    -- None if the calendar was handed in as a file.
    url         TEXT,
    -- None if it was never read whole.
    read_at_ms  INTEGER,
    tried_at_ms INTEGER NOT NULL,
    known_ms    INTEGER,
    failures    INTEGER NOT NULL CHECK (failures >= 0),
    problem     TEXT    NOT NULL,
    mark        TEXT    NOT NULL
);

CREATE TABLE meeting (
    person_id   TEXT    NOT NULL REFERENCES calendar (person_id) ON DELETE CASCADE,
    from_ms     INTEGER NOT NULL,
    until_ms    INTEGER NOT NULL,
    PRIMARY KEY (person_id, from_ms, until_ms),
    CHECK (until_ms > from_ms)
) WITHOUT ROWID;

-- A nudge may wait for the end of a meeting. SQLite cannot change a CHECK, so the table is made anew.
CREATE TABLE occurrence_with_waiting (
    person_id      TEXT    NOT NULL,
    rule           TEXT    NOT NULL CHECK (rule IN ('morning', 'nudge', 'evening', 'posture')),
    local_date     TEXT    NOT NULL,
    slot           TEXT    NOT NULL,
    due_at_ms      INTEGER NOT NULL,
    open_ms        INTEGER NOT NULL CHECK (open_ms > 0),
    latest_at_ms   INTEGER NOT NULL,
    bound          TEXT    NOT NULL CHECK (bound IN ('next', 'quiet', 'bed', 'session')),
    morning_at_ms  INTEGER,
    calls          INTEGER NOT NULL CHECK (calls > 0),
    state          TEXT    NOT NULL CHECK (state IN ('planned', 'due', 'sent', 'shown', 'opened', 'done', 'snoozed',
        'waiting', 'skipped', 'suppressed', 'expired')),
    state_at_ms    INTEGER,
    cause          TEXT,
    cause_text     TEXT,
    cause_from_ms  INTEGER,
    cause_until_ms INTEGER,
    -- When somebody has to see to it next; none once it is over.
    next_at_ms     INTEGER,
    lease_until_ms INTEGER NOT NULL DEFAULT 0,
    -- Grows with every claim and every change.
    fence          INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, rule, local_date, slot),
    CHECK (latest_at_ms > due_at_ms)
);

INSERT INTO occurrence_with_waiting (
    person_id, rule, local_date, slot, due_at_ms, open_ms, latest_at_ms, bound, morning_at_ms,
    calls, state, state_at_ms, cause, cause_text, cause_from_ms, cause_until_ms, next_at_ms,
    lease_until_ms, fence
) SELECT
    person_id, rule, local_date, slot, due_at_ms, open_ms, latest_at_ms, bound, morning_at_ms,
    calls, state, state_at_ms, cause, cause_text, cause_from_ms, cause_until_ms, next_at_ms,
    lease_until_ms, fence
FROM occurrence;

DROP TABLE occurrence;

ALTER TABLE occurrence_with_waiting RENAME TO occurrence;

CREATE INDEX occurrence_by_next ON occurrence (next_at_ms) WHERE next_at_ms IS NOT NULL;

CREATE INDEX occurrence_by_day ON occurrence (person_id, local_date, due_at_ms);
