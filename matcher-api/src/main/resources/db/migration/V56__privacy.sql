-- What an organisation is, which decides what it relies on and how long it keeps; and who agreed to
-- be kept for a year.

CREATE TABLE organisation_privacy (
    organisation_id uuid             PRIMARY KEY,
    kind            text COLLATE "C" NOT NULL CHECK (kind IN
        ('MUNICIPALITY', 'UWV', 'WELCOME_CENTRE', 'REFUGEE_ORGANISATION', 'RECRUITER')),
    -- Of a public body, once it has looked them up in its selection list.
    list_days       integer          CHECK (list_days > 0),
    list_source     text,
    account_id      uuid             NOT NULL,
    at              timestamptz      NOT NULL,
    CHECK ((list_days IS NULL) = (list_source IS NULL))
);

CREATE TABLE retention_agreement (
    organisation_id uuid             NOT NULL,
    passport_id     uuid             NOT NULL,
    agreed_by       uuid             NOT NULL,
    agreed_at       timestamptz      NOT NULL,
    manner          text COLLATE "C" NOT NULL,
    language        text COLLATE "C" NOT NULL,
    interpreter     text,
    PRIMARY KEY (organisation_id, passport_id)
);
