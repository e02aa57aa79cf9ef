package nl.ongekend.core.assign;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A proposal under the rules of a cohort, with what these rules cost at most.
 *
 * @param assignment the proposal; what kept it from being better without the rules stands in its
 *     {@link Assignment#whatIf}, beside what was to be kept
 * @param restrictions what was to be kept
 * @param exact whether nothing better is possible; otherwise the bounds say how near it is
 * @param servedBound how many people can be served at most, rules or not
 * @param totalBound what the people served here can total at most, rules or not
 * @param shortfalls by name of a floor how many people it lacks; floors that are met are left out
 */
public record CohortAssignment(
    Assignment assignment,
    Restrictions restrictions,
    boolean exact,
    int servedBound,
    long totalBound,
    SortedMap<String, Integer> shortfalls) {

  /** Copies the map. */
  public CohortAssignment {
    shortfalls = Collections.unmodifiableSortedMap(new TreeMap<>(shortfalls));
  }

  /** Returns an assignment of people between whom nothing holds. */
  public static CohortAssignment withoutRules(Assignment assignment) {
    return withoutRules(assignment, Restrictions.of(assignment.whatIf()));
  }

  static CohortAssignment withoutRules(Assignment assignment, Restrictions restrictions) {
    return new CohortAssignment(
        assignment,
        restrictions,
        assignment.gap() == 0,
        assignment.servedCount(),
        assignment.bound(),
        Collections.emptySortedMap());
  }

  /**
   * Returns an assignment with its bounds.
   *
   * @param free the assignment without the rules
   */
  static CohortAssignment of(
      Assignment assignment, boolean exact, Assignment free, CohortView view) {
    return new CohortAssignment(
        assignment,
        view.restrictions(),
        exact,
        free.servedCount(),
        freeTotal(assignment, free),
        new TreeMap<>(view.shortfalls(assignment)));
  }

  /** The greatest total of the same people without the rules. */
  private static long freeTotal(Assignment assignment, Assignment free) {
    Set<String> unserved = new HashSet<>();
    free.problem().people().forEach(person -> unserved.add(person.id()));
    assignment.listServed().forEach(unserved::remove);
    WhatIf user = free.whatIf();
    WhatIf samePeople = new WhatIf(user.pins(), user.exclusions(), unserved);
    return new ExactAssigner().reassign(free, samePeople).total();
  }

  /** Returns a total that nothing which keeps the rules and serves the same people exceeds. */
  public long bound() {
    return exact ? assignment.total() : totalBound;
  }

  /** Returns by which share the total may miss the greatest of the same people, 0 to 1. */
  public double totalGap() {
    return totalBound == 0 ? 0 : 1 - (double) assignment.total() / totalBound;
  }

  /** Returns by which share the number of people served may miss the largest, 0 to 1. */
  public double servedGap() {
    return servedBound == 0 ? 0 : 1 - (double) assignment.servedCount() / servedBound;
  }

  /** Returns what became of the floors, in the order of the rules. One matching for each floor. */
  public List<FloorResult> floorResults() {
    CohortView view = view();
    return restrictions.rules().floors().stream()
        .map(floor -> view.result(floor, assignment))
        .toList();
  }

  /** Returns what became of the partners, in the order of the rules. */
  public List<PartnerResult> partnerResults() {
    CohortView view = view();
    Admission free = Admission.of(assignment.problem(), restrictions.whatIf());
    return restrictions.rules().partners().stream()
        .map(pair -> view.result(pair, assignment, free))
        .toList();
  }

  private CohortView view() {
    return new CohortView(assignment.problem(), restrictions);
  }
}
