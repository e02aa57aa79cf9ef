package nl.ongekend.eval.trec;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Which documents are relevant to which query, as judged: NIST's <i>qrels</i>. Immutable.
 *
 * <p>A relevance of 1 or more is relevant, higher is more so; 0 was looked at and is not. What is
 * not listed was not judged and counts as not relevant.
 */
public final class Qrels {

  private static final int FIELDS = 4;

  private final Map<String, Map<String, Integer>> byQuery;

  private Qrels(Map<String, Map<String, Integer>> byQuery) {
    Map<String, Map<String, Integer>> copy = new TreeMap<>();
    byQuery.forEach((query, judged) -> copy.put(query, Collections.unmodifiableMap(judged)));
    this.byQuery = Collections.unmodifiableMap(copy);
  }

  /** Returns judgements; the map goes from query to document to relevance. */
  public static Qrels of(Map<String, Map<String, Integer>> byQuery) {
    return new Qrels(byQuery);
  }

  /**
   * Reads a file of rows {@code query, anything, document, relevance}.
   *
   * @throws IllegalArgumentException when a row is not of that form, or a document is judged twice
   *     for a query with different relevance
   */
  public static Qrels read(Path file) {
    Map<String, Map<String, Integer>> byQuery = new LinkedHashMap<>();
    for (TextTable.Row row : TextTable.read(file, FIELDS)) {
      int relevance = relevance(row);
      Integer before =
          byQuery
              .computeIfAbsent(row.field(0), _ -> new LinkedHashMap<>())
              .put(row.field(2), relevance);
      if (before != null && before != relevance) {
        throw row.problem(
            "(%s) is judged %d here and %d before".formatted(row.field(2), relevance, before),
            "Keep one of the rows.");
      }
    }
    return new Qrels(byQuery);
  }

  private static int relevance(TextTable.Row row) {
    try {
      return Integer.parseInt(row.field(3));
    } catch (NumberFormatException e) {
      throw row.problem(
          "relevance (%s) must be a whole number".formatted(row.field(3)),
          "A row is: query, anything, document, relevance.");
    }
  }

  /** Returns the queries with a judgement, in the order of their names. */
  public Set<String> queries() {
    return byQuery.keySet();
  }

  /** Returns the judgements of a query, from document to relevance; empty when there are none. */
  public Map<String, Integer> judged(String query) {
    return byQuery.getOrDefault(query, Map.of());
  }

  /**
   * Returns the judgements of what documents stand for. Where several documents stand for one, its
   * relevance is their highest.
   *
   * @param target returns what a document stands for
   */
  public Qrels map(UnaryOperator<String> target) {
    Map<String, Map<String, Integer>> mapped = new LinkedHashMap<>();
    byQuery.forEach((query, judged) -> {
      Map<String, Integer> targets = mapped.computeIfAbsent(query, _ -> new LinkedHashMap<>());
      judged.forEach(
          (document, relevance) -> targets.merge(target.apply(document), relevance, Math::max));
    });
    return new Qrels(mapped);
  }
}
