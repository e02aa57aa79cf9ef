package nl.ongekend.api.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import nl.ongekend.api.config.Rate;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;

/**
 * Bounds how often each of many may ask, by a bucket that each request takes one from and that
 * fills up again with time. At most {@value #MOST} buckets are kept; the one that was used longest
 * ago goes first, and whoever comes back after that begins with a full one. Thread-safe.
 *
 * @param <K> who asks
 */
final class RequestThrottle<K> {

  static final int MOST = 10_000;

  private static final long NANOS = 1_000_000_000L;

  private final Rate rate;
  private final LongSupplier nanoTime;
  private final Map<K, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Creates a throttle.
   *
   * @param nanoTime the time, as of {@link System#nanoTime}
   */
  RequestThrottle(Rate rate, LongSupplier nanoTime) {
    this.rate = rate;
    this.nanoTime = nanoTime;
  }

  /**
   * Takes one.
   *
   * @throws ProblemException when there is none, with the time to wait
   */
  void require(K who) {
    long wait = wait(who);
    if (wait > 0) {
      throw new ProblemException(
          Problem.of(
              Kind.TOO_MANY,
              "request.too-many",
              "requests must be at most %d at once and %d a second.\nWait as long as Retry-After says, and send fewer at a time."
                  .formatted(rate.burst(), rate.perSecond())),
          Duration.ofSeconds(Math.ceilDiv(wait, NANOS)));
    }
  }

  /** Takes one if there is one; returns how long it takes until there is. */
  private synchronized long wait(K who) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.get(who);
    long left =
        bucket == null ? capacity() : Math.min(capacity(), bucket.left + earned(bucket, now));
    boolean taken = left >= NANOS;
    buckets.put(who, new Bucket(taken ? left - NANOS : left, now));
    if (buckets.size() > MOST) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    return taken ? 0 : Math.ceilDiv(NANOS - left, rate.perSecond());
  }

  private long capacity() {
    return rate.burst() * NANOS;
  }

  private long earned(Bucket bucket, long now) {
    // No more than fills a bucket counts, so that nothing overflows after a long rest.
    return Math.min(now - bucket.since, capacity() / rate.perSecond() + 1) * rate.perSecond();
  }

  int size() {
    return buckets.size();
  }

  /** What is left, in billionths of a request, and since when. */
  private record Bucket(long left, long since) {}
}
