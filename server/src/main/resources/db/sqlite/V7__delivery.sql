-- SPDX-License-Identifier: Apache-2.0
-- Where a person wants to be reached, what is on its way there, and how far it has come.

CREATE TABLE destination (
    id                 TEXT    NOT NULL PRIMARY KEY,
    person_id          TEXT    NOT NULL,
    name               TEXT    NOT NULL,
    -- Place, mark and secret belong to the way: endpoint, key and secret of a browser; a mailbox; server, topic and
    -- token of ntfy; address and secret of a webhook.
    way                TEXT    NOT NULL CHECK (way IN ('browser', 'desktop', 'mail', 'ntfy', 'webhook')),
    place              TEXT    NOT NULL,
    mark               TEXT    NOT NULL,
    secret             TEXT    NOT NULL,
    origin             TEXT    NOT NULL,
    is_on              INTEGER NOT NULL,
    used               TEXT    NOT NULL CHECK (used IN ('always', 'only', 'except')),
    -- Monday is 1, Tuesday 2, Wednesday 4 and so on, added up; times on the wall, HH:MM.
    used_days          INTEGER,
    used_from          TEXT,
    used_to            TEXT,
    discretion         TEXT    NOT NULL CHECK (discretion IN ('neutral', 'open')),
    since_ms           INTEGER NOT NULL,
    -- Of two that came in the same moment, the first.
    position           INTEGER NOT NULL,
    accepted_at_ms     INTEGER,
    shown_at_ms        INTEGER,
    unseen_since_at_ms INTEGER,
    gone_at_ms         INTEGER
);

CREATE INDEX destination_by_person ON destination (person_id, since_ms);

CREATE TABLE parcel (
    id             TEXT    NOT NULL PRIMARY KEY,
    person_id      TEXT    NOT NULL,
    cause          TEXT    NOT NULL,
    calls          INTEGER NOT NULL CHECK (calls > 0),
    destination_id TEXT    NOT NULL,
    origin         TEXT    NOT NULL,
    due_at_ms      INTEGER NOT NULL,
    until_at_ms    INTEGER NOT NULL,
    stage          TEXT    NOT NULL CHECK (stage IN ('waiting', 'underway', 'accepted', 'shown', 'opened', 'dropped')),
    stage_at_ms    INTEGER NOT NULL,
    tries          INTEGER NOT NULL,
    doubts         INTEGER NOT NULL,
    reason         TEXT,
    said           TEXT    NOT NULL,
    sealed         BLOB,
    -- When somebody has to see to it next; none once it is over.
    next_at_ms     INTEGER,
    lease_until_ms INTEGER NOT NULL DEFAULT 0,
    -- Grows with every claim and every change.
    fence          INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX parcel_by_next ON parcel (next_at_ms) WHERE next_at_ms IS NOT NULL;

CREATE INDEX parcel_by_due ON parcel (person_id, due_at_ms);

CREATE INDEX parcel_by_until ON parcel (until_at_ms);

-- The key pair with which this Supple signs to push services, made when it is first needed.
CREATE TABLE sender_key (
    id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    open   TEXT NOT NULL,
    secret TEXT NOT NULL
);
