-- SPDX-License-Identifier: Apache-2.0
-- What persons have chosen about reminders, where they were, and how their days were planned. Times on the wall are
-- HH:MM, weekdays 1 for Monday to 7 for Sunday.

CREATE TABLE person_day (
    person_id TEXT COLLATE "C"    NOT NULL,
    weekday   INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    rising    TEXT COLLATE "C"    NOT NULL,
    bed       TEXT COLLATE "C"    NOT NULL,
    PRIMARY KEY (person_id, weekday)
);

INSERT INTO person_day (person_id, weekday, rising, bed)
SELECT person.id, week.day, person.rising, person.bed
FROM person
CROSS JOIN (SELECT 1 AS day UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7)
    AS week;

ALTER TABLE person DROP COLUMN rising, DROP COLUMN bed;

-- A first stay that always was begins at the smallest number.
CREATE TABLE stay (
    person_id   TEXT COLLATE "C"   NOT NULL,
    since_at_ms BIGINT NOT NULL,
    zone        TEXT COLLATE "C"   NOT NULL,
    PRIMARY KEY (person_id, since_at_ms)
);

CREATE TABLE wish (
    person_id       TEXT COLLATE "C"    NOT NULL PRIMARY KEY,
    pace            TEXT COLLATE "C"    NOT NULL CHECK (pace IN ('clock', 'movement')),
    every_minutes   INTEGER NOT NULL CHECK (every_minutes BETWEEN 30 AND 240),
    cap             INTEGER CHECK (cap BETWEEN 1 AND 24),
    posture_minutes INTEGER CHECK (posture_minutes BETWEEN 30 AND 60)
);

-- Weekdays on which nudges are welcome in some ranges only, or in none.
CREATE TABLE active_day (
    person_id TEXT COLLATE "C"    NOT NULL,
    weekday   INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    PRIMARY KEY (person_id, weekday)
);

CREATE TABLE active_range (
    person_id TEXT COLLATE "C"    NOT NULL,
    weekday   INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    position  INTEGER NOT NULL,
    starts    TEXT COLLATE "C"    NOT NULL,
    ends      TEXT COLLATE "C"    NOT NULL,
    PRIMARY KEY (person_id, weekday, position)
);

CREATE TABLE quiet_hours (
    person_id TEXT COLLATE "C"    NOT NULL,
    position  INTEGER NOT NULL,
    starts    TEXT COLLATE "C"    NOT NULL,
    ends      TEXT COLLATE "C"    NOT NULL,
    PRIMARY KEY (person_id, position)
);

CREATE TABLE pause (
    person_id   TEXT COLLATE "C"   NOT NULL,
    from_at_ms  BIGINT NOT NULL,
    until_at_ms BIGINT NOT NULL,
    cause       TEXT COLLATE "C"   NOT NULL CHECK (cause IN ('hour', 'until_morning', 'holiday', 'illness')),
    PRIMARY KEY (person_id, from_at_ms, until_at_ms, cause),
    CHECK (until_at_ms > from_at_ms)
);

CREATE TABLE planning (
    person_id     TEXT COLLATE "C"   NOT NULL PRIMARY KEY,
    rules_version TEXT COLLATE "C"   NOT NULL,
    planned_at_ms BIGINT NOT NULL
);
