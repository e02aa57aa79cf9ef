package nl.ongekend.eval.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.ongekend.core.text.ConceptLabel;
import nl.ongekend.core.text.ConceptLinker;
import nl.ongekend.core.text.LinkedConcept;
import nl.ongekend.eval.trec.Ranking;
import nl.ongekend.eval.trec.Ranking.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the product's own linker. Where labels are asked, every label of the task is ranked
 * by its own score, as the baselines do; where concepts are asked, concepts are. Queries that have
 * labels in their own language, of which the task has none, reach labels through concepts: each
 * answers with its first label.
 */
public final class LinkedLabels implements LinkMethod {

  private final ConceptLinker linker;
  private final LinkTask task;
  private final @Nullable String language;
  private final boolean sentences;

  /* labels[i] is the place of label i of the task among those of the linker. */
  private final int[] labels;

  /* The first label of each concept, when queries reach labels through another language only. */
  private final Map<String, String> pivot = new HashMap<>();

  /**
   * Prepares the answers.
   *
   * @param linker links to concepts of the task only
   * @param language the language of the queries; null when it is not known
   * @param sentences whether a query may say several things; a title says one
   * @throws IllegalArgumentException if labels are asked of which the linker knows one not
   */
  public LinkedLabels(
      ConceptLinker linker, LinkTask task, @Nullable String language, boolean sentences) {
    this.linker = linker;
    this.task = task;
    this.language = language;
    this.sentences = sentences;
    labels = task.judgements().containsKey(Protocol.PLAIN) ? places(linker, task) : new int[0];
    if (needsPivot()) {
      task.labels().forEach(label -> pivot.putIfAbsent(label.concept(), label.id()));
    }
  }

  /** Whether the queries have labels in their own language, and none of the task is one of them. */
  private boolean needsPivot() {
    Predicate<ConceptLabel> own = label -> label.language().equals(language);
    return linker.labels().stream().anyMatch(own)
        && Arrays.stream(labels).mapToObj(linker.labels()::get).noneMatch(own);
  }

  private static int[] places(ConceptLinker linker, LinkTask task) {
    Map<List<String>, Integer> placeByLabel = new HashMap<>();
    List<ConceptLabel> known = linker.labels();
    for (int place = 0; place < known.size(); place++) {
      ConceptLabel label = known.get(place);
      placeByLabel.putIfAbsent(List.of(label.concept(), label.text()), place);
    }
    return task.labels().stream()
        .mapToInt(label -> {
          Integer place = placeByLabel.get(List.of(label.concept(), label.text()));
          if (place == null) {
            throw new IllegalArgumentException(
                "label (%s) must be known to the linker.%nBuild it from the labels of the task."
                    .formatted(label.text()));
          }
          return place;
        })
        .toArray();
  }

  @Override
  public Map<Protocol, Ranking> answer(String query, String text, int depth) {
    Map<Protocol, Ranking> rankings = new EnumMap<>(Protocol.class);
    for (Protocol protocol : task.judgements().keySet()) {
      rankings.put(
          protocol,
          protocol == Protocol.PLAIN
              ? plain(query, text, depth)
              : protocol.order(query, concepts(text, depth), depth));
    }
    return rankings;
  }

  private Ranking plain(String query, String text, int depth) {
    if (pivot.isEmpty()) {
      return Protocol.PLAIN.rank(query, labelScores(text), task, depth);
    }
    List<Ranked> first = new ArrayList<>();
    for (Ranked found : concepts(text, depth)) {
      String label = pivot.get(found.document());
      if (label != null) {
        first.add(new Ranked(label, found.score()));
      }
    }
    return Protocol.PLAIN.order(query, first, depth);
  }

  private double[] labelScores(String text) {
    double[] all = linker.scoreLabels(text, language);
    return Arrays.stream(labels).mapToDouble(place -> all[place]).toArray();
  }

  private List<Ranked> concepts(String text, int depth) {
    List<LinkedConcept> ranked =
        sentences ? linker.rankSentence(text, language, depth) : linker.rank(text, language, depth);
    return ranked.stream().map(found -> new Ranked(found.concept(), found.score())).toList();
  }
}
