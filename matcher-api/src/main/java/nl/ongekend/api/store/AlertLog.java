package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.Types;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Saved searches of all organisations as the follower that writes alerts sees them.
 *
 * <p>Alerts and the position up to which they are complete are written in one transaction, and only
 * when position and searches are still those that the follower read. So of several followers one
 * writes, and after a crash the next one neither loses nor repeats an alert. Safe for use by
 * several threads.
 */
public final class AlertLog {

  private static final String MARK =
      "SELECT xid::text::bigint AS xid, seq, revision FROM alert_follower";

  private static final String MOVE =
      """
      UPDATE alert_follower SET xid = :xid::text::xid8, seq = :seq
      WHERE xid = :oldXid::text::xid8 AND seq = :oldSeq AND revision = :revision
      """;

  private static final String SEARCHES =
      "SELECT " + SavedSearchStore.FIELDS + " FROM saved_search ORDER BY id";

  private static final String FINDS =
      "SELECT search_id, found_id FROM saved_search_find WHERE search_id = ANY (:ids)";

  private static final String FINDERS =
      """
      SELECT f.search_id FROM saved_search_find f JOIN saved_search s ON s.id = f.search_id
      WHERE s.found_type = :type AND f.found_id = ANY (:ids)
      """;

  private static final String FORGET =
      "DELETE FROM saved_search_find WHERE search_id = :search AND found_id = ANY (:ids)";

  private static final String TELL =
      """
      INSERT INTO alert (search_id, found_id, found_version, kind, score, at)
      SELECT s.id, e.id, coalesce(:version, e.entity_version), :kind, :score, :now
      FROM saved_search s JOIN entity e ON e.type = s.found_type
      WHERE s.id = :search AND e.id = :found
      ON CONFLICT DO NOTHING
      """;

  private final JdbcClient jdbc;
  private final DocumentReader reader;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  AlertLog(
      JdbcClient jdbc, DocumentReader reader, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Returns how far alerts are complete; the start while there never was a search. */
  public FollowerMark mark() {
    return transactions.read(() ->
        jdbc.sql(MARK)
            .query((row, number) -> new FollowerMark(Rows.position(row), row.getLong("revision")))
            .optional()
            .orElse(new FollowerMark(ChangePosition.START, 0)));
  }

  /** Returns all saved searches, ordered by id. */
  public List<SavedSearch> listSearches() {
    return transactions.read(() -> jdbc.sql(SEARCHES).query(SavedSearchStore::search).list());
  }

  /** Returns what searches hold, by search; a search that holds nothing is left out. */
  public Map<UUID, Set<UUID>> listFinds(Collection<UUID> searches) {
    return transactions.read(() ->
        jdbc
            .sql(FINDS)
            .param("ids", Rows.ids(List.copyOf(searches)))
            .query((row, number) ->
                Map.entry(
                    row.getObject("search_id", UUID.class), row.getObject("found_id", UUID.class)))
            .list()
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
  }

  /** Returns the searches that hold one of these vacancies or passports. */
  public Set<UUID> listFinders(EntityType type, Collection<UUID> found) {
    return transactions.read(() ->
        jdbc.sql(FINDERS)
            .param("type", type.name())
            .param("ids", Rows.ids(List.copyOf(found)))
            .query((row, number) -> row.getObject("search_id", UUID.class))
            .set());
  }

  /** Returns documents as they are now, by id; those that are deleted are left out. */
  public Map<UUID, StoredDocument> listDocuments(EntityType type, Collection<UUID> ids) {
    return transactions.read(() ->
        reader.listAll(type, List.copyOf(ids)).stream()
            .collect(toMap(StoredDocument::id, Function.identity())));
  }

  /**
   * Writes alerts and moves on.
   *
   * @param from what was read before these were found
   * @param to the last change they take into account
   * @param versions the versions of what changed; anything else is at the one it has
   * @return whether this was done; false when another follower was first, or searches were saved or
   *     removed meanwhile, and then nothing was written
   */
  public boolean advance(
      FollowerMark from, ChangePosition to, List<SearchFinds> finds, Map<EntityId, Long> versions) {
    return transactions.together(() -> {
      boolean first = move(from, to);
      if (first) {
        finds.forEach(each -> write(each, versions));
      }
      return first;
    });
  }

  private boolean move(FollowerMark from, ChangePosition to) {
    int moved =
        jdbc.sql(MOVE)
            .param("xid", to.xid())
            .param("seq", to.seq())
            .param("oldXid", from.position().xid())
            .param("oldSeq", from.position().seq())
            .param("revision", from.revision())
            .update();
    return moved == 1;
  }

  private void write(SearchFinds finds, Map<EntityId, Long> versions) {
    jdbc.sql(FORGET)
        .param("search", finds.search())
        .param("ids", Rows.ids(List.copyOf(finds.left())))
        .update();
    for (UUID found : new TreeSet<>(finds.left())) {
      tell(finds, found, AlertKind.LEFT, versions);
    }
    SavedSearchStore.keepFinds(jdbc, finds.search(), finds.entered().keySet());
    for (UUID found : new TreeSet<>(finds.entered().keySet())) {
      tell(finds, found, AlertKind.ENTERED, versions);
    }
  }

  private void tell(SearchFinds finds, UUID found, AlertKind kind, Map<EntityId, Long> versions) {
    jdbc.sql(TELL)
        .param("search", finds.search())
        .param("found", found)
        .param("kind", kind.name())
        .param("version", versions.get(new EntityId(finds.foundType(), found)), Types.BIGINT)
        .param("score", finds.entered().get(found), Types.INTEGER)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
        .update();
  }
}
