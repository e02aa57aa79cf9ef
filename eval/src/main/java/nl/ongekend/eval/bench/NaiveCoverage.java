package nl.ongekend.eval.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The plain loop that everybody would write first: one {@code int} a vacancy, all postings added
 * skill by skill, then all sums looked at. Exact; no blocks, bounds or vectors of its own.
 */
final class NaiveCoverage implements CoverageForm {

  private final CoverageMarket market;
  private final int top;
  private final int[] starts;
  private final int[] vacancies;
  private final int[] impacts;
  private final ThreadLocal<int[]> sums;

  NaiveCoverage(CoverageMarket market, int top) {
    this.market = market;
    this.top = top;
    this.starts = starts(market);
    int postings = starts[market.skills()];
    this.vacancies = new int[postings];
    this.impacts = new int[postings];
    this.sums = ThreadLocal.withInitial(() -> new int[market.vacancies()]);
    int[] next = starts.clone();
    for (int vacancy = 0; vacancy < market.vacancies(); vacancy++) {
      for (int r = 0; r < market.requirements(vacancy); r++) {
        int at = next[market.skill(vacancy, r)]++;
        vacancies[at] = vacancy;
        impacts[at] = market.impact(vacancy, r);
      }
    }
  }

  private static int[] starts(CoverageMarket market) {
    int[] starts = new int[market.skills() + 1];
    for (int vacancy = 0; vacancy < market.vacancies(); vacancy++) {
      for (int r = 0; r < market.requirements(vacancy); r++) {
        starts[market.skill(vacancy, r) + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  @Override
  public String name() {
    return "naive loop";
  }

  @Override
  public Answer answer(int[] skills) {
    int[] sum = sums.get();
    for (int skill : skills) {
      for (int at = starts[skill]; at < starts[skill + 1]; at++) {
        sum[vacancies[at]] += impacts[at];
      }
    }
    long[] best = best(sum);
    Arrays.fill(sum, 0);
    List<Answer.Place> places = new ArrayList<>();
    for (int i = best.length - 1; i >= 0 && best[i] > 0; i--) {
      places.add(new Answer.Place(market.id((int) best[i]), (int) (best[i] >>> Integer.SIZE)));
    }
    return new Answer(places);
  }

  /** Returns the best, ascending: a sum in the upper half, its vacancy in the lower; or 0. */
  private long[] best(int[] sum) {
    long[] best = new long[top];
    int least = 0;
    for (int vacancy = 0; vacancy < sum.length; vacancy++) {
      if (sum[vacancy] > least) {
        best[0] = ((long) sum[vacancy] << Integer.SIZE) | vacancy;
        Arrays.sort(best);
        least = (int) (best[0] >>> Integer.SIZE);
      }
    }
    return best;
  }
}
