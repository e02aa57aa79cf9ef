package nl.ongekend.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The 436 unit groups of ISCO-08, the International Standard Classification of Occupations.
 *
 * <p>A code has four digits and is kept as a number: {@code "0110"} is 110. The first digit is the
 * major group.
 */
public final class IscoCodes {

  /** The code of an occupation without ISCO group. */
  public static final int NONE = 0;

  private static final int[] CODES = read();

  private IscoCodes() {}

  /** Returns whether the number is the code of a unit group. */
  public static boolean isUnitGroup(int code) {
    return Arrays.binarySearch(CODES, code) >= 0;
  }

  /** Returns the number of unit groups. */
  public static int count() {
    return CODES.length;
  }

  /** Returns the code as it is written: {@code 110} as {@code "0110"}. */
  public static String format(int code) {
    return String.format(Locale.ROOT, "%04d", code);
  }

  /**
   * Returns the code of a unit group as a number.
   *
   * @param text four digits
   * @throws IllegalArgumentException if the text is not the code of a unit group
   */
  public static int parse(String text) {
    if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int code = Integer.parseInt(text);
      if (isUnitGroup(code)) {
        return code;
      }
    }
    throw new IllegalArgumentException(
        "ISCO code (%s) must be one of the %d four-digit unit groups of ISCO-08.%n"
                .formatted(text, count())
            + "Look the code up in ISCO-08; codes of three digits and codes of ISCO-88 do not"
            + " fit.");
  }

  private static int[] read() {
    try (InputStream in = IscoCodes.class.getResourceAsStream("isco08-unit-groups.txt")) {
      if (in == null) {
        throw new IllegalStateException("isco08-unit-groups.txt is missing from the program file.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .mapToInt(Integer::parseInt)
          .sorted()
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException("isco08-unit-groups.txt cannot be read.", e);
    }
  }
}
