package nl.ongekend.core.score;

import nl.ongekend.core.spi.TravelTimes;

/**
 * The travel term and the feasibility of the journey.
 *
 * <pre>
 *   m = the longer of the journeys to the shift's start and from its end, best workplace
 *   points = 500                              for m up to the person's own maximum M
 *          = floor(500 * (3M - 2m) / M)       beyond, down to 0 at 1.5 M
 * </pre>
 *
 * Beyond 1.5 M, or with no way there or home at that time, it is not feasible, unless the person
 * would move; then it gives 0 points. A home place known only by municipality or region widens the
 * journey by its slack both ways. Missing answers give the prior. Work that can be done anywhere
 * gives all.
 *
 * <p>Example: at most 40 minutes, the journey takes 50: {@code floor(500 * (120 - 100) / 40) =
 * 250}.
 */
public final class TravelTerm {

  private static final int CAR = 1 << 4;

  private TravelTerm() {}

  /**
   * Returns how far the vacancy is.
   *
   * @param offer what the person offers
   * @param ask what the vacancy asks
   * @param times travel times
   * @param profile the prior
   * @param bound the reading of what is missing; the verdict does not depend on it
   */
  public static TravelFit fit(
      TravelOffer offer, TravelAsk ask, TravelTimes times, ScoringProfile profile, Bound bound) {
    int max = Term.TRAVEL.standardMax();
    if (ask.isAnywhere()) {
      return new TravelFit(TravelVerdict.FEASIBLE, max, 0);
    }
    if (!ask.known() || !offer.isKnown()) {
      int prior = profile.priorPoints(Term.TRAVEL, bound);
      return new TravelFit(TravelVerdict.UNKNOWN, prior, TravelOffer.UNKNOWN);
    }
    Journey journey = shortest(offer, ask, times);
    int minutes = journey.longer();
    TravelVerdict verdict = verdict(offer, journey);
    if (!verdict.isFeasible()) {
      return new TravelFit(verdict, 0, minutes);
    }
    int slack = bound.choose(offer.slackMinutes(), 0, -offer.slackMinutes());
    return new TravelFit(
        verdict, points(Math.max(0, minutes + slack), offer.maxMinutes()), minutes);
  }

  private static int points(int minutes, int most) {
    int max = Term.TRAVEL.standardMax();
    return minutes <= most ? max : Math.max(0, max * (3 * most - 2 * minutes) / most);
  }

  private static TravelVerdict verdict(TravelOffer offer, Journey journey) {
    int minutes = journey.longer();
    if (2 * minutes <= 3 * offer.maxMinutes()) {
      return TravelVerdict.FEASIBLE;
    }
    if (offer.relocates()) {
      return TravelVerdict.AFTER_MOVE;
    }
    if (journey.there() >= TravelTimes.UNREACHABLE) {
      return TravelVerdict.NO_WAY_THERE;
    }
    if (journey.back() >= TravelTimes.UNREACHABLE) {
      return TravelVerdict.NO_WAY_HOME;
    }
    boolean perhaps = 2 * (minutes - offer.slackMinutes()) <= 3 * offer.maxMinutes();
    return perhaps ? TravelVerdict.UNKNOWN : TravelVerdict.TOO_FAR;
  }

  /** Returns the journeys to and from the workplace with the shortest longer one. */
  private static Journey shortest(TravelOffer offer, TravelAsk ask, TravelTimes times) {
    Journey shortest = new Journey(TravelTimes.UNREACHABLE, TravelTimes.UNREACHABLE);
    for (TravelAsk.Site site : ask.places()) {
      int modes = site.carOnly() ? offer.modes() & CAR : offer.modes();
      // Transport that the employer offers runs when the shift does, about as fast as a car.
      int usable = ask.transportOffered() ? modes | CAR : modes;
      int there = times.minutes(offer.place(), site.place(), usable, ask.startSlot(), false);
      int back = times.minutes(site.place(), offer.place(), usable, ask.endSlot(), true);
      shortest = shortest.orShorter(new Journey(there, back));
    }
    return shortest;
  }

  /**
   * The journeys there and back.
   *
   * @param there minutes to the shift's start
   * @param back minutes from its end
   */
  private record Journey(int there, int back) {

    int longer() {
      return Math.max(there, back);
    }

    /** Returns the journey whose longer way, and then whose sum, is shorter. */
    Journey orShorter(Journey other) {
      int difference = Integer.compare(other.longer(), longer());
      boolean sooner = difference == 0 ? other.there + other.back < there + back : difference < 0;
      return sooner ? other : this;
    }
  }
}
