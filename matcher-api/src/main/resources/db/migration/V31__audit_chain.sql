-- The audit as a chain: what was written cannot be changed, removed, added to or put in another
-- order without showing.
--
-- A link covers the rows of one statement with one digest, and carries the hash of the link before
-- it. The digest is made with the rows. The place in the chain is taken when the transaction
-- commits, under a lock that is held for the commit alone: nothing else is locked after it, so
-- writers wait for each other shortly and never in a circle. An import of a thousand documents makes
-- one link.

CREATE TABLE audit_link (
    id       bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- 1 for the first; 0 covers what is older than the chain; missing until the commit.
    position bigint         UNIQUE,
    ids      int8multirange NOT NULL,
    size     bigint         NOT NULL,
    digest   bytea          NOT NULL,
    previous bytea,
    hash     bytea
);

-- Texts carry their length, so that nothing can move from one column into the next.
CREATE FUNCTION audit_row_hash(
    id bigint, organisation_id uuid, account_id uuid, role text, purpose text, action text,
    type text, entity_id uuid, entity_version bigint, at timestamptz) RETURNS bytea
LANGUAGE sql STABLE
RETURN sha256(convert_to(concat_ws('|',
    id, organisation_id, account_id, length(role), role, length(purpose), purpose,
    length(action), action, length(type), type, entity_id, entity_version,
    (extract(epoch FROM at) * 1000000)::bigint), 'UTF8'));

CREATE FUNCTION audit_link_hash(previous bytea, place bigint, ids int8multirange, digest bytea)
RETURNS bytea LANGUAGE sql STABLE
RETURN sha256(previous || convert_to(place || ' ' || ids || ' ', 'UTF8') || digest);

-- A restored home keeps the links of its backup.
CREATE FUNCTION audit_is_restored() RETURNS boolean LANGUAGE sql STABLE
RETURN coalesce(current_setting('ongekend.restoring', true), '') = 'on';

CREATE FUNCTION audit_cover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT audit_is_restored() THEN
        INSERT INTO audit_link (ids, size, digest)
        SELECT range_agg(int8range(a.id, a.id, '[]')), count(*),
               sha256(string_agg(audit_row_hash(
                   a.id, a.organisation_id, a.account_id, a.role, a.purpose, a.action, a.type,
                   a.entity_id, a.entity_version, a.at), ''::bytea ORDER BY a.id))
        FROM added a
        HAVING count(*) > 0;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last_position bigint;
    last_hash     bytea;
BEGIN
    IF audit_is_restored() THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('ongekend audit chain', 0));
    SELECT l.position, l.hash INTO last_position, last_hash
    FROM audit_link l WHERE l.position IS NOT NULL ORDER BY l.position DESC LIMIT 1;
    last_position := coalesce(last_position, 0);
    last_hash := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
    UPDATE audit_link l
    SET position = last_position + 1, previous = last_hash,
        hash = audit_link_hash(last_hash, last_position + 1, l.ids, l.digest)
    WHERE l.id = NEW.id;
    RETURN NULL;
END
$$;

-- What is there already is covered as a whole, as it is now.
INSERT INTO audit_link (position, ids, size, digest, previous, hash)
SELECT 0, ids, size, digest, nothing, audit_link_hash(nothing, 0, ids, digest)
FROM (
    SELECT range_agg(int8range(a.id, a.id, '[]')) AS ids, count(*) AS size,
           sha256(string_agg(audit_row_hash(
               a.id, a.organisation_id, a.account_id, a.role, a.purpose, a.action, a.type,
               a.entity_id, a.entity_version, a.at), ''::bytea ORDER BY a.id)) AS digest,
           decode(repeat('00', 32), 'hex') AS nothing
    FROM audit a
    HAVING count(*) > 0
) AS older;

CREATE TRIGGER audit_cover AFTER INSERT ON audit
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION audit_cover();

CREATE CONSTRAINT TRIGGER audit_chain AFTER INSERT ON audit_link
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION audit_chain();
