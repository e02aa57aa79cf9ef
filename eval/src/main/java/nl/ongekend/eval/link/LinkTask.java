package nl.ongekend.eval.link;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.eval.trec.Qrels;
import org.jspecify.annotations.Nullable;

/**
 * Queries, the labels to find, and what is right.
 *
 * @param queries the text of each query
 * @param labels what can be found
 * @param elements the judgements of labels; null when concepts are judged
 * @param concepts the judgements of concepts; null when labels belong to no concepts
 */
public record LinkTask(
    Map<String, String> queries,
    List<Label> labels,
    @Nullable Qrels elements,
    @Nullable Qrels concepts) {

  /**
   * A label that can be found.
   *
   * @param id its id
   * @param text its text
   * @param concept the concept it is a label of; its own id when there are no concepts
   */
  public record Label(String id, String text, String concept) {}

  /** Copies the collections. */
  public LinkTask {
    if (elements == null && concepts == null) {
      throw new IllegalArgumentException("judgements (none) must be of labels or of concepts.");
    }
    queries = new LinkedHashMap<>(queries);
    labels = List.copyOf(labels);
  }

  /** Returns the judgements under each protocol that applies. */
  Map<Protocol, Qrels> judgements() {
    Map<Protocol, Qrels> judgements = new EnumMap<>(Protocol.class);
    if (elements != null) {
      judgements.put(Protocol.PLAIN, elements);
    }
    if (concepts != null) {
      judgements.put(Protocol.CONCEPT, concepts);
    }
    return judgements;
  }

  /** Returns the judgements that decide which queries count. */
  private Qrels deciding() {
    return judgements().values().iterator().next();
  }

  /** Returns the concepts that can be found. */
  public Set<String> conceptIds() {
    Set<String> ids = new LinkedHashSet<>();
    labels.forEach(label -> ids.add(label.concept()));
    return ids;
  }

  /** Returns the queries that are judged, in their order. */
  List<String> judgedQueries() {
    Set<String> judged = deciding().queries();
    return queries.keySet().stream().filter(judged::contains).toList();
  }

  /** Returns the ids that judgements name and the task does not know: queries, then labels. */
  public Set<String> unknownIds() {
    Set<String> unknown = new LinkedHashSet<>(deciding().queries());
    unknown.removeAll(queries.keySet());
    Set<String> known = new LinkedHashSet<>();
    labels.forEach(label -> known.add(elements == null ? label.concept() : label.id()));
    for (String query : deciding().queries()) {
      deciding().judged(query).keySet().stream()
          .filter(id -> !known.contains(id))
          .forEach(unknown::add);
    }
    return unknown;
  }
}
