-- Accounts: who may come in, and how they prove who they are.
-- Nothing here can be used to come in: passwords are stretched, sessions and tokens are 256 random
-- bits of which only the SHA-256 is kept. A home without a row in account has its local user only.

CREATE TABLE organisation (
    id         uuid             PRIMARY KEY,
    name       text COLLATE "C" NOT NULL UNIQUE,
    created_at timestamptz      NOT NULL
);

CREATE TABLE account (
    id              uuid             PRIMARY KEY,
    organisation_id uuid             NOT NULL REFERENCES organisation (id),
    name            text COLLATE "C" NOT NULL UNIQUE,
    role            text COLLATE "C" NOT NULL CHECK (role IN
        ('PERSON', 'JOB_COACH', 'EMPLOYER', 'IWCN_STAFF', 'AUDITOR', 'ADMINISTRATOR')),
    password_hash   text             NOT NULL,
    -- A one-time password opens nothing but the choice of another one.
    one_time        boolean          NOT NULL,
    state           text COLLATE "C" NOT NULL CHECK (state IN ('ENABLED', 'DISABLED')),
    created_at      timestamptz      NOT NULL
);

CREATE TABLE session (
    id_hash    bytea       PRIMARY KEY CHECK (octet_length(id_hash) = 32),
    account_id uuid        NOT NULL REFERENCES account (id),
    created_at timestamptz NOT NULL,
    used_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE INDEX session_account ON session (account_id);

CREATE TABLE api_token (
    token_hash bytea            PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    account_id uuid             NOT NULL REFERENCES account (id),
    scope      text COLLATE "C" NOT NULL CHECK (scope IN ('READ', 'WRITE')),
    created_at timestamptz      NOT NULL,
    expires_at timestamptz      NOT NULL
);

CREATE INDEX api_token_account ON api_token (account_id);

-- Attempts to log in, per account and per address; both are kept as hashes.
CREATE TABLE login_throttle (
    subject_hash bytea       PRIMARY KEY CHECK (octet_length(subject_hash) = 32),
    attempts     integer     NOT NULL,
    since        timestamptz NOT NULL
);
