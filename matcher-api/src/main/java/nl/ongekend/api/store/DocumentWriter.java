package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

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
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The two statements every write consists of: lock what is there, then write the next versions.
 *
 * <p>One statement writes any number of versions, each to all four tables, so a single document and
 * an import take the same path; what is about people is sealed before. Runs inside the transaction
 * of its caller.
 */
final class DocumentWriter {

  private static final String EXISTING =
      "SELECT " + DocumentRows.NAMES + "FROM entity e\n" + DocumentRows.KEY;

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
               decode(content_hash, 'hex') AS content_hash, person_id, sealed_names, sealed,
               entity_version, action, ordinal
        FROM unnest(:types, :ids, :sources, :sourceKeys, :docs, :docVersions, :contentHashes,
                    :people, :names, :sealed, :entityVersions, :actions)
             WITH ORDINALITY AS given (type, id, source, source_key, doc, doc_version,
                                       content_hash, person_id, sealed_names, sealed,
                                       entity_version, action, ordinal)
      ), logged AS (
        INSERT INTO change_log (organisation_id, type, entity_id, entity_version, action, at)
        SELECT :organisation, type, id, entity_version, action, :now FROM incoming ORDER BY ordinal
        RETURNING type, entity_id AS id, xid, seq
      ), kept AS (
        INSERT INTO entity_history (organisation_id, type, id, entity_version, action, source,
                                    source_key, doc, doc_version, content_hash, person_id,
                                    sealed_names, sealed, account_id, at)
        SELECT :organisation, type, id, entity_version, action, source,
               source_key, doc, doc_version, content_hash, person_id,
               sealed_names, sealed, :account, :now
        FROM incoming
      ), audited AS (
        INSERT INTO audit (organisation_id, account_id, role, purpose, action, type, entity_id,
                           entity_version, at)
        SELECT :organisation, :account, :role, :purpose, action, type, id, entity_version, :now
        FROM incoming ORDER BY ordinal
      ), written AS (
        INSERT INTO entity (organisation_id, type, id, source, source_key, doc, doc_version,
                            entity_version, content_hash, person_id, sealed_names, sealed,
                            created_at, updated_at, change_xid, change_seq, deleted)
        SELECT :organisation, type, id, source, source_key, doc, doc_version,
               entity_version, content_hash, person_id, sealed_names, sealed,
               :now, :now, xid, seq, action = 'DELETED'
        FROM incoming JOIN logged USING (type, id)
        ORDER BY type, source, source_key, id
        ON CONFLICT (type, id) DO UPDATE SET
          source = excluded.source, source_key = excluded.source_key, doc = excluded.doc,
          doc_version = excluded.doc_version, entity_version = excluded.entity_version,
          content_hash = excluded.content_hash, person_id = excluded.person_id,
          sealed_names = excluded.sealed_names, sealed = excluded.sealed,
          updated_at = excluded.updated_at, change_xid = excluded.change_xid,
          change_seq = excluded.change_seq,
          deleted = excluded.deleted
        WHERE entity.organisation_id = excluded.organisation_id
          AND entity.entity_version = excluded.entity_version - 1
        RETURNING type, id, change_xid, change_seq
      )
      SELECT type, id, change_xid::text::bigint AS xid, change_seq AS seq FROM written
      """;

  private final JdbcClient jdbc;
  private final DocumentRows rows;
  private final DocumentSealer sealer;
  private final InstantSource clock;

  DocumentWriter(JdbcClient jdbc, Seals seals, InstantSource clock) {
    this.jdbc = jdbc;
    this.rows = seals.rows();
    this.sealer = seals.documents();
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
        .params(columns(sealer.rows(actor.organisationId(), versions)))
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
        .query(rows::existing)
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
        .param("sources", texts(keyed, DocumentWriter::source))
        .param(
            "sourceKeys",
            texts(
                keyed,
                document ->
                    sealer.sourceKey(
                        actor.organisationId(), document.type(), document.externalKey())))
        .query(rows::existing)
        .list();
  }

  /** The columns of rows, by the names that statements give them. */
  static Map<String, ?> columns(List<VersionRow> rows) {
    return Map.ofEntries(
        Map.entry("types", texts(rows, row -> row.version().entity().type().name())),
        Map.entry("ids", Rows.ids(rows.stream().map(row -> row.version().entity().id()).toList())),
        Map.entry("sources", texts(rows, VersionRow::source)),
        Map.entry("sourceKeys", texts(rows, VersionRow::sourceKey)),
        Map.entry("docs", texts(rows, VersionRow::doc)),
        Map.entry("docVersions", array("int4", rows, VersionRow::docVersion, Integer[]::new)),
        Map.entry("contentHashes", texts(rows, VersionRow::contentHash)),
        Map.entry("people", array("uuid", rows, VersionRow::person, UUID[]::new)),
        Map.entry("names", array("bytea", rows, VersionRow::names, byte[][]::new)),
        Map.entry("sealed", array("bytea", rows, VersionRow::sealed, byte[][]::new)),
        Map.entry(
            "entityVersions",
            array("int8", rows, row -> row.version().entityVersion(), Long[]::new)),
        Map.entry("actions", texts(rows, row -> row.version().action().name())));
  }

  private static <T> SqlArrayValue texts(List<T> items, Function<T, @Nullable String> value) {
    return array("text", items, value, String[]::new);
  }

  private static <T, V> SqlArrayValue array(
      String type, List<T> items, Function<T, @Nullable V> value, IntFunction<V[]> make) {
    return new SqlArrayValue(type, (Object[]) items.stream().map(value).toArray(make));
  }

  private static @Nullable String source(NewDocument document) {
    return document.externalKey() == null ? null : document.externalKey().source();
  }
}
