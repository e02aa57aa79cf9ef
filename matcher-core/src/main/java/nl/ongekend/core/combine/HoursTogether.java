package nl.ongekend.core.combine;

import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.HoursTerm;
import org.jspecify.annotations.Nullable;

/**
 * The hours item of a job pair.
 *
 * <p>Of the hours each vacancy leaves open, as many are chosen as give the most together within the
 * person's maximum: each gets its fewest, the first then as many more as fit, and the second the
 * rest.
 *
 * @param points its points
 * @param max the most it could give
 * @param wanted the hours still wanted beside the jobs kept; missing when unknown
 * @param one the hours of the first vacancy; missing when the hours of either are unknown, or when
 *     both ask too many
 * @param other the hours of the second; missing with those of the first
 */
public record HoursTogether(
    Interval points, int max, @Nullable Hours wanted, @Nullable Hours one, @Nullable Hours other) {

  /** Returns the hours of both; missing when they are not known. */
  public @Nullable Hours sum() {
    return one == null || other == null ? null : new Hours(one.quarters() + other.quarters());
  }

  static HoursTogether of(
      HoursOffer offer, HoursAsk one, HoursAsk other, Interval points, int max) {
    int wanted = HoursTerm.wanted(offer);
    int least = Math.max(0, one.min()) + Math.max(0, other.min());
    int open = offer.max() < 0 ? Hours.WEEK_QUARTERS : HoursTerm.open(offer);
    boolean known = one.max() >= 0 && other.max() >= 0 && least <= open;
    if (!known) {
      return new HoursTogether(points, max, hours(wanted), null, null);
    }
    int first = Math.min(one.max(), open - Math.max(0, other.min()));
    int second = Math.min(other.max(), open - first);
    return new HoursTogether(points, max, hours(wanted), hours(first), hours(second));
  }

  private static @Nullable Hours hours(int quarters) {
    return quarters < 0 ? null : new Hours(quarters);
  }
}
