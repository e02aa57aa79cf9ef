package nl.ongekend.core.score;

/**
 * How far a workplace is for a person.
 *
 * @param verdict whether it is feasible
 * @param points the points of the term; 0 when not feasible
 * @param minutes the longer of the journeys there and back to the nearest workplace, {@link
 *     nl.ongekend.core.spi.TravelTimes#UNREACHABLE}, or {@link TravelOffer#UNKNOWN}
 */
public record TravelFit(TravelVerdict verdict, int points, int minutes) {}
