-- SPDX-License-Identifier: Apache-2.0
-- How the back is: a note of the day, a check-in every week, and what people would like to do again.

CREATE TABLE activity (
    person_id TEXT COLLATE "C" NOT NULL,
    -- a1, a2 and so on.
    id        TEXT COLLATE "C" NOT NULL,
    name      TEXT COLLATE "C" NOT NULL,
    -- In the order of the person.
    place     INTEGER NOT NULL,
    -- 0 for one that is no longer asked about: old answers name it still.
    current   INTEGER NOT NULL CHECK (current IN (0, 1)),
    PRIMARY KEY (person_id, id)
);

CREATE TABLE day_note (
    person_id TEXT COLLATE "C" NOT NULL,
    -- A date of the person's own days: 2026-11-26.
    date      TEXT COLLATE "C" NOT NULL,
    pain      INTEGER CHECK (pain BETWEEN 0 AND 10),
    medicine  TEXT COLLATE "C" NOT NULL CHECK (medicine IN ('unsaid', 'no', 'yes')),
    limited   TEXT COLLATE "C" NOT NULL CHECK (limited IN ('unsaid', 'no', 'yes')),
    words     TEXT COLLATE "C" NOT NULL,
    -- Grows with each change: who saw an older one changes nothing.
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (person_id, date)
);

-- Numbers that were not answered are NULL.
CREATE TABLE check_in (
    person_id      TEXT COLLATE "C" NOT NULL,
    date           TEXT COLLATE "C" NOT NULL,
    round          TEXT COLLATE "C" NOT NULL CHECK (round IN ('weekly', 'start', 'week_6', 'week_12', 'week_26')),
    pain_now       INTEGER CHECK (pain_now BETWEEN 0 AND 10),
    pain_usual     INTEGER CHECK (pain_usual BETWEEN 0 AND 10),
    pain_worst     INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
    bothered       INTEGER CHECK (bothered BETWEEN 0 AND 10),
    days_limited   INTEGER CHECK (days_limited BETWEEN 0 AND 7),
    medicine_days  INTEGER CHECK (medicine_days BETWEEN 0 AND 7),
    overall_change INTEGER CHECK (overall_change BETWEEN -3 AND 3),
    roland_morris  INTEGER CHECK (roland_morris BETWEEN 0 AND 24),
    -- Free words: which medicine, and whether it is more or less than at the start.
    medicine       TEXT COLLATE "C" NOT NULL,
    comparison     TEXT COLLATE "C" NOT NULL CHECK (comparison IN ('unsaid', 'less', 'same', 'more')),
    words          TEXT COLLATE "C" NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (person_id, date)
);

CREATE TABLE check_in_activity (
    person_id TEXT COLLATE "C" NOT NULL,
    date      TEXT COLLATE "C" NOT NULL,
    activity  TEXT COLLATE "C" NOT NULL,
    rating    INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 10),
    PRIMARY KEY (person_id, date, activity),
    FOREIGN KEY (person_id, date) REFERENCES check_in (person_id, date) ON DELETE CASCADE
);

-- Where something was removed, the next revision goes on from there: a form that was open all the while must not take
-- what was written anew for what it saw.
CREATE TABLE removed_day (
    person_id TEXT COLLATE "C" NOT NULL,
    kind      TEXT COLLATE "C" NOT NULL CHECK (kind IN ('note', 'check_in')),
    date      TEXT COLLATE "C" NOT NULL,
    revision  INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (person_id, kind, date)
);
