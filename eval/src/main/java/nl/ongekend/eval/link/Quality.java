package nl.ongekend.eval.link;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.ongekend.eval.trec.Bootstrap;
import nl.ongekend.eval.trec.Measures;

/**
 * The means of measures over queries.
 *
 * @param means the mean of each measure, by its name in reports
 * @param low the lower end of the interval of the mean reciprocal rank
 * @param high its upper end
 * @param reciprocalRanks the reciprocal rank of each query, in the order of the queries
 */
public record Quality(
    Map<String, Double> means, double low, double high, List<Double> reciprocalRanks) {

  private static final Map<String, ToDoubleFunction<Measures>> MEASURES = measures();
  private static final String INTERVAL_OF = "mrr";

  private static Map<String, ToDoubleFunction<Measures>> measures() {
    Map<String, ToDoubleFunction<Measures>> measures = new LinkedHashMap<>();
    measures.put(INTERVAL_OF, Measures::reciprocalRank);
    measures.put("map", Measures::averagePrecision);
    measures.put("success@1", one -> one.successAt(1));
    measures.put("success@5", one -> one.successAt(5));
    measures.put("success@10", one -> one.successAt(10));
    measures.put("ndcg@10", one -> one.ndcgAt(10));
    measures.put("rp@5", one -> one.rPrecisionAt(5));
    measures.put("rp@10", one -> one.rPrecisionAt(10));
    return measures;
  }

  /**
   * Returns the means, with the 95 % percentile interval of 1,000 resamples of the queries.
   *
   * @param queries the measures of each query, at least one
   */
  static Quality of(List<Measures> queries) {
    Map<String, Double> means = new LinkedHashMap<>();
    MEASURES.forEach((name, measure) ->
        means.put(name, queries.stream().mapToDouble(measure).average().orElse(0)));
    double[] ranks = queries.stream().mapToDouble(Measures::reciprocalRank).toArray();
    Bootstrap interval =
        Bootstrap.of(
            ranks.length,
            draw -> Arrays.stream(draw).mapToDouble(i -> ranks[i]).sum() / draw.length);
    return new Quality(
        means, interval.low(), interval.high(), Arrays.stream(ranks).boxed().toList());
  }

  /**
   * Returns the mean of a measure.
   *
   * @throws IllegalArgumentException when there is no measure of that name
   */
  public double mean(String measure) {
    Double mean = means.get(measure);
    if (mean == null) {
      throw new IllegalArgumentException(
          "measure (%s) must be one of %s.".formatted(measure, means.keySet()));
    }
    return mean;
  }
}
