package nl.ongekend.api.account;

/**
 * An account with the password it has just got.
 *
 * @param account the account
 * @param oneTimePassword opens nothing but the choice of another password; it is kept nowhere
 */
public record IssuedAccount(Account account, String oneTimePassword) {

  /** The name only. */
  @Override
  public String toString() {
    return "IssuedAccount[%s]".formatted(account.name());
  }
}
