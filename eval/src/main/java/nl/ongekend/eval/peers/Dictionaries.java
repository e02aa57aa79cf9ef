package nl.ongekend.eval.peers;

import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WishesAsk;

/** The distinct facets of all vacancies, by column of the kernel. */
final class Dictionaries {

  final Dictionary<Integer> occupations = new Dictionary<>();
  final Dictionary<LanguageAsk> languages = new Dictionary<>();
  final Dictionary<HoursAsk> hours = new Dictionary<>();
  final Dictionary<TravelAsk> travel = new Dictionary<>();
  final Dictionary<WishesAsk> wishes = new Dictionary<>();
  final Dictionary<ExclusionAsk> exclusions = new Dictionary<>();
  final Dictionary<RightAsk> rights = new Dictionary<>();

  /** Returns the codes and the day of a vacancy, by column. */
  int[] codes(VacancyFacets asked, RightAsk right) {
    int[] codes = new int[Columns.STRIDE];
    codes[Columns.OCCUPATION] = occupations.code(asked.occupation());
    codes[Columns.LANGUAGE] = languages.code(asked.languages());
    codes[Columns.HOURS] = hours.code(asked.hours());
    codes[Columns.TRAVEL] = travel.code(asked.travel());
    codes[Columns.WISHES] = wishes.code(asked.wishes());
    codes[Columns.EXCLUSION] = exclusions.code(asked.exclusion());
    codes[Columns.RIGHT] = rights.code(right);
    codes[Columns.DAY] = asked.startDay();
    return codes;
  }
}
