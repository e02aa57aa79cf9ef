package nl.ongekend.eval.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.text.ConceptLinker;
import nl.ongekend.core.text.LinkedConcept;
import nl.ongekend.eval.trec.Ranking;
import nl.ongekend.eval.trec.Ranking.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the product's own linker. It finds concepts; where labels are asked, a concept is
 * answered by one of its labels: the one that matched when it is in the corpus, else the first.
 */
public final class LinkedLabels implements LinkMethod {

  private final ConceptLinker linker;
  private final LinkTask task;
  private final @Nullable String language;
  private final Map<String, String> firstByConcept = new HashMap<>();
  private final Map<List<String>, String> idByLabel = new HashMap<>();

  /**
   * Prepares the answers.
   *
   * @param linker links to concepts of the task only
   * @param language the language of the queries; null when it is not known
   */
  public LinkedLabels(ConceptLinker linker, LinkTask task, @Nullable String language) {
    this.linker = linker;
    this.task = task;
    this.language = language;
    for (LinkTask.Label label : task.labels()) {
      firstByConcept.putIfAbsent(label.concept(), label.id());
      idByLabel.putIfAbsent(List.of(label.concept(), label.text()), label.id());
    }
  }

  @Override
  public Map<Protocol, Ranking> answer(String query, String text, int depth) {
    List<Ranked> concepts = new ArrayList<>();
    List<Ranked> labels = new ArrayList<>();
    for (LinkedConcept found : linker.rank(text, language, depth)) {
      concepts.add(new Ranked(found.concept(), found.score()));
      labels.add(new Ranked(label(found), found.score()));
    }
    Map<Protocol, Ranking> rankings = new EnumMap<>(Protocol.class);
    for (Protocol protocol : task.judgements().keySet()) {
      List<Ranked> ranked = protocol == Protocol.PLAIN ? labels : concepts;
      rankings.put(protocol, protocol.order(query, ranked, depth));
    }
    return rankings;
  }

  private String label(LinkedConcept found) {
    String matched = idByLabel.get(List.of(found.concept(), found.label().text()));
    return matched == null
        ? firstByConcept.getOrDefault(found.concept(), found.concept())
        : matched;
  }
}
