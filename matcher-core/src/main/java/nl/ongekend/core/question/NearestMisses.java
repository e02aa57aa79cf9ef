package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What is missed by exactly one condition, exactly: over everything in a pool, as a loop over all
 * pairs would find it. Thread-safe.
 */
public final class NearestMisses {

  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingInt((Near near) -> near.miss().scoreAfter())
          .thenComparingInt(near -> near.miss().score())
          .reversed()
          .thenComparing(near -> near.id().toString());

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public NearestMisses(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A document of the other side that is nearly within reach.
   *
   * @param id its id
   * @param miss by what it is missed
   */
  public record Near(UUID id, Miss miss) {}

  /**
   * The answer.
   *
   * @param within how many are within reach
   * @param missed how many are missed by exactly one condition
   * @param nearest the nearest of these: by the score once the condition is met, then by the
   *     present score, then by id
   */
  public record Answer(int within, int missed, List<Near> nearest) {

    /** Copies the list. */
    public Answer {
      nearest = List.copyOf(nearest);
    }
  }

  /** Returns the vacancies that a person misses by exactly one condition. */
  public Answer ofPerson(PersonView person, int top) {
    Count count = new Count();
    pool.vacancies(
        person, reach, 1, vacancy -> count.add(reach, new Pair(person, vacancy), vacancy.id()));
    return count.answer(top);
  }

  /** Returns the people who miss a vacancy by exactly one condition. */
  public Answer ofVacancy(VacancyView vacancy, int top) {
    Count count = new Count();
    pool.people(
        vacancy, reach, 1, person -> count.add(reach, new Pair(person, vacancy), person.id()));
    return count.answer(top);
  }

  private static final class Count {
    private final List<Near> near = new ArrayList<>();
    private int within;

    void add(Reach reach, Pair pair, UUID id) {
      List<UnmetCondition> unmet = reach.unmet(pair);
      reach
          .findMiss(pair, unmet)
          .ifPresentOrElse(
              miss -> near.add(new Near(id, miss)), () -> within += unmet.isEmpty() ? 1 : 0);
    }

    Answer answer(int top) {
      return new Answer(
          within, near.size(), near.stream().sorted(NEAREST_FIRST).limit(top).toList());
    }
  }
}
