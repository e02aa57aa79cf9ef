-- Identities: whom a provider of OpenID Connect speaks for. Whoever owns the home binds an account
-- to what the provider calls the person for good; nobody is bound by logging in.

CREATE TABLE account_identity (
    issuer     text COLLATE "C" NOT NULL,
    subject    text COLLATE "C" NOT NULL,
    account_id uuid             NOT NULL UNIQUE REFERENCES account (id),
    bound_at   timestamptz      NOT NULL,
    PRIMARY KEY (issuer, subject)
);

-- A session can be pointed at without the hash that it is found by, and knows whether more than a
-- password was shown when it began.
ALTER TABLE session
    ADD COLUMN reference uuid    NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN strong    boolean NOT NULL DEFAULT false;
