package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.SkillsAsk;

/**
 * Which requirements of a vacancy few comparable vacancies have and many people lose by. Exact over
 * a pool, in one walk through each side. Thread-safe.
 *
 * <pre>
 *   comparable = the other vacancies of the same occupation
 *   asking     = those of them that ask the same, at the same level or a higher one
 *   lost       = people who meet every other condition, and whose expected score is at least the
 *                cut-off as it is
 *   over-asked = comparable &gt;= 5, asking &lt;= 20 % of comparable, and lost &gt;= 5
 * </pre>
 */
public final class OverAsking {

  /** How many comparable vacancies there have to be. */
  public static final int FEWEST_COMPARABLE = 5;

  /** How many of the comparable vacancies may ask the same, per cent. */
  public static final int RARE_PERCENT = 20;

  /** How many people have to lose by it. */
  public static final int FEWEST_LOST = 5;

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public OverAsking(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A requirement beside those of comparable vacancies.
   *
   * @param condition the skill, licence or language
   * @param level the level asked: of a skill 1 to 4, of a language the ordinal of its highest CEFR
   *     level, of a licence 1
   * @param comparable how many comparable vacancies there are
   * @param asking how many of them ask the same or more
   * @param lost how many people lose by it
   */
  public record Asked(Condition condition, int level, int comparable, int asking, int lost) {

    /** Returns whether it asks too much. */
    public boolean isOverAsked() {
      return comparable >= FEWEST_COMPARABLE
          && asking * 100 <= comparable * RARE_PERCENT
          && lost >= FEWEST_LOST;
    }
  }

  /** Returns every requirement of a vacancy, in the order of its conditions. */
  public List<Asked> of(VacancyView vacancy) {
    Map<Condition, Integer> levels = levels(vacancy);
    Map<Condition, Integer> asking = new HashMap<>();
    int[] comparable = new int[1];
    comparable(
        vacancy,
        other -> {
          comparable[0]++;
          levels(other)
              .forEach((condition, level) -> {
                if (level >= levels.getOrDefault(condition, Integer.MAX_VALUE)) {
                  asking.merge(condition, 1, Integer::sum);
                }
              });
        });
    Map<Condition, Integer> lost = lost(vacancy);
    List<Asked> asked = new ArrayList<>();
    for (Condition condition : conditions(vacancy)) {
      asked.add(
          new Asked(
              condition,
              levels.getOrDefault(condition, 0),
              comparable[0],
              asking.getOrDefault(condition, 0),
              lost.getOrDefault(condition, 0)));
    }
    return List.copyOf(asked);
  }

  private void comparable(VacancyView vacancy, Consumer<VacancyView> consumer) {
    int occupation = vacancy.facets().occupation();
    if (occupation != OccupationTerm.NO_OCCUPATION) {
      pool.vacanciesOf(
          occupation,
          other -> {
            if (!other.id().equals(vacancy.id())) {
              consumer.accept(other);
            }
          });
    }
  }

  private static List<Condition> conditions(VacancyView vacancy) {
    List<Condition> conditions = new ArrayList<>();
    vacancy.facets().languages().parts().stream()
        .map(part -> new Condition(Condition.Kind.LANGUAGE, part.language()))
        .distinct()
        .forEach(conditions::add);
    SkillsAsk skills = vacancy.facets().skills();
    skills.requirements().stream()
        .filter(asked -> SkillAspect.isCondition(skills, asked))
        .map(SkillAspect::condition)
        .forEach(conditions::add);
    return conditions;
  }

  private static Map<Condition, Integer> levels(VacancyView vacancy) {
    Map<Condition, Integer> levels = new HashMap<>();
    for (LanguageAsk.Part part : vacancy.facets().languages().parts()) {
      levels.merge(
          new Condition(Condition.Kind.LANGUAGE, part.language()), part.level(), Math::max);
    }
    SkillsAsk skills = vacancy.facets().skills();
    for (SkillsAsk.Requirement asked : skills.requirements()) {
      if (SkillAspect.isCondition(skills, asked)) {
        levels.merge(SkillAspect.condition(asked), asked.licence() ? 1 : asked.level(), Math::max);
      }
    }
    return levels;
  }

  private Map<Condition, Integer> lost(VacancyView vacancy) {
    Map<Condition, Integer> lost = new HashMap<>();
    pool.people(
        vacancy,
        reach,
        1,
        person -> {
          Pair pair = new Pair(person, vacancy);
          List<UnmetCondition> unmet = reach.unmet(pair);
          if (unmet.size() == 1 && reach.score(pair) >= reach.cutOff()) {
            lost.merge(unmet.getFirst().condition(), 1, Integer::sum);
          }
        });
    return lost;
  }
}
