package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many more people come within reach of a vacancy when one of its requirements asks one step
 * less. Exact over a pool, in one walk through it. Thread-safe.
 */
public final class Elasticity {

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public Elasticity(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * What one relaxation opens.
   *
   * @param relaxation the relaxation
   * @param more how many more people are within reach
   */
  public record Opening(Relaxation relaxation, int more) {}

  /**
   * The answer.
   *
   * @param within how many people are within reach as it is
   * @param openings what each relaxation opens, most people first, then in the order of the
   *     vacancy's conditions
   */
  public record Answer(int within, List<Opening> openings) {

    /** Copies the list. */
    public Answer {
      openings = List.copyOf(openings);
    }
  }

  /** Returns what each relaxation of a vacancy opens. */
  public Answer of(VacancyView vacancy) {
    List<Relaxation> relaxations = Relaxation.of(vacancy);
    int[] more = new int[relaxations.size()];
    int[] within = new int[1];
    pool.people(
        vacancy,
        reach,
        1,
        person -> {
          Pair pair = new Pair(person, vacancy);
          List<UnmetCondition> unmet = reach.unmet(pair);
          if (unmet.isEmpty() && reach.score(pair) >= reach.cutOff()) {
            within[0]++;
            return;
          }
          for (int i = 0; i < more.length; i++) {
            boolean helps = couldMeet(relaxations.get(i), unmet);
            more[i] += helps && isWithin(person, relaxations.get(i)) ? 1 : 0;
          }
        });
    List<Opening> openings = new ArrayList<>();
    for (int i = 0; i < more.length; i++) {
      openings.add(new Opening(relaxations.get(i), more[i]));
    }
    openings.sort(Comparator.comparingInt(Opening::more).reversed());
    return new Answer(within[0], openings);
  }

  /** A relaxation meets no condition but its own. */
  private static boolean couldMeet(Relaxation relaxation, List<UnmetCondition> unmet) {
    return unmet.stream().allMatch(one -> one.condition().equals(relaxation.condition()));
  }

  private boolean isWithin(PersonView person, Relaxation relaxation) {
    Pair pair = new Pair(person, relaxation.relaxed());
    boolean met =
        reach.unmet(pair).stream()
            .allMatch(
                one -> relaxation.dropped() && one.condition().equals(relaxation.condition()));
    return met && reach.score(pair) >= reach.cutOff();
  }
}
