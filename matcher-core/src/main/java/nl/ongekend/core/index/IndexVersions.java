package nl.ongekend.core.index;

import java.util.Map;

/**
 * What an index was built with; it is of no use with anything else.
 *
 * @param taxonomy the version of the taxonomy snapshot, because facets hold its ordinals
 * @param places the version of the place table, for the same reason
 */
public record IndexVersions(String taxonomy, String places) {

  private static final String SCHEMA_KEY = "ongekend.schema";
  private static final String TAXONOMY_KEY = "ongekend.taxonomy";
  private static final String PLACES_KEY = "ongekend.places";

  Map<String, String> toUserData(String position) {
    return Map.of(
        SCHEMA_KEY,
        String.valueOf(IndexSchema.VERSION),
        TAXONOMY_KEY,
        taxonomy,
        PLACES_KEY,
        places,
        POSITION_KEY,
        position);
  }

  static final String POSITION_KEY = "ongekend.position";

  /**
   * Checks that an index was built with these versions.
   *
   * @throws IndexMismatchException if it was not, naming both
   */
  void requireSame(Map<String, String> userData) {
    requireSame(userData, SCHEMA_KEY, String.valueOf(IndexSchema.VERSION));
    requireSame(userData, TAXONOMY_KEY, taxonomy);
    requireSame(userData, PLACES_KEY, places);
  }

  private static void requireSame(Map<String, String> userData, String key, String expected) {
    String found = userData.getOrDefault(key, "nothing");
    if (!found.equals(expected)) {
      throw new IndexMismatchException(key, found, expected);
    }
  }
}
