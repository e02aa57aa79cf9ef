package nl.ongekend.api.account;

import nl.ongekend.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * An employer that an account speaks for.
 *
 * @param key the key by which people block the employer: 1 to 100 characters
 * @param name what it is called; missing when nobody said so
 */
public record OwnEmployer(String key, @Nullable String name) {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_NAME = 200;
  private static final String SEPARATOR = "=";

  /** Checks the lengths. */
  public OwnEmployer {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw ProblemException.invalid(
          "parameter.invalid",
          "employer (%s) must have a key of 1 to %d characters.\nIt is the key that stands on the vacancies."
              .formatted(key, LONGEST_KEY));
    }
    if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
      throw ProblemException.invalid(
          "parameter.invalid",
          "employer (%s) must have a name of 1 to %d characters.\nOr leave the name out."
              .formatted(key, LONGEST_NAME));
    }
  }

  /** Reads {@code home} or {@code home=The Home}. */
  public static OwnEmployer parse(String text) {
    int end = text.indexOf(SEPARATOR);
    return end < 0
        ? new OwnEmployer(text.strip(), null)
        : new OwnEmployer(text.substring(0, end).strip(), text.substring(end + 1).strip());
  }
}
