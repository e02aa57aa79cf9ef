package nl.ongekend.api.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All changes of all organisations, in an order on which every follower agrees.
 *
 * <p>Only changes below every running transaction are shown: what is shown will never be preceded
 * by a change that commits later, so a follower that reads on from the last position it has seen
 * misses nothing and sees nothing twice. A change becomes visible here when all transactions that
 * began to write before it have ended, usually at once. Positions belong to one database server:
 * data that is restored into another one must get positions of that one.
 *
 * <p>For the parts of the application that derive something from documents; it is not a view of
 * documents by somebody, so it takes no actor. Safe for use by several threads.
 */
public final class ChangeLog {

  private static final String SETTLED =
      """
      SELECT xid::text::bigint AS xid, seq, organisation_id, type, entity_id AS id, entity_version,
             action, at
      FROM change_log
      WHERE xid < pg_snapshot_xmin(pg_current_snapshot())
      """;

  private static final String AFTER =
      SETTLED
          + """
            AND (change_log.xid, seq) > (:xid::text::xid8, :seq)
          ORDER BY change_log.xid, seq
          LIMIT :limit
          """;

  private static final String LAST =
      SETTLED
          + """
          ORDER BY change_log.xid DESC, seq DESC
          LIMIT 1
          """;

  private final JdbcClient jdbc;
  private final DocumentReader reader;

  ChangeLog(JdbcClient jdbc, DocumentReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  /**
   * The next changes, in order; empty when there are none for now.
   *
   * @param position the last position that was seen, {@link ChangePosition#START} at first
   * @param limit how many changes at most, at least 1
   */
  public List<Change> readAfter(ChangePosition position, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit (%d) must be at least 1.".formatted(limit));
    }
    return StoreErrors.translating(() ->
        jdbc.sql(AFTER)
            .param("xid", position.xid())
            .param("seq", position.seq())
            .param("limit", limit)
            .query(ChangeLog::change)
            .list());
  }

  /** The position of the last change that is shown now; the start when there is none. */
  public ChangePosition current() {
    return StoreErrors.translating(() ->
        jdbc.sql(LAST)
            .query(ChangeLog::change)
            .optional()
            .map(Change::position)
            .orElse(ChangePosition.START));
  }

  /**
   * The documents that changes are about, as they are now, in no particular order. They may be
   * newer than the changes; those that are deleted by now are left out.
   */
  public List<StoredDocument> listDocuments(List<Change> changes) {
    Map<EntityType, List<UUID>> idsByType =
        changes.stream()
            .map(Change::entity)
            .distinct()
            .collect(groupingBy(EntityId::type, mapping(EntityId::id, toList())));
    return StoreErrors.translating(() ->
        idsByType.entrySet().stream()
            .flatMap(ids -> reader.listAll(ids.getKey(), ids.getValue()).stream())
            .toList());
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    return new Change(
        Rows.position(row),
        row.getObject("organisation_id", UUID.class),
        Rows.entity(row),
        row.getLong("entity_version"),
        ChangeAction.valueOf(row.getString("action")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
