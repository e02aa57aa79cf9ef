package nl.ongekend.eval.generate;

import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.taxonomy.place.PlacePrecision;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * Where documents are: towns by size, four fifths of them in Groningen, Friesland and Drenthe.
 *
 * <p>A postcode is one of the town that the table of places has; of a town without any of them, any
 * number of its range.
 */
final class Towns {

  /** Name, municipality, region; first and last postcode; weight, about thousands of people. */
  private static final String NORTH =
      """
      Groningen    | Groningen           | Groningen | 9711 9747 | 235
      Hoogezand    | Midden-Groningen    | Groningen | 9601 9603 | 28
      Veendam      | Veendam             | Groningen | 9641 9648 | 27
      Stadskanaal  | Stadskanaal         | Groningen | 9501 9503 | 20
      Winschoten   | Oldambt             | Groningen | 9671 9675 | 19
      Delfzijl     | Eemsdelta           | Groningen | 9931 9934 | 15
      Appingedam   | Eemsdelta           | Groningen | 9901 9903 | 12
      Leek         | Westerkwartier      | Groningen | 9351 9351 | 11
      Eemshaven    | Het Hogeland        | Groningen | 9979 9979 | 8
      Ter Apel     | Westerwolde         | Groningen | 9561 9561 | 9
      Assen        | Assen               | Groningen | 9401 9408 | 68
      Emmen        | Emmen               | Drenthe   | 7811 7828 | 57
      Hoogeveen    | Hoogeveen           | Drenthe   | 7901 7913 | 41
      Meppel       | Meppel              | Zwolle    | 7941 7944 | 33
      Coevorden    | Coevorden           | Drenthe   | 7741 7742 | 15
      Klazienaveen | Emmen               | Drenthe   | 7891 7891 | 12
      Beilen       | Midden-Drenthe      | Drenthe   | 9411 9411 | 11
      Roden        | Noordenveld         | Groningen | 9301 9301 | 15
      Leeuwarden   | Leeuwarden          | Friesland | 8911 8941 | 95
      Drachten     | Smallingerland      | Friesland | 9201 9207 | 45
      Sneek        | Súdwest-Fryslân     | Friesland | 8601 8608 | 35
      Heerenveen   | Heerenveen          | Friesland | 8441 8448 | 30
      Harlingen    | Harlingen           | Friesland | 8861 8862 | 16
      Joure        | De Fryske Marren    | Friesland | 8501 8503 | 13
      Franeker     | Waadhoeke           | Friesland | 8801 8802 | 13
      Dokkum       | Noardeast-Fryslân   | Friesland | 9101 9103 | 13
      Wolvega      | Weststellingwerf    | Friesland | 8471 8472 | 13
      Bolsward     | Súdwest-Fryslân     | Friesland | 8701 8702 | 10
      """;

  private static final String ELSEWHERE =
      """
      Zwolle       | Zwolle              | Zwolle                    | 8011 8045 | 130
      Hardenberg   | Hardenberg          | Zwolle                    | 7771 7773 | 40
      Steenwijk    | Steenwijkerland     | Zwolle                    | 8331 8334 | 30
      Enschede     | Enschede            | Twente                    | 7511 7547 | 60
      Lelystad     | Lelystad            | Flevoland                 | 8211 8245 | 40
      Amsterdam    | Amsterdam           | Groot Amsterdam           | 1011 1109 | 60
      Utrecht      | Utrecht             | Midden-Utrecht            | 3511 3585 | 40
      Rotterdam    | Rotterdam           | Rijnmond                  | 3011 3089 | 40
      Eindhoven    | Eindhoven           | Zuidoost-Brabant          | 5611 5658 | 30
      """;

  private final List<Town> north;
  private final List<Town> elsewhere;
  private final WeightedIndex northIndex;
  private final WeightedIndex elsewhereIndex;

  Towns(PlaceTable places) {
    north = read(NORTH, places);
    elsewhere = read(ELSEWHERE, places);
    northIndex = index(north);
    elsewhereIndex = index(elsewhere);
  }

  /** Returns a town with the probability of its size. */
  Town pick(RandomStream random) {
    return random.chance(GeneratorSettings.Market.NORTH)
        ? north.get(northIndex.pick(random))
        : elsewhere.get(elsewhereIndex.pick(random));
  }

  private static WeightedIndex index(List<Town> towns) {
    return WeightedIndex.of(towns.stream().mapToLong(Town::weight).toArray());
  }

  private static List<Town> read(String table, PlaceTable places) {
    return table.lines().map(line -> town(line, places)).toList();
  }

  private static Town town(String line, PlaceTable places) {
    String[] fields = line.split(" *\\| *", -1);
    String[] range = fields[3].split(" ", -1);
    List<Integer> all =
        IntStream.rangeClosed(Integer.parseInt(range[0]), Integer.parseInt(range[1]))
            .boxed()
            .toList();
    List<Integer> known = all.stream().filter(code -> isKnown(places, code)).toList();
    return new Town(
        fields[0],
        fields[1],
        fields[2],
        known.isEmpty() ? all : known,
        Integer.parseInt(fields[4].strip()));
  }

  /** Returns whether the table has the postcode itself, not only its two-digit area. */
  private static boolean isKnown(PlaceTable places, int postcode) {
    int place = places.placeOfPostcode(postcode);
    return place != PlaceTable.ABSENT && places.precision(place) == PlacePrecision.PC4;
  }
}
