-- SPDX-License-Identifier: Apache-2.0
-- Who is named to a clinician, and what stands for a person in files who is not.

-- Only of who wants to be named: the row goes with the wish.
CREATE TABLE introduction (
    person_id TEXT NOT NULL,
    name      TEXT NOT NULL,
    -- A year; none if not said.
    born      INTEGER,
    PRIMARY KEY (person_id)
) WITHOUT ROWID;

-- Drawn by lot when the first file is made.
CREATE TABLE person_reference (
    person_id TEXT NOT NULL,
    -- A UUID.
    reference TEXT NOT NULL,
    PRIMARY KEY (person_id)
) WITHOUT ROWID;
