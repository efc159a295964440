-- SPDX-License-Identifier: Apache-2.0
-- Who follows which programme since which day, and what they want otherwise with single sessions.

-- A later choice does not replace an earlier one: so the plan of a past day can be told again.
CREATE TABLE enrolment (
    person_id TEXT NOT NULL,
    -- A date of the person's own days: 2026-11-26.
    since     TEXT NOT NULL,
    -- None for who wants the written routines, always the same.
    programme TEXT,
    PRIMARY KEY (person_id, since)
) WITHOUT ROWID;

CREATE TABLE session_wish (
    person_id TEXT NOT NULL,
    date      TEXT NOT NULL,
    part      TEXT NOT NULL CHECK (part IN ('morning', 'evening')),
    action    TEXT NOT NULL CHECK (action IN ('skip', 'move', 'swap')),
    -- Where it is moved to: 19:30.
    time      TEXT,
    PRIMARY KEY (person_id, date, part),
    CHECK ((action = 'move') = (time IS NOT NULL))
) WITHOUT ROWID;
