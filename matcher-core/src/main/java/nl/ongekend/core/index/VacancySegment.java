package nl.ongekend.core.index;

import java.util.List;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.VacancyColumns;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.WishesAsk;

/**
 * A segment of vacancies: the kernel's columns, and what each code means.
 *
 * @param columns codes, ids and requirements
 * @param occupations the occupation ordinal by code
 * @param languages what is asked of languages, by code
 * @param hours the hours and times by code
 * @param travel the workplaces by code
 * @param wishes what people wish, by code
 * @param exclusions what people can rule out, by code
 * @param rights what the right layer reads beside dates, by code
 * @param dates the dates that the right layer reads, by document
 */
public record VacancySegment(
    VacancyColumns columns,
    List<Integer> occupations,
    List<LanguageAsk> languages,
    List<HoursAsk> hours,
    List<TravelAsk> travel,
    List<WishesAsk> wishes,
    List<ExclusionAsk> exclusions,
    List<RightAsk> rights,
    RightDates dates) {

  /** Copies the lists. */
  public VacancySegment {
    occupations = List.copyOf(occupations);
    languages = List.copyOf(languages);
    hours = List.copyOf(hours);
    travel = List.copyOf(travel);
    wishes = List.copyOf(wishes);
    exclusions = List.copyOf(exclusions);
    rights = List.copyOf(rights);
  }

  /** Returns what the right layer reads of a document, dates included. */
  public RightAsk right(int document) {
    return dates.date(rights.get(columns.columns().get(document, Columns.RIGHT)), document);
  }
}
