-- Which proposals were put forward, so that the same job is not put to somebody again and again.
-- A row says who was proposed what; rows that are too old for any cap are removed.

CREATE TABLE recorded_proposal (
    organisation_id uuid             NOT NULL,
    -- The job, or the run of the command line, that made it; it may be gone.
    batch_id        uuid             NOT NULL,
    passport_id     uuid             NOT NULL,
    vacancy_id      uuid             NOT NULL,
    employer_key    text COLLATE "C" NOT NULL,
    proposed_on     date             NOT NULL,
    account_id      uuid             NOT NULL,
    recorded_at     timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, passport_id, vacancy_id, batch_id)
);

CREATE INDEX recorded_proposal_day ON recorded_proposal (organisation_id, proposed_on);
