package nl.ongekend.api.web;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import nl.ongekend.api.account.Login;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to come in, or to change the password.
 *
 * @param account the name of the account
 * @param password the password; never shown again
 * @param newPassword the password from now on; empty: it stays
 * @param code the code of an app, or a recovery code; empty: none
 * @param back the page to go to
 */
record LoginForm(
    String account, String password, String newPassword, String code, ReturnPath back) {

  /** Returns a form in which nothing was typed. */
  static LoginForm empty(ReturnPath back) {
    return new LoginForm("", "", "", "", back);
  }

  /** Reads a form; a field that was not sent is empty. */
  static LoginForm of(ServletRequest request) {
    return new LoginForm(
        field(request, "account").strip(),
        field(request, "password"),
        field(request, "newPassword"),
        field(request, "code"),
        new ReturnPath(field(request, "back")));
  }

  private static String field(ServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  /** Returns the same for an account that is known already. */
  LoginForm of(String known) {
    return new LoginForm(known, password, newPassword, code, back);
  }

  /** Returns the attempt. */
  Login login(String address) {
    return new Login(account, password, newPasswordOrNull(), code, address);
  }

  private @Nullable String newPasswordOrNull() {
    return newPassword.isEmpty() ? null : newPassword;
  }

  /** Nothing of it, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "LoginForm";
  }
}
