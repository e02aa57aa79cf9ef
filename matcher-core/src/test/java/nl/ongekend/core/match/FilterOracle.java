package nl.ongekend.core.match;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelOffer;
import org.jspecify.annotations.Nullable;

/** Whether a document passes a filter, decided from the document and not from the index. */
final class FilterOracle {

  private final MatchWorld world;
  private final MatchFilter filter;

  FilterOracle(MatchWorld world, MatchFilter filter) {
    this.world = world;
    this.filter = filter;
  }

  boolean passes(Vacancy vacancy) {
    HoursAsk hours = world.facets().of(vacancy).hours();
    List<LanguageRequirement> working =
        vacancy.languages() == null ? null : vacancy.languages().working();
    return passes(filter.regions(), regions(vacancy))
        && passes(filter.sectors(), one(vacancy.sector()))
        && passes(filter.kinds(), one(vacancy.kind()))
        && passes(filter.languages(), codes(working, LanguageRequirement::language))
        && overlaps(hours.min(), hours.max())
        && (filter.ids().isEmpty() || filter.ids().contains(vacancy.id()));
  }

  boolean passes(Passport passport) {
    HoursOffer hours = world.facets().of(passport).hours();
    List<String> languages = codes(passport.languages(), LanguageSkill::language);
    return passes(filter.regions(), region(passport))
        && isListedOrMayBe(passport, languages)
        && overlaps(hours.min(), hours.max())
        && (filter.caseloads().isEmpty()
            || (passport.caseload() != null && filter.caseloads().contains(passport.caseload())))
        && (filter.ids().isEmpty() || filter.ids().contains(passport.id()));
  }

  /** A language that is not listed is unknown unless the list is complete. */
  private boolean isListedOrMayBe(Passport passport, @Nullable List<String> languages) {
    return passes(filter.languages(), languages)
        || (!filter.strict() && !passport.languagesComplete());
  }

  private @Nullable List<String> regions(Vacancy vacancy) {
    List<TravelAsk.Site> sites = world.facets().of(vacancy).travel().places();
    return sites.isEmpty()
        ? null
        : sites.stream().map(site -> world.places().region(site.place())).toList();
  }

  private @Nullable List<String> region(Passport passport) {
    int home = world.facets().of(passport).travel().place();
    return home == TravelOffer.UNKNOWN ? null : List.of(world.places().region(home));
  }

  private static <T> @Nullable List<T> one(@Nullable T value) {
    return value == null ? null : List.of(value);
  }

  private static <T> @Nullable List<String> codes(
      @Nullable List<T> values, Function<T, String> code) {
    return values == null ? null : values.stream().map(code).toList();
  }

  private <T> boolean passes(Set<T> wanted, @Nullable List<T> values) {
    if (wanted.isEmpty()) {
      return true;
    }
    return values == null ? !filter.strict() : values.stream().anyMatch(wanted::contains);
  }

  private boolean overlaps(int fewest, int most) {
    Hours from = filter.minHours();
    Hours to = filter.maxHours();
    if (from == null && to == null) {
      return true;
    }
    if (fewest < 0 && most < 0) {
      return !filter.strict();
    }
    int least = Math.max(0, fewest);
    // Fixed shifts may be longer than the maximum that the vacancy states beside them.
    int longest = most < 0 ? Hours.WEEK_QUARTERS : Math.max(least, most);
    return (to == null || least <= to.quarters()) && (from == null || longest >= from.quarters());
  }
}
