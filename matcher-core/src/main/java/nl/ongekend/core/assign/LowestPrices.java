package nl.ongekend.core.assign;

/**
 * The lowest prices that still prove an optimal plan; there is one such set, whatever path led to
 * the plan.
 *
 * <p>With them the price of a vacancy is exactly what one more place of it would add to the total
 * of the same people. Each potential goes down by the shortest distance from the root: a person who
 * may take more or a vacancy that may be left. One search over all candidates.
 */
final class LowestPrices {

  private final Plan plan;
  private final AssignmentProblem problem;
  private final PathSearch search;

  private LowestPrices(Plan plan) {
    this.plan = plan;
    this.problem = plan.problem;
    this.search = new PathSearch(plan.served.length, plan.price.length);
  }

  /** Lowers the prices of a plan that is optimal, or nearly: then what is wrong stays small. */
  static void settle(Plan plan) {
    LowestPrices lowest = new LowestPrices(plan);
    lowest.startAtRoot();
    for (int node = lowest.search.next(); node != PathSearch.NONE; node = lowest.search.next()) {
      lowest.leave(node);
    }
    lowest.lower();
  }

  private void startAtRoot() {
    search.begin();
    for (int v = 0; v < plan.price.length; v++) {
      search.label(search.node(v), plan.price[v], PathSearch.NONE);
    }
    for (int p = 0; p < plan.most.length; p++) {
      if (plan.count[p] < plan.most[p]) {
        search.label(p, Math.max(0, -plan.profit[p]), PathSearch.NONE);
      }
    }
  }

  private void leave(int node) {
    long at = search.distance(node);
    if (search.isVacancy(node)) {
      int vacancy = search.vacancy(node);
      for (int i = 0; i < plan.places.count(vacancy); i++) {
        int c = plan.places.candidate(vacancy, i);
        int holder = problem.personByCandidate[c];
        search.label(holder, at + Math.max(0, plan.value(c) - plan.profit[holder]), c);
      }
      return;
    }
    for (int c = problem.firstByPerson[node]; c < problem.firstByPerson[node + 1]; c++) {
      if (plan.isOpen(c) && !plan.places.holds(c)) {
        search.label(
            search.node(problem.vacancyByCandidate[c]),
            at + Math.max(0, plan.profit[node] - plan.value(c)),
            c);
      }
    }
  }

  private void lower() {
    for (int i = 0; i < search.settledCount(); i++) {
      int node = search.settled(i);
      if (search.isVacancy(node)) {
        plan.price[search.vacancy(node)] -= search.distance(node);
      } else {
        plan.profit[node] += search.distance(node);
      }
    }
  }
}
