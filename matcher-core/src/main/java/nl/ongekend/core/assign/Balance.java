package nl.ongekend.core.assign;

import java.util.Arrays;

/**
 * Brings a plan to the optimum, from any holdings and prices: shortest augmenting paths with
 * potentials.
 *
 * <p>First whoever would rather have something else at the present prices gives up what they would
 * not choose. Then everybody who lacks a proposal gets one along the path that costs the total
 * least, and every price of a vacancy with a free place is brought down to 0 along the path that
 * gains most. What is right already is not touched, so a small change costs little.
 *
 * <p>At the end, with c a candidate of person p and vacancy v, {@code value(c) = points(c) -
 * price(v)}:
 *
 * <pre>
 *   held:      value(c) &gt;= profit(p)        not held:  value(c) &lt;= profit(p)
 *   below most:  profit(p) &lt;= 0             above least: profit(p) &gt;= 0
 *   free place:  price(v) = 0
 * </pre>
 *
 * which are the conditions of complementary slackness, so no other holdings of these people have a
 * greater total. Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, 1993, chapter 9;
 * the root that joins people and vacancies is an end of every path and is never expanded.
 */
final class Balance {

  private final Plan plan;
  private final AssignmentProblem problem;
  private final Places places;
  private final PathSearch search;

  /** By person: proposals still to be found. */
  private final int[] lacking;

  private int[] path = new int[64];

  private Balance(Plan plan) {
    this.plan = plan;
    this.problem = plan.problem;
    this.places = plan.places;
    this.search = new PathSearch(plan.served.length, plan.price.length);
    this.lacking = new int[plan.served.length];
  }

  /** Brings a plan to the optimum. */
  static void restore(Plan plan) {
    Balance balance = new Balance(plan);
    for (int p = 0; p < plan.served.length; p++) {
      if (plan.most[p] > 0) {
        balance.review(p);
      }
    }
    balance.giveToLacking();
    balance.lowerFreePrices();
  }

  /** Keeps what a person would choose at the present prices and notes what is lacking. */
  private void review(int person) {
    long worstHeld = Long.MAX_VALUE;
    long bestOther = Long.MIN_VALUE;
    int end = problem.firstByPerson[person + 1];
    for (int c = problem.firstByPerson[person]; c < end; c++) {
      if (places.holds(c)) {
        worstHeld = Math.min(worstHeld, plan.value(c));
      } else if (plan.isOpen(c)) {
        bestOther = Math.max(bestOther, plan.value(c));
      }
    }
    int count = plan.count[person];
    long low = count > plan.least[person] ? Math.max(bestOther, 0) : bestOther;
    long high = count < plan.most[person] ? Math.min(worstHeld, 0) : worstHeld;
    if (count >= plan.least[person] && low <= high) {
      plan.profit[person] = high;
    } else {
      giveUp(person, low);
    }
  }

  private void giveUp(int person, long profit) {
    plan.profit[person] = profit;
    for (int c = problem.firstByPerson[person]; c < problem.firstByPerson[person + 1]; c++) {
      if (places.holds(c) && plan.value(c) < profit) {
        plan.leave(c);
      }
    }
    int wanted = Math.max(plan.least[person], plan.count[person]);
    lacking[person] = (profit > 0 ? plan.most[person] : wanted) - plan.count[person];
  }

  private void giveToLacking() {
    for (int p = 0; p < lacking.length; p++) {
      for (; lacking[p] > 0; lacking[p]--) {
        give(p);
      }
    }
  }

  /** Finds one proposal for a person, or finds that none is worth it. */
  private void give(int person) {
    search.start(person);
    for (int node = search.next(); node != PathSearch.NONE; node = search.next()) {
      if (search.isVacancy(node)) {
        leaveVacancy(node);
      } else {
        leavePerson(node);
      }
    }
    requireEnd(person);
    for (int i = 0; i < search.settledCount(); i++) {
      shift(search.settled(i), -1);
    }
    movePath(person);
  }

