package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change that brings a pair within reach: the fewest changes, at most {@value #MOST},
 * and of as few the set with the highest score; the first in the order of {@link Reach#changes} on
 * a tie.
 *
 * <p>Exhaustive: every set of changes is tried, the small ones first. So nothing smaller exists.
 * With c changes O(c^3) pairs are judged, some tens of milliseconds at worst. Thread-safe.
 */
public final class SmallestChange {

  /** The most changes that are proposed together. */
  public static final int MOST = 3;

  private final Reach reach;

  /** Creates the question. */
  public SmallestChange(Reach reach) {
    this.reach = reach;
  }

  /**
   * One change of a set.
   *
   * @param change the change
   * @param gain what it adds to the expected score, in points, when it is made after those before
   *     it; may be less than 0, through use
   */
  public record Step(Change change, int gain) {}

  /**
   * Returns the smallest change, step by step; the gains add up to what the set gains.
   *
   * @return empty when the pair is within reach, or no such set brings it there
   */
  public List<Step> of(Pair pair) {
    if (reach.isWithin(pair)) {
      return List.of();
    }
    List<Change> changes = reach.changes(pair);
    for (int size = 1; size <= Math.min(MOST, changes.size()); size++) {
      Best best = new Best(size);
      best.extend(pair, changes, 0, List.of());
      if (best.set != null) {
        return steps(pair, best.set);
      }
    }
    return List.of();
  }

  private List<Step> steps(Pair pair, List<Change> set) {
    List<Step> steps = new ArrayList<>();
    Pair at = pair;
    for (Change change : set) {
      Pair next = change.applyTo(at);
      steps.add(new Step(change, reach.score(next) - reach.score(at)));
      at = next;
    }
    return List.copyOf(steps);
  }

  /** The best set of one size. */
  private final class Best {
    private final int size;
    private @Nullable List<Change> set;
    private int score = -1;

    Best(int size) {
      this.size = size;
    }

    void extend(Pair pair, List<Change> changes, int from, List<Change> chosen) {
      if (chosen.size() == size) {
        if (reach.isWithin(pair) && reach.score(pair) > score) {
          score = reach.score(pair);
          set = chosen;
        }
        return;
      }
      for (int i = from; i < changes.size(); i++) {
        List<Change> longer = new ArrayList<>(chosen);
        longer.add(changes.get(i));
        extend(changes.get(i).applyTo(pair), changes, i + 1, longer);
      }
    }
  }
}
