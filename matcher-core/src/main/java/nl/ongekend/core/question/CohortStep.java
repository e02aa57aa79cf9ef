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
   * @param pairs how many pairs of a person and a vacancy it brings within reach
   */
  public record Opening(Step step, int people, int pairs) {}

  /** Returns the steps that open something for a cohort, the one that opens most first. */
  public List<Opening> of(List<PersonView> cohort) {
    Map<Step, Set<UUID>> peopleByStep = new HashMap<>();
    Map<Step, Integer> pairsByStep = new HashMap<>();
    for (PersonView person : cohort) {
      pool.vacancies(
          person,
          reach,
          1,
          vacancy ->
              reach
                  .findMiss(new Pair(person, vacancy))
                  .map(Miss::change)
                  .ifPresent(change -> {
                    Step step = new Step(change.condition(), change.field(), change.to());
                    peopleByStep.computeIfAbsent(step, _ -> new HashSet<>()).add(person.id());
                    pairsByStep.merge(step, 1, Integer::sum);
                  }));
    }
    return peopleByStep.entrySet().stream()
        .map(entry ->
            new Opening(
                entry.getKey(),
                entry.getValue().size(),
                pairsByStep.getOrDefault(entry.getKey(), 0)))
        .sorted(MOST_FIRST)
        .toList();
  }
}
