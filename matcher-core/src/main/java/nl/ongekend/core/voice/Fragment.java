package nl.ongekend.core.voice;

import java.util.regex.Pattern;

/** Text of others that is put into a sentence: titles, labels, tasks. */
final class Fragment {

  private static final int MOST_CODE_POINTS = 120;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** Marks that would turn the words of the sentence around. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private Fragment() {}

  /** Returns the text on one line, without direction marks, and shortened when it is long. */
  static String of(String text) {
    String line = BLANKS.matcher(DIRECTION.matcher(text).replaceAll("")).replaceAll(" ").strip();
    if (line.codePointCount(0, line.length()) <= MOST_CODE_POINTS) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST_CODE_POINTS - 1)).strip() + "…";
  }
}
