package nl.ongekend.core.score;

/**
 * The hours term and the feasibility of hours and times.
 *
 * <pre>
 *   wanted = min - kept, at least 1         hours the person still wants (max when min is missing)
 *   points = floor(1000 * min(wanted, asked max) / wanted * share)
 *   needed = min(wanted, asked max), at least the asked min and 1
 * </pre>
 *
 * The hours still open, {@code max - kept}, decide whether the vacancy is feasible; where it is,
 * they are at least the hours wanted and change nothing. {@code share} is the part of the vacancy's
 * times that lies inside the person's. Fixed times: slots inside over all slots. A choice of
 * shifts: slots of shifts that lie wholly inside and leave rest beside a job kept, over the hours
 * needed. Flexible: slots inside over the hours needed.
 *
 * <p>Unknown times on either side, an unknown asked maximum, and neither minimum nor maximum of the
 * person known: 0, the prior, or 1. When less than that is missing, low takes the most hours that
 * may be wanted or needed, high the fewest. So the interval holds whatever the answers turn out to
 * be, as long as the vacancy stays feasible; and asking for more never helps.
 *
 * <p>Not feasible: no hours left; more asked than open; a fixed shift on blocked time, or no shift
 * or too little room beside it; with a job kept, less than 11 hours of uninterrupted rest in some
 * 24 hours whichever shift is chosen, or more than 60 hours a week (Working Hours Act, articles 5:3
 * and 5:7).
 *
 * <p>Example: wants 24 to 32 hours, keeps none; asked 16 to 20 hours, times unknown on the
 * vacancy's side: {@code floor(1000 * 20/24 * 0.5) = 416} expected, 0 low, 833 high.
 */
public final class HoursTerm {

  private HoursTerm() {}

  /**
   * Returns how hours and times fit.
   *
   * @param offer what the person offers
   * @param ask what the vacancy asks
   * @param profile the prior
   * @param bound the reading of what is missing; the verdict does not depend on it
   */
  public static HoursFit fit(HoursOffer offer, HoursAsk ask, ScoringProfile profile, Bound bound) {
    HoursVerdict verdict = verdict(offer, ask);
    Fraction share = share(offer, ask, profile, bound);
    int open = open(offer);
    int permille = isShareKnown(offer, ask) ? share.permille() : HoursOffer.UNKNOWN;
    if (!verdict.isFeasible()) {
      return new HoursFit(verdict, 0, open, permille);
    }
    Fraction amount = amount(offer, ask, profile, bound);
    return new HoursFit(verdict, amount.times(share).of(Term.HOURS.standardMax()), open, permille);
  }

  /**
   * Returns the slots that the stated maximum leaves beside the jobs kept, or {@link
   * HoursOffer#UNKNOWN}.
   */
  public static int open(HoursOffer offer) {
    return offer.max() < 0 ? HoursOffer.UNKNOWN : offer.max() - Math.max(0, offer.kept());
  }

  /**
   * Returns the slots a person still wants beside the jobs kept, at least 1, or {@link
   * HoursOffer#UNKNOWN}.
   */
  public static int wanted(HoursOffer offer) {
    return wanted(offer, Bound.EXPECTED);
  }

  /** Returns the most slots that may be wanted, or the fewest under high. */
  private static int wanted(HoursOffer offer, Bound bound) {
    int total = offer.min() < 0 ? offer.max() : offer.min();
    if (total < 0) {
      return HoursOffer.UNKNOWN;
    }
    boolean certain = offer.min() >= 0 && offer.kept() >= 0;
    return bound == Bound.HIGH && !certain ? 1 : Math.max(1, total - Math.max(0, offer.kept()));
  }

  static Fraction amount(HoursOffer offer, HoursAsk ask, ScoringProfile profile, Bound bound) {
    int wanted = wanted(offer, bound);
    return wanted < 0 || ask.max() < 0
        ? Fraction.prior(profile, bound)
        : new Fraction(Math.min(wanted, ask.max()), wanted);
  }

  private static boolean isShareKnown(HoursOffer offer, HoursAsk ask) {
    return offer.available() != null && ask.pattern() != HoursAsk.Pattern.UNKNOWN;
  }

  static Fraction share(HoursOffer offer, HoursAsk ask, ScoringProfile profile, Bound bound) {
    WeekTimes available = offer.available();
    if (available == null || ask.pattern() == HoursAsk.Pattern.UNKNOWN) {
      return Fraction.prior(profile, bound);
    }
    WeekTimes free = available.without(offer.blocked());
    WeekTimes times = ask.times();
    return switch (ask.pattern()) {
      case FIXED -> new Fraction(times.countCommon(free), times.count());
      case CHOICE ->
          Fraction.atMostOne(slotsInside(ask, free, offer.keptTimes()), needed(offer, ask, bound));
      case FLEXIBLE, UNKNOWN ->
          Fraction.atMostOne(times.countCommon(free), needed(offer, ask, bound));
    };
  }

