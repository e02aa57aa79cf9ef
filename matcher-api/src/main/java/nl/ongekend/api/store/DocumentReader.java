package nl.ongekend.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The queries that read documents; deleted ones are not there. What is sealed is opened. */
final class DocumentReader {

  private static final String DOCUMENTS =
      "SELECT "
          + DocumentRows.CONTENT
          + ", e.change_xid::text::bigint AS xid, e.change_seq AS seq\nFROM entity e\n"
          + DocumentRows.KEY;

  private static final String BY_ID =
      DOCUMENTS
          + """
          WHERE e.organisation_id = :organisation AND e.type = :type AND e.id = :id AND NOT e.deleted
          """;

  private static final String BY_KEY =
      DOCUMENTS
          + """
          WHERE e.organisation_id = :organisation AND e.type = :type
            AND e.source = :source AND e.source_key = :sourceKey AND NOT e.deleted
          """;

  private static final String BY_IDS =
      DOCUMENTS
          + """
          WHERE e.type = :type AND e.id = ANY (:ids) AND NOT e.deleted
          """;

  private static final String PAGE =
      DOCUMENTS
          + """
          WHERE e.organisation_id = :organisation AND e.type = :type AND NOT e.deleted
            AND e.id > :after
          %s
          ORDER BY e.id
          LIMIT :limit
          """;

  private static final String OF_EMPLOYERS = "AND e.doc #>> '{employer,key}' = ANY (:employers)";

  private static final String FIRST_PAGE = PAGE.replace("AND e.id > :after", "");

  private static final String OF_HISTORY =
      """
      FROM entity_history e
      """
          + DocumentRows.KEY
          + """
          WHERE e.organisation_id = :organisation AND e.type = :type AND e.id = :id
          """;

  private static final String HISTORY =
      "SELECT "
          + DocumentRows.CONTENT
          + ", e.action, e.account_id, e.at\n"
          + OF_HISTORY
          + "ORDER BY e.entity_version";

  /* Hashes of people are sealed, so that they are compared here and not there. */
  private static final String HISTORY_NAMES =
      "SELECT " + DocumentRows.NAMES + OF_HISTORY + "ORDER BY e.entity_version";

  private static final String VERSION =
      "SELECT " + DocumentRows.CONTENT + OF_HISTORY + "AND e.entity_version = :version";

  private static final String EXISTING =
      """
      SELECT id FROM entity
      WHERE organisation_id = :organisation AND type = :type AND id = ANY (:ids) AND NOT deleted
      """;

  private static final String COUNT =
      """
      SELECT count(*) FROM entity
      WHERE organisation_id = :organisation AND type = :type AND NOT deleted
      """;

  private final JdbcClient jdbc;
  private final DocumentRows rows;
  private final DocumentSealer sealer;

  DocumentReader(JdbcClient jdbc, Seals seals) {
    this.jdbc = jdbc;
    this.rows = seals.rows();
    this.sealer = seals.documents();
  }

  Optional<StoredDocument> find(Actor actor, EntityId entity) {
    return select(BY_ID, actor, entity.type())
        .param("id", entity.id())
        .query(rows::document)
        .optional();
  }

  Optional<StoredDocument> findByKey(Actor actor, EntityType type, ExternalKey key) {
    return select(BY_KEY, actor, type)
        .param("source", key.source())
        .param("sourceKey", sealer.sourceKey(actor.organisationId(), type, key))
        .query(rows::document)
        .optional();
  }

  /** Documents of any organisation, in no particular order. */
  List<StoredDocument> listAll(EntityType type, List<UUID> ids) {
    return jdbc.sql(BY_IDS)
        .param("type", type.name())
        .param("ids", Rows.ids(ids))
        .query(rows::document)
        .list();
  }

  Set<UUID> listExisting(Actor actor, EntityType type, List<UUID> ids) {
    return select(EXISTING, actor, type)
        .param("ids", Rows.ids(ids))
        .query((row, number) -> row.getObject("id", UUID.class))
        .set();
  }

  DocumentPage list(Actor actor, PageRequest page) {
    return page(page, select(actor, page, ""));
  }

  /** The vacancies of some employers, by their keys. */
  DocumentPage listVacancies(Actor actor, PageRequest page, List<String> employers) {
    return page(
        page,
        select(actor, page, OF_EMPLOYERS)
            .param("employers", new SqlArrayValue("text", employers.toArray())));
  }

  private JdbcClient.StatementSpec select(Actor actor, PageRequest page, String condition) {
    UUID after = page.after();
    return after == null
        ? select(FIRST_PAGE.formatted(condition), actor, page.type())
        : select(PAGE.formatted(condition), actor, page.type()).param("after", after);
  }

  private DocumentPage page(PageRequest page, JdbcClient.StatementSpec select) {
    // One more than asked for shows whether there is a next page.
    List<StoredDocument> found =
        select.param("limit", page.limit() + 1).query(rows::document).list();
    if (found.size() <= page.limit()) {
      return new DocumentPage(found, null);
    }
    List<StoredDocument> documents = found.subList(0, page.limit());
    return new DocumentPage(documents, documents.getLast().id());
  }

  List<DocumentVersion> listVersions(Actor actor, EntityId entity) {
    return select(HISTORY, actor, entity.type())
        .param("id", entity.id())
        .query(rows::version)
        .list();
  }

  Optional<DocumentBody> findContent(Actor actor, EntityId entity, ContentHash hash) {
    return select(HISTORY_NAMES, actor, entity.type())
        .param("id", entity.id())
        .query((row, number) -> new VersionHash(row.getLong("entity_version"), rows.names(row)))
        .list()
        .stream()
        .filter(version -> version.is(hash))
        .findFirst()
        .flatMap(version -> findBody(actor, entity, version.entityVersion));
  }

  private Optional<DocumentBody> findBody(Actor actor, EntityId entity, long version) {
    return select(VERSION, actor, entity.type())
        .param("id", entity.id())
        .param("version", version)
        .query(rows::body)
        .optional();
  }

  long count(Actor actor, EntityType type) {
    return select(COUNT, actor, type).query(Long.class).single();
  }

  private JdbcClient.StatementSpec select(String sql, Actor actor, EntityType type) {
    return jdbc.sql(sql).param("organisation", actor.organisationId()).param("type", type.name());
  }

  private record VersionHash(long entityVersion, @Nullable DocumentNames names) {

    boolean is(ContentHash hash) {
      return names != null && names.contentHash().equals(hash);
    }
  }
}
