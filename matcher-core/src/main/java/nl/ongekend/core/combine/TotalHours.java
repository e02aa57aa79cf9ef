package nl.ongekend.core.combine;

import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursOffer;

/**
 * The hours a week that a permit has to cover: those of both vacancies and of the jobs kept.
 *
 * @param min the fewest quarters of an hour, or {@link RightAsk#UNKNOWN}
 * @param max what the fewest are at most, where they are not known, or {@link RightAsk#UNKNOWN}
 */
record TotalHours(int min, int max) {

  static TotalHours of(HoursOffer offer, HoursAsk one, HoursAsk other) {
    int kept = Math.max(0, offer.kept());
    int most = sum(kept, fewest(one), fewest(other));
    boolean known = one.min() >= 0 && other.min() >= 0;
    return known ? new TotalHours(most, RightAsk.UNKNOWN) : new TotalHours(RightAsk.UNKNOWN, most);
  }

  private static int fewest(HoursAsk ask) {
    return ask.min() >= 0 ? ask.min() : ask.max();
  }

  private static int sum(int kept, int one, int other) {
    return one < 0 || other < 0 ? RightAsk.UNKNOWN : kept + one + other;
  }
}
