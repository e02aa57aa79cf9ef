package nl.ongekend.core.score;

/**
 * The hours term of two vacancies worked beside each other.
 *
 * <pre>
 *   inside(v) = min(wanted, asked max of v) / wanted * share(v)      both as in {@link HoursTerm}
 *   points = floor(1000 * min(1, inside(a) + inside(b)))
 * </pre>
 *
 * So the hours of both are added as far as they lie inside the person's times, up to the hours
 * wanted: the term of one vacancy that asks what both ask. What is missing counts for each vacancy
 * as it does for that vacancy alone, so low, expected and high are in order and hold whatever the
 * answers turn out to be. The order of the two changes nothing.
 *
 * <p>Together they give at most what both terms give apart and one point of rounding: what a search
 * for pairs relies on.
 *
 * <p>Example: 24 hours wanted, two jobs of 12 hours, one inside the person's times and one half
 * outside: {@code floor(1000 * (0.5 * 1 + 0.5 * 0.5)) = 750}.
 */
public final class JointHours {

  private JointHours() {}

  /**
   * Returns the points before scaling, 0 to 1,000. Whether the two go together is not its business.
   *
   * @param offer what the person offers
   * @param one what one vacancy asks
   * @param other what the other vacancy asks
   * @param profile the prior
   * @param bound the reading of what is missing
   */
  public static int points(
      HoursOffer offer, HoursAsk one, HoursAsk other, ScoringProfile profile, Bound bound) {
    HoursTerm.Fraction first = inside(offer, one, profile, bound);
    HoursTerm.Fraction second = inside(offer, other, profile, bound);
    /* No number of either is above 10^6: nothing here is above 2 * 10^15. */
    long whole = (long) first.whole() * second.whole();
    long part = (long) first.part() * second.whole() + (long) second.part() * first.whole();
    return (int) (Term.HOURS.standardMax() * Math.min(whole, part) / whole);
  }

  private static HoursTerm.Fraction inside(
      HoursOffer offer, HoursAsk ask, ScoringProfile profile, Bound bound) {
    return HoursTerm.amount(offer, ask, profile, bound)
        .times(HoursTerm.share(offer, ask, profile, bound));
  }
}
