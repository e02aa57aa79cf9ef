package nl.ongekend.eval.reading;

import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.StarterReader;

/**
 * The concepts that annotations name: a key of the starter taxonomy, or {@code esco:} and the end
 * of the URI of a concept that only ESCO has.
 */
final class GoldConcepts {

  private static final String ESCO = "esco:";

  private final TaxonomySnapshot starter = StarterReader.read().build();

  /**
   * Returns the id of a concept.
   *
   * @throws IllegalArgumentException when the starter taxonomy has no such key, or has the concept
   *     that was named by its URI
   */
  ConceptId id(ConceptType type, String key) {
    return key.startsWith(ESCO) ? esco(type, key) : starter(type, key);
  }

  private ConceptId esco(ConceptType type, String key) {
    String namespace =
        type == ConceptType.OCCUPATION ? ConceptId.ESCO_OCCUPATION : ConceptId.ESCO_SKILL;
    ConceptId id = ConceptId.of(namespace + key.substring(ESCO.length()));
    if (starter.ordinal(type, id) != TaxonomySnapshot.ABSENT) {
      throw new IllegalArgumentException(
          "concept (%s) is in the starter taxonomy.%nName it by its key there.".formatted(key));
    }
    return id;
  }

  private ConceptId starter(ConceptType type, String key) {
    String own =
        "urn:ongekend:%s:%s".formatted(type == ConceptType.SKILL ? "skill" : "occupation", key);
    ConceptId id = ConceptId.of(own);
    if (starter.ordinal(type, id) != TaxonomySnapshot.ABSENT) {
      return id;
    }
    var edges = starter.crosswalk().get(own);
    if (edges == null) {
      throw new IllegalArgumentException(
          "%s (%s) must be a key of the starter taxonomy.%nMaybe it needs esco: before it."
              .formatted(Values.word(type), key));
    }
    return edges.getFirst().concept();
  }
}
