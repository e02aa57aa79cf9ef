package nl.ongekend.taxonomy.place;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point on earth (WGS 84) in whole ten-thousandths of a degree, about eleven metres.
 *
 * @param latitudeE4 latitude times 10,000, in [-900,000, 900,000]
 * @param longitudeE4 longitude times 10,000, in [-1,800,000, 1,800,000]
 */
public record Coordinate(int latitudeE4, int longitudeE4) {

  private static final int DECIMALS = 4;
  private static final double SCALE = 10_000;
  private static final int MAX_LATITUDE = 900_000;
  private static final int MAX_LONGITUDE = 1_800_000;

  /**
   * Checks the coordinate.
   *
   * @throws IllegalArgumentException if it is not on earth
   */
  public Coordinate {
    if (Math.abs(latitudeE4) > MAX_LATITUDE || Math.abs(longitudeE4) > MAX_LONGITUDE) {
      throw new IllegalArgumentException(
          "coordinate (%d, %d) must be within 90 and 180 degrees, in ten-thousandths."
              .formatted(latitudeE4, longitudeE4));
    }
  }

  /**
   * Returns the point written in degrees with a decimal point, rounded to four decimals.
   *
   * @throws IllegalArgumentException if one of them is no number or not on earth
   */
  public static Coordinate parse(String latitude, String longitude) {
    return new Coordinate(tenThousandths(latitude), tenThousandths(longitude));
  }

  /** Returns the latitude in degrees, north positive. */
  public double latitude() {
    return latitudeE4 / SCALE;
  }

  /** Returns the longitude in degrees, east positive. */
  public double longitude() {
    return longitudeE4 / SCALE;
  }

  private static int tenThousandths(String degrees) {
    try {
      return new BigDecimal(degrees)
          .movePointRight(DECIMALS)
          .setScale(0, RoundingMode.HALF_UP)
          .intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "degrees (%s) must be a number with a decimal point.".formatted(degrees), e);
    }
  }
}
