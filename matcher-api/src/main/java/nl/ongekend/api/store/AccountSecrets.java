package nl.ongekend.api.store;

import java.util.UUID;
import nl.ongekend.api.seal.SealKey;

/**
 * Seals secrets of accounts that have to be used again as they are, and opens them. Safe for use by
 * several threads.
 */
public final class AccountSecrets {

  private final SealKey key;

  AccountSecrets(SealKey key) {
    this.key = key;
  }

  /** Seals the secret of an account's second factor. */
  public byte[] seal(UUID account, byte[] secret) {
    return key.seal(secret, place(account));
  }

  /**
   * Opens the secret of an account's second factor.
   *
   * @throws nl.ongekend.api.seal.SealException if it is another account's, or was changed
   */
  public byte[] open(UUID account, byte[] sealed) {
    return key.open(sealed, place(account));
  }

  private static String place(UUID account) {
    return "second factor of " + account;
  }
}
