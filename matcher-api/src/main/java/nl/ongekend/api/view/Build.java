package nl.ongekend.api.view;

import org.jspecify.annotations.Nullable;

/**
 * The program that answers.
 *
 * @param version its version, such as {@code 0.1.0}; {@code unknown} outside a jar
 * @param commit the commit it was built from; {@code unknown} when nobody says
 */
public record Build(String version, String commit) {

  private static final String UNKNOWN = "unknown";

  /**
   * Returns the running program: the version stands in its jar, the commit in the system property
   * {@code ongekend.commit}.
   */
  public static Build running() {
    return new Build(
        orUnknown(Build.class.getPackage().getImplementationVersion()),
        orUnknown(System.getProperty("ongekend.commit")));
  }

  private static String orUnknown(@Nullable String value) {
    return value == null || value.isBlank() ? UNKNOWN : value;
  }
}
