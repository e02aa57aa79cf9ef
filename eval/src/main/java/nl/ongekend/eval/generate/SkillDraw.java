package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * Draws distinct skills: of an occupation's own links, and skills that many occupations share.
 *
 * <p>Some links of an occupation come about twice as often as the mean of its links, the same ones
 * in every document. Shared skills follow a Zipf distribution in the order of how many occupations
 * use them.
 */
final class SkillDraw {

  /** Where a drawn skill comes from. */
  enum Origin {
    /** A skill that the occupation cannot be done without. */
    ESSENTIAL,
    /** A skill that some jobs of the occupation use. */
    OPTIONAL,
    /** A skill from the whole taxonomy, most often one that many occupations use. */
    SHARED
  }

  /**
   * A skill that was drawn.
   *
   * @param skill its ordinal
   * @param origin where it comes from
   */
  record Drawn(int skill, Origin origin) {}

  private static final int DRAWS_PER_SKILL = 2;

  private final Csr essential;
  private final Csr optional;
  private final List<Integer> shared;
  private final WeightedIndex sharedIndex;

  SkillDraw(TaxonomySnapshot taxonomy) {
    essential = taxonomy.essentialSkills();
    optional = taxonomy.optionalSkills();
    shared = shared(taxonomy);
    sharedIndex = WeightedIndex.zipf(shared.size(), GeneratorSettings.Market.SKILL_EXPONENT);
  }

  /**
   * Returns skills in the order in which they were drawn, each once.
   *
   * @param occupation an occupation with at least one skill
   * @param wanted how many; fewer when an occupation with few links gives too many duplicates
   */
  List<Drawn> draw(
      int occupation, int wanted, WeightedChoice<Origin> origins, RandomStream random) {
    List<Drawn> drawn = new ArrayList<>(wanted);
    int most = wanted * DRAWS_PER_SKILL;
    for (int draws = 0; draws < most && drawn.size() < wanted; draws++) {
      Origin origin = origins.pick(random);
      int skill = skill(occupation, origin, random);
      if (isNew(skill, drawn)) {
        drawn.add(new Drawn(skill, origin));
      }
    }
    return drawn;
  }

  private int skill(int occupation, Origin origin, RandomStream random) {
    if (origin == Origin.SHARED) {
      return shared.get(sharedIndex.pick(random));
    }
    Csr wanted = origin == Origin.ESSENTIAL ? essential : optional;
    Csr other = origin == Origin.ESSENTIAL ? optional : essential;
    Csr links = wanted.size(occupation) > 0 ? wanted : other;
    return links.get(occupation, random.lowBelow(links.size(occupation)));
  }

  /** Lists are short: a scan is faster than a set. */
  private static boolean isNew(int skill, List<Drawn> drawn) {
    for (Drawn known : drawn) {
      if (known.skill() == skill) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> shared(TaxonomySnapshot taxonomy) {
    Csr essentialIn = taxonomy.essentialIn();
    Csr optionalIn = taxonomy.optionalIn();
    int[] uses =
        IntStream.range(0, taxonomy.skillCount())
            .map(skill -> essentialIn.size(skill) + optionalIn.size(skill))
            .toArray();
    return IntStream.range(0, uses.length)
        .filter(skill -> uses[skill] > 0 && taxonomy.skillKind(skill) != SkillKind.LICENCE)
        .boxed()
        .sorted(Comparator.comparingInt((Integer skill) -> -uses[skill]))
        .toList();
  }
}
