-- Saved searches of people, what each finds now, and what was told of it.
-- What is found follows from documents; it is kept to tell what is new from what was there.

CREATE TABLE saved_search (
    organisation_id      uuid             NOT NULL,
    id                   uuid             PRIMARY KEY,
    passport_id          uuid             NOT NULL,
    most                 integer          NOT NULL CHECK (most BETWEEN 1 AND 1000),
    only_within_reach    boolean          NOT NULL,
    -- Each such as sector=CARE.
    filters              text[]           NOT NULL,
    -- The number of the latest alert that somebody has seen.
    seen                 bigint           NOT NULL CHECK (seen >= 0),
    account_id           uuid             NOT NULL,
    created_at           timestamptz      NOT NULL
);

CREATE INDEX saved_search_passport ON saved_search (passport_id);

CREATE TABLE saved_search_find (
    search_id            uuid             NOT NULL REFERENCES saved_search ON DELETE CASCADE,
    vacancy_id           uuid             NOT NULL,
    PRIMARY KEY (search_id, vacancy_id)
);

CREATE INDEX saved_search_find_vacancy ON saved_search_find (vacancy_id);

CREATE TABLE alert (
    number               bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    search_id            uuid             NOT NULL REFERENCES saved_search ON DELETE CASCADE,
    vacancy_id           uuid             NOT NULL,
    vacancy_version      bigint           NOT NULL,
    kind                 text COLLATE "C" NOT NULL CHECK (kind IN ('ENTERED', 'LEFT')),
    score                integer          CHECK (score BETWEEN 0 AND 10000),
    at                   timestamptz      NOT NULL,
    -- A version of a vacancy is told once, also when it comes and goes at the edge of a search.
    UNIQUE (search_id, vacancy_id, vacancy_version, kind),
    CHECK ((score IS NOT NULL) = (kind = 'ENTERED'))
);

CREATE INDEX alert_page ON alert (search_id, number);

-- How far alerts are complete: one row once there was a search. It is moved in the transaction that
-- writes the alerts, and only by whoever finds it as it was read.
CREATE TABLE alert_follower (
    one                  boolean          PRIMARY KEY CHECK (one),
    xid                  xid8             NOT NULL,
    seq                  bigint           NOT NULL,
    -- Counts the searches that were saved and removed.
    revision             bigint           NOT NULL
);
