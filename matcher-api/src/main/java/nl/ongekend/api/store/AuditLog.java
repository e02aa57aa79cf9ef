package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down who saw whom, what for and when. Writes of documents are recorded by themselves.
 *
 * <p>A list is one statement with a row for each person in it. Rows are committed without waiting
 * for the disk: when the machine loses its power, the views of the last second may be lost, never
 * those before. Room is not asked for: the floor leaves enough of it. Safe for use by several
 * threads.
 */
public final class AuditLog {

  /* The setting holds until the end of the statement's own transaction. */
  private static final String VIEWED =
      """
      WITH relaxed AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
      INSERT INTO audit (organisation_id, account_id, role, purpose, action, type, entity_id,
                         entity_version, at)
      SELECT :organisation, :account, :role, :purpose, 'VIEWED', :type, given.id,
             coalesce((SELECT e.entity_version FROM entity e
                       WHERE e.type = :type AND e.id = given.id), 0), :now
      FROM relaxed, unnest(:ids) WITH ORDINALITY AS given (id, ordinal)
      ORDER BY given.ordinal
      """;

  private static final String ACTED =
      """
      INSERT INTO audit (organisation_id, account_id, role, purpose, action, type, entity_id,
                         entity_version, at)
      SELECT :organisation, :account, :role, :purpose, :action, :type, :id,
             coalesce((SELECT e.entity_version FROM entity e
                       WHERE e.type = :type AND e.id = :id), 0), :now
      """;

  /* A person who reads the own pages would fill the list with the own name. */
  private static final String OF_ENTITY =
      """
      SELECT day, role, purpose, action, count(*) AS times, max(id) AS latest,
             (SELECT o.name FROM organisation o WHERE o.id = :organisation) AS organisation
      FROM (SELECT (a.at AT TIME ZONE :zone)::date AS day, a.role, a.purpose, a.action, a.id
            FROM audit a
            WHERE a.organisation_id = :organisation AND a.type = :type AND a.entity_id = :entity
              AND NOT (a.role = 'PERSON' AND a.action = 'VIEWED')) acts
      GROUP BY day, role, purpose, action
      ORDER BY latest DESC
      LIMIT :limit
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  AuditLog(JdbcClient jdbc, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Records that somebody saw documents; the version is the one they have now.
   *
   * @param ids whom, in the order they were shown; nothing happens when there are none
   * @throws StoreUnavailableException when it cannot be recorded: what is not recorded must not be
   *     shown
   */
  public void viewed(Actor actor, Purpose purpose, EntityType type, List<UUID> ids) {
    if (ids.isEmpty()) {
      return;
    }
    transactions.read(() ->
        jdbc.sql(VIEWED)
            .param("organisation", actor.organisationId())
            .param("account", actor.accountId())
            .param("role", actor.role().name())
            .param("purpose", purpose.name())
            .param("type", type.name())
            .param("ids", Rows.ids(ids))
            .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
            .update());
  }

  /**
   * Records that somebody did something about a document, beside what is recorded by itself. It is
   * on disk with the transaction that it is part of.
   *
   * @param action what was done, such as {@code RELEASED}
   */
  public void acted(Actor actor, Purpose purpose, String action, EntityId entity) {
    transactions.read(() ->
        jdbc.sql(ACTED)
            .param("organisation", actor.organisationId())
            .param("account", actor.accountId())
            .param("role", actor.role().name())
            .param("purpose", purpose.name())
            .param("action", action)
            .param("type", entity.type().name())
            .param("id", entity.id())
            .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
            .update());
  }

  /**
   * Returns who saw or changed a document, the latest first; what one role did for one purpose on
   * one day is one act. What the person looked at is left out.
   *
   * @param zone where days begin
   * @param limit the most acts
   */
  public List<AuditedAct> list(
      Actor actor, Purpose purpose, EntityId entity, ZoneId zone, int limit) {
    actor.require(purpose, entity);
    return transactions.read(() ->
        jdbc.sql(OF_ENTITY)
            .param("organisation", actor.organisationId())
            .param("type", entity.type().name())
            .param("entity", entity.id())
            .param("zone", zone.getId())
            .param("limit", limit)
            .query(AuditLog::act)
            .list());
  }

  private static AuditedAct act(ResultSet row, int number) throws SQLException {
    return new AuditedAct(
        row.getObject("day", LocalDate.class),
        Role.valueOf(row.getString("role")),
        Objects.requireNonNullElse(row.getString("organisation"), ""),
        Purpose.valueOf(row.getString("purpose")),
        row.getString("action"),
        row.getInt("times"));
  }
}
