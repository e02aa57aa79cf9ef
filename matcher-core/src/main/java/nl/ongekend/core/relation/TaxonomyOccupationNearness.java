package nl.ongekend.core.relation;

import nl.ongekend.core.spi.OccupationNearness;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * Nearness of occupations by ISCO-08 group and by shared essential skills, whichever says more.
 *
 * <pre>
 *   by group   1000 same occupation, 800 same unit group, 500 same minor, 200 same sub-major
 *   by skills  min(900, floor(1000 * 2 * common / (essential held + essential asked)))
 * </pre>
 *
 * <p>Example: a nurse (2221, five essential skills) and a nursing assistant (5321, three) share no
 * group and two skills: {@code floor(1000 * 2 * 2 / (5 + 3)) = 500}.
 *
 * <p>Source of the second: L. R. Dice, Measures of the amount of ecologic association between
 * species, 1945. O(essential skills) per pair. Immutable.
 */
public final class TaxonomyOccupationNearness implements OccupationNearness {

  private static final int SAME = 1_000;
  private static final int SAME_UNIT_GROUP = 800;
  private static final int SAME_MINOR_GROUP = 500;
  private static final int SAME_SUB_MAJOR_GROUP = 200;
  private static final int MOST_BY_SKILLS = 900;

  /** The ISCO-08 skill level of each major group, 0 to 9; for 1 and 0 the usual one. */
  private static final int[] SKILL_LEVELS = {2, 4, 4, 3, 2, 2, 2, 2, 2, 1};

  private final TaxonomySnapshot taxonomy;

  /** Creates the nearness of a taxonomy. */
  public TaxonomyOccupationNearness(TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
  }

  @Override
  public int permille(int held, int asked) {
    return held == asked ? SAME : Math.max(byGroup(held, asked), bySkills(held, asked));
  }

  private int byGroup(int held, int asked) {
    int heldGroup = taxonomy.isco(held);
    int askedGroup = taxonomy.isco(asked);
    if (heldGroup == 0 || askedGroup == 0) {
      return 0;
    }
    if (heldGroup == askedGroup) {
      return SAME_UNIT_GROUP;
    }
    if (heldGroup / 10 == askedGroup / 10) {
      return SAME_MINOR_GROUP;
    }
    return heldGroup / 100 == askedGroup / 100 ? SAME_SUB_MAJOR_GROUP : 0;
  }

  private int bySkills(int held, int asked) {
    Csr essential = taxonomy.essentialSkills();
    int sum = essential.size(held) + essential.size(asked);
    return sum == 0 ? 0 : Math.min(MOST_BY_SKILLS, 2 * SAME * common(essential, held, asked) / sum);
  }

  private static int common(Csr rows, int first, int second) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < rows.size(first) && j < rows.size(second)) {
      int difference = Integer.compare(rows.get(first, i), rows.get(second, j));
      common += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return common;
  }

  @Override
  public int skillLevel(int occupation) {
    int group = taxonomy.isco(occupation);
    return group == 0 ? 0 : SKILL_LEVELS[group / 1_000];
  }
}
