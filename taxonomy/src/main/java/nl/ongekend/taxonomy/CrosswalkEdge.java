package nl.ongekend.taxonomy;

/**
 * A concept of another classification, and the concept of this one that it stands for.
 *
 * @param foreignId identifier in the other classification, not blank
 * @param concept an occupation or skill of the snapshot
 * @param confidencePerMille how sure the correspondence is, in [1, 1000]; 1000 means equal
 */
public record CrosswalkEdge(String foreignId, ConceptId concept, int confidencePerMille) {

  /**
   * Checks the edge.
   *
   * @throws IllegalArgumentException if the foreign id is blank or the confidence out of range
   */
  public CrosswalkEdge {
    if (foreignId.isBlank()) {
      throw new IllegalArgumentException(
          "foreign id (%s) of %s must not be blank.".formatted(foreignId, concept));
    }
    if (confidencePerMille < 1 || confidencePerMille > 1000) {
      throw new IllegalArgumentException(
          "confidence (%d per mille) of %s must be in [1, 1000]."
              .formatted(confidencePerMille, foreignId));
    }
  }
}
