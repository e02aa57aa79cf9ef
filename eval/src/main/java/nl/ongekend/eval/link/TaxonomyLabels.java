package nl.ongekend.eval.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.text.ConceptLabel;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Labels;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a taxonomy, as something to find and as something to learn from.
 *
 * @param taxonomy the taxonomy
 */
public record TaxonomyLabels(TaxonomySnapshot taxonomy) {

  /**
   * Returns the labels of the concepts of a type that can be found.
   *
   * @param language the language of the labels; null for all languages
   */
  public List<LinkTask.Label> toFind(ConceptType type, @Nullable String language) {
    List<LinkTask.Label> labels = new ArrayList<>();
    for (ConceptLabel label : list(type)) {
      if (language == null || language.equals(label.language())) {
        labels.add(new LinkTask.Label(label.concept(), label.text(), label.concept()));
      }
    }
    return labels;
  }

  /** Returns the labels in every language of these concepts, the preferred one first. */
  public List<ConceptLabel> of(Set<String> concepts) {
    return Arrays.stream(ConceptType.values())
        .flatMap(type -> list(type).stream())
        .filter(label -> concepts.contains(label.concept()))
        .toList();
  }

  /** Returns what a linker knows: the labels of a task, and those of the same concepts here. */
  public List<ConceptLabel> with(List<ConceptLabel> labels) {
    Set<String> concepts = new HashSet<>();
    labels.forEach(label -> concepts.add(label.concept()));
    Set<ConceptLabel> there = new HashSet<>(labels);
    List<ConceptLabel> all = new ArrayList<>(labels);
    of(concepts).stream().filter(label -> !there.contains(label)).forEach(all::add);
    return all;
  }

  private List<ConceptLabel> list(ConceptType type) {
    List<ConceptLabel> list = new ArrayList<>();
    Labels labels = taxonomy.labels(type);
    for (int concept = 0; concept < labels.count(); concept++) {
      String uri = taxonomy.id(type, concept).uri();
      for (String language : labels.languages()) {
        for (String text : labels.all(concept, language)) {
          list.add(new ConceptLabel(uri, language, text));
        }
      }
    }
    return list;
  }
}
