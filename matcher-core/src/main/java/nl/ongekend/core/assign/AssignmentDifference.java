package nl.ongekend.core.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changed for one person between two batches, and why.
 *
 * @param person the id of the person
 * @param before the vacancies proposed before, in order of the own list
 * @param after the vacancies proposed now
 * @param cause the first cause that applies, in the order of {@link Cause}
 */
public record AssignmentDifference(
    String person, List<String> before, List<String> after, Cause cause) {

  /** Why proposals to a person changed; the first that applies. */
  public enum Cause {
    /** The person joined or left the cohort. */
    COHORT,
    /** A pin, an exclusion or an opt-out of this person. */
    CHOICE,
    /**
     * The person's floor, that of the batch, the person's cap, the partner, a group floor, or what
     * is held back.
     */
    RULE,
    /** A proposed vacancy is new, or one proposed before is gone. */
    VACANCY,
    /** A score of the person's own list changed: a skill, another answer, or a weight. */
    SCORE,
    /** Nothing of this person changed: others did, or places. */
    SOMEBODY_ELSE
  }

  /** Copies the lists. */
  public AssignmentDifference {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Returns the people whose proposals differ, in order of the later wait, those who left last. */
  public static List<AssignmentDifference> between(Assignment before, Assignment after) {
    return between(CohortAssignment.withoutRules(before), CohortAssignment.withoutRules(after));
  }

  /** Returns the same of assignments that keep the rules of a cohort. */
  public static List<AssignmentDifference> between(
      CohortAssignment earlier, CohortAssignment later) {
    Assignment before = earlier.assignment();
    Assignment after = later.assignment();
    List<AssignmentDifference> differences = new ArrayList<>();
    Stream.concat(
            after.problem().people().stream().map(Participant::id),
            before.problem().people().stream()
                .map(Participant::id)
                .filter(id -> after.problem().person(id) < 0))
        .forEach(person -> {
          List<String> was = before.proposalsTo(person);
          List<String> is = after.proposalsTo(person);
          if (!was.equals(is)) {
            Cause cause = cause(earlier, later, person);
            differences.add(new AssignmentDifference(person, was, is, cause));
          }
        });
    return differences;
  }

  private static Cause cause(CohortAssignment earlier, CohortAssignment later, String person) {
    Assignment before = earlier.assignment();
    Assignment after = later.assignment();
    AssignmentProblem was = before.problem();
    AssignmentProblem is = after.problem();
    if (was.person(person) < 0 || is.person(person) < 0) {
      return Cause.COHORT;
    }
    if (!choices(earlier, person).equals(choices(later, person))) {
      return Cause.CHOICE;
    }
    if (!rules(earlier, person).equals(rules(later, person))) {
      return Cause.RULE;
    }
    if (differsInVacancies(was, is, before.proposalsTo(person), after.proposalsTo(person))) {
      return Cause.VACANCY;
    }
    return pointsByVacancy(was, person).equals(pointsByVacancy(is, person))
        ? Cause.SOMEBODY_ELSE
        : Cause.SCORE;
  }

  private static List<Object> choices(CohortAssignment cohort, String person) {
    AssignmentProblem problem = cohort.assignment().problem();
    WhatIf whatIf = cohort.restrictions().choices();
    boolean out = problem.people().get(problem.person(person)).optedOut();
    return List.of(
        of(whatIf.pins(), person),
        of(whatIf.exclusions(), person),
        out || whatIf.optOuts().contains(person));
  }

  private static Set<Pair> of(Set<Pair> pairs, String person) {
    return pairs.stream()
        .filter(pair -> pair.person().equals(person))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Object> rules(CohortAssignment cohort, String person) {
    AssignmentProblem problem = cohort.assignment().problem();
    Restrictions restrictions = cohort.restrictions();
    int number = problem.person(person);
    return List.of(
        problem.floor(number),
        problem.people().get(number).cap(),
        restrictions.rules().findPartner(person),
        restrictions.rules().leastByFloor(person),
        of(restrictions.heldBack(), person));
  }

  private static boolean differsInVacancies(
      AssignmentProblem was, AssignmentProblem is, List<String> before, List<String> after) {
    return before.stream().anyMatch(vacancy -> is.vacancy(vacancy) < 0)
        || after.stream().anyMatch(vacancy -> was.vacancy(vacancy) < 0);
  }

  private static Map<String, Integer> pointsByVacancy(AssignmentProblem problem, String person) {
    int number = problem.person(person);
    return IntStream.range(problem.firstByPerson[number], problem.firstByPerson[number + 1])
        .boxed()
        .collect(
            Collectors.toUnmodifiableMap(
                c -> problem.pair(c).vacancy(), c -> problem.pointsByCandidate[c]));
  }
}
