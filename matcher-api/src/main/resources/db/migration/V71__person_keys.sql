-- A key for each person: what documents say about somebody is sealed under it, and destroying the
-- key erases them, also in backups and freed pages.
-- Keys stand here sealed under the master key, which is a file in the home and never in the
-- database. Rows of older versions are sealed by the program when it starts; after that the
-- constraints named only_sealed are validated.

CREATE TABLE master_key (
    one             boolean          PRIMARY KEY CHECK (one),
    -- Tells the master key from others and opens nothing.
    fingerprint     text COLLATE "C" NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{32}$')
);

-- Keys of the installation itself, by what they are for.
CREATE TABLE home_key (
    name            text COLLATE "C" PRIMARY KEY,
    wrapped         bytea            NOT NULL
);

CREATE TABLE person_key (
    organisation_id uuid             NOT NULL,
    person_id       uuid             NOT NULL,
    wrapped         bytea            NOT NULL,
    PRIMARY KEY (organisation_id, person_id)
);

-- Of a sealed row, doc and content_hash are missing and source_key is a keyed mark. sealed_names is
-- the content hash and the key in the source system; sealed is the document.
ALTER TABLE entity
    ADD COLUMN person_id    uuid,
    ADD COLUMN sealed_names bytea,
    ADD COLUMN sealed       bytea,
    DROP CONSTRAINT entity_check1,
    DROP CONSTRAINT entity_check3,
    ADD CONSTRAINT entity_says_something CHECK (deleted = (doc IS NULL AND sealed IS NULL)),
    ADD CONSTRAINT entity_has_names CHECK
        (deleted = (content_hash IS NULL AND sealed_names IS NULL)),
    ADD CONSTRAINT entity_is_sealed_whole CHECK
        ((sealed IS NULL) = (sealed_names IS NULL) AND (sealed IS NULL) = (person_id IS NULL)
         AND (sealed IS NULL OR doc IS NULL AND content_hash IS NULL));

ALTER TABLE entity_history
    ADD COLUMN person_id    uuid,
    ADD COLUMN sealed_names bytea,
    ADD COLUMN sealed       bytea,
    DROP CONSTRAINT entity_history_check,
    ADD CONSTRAINT entity_history_says_something CHECK
        ((action = 'DELETED') = (doc IS NULL AND sealed IS NULL)),
    ADD CONSTRAINT entity_history_is_sealed_whole CHECK
        ((sealed IS NULL) = (sealed_names IS NULL) AND (sealed IS NULL) = (person_id IS NULL)
         AND (sealed IS NULL OR doc IS NULL AND content_hash IS NULL));

-- What is sealed is compressed already.
ALTER TABLE entity ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE entity_history ALTER COLUMN sealed SET STORAGE EXTERNAL;

ALTER TABLE entity_passport ADD CONSTRAINT only_sealed CHECK (doc IS NULL) NOT VALID;
ALTER TABLE entity_circumstances ADD CONSTRAINT only_sealed CHECK (doc IS NULL) NOT VALID;
ALTER TABLE entity_history_passport ADD CONSTRAINT only_sealed CHECK (doc IS NULL) NOT VALID;
ALTER TABLE entity_history_circumstances ADD CONSTRAINT only_sealed CHECK (doc IS NULL) NOT VALID;

-- Whose circumstances, now that documents do not say it.
CREATE INDEX entity_history_person ON entity_history_circumstances (organisation_id, person_id);
