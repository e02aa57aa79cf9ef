package nl.ongekend.eval.trust;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Counts what held and what did not. Thread-safe. */
final class Tally {

  private static final int MOST_EXAMPLES = 5;

  private final LongAdder comparisons = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final Queue<String> examples = new ConcurrentLinkedQueue<>();

  /** Counts one comparison; {@code what} is asked only when it does not hold. */
  void check(boolean holds, Supplier<String> what) {
    comparisons.increment();
    if (!holds) {
      failures.increment();
      if (examples.size() < MOST_EXAMPLES) {
        examples.add(what.get());
      }
    }
  }

  Finding toFinding(String id, String check, long cases) {
    return new Finding(
        id,
        check,
        cases,
        comparisons.sum(),
        failures.sum(),
        List.copyOf(examples).stream().limit(MOST_EXAMPLES).toList());
  }
}
