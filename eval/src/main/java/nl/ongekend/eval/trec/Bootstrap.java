package nl.ongekend.eval.trec;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The 95 % percentile interval of a figure over units that were drawn again and again.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Bootstrap(double low, double high) {

  private static final int RESAMPLES = 1_000;
  private static final double TAIL = 0.025;
  private static final long SEED = 1;

  /**
   * Returns the interval of a figure; the same for the same figure, since the draws have a fixed
   * seed.
   *
   * @param units how many units there are, at least 1
   * @param figure computes the figure of a draw: indices of units, as many as there are, with
   *     repetitions; the array is used again
   */
  public static Bootstrap of(int units, ToDoubleFunction<int[]> figure) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] draw = new int[units];
    double[] figures = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int j = 0; j < units; j++) {
        draw[j] = random.nextInt(units);
      }
      figures[i] = figure.applyAsDouble(draw);
    }
    Arrays.sort(figures);
    int tail = (int) (TAIL * RESAMPLES);
    return new Bootstrap(figures[tail], figures[RESAMPLES - 1 - tail]);
  }
}
