-- SPDX-License-Identifier: Apache-2.0
-- Who reads reminders as a calendar, and what they were given.

CREATE TABLE feed (
    id         TEXT    NOT NULL PRIMARY KEY,
    person_id  TEXT    NOT NULL,
    -- A person has ten at most.
    place      INTEGER NOT NULL CHECK (place BETWEEN 0 AND 9),
    -- SHA-256 of the token in its address. The token is kept nowhere.
    token_hash TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    titles     TEXT    NOT NULL CHECK (titles IN ('neutral', 'named')),
    made_at_ms INTEGER NOT NULL,
    -- None if it was never read.
    used_at_ms INTEGER
);

CREATE UNIQUE INDEX feed_by_token ON feed (token_hash);

CREATE UNIQUE INDEX feed_by_place ON feed (person_id, place);

-- What was last given out of a day: when it changes, so do the numbers of its events.
CREATE TABLE feed_day (
    person_id     TEXT    NOT NULL,
    local_date    TEXT    NOT NULL,
    digest        TEXT    NOT NULL,
    sequence      INTEGER NOT NULL CHECK (sequence >= 0),
    changed_at_ms INTEGER NOT NULL,
    PRIMARY KEY (person_id, local_date)
) WITHOUT ROWID;

-- Makes the names of a person's events unlike those of anybody else.
CREATE TABLE feed_seed (
    person_id TEXT NOT NULL PRIMARY KEY,
    seed      TEXT NOT NULL
);
