package nl.ongekend.core.text;

import java.util.List;

/**
 * Labels by the letters that have to be put in or taken out to make one text of the other; the
 * score is {@code 1 - (insertions + deletions) / (length + length)}, in [0, 1], and 1 for two empty
 * texts. Immutable and thread-safe.
 */
public final class EditSimilarity implements LabelScorer {

  private final List<String> labels;

  private EditSimilarity(List<String> labels) {
    this.labels = List.copyOf(labels);
  }

  /** Returns a scorer for these labels. */
  public static EditSimilarity of(List<String> labels) {
    return new EditSimilarity(labels);
  }

  @Override
  public double[] score(String text) {
    EditProbe probe = new EditProbe(text);
    return labels.stream().mapToDouble(probe::similarity).toArray();
  }
}
