package nl.ongekend.core.travel;

import nl.ongekend.core.spi.TravelTimes;

/** Travel times estimated from coordinates. */
public final class EstimatedTravelTimes implements TravelTimes {

  private static final int[] KM_PER_HOUR = {5, 15, 20, 25, 55, 28};
  private static final int[] ACCESS = {0, 1, 1, 2, 6, 14};

  private final PlaceCoordinates places;

  /** Creates the estimate for these places. */
  public EstimatedTravelTimes(PlaceCoordinates places) {
    this.places = places;
  }

  @Override
  public int minutes(int from, int to, int modes, int slot, boolean homeward) {
    double north = (places.latitude(to) - places.latitude(from)) * 111.2;
    double east = (places.longitude(to) - places.longitude(from)) * 67;
    double km = 1.3 * StrictMath.sqrt(north * north + east * east) + 1;
    int best = UNREACHABLE;
    for (int mode = 0; mode < KM_PER_HOUR.length; mode++) {
      boolean night = mode == 5 && slot >= 0 && slot < 24;
      if ((modes & (1 << mode)) != 0 && !night) {
        best = Math.min(best, ACCESS[mode] + (int) (km * 60 / KM_PER_HOUR[mode]));
      }
    }
    return best;
  }
}
