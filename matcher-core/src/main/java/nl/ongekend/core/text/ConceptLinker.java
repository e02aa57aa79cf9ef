package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links a text to concepts by their labels, in any language that there are labels in. Immutable and
 * thread-safe.
 *
 * <p>A label is compared by runs of letters within words, by stems and parts of compounds, and by
 * letters in order. A concept has the score of its best label, and more when its other labels
 * agree. Labels in other languages than the text's are compared as they are written, because names
 * and loan words are the same in many languages, and by a word for word translation that is learned
 * from concepts with labels in both. Nothing is looked up outside the labels.
 *
 * <p>Cost of building: linear in the letters of the labels. Cost of a query: one addition for each
 * label of each run of letters of the text, a few milliseconds for 34,000 labels.
 */
public final class ConceptLinker {

  /** How many words in a row say one thing; most labels of skills have two to four. */
  private static final int WINDOW = 3;

  private static final int LONGEST_PHRASE = 8;

  private static final Comparator<LinkedConcept> ORDER =
      Comparator.comparingDouble(LinkedConcept::score)
          .reversed()
          .thenComparing(LinkedConcept::concept);

  private final List<ConceptLabel> labels;
  private final LinkWeights weights;
  private final ConceptFamilies families;
  private final SequencedMap<String, LanguagePart> parts = new LinkedHashMap<>();
  private final Map<List<String>, WordTranslation> translations = new ConcurrentHashMap<>();

  ConceptLinker(List<ConceptLabel> labels, LinkWeights weights) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
    families = new ConceptFamilies(this.labels, weights);
    Map<String, List<Integer>> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      byLanguage.computeIfAbsent(labels.get(i).language(), _ -> new ArrayList<>()).add(i);
    }
    byLanguage.forEach((language, numbers) ->
        parts.put(language, new LanguagePart(language, numbers, this.labels, weights)));
  }

  /**
   * Returns a linker to concepts.
   *
   * @param labels the labels; the first one of a concept in a language is its preferred label.
   *     Duplicates are labels of their own
   */
  public static ConceptLinker of(List<ConceptLabel> labels) {
    return new ConceptLinker(labels, LinkWeights.FITTED);
  }

  /**
   * Returns the concepts that a text may mean, best first; equal scores by id. Concepts that have
   * nothing in common with the text are left out.
   *
   * @param language the language of the text, a lower-case BCP 47 tag; null when it is not known. A
   *     text in no known language is read as if it were in the language of each label
   * @param limit the most concepts to return, at least 1
   */
  public List<LinkedConcept> rank(String text, @Nullable String language, int limit) {
    requireLimit(limit);
    return families.rank(text, scores(text, language)).sorted(ORDER).limit(limit).toList();
  }

  /**
   * Returns the concepts that a sentence speaks of, best first; equal scores by id.
   *
   * <p>A sentence says several things, each in a few words, and its labels are short: so a label
   * has half of its score from the whole and half from the {@value #WINDOW} words in a row that are
   * nearest to it. A sentence of at most {@value #LONGEST_PHRASE} words is a phrase, as in {@link
   * #rank}. Cost: tens of milliseconds for a hundred thousand labels.
   *
   * @param language as in {@link #rank}
   * @param limit the most concepts to return, at least 1
   */
  public List<LinkedConcept> rankSentence(String text, @Nullable String language, int limit) {
    requireLimit(limit);
    List<String> words = FoldedText.words(text);
    double[] scores = scores(text, language);
    if (words.size() > LONGEST_PHRASE) {
      double[] best = bestWindows(words, language);
      Arrays.setAll(scores, label -> (scores[label] + best[label]) / 2);
    }
    return families.rank(text, scores).sorted(ORDER).limit(limit).toList();
  }

  /** Returns how near the nearest words in a row are to each label. */
  private double[] bestWindows(List<String> words, @Nullable String language) {
    Map<LanguagePart, SlidingCosines> sliding = new HashMap<>();
    parts.values().forEach(part -> sliding.put(part, part.index().slide(WINDOW)));
    double[] best = new double[labels.size()];
    for (int last = 0; last < words.size(); last++) {
      String word = FoldedText.fold(words.get(last));
      sliding.values().forEach(part -> part.next(word));
      int from = last + 1 - WINDOW;
      if (from >= 0) {
        String window = String.join(" ", words.subList(from, last + 1));
        double[] near =
            scores(window, language, part -> Objects.requireNonNull(sliding.get(part)).cosines());
        Arrays.setAll(best, label -> Math.max(best[label], near[label]));
      }
    }
    return best;
  }

  private static void requireLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit (%d) must be at least 1.".formatted(limit));
    }
  }

  /**
   * Returns a score for each label, in the order given, in [0, 1]. The best label of a concept has
   * the score of the concept; its other labels have less, as they are less near.
   *
   * @param language as in {@link #rank}
   */
  public double[] scoreLabels(String text, @Nullable String language) {
    return families.scores(text, scores(text, language));
  }

  /** Returns the labels, in the order given. */
  public List<ConceptLabel> labels() {
    return labels;
  }

  private double[] scores(String text, @Nullable String language) {
    return scores(text, language, part -> part.index().byRuns(text));
  }

  /** Returns how near a text is to each label, by itself. */
  private double[] scores(
      String text, @Nullable String language, Function<LanguagePart, double[]> byRuns) {
    LanguagePart own = language == null ? null : parts.get(language);
    double[] scores = new double[labels.size()];
    for (LanguagePart part : parts.values()) {
      if (own == null || own == part) {
        part.add(part.index().score(text, byRuns.apply(part)), 1, scores);
      } else {
        part.add(part.index().score(text, byRuns.apply(part)), weights.foreign(), scores);
        Map<String, Double> words = translation(own, part).translate(own.features(), text);
        part.add(part.index().score(words), weights.translated(), scores);
      }
    }
    return scores;
  }

  private WordTranslation translation(LanguagePart from, LanguagePart to) {
    return translations.computeIfAbsent(
        List.of(from.language(), to.language()), _ -> learn(from, to));
  }

  private static WordTranslation learn(LanguagePart from, LanguagePart to) {
    Map<String, List<String>> targets = to.wordsByConcept();
    List<WordTranslation.Pair> pairs = new ArrayList<>();
    from.wordsByConcept()
        .forEach((concept, words) -> {
          List<String> others = targets.get(concept);
          if (others != null) {
            pairs.add(new WordTranslation.Pair(words, others));
          }
        });
    return WordTranslation.learn(pairs);
  }
}
