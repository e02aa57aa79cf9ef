-- Receipts: what is needed to compute an answer again.
-- A receipt has no text of a person: passport and vacancy are named by hash, and what they said is
-- in entity_history. Erasing a person's documents leaves a receipt that can no longer be exported.

-- What answers are computed with beside documents, each once, under the SHA-256 of its content.
CREATE TABLE archive (
    organisation_id uuid             NOT NULL,
    hash            bytea            NOT NULL CHECK (octet_length(hash) = 32),
    part            text COLLATE "C" NOT NULL
        CHECK (part IN ('PROFILE', 'MARKET', 'RULES', 'PLACES', 'TAXONOMY')),
    deflated        bytea            NOT NULL,
    at              timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, hash)
);

-- The content is compressed already.
ALTER TABLE archive ALTER COLUMN deflated SET STORAGE EXTERNAL;

CREATE TABLE receipt (
    organisation_id uuid             NOT NULL,
    id              bytea            NOT NULL CHECK (octet_length(id) = 32),
    passport_id     uuid             NOT NULL,
    vacancy_id      uuid             NOT NULL,
    -- The receipt itself: as-of date, hashes and answer. The id is the hash of its canonical form.
    content         jsonb            NOT NULL,
    account_id      uuid             NOT NULL,
    role            text COLLATE "C" NOT NULL,
    purpose         text COLLATE "C" NOT NULL,
    at              timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, id)
);

CREATE INDEX receipt_passport ON receipt (organisation_id, passport_id);
