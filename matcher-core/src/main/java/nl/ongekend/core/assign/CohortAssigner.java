package nl.ongekend.core.assign;

import java.util.Set;

/**
 * Finds an assignment that keeps rules between people: partners in one area, floors of groups.
 *
 * <p>Wanted is, in this order: floors that lack the fewest people, the people who come first among
 * those who can be served together, their greatest total; partners never get proposals in two
 * areas. For a small cohort that is what is found. For a larger one the assignment without the
 * rules is repaired, and {@link CohortAssignment} says how far it may be from the best.
 * Deterministic and thread-safe.
 */
public final class CohortAssigner {

  /** The largest cohort of which the best assignment is searched for. */
  public static final int MOST_SEARCHED = 60;

  /**
   * Returns an assignment that keeps the rules.
   *
   * <p>A repair takes a few times as long as {@link ExactAssigner#reassign}.
   *
   * @throws IllegalArgumentException as {@link ExactAssigner#assign}, and if a rule names somebody
   *     outside the batch or pins send partners to two areas
   */
  public CohortAssignment assign(AssignmentProblem problem, WhatIf whatIf, CohortRules rules) {
    return assign(problem, new Restrictions(whatIf, Set.of(), rules));
  }

  /**
   * Returns an assignment that keeps restrictions; without rules it is that of {@link
   * ExactAssigner}.
   *
   * @throws IllegalArgumentException as {@link #assign(AssignmentProblem, WhatIf, CohortRules)}
   */
  public CohortAssignment assign(AssignmentProblem problem, Restrictions restrictions) {
    Assignment free = new ExactAssigner().assign(problem, restrictions.whatIf());
    return restrictions.rules().isEmpty()
        ? CohortAssignment.withoutRules(free, restrictions)
        : keepRules(free, restrictions);
  }

  /**
   * Returns the assignment after a change of what the user chose. Without rules it stays near the
   * earlier one, as {@link ExactAssigner#reassign} does.
   *
   * @throws IllegalArgumentException as {@link #assign(AssignmentProblem, WhatIf, CohortRules)}
   */
  public CohortAssignment reassign(CohortAssignment earlier, WhatIf choices) {
    Restrictions restrictions = earlier.restrictions().with(choices);
    Assignment before = earlier.assignment();
    return restrictions.rules().isEmpty()
        ? CohortAssignment.withoutRules(
            new ExactAssigner().reassign(before, restrictions.whatIf()), restrictions)
        : assign(before.problem(), restrictions);
  }

  private static CohortAssignment keepRules(Assignment free, Restrictions restrictions) {
    AssignmentProblem problem = free.problem();
    CohortView view = new CohortView(problem, restrictions);
    Assignment repaired = CohortRepair.of(free, view);
    if (repaired == free) {
      return CohortAssignment.of(free, true, free, view);
    }
    boolean exact = false;
    if (problem.people().size() <= MOST_SEARCHED) {
      CohortSearch.Outcome outcome = CohortSearch.from(repaired, view, restrictions.whatIf());
      repaired = outcome.assignment();
      exact = outcome.complete();
    }
    return CohortAssignment.of(repaired, exact, free, view);
  }
}
