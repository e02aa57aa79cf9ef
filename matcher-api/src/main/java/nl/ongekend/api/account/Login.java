package nl.ongekend.api.account;

import org.jspecify.annotations.Nullable;

/**
 * An attempt to log in.
 *
 * @param account the name that was typed
 * @param password the password that was typed
 * @param newPassword the password from now on; missing: it stays
 * @param code the code of an app, or a recovery code; empty: none was typed
 * @param address where the attempt came from
 */
public record Login(
    String account, String password, @Nullable String newPassword, String code, String address) {

  /** Creates an attempt without a code. */
  public Login(String account, String password, @Nullable String newPassword, String address) {
    this(account, password, newPassword, "", address);
  }

  /** Nothing of it, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Login";
  }
}
