-- SPDX-License-Identifier: Apache-2.0
-- Reminders, each once for ever, and what became of them. Slots are times on the wall, HH:MM. Cause, text, from and
-- until belong to the state; what they mean depends on it.

CREATE TABLE occurrence (
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
        'skipped', 'suppressed', 'expired')),
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

CREATE INDEX occurrence_by_next ON occurrence (next_at_ms) WHERE next_at_ms IS NOT NULL;

CREATE INDEX occurrence_by_day ON occurrence (person_id, local_date, due_at_ms);
