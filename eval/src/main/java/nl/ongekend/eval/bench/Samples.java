package nl.ongekend.eval.bench;

import java.util.Arrays;
import java.util.List;

/** Numbers that were measured, in order of size. Immutable. */
public final class Samples {

  private final long[] ascending;

  private Samples(long[] ascending) {
    this.ascending = ascending;
  }

  /** Returns samples of these numbers, at least one; the array is copied. */
  public static Samples of(long... numbers) {
    if (numbers.length == 0) {
      throw new IllegalArgumentException(
          "samples (none) must be at least one.%nMaybe there were no queries.".formatted());
    }
    long[] ascending = numbers.clone();
    Arrays.sort(ascending);
    return new Samples(ascending);
  }

  /** Returns the samples of several, as one. */
  static Samples join(List<Samples> parts) {
    return of(parts.stream().flatMapToLong(part -> Arrays.stream(part.ascending)).toArray());
  }

  /** Returns how many there are. */
  public int count() {
    return ascending.length;
  }

  /** Returns the arithmetic mean. */
  double mean() {
    return Arrays.stream(ascending).average().orElseThrow();
  }

  /**
   * Returns the smallest sample that at least {@code percent} of the samples do not exceed: the
   * nearest rank.
   *
   * @param percent more than 0, at most 100
   */
  public long percentile(int percent) {
    int rank = (int) Math.ceilDiv((long) percent * ascending.length, 100L);
    return ascending[rank - 1];
  }
}
