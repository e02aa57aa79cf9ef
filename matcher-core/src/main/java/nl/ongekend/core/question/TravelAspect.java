package nl.ongekend.core.question;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.question.UnmetCondition.Layer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelFit;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.spi.TravelTimes;
import org.jspecify.annotations.Nullable;

/**
 * The journey. It is met when its minutes are within what the person travels; a workplace that the
 * vacancy does not name, or anywhere, is met.
 */
final class TravelAspect implements Aspect {

  private static final Condition CONDITION = Condition.of(Condition.Kind.TRAVEL);
  private static final int EVERY_MODE = (1 << TravelMode.values().length) - 1;
  private static final int MOST_MINUTES = 240;

  private final ScoreContext context;

  TravelAspect(ScoreContext context) {
    this.context = context;
  }

  @Override
  public void addUnmet(Pair pair, List<UnmetCondition> unmet) {
    UnmetCondition travel =
        unmetOrNull(pair.person().facets().travel(), pair.vacancy().facets().travel());
    if (travel != null) {
      unmet.add(travel);
    }
  }

  @Nullable UnmetCondition unmetOrNull(TravelOffer offer, TravelAsk ask) {
    if (!ask.known() || ask.isAnywhere()) {
      return null;
    }
    TravelFit fit = fit(offer, ask);
    if (!fit.verdict().isFeasible()) {
      String reason = fit.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new UnmetCondition(CONDITION, Layer.FEASIBLE, "travel." + reason, false);
    }
    if (!offer.isKnown()) {
      return new UnmetCondition(CONDITION, Layer.REQUIREMENT, "travel.unknown", true);
    }
    boolean open = fit.minutes() - offer.slackMinutes() <= offer.maxMinutes();
    return fit.minutes() <= offer.maxMinutes()
        ? null
        : new UnmetCondition(CONDITION, Layer.REQUIREMENT, "travel.beyond-maximum", open);
  }

  private TravelFit fit(TravelOffer offer, TravelAsk ask) {
    return TravelTerm.fit(offer, ask, context.travelTimes(), context.profile(), Bound.EXPECTED);
  }

  /** Returns the workplace that takes the fewest minutes, the first of equal ones. */
  int nearest(TravelOffer offer, TravelAsk ask) {
    return ask.places().stream()
        .min(Comparator.comparingInt(site -> fit(offer, only(site, ask)).minutes()))
        .orElseThrow()
        .place();
  }

  private static TravelAsk only(TravelAsk.Site site, TravelAsk ask) {
    return new TravelAsk(
        ask.known(), List.of(site), ask.startSlot(), ask.endSlot(), ask.transportOffered());
  }

  /** Minutes that can be found out, or unreachable: a longer journey, transport, or a move. */
  @Override
  public void addChanges(Pair pair, List<Change> changes) {
    TravelOffer offer = pair.person().facets().travel();
    TravelAsk ask = pair.vacancy().facets().travel();
    if (unmetOrNull(offer, ask) == null) {
      return;
    }
    if (!offer.isKnown()) {
      changes.add(personal("mobility", Change.UNKNOWN, "near enough", near(offer, ask)));
      return;
    }
    int minutes = fit(offer, ask).minutes();
    if (minutes <= MOST_MINUTES) {
      TravelOffer longer = with(offer, offer.place(), offer.modes(), minutes);
      changes.add(
          personal(
              "mobility.maxMinutes",
              String.valueOf(offer.maxMinutes()),
              String.valueOf(minutes),
              longer));
    }
    if (offer.relocates()) {
      changes.add(personal("mobility.home", "elsewhere", "near the workplace", moved(offer, ask)));
    }
    if (!ask.transportOffered()) {
      changes.add(transport(offer, ask));
    }
  }

  private static Change personal(String field, String from, String to, TravelOffer changed) {
    return new Change(CONDITION, field, from, to, pair -> pair.with(pair.person().with(changed)));
  }

  private Change transport(TravelOffer offer, TravelAsk ask) {
    TravelAsk offered =
        new TravelAsk(ask.known(), ask.places(), ask.startSlot(), ask.endSlot(), true);
    int minutes = fit(offer, offered).minutes();
    String to = minutes >= TravelTimes.UNREACHABLE ? "true" : "true: %d minutes".formatted(minutes);
    return new Change(
        CONDITION,
        "vacancy.terms.transportOffered",
        "false",
        to,
        pair -> pair.with(pair.vacancy().with(offered)));
  }

  /** The answers that are missing, as good as they can be. */
  private TravelOffer near(TravelOffer offer, TravelAsk ask) {
    int place =
        offer.place() == TravelOffer.UNKNOWN ? ask.places().getFirst().place() : offer.place();
    int modes = offer.modes() == TravelOffer.UNKNOWN ? EVERY_MODE : offer.modes();
    boolean bounded = offer.maxMinutes() != TravelOffer.UNKNOWN;
    return with(offer, place, modes, bounded ? offer.maxMinutes() : MOST_MINUTES);
  }

  private static TravelOffer moved(TravelOffer offer, TravelAsk ask) {
    return with(offer, ask.places().getFirst().place(), offer.modes(), offer.maxMinutes());
  }

  private static TravelOffer with(TravelOffer offer, int place, int modes, int maxMinutes) {
    int slack = place == offer.place() ? offer.slackMinutes() : 0;
    return new TravelOffer(place, slack, modes, maxMinutes, offer.relocates());
  }
}
