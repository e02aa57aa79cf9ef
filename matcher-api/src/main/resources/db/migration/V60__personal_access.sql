-- How a person reaches the own pages: a code on paper, once, and then a session.
-- A person has no account: whoever comes in by a code acts under the id of the passport.

CREATE TABLE access_code (
    organisation_id uuid        NOT NULL,
    passport_id     uuid        NOT NULL,
    -- A new code replaces the old one.
    code_hash       bytea       NOT NULL UNIQUE CHECK (octet_length(code_hash) = 32),
    made_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz,
    PRIMARY KEY (organisation_id, passport_id)
);

CREATE TABLE person_session (
    id_hash         bytea       PRIMARY KEY CHECK (octet_length(id_hash) = 32),
    organisation_id uuid        NOT NULL,
    passport_id     uuid        NOT NULL,
    -- Ends by itself sooner on a machine that others use.
    own_device      boolean     NOT NULL,
    created_at      timestamptz NOT NULL,
    used_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL
);

CREATE INDEX person_session_passport ON person_session (organisation_id, passport_id);