  private static int slotsInside(HoursAsk ask, WeekTimes free, WeekTimes kept) {
    int slots = 0;
    for (HoursAsk.Shift shift : ask.shifts()) {
      WeekTimes times = shift.times();
      if (times.countCommon(free) == times.count() && !breaksRest(kept, times)) {
        slots += shift.slots();
      }
    }
    return slots;
  }

  private static int needed(HoursOffer offer, HoursAsk ask, Bound bound) {
    int unknown = bound.choose(WeekTimes.SLOTS, HoursOffer.UNKNOWN, 1);
    int wanted = orElse(wanted(offer, bound), unknown);
    int most = orElse(ask.max(), unknown);
    int least = orElse(ask.min(), bound.choose(most, 0, 0));
    int sought = wanted < 0 ? most : most < 0 ? wanted : Math.min(wanted, most);
    return Math.max(1, Math.max(least, sought));
  }

  private static int orElse(int slots, int unknown) {
    return slots < 0 ? unknown : slots;
  }

  /** Returns whether hours and times are feasible; the first reason in the order of the enum. */
  public static HoursVerdict verdict(HoursOffer offer, HoursAsk ask) {
    int open = open(offer);
    if (offer.max() >= 0 && open <= 0) {
      return HoursVerdict.NO_HOURS_LEFT;
    }
    if (offer.max() >= 0 && ask.min() > open) {
      return HoursVerdict.TOO_MANY_HOURS;
    }
    WeekTimes times = ask.times();
    if (isBlocked(offer, ask, times)) {
      return HoursVerdict.TIME_BLOCKED;
    }
    if (isWithoutRest(offer, ask, times)) {
      return HoursVerdict.REST_TOO_SHORT;
    }
    if (Math.max(0, offer.kept()) + Math.max(0, ask.min()) > WorkingWeek.MOST_SLOTS) {
      return HoursVerdict.WEEK_TOO_LONG;
    }
    boolean known =
        isShareKnown(offer, ask) && offer.max() >= 0 && offer.kept() >= 0 && ask.min() >= 0;
    return known ? HoursVerdict.FEASIBLE : HoursVerdict.UNKNOWN;
  }

  private static boolean isBlocked(HoursOffer offer, HoursAsk ask, WeekTimes times) {
    WeekTimes blocked = offer.blocked();
    return switch (ask.pattern()) {
      case FIXED -> times.meets(blocked);
      case CHOICE -> isEveryShiftBlocked(ask, blocked);
      case FLEXIBLE -> times.without(blocked).count() < Math.max(1, ask.min());
      case UNKNOWN -> false;
    };
  }

  private static boolean isEveryShiftBlocked(HoursAsk ask, WeekTimes blocked) {
    for (HoursAsk.Shift shift : ask.shifts()) {
      if (!shift.times().meets(blocked)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithoutRest(HoursOffer offer, HoursAsk ask, WeekTimes times) {
    return switch (ask.pattern()) {
      case FIXED -> breaksRest(offer.keptTimes(), times);
      case CHOICE -> isEveryShiftBlockedOrWithoutRest(offer, ask);
      case FLEXIBLE, UNKNOWN -> false;
    };
  }

  private static boolean isEveryShiftBlockedOrWithoutRest(HoursOffer offer, HoursAsk ask) {
    for (HoursAsk.Shift shift : ask.shifts()) {
      WeekTimes times = shift.times();
      if (!times.meets(offer.blocked()) && !breaksRest(offer.keptTimes(), times)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a job added to a job kept leaves some 24 hours without 11 hours of rest.
   *
   * <p>A week that breaks the rule by the job kept alone is not held against the job added.
   */
  static boolean breaksRest(WeekTimes kept, WeekTimes added) {
    return !kept.isEmpty() && !WorkingWeek.isRested(kept.or(added)) && WorkingWeek.isRested(kept);
  }

  /** A share, 0 to 1, as a fraction of whole numbers. */
  record Fraction(int part, int whole) {

    static Fraction prior(ScoringProfile profile, Bound bound) {
      return new Fraction(bound.choose(0, profile.prior(), 1_000), 1_000);
    }

    static Fraction atMostOne(int part, int whole) {
      return new Fraction(Math.min(part, whole), whole);
    }

    /** Each number is at most 1,000: the products fit an int. */
    Fraction times(Fraction other) {
      return new Fraction(part * other.part, whole * other.whole);
    }

    int of(int points) {
      return (int) ((long) points * part / whole);
    }

    int permille() {
      return of(1_000);
    }
  }
}
