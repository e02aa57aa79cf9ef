package nl.ongekend.core.assign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A proposal of a batch: who gets which vacancy, at which prices. Immutable and thread-safe.
 *
 * <p>People, proposals and prices are those of one problem under one {@link WhatIf}.
 */
public final class Assignment {

  private final Admission admission;
  private final boolean[] served;
  private final int[] chosen;
  private final Plan plan;
  private final long bound;

  private boolean pricesAreLowest;

  private Assignment(Plan plan, int[] chosen) {
    this.admission = plan.admission;
    this.served = plan.served;
    this.chosen = chosen;
    this.plan = plan;
    this.bound = Bounds.of(admission, served, plan.price);
  }

  /** Takes an optimal plan in points; the caller gives it away. */
  static Assignment of(Plan plan) {
    int[] pins = plan.admission.pins;
    int[] held = plan.places.candidates();
    int[] chosen = Arrays.copyOf(held, held.length + pins.length);
    System.arraycopy(pins, 0, chosen, held.length, pins.length);
    Arrays.sort(chosen);
    return new Assignment(plan, chosen);
  }

  /** Returns what was asked. */
  public AssignmentProblem problem() {
    return admission.problem;
  }

  /** Returns what the user changed. */
  public WhatIf whatIf() {
    return admission.whatIf;
  }

  /** Returns the proposals, person by person in order of wait, then in order of the own list. */
  public List<Pair> proposals() {
    return Arrays.stream(chosen).mapToObj(problem()::pair).toList();
  }

  /**
   * Returns the ids of the vacancies proposed to a person, in order of the own list; often none.
   */
  public List<String> proposalsTo(String person) {
    int number = problem().person(person);
    if (number < 0) {
      return List.of();
    }
    return IntStream.range(problem().firstByPerson[number], problem().firstByPerson[number + 1])
        .filter(this::isChosen)
        .mapToObj(c -> problem().pair(c).vacancy())
        .toList();
  }

  /** Returns the ids of the people who get a proposal, in order of wait. */
  public List<String> listServed() {
    return IntStream.range(0, served.length)
        .filter(p -> served[p])
        .mapToObj(p -> problem().people().get(p).id())
        .toList();
  }

  /** Returns how many people get a proposal. */
  public int servedCount() {
    return (int) IntStream.range(0, served.length).filter(p -> served[p]).count();
  }

  /** Returns the sum of the scores of all proposals, in points. */
  public long total() {
    return Arrays.stream(chosen).mapToLong(c -> problem().pointsByCandidate[c]).sum();
  }

  /** Returns a total that no assignment of the same people exceeds, by the prices. */
  public long bound() {
    return bound;
  }

  /** Returns by how many points the total may miss the greatest at most; 0 proves it. */
  public long gap() {
    return bound - total();
  }

  /**
   * Returns the price of a vacancy in points, at least 0: with an exact assignment, what one more
   * place of it would add to the total of the same people. The first call searches all candidates
   * once.
   *
   * @throws IllegalArgumentException if no vacancy has this id
   */
  public long price(String vacancy) {
    int number = problem().vacancy(vacancy);
    if (number < 0) {
      throw new IllegalArgumentException(
          "vacancy (%s) is not in the batch.%nMaybe the id is of another batch."
              .formatted(vacancy));
    }
    return price(number);
  }

  /** Returns the outcome of the usual way, to compare with. */
  public Greedy greedy() {
    return Greedy.of(admission);
  }

  Admission admission() {
    return admission;
  }

  /** Returns the chosen candidates, ascending; not to be changed. */
  int[] chosen() {
    return chosen;
  }

  /** Returns whether a candidate is proposed. */
  boolean isChosen(int candidate) {
    return Arrays.binarySearch(chosen, candidate) >= 0;
  }

  long price(int vacancy) {
    return lowestPrices()[vacancy];
  }

  /** Computed when first asked for: a what-if often is not asked for its prices. */
  private synchronized long[] lowestPrices() {
    if (!pricesAreLowest) {
      LowestPrices.settle(plan);
      pricesAreLowest = true;
    }
    return plan.price;
  }

  /** Copies prices that prove the optimum, lowest or not. */
  synchronized void copyPricesTo(long[] target) {
    System.arraycopy(plan.price, 0, target, 0, target.length);
  }
}
