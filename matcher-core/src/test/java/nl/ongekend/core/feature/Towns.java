package nl.ongekend.core.feature;

import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.taxonomy.place.Coordinate;
import nl.ongekend.taxonomy.place.Place;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * Six towns in the north, with rounded journeys: minutes by car, twice as long in any other way.
 * Without a car there is no way to be anywhere else before six in the morning.
 *
 * <pre>
 *                Assen  Groningen  Holwierde  Appingedam  Delfzijl  Pekela
 *   Assen            0         30         60          55        55      40
 *   Groningen       30          0         40          35        35      35
 *   Holwierde       60         40          0          10        10      45
 *   Appingedam      55         35         10           0        10      40
 *   Delfzijl        55         35         10          10         0      40
 *   Pekela          40         35         45          40        40       0
 * </pre>
 */
final class Towns implements TravelTimes {

  private static final List<String> NAMES =
      List.of("Assen", "Groningen", "Holwierde", "Appingedam", "Delfzijl", "Pekela");

  private static final List<Integer> POSTCODES = List.of(9401, 9711, 9905, 9901, 9934, 9665);

  private static final List<List<Integer>> MINUTES =
      List.of(
          List.of(0, 30, 60, 55, 55, 40),
          List.of(30, 0, 40, 35, 35, 35),
          List.of(60, 40, 0, 10, 10, 45),
          List.of(55, 35, 10, 0, 10, 40),
          List.of(55, 35, 10, 10, 0, 40),
          List.of(40, 35, 45, 40, 40, 0));

  private static final int CAR = 1 << 4;
  private static final int SIX_O_CLOCK = 24;

  private static final List<Coordinate> COORDINATES =
      List.of(
          Coordinate.parse("52.99", "6.56"),
          Coordinate.parse("53.22", "6.57"),
          Coordinate.parse("53.36", "6.87"),
          Coordinate.parse("53.32", "6.86"),
          Coordinate.parse("53.33", "6.92"),
          Coordinate.parse("53.10", "7.00"));

  /** Returns the starter places with the postcodes of the six towns. */
  static PlaceTable table() {
    List<Place> postcodes =
        IntStream.range(0, NAMES.size())
            .mapToObj(town ->
                new Place(
                    nl.ongekend.taxonomy.place.PlacePrecision.PC4,
                    POSTCODES.get(town),
                    List.of(NAMES.get(town)),
                    new Place.Area(null, null, "Groningen"),
                    COORDINATES.get(town)))
            .toList();
    return PlaceTable.starter().withPostcodes(postcodes);
  }

  static HomePlace home(String place) {
    if (place.startsWith("municipality ")) {
      String name = place.substring("municipality ".length());
      return new HomePlace(null, name, null, PlacePrecision.MUNICIPALITY);
    }
    if (place.startsWith("region ")) {
      String name = place.substring("region ".length());
      return new HomePlace(null, null, name, PlacePrecision.REGION);
    }
    return HomePlace.ofPostcode(postcode(place));
  }

  static List<Integer> postcodes() {
    return POSTCODES;
  }

  private static int postcode(String town) {
    return POSTCODES.get(NAMES.indexOf(town));
  }

  /** Returns the workplaces of a line {@code place}; the entries that are no town say how. */
  static List<Workplace> workplaces(List<String> entries) {
    boolean byCar = entries.contains("by car only");
    return entries.stream()
        .filter(entry -> NAMES.contains(entry) || entry.startsWith("municipality "))
        .map(entry -> workplace(entry, byCar))
        .toList();
  }

  private static Workplace workplace(String entry, boolean byCar) {
    return NAMES.contains(entry)
        ? new Workplace(postcode(entry), null, byCar)
        : new Workplace(null, entry.substring("municipality ".length()), byCar);
  }

  /** Returns the ordinal of the town with this postcode. */
  static int place(int postcode) {
    return POSTCODES.indexOf(postcode);
  }

  @Override
  public int minutes(int from, int to, int modes, int slot, boolean homeward) {
    boolean car = (modes & CAR) != 0;
    boolean early = slot >= 0 && slot < SIX_O_CLOCK && from != to;
    if (modes == 0 || (early && !car)) {
      return UNREACHABLE;
    }
    return MINUTES.get(from).get(to) * (car ? 1 : 2);
  }
}
