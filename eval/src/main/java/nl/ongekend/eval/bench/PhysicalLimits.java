package nl.ongekend.eval.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * What this machine can do at most of the two things a query is made of, on one thread, measured in
 * the same run as the queries: reading memory from front to back, and adding postings to sums with
 * everything in the cache.
 */
final class PhysicalLimits {

  private static final String SUBJECT = "limit";
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 3;

  /** 256 MiB, more than any cache. */
  private static final int LONGS = 1 << 25;

  /** As many sums as a block of the kernel has documents. */
  private static final int SUMS = 1 << 14;

  private static final int POSTINGS = 1 << 15;
  private static final int REPEATS = 64;
  private static final int LEVEL_SHIFT = 14;
  private static final int POINTS_SHIFT = 16;
  private static final int PLACES = 22;

  private PhysicalLimits() {}

  /** Returns a row for each limit; takes a second or two and 256 MiB. */
  static List<Row> rows() {
    return List.of(
        Row.of(SUBJECT, "read in sequence", "MB/s", sequentialRead()),
        Row.of(SUBJECT, "scatter-add in cache", "ps", scatterAdd()));
  }

  private static Samples sequentialRead() {
    long[] memory = new long[LONGS];
    Arrays.fill(memory, 1);
    long bytes = (long) LONGS * Long.BYTES;
    return samples(() -> {
      long nanos = nanos(() -> sum(memory), LONGS);
      return bytes * 1_000 / nanos;
    });
  }

  private static long sum(long[] memory) {
    long sum = 0;
    for (long one : memory) {
      sum += one;
    }
    return sum;
  }

  /** Returns the picoseconds a posting: load, look its gain up, multiply, shift, add to a sum. */
  private static Samples scatterAdd() {
    Random random = new Random(1);
    int[] postings = random.ints(POSTINGS).toArray();
    long[] gains = random.longs(4, 0, 1L << PLACES).toArray();
    int[] sums = new int[SUMS];
    return samples(() -> {
      long nanos = nanos(() -> add(postings, gains, sums), POSTINGS * (long) REPEATS);
      return nanos * 1_000 / (POSTINGS * (long) REPEATS);
    });
  }

  private static long add(int[] postings, long[] gains, int[] sums) {
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      for (int posting : postings) {
        long gain = gains[(posting >>> LEVEL_SHIFT) & 3];
        sums[posting & (SUMS - 1)] += (int) (((posting >>> POINTS_SHIFT) * gain) >>> PLACES);
      }
    }
    return (long) POSTINGS * REPEATS;
  }

  /** Returns how long work took; what it returns is checked, so that it cannot be left out. */
  private static long nanos(LongSupplier work, long expected) {
    long before = System.nanoTime();
    long got = work.getAsLong();
    long nanos = System.nanoTime() - before;
    if (got != expected) {
      throw new IllegalStateException("work returned %d, not %d".formatted(got, expected));
    }
    return Math.max(1, nanos);
  }

  private static Samples samples(LongSupplier measure) {
    return Samples.of(
        LongStream.range(0, WARM_UP + ROUNDS)
            .map(_ -> measure.getAsLong())
            .skip(WARM_UP)
            .toArray());
  }
}
