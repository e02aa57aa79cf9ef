-- Releases: when an employer may learn who somebody is.
-- What an employer asked and what became of it stand apart. A request is about an entry of a
-- shortlist and stays as it is, whether somebody stood behind the entry, said no, was erased or
-- never heard of it; so an employer who reads it cannot tell these from one another.

CREATE TABLE release_request (
    organisation_id uuid             NOT NULL,
    id              uuid             PRIMARY KEY,
    account_id      uuid             NOT NULL,
    vacancy_id      uuid             NOT NULL,
    entry           uuid             NOT NULL,
    requested_at    timestamptz      NOT NULL,
    UNIQUE (account_id, vacancy_id, entry)
);

CREATE INDEX release_request_age ON release_request (requested_at);

-- The side of the person. A release that was never open leaves no row when it is refused.
CREATE TABLE release (
    organisation_id uuid             NOT NULL,
    -- That of the request.
    id              uuid             PRIMARY KEY,
    passport_id     uuid             NOT NULL,
    vacancy_id      uuid             NOT NULL,
    -- The key of the employer that the vacancy had when it was asked.
    employer        text COLLATE "C" NOT NULL,
    requested_by    uuid             NOT NULL,
    requested_at    timestamptz      NOT NULL,
    agreed_by       uuid,
    agreed_at       timestamptz,
    manner          text COLLATE "C"
        CHECK (manner IN ('IN_PERSON', 'BY_PHONE', 'BY_VIDEO', 'IN_WRITING')),
    language        text COLLATE "C",
    interpreter     text,
    confirmed_by    uuid,
    confirmed_at    timestamptz,
    withdrawn_at    timestamptz,
    CHECK ((agreed_by IS NULL) = (agreed_at IS NULL)),
    CHECK ((agreed_by IS NULL) = (manner IS NULL)),
    CHECK ((agreed_by IS NULL) = (language IS NULL)),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    -- Two keys, held by two others than who asked.
    CHECK (confirmed_by IS NULL OR agreed_by IS NOT NULL),
    CHECK (agreed_by <> requested_by),
    CHECK (confirmed_by <> requested_by AND confirmed_by <> agreed_by),
    CHECK (withdrawn_at IS NULL OR confirmed_at IS NOT NULL)
);

CREATE INDEX release_passport ON release (organisation_id, passport_id);

-- What the names of entries on shortlists are made with; made when the first one is needed.
CREATE TABLE shortlist_key (
    organisation_id uuid             PRIMARY KEY,
    secret          bytea            NOT NULL CHECK (octet_length(secret) = 32)
);
