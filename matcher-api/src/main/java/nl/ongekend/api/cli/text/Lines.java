package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fits text to the width of a terminal. Widths count code points. */
public final class Lines {

  /** The width of a line. */
  public static final int WIDTH = 100;

  private static final String CUT = "…";
  private static final String BULLET = "- ";

  private Lines() {}

  /** Returns a text in a column: cut or filled up to {@code width}, at least 1. */
  static String fit(String text, int width) {
    int length = length(text);
    if (length <= width) {
      return text + " ".repeat(width - length);
    }
    return text.substring(0, text.offsetByCodePoints(0, width - 1)) + CUT;
  }

  /**
   * Returns a text broken between words.
   *
   * @param first what the first line starts with; the others start with as many spaces
   */
  public static List<String> wrap(String first, String text) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(length(first));
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && length(line) + 1 + length(word) > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns paragraphs and lists (lines that start with a hyphen) broken between words. */
  public static List<String> reflow(String text) {
    return text.lines().flatMap(line -> reflowLine(line).stream()).toList();
  }

  private static List<String> reflowLine(String line) {
    return line.startsWith(BULLET) ? wrap(BULLET, line.substring(BULLET.length())) : wrap("", line);
  }

  /** Returns points of 10,000 as points of 100, rounded down. */
  static String hundred(int points) {
    return Integer.toString(points / 100);
  }

  /** Returns an interval in points of 100; one number when both are the same. */
  static String interval(int low, int high) {
    return low / 100 == high / 100 ? hundred(low) : hundred(low) + "-" + hundred(high);
  }

  /** Returns a code as words. */
  static String words(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[-_.]", " ");
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
