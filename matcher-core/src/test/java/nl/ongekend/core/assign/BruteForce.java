package nl.ongekend.core.assign;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries every set of candidates: floors that lack the fewest people, who is served first, then the
 * greatest total; partners never in two areas.
 */
final class BruteForce {

  private final AssignmentProblem problem;
  private final Admission admission;
  private final CohortRules rules;
  private final Set<Integer> taken = new TreeSet<>();
  private int bestShortfall = Integer.MAX_VALUE;
  private BitSet bestServed = new BitSet();
  private long bestTotal = -1;

  private BruteForce(AssignmentProblem problem, WhatIf whatIf, CohortRules rules) {
    this.problem = problem;
    this.rules = rules;
    this.admission = Admission.of(problem, whatIf);
  }

  /** What the best set of candidates is worth. */
  record Best(int shortfall, BitSet served, long total) {}

  static Best of(AssignmentProblem problem, WhatIf whatIf) {
    return of(problem, whatIf, CohortRules.NONE);
  }

  static Best of(AssignmentProblem problem, WhatIf whatIf, CohortRules rules) {
    BruteForce force = new BruteForce(problem, whatIf, rules);
    BitSet served = new BitSet();
    for (int pin : force.admission.pins) {
      served.set(problem.personByCandidate[pin]);
      force.taken.add(pin);
    }
    force.extend(0, served, force.admission.pinnedPoints());
    return new Best(force.bestShortfall, force.bestServed, force.bestTotal);
  }

  private void extend(int candidate, BitSet served, long total) {
    if (candidate == problem.candidateCount()) {
      if (keepsPartnersTogether()) {
        compare(shortfall(served), served, total);
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
      taken.add(candidate);
      extend(candidate + 1, served, total + problem.pointsByCandidate[candidate]);
      taken.remove(candidate);
      served.set(person, before);
      admission.cap[person]++;
      admission.room[vacancy]++;
    }
  }

  private void compare(int shortfall, BitSet served, long total) {
    int order = Integer.compare(bestShortfall, shortfall);
    if (order == 0) {
      order = compare(served, bestServed);
    }
    if (order > 0 || (order == 0 && total > bestTotal)) {
      bestShortfall = shortfall;
      bestServed = (BitSet) served.clone();
      bestTotal = total;
    }
  }

  private boolean keepsPartnersTogether() {
    return rules.partners().stream()
        .allMatch(pair ->
            areas(pair.first()).isEmpty()
                || areas(pair.second()).isEmpty()
                || areas(pair.first(), pair.second()).size() == 1);
  }

  private Set<String> areas(String... people) {
    Set<String> areas = new TreeSet<>();
    for (int candidate : taken) {
      Pair pair = problem.pair(candidate);
      if (Set.of(people).contains(pair.person())) {
        areas.add(rules.area(pair.vacancy()));
      }
    }
    return areas;
  }

  private int shortfall(BitSet served) {
    int lacking = 0;
    for (GroupFloor floor : rules.floors()) {
      long count = floor.members().stream().filter(id -> served.get(problem.person(id))).count();
      lacking += Math.max(0, floor.least() - (int) count);
    }
    return lacking;
  }

  /** The first person in turn in whom two sets differ decides. */
  private int compare(BitSet left, BitSet right) {
    for (int person : admission.peopleInTurn) {
      if (left.get(person) != right.get(person)) {
        return left.get(person) ? 1 : -1;
      }
    }
    return 0;
  }
}
