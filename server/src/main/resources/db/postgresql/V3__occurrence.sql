-- SPDX-License-Identifier: Apache-2.0
-- Reminders, each once for ever, and what became of them. Slots are times on the wall, HH:MM. Cause, text, from and
-- until belong to the state; what they mean depends on it.

CREATE TABLE occurrence (
    person_id      TEXT    COLLATE "C" NOT NULL,
    rule           TEXT    COLLATE "C" NOT NULL CHECK (rule IN ('morning', 'nudge', 'evening', 'posture')),
    local_date     TEXT    COLLATE "C" NOT NULL,
    slot           TEXT    COLLATE "C" NOT NULL,
    due_at_ms      BIGINT  NOT NULL,
    open_ms        BIGINT  NOT NULL CHECK (open_ms > 0),
    latest_at_ms   BIGINT  NOT NULL,
    bound          TEXT    COLLATE "C" NOT NULL CHECK (bound IN ('next', 'quiet', 'bed', 'session')),
    morning_at_ms  BIGINT,
    calls          INTEGER NOT NULL CHECK (calls > 0),
    state          TEXT    COLLATE "C" NOT NULL CHECK (state IN ('planned', 'due', 'sent', 'shown', 'opened', 'done',
        'snoozed', 'skipped', 'suppressed', 'expired')),
    state_at_ms    BIGINT,
    cause          TEXT    COLLATE "C",
    cause_text     TEXT    COLLATE "C",
    cause_from_ms  BIGINT,
    cause_until_ms BIGINT,
    -- When somebody has to see to it next; none once it is over.
    next_at_ms     BIGINT,
    lease_until_ms BIGINT  NOT NULL DEFAULT 0,
    -- Grows with every claim and every change.
    fence          BIGINT  NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, rule, local_date, slot),
    CHECK (latest_at_ms > due_at_ms)
)
-- Room beside each row: a claim and a start to send then change the row where it lies, and no index.
WITH (fillfactor = 60);

CREATE INDEX occurrence_by_next ON occurrence (next_at_ms) WHERE next_at_ms IS NOT NULL;

CREATE INDEX occurrence_by_day ON occurrence (person_id, local_date, due_at_ms);
