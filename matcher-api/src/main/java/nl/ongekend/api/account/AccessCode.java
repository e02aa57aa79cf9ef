package nl.ongekend.api.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code on paper: twelve of 32 letters and digits, 60 random bits, in three groups of four.
 *
 * <p>The alphabet is Crockford's base 32: there is no I, L, O or U in it, and one that is typed all
 * the same counts as what it looks like, 1, 1, 0 or V. Case, spaces and hyphens do not matter.
 *
 * @param letters the letters and digits, without what stands between the groups
 */
public record AccessCode(String letters) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final int LETTER_MASK = ALPHABET.length() - 1;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.]+");
  private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  /** Returns a code that nobody can guess. */
  static AccessCode random() {
    StringBuilder letters = new StringBuilder(LENGTH);
    for (byte random : Secrets.bytes(LENGTH)) {
      letters.append(ALPHABET.charAt(random & LETTER_MASK));
    }
    return new AccessCode(letters.toString());
  }

  /** Returns the code that somebody typed, if it can be one. */
  public static Optional<AccessCode> find(String typed) {
    String letters =
        BETWEEN
            .matcher(typed)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replace('U', 'V');
    return WHOLE.matcher(letters).matches()
        ? Optional.of(new AccessCode(letters))
        : Optional.empty();
  }

  /** Returns the code as it stands on paper, such as {@code 7K2M-X0QD-94TV}. */
  public String onPaper() {
    return String.join(
        "-",
        letters.substring(0, GROUP),
        letters.substring(GROUP, 2 * GROUP),
        letters.substring(2 * GROUP));
  }

  /** Nothing of it, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AccessCode";
  }
}
