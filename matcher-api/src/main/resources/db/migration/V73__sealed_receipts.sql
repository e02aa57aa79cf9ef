-- Receipts say what came out for whom, so they are sealed like documents. The hash of a request is
-- kept as a keyed mark: a plain one lets somebody who guesses a document see that it was right.
-- What older versions kept is sealed by the program when it starts.

ALTER TABLE receipt
    ADD COLUMN sealed bytea,
    ALTER COLUMN content DROP NOT NULL,
    ADD CONSTRAINT receipt_has_one_content CHECK ((content IS NULL) <> (sealed IS NULL)),
    ADD CONSTRAINT only_sealed CHECK (content IS NULL) NOT VALID;

ALTER TABLE idempotency_key
    ADD COLUMN request_mark text COLLATE "C",
    ALTER COLUMN request_hash DROP NOT NULL,
    ADD CONSTRAINT idempotency_key_has_one_request CHECK
        ((request_hash IS NULL) <> (request_mark IS NULL)),
    ADD CONSTRAINT only_sealed CHECK (request_hash IS NULL) NOT VALID;
