package nl.ongekend.core.reading.fact;

/** Numbers as people write them in Dutch and English. */
final class Amounts {

  private static final int MOST_DIGITS = 9;

  private Amounts() {}

  /**
   * Returns a number in hundredths, or -1 when it is none. A point or comma before exactly three
   * digits groups thousands; before one or two it begins the decimals. Examples: {@code 2.400} and
   * {@code 2,400} are 240000, {@code 14,71} and {@code 14.71} are 1471, {@code 7:30} is none.
   */
  static long hundredths(String number) {
    long whole = 0;
    long decimals = 0;
    int group = 0;
    boolean grouped = false;
    if (number.length() > MOST_DIGITS + 3) {
      return -1;
    }
    for (int at = 0; at < number.length(); at++) {
      char c = number.charAt(at);
      if (c >= '0' && c <= '9') {
        whole = whole * 10 + c - '0';
        group++;
        continue;
      }
      int rest = digitsFrom(number, at + 1);
      if (rest == 3 && group <= 3 && c != ':') {
        grouped = true;
        group = 0;
      } else if (rest <= 2 && at + 1 + rest == number.length() && c != ':') {
        decimals = Long.parseLong(number.substring(at + 1)) * (rest == 1 ? 10 : 1);
        return (grouped && group != 3) ? -1 : whole * 100 + decimals;
      } else {
        return -1;
      }
    }
    return (grouped && group != 3) ? -1 : whole * 100 + decimals;
  }

  private static int digitsFrom(String number, int from) {
    int at = from;
    while (at < number.length() && Character.isDigit(number.charAt(at))) {
      at++;
    }
    return at - from;
  }
}
