package nl.ongekend.core.travel;

import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.spi.TravelTimes;

/**
 * Travel times estimated from coordinates.
 *
 * <pre>
 *   km      = max(0.5, equirectangular distance)         a place is not a point
 *   road    = km * detour[mode]
 *   minutes = ceil(access[mode] + 60 * (near / nearSpeed[mode] + far / farSpeed[mode]))
 *             near = min(road, nearKm[mode]), far = road - near
 *   by public transport + wait + min(15, road / 3)       a change takes 5 minutes, one each 15 km
 * </pre>
 *
 * Public transport runs when the journey departs between the first and the last departure; towards
 * work that is the start of the shift less the minutes. Lines are those of the countryside if
 * either end is not urban: later first, earlier last, longer wait. A mode has no way beyond the
 * longest sensible distance. The fewest minutes over the modes allowed count, and are the same in
 * both directions by day.
 *
 * <p>Not in the estimate: timetables, congestion, water, borders, hills. The figures are the
 * project's assumptions, each with its reason where it stands; none is measured.
 *
 * <p>Example: Holwierde to Groningen is 25.7 km. By bicycle that is 32.1 km of road, beyond 25. By
 * public transport it is 30.8 km of road and {@code ceil(10 + 60 * (8/25 + 22.8/75) + 7 + 10.3) =
 * 65} minutes: for a shift at 7.00 it departs at 5.55, when the bus runs; for one at 5.00 at 3.55,
 * when it does not.
 *
 * <p>Immutable and thread-safe. Cost: one square root and a few dozen operations, no allocation.
 */
public final class EstimatedTravelTimes implements TravelTimes {

  private static final int MINUTES_PER_SLOT = 15;
  private static final int DAY_MINUTES = 1_440;

  /** Half the width of a postcode area in a town: nobody works at their own door. */
  private static final double LEAST_KM = 0.5;

  /** Minutes to wait for a bus every quarter of an hour in a town, half an hour outside. */
  private static final int URBAN_WAIT = 4;

  private static final int RURAL_WAIT = 7;

  /** A change of 5 minutes for each 15 km; nobody makes more than three. */
  private static final double KM_PER_CHANGE_MINUTE = 3;

  private static final double MOST_CHANGE_MINUTES = 15;

  /** City lines start about 5.30 and stop at midnight, the first and last of the day. */
  private static final int URBAN_FIRST = 5 * 60 + 30;

  private static final int URBAN_LAST = 24 * 60;

  /** Lines in the countryside start a little before 6.00 and stop at 23.00. */
  private static final int RURAL_FIRST = 5 * 60 + 45;

  private static final int RURAL_LAST = 23 * 60;

  private static final Pace[] PACES = paces();

  private final double[] latitude;
  private final double[] longitude;
  private final double[] cosLatitude;
  private final boolean[] urban;

  /** Makes the estimates for these places; copies what it needs. */
  public EstimatedTravelTimes(PlaceCoordinates places) {
    int count = places.count();
    latitude = new double[count];
    longitude = new double[count];
    cosLatitude = new double[count];
    urban = new boolean[count];
    for (int place = 0; place < count; place++) {
      latitude[place] = places.latitude(place);
      longitude[place] = places.longitude(place);
      cosLatitude[place] = StrictMath.cos(StrictMath.toRadians(latitude[place]));
      urban[place] = places.isUrban(place);
    }
  }

