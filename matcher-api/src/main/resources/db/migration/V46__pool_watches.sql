-- Vacancies of which an employer hears how many people are within reach, as it may read the number:
-- fewer than 5, or a multiple of 5. The exact number is kept nowhere.

CREATE TABLE pool_watch (
    organisation_id      uuid             NOT NULL,
    vacancy_id           uuid             NOT NULL,
    within               text COLLATE "C" NOT NULL CHECK (within ~ '^(fewer than 5|[0-9]*[05])$'),
    counted_on           date             NOT NULL,
    account_id           uuid             NOT NULL,
    created_at           timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, vacancy_id)
);

CREATE TABLE pool_alert (
    organisation_id      uuid             NOT NULL,
    vacancy_id           uuid             NOT NULL,
    -- A day, not an instant: it does not tell after whose change the number moved.
    told_on              date             NOT NULL,
    vacancy_version      bigint           NOT NULL,
    within               text COLLATE "C" NOT NULL CHECK (within ~ '^(fewer than 5|[0-9]*[05])$'),
    PRIMARY KEY (organisation_id, vacancy_id, told_on),
    FOREIGN KEY (organisation_id, vacancy_id) REFERENCES pool_watch ON DELETE CASCADE
);
