package nl.ongekend.eval.link;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether two methods differ on the same queries, by a randomisation test: if they did not, each
 * difference could as well have had the other sign.
 *
 * @param difference the mean of the first minus the mean of the second
 * @param p the share of 10,000 random signs with a mean at least as far from zero; seeded, and
 *     never below 1 / 10,001
 */
public record PairedTest(double difference, double p) {

  private static final int TRIALS = 10_000;

  /**
   * Compares two methods.
   *
   * @param first a value of the first method for each query
   * @param second a value of the second for the same queries, in the same order
   */
  public static PairedTest of(List<Double> first, List<Double> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "values (%d and %d) must be of the same queries.".formatted(first.size(), second.size()));
    }
    double[] differences = new double[first.size()];
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      differences[i] = first.get(i) - second.get(i);
      sum += differences[i];
    }
    int asFar = 1;
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < TRIALS; trial++) {
      // A hair below, so that rounding does not tell equal sums apart.
      asFar += Math.abs(signed(differences, random)) >= Math.abs(sum) - 1e-9 ? 1 : 0;
    }
    return new PairedTest(
        first.isEmpty() ? 0 : sum / differences.length, (double) asFar / (TRIALS + 1));
  }

  private static double signed(double[] differences, SplittableRandom random) {
    double sum = 0;
    for (double difference : differences) {
      sum += random.nextBoolean() ? difference : -difference;
    }
    return sum;
  }
}
