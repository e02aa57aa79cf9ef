package nl.ongekend.core.assign;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A check of proposals that trusts nobody who made them: integer comparisons over all candidates,
 * once.
 *
 * <p>The total is the greatest when it reaches the bound of the prices (weak duality; any prices of
 * at least 0 give a bound). The people served come first when whoever is not served reaches, along
 * moves from vacancy to vacancy, only full vacancies with people who come earlier and hold one
 * place each: then nobody can be added and nobody exchanged.
 *
 * @param admissible whether pins, exclusions, floors, caps, openings and limits are kept
 * @param firstServed whether the people served come first among those who can be served together
 * @param total the sum of the scores
 * @param bound what no other proposals to the same people can exceed
 */
public record ProofOfOptimality(boolean admissible, boolean firstServed, long total, long bound) {

  /** Returns whether the proposals are proven to be what was asked for. */
  public boolean isProven() {
    return admissible && firstServed && total == bound;
  }

  /** Checks an assignment. */
  public static ProofOfOptimality of(Assignment assignment) {
    return check(assignment.admission(), assignment.chosen(), assignment::price);
  }

  /**
   * Checks proposals from anywhere.
   *
   * @param prices by id of the vacancy, at least 0; 0 where there is none
   * @throws IllegalArgumentException if pins cannot be met, a proposal is no candidate, or a price
   *     is negative
   */
  public static ProofOfOptimality of(
      AssignmentProblem problem, WhatIf whatIf, List<Pair> proposals, Map<String, Long> prices) {
    int[] chosen = proposals.stream().mapToInt(pair -> requireCandidate(problem, pair)).toArray();
    return check(
        Admission.of(problem, whatIf),
        chosen,
        vacancy -> prices.getOrDefault(problem.vacancies().get(vacancy).id(), 0L));
  }

  private static int requireCandidate(AssignmentProblem problem, Pair pair) {
    int candidate = problem.candidate(pair);
    if (candidate < 0) {
      throw new IllegalArgumentException(
          "proposal of vacancy (%s) to person (%s) is no candidate.%nMaybe it is of another batch."
              .formatted(pair.vacancy(), pair.person()));
    }
    return candidate;
  }

  /** Returns the price of a vacancy by number. */
  @FunctionalInterface
  private interface Prices {
    long of(int vacancy);
  }

  private static ProofOfOptimality check(Admission admission, int[] chosen, Prices prices) {
    AssignmentProblem problem = admission.problem;
    long[] price = new long[problem.vacancies().size()];
    Arrays.setAll(price, prices::of);
    for (int v = 0; v < price.length; v++) {
      if (price[v] < 0) {
        throw new IllegalArgumentException(
            "price (%d) of vacancy (%s) must be at least 0.%nMaybe a sign was lost."
                .formatted(price[v], problem.vacancies().get(v).id()));
      }
    }
    boolean[] served = new boolean[problem.people().size()];
    for (int c : chosen) {
      served[problem.personByCandidate[c]] = true;
    }
    return new ProofOfOptimality(
        isAdmissible(admission, chosen),
        new Exchanges(admission, chosen).isFirst(served),
        Arrays.stream(chosen).mapToLong(c -> problem.pointsByCandidate[c]).sum(),
        Bounds.of(admission, served, price));
  }

  private static boolean isAdmissible(Admission admission, int[] chosen) {
    Set<Integer> seen = new HashSet<>();
    int[] cap = admission.cap.clone();
    int[] room = admission.room.clone();
    boolean kept = true;
    for (int c : chosen) {
      kept &= seen.add(c);
      if (!admission.isPin(c)) {
        kept &= admission.open[c];
        kept &= --cap[admission.problem.personByCandidate[c]] >= 0;
        kept &= --room[admission.problem.vacancyByCandidate[c]] >= 0;
      }
    }
    return kept && Arrays.stream(admission.pins).allMatch(seen::contains);
  }
}
