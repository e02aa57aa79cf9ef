package nl.ongekend.core.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How alike a text and labels are written, in [0, 1]: the cosine of what they share of runs of 2 to
 * 5 letters within words. A long compound has much in common with its parts, and a spelling mistake
 * costs a few runs, not the word. Immutable and thread-safe.
 *
 * <p>Case, accents and punctuation do not count; letters of every script do.
 */
public final class LabelSimilarity implements LabelScorer {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 5;

  private final TfIdfIndex index;

  private LabelSimilarity(TfIdfIndex index) {
    this.index = index;
  }

  /** Returns a scorer for these labels; duplicates are labels of their own. */
  public static LabelSimilarity of(List<String> labels) {
    return new LabelSimilarity(
        TfIdfIndex.of(
            labels.stream().map(LabelSimilarity::normalise).toList(),
            TextFeatures.charactersOfWords(SHORTEST_RUN, LONGEST_RUN),
            true));
  }

  @Override
  public double[] score(String text) {
    return index.score(normalise(text));
  }

  private static String normalise(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return NO_WORD.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll(" ").strip();
  }
}
