package nl.ongekend.api.account;

import static nl.ongekend.api.account.Accounts.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.jspecify.annotations.Nullable;
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

  /** How many open sessions a list has at most. */
  public static final int MOST = 1_000;

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

  private static final String STRENGTHEN = "UPDATE session SET strong = true WHERE id_hash = :hash";

  private static final String OPEN_NOW =
      """
      SELECT s.reference, a.name, a.role, o.name AS organisation, s.strong, s.created_at,
             s.used_at, s.expires_at
      FROM session s JOIN account a ON a.id = s.account_id
           JOIN organisation o ON o.id = a.organisation_id
      WHERE s.expires_at > :now AND s.used_at > :idle AND a.state = 'ENABLED'
        AND (:organisation::uuid IS NULL OR a.organisation_id = :organisation::uuid)
      ORDER BY s.used_at DESC, s.reference
      LIMIT :most
      """;

  private static final String END =
      """
      WITH ended AS (
        DELETE FROM session s USING account a
        WHERE s.reference = :reference AND a.id = s.account_id
          AND (:organisation::uuid IS NULL OR a.organisation_id = :organisation::uuid)
        RETURNING a.id, a.organisation_id)
      INSERT INTO audit (organisation_id, account_id, role, purpose, action, type, entity_id,
                         entity_version, at)
      SELECT e.organisation_id, :account, :role, 'ADMINISTRATION', 'SESSION_ENDED', 'ACCOUNT', e.id,
             0, :now
      FROM ended e
      """;

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

  /**
   * Returns the open sessions, the one used last first; at most {@value #MOST}.
   *
   * @param organisation of whose accounts; missing: of all, for whoever owns the home
   */
  public List<OpenSession> listOpen(@Nullable UUID organisation) {
    Instant now = clock.instant();
    return transactions.read(() ->
        jdbc.sql(OPEN_NOW)
            .param("organisation", organisation)
            .param("now", time(now))
            .param("idle", time(now.minus(IDLE)))
            .param("most", MOST)
            .query(Sessions::openSession)
            .list());
  }

  private static OpenSession openSession(ResultSet row, int number) throws SQLException {
    Instant usedAt = row.getObject("used_at", OffsetDateTime.class).toInstant();
    Instant end = row.getObject("expires_at", OffsetDateTime.class).toInstant();
    Instant idle = usedAt.plus(IDLE);
    return new OpenSession(
        row.getObject("reference", UUID.class),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getString("organisation"),
        row.getBoolean("strong"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        idle.isBefore(end) ? idle : end);
  }

  /**
   * Ends a session of somebody else, which is written down in the audit.
   *
   * @param actor who ends it
   * @param organisation of whose accounts it may be; missing: of any, for whoever owns the home
   * @return whether it was there
   */
  public boolean end(Actor actor, @Nullable UUID organisation, UUID reference) {
    return transactions.write(() ->
        jdbc.sql(END)
                .param("reference", reference)
                .param("organisation", organisation)
                .param("account", actor.accountId())
                .param("role", actor.role().name())
                .param("now", time(clock.instant()))
                .update()
            > 0);
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
