package nl.ongekend.core.receipt;

import java.time.LocalDate;
import java.util.Arrays;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.receipt.ReceiptException.Reason;
import nl.ongekend.core.score.ScoringProfile;

/**
 * The arithmetics that receipts can be replayed with: one constant for each score version that was
 * ever released, never taken away.
 *
 * <p>When the arithmetic changes, what makes up the scalar path of the old one (score, facets,
 * relations, rarity, travel estimate, rules and explanation) is copied to packages of its own
 * before the change, and its constant is bound to the copy. The kernel and the index are not kept:
 * a receipt is replayed pair by pair.
 */
enum ScoreVersion {
  /** The first. */
  ONE("1") {
    @Override
    Explanation explain(
        MatchWorld world,
        Passport passport,
        Vacancy vacancy,
        ScoringProfile profile,
        LocalDate asOf) {
      return new Explainer(world).explain(passport, vacancy, profile, asOf);
    }
  };

  private final String version;

  ScoreVersion(String version) {
    this.version = version;
  }

  /** Returns the explanation of a pair by this arithmetic. */
  abstract Explanation explain(
      MatchWorld world, Passport passport, Vacancy vacancy, ScoringProfile profile, LocalDate asOf);

  /**
   * Returns the arithmetic of a version.
   *
   * @throws ReceiptException if this program does not have it
   */
  static ScoreVersion of(String version) {
    return Arrays.stream(values())
        .filter(known -> known.version.equals(version))
        .findFirst()
        .orElseThrow(() ->
            new ReceiptException(
                Reason.UNKNOWN_VERSION,
                "score version (%s) must be one of %s"
                    .formatted(
                        version, Arrays.stream(values()).map(known -> known.version).toList())));
  }
}
