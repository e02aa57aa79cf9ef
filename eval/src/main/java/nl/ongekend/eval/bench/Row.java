package nl.ongekend.eval.bench;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one subject at one work.
 *
 * @param subject what did the work
 * @param work what it did
 * @param unit the unit of the percentiles
 * @param n how many samples there are
 * @param p10 the tenth percentile
 * @param p50 the median
 * @param p90 the ninetieth percentile
 * @param p99 the ninety-ninth percentile
 * @param spread how far the medians of the rounds are apart; null when there was one round
 * @param answersSha256 the hash of the answers; null when the work has none
 */
public record Row(
    String subject,
    String work,
    String unit,
    int n,
    double p10,
    double p50,
    double p90,
    double p99,
    @Nullable Range spread,
    @Nullable String answersSha256) {

  private static final double NANOS_PER_MICRO = 1_000;

  /**
   * The least and the most of some numbers.
   *
   * @param low the least
   * @param high the most
   */
  public record Range(double low, double high) {}

  /** Returns the row of numbers that are already in their unit. */
  static Row of(String subject, String work, String unit, Samples samples) {
    return of(subject, work, unit, samples, 1, null, null);
  }

  /** Returns the row of one number. */
  static Row of(String subject, String work, String unit, long number) {
    return of(subject, work, unit, Samples.of(number));
  }

  /** Returns the row of the time that queries took. */
  static Row wall(String work, Rounds.Measured measured) {
    double[] medians =
        measured.rounds().stream()
            .mapToDouble(round -> round.wall().percentile(50) / NANOS_PER_MICRO)
            .sorted()
            .toArray();
    Range spread = new Range(medians[0], medians[medians.length - 1]);
    String answers = Answer.sha256(measured.answers());
    return of(measured.contender(), work, "us", measured.wall(), NANOS_PER_MICRO, spread, answers);
  }

  /** Returns the row of the processor time that queries took. */
  static Row cpu(String work, Rounds.Measured measured) {
    return of(measured.contender(), work, "us cpu", measured.cpu(), NANOS_PER_MICRO, null, null);
  }

  /**
   * Returns the row of how many times the processor time of {@code one} queries took: from round to
   * round, of medians.
   */
  static Row times(String work, Rounds.Measured measured, Rounds.Measured one) {
    double[] times =
        IntStream.range(0, measured.rounds().size())
            .mapToDouble(round ->
                (double) measured.rounds().get(round).cpu().percentile(50)
                    / one.rounds().get(round).cpu().percentile(50))
            .sorted()
            .toArray();
    double last = times[times.length - 1];
    return new Row(
        measured.contender(),
        work,
        "x " + one.contender(),
        times.length,
        times[0],
        times[times.length / 2],
        last,
        last,
        new Range(times[0], last),
        null);
  }

  private static Row of(
      String subject,
      String work,
      String unit,
      Samples samples,
      double divisor,
      @Nullable Range spread,
      @Nullable String answers) {
    return new Row(
        subject,
        work,
        unit,
        samples.count(),
        samples.percentile(10) / divisor,
        samples.percentile(50) / divisor,
        samples.percentile(90) / divisor,
        samples.percentile(99) / divisor,
        spread,
        answers);
  }
}
