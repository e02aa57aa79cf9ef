package nl.ongekend.core.kernel;

import nl.ongekend.core.score.ScoringProfile;

/**
 * How a search runs.
 *
 * @param profile the settings of the score
 * @param gate which right classes are ranked
 * @param passing which share of the documents passes the filter, 0 to 1; 1 for no filter
 */
record Options(ScoringProfile profile, Gate gate, double passing) {

  static Options standard() {
    return new Options(ScoringProfile.standard(), new Gate(0b0010_0000), 1);
  }
}
