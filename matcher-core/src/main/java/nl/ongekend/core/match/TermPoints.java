package nl.ongekend.core.match;

import nl.ongekend.core.kernel.CodeTable;
import nl.ongekend.core.score.HoursFit;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelFit;

/** Points of a code as the kernel's tables hold them. */
final class TermPoints {

  private TermPoints() {}

  static int of(HoursFit fit, ScoringProfile profile) {
    return fit.verdict().isFeasible() ? profile.scale(Term.HOURS, fit.points()) : CodeTable.REFUSED;
  }

  static int of(TravelFit fit, ScoringProfile profile) {
    return fit.verdict().isFeasible()
        ? profile.scale(Term.TRAVEL, fit.points())
        : CodeTable.REFUSED;
  }

  static int passes(boolean passes) {
    return passes ? 0 : CodeTable.REFUSED;
  }
}
