package nl.ongekend.core.kernel;

import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * The scale of a profile. Nearly every profile has the standard one, where there is nothing to do.
 */
final class TermScale {

  private final ScoringProfile profile;
  private final boolean standard;

  TermScale(ScoringProfile profile) {
    this.profile = profile;
    this.standard = profile.isStandardScale();
  }

  boolean isStandard() {
    return standard;
  }

  /** Returns finished points of a term, scaled to the profile. */
  int of(Term term, int points) {
    return standard ? points : profile.scale(term, points);
  }
}
