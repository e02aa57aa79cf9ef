package nl.ongekend.core.assign;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a person is proposed a vacancy: where it stands in the person's own list, and what became of
 * each vacancy above it.
 *
 * @param proposal the person and the vacancy
 * @param rank its place in the own list, from 1
 * @param points the score of the pair
 * @param price the price of the vacancy, in points
 * @param pinned whether the user pinned it
 * @param above the vacancies above it that are not proposed to this person, best first
 */
public record AssignmentReason(
    Pair proposal, int rank, int points, long price, boolean pinned, List<Passed> above) {

  /** Copies the list. */
  public AssignmentReason {
    above = List.copyOf(above);
  }

  /**
   * A vacancy of the own list that went to others.
   *
   * @param vacancy its id
   * @param points the score of the pair
   * @param bar what kept it from being proposed to this person, beside others
   * @param takenBy how many people it is proposed to
   * @param suitedMore how many of them have more points with it than this person
   * @param price its price, in points: with the points, what keeps the person from it
   */
  public record Passed(
      String vacancy, int points, Bar bar, int takenBy, int suitedMore, long price) {}

  /** What can keep a vacancy from a person, beside others who have it. */
  public enum Bar {
    /** Nothing. */
    NONE,
    /** The user excluded the pair. */
    EXCLUDED,
    /** It was proposed too often lately. */
    HELD_BACK,
    /** It lies in another area than the partners work in. */
    PARTNERS
  }

  /**
   * Returns the reasons of all proposals to a person, in order of the own list.
   *
   * @return empty when the person gets none, or is not in the batch
   */
  public static List<AssignmentReason> listFor(Assignment assignment, String person) {
    return listFor(CohortAssignment.withoutRules(assignment), person);
  }

  /** Returns the same of an assignment that keeps the rules of a cohort. */
  public static List<AssignmentReason> listFor(CohortAssignment cohort, String person) {
    return cohort.assignment().proposalsTo(person).stream()
        .map(vacancy -> of(cohort, new Pair(person, vacancy)))
        .toList();
  }

  private static AssignmentReason of(CohortAssignment cohort, Pair proposal) {
    Assignment assignment = cohort.assignment();
    AssignmentProblem problem = assignment.problem();
    int candidate = problem.candidate(proposal);
    int first = problem.firstByPerson[problem.personByCandidate[candidate]];
    List<Passed> above = new ArrayList<>();
    for (int c = first; c < candidate; c++) {
      if (!assignment.isChosen(c)) {
        above.add(passed(cohort, c));
      }
    }
    return new AssignmentReason(
        proposal,
        candidate - first + 1,
        problem.pointsByCandidate[candidate],
        assignment.price(problem.vacancyByCandidate[candidate]),
        assignment.whatIf().pins().contains(proposal),
        above);
  }

  private static Passed passed(CohortAssignment cohort, int candidate) {
    Assignment assignment = cohort.assignment();
    AssignmentProblem problem = assignment.problem();
    int vacancy = problem.vacancyByCandidate[candidate];
    int points = problem.pointsByCandidate[candidate];
    int takenBy = 0;
    int suitedMore = 0;
    for (int i = problem.firstByVacancy[vacancy]; i < problem.firstByVacancy[vacancy + 1]; i++) {
      int other = problem.candidatesOfVacancy[i];
      if (assignment.isChosen(other)) {
        takenBy++;
        suitedMore += problem.pointsByCandidate[other] > points ? 1 : 0;
      }
    }
    Pair pair = problem.pair(candidate);
    return new Passed(
        pair.vacancy(), points, bar(cohort, pair), takenBy, suitedMore, assignment.price(vacancy));
  }

  private static Bar bar(CohortAssignment cohort, Pair pair) {
    if (cohort.restrictions().choices().exclusions().contains(pair)) {
      return Bar.EXCLUDED;
    }
    if (cohort.restrictions().heldBack().contains(pair)) {
      return Bar.HELD_BACK;
    }
    return cohort.assignment().whatIf().exclusions().contains(pair) ? Bar.PARTNERS : Bar.NONE;
  }
}
