package nl.ongekend.api.account;

import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which employers accounts speak for. Only whoever owns the home says so. Thread-safe. */
public final class OwnEmployers {

  private static final String LIST =
      "SELECT key, name FROM account_employer WHERE account_id = :id ORDER BY key";

  private static final String ADD =
      """
      INSERT INTO account_employer (account_id, key, name) VALUES (:id, :key, :name)
      ON CONFLICT (account_id, key) DO UPDATE SET name = :name
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;

  /** Creates the employers of the accounts of a store. */
  public OwnEmployers(Store store) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
  }

  /** Returns the employers that an account speaks for, by key. */
  public List<OwnEmployer> list(UUID account) {
    return transactions.read(() ->
        jdbc.sql(LIST)
            .param("id", account)
            .query((row, number) -> new OwnEmployer(row.getString("key"), row.getString("name")))
            .list());
  }

  /**
   * Says for which employers an account speaks, and for no others any more.
   *
   * @param name the name of an account with the role of an employer
   * @param employers none: it writes no vacancy and sees no list
   * @throws nl.ongekend.api.problem.ProblemException when the account is not there, or has another
   *     role
   */
  public void replace(String name, List<OwnEmployer> employers) {
    transactions.write(() -> {
      Account account = Accounts.get(jdbc, name);
      NewAccount.requireRole(account.role(), employers);
      jdbc.sql("DELETE FROM account_employer WHERE account_id = :id")
          .param("id", account.id())
          .update();
      add(jdbc, account.id(), employers);
      return true;
    });
  }

  /** Adds employers to an account. Within a transaction. */
  static void add(JdbcClient jdbc, UUID account, List<OwnEmployer> employers) {
    for (OwnEmployer employer : employers) {
      jdbc.sql(ADD)
          .param("id", account)
          .param("key", employer.key())
          .param("name", employer.name())
          .update();
    }
  }
}
