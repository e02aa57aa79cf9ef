package nl.ongekend.api.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bounds the attempts to log in: {@value #PER_ACCOUNT} for an account and {@value #PER_ADDRESS}
 * from an address in a quarter of an hour. An attempt is counted before the password is looked at,
 * so that many at once do not slip through.
 */
final class LoginThrottle {

  static final int PER_ACCOUNT = 10;
  static final int PER_ADDRESS = 100;

  private static final Duration WINDOW = Duration.ofMinutes(15);

  private static final String COUNT =
      """
      INSERT INTO login_throttle AS t (subject_hash, attempts, since) VALUES (:subject, 1, :now)
      ON CONFLICT (subject_hash) DO UPDATE SET
        attempts = CASE WHEN t.since <= :begin THEN 1 ELSE t.attempts + 1 END,
        since = CASE WHEN t.since <= :begin THEN :now ELSE t.since END
      RETURNING attempts
      """;

  private static final String FORGET =
      "DELETE FROM login_throttle WHERE subject_hash = :subject OR since <= :begin";

  private final JdbcClient jdbc;
  private final InstantSource clock;

  LoginThrottle(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Counts an attempt.
   *
   * @throws ProblemException when there were too many
   */
  void count(String account, String address) {
    // Both are counted in any case.
    boolean fromAddress = add("address:" + address) > PER_ADDRESS;
    requireFew(add(subject(account)) <= PER_ACCOUNT && !fromAddress);
  }

  /**
   * Counts an attempt that names no account.
   *
   * @throws ProblemException when there were too many
   */
  void count(String address) {
    requireFew(add("address:" + address) <= PER_ADDRESS);
  }

  private static void requireFew(boolean few) {
    if (!few) {
      throw new ProblemException(
          Problem.of(
              Kind.TOO_MANY,
              "login.too-many",
              "there were too many attempts to log in.\nTry again in %d minutes."
                  .formatted(WINDOW.toMinutes())),
          WINDOW);
    }
  }

  /** Forgets the attempts of an account whose password was right, and old ones. */
  void forget(String account) {
    jdbc.sql(FORGET)
        .param("subject", Secrets.hash(subject(account)))
        .param("begin", Accounts.time(clock.instant().minus(WINDOW)))
        .update();
  }

  /** Counts something; returns how often it was counted within the window. */
  int add(String subject) {
    Instant now = clock.instant();
    return jdbc.sql(COUNT)
        .param("subject", Secrets.hash(subject))
        .param("now", Accounts.time(now))
        .param("begin", Accounts.time(now.minus(WINDOW)))
        .query(Integer.class)
        .single();
  }

  private static String subject(String account) {
    return "account:" + account;
  }
}
