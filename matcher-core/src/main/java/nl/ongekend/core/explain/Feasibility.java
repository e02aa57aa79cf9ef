package nl.ongekend.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.HoursVerdict;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.TravelFit;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.TravelVerdict;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.spi.TravelTimes;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pair is feasible and why not.
 *
 * @param status the verdict
 * @param reasons codes of what makes it infeasible, such as {@code hours.time-blocked} or {@code
 *     travel.no-way-there}; else of what is unknown, or {@code travel.after-move}
 * @param minutes the longer journey, or null when unknown or when there is no way
 */
public record Feasibility(FeasibleStatus status, List<String> reasons, @Nullable Integer minutes) {

  /** Copies the list. */
  public Feasibility {
    reasons = List.copyOf(reasons);
  }

  static Feasibility of(PersonFacets person, VacancyFacets vacancy, ScoreContext context) {
    List<String> refused = new ArrayList<>();
    List<String> open = new ArrayList<>();
    HoursVerdict hours = HoursTerm.verdict(person.hours(), vacancy.hours());
    add(hours.isFeasible() ? open : refused, "hours", hours, HoursVerdict.FEASIBLE);
    TravelFit travel =
        TravelTerm.fit(
            person.travel(),
            vacancy.travel(),
            context.travelTimes(),
            context.profile(),
            Bound.EXPECTED);
    add(
        travel.verdict().isFeasible() ? open : refused,
        "travel",
        travel.verdict(),
        TravelVerdict.FEASIBLE);
    if (person.availableFrom() > vacancy.latestStartDay()) {
      refused.add("start.available-too-late");
    }
    ExclusionVerdict excluded = ExclusionVerdict.of(person.exclusions(), vacancy);
    add(refused, "excluded", excluded, ExclusionVerdict.NONE);
    return new Feasibility(
        status(refused, open), refused.isEmpty() ? open : refused, minutes(travel));
  }

  private static @Nullable Integer minutes(TravelFit travel) {
    boolean none =
        travel.minutes() == TravelOffer.UNKNOWN || travel.minutes() >= TravelTimes.UNREACHABLE;
    return none ? null : travel.minutes();
  }

  private static <E extends Enum<E>> void add(List<String> codes, String layer, E verdict, E fine) {
    if (verdict != fine) {
      codes.add(layer + "." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  private static FeasibleStatus status(List<String> refused, List<String> open) {
    if (!refused.isEmpty()) {
      return FeasibleStatus.NOT_FEASIBLE;
    }
    boolean unknown = open.stream().anyMatch(code -> code.endsWith(".unknown"));
    return unknown ? FeasibleStatus.UNKNOWN : FeasibleStatus.FEASIBLE;
  }
}
