-- SPDX-License-Identifier: Apache-2.0
-- Two weeks in which chance decides on which evenings there is a session.

CREATE TABLE experiment (
    person_id TEXT NOT NULL,
    -- The day of the first evening: 2026-11-27.
    start     TEXT NOT NULL,
    -- As it was dealt, once: a sign for each evening, 1 for one with a session, 0 for one without.
    draw      TEXT NOT NULL CHECK (length(draw) = 14),
    -- From this day on nothing is left out; none if it was not stopped.
    stopped   TEXT,
    -- A sign for each evening: 1 where a session was wanted after all.
    lifted    TEXT NOT NULL CHECK (length(lifted) = 14),
    PRIMARY KEY (person_id, start)
) WITHOUT ROWID;
