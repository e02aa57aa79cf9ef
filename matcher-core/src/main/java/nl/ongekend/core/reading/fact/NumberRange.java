package nl.ongekend.core.reading.fact;

import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One number, or two with a word or sign between them that makes them a range.
 *
 * @param low the first, in hundredths
 * @param high the second, in hundredths; equal to the first when there is one
 * @param from its first token
 * @param to one past its last token
 */
record NumberRange(long low, long high, int from, int to) {

  private static final String[] BETWEEN = {
    "-", "\u2013", "\u2014", "tot", "to", "a", "until", "till", "en", "and", "of", "or", "/"
  };
  private static final long THOUSAND = 1_000;

  /** Returns what begins at a token; null when no number does. */
  static @Nullable NumberRange at(ScannedText scan, int token) {
    NumberRange first = single(scan, token);
    if (first == null) {
      return null;
    }
    int next = afterJoint(scan, first.to);
    NumberRange second = next < 0 ? null : single(scan, next);
    if (second == null || second.high == first.low) {
      return first;
    }
    // In "35-40k" both are thousands.
    long low =
        second.high >= 100 * THOUSAND * 10
                && first.low < 100 * THOUSAND
                && isThousand(scan, second.to)
            ? first.low * THOUSAND
            : first.low;
    return low < second.high ? new NumberRange(low, second.high, token, second.to) : first;
  }

  boolean isSingle() {
    return low == high;
  }

  private static boolean isThousand(ScannedText scan, int to) {
    return scan.tokens().is(to - 1, "k");
  }

  private static @Nullable NumberRange single(ScannedText scan, int token) {
    if (!scan.isNumber(token)) {
      return null;
    }
    long value = Amounts.hundredths(scan.tokens().folded(token));
    if (value < 0) {
      return null;
    }
    boolean thousand = scan.tokens().touchesNext(token) && scan.tokens().is(token + 1, "k");
    return thousand
        ? new NumberRange(value * THOUSAND, value * THOUSAND, token, token + 2)
        : new NumberRange(value, value, token, token + 1);
  }

  /** Returns the token after the word or sign between two numbers, or -1. */
  private static int afterJoint(ScannedText scan, int token) {
    Tokens tokens = scan.tokens();
    int at = isUnit(scan, token) ? token + 1 : token;
    // "2.400,- tot 2.900,-"
    if (tokens.is(at, ",") && tokens.is(at + 1, "-") && tokens.touchesNext(at)) {
      at += 2;
    }
    if (tokens.is(at, "t") && tokens.is(at + 1, "/") && tokens.is(at + 2, "m")) {
      at += 3;
    } else if (tokens.is(at, BETWEEN)) {
      at++;
    } else {
      return -1;
    }
    return scan.begins("currency", at) ? at + 1 : at;
  }

  /** In "24 uur tot 32 uur" and "14 euro tot 16 euro" the unit is said twice. */
  private static boolean isUnit(ScannedText scan, int token) {
    return scan.begins("hour", token)
        || (scan.begins("currency", token) && !scan.tokens().is(token, "\u20ac"));
  }
}
