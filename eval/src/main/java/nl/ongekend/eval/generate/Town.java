package nl.ongekend.eval.generate;

import java.util.List;

/**
 * A town.
 *
 * @param name its name
 * @param municipality the municipality it is in
 * @param region the labour-market region it is in
 * @param postcodes its four-digit postcodes; the first ones come most often
 * @param weight how often it comes
 */
record Town(String name, String municipality, String region, List<Integer> postcodes, int weight) {

  /** Returns a postcode of the town. */
  int postcode(RandomStream random) {
    return postcodes.get(random.lowBelow(postcodes.size()));
  }
}
