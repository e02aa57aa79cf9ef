package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The two statements every write consists of: lock what is there, then write the next versions.
 *
 * <p>One statement writes any number of versions, each to all four tables, so a single document and
 * an import take the same path. Runs inside the transaction of its caller.
 */
final class DocumentWriter {

  private static final String EXISTING =
      """
      SELECT e.type, e.id, e.organisation_id, e.source, e.source_key, e.doc_version,
             encode(e.content_hash, 'hex') AS content_hash, e.entity_version
      FROM entity e
      """;

  private static final String LOCK_BY_ID =
      EXISTING
          + """
          WHERE e.type = :type AND e.id = ANY (:ids)
          ORDER BY e.id
          FOR UPDATE OF e
          """;

  private static final String LOCK_BY_KEY =
      EXISTING
          + """
          JOIN unnest(:types, :sources, :sourceKeys) AS wanted (type, source, source_key)
            ON e.organisation_id = :organisation AND e.type = wanted.type
           AND e.source = wanted.source AND e.source_key = wanted.source_key
          ORDER BY e.type, e.id
          FOR UPDATE OF e
          """;

  /* The document is parsed once, in "incoming". The guard in "written" is for entities that came
   * into being after the lock was asked for: their row is left alone, and the caller starts over.
   * Its order is one on which all writers agree, so that two imports of the same documents wait for
   * each other instead of deadlocking; the change log keeps the order given. */
  private static final String WRITE =
      """
      WITH incoming AS MATERIALIZED (
        SELECT type, id, source, source_key, doc::jsonb AS doc, doc_version,
               decode(content_hash, 'hex') AS content_hash, entity_version, action, ordinal
        FROM unnest(:types, :ids, :sources, :sourceKeys, :docs, :docVersions, :contentHashes,
                    :entityVersions, :actions)
             WITH ORDINALITY AS given (type, id, source, source_key, doc, doc_version,
                                       content_hash, entity_version, action, ordinal)
      ), logged AS (
        INSERT INTO change_log (organisation_id, type, entity_id, entity_version, action, at)
        SELECT :organisation, type, id, entity_version, action, :now FROM incoming ORDER BY ordinal
        RETURNING type, entity_id AS id, xid, seq
      ), kept AS (
        INSERT INTO entity_history (organisation_id, type, id, entity_version, action, source,
                                    source_key, doc, doc_version, content_hash, account_id, at)
        SELECT :organisation, type, id, entity_version, action, source,
               source_key, doc, doc_version, content_hash, :account, :now
        FROM incoming
      ), audited AS (
        INSERT INTO audit (organisation_id, account_id, role, purpose, action, type, entity_id,
                           entity_version, at)
        SELECT :organisation, :account, :role, :purpose, action, type, id, entity_version, :now
        FROM incoming ORDER BY ordinal
      ), written AS (
        INSERT INTO entity (organisation_id, type, id, source, source_key, doc, doc_version,
                            entity_version, content_hash, created_at, updated_at, change_xid,
                            change_seq, deleted)
        SELECT :organisation, type, id, source, source_key, doc, doc_version,
               entity_version, content_hash, :now, :now, xid,
               seq, action = 'DELETED'
        FROM incoming JOIN logged USING (type, id)
        ORDER BY type, source, source_key, id
        ON CONFLICT (type, id) DO UPDATE SET
          source = excluded.source, source_key = excluded.source_key, doc = excluded.doc,
          doc_version = excluded.doc_version, entity_version = excluded.entity_version,
          content_hash = excluded.content_hash, updated_at = excluded.updated_at,
          change_xid = excluded.change_xid, change_seq = excluded.change_seq,
          deleted = excluded.deleted
        WHERE entity.organisation_id = excluded.organisation_id
          AND entity.entity_version = excluded.entity_version - 1
        RETURNING type, id, change_xid, change_seq
      )
      SELECT type, id, change_xid::text::bigint AS xid, change_seq AS seq FROM written
      """;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  DocumentWriter(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Locks the entities that new documents may collide with. */
  ExistingDocuments lock(Actor actor, Collection<NewDocument> documents) {
    List<ExistingDocument> found = new ArrayList<>(lockById(documents));
    found.addAll(lockByKey(actor, documents));
    return new ExistingDocuments(actor.organisationId(), found);
  }

  /**
   * Locks one entity.
   *
   * @throws DocumentNotFoundException when there is none in the organisation, or it is deleted
   */
  ExistingDocument lock(Actor actor, EntityId entity) {
    return lockByIds(entity.type(), List.of(entity.id())).stream()
        .filter(existing -> existing.organisationId().equals(actor.organisationId()))
        .filter(existing -> !existing.isDeleted())
        .findFirst()
        .orElseThrow(() -> new DocumentNotFoundException(entity));
  }

  /**
   * Writes versions of different entities.
   *
   * @return the position each got in the change log
   * @throws OptimisticLockingFailureException when an entity is not at the version before; the
   *     transaction must be rolled back
   */
  Map<EntityId, ChangePosition> write(Actor actor, Purpose purpose, List<PendingVersion> versions) {
    if (versions.isEmpty()) {
      return Map.of();
    }
    Map<EntityId, ChangePosition> positions = new HashMap<>();
    jdbc.sql(WRITE)
        .param("organisation", actor.organisationId())
        .param("account", actor.accountId())
        .param("role", actor.role().name())
        .param("purpose", purpose.name())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
        .params(columns(versions))
        .query(row -> {
          positions.put(Rows.entity(row), Rows.position(row));
        });
    if (positions.size() != versions.size()) {
      throw new OptimisticLockingFailureException("Somebody else wrote the same entity.");
    }
    return positions;
  }

  /** Writes one version; see {@link #write}. */
  ChangePosition writeOne(Actor actor, Purpose purpose, PendingVersion version) {
    return Objects.requireNonNull(write(actor, purpose, List.of(version)).get(version.entity()));
  }

  private List<ExistingDocument> lockById(Collection<NewDocument> documents) {
    Map<EntityType, List<UUID>> idsByType = new TreeMap<>();
    for (NewDocument document : documents) {
      if (document.id() != null) {
        idsByType.computeIfAbsent(document.type(), type -> new ArrayList<>()).add(document.id());
      }
    }
    return idsByType.entrySet().stream()
        .flatMap(ids -> lockByIds(ids.getKey(), ids.getValue()).stream())
        .toList();
  }

  private List<ExistingDocument> lockByIds(EntityType type, List<UUID> ids) {
    return jdbc.sql(LOCK_BY_ID)
        .param("type", type.name())
        .param("ids", Rows.ids(ids))
        .query(DocumentWriter::existing)
        .list();
  }

  private List<ExistingDocument> lockByKey(Actor actor, Collection<NewDocument> documents) {
    List<NewDocument> keyed =
        documents.stream().filter(document -> document.externalKey() != null).toList();
    if (keyed.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(LOCK_BY_KEY)
        .param("organisation", actor.organisationId())
        .param("types", texts(keyed, document -> document.type().name()))
        .param("sources", texts(keyed, document -> source(document.externalKey())))
        .param("sourceKeys", texts(keyed, document -> sourceKey(document.externalKey())))
        .query(DocumentWriter::existing)
        .list();
  }

  private static Map<String, ?> columns(List<PendingVersion> versions) {
    return Map.of(
        "types", texts(versions, version -> version.entity().type().name()),
        "ids", Rows.ids(versions.stream().map(version -> version.entity().id()).toList()),
        "sources", texts(versions, version -> source(version.externalKey())),
        "sourceKeys", texts(versions, version -> sourceKey(version.externalKey())),
        "docs", texts(versions, version -> ofBody(version, DocumentBody::json)),
        "docVersions",
            array("int4", versions, v -> ofBody(v, DocumentBody::docVersion), Integer[]::new),
        "contentHashes", texts(versions, version -> ofBody(version, b -> b.contentHash().hex())),
        "entityVersions", array("int8", versions, PendingVersion::entityVersion, Long[]::new),
        "actions", texts(versions, version -> version.action().name()));
  }

  private static <T> SqlArrayValue texts(List<T> items, Function<T, @Nullable String> value) {
    return array("text", items, value, String[]::new);
  }

  private static <T, V> SqlArrayValue array(
      String type, List<T> items, Function<T, @Nullable V> value, IntFunction<V[]> make) {
    return new SqlArrayValue(type, (Object[]) items.stream().map(value).toArray(make));
  }

  private static @Nullable String source(@Nullable ExternalKey key) {
    return key == null ? null : key.source();
  }

  private static @Nullable String sourceKey(@Nullable ExternalKey key) {
    return key == null ? null : key.sourceKey();
  }

  private static <V> @Nullable V ofBody(PendingVersion version, Function<DocumentBody, V> part) {
    return version.body() == null ? null : part.apply(version.body());
  }

  private static ExistingDocument existing(ResultSet row, int number) throws SQLException {
    String hash = row.getString("content_hash");
    return new ExistingDocument(
        Rows.entity(row),
        row.getObject("organisation_id", UUID.class),
        Rows.externalKey(row),
        row.getInt("doc_version"),
        hash == null ? null : new ContentHash(hash),
        row.getLong("entity_version"));
  }
}
