package nl.ongekend.core.reading.mask;

/**
 * International bank account numbers: two letters, two digits, 11 to 30 letters and digits, in
 * groups or not.
 *
 * <p>Source: ISO 13616; the proof is ISO 7064 MOD 97-10 over the number with its first four
 * characters moved to the end.
 */
final class AccountNumbers {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  private AccountNumbers() {}

  /** Returns where the longest account number that begins at a unit ends; or -1. */
  static int end(String text, int from) {
    if (!begins(text, from)) {
      return -1;
    }
    char[] number = new char[LONGEST];
    int length = 0;
    int end = -1;
    for (int at = from; at < text.length() && length < LONGEST; at++) {
      char c = Character.toUpperCase(text.charAt(at));
      if (isCapital(c) || isDigit(c)) {
        number[length++] = c;
        boolean complete =
            at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        end = complete && length >= SHORTEST && isProven(number, length) ? at + 1 : end;
      } else if (c != ' ') {
        break;
      }
    }
    return end;
  }

  private static boolean begins(String text, int from) {
    return from + SHORTEST <= text.length()
        && isCapital(Character.toUpperCase(text.charAt(from)))
        && isCapital(Character.toUpperCase(text.charAt(from + 1)))
        && isDigit(text.charAt(from + 2))
        && isDigit(text.charAt(from + 3));
  }

  private static boolean isProven(char[] number, int length) {
    int rest = 0;
    for (int i = 0; i < length; i++) {
      char c = number[(i + 4) % length];
      rest = isDigit(c) ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
    }
    return rest == 1;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
