package nl.ongekend.core.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The best k hits seen so far, in the order of {@link Hit}. Not thread-safe.
 *
 * <p>A binary heap with the worst hit at its root; O(log k) per hit that enters.
 */
public final class TopK {

  private final int k;
  private final PriorityQueue<Hit> worstFirst;
  private int threshold = -1;

  /** Creates an empty top k; {@code k} at least 1. */
  public TopK(int k) {
    if (k < 1) {
      throw new IllegalArgumentException(
          "k (%d) must be at least 1.%nMaybe ask for more results.".formatted(k));
    }
    this.k = k;
    this.worstFirst = new PriorityQueue<>(Math.min(k, 1_024), Comparator.reverseOrder());
  }

  /** Returns the least score that can still enter: -1 until there are k hits. */
  int threshold() {
    return threshold;
  }

  int k() {
    return k;
  }

  /** Offers a hit, which enters if it is better than the worst of k. */
  public void offer(Hit hit) {
    if (worstFirst.size() < k) {
      worstFirst.add(hit);
    } else if (hit.compareTo(worstFirst.element()) < 0) {
      worstFirst.remove();
      worstFirst.add(hit);
    }
    if (worstFirst.size() == k) {
      threshold = worstFirst.element().score();
    }
  }

  /** Returns the hits, best first. */
  public List<Hit> toList() {
    return worstFirst.stream().sorted().toList();
  }
}
