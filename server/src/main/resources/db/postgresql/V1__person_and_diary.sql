-- SPDX-License-Identifier: Apache-2.0
-- Who it is, and what they did. Moments are milliseconds since 1970 in UTC, dates the person's own YYYY-MM-DD.
-- Words are compared letter by letter, as SQLite does, whatever language the database speaks.

CREATE TABLE person (
    id                 TEXT    COLLATE "C" NOT NULL PRIMARY KEY,
    zone               TEXT    COLLATE "C" NOT NULL,
    day_start          TEXT    COLLATE "C" NOT NULL,
    rising             TEXT    COLLATE "C" NOT NULL,
    bed                TEXT    COLLATE "C" NOT NULL,
    first_hour_minutes INTEGER NOT NULL CHECK (first_hour_minutes BETWEEN 0 AND 120)
);

-- A row stays when an entry is removed, so that a late second upload does not bring it back.
CREATE TABLE entry (
    id            TEXT    COLLATE "C" NOT NULL PRIMARY KEY,
    person_id     TEXT    COLLATE "C" NOT NULL,
    routine       TEXT    COLLATE "C" NOT NULL,
    local_date    TEXT    COLLATE "C" NOT NULL,
    started_at_ms BIGINT  NOT NULL,
    ended_at_ms   BIGINT  NOT NULL,
    zone          TEXT    COLLATE "C" NOT NULL,
    ending        TEXT    COLLATE "C" NOT NULL CHECK (ending IN ('finished', 'stopped')),
    pain_before   INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after    INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    note          TEXT    COLLATE "C" NOT NULL,
    removed_at_ms BIGINT,
    CHECK (ended_at_ms >= started_at_ms)
);

CREATE INDEX entry_by_day ON entry (person_id, local_date, started_at_ms);

CREATE TABLE entry_step (
    entry_id        TEXT    COLLATE "C" NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    stretch_id      TEXT    COLLATE "C" NOT NULL,
    form            TEXT    COLLATE "C" NOT NULL,
    side            TEXT    COLLATE "C" NOT NULL,
    outcome         TEXT    COLLATE "C" NOT NULL CHECK (outcome IN ('done', 'skipped', 'hurt')),
    planned_seconds INTEGER NOT NULL,
    held_seconds    INTEGER NOT NULL,
    pain            INTEGER CHECK (pain BETWEEN 0 AND 10),
    PRIMARY KEY (entry_id, position)
);
