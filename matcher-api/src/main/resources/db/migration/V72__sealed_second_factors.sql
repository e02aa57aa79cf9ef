-- The secret of a second factor is kept sealed under a key of the installation; those of older
-- versions are sealed by the program when it starts.

ALTER TABLE second_factor
    ADD COLUMN sealed bytea,
    ALTER COLUMN secret DROP NOT NULL,
    ADD CONSTRAINT second_factor_has_one_secret CHECK ((secret IS NULL) <> (sealed IS NULL)),
    ADD CONSTRAINT only_sealed CHECK (secret IS NULL) NOT VALID;
