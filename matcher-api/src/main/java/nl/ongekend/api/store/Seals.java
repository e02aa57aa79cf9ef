package nl.ongekend.api.store;

import nl.ongekend.api.home.Home;
import nl.ongekend.api.seal.Marks;
import nl.ongekend.api.seal.MasterKeyFile;
import nl.ongekend.api.store.MasterKeyring.HomeKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What seals rows of a store and opens them.
 *
 * @param keyring the master key and what it opens
 * @param documents seals documents about people
 * @param rows opens them
 * @param receipts seals and opens receipts
 * @param secrets seals and opens secrets of accounts
 */
record Seals(
    MasterKeyring keyring,
    DocumentSealer documents,
    DocumentRows rows,
    ReceiptSealer receipts,
    AccountSecrets secrets) {

  /**
   * Opens the keys of a database, and seals what an older version kept in the clear.
   *
   * @throws nl.ongekend.api.seal.SealException if the home does not have the master key
   */
  static Seals open(JdbcClient jdbc, StoreTransactions transactions, Home home) {
    MasterKeyring keyring = MasterKeyring.open(jdbc, transactions, MasterKeyFile.of(home));
    PersonKeys people = new PersonKeys(jdbc, keyring);
    Seals seals =
        new Seals(
            keyring,
            new DocumentSealer(people, keyring),
            new DocumentRows(people),
            new ReceiptSealer(people),
            new AccountSecrets(keyring.key(HomeKey.SECOND_FACTORS)));
    new OlderRows(jdbc, transactions, seals).sealAll();
    return seals;
  }

  /** Makes marks of requests. */
  Marks requests() {
    return keyring.key(HomeKey.REQUESTS).marks();
  }
}
