package nl.ongekend.core.kernel;

import nl.ongekend.core.score.SkillCredit;

/** Expected points of licences: most people have not said, so the unknown is where sums start. */
final class LicencePoints {

  private static final int UNKNOWN_CREDIT = 500;

  private LicencePoints() {}

  /** Returns the points of a licence of which nothing is stated. */
  static int unknown(int points) {
    return points * UNKNOWN_CREDIT / SkillCredit.FULL;
  }

  /** Returns what a statement adds to the unknown. */
  static int stated(int points, boolean held) {
    return (held ? points : 0) - unknown(points);
  }
}
