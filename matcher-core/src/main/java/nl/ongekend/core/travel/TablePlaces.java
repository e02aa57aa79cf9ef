package nl.ongekend.core.travel;

import java.util.BitSet;
import java.util.stream.IntStream;
import nl.ongekend.taxonomy.place.PlacePrecision;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * The coordinates of a {@link PlaceTable}.
 *
 * <p>A place is urban when at least {@value #URBAN_POSTCODES} four-digit postcodes lie within
 * {@value #URBAN_KM} km of it: Groningen, Leeuwarden and Emmen are, Delfzijl and Holwierde are not.
 * A table without four-digit postcodes has no urban places. Immutable and thread-safe.
 */
public final class TablePlaces implements PlaceCoordinates {

  private static final int URBAN_POSTCODES = 12;
  private static final double URBAN_KM = 4;

  private final PlaceTable places;
  private final BitSet urban;

  /** Makes the coordinates of a table; O(n squared) comparisons of two numbers. */
  public TablePlaces(PlaceTable places) {
    this.places = places;
    int[] postcodes =
        IntStream.range(0, places.count())
            .filter(place -> places.precision(place) == PlacePrecision.PC4)
            .toArray();
    urban = new BitSet(places.count());
    for (int place = 0; place < places.count(); place++) {
      urban.set(place, near(places, place, postcodes) >= URBAN_POSTCODES);
    }
  }

  private static int near(PlaceTable places, int place, int[] postcodes) {
    double latitude = places.latitude(place);
    double longitude = places.longitude(place);
    double reach = URBAN_KM / Distance.KM_PER_DEGREE;
    int near = 0;
    for (int postcode : postcodes) {
      if (StrictMath.abs(places.latitude(postcode) - latitude) <= reach
          && Distance.km(latitude, longitude, places.latitude(postcode), places.longitude(postcode))
              <= URBAN_KM) {
        near++;
      }
    }
    return near;
  }

  @Override
  public int count() {
    return places.count();
  }

  @Override
  public double latitude(int place) {
    return places.latitude(place);
  }

  @Override
  public double longitude(int place) {
    return places.longitude(place);
  }

  @Override
  public boolean isUrban(int place) {
    return urban.get(place);
  }
}
