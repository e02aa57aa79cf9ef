package nl.ongekend.core.question;

import java.util.UUID;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.VacancyFacets;

/**
 * What a question knows of a vacancy.
 *
 * @param id the id of the vacancy
 * @param facets what a score may know
 * @param right what the right layer may know
 */
public record VacancyView(UUID id, VacancyFacets facets, RightAsk right) {

  /** Returns what a vacancy says. */
  public static VacancyView of(MatchWorld world, Vacancy vacancy) {
    return new VacancyView(vacancy.id(), world.facets().of(vacancy), RightAsk.of(vacancy));
  }

  VacancyView with(SkillsAsk changed) {
    return with(changed, facets.languages(), facets.hours(), facets.travel());
  }

  VacancyView with(LanguageAsk changed) {
    return with(facets.skills(), changed, facets.hours(), facets.travel());
  }

  VacancyView with(HoursAsk changed) {
    return with(facets.skills(), facets.languages(), changed, facets.travel());
  }

  VacancyView with(TravelAsk changed) {
    return with(facets.skills(), facets.languages(), facets.hours(), changed);
  }

  private VacancyView with(
      SkillsAsk skills, LanguageAsk languages, HoursAsk hours, TravelAsk travel) {
    VacancyFacets changed =
        new VacancyFacets(
            skills,
            facets.occupation(),
            languages,
            hours,
            travel,
            facets.wishes(),
            facets.exclusion(),
            facets.startDay(),
            facets.latestStartDay());
    return new VacancyView(id, changed, right);
  }
}
