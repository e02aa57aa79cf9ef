package nl.ongekend.core.assign;

import java.util.Arrays;

/**
 * The most that any assignment of given people can total, by weak duality: what all places cost,
 * and what each person would choose if places were for sale at these prices.
 *
 * <pre>
 *   bound = sum over v of room(v) * price(v)
 *         + sum over p of the greatest sum of least(p)..most(p) values points(c) - price(v)
 * </pre>
 */
final class Bounds {

  private Bounds() {}

  /** Returns the bound, pins included; prices are at least 0. */
  static long of(Admission admission, boolean[] served, long[] price) {
    AssignmentProblem problem = admission.problem;
    long bound = admission.pinnedPoints();
    for (int v = 0; v < price.length; v++) {
      bound = Math.addExact(bound, Math.multiplyExact(admission.room[v], price[v]));
    }
    long[] values = new long[problem.rules().listLength()];
    for (int p = 0; p < served.length; p++) {
      if (!served[p]) {
        continue;
      }
      int size = 0;
      for (int c = problem.firstByPerson[p]; c < problem.firstByPerson[p + 1]; c++) {
        if (admission.open[c]) {
          values[size++] = problem.pointsByCandidate[c] - price[problem.vacancyByCandidate[c]];
        }
      }
      int least = admission.pinned[p] ? 0 : 1;
      bound = Math.addExact(bound, bestChoice(values, size, least, admission.cap[p]));
    }
    return bound;
  }

  private static long bestChoice(long[] values, int size, int least, int most) {
    if (least == 1 && most == 1) {
      long best = values[0];
      for (int i = 1; i < size; i++) {
        best = Math.max(best, values[i]);
      }
      return best;
    }
    Arrays.sort(values, 0, size);
    long sum = 0;
    for (int taken = 0; taken < Math.min(most, size); taken++) {
      long value = values[size - 1 - taken];
      if (taken >= least && value <= 0) {
        break;
      }
      sum += value;
    }
    return sum;
  }
}
