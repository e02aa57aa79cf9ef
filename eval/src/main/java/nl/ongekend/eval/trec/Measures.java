package nl.ongekend.eval.trec;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good one ranking is, given what is relevant to its query. Every measure is in [0, 1], and 0
 * when nothing is relevant.
 *
 * <p>The definitions are those of {@code trec_eval} 9, whose names stand with them; {@link
 * #rPrecisionAt} is of the literature on skill extraction. Cost: linear in the length of the
 * ranking.
 */
public final class Measures {

  private final int[] gains;
  private final int[] idealGains;
  private final int relevant;

  private Measures(int[] gains, int[] idealGains) {
    this.gains = gains;
    this.idealGains = idealGains;
    this.relevant = idealGains.length;
  }

  /**
   * Returns the measures of a ranking.
   *
   * @param ranking ids of documents, best first
   * @param judged the relevance of each judged document
   * @param level the least relevance that counts as relevant, at least 1
   */
  public static Measures of(List<String> ranking, Map<String, Integer> judged, int level) {
    int[] gains =
        ranking.stream().mapToInt(id -> gain(judged.getOrDefault(id, 0), level)).toArray();
    int[] ideal =
        judged.values().stream()
            .filter(relevance -> relevance >= level)
            .sorted(Comparator.reverseOrder())
            .mapToInt(Integer::intValue)
            .toArray();
    return new Measures(gains, ideal);
  }

  private static int gain(int relevance, int level) {
    return relevance >= level ? relevance : 0;
  }

  /** Returns how many documents were found ({@code num_ret}). */
  public int found() {
    return gains.length;
  }

  /** Returns how many documents are relevant ({@code num_rel}). */
  public int relevant() {
    return relevant;
  }

  /** Returns how many relevant documents were found ({@code num_rel_ret}). */
  public int relevantFound() {
    return relevantAmongFirst(gains.length);
  }

  private int relevantAmongFirst(int cut) {
    int count = 0;
    for (int i = 0; i < Math.min(cut, gains.length); i++) {
      count += gains[i] > 0 ? 1 : 0;
    }
    return count;
  }

  /** Returns one over the rank of the first relevant document ({@code recip_rank}). */
  public double reciprocalRank() {
    for (int i = 0; i < gains.length; i++) {
      if (gains[i] > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** Returns the mean of the precision at each relevant document ({@code map}). */
  public double averagePrecision() {
    return averagePrecisionAt(gains.length);
  }

  /** Returns the same of the first documents only ({@code map_cut_k}). */
  public double averagePrecisionAt(int cut) {
    double sum = 0;
    int seen = 0;
    for (int i = 0; i < Math.min(cut, gains.length); i++) {
      if (gains[i] > 0) {
        seen++;
        sum += (double) seen / (i + 1);
      }
    }
    return share(sum, relevant);
  }

  /** Returns the share of the first documents that is relevant ({@code P_k}). */
  public double precisionAt(int cut) {
    return (double) relevantAmongFirst(cut) / cut;
  }

  /** Returns the share of the relevant documents that is among the first ({@code recall_k}). */
  public double recallAt(int cut) {
    return share(relevantAmongFirst(cut), relevant);
  }

  /** Returns 1 when a relevant document is among the first, else 0 ({@code success_k}). */
  public double successAt(int cut) {
    return relevantAmongFirst(cut) > 0 ? 1 : 0;
  }

  /** Returns the precision at as many documents as are relevant ({@code Rprec}). */
  public double rPrecision() {
    return share(relevantAmongFirst(relevant), relevant);
  }

  /**
   * Returns the relevant documents among the first, as a share of the most that could be: {@code
   * RP@k}.
   */
  public double rPrecisionAt(int cut) {
    return share(relevantAmongFirst(cut), Math.min(cut, relevant));
  }

  /** Returns the discounted gain of the ranking, as a share of the best order's ({@code ndcg}). */
  public double ndcg() {
    return share(discounted(gains, gains.length), discounted(idealGains, relevant));
  }

  /** Returns the same of the first documents only ({@code ndcg_cut_k}). */
  public double ndcgAt(int cut) {
    return share(discounted(gains, cut), discounted(idealGains, cut));
  }

  private static double discounted(int[] gains, int cut) {
    double sum = 0;
    for (int i = 0; i < Math.min(cut, gains.length); i++) {
      sum += gains[i] * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
