package nl.ongekend.taxonomy.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with its names, where it belongs and its point.
 *
 * @param precision what it is
 * @param postcode four digits for a postcode, two for a postcode area, otherwise {@link
 *     #NO_POSTCODE}
 * @param names at least one; the first is shown, the others are understood
 * @param area where it belongs
 * @param coordinate its point: as a rule the mean of its postcodes
 */
public record Place(
    PlacePrecision precision, int postcode, List<String> names, Area area, Coordinate coordinate) {

  /** The postcode of a place that is not one. */
  public static final int NO_POSTCODE = 0;

  private static final String RESERVED = "\t\n\r|";

  /**
   * Copies the names and checks the place.
   *
   * @throws IllegalArgumentException if there is no name, one is blank or has a tab, line break or
   *     bar in it, or the postcode does not suit the precision
   */
  public Place {
    names = List.copyOf(names);
    if (names.isEmpty() || !names.stream().allMatch(Place::isName)) {
      throw new IllegalArgumentException(
          "names (%s) must be one or more, not blank, without tab, line break or |."
              .formatted(names));
    }
    if (!isPostcode(precision, postcode)) {
      throw new IllegalArgumentException(
          "postcode (%d) of %s must suit %s: 1000-9999, 10-99 or none (0)."
              .formatted(postcode, names.getFirst(), precision));
    }
  }

  /** Returns the name that is shown. */
  public String name() {
    return names.getFirst();
  }

  private static boolean isName(String name) {
    return !name.isBlank() && name.chars().noneMatch(c -> RESERVED.indexOf(c) >= 0);
  }

  private static boolean isPostcode(PlacePrecision precision, int postcode) {
    return switch (precision) {
      case PC4 -> postcode >= 1000 && postcode <= 9999;
      case POSTCODE_AREA -> postcode >= 10 && postcode <= 99;
      case MUNICIPALITY, REGION -> postcode == NO_POSTCODE;
    };
  }

  /**
   * Where a place belongs.
   *
   * @param municipality absent for a postcode area and a region
   * @param province in Dutch; absent for a postcode area and a region
   * @param region the labour-market region; of a postcode area the one with most of its postcodes
   */
  public record Area(@Nullable String municipality, @Nullable String province, String region) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank or has a tab, line break or bar in it
     */
    public Area {
      if (!isAbsentOrName(municipality) || !isAbsentOrName(province) || !isName(region)) {
        throw new IllegalArgumentException(
            "area (%s, %s, %s) must have names that are not blank, without tab, line break or |."
                .formatted(municipality, province, region));
      }
    }

    private static boolean isAbsentOrName(@Nullable String name) {
      return name == null || isName(name);
    }
  }
}
