-- What people did on their own pages.

-- What a person took out of the passport, or changed. What it said before is not kept here: it is
-- in the history, in the version with this number.
CREATE TABLE correction (
    organisation_id uuid             NOT NULL,
    passport_id     uuid             NOT NULL,
    -- Which answer, such as language:nl.
    claim           text COLLATE "C" NOT NULL,
    kind            text COLLATE "C" NOT NULL CHECK (kind IN ('HIDDEN', 'WRONG', 'CHANGED')),
    version_before  bigint           NOT NULL,
    at              timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, passport_id, claim)
);

-- What a person said to a vacancy.
CREATE TABLE vacancy_answer (
    organisation_id uuid             NOT NULL,
    passport_id     uuid             NOT NULL,
    vacancy_id      uuid             NOT NULL,
    answer          text COLLATE "C" NOT NULL CHECK (answer IN
        ('YES', 'TOO_FAR', 'TIMES', 'EMPLOYER', 'WORK', 'OTHER')),
    at              timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, passport_id, vacancy_id)
);
