package nl.ongekend.core.explain;

import java.util.List;
import nl.ongekend.core.score.Term;

/**
 * One term with its items.
 *
 * @param term the term
 * @param points its interval
 * @param max its maximum under the profile
 * @param items its parts, which sum to the expected points
 */
public record TermExplanation(Term term, Interval points, int max, List<Item> items) {

  /** Checks the sum; copies the list. */
  public TermExplanation {
    items = List.copyOf(items);
    int sum = items.stream().mapToInt(Item::points).sum();
    if (sum != points.expected()) {
      throw new IllegalArgumentException(
          "items of %s sum to %d and not to %d points.%nThis is a fault of the explanation, not of the caller."
              .formatted(term, sum, points.expected()));
    }
  }
}
