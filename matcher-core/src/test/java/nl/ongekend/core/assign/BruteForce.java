package nl.ongekend.core.assign;

import java.util.Arrays;
import java.util.BitSet;

/** Tries every set of candidates: who is served first, then the greatest total. */
final class BruteForce {

  private final AssignmentProblem problem;
  private final Admission admission;
  private BitSet bestServed = new BitSet();
  private long bestTotal = -1;

  private BruteForce(AssignmentProblem problem, WhatIf whatIf) {
    this.problem = problem;
    this.admission = Admission.of(problem, whatIf);
  }

  /** What the best set of candidates is worth. */
  record Best(BitSet served, long total) {}

  static Best of(AssignmentProblem problem, WhatIf whatIf) {
    BruteForce force = new BruteForce(problem, whatIf);
    BitSet served = new BitSet();
    Arrays.stream(force.admission.pins).forEach(c -> served.set(problem.personByCandidate[c]));
    force.extend(0, served, force.admission.pinnedPoints());
    return new Best(force.bestServed, force.bestTotal);
  }

  private void extend(int candidate, BitSet served, long total) {
    if (candidate == problem.candidateCount()) {
      int order = bestTotal < 0 ? 1 : compare(served, bestServed);
      if (order > 0 || (order == 0 && total > bestTotal)) {
        bestServed = (BitSet) served.clone();
        bestTotal = total;
      }
      return;
    }
    extend(candidate + 1, served, total);
    int person = problem.personByCandidate[candidate];
    int vacancy = problem.vacancyByCandidate[candidate];
    if (admission.open[candidate] && admission.cap[person] > 0 && admission.room[vacancy] > 0) {
      admission.cap[person]--;
      admission.room[vacancy]--;
      boolean before = served.get(person);
      served.set(person);
      extend(candidate + 1, served, total + problem.pointsByCandidate[candidate]);
      served.set(person, before);
      admission.cap[person]++;
      admission.room[vacancy]++;
    }
  }

  /** The first person in whom two sets differ decides; people are numbered by wait. */
  private static int compare(BitSet left, BitSet right) {
    BitSet different = (BitSet) left.clone();
    different.xor(right);
    int first = different.nextSetBit(0);
    return first < 0 ? 0 : left.get(first) ? 1 : -1;
  }
}
