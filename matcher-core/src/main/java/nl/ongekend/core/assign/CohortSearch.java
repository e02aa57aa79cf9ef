package nl.ongekend.core.assign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The best assignment under the rules of a cohort, by branch and bound: least shortfall of floors,
 * then the people served who come first, then the greatest total.
 *
 * <p>A node has decided areas or opt-outs of some pairs, and turns of some people. Its bound is the
 * exact assignment without the rules that are still undecided, which no assignment below it beats.
 */
final class CohortSearch {

  /** Nodes after which the search gives up, so that it ends in seconds. */
  private static final int MOST_NODES = 50_000;

  private final AssignmentProblem problem;
  private final CohortView view;
  private final WhatIf user;
  private final ExactAssigner assigner = new ExactAssigner();
  private final int[] peopleInTurn;
  private Assignment best;
  private int bestShortfall;
  private int nodes;

  private CohortSearch(CohortView view, WhatIf user, Assignment start) {
    this.problem = start.problem();
    this.view = view;
    this.user = user;
    this.peopleInTurn = Admission.of(problem, user).peopleInTurn;
    this.best = start;
    this.bestShortfall = view.shortfall(start);
  }

  /**
   * What a search found.
   *
   * @param assignment the best it saw
   * @param complete whether it saw everything that could be better
   */
  record Outcome(Assignment assignment, boolean complete) {}

  /**
   * Searches from an assignment that keeps the rules.
   *
   * @param user what the user changed
   */
  static Outcome from(Assignment start, CohortView view, WhatIf user) {
    CohortSearch search = new CohortSearch(view, user, start);
    search.explore(user, List.of());
    return new Outcome(search.best, search.nodes <= MOST_NODES);
  }

  /** Looks below a node; {@code forced} are people who must be served there. */
  private void explore(WhatIf decided, List<String> forced) {
    if (++nodes > MOST_NODES) {
      return;
    }
    Assignment bound = assigner.assign(problem, decided.withReserved(turns(forced)));
    if (!new HashSet<>(bound.listServed()).containsAll(forced)) {
      return;
    }
    int least = view.leastShortfall(decided, forced);
    if (!isBetter(least, bound)) {
      return;
    }
    List<PartnerPair> splits = view.splits(bound);
    if (!splits.isEmpty()) {
      branchOnAreas(bound, decided, forced, splits.getFirst());
    } else if (view.shortfall(bound) > least) {
      branchOnTurn(decided, forced, view.undecided(bound, forced));
    } else {
      best = bound;
      bestShortfall = least;
    }
  }

  private List<String> turns(List<String> forced) {
    List<String> turns = new ArrayList<>(forced);
    user.reserved().stream().filter(id -> !forced.contains(id)).forEach(turns::add);
    return turns;
  }

  private void branchOnAreas(
      Assignment bound, WhatIf decided, List<String> forced, PartnerPair pair) {
    for (String area : view.sharedAreas(bound.admission(), pair)) {
      explore(decided.withExclusions(view.elsewhere(pair, area)), forced);
    }
    for (String person : List.of(pair.second(), pair.first())) {
      if (!view.isPinned(person)) {
        explore(decided.withOptOut(person), forced);
      }
    }
  }

  private void branchOnTurn(WhatIf decided, List<String> forced, String person) {
    List<String> more = new ArrayList<>(forced);
    more.add(person);
    explore(decided, more);
    explore(decided.withOptOut(person), forced);
  }

  private boolean isBetter(int shortfall, Assignment assignment) {
    if (shortfall != bestShortfall) {
      return shortfall < bestShortfall;
    }
    Set<String> served = new HashSet<>(assignment.listServed());
    Set<String> before = new HashSet<>(best.listServed());
    for (int person : peopleInTurn) {
      String id = problem.people().get(person).id();
      if (served.contains(id) != before.contains(id)) {
        return served.contains(id);
      }
    }
    return assignment.total() > best.total();
  }
}
