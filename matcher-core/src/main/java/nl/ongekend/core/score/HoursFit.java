package nl.ongekend.core.score;

/**
 * How hours and times fit.
 *
 * @param verdict whether they are feasible
 * @param points the points of the term; 0 when not feasible
 * @param open the slots still open, or {@link HoursOffer#UNKNOWN}
 * @param sharePermille the share of the vacancy's times inside the person's, per mille, rounded
 *     down, or {@link HoursOffer#UNKNOWN}
 */
public record HoursFit(HoursVerdict verdict, int points, int open, int sharePermille) {}
