package nl.ongekend.eval.generate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * How numbers are spread: a value at rank {@code ceil(p * count)} for each share {@code p}.
 *
 * @param count how many numbers there are
 * @param mean their mean; 0 when there are none
 * @param least the smallest; 0 when there are none, as for the others
 * @param p50 the median
 * @param p90 90 % are at most this
 * @param p99 99 % are at most this
 * @param most the largest
 */
public record Spread(long count, double mean, int least, int p50, int p90, int p99, int most) {

  /** Returns the spread of the numbers. */
  static Spread of(Collection<Integer> numbers) {
    int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
    return new Spread(
        sorted.length,
        Arrays.stream(sorted).average().orElse(0),
        atRank(sorted, 0),
        atShare(sorted, 50),
        atShare(sorted, 90),
        atShare(sorted, 99),
        atRank(sorted, sorted.length - 1));
  }

  private static int atShare(int[] sorted, int percent) {
    return atRank(sorted, Math.ceilDiv(sorted.length * percent, 100) - 1);
  }

  private static int atRank(int[] sorted, int rank) {
    return sorted.length == 0 ? 0 : sorted[Math.max(0, rank)];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "mean %.1f  least %d  p50 %d  p90 %d  p99 %d  most %d",
        mean,
        least,
        p50,
        p90,
        p99,
        most);
  }
}
