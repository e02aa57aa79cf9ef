package nl.ongekend.eval.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.ongekend.core.text.EditSimilarity;
import nl.ongekend.core.text.LabelScorer;
import nl.ongekend.core.text.TextFeatures;
import nl.ongekend.core.text.TfIdfIndex;

/** A lexical method of the literature, which an engine has to beat. */
public enum Baseline {
  /** Okapi BM25 over words. */
  BM25("bm25"),
  /** The cosine of TF-IDF vectors of words of two letters or more; punctuation separates. */
  WORD("word"),
  /** The cosine of TF-IDF vectors of runs of 1 to 3 characters of the whole text. */
  CHAR("char"),
  /** The cosine of sublinear TF-IDF vectors of runs of 2 to 5 characters within words. */
  CHAR_WB("char_wb"),
  /** Letters to put in and take out. */
  EDIT("edit");

  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  private final String label;

  Baseline(String label) {
    this.label = label;
  }

  /** Returns its name in reports. */
  public String label() {
    return label;
  }

  /** Returns it over the labels of a corpus. */
  public LabelScorer over(List<String> labels) {
    LabelScorer scorer = build(labels.stream().map(Baseline::normalise).toList());
    return text -> scorer.score(normalise(text));
  }

  private LabelScorer build(List<String> labels) {
    return switch (this) {
      case BM25 -> Bm25Index.of(labels);
      case WORD -> TfIdfIndex.of(labels, Baseline::words, false);
      case CHAR -> TfIdfIndex.of(labels, TextFeatures.characters(1, 3), false);
      case CHAR_WB -> TfIdfIndex.of(labels, TextFeatures.charactersOfWords(2, 5), true);
      case EDIT -> EditSimilarity.of(labels);
    };
  }

  private static void words(String text, Consumer<String> feature) {
    NO_WORD.splitAsStream(text).filter(word -> word.length() > 1).forEach(feature);
  }

  /** Lower case, accents off, and nothing that is not ASCII. */
  static String normalise(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("[^\\x00-\\x7f]", "");
  }
}
