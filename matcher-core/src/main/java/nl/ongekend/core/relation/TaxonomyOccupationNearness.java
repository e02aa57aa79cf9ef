package nl.ongekend.core.relation;

import java.util.concurrent.atomic.AtomicReferenceArray;
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
 * species, 1945. The row of an occupation is computed when it is first asked, in some microseconds,
 * and kept: two bytes for each pair. Thread-safe.
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
  private final AtomicReferenceArray<short[]> rowByHeld;

  /** Creates the nearness of a taxonomy. */
  public TaxonomyOccupationNearness(TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
    this.rowByHeld = new AtomicReferenceArray<>(taxonomy.occupationCount());
  }

  @Override
  public int permille(int held, int asked) {
    short[] row = rowByHeld.get(held);
    return row == null ? row(held)[asked] : row[asked];
  }

  /** Two threads may compute the same row; they compute the same numbers. */
  private short[] row(int held) {
    int[] common = commonSkills(held);
    short[] row = new short[common.length];
    for (int asked = 0; asked < row.length; asked++) {
      row[asked] =
          (short)
              (held == asked
                  ? SAME
                  : Math.max(byGroup(held, asked), bySkills(common[asked], held, asked)));
    }
    rowByHeld.set(held, row);
    return row;
  }

  /** Returns how many essential skills each occupation has in common with one. */
  private int[] commonSkills(int held) {
    int[] common = new int[taxonomy.occupationCount()];
    Csr essential = taxonomy.essentialSkills();
    Csr essentialIn = taxonomy.essentialIn();
    for (int at = essential.start(held); at < essential.end(held); at++) {
      int skill = essential.value(at);
      for (int in = essentialIn.start(skill); in < essentialIn.end(skill); in++) {
        common[essentialIn.value(in)]++;
      }
    }
    return common;
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

  private int bySkills(int common, int held, int asked) {
    Csr essential = taxonomy.essentialSkills();
    int sum = essential.size(held) + essential.size(asked);
    return sum == 0 ? 0 : Math.min(MOST_BY_SKILLS, 2 * SAME * common / sum);
  }

  @Override
  public int skillLevel(int occupation) {
    int group = taxonomy.isco(occupation);
    return group == 0 ? 0 : SKILL_LEVELS[group / 1_000];
  }
}
