package nl.ongekend.api.account;

import static nl.ongekend.api.account.Accounts.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sessions of accounts. One ends half an hour after it was last used, twelve hours after it
 * began, and when it is closed. Thread-safe.
 */
public final class Sessions {

  /** How long a session lasts without being used. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** How long a session lasts. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** How long a use of a session stays unwritten, so that reading does not always write. */
  private static final Duration UNWRITTEN = Duration.ofMinutes(1);

  private static final String OPEN =
      """
      INSERT INTO session (id_hash, reference, account_id, strong, created_at, used_at, expires_at)
      VALUES (:hash, :reference, :account, :strong, :now, :now, :end)
      """;

  private static final String FIND =
      """
      SELECT a.id, a.organisation_id, o.name AS organisation, a.name, a.role, a.one_time, a.state,
             s.strong, s.expires_at, s.used_at
      FROM session s JOIN account a ON a.id = s.account_id
           JOIN organisation o ON o.id = a.organisation_id
      WHERE s.id_hash = :hash AND s.expires_at > :now AND s.used_at > :idle AND a.state = 'ENABLED'
      """;

  private static final String USE = "UPDATE session SET used_at = :now WHERE id_hash = :hash";

  private static final String STRENGTHEN =
      "UPDATE session SET strong = true WHERE id_hash = :hash";

  private static final String CLOSE =
      "DELETE FROM session WHERE id_hash = :hash OR expires_at <= :now";

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  /** Creates the sessions of a store. */
  public Sessions(Store store, InstantSource clock) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
    this.clock = clock;
  }

  /**
   * Opens a session. Within a transaction that lets somebody in.
   *
   * @param strong whether more than a password was shown
   */
  OpenedSession open(Account account, boolean strong) {
    String id = Secrets.token();
    Instant now = clock.instant();
    Instant end = now.plus(LONGEST);
    jdbc.sql(OPEN)
        .param("hash", Secrets.hash(id))
        .param("reference", UUID.randomUUID())
        .param("account", account.id())
        .param("strong", strong)
        .param("now", time(now))
        .param("end", time(end))
        .update();
    return new OpenedSession(id, Visitor.of(account, TokenScope.WRITE, end, strong));
  }

  /** Returns who has a session, unless it has ended. */
  public Optional<Visitor> find(String id) {
    Instant now = clock.instant();
    byte[] hash = Secrets.hash(id);
    Optional<Found> found =
        transactions.read(() ->
            jdbc.sql(FIND)
                .param("hash", hash)
                .param("now", time(now))
                .param("idle", time(now.minus(IDLE)))
                .query(Found::of)
                .optional());
    if (found.filter(session -> session.usedAt.isBefore(now.minus(UNWRITTEN))).isPresent()) {
      transactions.read(() -> jdbc.sql(USE).param("now", time(now)).param("hash", hash).update());
    }
    return found.map(Found::visitor);
  }

  /** Notes that whoever has a session has shown a second factor too. */
  public void strengthen(String id) {
    transactions.read(() -> jdbc.sql(STRENGTHEN).param("hash", Secrets.hash(id)).update());
  }

  /** Ends a session, and forgets those that have ended. */
  public void close(String id) {
    transactions.read(() ->
        jdbc.sql(CLOSE)
            .param("hash", Secrets.hash(id))
            .param("now", time(clock.instant()))
            .update());
  }

  /** Ends the sessions of an account. Within a transaction. */
  static void endAll(JdbcClient jdbc, UUID account) {
    jdbc.sql("DELETE FROM session WHERE account_id = :id").param("id", account).update();
  }

  private record Found(Visitor visitor, Instant usedAt) {

    static Found of(ResultSet row, int number) throws SQLException {
      Visitor visitor =
          Visitor.of(
              Accounts.account(row, number),
              TokenScope.WRITE,
              row.getObject("expires_at", OffsetDateTime.class).toInstant(),
              row.getBoolean("strong"));
      return new Found(visitor, row.getObject("used_at", OffsetDateTime.class).toInstant());
    }
  }
}
