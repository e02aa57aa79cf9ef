package nl.ongekend.eval.trust;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/** Scoring profiles with other weights than the standard one. */
final class Profiles {

  private static final int PER_CENT = 100;

  private Profiles() {}

  /**
   * Returns the standard profile with one weight changed by so many per cent, up or down. The other
   * weights share the difference in proportion, so that all still sum to 10,000; what rounding
   * leaves over goes to the first other one.
   */
  static ScoringProfile withWeight(Term changed, int percent) {
    int max = changed.standardMax() * (PER_CENT + percent) / PER_CENT;
    int others = Term.MOST_POINTS - changed.standardMax();
    List<Integer> maxima = new ArrayList<>();
    for (Term term : Term.values()) {
      maxima.add(term == changed ? max : term.standardMax() * (Term.MOST_POINTS - max) / others);
    }
    int left = Term.MOST_POINTS - maxima.stream().mapToInt(Integer::intValue).sum();
    int first = changed == Term.COVERAGE ? Term.USE.ordinal() : Term.COVERAGE.ordinal();
    maxima.set(first, maxima.get(first) + left);
    return withMaxima("%s %+d%%".formatted(changed, percent), maxima);
  }

  private static ScoringProfile withMaxima(String name, List<Integer> maxima) {
    ScoringProfile standard = ScoringProfile.standard();
    return new ScoringProfile(
        name,
        maxima,
        standard.languageSteps(),
        standard.teamFloor(),
        standard.silentLanguage(),
        standard.prior(),
        standard.reachCutOff());
  }
}
