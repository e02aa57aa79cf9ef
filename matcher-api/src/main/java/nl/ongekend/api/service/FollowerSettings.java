package nl.ongekend.api.service;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How the index follows the store.
 *
 * @param pollEvery how long a write of another process may go unseen, more than zero; 1 second
 * @param commitEvery how often the index is written to disk while it changes, more than zero; 5
 *     seconds. What is lost in a crash is indexed again at the next start
 * @param nanos a clock that only measures, in nanoseconds
 */
public record FollowerSettings(Duration pollEvery, Duration commitEvery, LongSupplier nanos) {

  /** Checks the ranges. */
  public FollowerSettings {
    requirePositive("pollEvery", pollEvery);
    requirePositive("commitEvery", commitEvery);
  }

  /** Returns the usual settings. */
  public static FollowerSettings standard() {
    return new FollowerSettings(Duration.ofSeconds(1), Duration.ofSeconds(5), System::nanoTime);
  }

  private static void requirePositive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          "%s (%s) must be more than zero.%nMaybe the unit is wrong.".formatted(name, duration));
    }
  }
}
