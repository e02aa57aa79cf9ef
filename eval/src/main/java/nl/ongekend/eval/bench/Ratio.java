package nl.ongekend.eval.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many times as long one thing takes as another, in the same rounds.
 *
 * @param id the figure it is for
 * @param slower what is expected to take longer
 * @param faster what is expected to take less
 * @param median the median over the rounds
 * @param low the least of a round
 * @param high the most of a round
 * @param target the figure to reach
 * @param met whether the median reaches it
 */
public record Ratio(
    String id,
    String slower,
    String faster,
    double median,
    double low,
    double high,
    double target,
    boolean met) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Returns how many times as fast {@code faster} is, by the medians of each round. */
  static Ratio atLeast(String id, double target, Rounds.Measured slower, Rounds.Measured faster) {
    double[] ascending =
        IntStream.range(0, slower.rounds().size())
            .mapToDouble(round -> median(slower, round) / median(faster, round))
            .sorted()
            .toArray();
    double middle = middle(ascending);
    return of(
        id, List.of(slower.contender(), faster.contender()), ascending, target, middle >= target);
  }

  /** Returns how many times as long the slowest queries take as the usual ones: at most. */
  static Ratio tailAtMost(String id, double target, Rounds.Measured measured) {
    double[] ascending =
        measured.rounds().stream()
            .map(Rounds.Round::wall)
            .mapToDouble(wall -> (double) wall.percentile(99) / wall.percentile(50))
            .sorted()
            .toArray();
    String name = measured.contender();
    double middle = middle(ascending);
    return of(id, List.of(name + " p99", name + " p50"), ascending, target, middle <= target);
  }

  /** Returns how many times as long one thing takes as a smaller one, by round: at most. */
  static Ratio growthAtMost(
      String id, double target, Rounds.Measured larger, Rounds.Measured smaller) {
    Ratio ratio = atLeast(id, target, larger, smaller);
    return new Ratio(
        id,
        ratio.slower,
        ratio.faster,
        ratio.median,
        ratio.low,
        ratio.high,
        target,
        ratio.median <= target);
  }

  /** Returns the milliseconds of processor time that the usual query takes: at most. */
  static Ratio millisAtMost(String id, double target, Rounds.Measured measured) {
    double[] ascending =
        measured.rounds().stream()
            .mapToDouble(round -> round.cpu().percentile(50) / NANOS_PER_MILLI)
            .sorted()
            .toArray();
    double middle = middle(ascending);
    return of(id, List.of(measured.contender(), "1 ms cpu"), ascending, target, middle <= target);
  }

  private static double middle(double[] ascending) {
    int half = ascending.length / 2;
    return (ascending[half] + ascending[ascending.length - 1 - half]) / 2;
  }

  private static double median(Rounds.Measured measured, int round) {
    return measured.rounds().get(round).wall().percentile(50);
  }

  private static Ratio of(
      String id, List<String> names, double[] ascending, double target, boolean met) {
    return new Ratio(
        id,
        names.getFirst(),
        names.getLast(),
        middle(ascending),
        ascending[0],
        ascending[ascending.length - 1],
        target,
        met);
  }
}
