package nl.ongekend.eval.trec;

import java.util.Comparator;
import java.util.List;

/**
 * What was found for one query, best first. Immutable.
 *
 * @param query the query
 * @param documents what was found
 */
public record Ranking(String query, List<Ranked> documents) {

  /**
   * The order of {@code trec_eval}: higher score first, equal scores by document id descending.
   * Scores are compared as {@code float}, as it does.
   */
  public static final Comparator<Ranked> TREC_ORDER =
      Comparator.comparing((Ranked ranked) -> (float) ranked.score())
          .thenComparing(Ranked::document)
          .reversed();

  /** Copies the list. */
  public Ranking {
    documents = List.copyOf(documents);
  }

  /**
   * A document that was found.
   *
   * @param document its id
   * @param score its score; higher is better
   */
  public record Ranked(String document, double score) {}

  /** Returns the ids in order. */
  public List<String> ids() {
    return documents.stream().map(Ranked::document).toList();
  }

  /** Returns the first documents only. */
  public Ranking limit(int most) {
    return new Ranking(query, documents.stream().limit(most).toList());
  }
}
