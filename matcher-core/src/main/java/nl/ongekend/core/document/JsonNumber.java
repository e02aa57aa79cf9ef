package nl.ongekend.core.document;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes a double as ECMAScript does: the shortest decimal that stands for it, nearest to it if
 * there are several, without exponent from 1e-6 up to 1e21.
 *
 * <p><b>Source</b>: <i>ECMAScript Language Specification</i>, Number::toString, steps 5 to 10, with
 * digits s, their number k and the position n of the decimal point.
 */
final class JsonNumber {

  private static final int LARGEST_PLAIN_POINT = 21;
  private static final int SMALLEST_PLAIN_POINT = -6;

  private JsonNumber() {}

  /** Returns {@code value}, which is finite, as text. */
  static String of(double value) {
    if (value == 0) {
      return "0";
    }
    String sign = value < 0 ? "-" : "";
    BigDecimal shortest = shortest(Math.abs(value));
    String s = shortest.unscaledValue().toString();
    return sign + placed(s, s.length() - shortest.scale());
  }

  /**
   * Returns the shortest decimal for {@code value}, without trailing zeros. {@link
   * Double#toString(double)} gives it, except that it takes two digits where one would do: 4.9E-324
   * instead of 5E-324.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (decimal.precision() != 2) {
      return decimal;
    }
    BigInteger tens = decimal.unscaledValue().divide(BigInteger.TEN);
    BigDecimal below = new BigDecimal(tens, decimal.scale() - 1);
    BigDecimal above = new BigDecimal(tens.add(BigInteger.ONE), decimal.scale() - 1);
    BigDecimal exact = new BigDecimal(value);
    boolean aboveIsNearer = above.subtract(exact).compareTo(exact.subtract(below)) < 0;
    BigDecimal nearest = (aboveIsNearer ? above : below).stripTrailingZeros();
    return nearest.doubleValue() == value ? nearest : decimal;
  }

  private static String placed(String s, int n) {
    int k = s.length();
    if (k <= n && n <= LARGEST_PLAIN_POINT) {
      return s + "0".repeat(n - k);
    }
    if (0 < n && n <= LARGEST_PLAIN_POINT) {
      return s.substring(0, n) + "." + s.substring(n);
    }
    if (SMALLEST_PLAIN_POINT < n && n <= 0) {
      return "0." + "0".repeat(-n) + s;
    }
    String exponent = (n > 0 ? "e+" : "e-") + Math.abs(n - 1);
    return k == 1 ? s + exponent : s.charAt(0) + "." + s.substring(1) + exponent;
  }
}
