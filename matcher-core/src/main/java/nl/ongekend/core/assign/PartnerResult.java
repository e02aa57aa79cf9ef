package nl.ongekend.core.assign;

import org.jspecify.annotations.Nullable;

/**
 * What became of a pair of partners.
 *
 * @param pair the pair
 * @param outcome what they get
 * @param area where that is; missing when neither gets anything, or one alone gets proposals in
 *     several areas
 */
public record PartnerResult(PartnerPair pair, Outcome outcome, @Nullable String area) {

  /** What partners get. */
  public enum Outcome {
    /** Both get proposals, in one area. */
    TOGETHER,
    /** No area has a vacancy for both, so one of them gets proposals at most. */
    NO_SHARED_AREA,
    /** One gets proposals, although an area has vacancies for both: others have the places. */
    ONE_ALONE,
    /** Neither gets one, although an area has vacancies for both: others have the places. */
    NEITHER
  }
}