  /** In the order of {@link TravelMode}. */
  private static Pace[] paces() {
    Pace[] paces = new Pace[TravelMode.values().length];
    // 5 km an hour, footpaths go round less than roads; beyond 8 km nobody walks to work.
    paces[TravelMode.WALK.ordinal()] = new Pace(0, 1.25, 8, 5, 5, 8);
    // 16 km an hour with crossings and wind; two minutes to unlock and park; an hour and a half.
    paces[TravelMode.BICYCLE.ordinal()] = new Pace(2, 1.25, 25, 16, 16, 25);
    // A third faster and, with support, half as far again.
    paces[TravelMode.E_BIKE.ordinal()] = new Pace(2, 1.25, 40, 21, 21, 40);
    // Between 25 and 45 km an hour by type; helmet and parking; not on main roads.
    paces[TravelMode.MOPED.ordinal()] = new Pace(3, 1.3, 60, 32, 32, 60);
    // The first 12 km in town and on local roads, then main roads; walk to and from the car.
    paces[TravelMode.CAR.ordinal()] = new Pace(4, 1.25, 12, 45, 80, Double.MAX_VALUE);
    // Five minutes on foot at both ends; 8 km by bus with stops, then a fast bus or train.
    paces[TravelMode.PUBLIC_TRANSPORT.ordinal()] = new Pace(10, 1.2, 8, 25, 75, Double.MAX_VALUE);
    return paces;
  }

  /**
   * How fast a mode is.
   *
   * @param access minutes at both ends together
   * @param detour road km over km as the crow flies
   * @param nearKm the road km at the first speed
   * @param nearSpeed km an hour over them
   * @param farSpeed km an hour beyond
   * @param longestKm the longest sensible road km
   */
  private record Pace(
      double access,
      double detour,
      double nearKm,
      double nearSpeed,
      double farSpeed,
      double longestKm) {

    double road(double km) {
      return km * detour;
    }

    double minutes(double road) {
      double near = StrictMath.min(road, nearKm);
      return access + 60 * (near / nearSpeed + (road - near) / farSpeed);
    }
  }

  @Override
  public int minutes(int from, int to, int modes, int slot, boolean homeward) {
    double km = km(from, to);
    int fewest = UNREACHABLE;
    for (int mode = 0; mode < TravelMode.PUBLIC_TRANSPORT.ordinal(); mode++) {
      if ((modes >> mode & 1) != 0) {
        fewest = Math.min(fewest, minutes(PACES[mode], km));
      }
    }
    if ((modes >> TravelMode.PUBLIC_TRANSPORT.ordinal() & 1) != 0) {
      boolean town = urban[from] && urban[to];
      int minutes = publicTransport(km, town);
      if (runs(departure(slot, minutes, homeward), town)) {
        fewest = Math.min(fewest, minutes);
      }
    }
    return fewest;
  }

  private double km(int from, int to) {
    double cos = (cosLatitude[from] + cosLatitude[to]) / 2;
    double km = Distance.km(latitude[from] - latitude[to], longitude[from] - longitude[to], cos);
    return StrictMath.max(LEAST_KM, km);
  }

  private static int minutes(Pace pace, double km) {
    double road = pace.road(km);
    return road > pace.longestKm() ? UNREACHABLE : whole(pace.minutes(road));
  }

  private static int publicTransport(double km, boolean town) {
    Pace pace = PACES[TravelMode.PUBLIC_TRANSPORT.ordinal()];
    double road = pace.road(km);
    double changes = StrictMath.min(MOST_CHANGE_MINUTES, road / KM_PER_CHANGE_MINUTE);
    return whole(pace.minutes(road) + changes + (town ? URBAN_WAIT : RURAL_WAIT));
  }

  private static int whole(double minutes) {
    return (int) StrictMath.min((double) UNREACHABLE, StrictMath.ceil(minutes));
  }

  /** Returns the minute of the day at which the journey departs, or -1 for some time by day. */
  private static int departure(int slot, int minutes, boolean homeward) {
    if (slot < 0) {
      return -1;
    }
    int time = slot * MINUTES_PER_SLOT;
    return homeward ? time : Math.floorMod(time - minutes, DAY_MINUTES);
  }

  private static boolean runs(int departure, boolean town) {
    if (departure < 0) {
      return true;
    }
    return town
        ? departure >= URBAN_FIRST && departure <= URBAN_LAST
        : departure >= RURAL_FIRST && departure <= RURAL_LAST;
  }
}
