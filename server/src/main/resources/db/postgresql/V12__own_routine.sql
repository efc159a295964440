-- SPDX-License-Identifier: Apache-2.0
-- Routines that people put together, and which of them stand for a session of the day.

CREATE TABLE own_routine (
    person_id TEXT COLLATE "C" NOT NULL,
    name      TEXT COLLATE "C" NOT NULL,
    -- In the order in which they were made.
    place     INTEGER NOT NULL,
    title     TEXT COLLATE "C" NOT NULL,
    part      TEXT COLLATE "C" NOT NULL CHECK (part IN ('morning', 'evening', 'practice')),
    revision  INTEGER NOT NULL CHECK (revision > 0),
    -- 1 for one that was removed: the diary still says its title.
    removed   INTEGER NOT NULL CHECK (removed IN (0, 1)),
    PRIMARY KEY (person_id, name)
);

CREATE TABLE own_line (
    person_id    TEXT COLLATE "C" NOT NULL,
    name         TEXT COLLATE "C" NOT NULL,
    position     INTEGER NOT NULL,
    stretch      TEXT COLLATE "C" NOT NULL,
    movement     TEXT COLLATE "C" NOT NULL CHECK (movement IN ('hold', 'repeat')),
    each_seconds INTEGER NOT NULL CHECK (each_seconds BETWEEN 1 AND 300),
    repetitions  INTEGER NOT NULL CHECK (repetitions BETWEEN 1 AND 30),
    form         TEXT COLLATE "C" NOT NULL CHECK (form IN ('standard', 'easier', 'harder', 'chair')),
    sides        TEXT COLLATE "C" NOT NULL CHECK (sides IN ('both', 'left', 'right')),
    -- None for the usual one.
    rest_seconds INTEGER CHECK (rest_seconds BETWEEN 0 AND 120),
    PRIMARY KEY (person_id, name, position)
);

-- A routine of one's own in the place of what is planned.
CREATE TABLE standing_routine (
    person_id TEXT COLLATE "C" NOT NULL,
    part      TEXT COLLATE "C" NOT NULL CHECK (part IN ('morning', 'evening', 'practice')),
    name      TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, part)
);
