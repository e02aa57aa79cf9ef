package nl.ongekend.api.account;

import org.jspecify.annotations.Nullable;

/**
 * An attempt to log in.
 *
 * @param account the name that was typed
 * @param password the password that was typed
 * @param newPassword the password from now on; missing: it stays
 * @param address where the attempt came from
 */
public record Login(String account, String password, @Nullable String newPassword, String address) {

  /** Nothing of it, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Login";
  }
}
