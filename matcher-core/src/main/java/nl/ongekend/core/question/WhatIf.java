package nl.ongekend.core.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a changed passport or vacancy would bring within reach and take out of it. Nothing is kept.
 * Thread-safe.
 */
public final class WhatIf {

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public WhatIf(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A document whose reach changes.
   *
   * @param id its id
   * @param score the expected score on the side of the change where it is within reach
   */
  public record Moved(UUID id, int score) {}

  /**
   * The difference.
   *
   * @param before how many were within reach
   * @param after how many are with the change
   * @param enters what comes within reach, highest score first, then by id
   * @param leaves what leaves it, in the same order
   */
  public record Difference(int before, int after, List<Moved> enters, List<Moved> leaves) {

    /** Copies the lists. */
    public Difference {
      enters = List.copyOf(enters);
      leaves = List.copyOf(leaves);
    }
  }

  /** Returns the vacancies that a change of a passport moves. */
  public Difference ofPerson(PersonView before, PersonView after) {
    return difference(reached(before), reached(after));
  }

  /** Returns the people whom a change of a vacancy moves. */
  public Difference ofVacancy(VacancyView before, VacancyView after) {
    return difference(reached(before), reached(after));
  }

  private Map<UUID, Integer> reached(PersonView person) {
    Map<UUID, Integer> scoreById = new HashMap<>();
    pool.vacancies(
        person, reach, 0, vacancy -> put(scoreById, vacancy.id(), new Pair(person, vacancy)));
    return scoreById;
  }

  private Map<UUID, Integer> reached(VacancyView vacancy) {
    Map<UUID, Integer> scoreById = new HashMap<>();
    pool.people(
        vacancy, reach, 0, person -> put(scoreById, person.id(), new Pair(person, vacancy)));
    return scoreById;
  }

  private void put(Map<UUID, Integer> scoreById, UUID id, Pair pair) {
    reach.findWithin(pair).ifPresent(score -> scoreById.put(id, score));
  }

  private static Difference difference(Map<UUID, Integer> before, Map<UUID, Integer> after) {
    return new Difference(
        before.size(), after.size(), onlyIn(after, before), onlyIn(before, after));
  }

  private static List<Moved> onlyIn(Map<UUID, Integer> some, Map<UUID, Integer> others) {
    return some.entrySet().stream()
        .filter(entry -> !others.containsKey(entry.getKey()))
        .map(entry -> new Moved(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Moved::score)
                .reversed()
                .thenComparing(moved -> moved.id().toString()))
        .toList();
  }
}
