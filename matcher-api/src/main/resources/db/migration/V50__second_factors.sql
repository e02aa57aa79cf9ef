-- Second factors: a secret that a person's app shares, and codes for the day the app is lost.
-- The secret has to be kept as it is, because codes are computed with it; recovery codes are hashes.

CREATE TABLE second_factor (
    account_id uuid        PRIMARY KEY REFERENCES account (id),
    secret     bytea       NOT NULL CHECK (octet_length(secret) = 20),
    -- Until a code was shown once, logging in does not ask for one.
    confirmed  boolean     NOT NULL,
    -- The step of the last code that was accepted: it and older ones are not accepted again.
    last_step  bigint      NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE recovery_code (
    code_hash  bytea PRIMARY KEY CHECK (octet_length(code_hash) = 32),
    account_id uuid  NOT NULL REFERENCES account (id)
);

CREATE INDEX recovery_code_account ON recovery_code (account_id);
