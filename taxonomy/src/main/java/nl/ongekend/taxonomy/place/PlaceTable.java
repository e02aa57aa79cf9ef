package nl.ongekend.taxonomy.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ongekend.taxonomy.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Places of the Netherlands, numbered densely from zero.
 *
 * <p>Order: regions, postcode areas and municipalities, then postcodes of four digits ascending; so
 * the ordinals of the starter table stay as they are when postcodes are added. An ordinal outside
 * {@code [0, count())} throws an {@link IndexOutOfBoundsException}. Names are looked up without
 * regard to case, accents and punctuation; former municipalities and other common names are
 * understood.
 *
 * <p>Immutable and thread-safe. Reading by ordinal or postcode is O(1) and does not allocate.
 */
public final class PlaceTable {

  /** The ordinal of a place that the table does not have. */
  public static final int ABSENT = -1;

  private static final int POSTCODES = 10_000;

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::precision)
          .reversed()
          .thenComparing(Place::postcode)
          .thenComparing(place -> FoldedText.fold(place.name()))
          .thenComparing(Place::name);

  private final List<Place> places;
  private final String version;
  private final int[] byPostcode = new int[POSTCODES];
  private final Map<String, Integer> municipalityByName = new HashMap<>();
  private final Map<String, Integer> regionByName = new HashMap<>();

  private PlaceTable(List<Place> places) {
    this.places = places.stream().sorted(ORDER).toList();
    version = PlaceFile.version(this.places);
    Arrays.fill(byPostcode, ABSENT);
    for (int ordinal = 0; ordinal < this.places.size(); ordinal++) {
      index(this.places.get(ordinal), ordinal);
    }
  }

  /** Returns the table that comes with the program: everything but postcodes of four digits. */
  public static PlaceTable starter() {
    return of(StarterPlaces.read());
  }

  /**
   * Returns a table of the given places.
   *
   * @throws IllegalArgumentException if two of them have the same postcode, or two municipalities
   *     or two regions a name in common
   */
  static PlaceTable of(List<Place> places) {
    return new PlaceTable(places);
  }

  /**
   * Returns this table with other postcodes of four digits.
   *
   * @param postcodes places of precision {@link PlacePrecision#PC4}, each postcode once
   * @throws IllegalArgumentException if one is of another precision or comes twice
   */
  public PlaceTable withPostcodes(List<Place> postcodes) {
    for (Place place : postcodes) {
      if (place.precision() != PlacePrecision.PC4) {
        throw new IllegalArgumentException(
            "place (%s) must be a postcode of four digits, not %s."
                .formatted(place.name(), place.precision()));
      }
    }
    List<Place> all = new ArrayList<>(places);
    all.removeIf(place -> place.precision() == PlacePrecision.PC4);
    all.addAll(postcodes);
    return of(all);
  }

  /** Returns the lower-case hexadecimal SHA-256 of the content: 64 characters. */
  public String version() {
    return version;
  }

  /** Returns the number of places. */
  public int count() {
    return places.size();
  }

  /** Returns everything about a place. */
  public Place place(int ordinal) {
    return places.get(ordinal);
  }

  /**
   * Returns the place of a postcode: its own, else its two-digit area, else {@link #ABSENT}.
   *
   * @param postcode four digits; anything else is absent
   */
  public int placeOfPostcode(int postcode) {
    if (postcode < 1000 || postcode >= POSTCODES) {
      return ABSENT;
    }
    return byPostcode[postcode] == ABSENT ? byPostcode[postcode / 100] : byPostcode[postcode];
  }

  /** Returns the place of a municipality by one of its names, or {@link #ABSENT}. */
  public int placeOfMunicipality(String name) {
    return municipalityByName.getOrDefault(FoldedText.fold(name), ABSENT);
  }

  /** Returns the place of a labour-market region by its name, or {@link #ABSENT}. */
  public int placeOfRegion(String name) {
    return regionByName.getOrDefault(FoldedText.fold(name), ABSENT);
  }

  /** Returns what the place is. */
  public PlacePrecision precision(int ordinal) {
    return places.get(ordinal).precision();
  }

  /** Returns the latitude of its point in degrees, north positive. */
  public double latitude(int ordinal) {
    return places.get(ordinal).coordinate().latitude();
  }

  /** Returns the longitude of its point in degrees, east positive. */
  public double longitude(int ordinal) {
    return places.get(ordinal).coordinate().longitude();
  }

  /** Returns the name that is shown: of a postcode the town, of a postcode area {@code 97xx}. */
  public String name(int ordinal) {
    return places.get(ordinal).name();
  }

  /** Returns the municipality; absent for a postcode area and a region. */
  public @Nullable String municipality(int ordinal) {
    return places.get(ordinal).area().municipality();
  }

  /** Returns the province, in Dutch; absent for a postcode area and a region. */
  public @Nullable String province(int ordinal) {
    return places.get(ordinal).area().province();
  }

  /** Returns the labour-market region; of a postcode area the one with most of its postcodes. */
  public String region(int ordinal) {
    return places.get(ordinal).area().region();
  }

  /** Returns the places of a precision, in the order of their ordinals. */
  public Stream<Place> places(PlacePrecision precision) {
    return places.stream().filter(place -> place.precision() == precision);
  }

  /** Two tables are equal when their versions are: their content is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PlaceTable table && version.equals(table.version);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }

  @Override
  public String toString() {
    return "PlaceTable[%s: %d places]".formatted(version.substring(0, 12), count());
  }

  List<Place> places() {
    return places;
  }

  private void index(Place place, int ordinal) {
    switch (place.precision()) {
      case PC4, POSTCODE_AREA -> {
        if (byPostcode[place.postcode()] != ABSENT) {
          throw new IllegalArgumentException(
              "postcode (%d) must be one place only.".formatted(place.postcode()));
        }
        byPostcode[place.postcode()] = ordinal;
      }
      case MUNICIPALITY -> indexNames(municipalityByName, place, ordinal);
      case REGION -> indexNames(regionByName, place, ordinal);
    }
  }

  private static void indexNames(Map<String, Integer> byName, Place place, int ordinal) {
    for (String name : place.names()) {
      if (byName.putIfAbsent(FoldedText.fold(name), ordinal) != null) {
        throw new IllegalArgumentException(
            "name (%s) must belong to one %s only.".formatted(name, place.precision()));
      }
    }
  }
}
