package nl.ongekend.eval.link;

import java.util.Map;
import nl.ongekend.eval.trec.Ranking;

/** A way to answer the queries of a task. Thread-safe. */
@FunctionalInterface
public interface LinkMethod {

  /**
   * Returns a ranking under each protocol of the task.
   *
   * @param query the id of the query
   * @param depth how much of a ranking is kept
   */
  Map<Protocol, Ranking> answer(String query, String text, int depth);
}
