package nl.ongekend.eval.peers;

import nl.ongekend.core.score.SkillCredit;

/**
 * The most that a term can give a vacancy: {@code floor(points * credit / 1000) + constant}.
 *
 * @param credit of its points, per mille
 * @param constant whatever its points
 */
record TermBound(int credit, int constant) {

  int of(int points) {
    return points * credit / SkillCredit.FULL + constant;
  }
}
