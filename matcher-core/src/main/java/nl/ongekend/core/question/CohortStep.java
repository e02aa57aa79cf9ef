package nl.ongekend.core.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which one step opens most for a cohort: the change that meets the only condition between most of
 * its people and some vacancy. Exact over a pool. Thread-safe.
 */
public final class CohortStep {

  private static final Comparator<Opening> MOST_FIRST =
      Comparator.comparingInt(Opening::people)
          .thenComparingInt(Opening::pairs)
          .reversed()
          .thenComparing(opening -> opening.step().field())
          .thenComparing(opening -> opening.step().condition().kind())
          .thenComparingInt(opening -> opening.step().condition().subject())
          .thenComparing(opening -> opening.step().to());

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public CohortStep(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A change, whoever makes it.
   *
   * @param condition the condition it meets
   * @param field the path of the answer that changes
   * @param to what it becomes
   */
  public record Step(Condition condition, String field, String to) {}

  /**
   * What a step opens.
   *
   * @param step the step
   * @param people for how many people it opens at least one vacancy
   * @param first how many of these have nothing within reach without it
   * @param pairs how many pairs of a person and a vacancy it brings within reach
   * @param vacancies the vacancies of these pairs
   */
  public record Opening(Step step, int people, int first, int pairs, Set<UUID> vacancies) {

    /** Copies the set. */
    public Opening {
      vacancies = Set.copyOf(vacancies);
    }
  }

  /** Returns the steps that open something for a cohort, the one that opens most first. */
  public List<Opening> of(List<PersonView> cohort) {
    Map<Step, Tally> tallyByStep = new HashMap<>();
    for (PersonView person : cohort) {
      Missed missed = missed(person);
      missed.vacanciesByStep.forEach((step, vacancies) ->
          tallyByStep.computeIfAbsent(step, _ -> new Tally()).add(vacancies, missed.within));
    }
    return tallyByStep.entrySet().stream()
        .map(entry -> entry.getValue().opening(entry.getKey()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private Missed missed(PersonView person) {
    Missed missed = new Missed();
    pool.vacancies(person, reach, 1, vacancy -> missed.add(reach, new Pair(person, vacancy)));
    return missed;
  }

  /** What one person misses by one change, and whether anything is within reach. */
  private static final class Missed {
    private final Map<Step, Set<UUID>> vacanciesByStep = new HashMap<>();
    private boolean within;

    void add(Reach reach, Pair pair) {
      List<UnmetCondition> unmet = reach.unmet(pair);
      Miss miss = reach.findMiss(pair, unmet).orElse(null);
      within |= miss == null && unmet.isEmpty();
      Change change = miss == null ? null : miss.change();
      if (change != null) {
        vacanciesByStep
            .computeIfAbsent(
                new Step(change.condition(), change.field(), change.to()), _ -> new HashSet<>())
            .add(pair.vacancy().id());
      }
    }
  }

  /** What a step opens for those who were asked about so far. */
  private static final class Tally {
    private final Set<UUID> vacancies = new HashSet<>();
    private int people;
    private int first;
    private int pairs;

    void add(Set<UUID> opened, boolean within) {
      vacancies.addAll(opened);
      people++;
      first += within ? 0 : 1;
      pairs += opened.size();
    }

    Opening opening(Step step) {
      return new Opening(step, people, first, pairs, vacancies);
    }
  }
}
