-- Batches that run as jobs: what was asked, how far it has come, and what was told about it.
-- Answers are files in the home that runs the job; nothing here is about a person.

CREATE TABLE batch_job (
    organisation_id uuid             NOT NULL,
    id              uuid             NOT NULL,
    settings        jsonb            NOT NULL,
    state           text COLLATE "C" NOT NULL
        CHECK (state IN ('QUEUED', 'RUNNING', 'CANCELLED', 'FAILED', 'DONE')),
    people          bigint           NOT NULL CHECK (people >= 0),
    total           bigint           NOT NULL CHECK (total >= 0),
    seconds_left    bigint           CHECK (seconds_left >= 0),
    -- How often it began with nobody; more than once when documents changed while it stood still.
    begun           integer          NOT NULL CHECK (begun >= 0),
    -- The code of the problem that it failed with.
    problem         text COLLATE "C",
    account_id      uuid             NOT NULL,
    role            text COLLATE "C" NOT NULL,
    purpose         text COLLATE "C" NOT NULL,
    created_at      timestamptz      NOT NULL,
    updated_at      timestamptz      NOT NULL,
    -- The number of the latest event.
    event           bigint           NOT NULL,
    PRIMARY KEY (organisation_id, id),
    CHECK ((problem IS NOT NULL) = (state = 'FAILED'))
);

CREATE TABLE batch_job_event (
    organisation_id uuid             NOT NULL,
    job_id          uuid             NOT NULL,
    number          bigint           NOT NULL,
    state           text COLLATE "C" NOT NULL,
    people          bigint           NOT NULL,
    total           bigint           NOT NULL,
    seconds_left    bigint,
    at              timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, job_id, number),
    FOREIGN KEY (organisation_id, job_id) REFERENCES batch_job ON DELETE CASCADE
);
