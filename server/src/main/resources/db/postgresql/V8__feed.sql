-- SPDX-License-Identifier: Apache-2.0
-- Who reads reminders as a calendar, and what they were given.

CREATE TABLE feed (
    id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    person_id  TEXT COLLATE "C" NOT NULL,
    -- A person has ten at most.
    place      INTEGER NOT NULL CHECK (place BETWEEN 0 AND 9),
    -- SHA-256 of the token in its address. The token is kept nowhere.
    token_hash TEXT COLLATE "C" NOT NULL,
    name       TEXT COLLATE "C" NOT NULL,
    titles     TEXT COLLATE "C" NOT NULL CHECK (titles IN ('neutral', 'named')),
    made_at_ms BIGINT NOT NULL,
    -- None if it was never read.
    used_at_ms BIGINT
);

CREATE UNIQUE INDEX feed_by_token ON feed (token_hash);

CREATE UNIQUE INDEX feed_by_place ON feed (person_id, place);

-- What was last given out of a day: when it changes, so do the numbers of its events.
CREATE TABLE feed_day (
    person_id     TEXT COLLATE "C" NOT NULL,
    local_date    TEXT COLLATE "C" NOT NULL,
    digest        TEXT COLLATE "C" NOT NULL,
    sequence      INTEGER NOT NULL CHECK (sequence >= 0),
    changed_at_ms BIGINT NOT NULL,
    PRIMARY KEY (person_id, local_date)
);

-- Makes the names of a person's events unlike those of anybody else.
CREATE TABLE feed_seed (
    person_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    seed      TEXT COLLATE "C" NOT NULL
);
