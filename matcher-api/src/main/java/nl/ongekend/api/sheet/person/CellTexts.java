package nl.ongekend.api.sheet.person;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Divides what stands in a cell into the things it says. */
final class CellTexts {

  private static final Pattern STRONG = Pattern.compile("[;|\\n]");
  private static final Pattern WEAK = Pattern.compile("[;|\\n,/]");

  private CellTexts() {}

  /**
   * Returns the parts between semicolons, bars and lines; where there are none, those between
   * commas and slashes.
   */
  static List<String> parts(String cell) {
    Pattern between = STRONG.matcher(cell).find() ? STRONG : WEAK;
    return Arrays.stream(between.split(cell))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
