package nl.ongekend.core.question;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.question.UnmetCondition.Layer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.HoursVerdict;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * Hours and times. They are met when they are feasible, the hours that are left overlap those
 * asked, and some of the asked times are the person's. What the vacancy does not say is met.
 */
final class HoursAspect implements Aspect {

  private static final Condition CONDITION = Condition.of(Condition.Kind.HOURS);

  @Override
  public void addUnmet(Pair pair, List<UnmetCondition> unmet) {
    UnmetCondition hours =
        unmetOrNull(pair.person().facets().hours(), pair.vacancy().facets().hours());
    if (hours != null) {
      unmet.add(hours);
    }
  }

  static @Nullable UnmetCondition unmetOrNull(HoursOffer offer, HoursAsk ask) {
    HoursVerdict verdict = HoursTerm.verdict(offer, ask);
    if (!verdict.isFeasible()) {
      String reason = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new UnmetCondition(CONDITION, Layer.FEASIBLE, "hours." + reason, false);
    }
    if (isApart(offer, ask)) {
      return new UnmetCondition(CONDITION, Layer.REQUIREMENT, "hours.no-overlap", false);
    }
    return isOpen(offer, ask)
        ? new UnmetCondition(CONDITION, Layer.REQUIREMENT, "hours.unknown", true)
        : null;
  }

  private static boolean isApart(HoursOffer offer, HoursAsk ask) {
    int wanted = offer.min() - Math.max(0, offer.kept());
    boolean tooFew = offer.min() >= 0 && ask.max() >= 0 && wanted > ask.max();
    return tooFew || (isTimed(ask) && offer.available() != null && share(offer, ask) == 0);
  }

  private static int share(HoursOffer offer, HoursAsk ask) {
    return HoursTerm.fit(offer, ask, ScoringProfile.standard(), Bound.EXPECTED).sharePermille();
  }

  private static boolean isTimed(HoursAsk ask) {
    return ask.pattern() != HoursAsk.Pattern.UNKNOWN;
  }

  private static boolean isOpen(HoursOffer offer, HoursAsk ask) {
    boolean counted = ask.min() >= 0 || ask.max() >= 0;
    return (counted && offer.min() < 0 && offer.max() < 0)
        || (isTimed(ask) && offer.available() == null);
  }

  @Override
  public void addChanges(Pair pair, List<Change> changes) {
    HoursOffer offer = pair.person().facets().hours();
    HoursAsk ask = pair.vacancy().facets().hours();
    HoursOffer fitting = fitting(offer, ask);
    if (!fitting.equals(offer)) {
      changes.add(change(offer, fitting));
    }
  }

  private static Change change(HoursOffer offer, HoursOffer fitting) {
    boolean hours = fitting.min() != offer.min() || fitting.max() != offer.max();
    boolean times =
        !fitting.blocked().equals(offer.blocked())
            || !Objects.equals(fitting.available(), offer.available());
    String field = hours ? "workTime.hours" : "workTime.available";
    String present = offer.available() == null ? Change.UNKNOWN : "other times";
    return new Change(
        CONDITION,
        hours && times ? "workTime" : field,
        hours ? range(offer) : present,
        hours ? range(fitting) : "the times of the vacancy",
        changed -> changed.with(changed.person().with(fitting(changed))));
  }

  private static String range(HoursOffer offer) {
    return hours(offer.min()) + "-" + hours(offer.max());
  }

  private static String hours(int quarters) {
    return quarters < 0 ? Change.UNKNOWN : new Hours(quarters).toString();
  }

  private static HoursOffer fitting(Pair pair) {
    return fitting(pair.person().facets().hours(), pair.vacancy().facets().hours());
  }

  /** The nearest answer that fits; the times of a job kept stay taken, and so do its hours. */
  private static HoursOffer fitting(HoursOffer offer, HoursAsk ask) {
    int kept = Math.max(0, offer.kept());
    int least = kept + Math.max(1, ask.min());
    int most = ask.max() < 0 ? Integer.MAX_VALUE : kept + ask.max();
    boolean unsaid = offer.min() < 0 && offer.max() < 0;
    boolean counted = ask.min() >= 0 || ask.max() >= 0;
    int min = offer.min() < 0 ? offer.min() : Math.min(offer.min(), most);
    int max = offer.max() < 0 ? offer.max() : Math.max(offer.max(), least);
    if (unsaid && counted) {
      min = least;
      max = Math.min(Hours.WEEK_QUARTERS, Math.max(least, ask.max() < 0 ? least : most));
    }
    WeekTimes available = offer.available();
    WeekTimes blocked = offer.blocked();
    if (isTimed(ask)) {
      blocked = blocked.without(ask.times().without(offer.keptTimes()));
      available = available == null ? ask.times() : available.or(ask.times());
    }
    return new HoursOffer(min, max, offer.kept(), available, blocked, offer.keptTimes());
  }
}
