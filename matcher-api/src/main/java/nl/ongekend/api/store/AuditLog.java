package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
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
}
