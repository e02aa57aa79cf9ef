-- The store: documents, all their versions, the log of changes and the audit.
-- Key columns compare as bytes (COLLATE "C"), so that order never depends on the machine.
-- Each type of entity has a table of its own: circumstances rest on another legal ground than
-- passports, and can be granted, kept and erased apart.

CREATE TABLE entity (
    organisation_id uuid             NOT NULL,
    type            text COLLATE "C" NOT NULL,
    id              uuid             NOT NULL,
    source          text COLLATE "C",
    source_key      text COLLATE "C",
    doc             jsonb,
    doc_version     integer,
    entity_version  bigint           NOT NULL,
    content_hash    bytea,
    created_at      timestamptz      NOT NULL,
    updated_at      timestamptz      NOT NULL,
    change_xid      xid8             NOT NULL,
    change_seq      bigint           NOT NULL,
    deleted         boolean          NOT NULL,
    PRIMARY KEY (type, id),
    UNIQUE (organisation_id, type, source, source_key),
    CHECK ((source IS NULL) = (source_key IS NULL)),
    CHECK (entity_version >= 1),
    -- A deleted entity keeps its id and version only; what it said is in the history.
    CHECK (deleted = (doc IS NULL)),
    CHECK (deleted = (doc_version IS NULL)),
    CHECK (deleted = (content_hash IS NULL)),
    CHECK (NOT deleted OR source IS NULL)
) PARTITION BY LIST (type);

CREATE TABLE entity_circumstances PARTITION OF entity FOR VALUES IN ('CIRCUMSTANCES');
CREATE TABLE entity_passport      PARTITION OF entity FOR VALUES IN ('PASSPORT');
CREATE TABLE entity_vacancy       PARTITION OF entity FOR VALUES IN ('VACANCY');

CREATE INDEX entity_page ON entity (organisation_id, type, id) WHERE NOT deleted;

CREATE TABLE entity_history (
    organisation_id uuid             NOT NULL,
    type            text COLLATE "C" NOT NULL,
    id              uuid             NOT NULL,
    entity_version  bigint           NOT NULL,
    action          text COLLATE "C" NOT NULL CHECK (action IN ('CREATED', 'REPLACED', 'DELETED')),
    source          text COLLATE "C",
    source_key      text COLLATE "C",
    doc             jsonb,
    doc_version     integer,
    content_hash    bytea,
    account_id      uuid             NOT NULL,
    at              timestamptz      NOT NULL,
    PRIMARY KEY (type, id, entity_version),
    CHECK ((action = 'DELETED') = (doc IS NULL))
) PARTITION BY LIST (type);

CREATE TABLE entity_history_circumstances PARTITION OF entity_history
    FOR VALUES IN ('CIRCUMSTANCES');
CREATE TABLE entity_history_passport      PARTITION OF entity_history FOR VALUES IN ('PASSPORT');
CREATE TABLE entity_history_vacancy       PARTITION OF entity_history FOR VALUES IN ('VACANCY');

-- Ordered by transaction, then by number. Numbers alone would not do: a transaction that takes a
-- number early may commit late, after a follower has passed by.
CREATE TABLE change_log (
    xid             xid8             NOT NULL DEFAULT pg_current_xact_id(),
    seq             bigint           GENERATED ALWAYS AS IDENTITY,
    organisation_id uuid             NOT NULL,
    type            text COLLATE "C" NOT NULL,
    entity_id       uuid             NOT NULL,
    entity_version  bigint           NOT NULL,
    action          text COLLATE "C" NOT NULL,
    at              timestamptz      NOT NULL,
    PRIMARY KEY (xid, seq)
);

CREATE TABLE audit (
    id              bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation_id uuid             NOT NULL,
    account_id      uuid             NOT NULL,
    role            text COLLATE "C" NOT NULL,
    purpose         text COLLATE "C" NOT NULL,
    action          text COLLATE "C" NOT NULL,
    type            text COLLATE "C" NOT NULL,
    entity_id       uuid             NOT NULL,
    entity_version  bigint           NOT NULL,
    at              timestamptz      NOT NULL
);

CREATE INDEX audit_entity ON audit (type, entity_id, id);

CREATE TABLE idempotency_key (
    organisation_id uuid             NOT NULL,
    key             text COLLATE "C" NOT NULL,
    request_hash    bytea            NOT NULL,
    response        text,
    created_at      timestamptz      NOT NULL,
    PRIMARY KEY (organisation_id, key)
);

CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
