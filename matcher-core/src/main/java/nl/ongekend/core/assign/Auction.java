package nl.ongekend.core.assign;

import java.util.Arrays;

/**
 * A good plan quickly: an auction in which people bid for places, with an increment that shrinks.
 *
 * <p>Whoever has no place bids for the one of most value, up to the point where the second best
 * would be better by the increment. Early rounds with large increments find prices, later ones
 * refine them. Source: D. P. Bertsekas, The auction algorithm, 1988, and D. P. Bertsekas, D. A.
 * Castañon, The auction algorithm for the transportation problem, 1989. What it misses is at most
 * the last increment for each proposal; {@link Balance} makes the outcome exact.
 *
 * <p>Ends because the people to serve can be served together; see {@link ServedSet}.
 */
final class Auction {

  private static final int SHRINK = 5;
  private static final int FIRST_SHARE = 4;

  private final Plan plan;
  private final AssignmentProblem problem;
  private final SlotPrices slots;
  private final boolean[] held;
  private final int[] count;
  private final int[] bidders;
  private int waiting;
  private final long beyond;

  private Auction(Plan plan) {
    this.plan = plan;
    this.problem = plan.problem;
    this.slots = new SlotPrices(plan.admission.room);
    this.held = new boolean[problem.candidateCount()];
    this.count = new int[plan.served.length];
    this.bidders = new int[Math.toIntExact(Arrays.stream(plan.most).asLongStream().sum())];
    this.beyond = (AssignmentRules.MOST_POINTS + 1L) * plan.scale;
  }

  /**
   * Fills an empty plan.
   *
   * @param last the last increment, in parts of a point; at least 1
   */
  static void run(Plan plan, long last) {
    Auction auction = new Auction(plan);
    long increment = plan.scale * AssignmentRules.MOST_POINTS / FIRST_SHARE;
    auction.round(increment);
    while (increment > last) {
      increment = Math.max(last, increment / SHRINK);
      auction.deflate();
      plan.leaveAll();
      auction.round(increment);
    }
    auction.deflate();
  }

  private void round(long increment) {
    slots.reset(plan.price);
    Arrays.fill(held, false);
    Arrays.fill(count, 0);
    waiting = 0;
    for (int p = plan.most.length - 1; p >= 0; p--) {
      for (int i = 0; i < plan.most[p]; i++) {
        bidders[waiting++] = p;
      }
    }
    while (waiting > 0) {
      bid(bidders[--waiting], increment);
    }
  }

  private void bid(int person, long increment) {
    int best = SlotPrices.NONE;
    long bestValue = Long.MIN_VALUE;
    long secondValue = Long.MIN_VALUE;
    int end = problem.firstByPerson[person + 1];
    for (int c = problem.firstByPerson[person]; c < end; c++) {
      if (!plan.isOpen(c) || held[c] || !slots.hasRoom(problem.vacancyByCandidate[c])) {
        continue;
      }
      long value = plan.value(c);
      if (value > bestValue) {
        secondValue = bestValue;
        bestValue = value;
        best = c;
      } else if (value > secondValue) {
        secondValue = value;
      }
    }
    boolean optional = count[person] >= plan.least[person];
    if (best == SlotPrices.NONE || (optional && bestValue <= 0)) {
      return;
    }
    long next = optional ? Math.max(secondValue, 0) : Math.max(secondValue, bestValue - beyond);
    take(best, bestValue - next + increment);
  }

  private void take(int candidate, long raise) {
    int vacancy = problem.vacancyByCandidate[candidate];
    int out = slots.replaceLowest(vacancy, candidate, slots.lowest(vacancy) + raise);
    plan.price[vacancy] = slots.lowest(vacancy);
    held[candidate] = true;
    count[problem.personByCandidate[candidate]]++;
    if (out != SlotPrices.NONE) {
      int loser = problem.personByCandidate[out];
      held[out] = false;
      count[loser]--;
      bidders[waiting++] = loser;
    }
  }

  /**
   * Awards the places and lowers what earlier rounds drove up for nothing: a place that nobody came
   * back for keeps its price in an auction, and all prices around it stay too high.
   */
  private void deflate() {
    award();
    plan.takeProfits();
    LowestPrices.settle(plan);
  }

  private void award() {
    for (int c = 0; c < held.length; c++) {
      if (held[c]) {
        plan.take(c);
      }
    }
  }
}
