package nl.ongekend.core.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes an assignment keep the rules of a cohort, starting from the best one without them.
 *
 * <p>Each pair of partners that is split gets the area in which both are worth most at the present
 * prices, all at once, and the rest is solved again; a pair that has its area is never split again,
 * so the rounds end. Floors are made up by people whose turn then comes first.
 */
final class CohortRepair {

  private final CohortView view;
  private final ExactAssigner assigner = new ExactAssigner();

  private CohortRepair(CohortView view) {
    this.view = view;
  }

  /** Returns an assignment that keeps the rules about partners, and floors as far as it finds. */
  static Assignment of(Assignment free, CohortView view) {
    CohortRepair repair = new CohortRepair(view);
    Assignment repaired = repair.withFloors(free);
    for (List<PartnerPair> splits = view.splits(repaired);
        !splits.isEmpty();
        splits = view.splits(repaired)) {
      repaired = repair.withAreas(repaired, splits);
    }
    return repaired;
  }

  private Assignment withAreas(Assignment assignment, List<PartnerPair> splits) {
    WhatIf whatIf = assignment.whatIf();
    List<Pair> closed = new ArrayList<>();
    for (PartnerPair pair : splits) {
      Optional<String> area = bestArea(assignment, pair);
      if (area.isPresent()) {
        closed.addAll(view.elsewhere(pair, area.get()));
      } else {
        whatIf = whatIf.withOptOut(later(assignment, pair));
      }
    }
    return withFloors(assigner.reassign(assignment, whatIf.withExclusions(closed)));
  }

  private Optional<String> bestArea(Assignment assignment, PartnerPair pair) {
    return view.sharedAreas(assignment.admission(), pair).stream()
        .max(
            Comparator.comparingLong((String area) -> view.worth(assignment, pair, area))
                .thenComparing(Comparator.reverseOrder()));
  }

  private String later(Assignment assignment, PartnerPair pair) {
    if (view.isPinned(pair.first()) || view.isPinned(pair.second())) {
      return view.isPinned(pair.first()) ? pair.second() : pair.first();
    }
    int[] turn = assignment.admission().turn;
    AssignmentProblem problem = assignment.problem();
    boolean secondIsLater =
        turn[problem.person(pair.first())] < turn[problem.person(pair.second())];
    return secondIsLater ? pair.second() : pair.first();
  }

  private Assignment withFloors(Assignment assignment) {
    if (view.shortfall(assignment) == 0) {
      return assignment;
    }
    WhatIf whatIf = assignment.whatIf();
    return assigner.reassign(assignment, whatIf.withReserved(view.makeUp(whatIf)));
  }
}
