package nl.ongekend.core.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Numbers by bound, for assertions. */
final class Bounds {

  private Bounds() {}

  /** Returns low, expected and high. */
  static List<Integer> each(ToIntFunction<Bound> points) {
    return Arrays.stream(Bound.values()).map(points::applyAsInt).toList();
  }
}
