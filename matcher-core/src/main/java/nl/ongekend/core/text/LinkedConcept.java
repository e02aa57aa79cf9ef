package nl.ongekend.core.text;

/**
 * A concept that a text may mean.
 *
 * @param label the label that says so most
 * @param score how much it does, in [0, 1]; comparable between the concepts of one text
 */
public record LinkedConcept(ConceptLabel label, double score) {

  /** Returns the id of the concept. */
  public String concept() {
    return label.concept();
  }
}
