package nl.ongekend.core.travel;

/** Distances as the crow flies, from an equirectangular projection. */
final class Distance {

  /** The radius of the sphere of the earth's volume, in km. */
  private static final double RADIUS_KM = 6371;

  /** The length of a degree of latitude, in km. */
  static final double KM_PER_DEGREE = RADIUS_KM * StrictMath.PI / 180;

  private Distance() {}

  /** Returns the km between two points in degrees. */
  static double km(double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double cos =
        (StrictMath.cos(StrictMath.toRadians(latitude))
                + StrictMath.cos(StrictMath.toRadians(otherLatitude)))
            / 2;
    return km(latitude - otherLatitude, longitude - otherLongitude, cos);
  }

  /**
   * Returns the km between two points.
   *
   * @param latitudeDegrees the difference of latitude
   * @param longitudeDegrees the difference of longitude
   * @param cos the mean of the cosines of both latitudes; over the Netherlands it differs from the
   *     cosine of the mean latitude by less than one part in a thousand
   */
  static double km(double latitudeDegrees, double longitudeDegrees, double cos) {
    double x = longitudeDegrees * cos;
    return KM_PER_DEGREE * StrictMath.sqrt(x * x + latitudeDegrees * latitudeDegrees);
  }
}
