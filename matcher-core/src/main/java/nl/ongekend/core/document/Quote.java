package nl.ongekend.core.document;

/** Makes what was given fit to be repeated in a message. */
final class Quote {

  private static final int MOST_CHARACTERS = 60;
  private static final int LONGEST_HALF = 300;
  private static final char REPLACEMENT = '\uFFFD';

  private Quote() {}

  /** Returns {@code given} without unprintable characters, shortened to 60 characters. */
  static String of(String given) {
    return given.length() <= MOST_CHARACTERS
        ? clean(given)
        : clean(given.substring(0, MOST_CHARACTERS)) + "...";
  }

  /** Returns the message of an error, without its middle if it repeats something long. */
  static String message(RuntimeException error) {
    String message = String.valueOf(error.getMessage());
    return message.length() <= 2 * LONGEST_HALF
        ? message
        : message.substring(0, LONGEST_HALF)
            + "..."
            + message.substring(message.length() - LONGEST_HALF);
  }

  /** Returns {@code given} with control characters and lone surrogates replaced. */
  static String clean(String given) {
    if (given.chars().noneMatch(c -> Character.isISOControl(c) || isSurrogate(c))) {
      return given;
    }
    StringBuilder kept = new StringBuilder(given.length());
    given
        .codePoints()
        .map(c -> Character.isISOControl(c) || isSurrogate(c) ? REPLACEMENT : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
