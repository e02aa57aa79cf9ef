package nl.ongekend.core.index;

import java.util.List;
import nl.ongekend.core.kernel.PassportColumns;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.WishesOffer;

/**
 * A segment of passports: the kernel's columns, and what each code means.
 *
 * @param columns codes, ids and claims
 * @param occupations the occupations held by code
 * @param languages the languages by code
 * @param hours the hours and times by code
 * @param travel home place and travel by code
 * @param wishes the wishes by code
 * @param exclusions what is ruled out, by code
 * @param rights what the right layer reads, by code
 */
public record PassportSegment(
    PassportColumns columns,
    List<OccupationOffer> occupations,
    List<LanguageOffer> languages,
    List<HoursOffer> hours,
    List<TravelOffer> travel,
    List<WishesOffer> wishes,
    List<ExclusionOffer> exclusions,
    List<RightOffer> rights) {

  /** Copies the lists. */
  public PassportSegment {
    occupations = List.copyOf(occupations);
    languages = List.copyOf(languages);
    hours = List.copyOf(hours);
    travel = List.copyOf(travel);
    wishes = List.copyOf(wishes);
    exclusions = List.copyOf(exclusions);
    rights = List.copyOf(rights);
  }
}
