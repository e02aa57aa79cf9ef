package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links the short phrases of a running text to concepts, in one language. Immutable and
 * thread-safe.
 *
 * <p>It compares as {@link ConceptLinker} does, by stems and parts of compounds, by letters in
 * order and by families of labels, and leaves out runs of letters within words: they find little
 * more in a phrase of a few words, and take most of the time and memory. Rarity is counted over all
 * labels, and only some concepts are looked at: see {@link #among}.
 *
 * <p>Cost of building: linear in the words of the labels. It keeps a dozen bytes for each word of a
 * label, and each label without its accents.
 */
public final class PhraseLinker {

  private final List<ConceptLabel> labels;
  private final List<String> folded = new ArrayList<>();
  private final Map<String, List<Integer>> labelsByConcept = new HashMap<>();
  private final WordVectors vectors;

  private PhraseLinker(String language, List<ConceptLabel> labels) {
    this.labels = List.copyOf(labels);
    for (int label = 0; label < labels.size(); label++) {
      folded.add(LabelIndex.fold(labels.get(label).text()));
      labelsByConcept
          .computeIfAbsent(labels.get(label).concept(), _ -> new ArrayList<>())
          .add(label);
    }
    List<String> texts = labels.stream().map(ConceptLabel::text).toList();
    vectors = WordVectors.of(texts, new WordFeatures(language, texts));
  }

  /**
   * Returns a linker.
   *
   * @param language the language of the labels and of the phrases, a lower-case BCP 47 tag
   * @param labels the labels in that language; the first one of a concept is its preferred label
   */
  public static PhraseLinker of(String language, List<ConceptLabel> labels) {
    return new PhraseLinker(language, labels);
  }

  /**
   * Returns a search among some of the concepts; ids without a label are left out. Cost: linear in
   * the words of their labels.
   */
  public PhraseSearch among(Collection<String> concepts) {
    Map<String, List<Integer>> some = new LinkedHashMap<>();
    for (String concept : concepts) {
      List<Integer> own = labelsByConcept.get(concept);
      if (own != null) {
        some.put(concept, own);
      }
    }
    return new PhraseSearch(this, some);
  }

  WordVectors vectors() {
    return vectors;
  }

  ConceptLabel label(int label) {
    return labels.get(label);
  }

  String folded(int label) {
    return folded.get(label);
  }
}
