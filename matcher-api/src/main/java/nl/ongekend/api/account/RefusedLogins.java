package nl.ongekend.api.account;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes attempts to log in that were refused down in the audit: for which account, or that it was
 * for none, and nothing of what was typed. There are at most {@value LoginThrottle#PER_ACCOUNT}
 * rows for an account in a quarter of an hour, and as many for all names that are nobody's, so that
 * nobody can fill the audit. Both take the same statements.
 */
final class RefusedLogins {

  /** Stands for whoever is not known, as account and as organisation. */
  private static final UUID NOBODY = new UUID(0, 0);

  private static final String RECORD =
      """
      INSERT INTO audit (organisation_id, account_id, role, purpose, action, type, entity_id,
                         entity_version, at)
      SELECT :organisation, :account, :role, 'ADMINISTRATION', 'LOGIN_REFUSED', 'ACCOUNT', :account,
             0, :now
      WHERE :few
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;
  private final LoginThrottle throttle;

  RefusedLogins(
      JdbcClient jdbc,
      StoreTransactions transactions,
      InstantSource clock,
      LoginThrottle throttle) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
    this.throttle = throttle;
  }

  /**
   * Writes a refusal down.
   *
   * @param account whose account it was about; nobody's when there is none
   */
  void record(Optional<Account> account) {
    UUID id = account.map(Account::id).orElse(NOBODY);
    transactions.write(() -> {
      int refused = throttle.add("refused:" + id);
      return jdbc.sql(RECORD)
          .param("organisation", account.map(Account::organisationId).orElse(NOBODY))
          .param("account", id)
          .param("role", account.map(known -> known.role().name()).orElse("NOBODY"))
          .param("few", refused <= LoginThrottle.PER_ACCOUNT)
          .param("now", Accounts.time(clock.instant()))
          .update();
    });
  }
}
