package nl.ongekend.api.web;

import java.util.Map;
import java.util.Optional;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;

/**
 * What is wrong with a form of an account.
 *
 * @param field the field it stands at
 * @param text the key of its text
 * @param status the HTTP status of the page
 */
record LoginError(String field, String text, int status) {

  private static final int INVALID = Problem.Kind.INVALID.status();

  private static final Map<String, String> FIELD_BY_CODE =
      Map.of(
          "login.refused", "password",
          "login.too-many", "account",
          "login.code-needed", "code",
          "login.code-refused", "code",
          "password.one-time", "newPassword",
          "password.missing", "newPassword",
          "password.same", "newPassword",
          "password.guessable", "newPassword",
          "password.length", "newPassword");

  /** Returns what the form itself lacks. */
  static Optional<LoginError> find(LoginForm form) {
    if (form.account().isEmpty()) {
      return Optional.of(new LoginError("account", "login.error.no-account", INVALID));
    }
    return form.password().isEmpty()
        ? Optional.of(new LoginError("password", "login.error.no-password", INVALID))
        : Optional.empty();
  }

  /**
   * Returns where a refusal stands in the form.
   *
   * @throws ProblemException the refusal, when it is not about a field
   */
  static LoginError of(ProblemException refusal) {
    Problem problem = refusal.problem();
    String field = FIELD_BY_CODE.get(problem.code());
    if (field == null) {
      throw refusal;
    }
    return new LoginError(field, "login.error." + problem.code(), problem.status());
  }

  /** Returns what is wrong when the provider let nobody in; it says nothing more. */
  static LoginError ofProvider() {
    return new LoginError("provider", "provider.failed", Problem.Kind.UNAUTHENTICATED.status());
  }

  /** Returns whether another password has to be chosen. */
  boolean asksForNewPassword() {
    return field.equals("newPassword");
  }
}
