package nl.ongekend.core.combine;

import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.spi.TravelTimes;

/**
 * The journey of a crossing.
 *
 * @param crossing from when to when
 * @param minutes the shorter of the way between both places and the way over home, {@link
 *     TravelTimes#UNREACHABLE} or more when there is none, or {@link TravelOffer#UNKNOWN}
 * @param overHome whether that is the way over home
 * @param fit whether it fits in the gap
 */
public record JourneyBetween(Crossing crossing, int minutes, boolean overHome, Fit fit) {

  /** Whether a journey fits in a gap. */
  public enum Fit {
    /** It does. */
    FITS,
    /** It does not. */
    TOO_LONG,
    /** Something that decides it is not known. */
    UNKNOWN
  }
}