  private void leavePerson(int person) {
    long at = search.distance(person);
    long profit = plan.profit[person];
    if (plan.count[person] + lacking[person] > plan.least[person]) {
      search.offerEnd(person, at + profit);
    }
    int end = problem.firstByPerson[person + 1];
    for (int c = problem.firstByPerson[person]; c < end; c++) {
      if (plan.isOpen(c) && !places.holds(c)) {
        search.label(search.node(problem.vacancyByCandidate[c]), at + profit - plan.value(c), c);
      }
    }
  }

  private void leaveVacancy(int node) {
    int vacancy = search.vacancy(node);
    long at = search.distance(node);
    if (places.hasSpare(vacancy)) {
      search.offerEnd(node, at);
      return;
    }
    for (int i = 0; i < places.count(vacancy); i++) {
      int c = places.candidate(vacancy, i);
      int holder = problem.personByCandidate[c];
      search.label(holder, at + plan.value(c) - plan.profit[holder], c);
    }
  }

  private void lowerFreePrices() {
    for (int v = 0; v < plan.price.length; v++) {
      while (plan.price[v] > 0 && places.hasSpare(v)) {
        lower(v);
      }
    }
  }

  /** Lowers the price of a free place until somebody comes or it is 0. */
  private void lower(int vacancy) {
    search.start(search.node(vacancy));
    for (int node = search.next(); node != PathSearch.NONE; node = search.next()) {
      if (search.isVacancy(node)) {
        inviteTo(node);
      } else {
        inviteFrom(node);
      }
    }
    for (int i = 0; i < search.settledCount(); i++) {
      shift(search.settled(i), 1);
    }
    movePath(search.node(vacancy));
  }

  private void inviteTo(int node) {
    int vacancy = search.vacancy(node);
    long at = search.distance(node);
    search.offerEnd(node, at + plan.price[vacancy]);
    for (int i = problem.firstByVacancy[vacancy]; i < problem.firstByVacancy[vacancy + 1]; i++) {
      int c = problem.candidatesOfVacancy[i];
      int person = problem.personByCandidate[c];
      if (plan.most[person] > 0 && plan.isOpen(c) && !places.holds(c)) {
        search.label(person, at + plan.profit[person] - plan.value(c), c);
      }
    }
  }

  private void inviteFrom(int person) {
    long at = search.distance(person);
    long profit = plan.profit[person];
    if (plan.count[person] < plan.most[person]) {
      search.offerEnd(person, at - profit);
    }
    for (int c = problem.firstByPerson[person]; c < problem.firstByPerson[person + 1]; c++) {
      if (places.holds(c)) {
        search.label(search.node(problem.vacancyByCandidate[c]), at + plan.value(c) - profit, c);
      }
    }
  }

  /** Moves the potential of a settled node by how much nearer than the end it is. */
  private void shift(int node, int sign) {
    long nearer = sign * (search.endDistance() - search.distance(node));
    if (search.isVacancy(node)) {
      plan.price[search.vacancy(node)] -= nearer;
    } else {
      plan.profit[node] += nearer;
    }
  }

  /** Changes along the path what is held: all leave first, so that no vacancy overflows. */
  private void movePath(int start) {
    int length = 0;
    int node = search.end();
    while (node != start) {
      int c = search.reachedBy(node);
      if (length == path.length) {
        path = Arrays.copyOf(path, 2 * length);
      }
      path[length++] = c;
      int person = problem.personByCandidate[c];
      node = search.isVacancy(node) ? person : search.node(problem.vacancyByCandidate[c]);
    }
    int taken = 0;
    for (int i = 0; i < length; i++) {
      if (places.holds(path[i])) {
        plan.leave(path[i]);
      } else {
        path[taken++] = path[i];
      }
    }
    for (int i = 0; i < taken; i++) {
      plan.take(path[i]);
    }
  }

  private void requireEnd(int person) {
    if (search.end() == PathSearch.NONE) {
      throw new IllegalStateException(
          "person (%s) cannot be served with the others, though the served set says so.%nMaybe the problem was changed meanwhile."
              .formatted(problem.people().get(person).id()));
    }
  }
}
