package nl.ongekend.api.batch;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How fast a run is, from which follows how long it still takes. */
public final class BatchPace {

  private final LongSupplier nanos;
  private final long began;
  private final long first;

  /**
   * Begins to measure.
   *
   * @param nanos a clock that only measures, in nanoseconds
   * @param first how many people stand there already
   */
  public BatchPace(LongSupplier nanos, long first) {
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.first = first;
  }

  /**
   * Returns the seconds that are left when everybody takes as long as those of this run did,
   * rounded up; null before anybody was ranked.
   *
   * @param people how many people stand there
   * @param total how many there are
   */
  public @Nullable Long secondsLeft(long people, long total) {
    if (people <= first) {
      return null;
    }
    double nanosEach = (double) (nanos.getAsLong() - began) / (people - first);
    double left = nanosEach * Math.max(0, total - people);
    return (long) Math.ceil(left / TimeUnit.SECONDS.toNanos(1));
  }
}
