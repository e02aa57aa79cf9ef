package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * Where a person lives, as precisely as the person chooses.
 *
 * @param postcode four digits, 1000 to 9999; required for {@link PlacePrecision#PC4}
 * @param municipality its name; required for {@link PlacePrecision#MUNICIPALITY}
 * @param region the labour-market region; required for {@link PlacePrecision#REGION}
 * @param precision how precise the answer is meant to be
 */
public record HomePlace(
    @Nullable Integer postcode,
    @Nullable String municipality,
    @Nullable String region,
    PlacePrecision precision) {

  /** Checks that the part that the precision needs is there. */
  public HomePlace {
    if (postcode != null) {
      Checks.requireBetween(
          postcode, 1000, 9999, "postcode", "Maybe the letters were not left out.");
    }
    Object needed =
        switch (precision) {
          case PC4 -> postcode;
          case MUNICIPALITY -> municipality;
          case REGION -> region;
        };
    if (needed == null) {
      throw new IllegalArgumentException(
          "precision (%s) needs the field of that name.%nMaybe choose the precision of what is given."
              .formatted(precision));
    }
  }

  /** Returns a place known by its four-digit postcode. */
  public static HomePlace ofPostcode(int postcode) {
    return new HomePlace(postcode, null, null, PlacePrecision.PC4);
  }
}
