package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The saved searches of an organisation, and the alerts of each. All methods refuse a purpose that
 * does not cover passports and vacancies ({@link AccessRefusedException}). Safe for use by several
 * threads.
 */
public final class SavedSearchStore {

  static final String FIELDS =
      "id, subject_type, subject_id, most, only_within_reach, filters, seen, created_at";

  private static final String FIND =
      "SELECT " + FIELDS + " FROM saved_search WHERE organisation_id = :organisation AND id = :id";

  private static final String LIST =
      "SELECT "
          + FIELDS
          + """
           FROM saved_search
          WHERE organisation_id = :organisation
            AND subject_type = :subjectType AND subject_id = :subject
          ORDER BY id
          """;

  /* While there is no search, nobody moves the position; the first one begins at its own. */
  private static final String COUNT_IN =
      """
      INSERT INTO alert_follower AS f (one, xid, seq, revision)
      VALUES (true, :xid::text::xid8, :seq, 1)
      ON CONFLICT (one) DO UPDATE SET
        revision = f.revision + 1,
        xid = CASE WHEN EXISTS (SELECT FROM saved_search) THEN f.xid ELSE excluded.xid END,
        seq = CASE WHEN EXISTS (SELECT FROM saved_search) THEN f.seq ELSE excluded.seq END
      RETURNING xid::text::bigint AS xid, seq
      """;

  private static final String COUNT_OUT = "UPDATE alert_follower SET revision = revision + 1";

  private static final String KEEP =
      """
      INSERT INTO saved_search (organisation_id, id, subject_type, subject_id, most,
                                only_within_reach, filters, seen, account_id, created_at)
      VALUES (:organisation, :id, :subjectType, :subject, :top, :onlyWithinReach, :filters, 0,
              :account, :now)
      """;

  /* Whoever was erased is not kept again by a server whose index still has the passport. */
  private static final String KEEP_FINDS =
      """
      INSERT INTO saved_search_find (search_id, found_id)
      SELECT s.id, e.id FROM saved_search s JOIN entity e ON e.type = s.found_type
      WHERE s.id = :search AND e.id = ANY (:found)
      ON CONFLICT DO NOTHING
      """;

  private static final String REMOVE =
      "DELETE FROM saved_search WHERE organisation_id = :organisation AND id = :id";

  private static final String ALERTS =
      """
      SELECT a.number, a.found_id, a.found_version, a.kind, a.score, a.at,
             EXISTS (SELECT FROM saved_search_find f
                     WHERE f.search_id = a.search_id AND f.found_id = a.found_id) AS held
      FROM alert a
      WHERE a.search_id = :id AND a.number > :after ORDER BY a.number LIMIT :limit
      """;

  private static final String SEE =
      """
      UPDATE saved_search SET seen = greatest(seen, :seen)
      WHERE organisation_id = :organisation AND id = :id
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  SavedSearchStore(JdbcClient jdbc, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps a search.
   *
   * @param finds what it holds from the beginning, which nobody is told of
   * @param position the position up to which these take changes into account
   * @return whether it was kept; false when alerts are further than the position, and then it has
   *     to be computed again
   */
  public boolean create(
      Actor actor,
      Purpose purpose,
      SavedSearch search,
      Collection<UUID> finds,
      ChangePosition position) {
    require(actor, purpose);
    return transactions.write(() -> {
      boolean isAhead = countIn(position).compareTo(position) > 0;
      if (!isAhead) {
        keep(actor, search);
        keepFinds(jdbc, search.id(), finds);
      }
      return !isAhead;
    });
  }

  private ChangePosition countIn(ChangePosition position) {
    return jdbc.sql(COUNT_IN)
        .param("xid", position.xid())
        .param("seq", position.seq())
        .query((row, number) -> Rows.position(row))
        .single();
  }

  private void keep(Actor actor, SavedSearch search) {
    of(KEEP, actor, search.id())
        .param("subjectType", search.subject().type().name())
        .param("subject", search.subject().id())
        .param("top", search.top())
        .param("onlyWithinReach", search.onlyWithinReach())
        .param("filters", new SqlArrayValue("text", search.filters().toArray()))
        .param("account", actor.accountId())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
        .update();
  }

  static void keepFinds(JdbcClient jdbc, UUID search, Collection<UUID> found) {
    jdbc.sql(KEEP_FINDS)
        .param("search", search)
        .param("found", Rows.ids(List.copyOf(found)))
        .update();
  }

  /** Returns a search, if the organisation has it. */
  public Optional<SavedSearch> find(Actor actor, Purpose purpose, UUID id) {
    require(actor, purpose);
    return transactions.read(() -> of(FIND, actor, id).query(SavedSearchStore::search).optional());
  }

  /** Returns the searches for a person or a vacancy, ordered by id. */
  public List<SavedSearch> list(Actor actor, Purpose purpose, EntityId subject) {
    require(actor, purpose);
    return transactions.read(() ->
        jdbc.sql(LIST)
            .param("organisation", actor.organisationId())
            .param("subjectType", subject.type().name())
            .param("subject", subject.id())
            .query(SavedSearchStore::search)
            .list());
  }

  /**
   * Removes a search and its alerts.
   *
   * @return whether the organisation had it
   */
  public boolean remove(Actor actor, Purpose purpose, UUID id) {
    require(actor, purpose);
    return transactions.write(() -> {
      // First, so that no follower is writing alerts of it.
      jdbc.sql(COUNT_OUT).update();
      return of(REMOVE, actor, id).update();
    })
        == 1;
  }

  /**
   * Returns alerts of a search, the oldest first; empty when the organisation has no such search.
   *
   * @param after only those with greater numbers
   * @param limit how many at most
   */
  public List<Alert> listAlerts(Actor actor, Purpose purpose, UUID id, long after, int limit) {
    if (find(actor, purpose, id).isEmpty()) {
      return List.of();
    }
    return transactions.read(() ->
        jdbc.sql(ALERTS)
            .param("id", id)
            .param("after", after)
            .param("limit", limit)
            .query(SavedSearchStore::alert)
            .list());
  }

  /**
   * Says that alerts were seen; those that were seen before stay so.
   *
   * @param number the number of the latest one
   * @return whether the organisation has the search
   */
  public boolean see(Actor actor, Purpose purpose, UUID id, long number) {
    require(actor, purpose);
    return transactions.write(() -> of(SEE, actor, id).param("seen", number).update()) == 1;
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, UUID id) {
    return jdbc.sql(sql).param("organisation", actor.organisationId()).param("id", id);
  }

  static SavedSearch search(ResultSet row, int number) throws SQLException {
    return new SavedSearch(
        row.getObject("id", UUID.class),
        new EntityId(
            EntityType.valueOf(row.getString("subject_type")),
            row.getObject("subject_id", UUID.class)),
        row.getInt("most"),
        row.getBoolean("only_within_reach"),
        List.of((String[]) row.getArray("filters").getArray()),
        row.getLong("seen"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static Alert alert(ResultSet row, int number) throws SQLException {
    return new Alert(
        row.getLong("number"),
        row.getObject("found_id", UUID.class),
        row.getLong("found_version"),
        AlertKind.valueOf(row.getString("kind")),
        row.getObject("score", Integer.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getBoolean("held"));
  }

  private static void require(Actor actor, Purpose purpose) {
    actor.require(purpose, EntityType.PASSPORT);
    actor.require(purpose, EntityType.VACANCY);
  }
}
