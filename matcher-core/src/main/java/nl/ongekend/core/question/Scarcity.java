package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.score.SkillsAsk;

/**
 * How many people of a cohort meet what the vacancies of a pool cannot do without: the skills and
 * licences that are conditions of {@link Reach}, each at the lowest level that is asked.
 * O(vacancies + skills asked * people). Thread-safe.
 */
public final class Scarcity {

  private static final Comparator<Asked> MOST_ASKED_FIRST =
      Comparator.comparingInt((Asked asked) -> asked.vacancies().size())
          .reversed()
          .thenComparing(asked -> asked.condition().kind())
          .thenComparingInt(asked -> asked.condition().subject());

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public Scarcity(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A skill or licence that is asked.
   *
   * @param condition which
   * @param vacancies the vacancies that ask it, at least one
   * @param able how many people meet it at the lowest level that one of them asks
   */
  public record Asked(Condition condition, Set<UUID> vacancies, int able) {

    /** Copies the set. */
    public Asked {
      vacancies = Set.copyOf(vacancies);
    }
  }

  /** Returns what is asked, what most vacancies ask first, then by kind and ordinal. */
  public List<Asked> of(List<PersonView> cohort) {
    Map<Condition, Set<UUID>> vacanciesByCondition = new HashMap<>();
    Map<Condition, SkillsAsk.Requirement> lowestByCondition = new HashMap<>();
    pool.everyVacancy(vacancy -> {
      SkillsAsk ask = vacancy.facets().skills();
      for (SkillsAsk.Requirement asked : ask.requirements()) {
        if (SkillAspect.isCondition(ask, asked)) {
          Condition condition = SkillAspect.condition(asked);
          vacanciesByCondition.computeIfAbsent(condition, _ -> new HashSet<>()).add(vacancy.id());
          lowestByCondition.merge(condition, asked, Scarcity::lower);
        }
      }
    });
    List<Asked> all = new ArrayList<>();
    vacanciesByCondition.forEach((condition, vacancies) -> {
      SkillsAsk.Requirement lowest = lowestByCondition.get(condition);
      all.add(new Asked(condition, vacancies, lowest == null ? 0 : able(cohort, lowest)));
    });
    all.sort(MOST_ASKED_FIRST);
    return List.copyOf(all);
  }

  private static SkillsAsk.Requirement lower(
      SkillsAsk.Requirement one, SkillsAsk.Requirement other) {
    return other.level() < one.level() ? other : one;
  }

  private int able(List<PersonView> cohort, SkillsAsk.Requirement asked) {
    return (int)
        cohort.stream()
            .filter(person -> reach.skills().isMet(person.facets().skills(), asked))
            .count();
  }
}
