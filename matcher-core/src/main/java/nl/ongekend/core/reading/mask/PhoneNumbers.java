package nl.ongekend.core.reading.mask;

/**
 * Telephone numbers: ten digits that begin with one zero, or an international number that begins
 * with {@code +} or {@code 00}. Blanks, hyphens, points, slashes and brackets may stand between.
 */
final class PhoneNumbers {

  private static final int NATIONAL_DIGITS = 10;
  private static final int FEWEST_INTERNATIONAL = 9;
  private static final int MOST_INTERNATIONAL = 13;
  private static final int MOST_SEPARATORS = 3;
  private static final String SEPARATORS = " -./()\u00a0\u2013\u2011";

  private PhoneNumbers() {}

  /** Returns where a number that begins at a unit ends; or -1. */
  static int end(String text, int from) {
    char first = text.charAt(from);
    if ((first != '0' && first != '+' && first != '(') || isInsideNumber(text, from)) {
      return -1;
    }
    int digits = first == '(' ? from + 1 : from;
    if (text.startsWith("+", digits) || text.startsWith("00", digits)) {
      return international(text, digits);
    }
    boolean national =
        text.startsWith("0", digits) && !isDate(text, digits) && isDigitAt(text, digits + 1);
    return national ? national(text, digits) : -1;
  }

  private static boolean isInsideNumber(String text, int at) {
    return at > 0
        && (Character.isLetterOrDigit(text.charAt(at - 1))
            || (".,".indexOf(text.charAt(at - 1)) >= 0 && isDigitAt(text, at - 2)));
  }

  private static int national(String text, int from) {
    int end = endOfDigits(text, from, NATIONAL_DIGITS);
    return end > 0 && !isDigitAt(text, end) ? end : -1;
  }

  private static int international(String text, int from) {
    int end = -1;
    for (int digits = FEWEST_INTERNATIONAL; digits <= MOST_INTERNATIONAL + 2; digits++) {
      int longer = endOfDigits(text, from, digits);
      end = longer > 0 && !isDigitAt(text, longer) ? longer : end;
    }
    return end;
  }

  /** Returns where the last of so many digits ends; or -1 when there are fewer in a row. */
  private static int endOfDigits(String text, int from, int digits) {
    int seen = 0;
    int separators = 0;
    for (int at = from; at < text.length() && separators <= MOST_SEPARATORS; at++) {
      if (isDigitAt(text, at)) {
        separators = 0;
        if (++seen == digits) {
          return at + 1;
        }
      } else if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        separators++;
      } else if (at > from) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns whether two digits, two digits and four digits stand there, as of a day. */
  private static boolean isDate(String text, int at) {
    int[] places = {0, 1, 3, 4, 6, 7, 8, 9};
    for (int place : places) {
      if (!isDigitAt(text, at + place)) {
        return false;
      }
    }
    return text.charAt(at + 2) == text.charAt(at + 5) && !isDigitAt(text, at + 2);
  }

  private static boolean isDigitAt(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
