package nl.ongekend.api.account;

import static nl.ongekend.api.account.Accounts.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets accounts in. A session ends half an hour after it was last used, and twelve hours after it
 * began; a token ends on its day. Thread-safe.
 */
public final class Logins {

  /** How long a session lasts without being used. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** How long a session lasts. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** How long a use of a session stays unwritten, so that reading does not always write. */
  private static final Duration UNWRITTEN = Duration.ofMinutes(1);

  private static final String OPEN =
      """
      INSERT INTO session (id_hash, account_id, created_at, used_at, expires_at)
      VALUES (:hash, :account, :now, :now, :end)
      """;

  private static final String SESSION =
      """
      SELECT a.id, a.organisation_id, o.name AS organisation, a.name, a.role, a.one_time, a.state,
             'WRITE' AS scope, s.expires_at, s.used_at
      FROM session s JOIN account a ON a.id = s.account_id
           JOIN organisation o ON o.id = a.organisation_id
      WHERE s.id_hash = :hash AND s.expires_at > :now AND s.used_at > :idle AND a.state = 'ENABLED'
      """;

  private static final String TOKEN =
      """
      SELECT a.id, a.organisation_id, o.name AS organisation, a.name, a.role, a.one_time, a.state,
             t.scope, t.expires_at, t.created_at AS used_at
      FROM api_token t JOIN account a ON a.id = t.account_id
           JOIN organisation o ON o.id = a.organisation_id
      WHERE t.token_hash = :hash AND t.expires_at > :now AND a.state = 'ENABLED'
      """;

  private static final String USE = "UPDATE session SET used_at = :now WHERE id_hash = :hash";

  private static final String CLOSE =
      "DELETE FROM session WHERE id_hash = :hash OR expires_at <= :now";

  private static final String CHANGE =
      "UPDATE account SET password_hash = :hash, one_time = false WHERE id = :id";

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;
  private final LoginThrottle throttle;
  private final SecondFactors factors;

  /** Creates what lets the accounts of a store in. */
  public Logins(Store store, InstantSource clock) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
    this.clock = clock;
    this.throttle = new LoginThrottle(jdbc, clock);
    this.factors = new SecondFactors(store, clock);
  }

  /**
   * Opens a session. An account that is not there, one that is disabled and a wrong password are
   * refused alike, after the same work. An account with a second factor needs a code as well.
   *
   * @throws ProblemException when it is refused, when a one-time password has to be replaced, or
   *     when there were too many attempts
   */
  public OpenedSession open(Login login) {
    Account account = admit(login);
    String chosen = login.newPassword();
    if (chosen == null && account.oneTime()) {
      throw new ProblemException(
          Problem.of(
              Kind.FORBIDDEN,
              "password.one-time",
              "a password that was handed out must be replaced when it is used.\n"
                  + "Send newPassword along."));
    }
    String hash = chosen == null ? null : PasswordHash.of(requireOther(login, chosen)).toText();
    return transactions.write(() -> {
      factors.require(account.id(), login.code());
      if (hash != null) {
        change(account, hash);
      }
      throttle.forget(login.account());
      return open(account);
    });
  }

  /**
   * Checks that whoever is in knows the password, before something of the account changes.
   *
   * @throws ProblemException as {@link #open}
   */
  public void confirm(Login login) {
    Account account = admit(login);
    transactions.write(() -> {
      factors.require(account.id(), login.code());
      throttle.forget(login.account());
      return true;
    });
  }

  private Account admit(Login login) {
    transactions.write(() -> {
      throttle.count(login.account(), login.address());
      return true;
    });
    return authenticate(login);
  }

  /**
   * Gives an account another password and opens a session; its other sessions end.
   *
   * @throws ProblemException as {@link #open}, and when there is no new password
   */
  public OpenedSession change(Login login) {
    if (login.newPassword() == null) {
      throw ProblemException.invalid(
          "password.missing",
          "the new password must be there.\nMaybe it was not filled in.",
          "/newPassword");
    }
    return open(login);
  }

  private Account authenticate(Login login) {
    Optional<Kept> kept =
        transactions.read(() ->
            jdbc.sql(Accounts.SELECT + "WHERE a.name = :name AND a.state = 'ENABLED'")
                .param("name", login.account())
                .query(Kept::of)
                .optional());
    PasswordHash hash = kept.map(Kept::password).orElse(PasswordHash.OF_NOBODY);
    boolean right = hash.isOf(login.password());
    return kept.filter(known -> right)
        .map(Kept::account)
        .orElseThrow(() ->
            new ProblemException(
                Problem.of(
                    Kind.UNAUTHENTICATED,
                    "login.refused",
                    "account and password must belong together.\n"
                        + "Ask an administrator for a new password if it is lost.")));
  }

  private static String requireOther(Login login, String chosen) {
    if (chosen.equals(login.password())) {
      throw ProblemException.invalid(
          "password.same",
          "the new password must be another one.\nThe old one ends now.",
          "/newPassword");
    }
    return PasswordHash.requireAcceptable(chosen);
  }

  /** Sessions that were opened with the old password end. */
  private void change(Account account, String hash) {
    jdbc.sql(CHANGE).param("hash", hash).param("id", account.id()).update();
    jdbc.sql("DELETE FROM session WHERE account_id = :id").param("id", account.id()).update();
  }

  private OpenedSession open(Account account) {
    String id = Secrets.token();
    Instant now = clock.instant();
    Instant end = now.plus(LONGEST);
    jdbc.sql(OPEN)
        .param("hash", Secrets.hash(id))
        .param("account", account.id())
        .param("now", time(now))
        .param("end", time(end))
        .update();
    return new OpenedSession(id, visitor(account, TokenScope.WRITE, end));
  }

  /** Returns who has a session, unless it has ended. */
  public Optional<Visitor> findSession(String id) {
    Instant now = clock.instant();
    byte[] hash = Secrets.hash(id);
    Optional<Found> found =
        transactions.read(() ->
            jdbc.sql(SESSION)
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

  /** Returns whose token it is, unless it has ended. */
  public Optional<Visitor> findToken(String token) {
    return transactions.read(() ->
        jdbc.sql(TOKEN)
            .param("hash", Secrets.hash(token))
            .param("now", time(clock.instant()))
            .query(Found::of)
            .optional()
            .map(Found::visitor));
  }

  /** Ends a session, and forgets those that have ended. */
  public void close(String id) {
    transactions.read(() ->
        jdbc.sql(CLOSE)
            .param("hash", Secrets.hash(id))
            .param("now", time(clock.instant()))
            .update());
  }

  private static Visitor visitor(Account account, TokenScope scope, Instant end) {
    return new Visitor(account.actor(), account.name(), account.organisation(), scope, end);
  }

  private record Kept(Account account, PasswordHash password) {

    static Kept of(ResultSet row, int number) throws SQLException {
      return new Kept(
          Accounts.account(row, number), PasswordHash.parse(row.getString("password_hash")));
    }
  }

  private record Found(Visitor visitor, Instant usedAt) {

    static Found of(ResultSet row, int number) throws SQLException {
      Visitor visitor =
          Logins.visitor(
              Accounts.account(row, number),
              TokenScope.valueOf(row.getString("scope")),
              row.getObject("expires_at", OffsetDateTime.class).toInstant());
      return new Found(visitor, row.getObject("used_at", OffsetDateTime.class).toInstant());
    }
  }
}
