package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.spi.OccupationNearness;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * What lies one step beside what a person has done or wishes: the best vacancy in each of two
 * adjacent occupations, with the skills that the two occupations share. It may be ranked, and the
 * person misses at most one requirement of it.
 *
 * <p>An occupation is adjacent when it is neither held nor wished, and nearness to one that is lies
 * between {@value #LEAST_NEARNESS} and 999 per mille. Of several the nearest is named as the
 * origin. Thread-safe.
 */
public final class OneStepWider {

  /** The least nearness of an adjacent occupation, per mille. */
  public static final int LEAST_NEARNESS = 200;

  /** How many are returned at most. */
  public static final int MOST = 2;

  private final TaxonomySnapshot taxonomy;
  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool whose facets are of this taxonomy. */
  public OneStepWider(TaxonomySnapshot taxonomy, Reach reach, Pool pool) {
    this.taxonomy = taxonomy;
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A vacancy in an adjacent occupation.
   *
   * @param vacancy its id
   * @param score the expected score
   * @param occupation the ordinal of its occupation
   * @param from the ordinal of the occupation, held or wished, that it is nearest to
   * @param nearness how near, per mille
   * @param shared the ordinals of essential skills of both that the person has or is likely to
   *     have, ascending
   */
  public record Wider(
      UUID vacancy, int score, int occupation, int from, int nearness, List<Integer> shared) {

    /** Copies the list. */
    public Wider {
      shared = List.copyOf(shared);
    }
  }

  /** Returns the best vacancy of each adjacent occupation, highest score first. */
  public List<Wider> of(PersonView person) {
    Set<Integer> own = own(person);
    Map<Integer, VacancyView> bestByOccupation = new HashMap<>();
    pool.vacancies(
        person,
        reach,
        1,
        vacancy -> {
          int occupation = vacancy.facets().occupation();
          boolean adjacent =
              occupation != OccupationTerm.NO_OCCUPATION
                  && !own.contains(occupation)
                  && nearness(nearest(own, occupation), occupation) >= LEAST_NEARNESS;
          if (adjacent && isNear(new Pair(person, vacancy))) {
            bestByOccupation.merge(occupation, vacancy, (one, other) -> better(person, one, other));
          }
        });
    return bestByOccupation.values().stream()
        .sorted((one, other) -> better(person, one, other) == one ? -1 : 1)
        .limit(MOST)
        .map(vacancy -> wider(person, own, vacancy))
        .toList();
  }

  private static Set<Integer> own(PersonView person) {
    Set<Integer> own = new HashSet<>();
    person.facets().occupations().held().stream()
        .map(OccupationOffer.Held::occupation)
        .forEach(own::add);
    List<Integer> wished = person.facets().wishes().occupations();
    own.addAll(wished == null ? List.of() : wished);
    return own;
  }

  private boolean isNear(Pair pair) {
    List<UnmetCondition> unmet = reach.unmet(pair);
    return unmet.isEmpty()
        || (unmet.size() == 1 && unmet.getFirst().layer() == UnmetCondition.Layer.REQUIREMENT);
  }

  private VacancyView better(PersonView person, VacancyView one, VacancyView other) {
    int difference = reach.score(new Pair(person, one)) - reach.score(new Pair(person, other));
    boolean first =
        difference > 0
            || (difference == 0 && one.id().toString().compareTo(other.id().toString()) <= 0);
    return first ? one : other;
  }

  private int nearest(Set<Integer> own, int occupation) {
    int nearest = OccupationTerm.NO_OCCUPATION;
    for (int held : own.stream().sorted().toList()) {
      if (nearness(held, occupation) > nearness(nearest, occupation)) {
        nearest = held;
      }
    }
    return nearest;
  }

  private int nearness(int held, int asked) {
    OccupationNearness nearness = reach.context().nearness();
    return held == OccupationTerm.NO_OCCUPATION ? -1 : nearness.permille(held, asked);
  }

  private Wider wider(PersonView person, Set<Integer> own, VacancyView vacancy) {
    int occupation = vacancy.facets().occupation();
    int from = nearest(own, occupation);
    return new Wider(
        vacancy.id(),
        reach.score(new Pair(person, vacancy)),
        occupation,
        from,
        nearness(from, occupation),
        shared(person.facets().skills(), from, occupation));
  }

  private List<Integer> shared(SkillsOffer offer, int from, int to) {
    Csr essential = taxonomy.essentialSkills();
    List<Integer> shared = new ArrayList<>();
    for (int i = 0; i < essential.size(to); i++) {
      int skill = essential.get(to, i);
      boolean has =
          offer.inferred().contains(skill)
              || offer.claims().stream().anyMatch(claim -> claim.skill() == skill);
      if (has && essential.contains(from, skill)) {
        shared.add(skill);
      }
    }
    return shared;
  }
}
