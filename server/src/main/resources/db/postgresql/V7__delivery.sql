-- SPDX-License-Identifier: Apache-2.0
-- Where a person wants to be reached, what is on its way there, and how far it has come.

CREATE TABLE destination (
    id                 TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    person_id          TEXT COLLATE "C" NOT NULL,
    name               TEXT COLLATE "C" NOT NULL,
    -- Place, mark and secret belong to the way: endpoint, key and secret of a browser; a mailbox; server, topic and
    -- token of ntfy; address and secret of a webhook.
    way                TEXT COLLATE "C" NOT NULL CHECK (way IN ('browser', 'desktop', 'mail', 'ntfy', 'webhook')),
    place              TEXT COLLATE "C" NOT NULL,
    mark               TEXT COLLATE "C" NOT NULL,
    secret             TEXT COLLATE "C" NOT NULL,
    origin             TEXT COLLATE "C" NOT NULL,
    is_on              INTEGER NOT NULL,
    used               TEXT COLLATE "C" NOT NULL CHECK (used IN ('always', 'only', 'except')),
    -- Monday is 1, Tuesday 2, Wednesday 4 and so on, added up; times on the wall, HH:MM.
    used_days          INTEGER,
    used_from          TEXT COLLATE "C",
    used_to            TEXT COLLATE "C",
    discretion         TEXT COLLATE "C" NOT NULL CHECK (discretion IN ('neutral', 'open')),
    since_ms           BIGINT  NOT NULL,
    -- Of two that came in the same moment, the first.
    position           INTEGER NOT NULL,
    accepted_at_ms     BIGINT,
    shown_at_ms        BIGINT,
    unseen_since_at_ms BIGINT,
    gone_at_ms         BIGINT
);

CREATE INDEX destination_by_person ON destination (person_id, since_ms);

CREATE TABLE parcel (
    id             TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    person_id      TEXT COLLATE "C" NOT NULL,
    cause          TEXT COLLATE "C" NOT NULL,
    calls          INTEGER NOT NULL CHECK (calls > 0),
    destination_id TEXT COLLATE "C" NOT NULL,
    origin         TEXT COLLATE "C" NOT NULL,
    due_at_ms      BIGINT  NOT NULL,
    until_at_ms    BIGINT  NOT NULL,
    stage          TEXT COLLATE "C" NOT NULL CHECK (stage IN ('waiting', 'underway', 'accepted', 'shown', 'opened', 'dropped')),
    stage_at_ms    BIGINT  NOT NULL,
    tries          INTEGER NOT NULL,
    doubts         INTEGER NOT NULL,
    reason         TEXT COLLATE "C",
    said           TEXT COLLATE "C" NOT NULL,
    sealed         BYTEA,
    -- When somebody has to see to it next; none once it is over.
    next_at_ms     BIGINT,
    lease_until_ms BIGINT  NOT NULL DEFAULT 0,
    -- Grows with every claim and every change.
    fence          BIGINT  NOT NULL DEFAULT 0
);

CREATE INDEX parcel_by_next ON parcel (next_at_ms) WHERE next_at_ms IS NOT NULL;

CREATE INDEX parcel_by_due ON parcel (person_id, due_at_ms);

CREATE INDEX parcel_by_until ON parcel (until_at_ms);

-- The key pair with which this Supple signs to push services, made when it is first needed.
CREATE TABLE sender_key (
    id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    open   TEXT COLLATE "C" NOT NULL,
    secret TEXT COLLATE "C" NOT NULL
);
