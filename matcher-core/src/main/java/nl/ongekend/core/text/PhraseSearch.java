package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Some concepts of a {@link PhraseLinker}, to find the phrases that may mean them. Immutable and
 * thread-safe.
 */
public final class PhraseSearch {

  private static final LinkWeights WEIGHTS = LinkWeights.PHRASES;

  /** Labels that share less than this of what the best one shares are not compared by letters. */
  private static final double WORTH_COMPARING = 0.5;

  private static final Comparator<LinkedConcept> ORDER =
      Comparator.comparingDouble(LinkedConcept::score)
          .reversed()
          .thenComparing(LinkedConcept::concept);

  private final PhraseLinker linker;

  /* labels[firsts[c]] to labels[firsts[c + 1] - 1] are those of concept c. */
  private final int[] labels;
  private final int[] firsts;

  /* The labels with word w stand at places[starts[w]] to places[starts[w + 1] - 1]. */
  private final int[] starts;
  private final int[] places;
  private final float[] weights;

  PhraseSearch(PhraseLinker linker, Map<String, List<Integer>> labelsByConcept) {
    this.linker = linker;
    labels =
        labelsByConcept.values().stream()
            .flatMap(List::stream)
            .mapToInt(Integer::intValue)
            .toArray();
    firsts = new int[labelsByConcept.size() + 1];
    int concept = 0;
    for (List<Integer> own : labelsByConcept.values()) {
      firsts[concept + 1] = firsts[concept] + own.size();
      concept++;
    }
    WordVectors vectors = linker.vectors();
    starts = starts(vectors);
    places = new int[starts[vectors.count()]];
    weights = new float[places.length];
    int[] next = starts.clone();
    for (int place = 0; place < labels.length; place++) {
      for (int at = vectors.start(labels[place]); at < vectors.start(labels[place] + 1); at++) {
        int slot = next[vectors.word(at)]++;
        places[slot] = place;
        weights[slot] = vectors.weight(at);
      }
    }
  }

  private int[] starts(WordVectors vectors) {
    int[] ends = new int[vectors.count() + 1];
    for (int label : labels) {
      for (int at = vectors.start(label); at < vectors.start(label + 1); at++) {
        ends[vectors.word(at) + 1]++;
      }
    }
    for (int word = 0; word < vectors.count(); word++) {
      ends[word + 1] += ends[word];
    }
    return ends;
  }

  /**
   * Returns the concepts that share a word with a phrase, the nearest first, equal ones by id.
   *
   * @param phrase a few words; a sentence is better cut into its phrases
   */
  public List<LinkedConcept> rank(String phrase) {
    List<String> words = FoldedText.words(phrase);
    double[] scores = new double[labels.length];
    linker
        .vectors()
        .of(words)
        .forEach((word, weight) -> {
          for (int at = starts[word]; at < starts[word + 1]; at++) {
            scores[places[at]] += weight * weights[at];
          }
        });
    double best = Arrays.stream(scores).max().orElse(0);
    if (best == 0) {
      return List.of();
    }
    compareLetters(words, scores, WORTH_COMPARING * best);
    List<LinkedConcept> found = new ArrayList<>();
    for (int concept = 0; concept + 1 < firsts.length; concept++) {
      addConcept(scores, concept, found);
    }
    found.sort(ORDER);
    return found;
  }

  /** Turns the cosines of words into how near the labels are. */
  private void compareLetters(List<String> words, double[] scores, double least) {
    double sum = WEIGHTS.words() + WEIGHTS.letters();
    EditProbe probe = new EditProbe(LabelIndex.fold(words));
    for (int place = 0; place < scores.length; place++) {
      if (scores[place] > 0) {
        double letters =
            scores[place] >= least ? probe.similarity(linker.folded(labels[place])) : 0;
        scores[place] = (WEIGHTS.words() * scores[place] + WEIGHTS.letters() * letters) / sum;
      }
    }
  }

  private void addConcept(double[] scores, int concept, List<LinkedConcept> found) {
    double[] top = new double[WEIGHTS.labels()];
    int best = firsts[concept];
    for (int place = firsts[concept]; place < firsts[concept + 1]; place++) {
      best = scores[place] > scores[best] ? place : best;
    }
    if (scores[best] == 0) {
      return;
    }
    for (int place = firsts[concept]; place < firsts[concept + 1]; place++) {
      ConceptFamilies.insert(top, own(concept, place, scores));
    }
    double score =
        own(concept, best, scores) + WEIGHTS.family() * Arrays.stream(top).average().orElse(0);
    double most = (1 + WEIGHTS.preferred()) * (1 + WEIGHTS.family());
    found.add(new LinkedConcept(linker.label(labels[best]), Math.min(1, score / most)));
  }

  private double own(int concept, int place, double[] scores) {
    return scores[place] > 0 && place == firsts[concept]
        ? scores[place] + WEIGHTS.preferred()
        : scores[place];
  }
}
