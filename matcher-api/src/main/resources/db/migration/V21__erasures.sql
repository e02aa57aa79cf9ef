-- Proof that a person was erased, without anything that says who it was.

CREATE TABLE erasure (
    organisation_id uuid             NOT NULL,
    -- Also stands in the audit, in the place of the person.
    id              uuid             PRIMARY KEY,
    -- SHA-256 of salt and id: whoever knows the id can see that this was the person.
    salt            bytea            NOT NULL CHECK (octet_length(salt) = 32),
    id_hash         bytea            NOT NULL CHECK (octet_length(id_hash) = 32),
    role            text COLLATE "C" NOT NULL,
    -- How many rows by table.
    removed         jsonb            NOT NULL,
    at              timestamptz      NOT NULL
);
