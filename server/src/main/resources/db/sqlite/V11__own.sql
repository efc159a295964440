-- SPDX-License-Identifier: Apache-2.0
-- What people have made themselves: exercises that somebody gave them, with pictures, and files they look at before
-- they take them in.

CREATE TABLE own_exercise (
    id            TEXT    NOT NULL,
    person_id     TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    position      TEXT    NOT NULL,
    -- One a line.
    steps         TEXT    NOT NULL,
    caution       TEXT    NOT NULL,
    given_by      TEXT    NOT NULL,
    manner        TEXT    NOT NULL CHECK (manner IN ('hold', 'cycles')),
    seconds       INTEGER NOT NULL CHECK (seconds BETWEEN 1 AND 300),
    repetitions   INTEGER NOT NULL CHECK (repetitions BETWEEN 1 AND 30),
    sides         TEXT    NOT NULL CHECK (sides IN ('one', 'two')),
    picture_id    TEXT,
    -- In the order in which they came.
    place         INTEGER NOT NULL,
    added_at_ms   INTEGER NOT NULL,
    removed_at_ms INTEGER,
    PRIMARY KEY (person_id, id)
);

-- A picture is named by what is to be seen on it, so no row is ever changed.
CREATE TABLE own_picture (
    id        TEXT NOT NULL,
    person_id TEXT NOT NULL,
    png       BLOB NOT NULL,
    PRIMARY KEY (person_id, id)
);

-- The file that a person was shown last and has not taken in yet, as it came.
CREATE TABLE own_offer (
    person_id   TEXT    NOT NULL PRIMARY KEY,
    id          TEXT    NOT NULL,
    file        BLOB    NOT NULL,
    given_at_ms INTEGER NOT NULL
);
