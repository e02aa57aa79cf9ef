package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * From an occupation with fewer vacancies than people to occupations with more: what they share and
 * what is missing. Exact over a pool, in one walk through each side. Thread-safe.
 *
 * <pre>
 *   vacancies(o) = vacancies of occupation o
 *   people(o)    = people who hold or have held o
 *   shrinks      = people(o) &gt; vacancies(o)
 *   shortage     = vacancies(o) &gt; people(o)
 *   target       = a shortage occupation, other than the origin, at a nearness of 200 or more
 *   order        = fewest missing essential skills, then nearest, then most vacancies beyond people,
 *                  then by the address of the concept
 * </pre>
 *
 * <p>Missing skills stand in the order in which to learn them: those that most vacancies of the
 * target ask come first.
 */
public final class WorkToWork {

  private final TaxonomySnapshot taxonomy;
  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool whose facets are of this taxonomy. */
  public WorkToWork(TaxonomySnapshot taxonomy, Reach reach, Pool pool) {
    this.taxonomy = taxonomy;
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * How many there are of an occupation.
   *
   * @param occupation its ordinal
   * @param vacancies how many vacancies
   * @param people how many people hold it or have held it
   */
  public record Demand(int occupation, int vacancies, int people) {

    /** Returns whether there are more people than vacancies. */
    public boolean shrinks() {
      return people > vacancies;
    }

    /** Returns whether there are more vacancies than people. */
    public boolean isShort() {
      return vacancies > people;
    }
  }

  /**
   * An occupation to go to.
   *
   * @param demand how many there are of it
   * @param nearness how near it is, per mille
   * @param shared the ordinals of its essential skills that the origin has too, ascending
   * @param missing the ordinals of the others, most asked first
   */
  public record Target(Demand demand, int nearness, List<Integer> shared, List<Integer> missing) {

    /** Copies the lists. */
    public Target {
      shared = List.copyOf(shared);
      missing = List.copyOf(missing);
    }
  }

  /**
   * The answer.
   *
   * @param origin how many there are of the origin
   * @param targets where to go, in order
   */
  public record Answer(Demand origin, List<Target> targets) {

    /** Copies the list. */
    public Answer {
      targets = List.copyOf(targets);
    }
  }

  /** Returns where somebody can go who has the essential skills of an occupation. */
  public Answer of(int occupation) {
    Set<Integer> skills = new HashSet<>();
    Csr essential = taxonomy.essentialSkills();
    for (int i = 0; i < essential.size(occupation); i++) {
      skills.add(essential.get(occupation, i));
    }
    return answer(occupation, skills);
  }

  /** Returns where a person can go from an occupation, with the skills the person has. */
  public Answer of(int occupation, PersonView person) {
    Set<Integer> skills = new HashSet<>(person.facets().skills().inferred());
    person.facets().skills().claims().forEach(claim -> skills.add(claim.skill()));
    person.facets().skills().licences().stream()
        .filter(SkillsOffer.Licence::held)
        .forEach(licence -> skills.add(licence.licence()));
    return answer(occupation, skills);
  }

  private Answer answer(int origin, Set<Integer> skills) {
    Market market = new Market();
    pool.everyVacancy(market::add);
    pool.everybody(market::add);
    List<Target> targets = new ArrayList<>();
    for (int occupation : market.vacancies.keySet()) {
      Demand demand = market.demand(occupation);
      int nearness = reach.context().nearness().permille(origin, occupation);
      if (occupation != origin && demand.isShort() && nearness >= OneStepWider.LEAST_NEARNESS) {
        targets.add(target(demand, nearness, skills, market));
      }
    }
    targets.sort(bestFirst());
    return new Answer(market.demand(origin), targets);
  }

  private Comparator<Target> bestFirst() {
    return Comparator.comparingInt((Target target) -> target.missing().size())
        .thenComparing(Comparator.comparingInt(Target::nearness).reversed())
        .thenComparing(
            Comparator.comparingInt(
                    (Target target) -> target.demand().vacancies() - target.demand().people())
                .reversed())
        .thenComparing(target -> taxonomy.occupationId(target.demand().occupation()).uri());
  }

  private Target target(Demand demand, int nearness, Set<Integer> skills, Market market) {
    List<Integer> shared = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    Csr essential = taxonomy.essentialSkills();
    for (int i = 0; i < essential.size(demand.occupation()); i++) {
      int skill = essential.get(demand.occupation(), i);
      (skills.contains(skill) ? shared : missing).add(skill);
    }
    missing.sort(
        Comparator.comparingInt((Integer skill) -> market.asked(demand.occupation(), skill))
            .reversed()
            .thenComparing(skill -> taxonomy.skillId(skill).uri()));
    return new Target(demand, nearness, shared, missing);
  }

  /** Counts of a walk through a pool. */
  private static final class Market {
    private final Map<Integer, Integer> vacancies = new HashMap<>();
    private final Map<Integer, Integer> people = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> askedByOccupation = new HashMap<>();

    void add(VacancyView vacancy) {
      int occupation = vacancy.facets().occupation();
      if (occupation == OccupationTerm.NO_OCCUPATION) {
        return;
      }
      vacancies.merge(occupation, 1, Integer::sum);
      SkillsAsk skills = vacancy.facets().skills();
      if (!skills.derived()) {
        Map<Integer, Integer> asked =
            askedByOccupation.computeIfAbsent(occupation, _ -> new HashMap<>());
        skills.requirements().forEach(one -> asked.merge(one.concept(), 1, Integer::sum));
      }
    }

    void add(PersonView person) {
      person.facets().occupations().held().stream()
          .map(OccupationOffer.Held::occupation)
          .distinct()
          .forEach(occupation -> people.merge(occupation, 1, Integer::sum));
    }

    Demand demand(int occupation) {
      return new Demand(
          occupation, vacancies.getOrDefault(occupation, 0), people.getOrDefault(occupation, 0));
    }

    int asked(int occupation, int skill) {
      return askedByOccupation.getOrDefault(occupation, Map.of()).getOrDefault(skill, 0);
    }
  }
}
