package nl.ongekend.testing;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * The seeds of tests that try many random cases.
 *
 * <p>By default 1 to 8, or to the number in the system property {@code ongekend.seeds}; with {@code
 * ongekend.seed} only that one, to repeat a failure. The name of the test shows the seed.
 */
public final class Seeds {

  private static final int COUNT = Integer.getInteger("ongekend.seeds", 8);

  private Seeds() {}

  /** Returns the seeds to run with. */
  public static LongStream seeds() {
    String seed = System.getProperty("ongekend.seed", "");
    return seed.isBlank() ? LongStream.rangeClosed(1, COUNT) : LongStream.of(Long.parseLong(seed));
  }

  /** Returns a source of random numbers that is the same everywhere for the same seed. */
  public static Random random(long seed) {
    return new Random(seed);
  }
}
