package nl.ongekend.core.match;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.ongekend.core.cache.RecentAnswers;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.SegmentView;

/**
 * How many documents of a segment the gates refused, kept for the next query with the same answers.
 *
 * <p>The gates read no skills: whoever tries a course, turns a page or asks again gets the count
 * without another look at every document. A count holds for one state of a segment; a saved or
 * removed document asks only its own segment anew. Thread-safe.
 */
final class UnrankedCounts {

  private static final int MOST = 10_000;

  /** Answers of a person are held no longer than somebody works with them. */
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final RecentAnswers<Key, Integer> counts = RecentAnswers.of(MOST, KEPT);

  /**
   * Everything that a count depends on.
   *
   * @param state the live documents of the segment
   * @param answers all that the gates read of the document that asks
   */
  private record Key(Object state, Object answers, MatchFilter filter, LocalDate asOf) {}

  /**
   * Returns the count, from before or counted now.
   *
   * @param answers all that the gates read of the document that asks; equal answers, equal counts
   * @param count counts the documents of the segment; O(documents)
   */
  int get(SegmentView<?> view, Object answers, RankRequest request, Supplier<Integer> count) {
    Key key = new Key(view.state(), answers, request.filter(), request.asOf());
    return counts.get(key, count);
  }

  /** Forgets every count, and with it every answer that one was asked with. */
  void clear() {
    counts.clear();
  }
}
