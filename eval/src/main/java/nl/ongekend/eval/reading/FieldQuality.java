package nl.ongekend.eval.reading;

import java.util.List;
import nl.ongekend.eval.trec.Bootstrap;

/**
 * How well one field was read in a number of texts.
 *
 * @param count the counts of all texts together
 * @param low the lower end of the 95 % interval of F1 over the texts
 * @param high its upper end
 */
public record FieldQuality(FieldCount count, double low, double high) {

  /**
   * Returns the quality over texts.
   *
   * @param counts the counts of each text, at least one
   */
  static FieldQuality of(List<FieldCount> counts) {
    FieldCount all = counts.stream().reduce(FieldCount.NOTHING, FieldCount::plus);
    Bootstrap interval = Bootstrap.of(counts.size(), draw -> drawn(counts, draw).f1());
    return new FieldQuality(all, interval.low(), interval.high());
  }

  private static FieldCount drawn(List<FieldCount> counts, int[] draw) {
    FieldCount sum = FieldCount.NOTHING;
    for (int i : draw) {
      sum = sum.plus(counts.get(i));
    }
    return sum;
  }
}
