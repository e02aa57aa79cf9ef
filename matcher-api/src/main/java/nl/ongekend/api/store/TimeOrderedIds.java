package nl.ongekend.api.store;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * UUIDs of version 7 (RFC 9562): milliseconds first, so that ids made together lie together.
 *
 * <p>The twelve bits after the milliseconds count within one millisecond (RFC 9562, 6.2, method 1).
 * When more than 4,096 ids are asked for in a millisecond, or the clock goes back, the count runs
 * ahead into the next millisecond; ids of one generator therefore always increase as unsigned
 * bytes.
 */
public final class TimeOrderedIds implements IdGenerator {

  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
  private static final long VERSION = 7L << COUNTER_BITS;
  private static final long VARIANT = 1L << 63;

  private final InstantSource clock;
  private final RandomGenerator random;
  private final AtomicLong lastTick = new AtomicLong();

  /**
   * A generator with its own count.
   *
   * @param random source of the other 62 bits; safe for use by several threads
   */
  public TimeOrderedIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID next() {
    long now = clock.millis() << COUNTER_BITS;
    long tick = lastTick.updateAndGet(last -> Math.max(last + 1, now));
    long millis = tick >>> COUNTER_BITS;
    return new UUID(
        millis << (COUNTER_BITS + 4) | VERSION | (tick & COUNTER_MASK),
        VARIANT | random.nextLong() >>> 2);
  }
}
