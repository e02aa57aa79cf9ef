package nl.ongekend.core.text;

/** Says how near a text is to each of a list of labels. Thread-safe. */
@FunctionalInterface
public interface LabelScorer {

  /**
   * Returns a score for each label, in their order; higher is nearer.
   *
   * @param text normalised as the labels were
   */
  double[] score(String text);
}
