package nl.ongekend.api.account;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which accounts providers of OpenID Connect speak for. An account is bound to one identity by
 * whoever owns the home; nobody is bound by logging in. Thread-safe.
 */
public final class Identities {

  private static final int LONGEST = 255;

  private static final String BIND =
      """
      INSERT INTO account_identity (issuer, subject, account_id, bound_at)
      VALUES (:issuer, :subject, :id, :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String UNBIND = "DELETE FROM account_identity WHERE account_id = :id";

  private static final String FIND =
      Accounts.SELECT
          + """
          JOIN account_identity i ON i.account_id = a.id
          WHERE i.issuer = :issuer AND i.subject = :subject
          """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  /** Creates the identities of a store. */
  public Identities(Store store, InstantSource clock) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
    this.clock = clock;
  }

  /**
   * Lets a provider speak for an account, instead of the identity it was bound to before.
   *
   * @param name the name of the account
   * @param issuer the provider, exactly as it calls itself
   * @param subject what it calls the person
   * @throws ProblemException when the account is not there, or the identity is another account's
   */
  public Account bind(String name, URI issuer, String subject) {
    if (subject.isBlank() || subject.length() > LONGEST) {
      throw ProblemException.invalid(
          "parameter.invalid",
          "subject (%s) must have 1 to %d characters.\nThe provider says what it calls somebody."
              .formatted(subject, LONGEST));
    }
    return transactions.write(() -> {
      Account account = Accounts.get(jdbc, name);
      jdbc.sql(UNBIND).param("id", account.id()).update();
      int bound =
          jdbc.sql(BIND)
              .param("issuer", issuer.toString())
              .param("subject", subject)
              .param("id", account.id())
              .param("now", Accounts.time(clock.instant()))
              .update();
      if (bound == 0) {
        throw taken(issuer, subject);
      }
      return account;
    });
  }

  private static ProblemException taken(URI issuer, String subject) {
    return new ProblemException(
        Problem.of(
            Kind.CONFLICT,
            "identity.taken",
            "subject (%s) of %s must be bound to no other account.\nUnbind that one first."
                .formatted(subject, issuer)));
  }

  /**
   * Lets no provider speak for an account any more; its sessions end.
   *
   * @throws ProblemException when the account is not there
   */
  public Account unbind(String name) {
    return transactions.write(() -> {
      Account account = Accounts.get(jdbc, name);
      jdbc.sql(UNBIND).param("id", account.id()).update();
      Sessions.endAll(jdbc, account.id());
      return account;
    });
  }

  /** Returns whom a provider speaks for, whether or not that account is enabled. */
  Optional<Account> find(Identity identity) {
    return transactions.read(() ->
        jdbc.sql(FIND)
            .param("issuer", identity.issuer())
            .param("subject", identity.subject())
            .query(Accounts::account)
            .optional());
  }
}
