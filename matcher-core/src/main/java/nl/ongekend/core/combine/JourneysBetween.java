package nl.ongekend.core.combine;

import java.util.List;
import nl.ongekend.core.combine.JourneyBetween.Fit;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.spi.TravelTimes;

/**
 * Whether somebody gets from one workplace to the other in time.
 *
 * <p>The way between them counts, or the way over home if that is shorter or the only one. Of
 * several workplaces of a vacancy the best will do. Work that can be done anywhere is done at home.
 * A home known only by its municipality or region leaves a way over home unknown within its slack.
 */
final class JourneysBetween {

  private static final int CAR = 1 << 4;
  private static final int SLOTS_PER_DAY = 96;
  private static final int MINUTES_PER_SLOT = 15;

  private final TravelOffer offer;
  private final TravelTimes times;

  JourneysBetween(TravelOffer offer, TravelTimes times) {
    this.offer = offer;
    this.times = times;
  }

  /** Returns the journeys of crossings. */
  List<JourneyBetween> list(List<Crossing> crossings, TravelAsk one, TravelAsk other) {
    return crossings.stream()
        .map(crossing ->
            crossing.fromOne() ? journey(crossing, one, other) : journey(crossing, other, one))
        .toList();
  }

  /** Returns whether some crossing is known not to be possible. */
  boolean isBroken(List<Crossing> crossings, TravelAsk one, TravelAsk other) {
    for (Crossing crossing : crossings) {
      JourneyBetween journey =
          crossing.fromOne() ? journey(crossing, one, other) : journey(crossing, other, one);
      if (journey.fit() == Fit.TOO_LONG) {
        return true;
      }
    }
    return false;
  }

  /** Returns the minutes of the way between two vacancies by day, the longer direction. */
  int minutesByDay(TravelAsk one, TravelAsk other) {
    if (!areKnown(one, other)) {
      return TravelOffer.UNKNOWN;
    }
    return Math.max(direct(one, other, -1), direct(other, one, -1));
  }

  private JourneyBetween journey(Crossing crossing, TravelAsk from, TravelAsk to) {
    if (!areKnown(from, to)) {
      return new JourneyBetween(crossing, TravelOffer.UNKNOWN, false, Fit.UNKNOWN);
    }
    int room = crossing.gap() * MINUTES_PER_SLOT;
    int direct = direct(from, to, crossing.arrive() % SLOTS_PER_DAY);
    if (direct <= room) {
      return new JourneyBetween(crossing, direct, false, Fit.FITS);
    }
    if (offer.place() == TravelOffer.UNKNOWN) {
      return new JourneyBetween(crossing, direct, false, Fit.UNKNOWN);
    }
    int overHome = overHome(crossing, from, to);
    Fit fit =
        overHome <= room
            ? Fit.FITS
            : overHome - 2 * offer.slackMinutes() <= room ? Fit.UNKNOWN : Fit.TOO_LONG;
    return new JourneyBetween(crossing, Math.min(direct, overHome), overHome < direct, fit);
  }

  private boolean areKnown(TravelAsk one, TravelAsk other) {
    boolean home = offer.place() != TravelOffer.UNKNOWN;
    return offer.modes() != TravelOffer.UNKNOWN
        && one.known()
        && other.known()
        && (home || !(one.isAnywhere() || other.isAnywhere()));
  }

  private int direct(TravelAsk from, TravelAsk to, int slot) {
    if (from.isAnywhere() && to.isAnywhere()) {
      return 0;
    }
    int fewest = TravelTimes.UNREACHABLE;
    for (TravelAsk.Site start : sites(from)) {
      for (TravelAsk.Site end : sites(to)) {
        int modes = modes(start) & modes(end);
        fewest = Math.min(fewest, times.minutes(start.place(), end.place(), modes, slot, false));
      }
    }
    return fewest;
  }

  private int overHome(Crossing crossing, TravelAsk from, TravelAsk to) {
    int home = offer.place();
    int back = TravelTimes.UNREACHABLE;
    for (TravelAsk.Site site : sites(from)) {
      int modes = from.transportOffered() ? modes(site) | CAR : modes(site);
      int leave = crossing.leave() % SLOTS_PER_DAY;
      back = Math.min(back, times.minutes(site.place(), home, modes, leave, true));
    }
    int there = TravelTimes.UNREACHABLE;
    for (TravelAsk.Site site : sites(to)) {
      int modes = to.transportOffered() ? modes(site) | CAR : modes(site);
      int arrive = crossing.arrive() % SLOTS_PER_DAY;
      there = Math.min(there, times.minutes(home, site.place(), modes, arrive, false));
    }
    return Math.min(TravelTimes.UNREACHABLE, back + there);
  }

  private List<TravelAsk.Site> sites(TravelAsk ask) {
    return ask.isAnywhere() ? List.of(new TravelAsk.Site(offer.place(), false)) : ask.places();
  }

  private int modes(TravelAsk.Site site) {
    return site.carOnly() ? offer.modes() & CAR : offer.modes();
  }
}
