package nl.ongekend.core.assign;

/**
 * Work in progress: who holds what, at which prices, and what that leaves for each person.
 *
 * <p>Prices and profits are in parts of a point, {@link #scale} to the point. With scale 1 they are
 * points.
 */
final class Plan {

  final Admission admission;
  final AssignmentProblem problem;
  final boolean[] served;
  final Places places;

  /** By person: how many proposals at least and at most, beside pins, and how many now. */
  final int[] least;

  final int[] most;
  final int[] count;

  /** By vacancy, at least 0. */
  final long[] price;

  /** By person: the value of the worst that is held and the most that anything else would give. */
  final long[] profit;

  long scale;

  Plan(Admission admission, boolean[] served, long scale) {
    this.admission = admission;
    this.problem = admission.problem;
    this.served = served;
    this.scale = scale;
    this.places = new Places(problem.vacancyByCandidate, admission.room);
    int people = served.length;
    this.least = new int[people];
    this.most = new int[people];
    this.count = new int[people];
    this.price = new long[admission.room.length];
    this.profit = new long[people];
    for (int p = 0; p < people; p++) {
      least[p] = served[p] && !admission.pinned[p] ? 1 : 0;
      most[p] = served[p] ? Math.min(admission.cap[p], listLength(p)) : 0;
    }
  }

  private int listLength(int person) {
    return problem.firstByPerson[person + 1] - problem.firstByPerson[person];
  }

  boolean isOpen(int candidate) {
    return admission.open[candidate];
  }

  /** Returns what a candidate is worth to its person at the present price. */
  long value(int candidate) {
    return problem.pointsByCandidate[candidate] * scale
        - price[problem.vacancyByCandidate[candidate]];
  }

  void take(int candidate) {
    places.take(candidate);
    count[problem.personByCandidate[candidate]]++;
  }

  void leave(int candidate) {
    places.leave(candidate);
    count[problem.personByCandidate[candidate]]--;
  }

  /** Takes what was held before, as far as it is still open to choice. */
  void takeAll(int[] candidates) {
    for (int candidate : candidates) {
      int person = problem.personByCandidate[candidate];
      if (isOpen(candidate)
          && count[person] < most[person]
          && places.hasSpare(problem.vacancyByCandidate[candidate])) {
        take(candidate);
      }
    }
  }

  /** Sets the profit of each person to that of the worst that is held. */
  void takeProfits() {
    for (int p = 0; p < profit.length; p++) {
      long worst = Long.MAX_VALUE;
      for (int c = problem.firstByPerson[p]; c < problem.firstByPerson[p + 1]; c++) {
        if (places.holds(c)) {
          worst = Math.min(worst, value(c));
        }
      }
      profit[p] = count[p] < most[p] ? Math.min(worst, 0) : worst;
    }
  }

  void leaveAll() {
    for (int c = 0; c < problem.candidateCount(); c++) {
      if (places.holds(c)) {
        leave(c);
      }
    }
  }

  /**
   * Rounds prices and profits to points. Sound for prices that prove an optimum: scores are whole
   * points, so rounding all potentials in one direction keeps every inequality between two of them.
   */
  void roundToPoints() {
    for (int v = 0; v < price.length; v++) {
      price[v] = Math.floorDiv(price[v], scale);
    }
    for (int p = 0; p < profit.length; p++) {
      profit[p] = -Math.floorDiv(-profit[p], scale);
    }
    scale = 1;
  }
}
