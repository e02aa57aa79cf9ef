package nl.ongekend.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The queries that read documents; deleted ones are not there. */
final class DocumentReader {

  private static final String DOCUMENTS =
      """
      SELECT e.type, e.id, e.organisation_id, e.source, e.source_key, e.doc::text AS doc,
             e.doc_version, encode(e.content_hash, 'hex') AS content_hash, e.entity_version,
             e.change_xid::text::bigint AS xid, e.change_seq AS seq
      FROM entity e
      """;

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

  private static final String HISTORY =
      """
      SELECT entity_version, action, doc::text AS doc, doc_version,
             encode(content_hash, 'hex') AS content_hash, account_id, at
      FROM entity_history
      WHERE organisation_id = :organisation AND type = :type AND id = :id
      ORDER BY entity_version
      """;

  private static final String CONTENT =
      """
      SELECT doc::text AS doc, doc_version, encode(content_hash, 'hex') AS content_hash
      FROM entity_history
      WHERE organisation_id = :organisation AND type = :type AND id = :id
        AND content_hash = decode(:hash, 'hex')
      ORDER BY entity_version
      LIMIT 1
      """;

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

  DocumentReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredDocument> find(Actor actor, EntityId entity) {
    return select(BY_ID, actor, entity.type())
        .param("id", entity.id())
        .query(Rows::document)
        .optional();
  }

  Optional<StoredDocument> findByKey(Actor actor, EntityType type, ExternalKey key) {
    return select(BY_KEY, actor, type)
        .param("source", key.source())
        .param("sourceKey", key.sourceKey())
        .query(Rows::document)
        .optional();
  }

  /** Documents of any organisation, in no particular order. */
  List<StoredDocument> listAll(EntityType type, List<UUID> ids) {
    return jdbc.sql(BY_IDS)
        .param("type", type.name())
        .param("ids", Rows.ids(ids))
        .query(Rows::document)
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

  private static DocumentPage page(PageRequest page, JdbcClient.StatementSpec select) {
    // One more than asked for shows whether there is a next page.
    List<StoredDocument> found =
        select.param("limit", page.limit() + 1).query(Rows::document).list();
    if (found.size() <= page.limit()) {
      return new DocumentPage(found, null);
    }
    List<StoredDocument> documents = found.subList(0, page.limit());
    return new DocumentPage(documents, documents.getLast().id());
  }

  List<DocumentVersion> listVersions(Actor actor, EntityId entity) {
    return select(HISTORY, actor, entity.type())
        .param("id", entity.id())
        .query(DocumentReader::version)
        .list();
  }

  Optional<DocumentBody> findContent(Actor actor, EntityId entity, ContentHash hash) {
    return select(CONTENT, actor, entity.type())
        .param("id", entity.id())
        .param("hash", hash.hex())
        .query((row, number) -> Rows.body(row))
        .optional();
  }

  long count(Actor actor, EntityType type) {
    return select(COUNT, actor, type).query(Long.class).single();
  }

  private JdbcClient.StatementSpec select(String sql, Actor actor, EntityType type) {
    return jdbc.sql(sql).param("organisation", actor.organisationId()).param("type", type.name());
  }

  private static DocumentVersion version(ResultSet row, int number) throws SQLException {
    ChangeAction action = ChangeAction.valueOf(row.getString("action"));
    return new DocumentVersion(
        row.getLong("entity_version"),
        action,
        action == ChangeAction.DELETED ? null : Rows.body(row),
        row.getObject("account_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
