package nl.ongekend.core.assign;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A proposal under the rules of a cohort, with what these rules cost at most.
 *
 * @param assignment the proposal; what kept it from being better without the rules stands in its
 *     {@link Assignment#whatIf}, beside what the user changed
 * @param exact whether nothing better is possible; otherwise the bounds say how near it is
 * @param servedBound how many people can be served at most, rules or not
 * @param totalBound what the people served here can total at most, rules or not
 * @param shortfalls by name of a floor how many people it lacks; floors that are met are left out
 */
public record CohortAssignment(
    Assignment assignment,
    boolean exact,
    int servedBound,
    long totalBound,
    SortedMap<String, Integer> shortfalls) {

  /** Copies the map. */
  public CohortAssignment {
    shortfalls = Collections.unmodifiableSortedMap(new TreeMap<>(shortfalls));
  }

  /**
   * Returns an assignment with its bounds.
   *
   * @param free the assignment without the rules
   */
  static CohortAssignment of(
      Assignment assignment, boolean exact, Assignment free, Map<String, Integer> shortfalls) {
    return new CohortAssignment(
        assignment,
        exact,
        free.servedCount(),
        freeTotal(assignment, free),
        new TreeMap<>(shortfalls));
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

  /** Returns by which share the total may miss the greatest of the same people, 0 to 1. */
  public double totalGap() {
    return totalBound == 0 ? 0 : 1 - (double) assignment.total() / totalBound;
  }

  /** Returns by which share the number of people served may miss the largest, 0 to 1. */
  public double servedGap() {
    return servedBound == 0 ? 0 : 1 - (double) assignment.servedCount() / servedBound;
  }
}
