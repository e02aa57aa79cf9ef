package nl.ongekend.core.match;

import java.util.List;
import java.util.function.Function;
import nl.ongekend.core.profile.Vacancy;

/**
 * Every vacancy that is ranked for a person: the material of whoever combines vacancies.
 *
 * @param considered how many vacancies passed the filter
 * @param ranked those of them that are ranked, in no particular order
 * @param documents reads the document of one of them, as it was when they were ranked
 */
public record VacancyCandidates(
    int considered, List<VacancyCandidate> ranked, Function<VacancyCandidate, Vacancy> documents) {

  /** Copies the list. */
  public VacancyCandidates {
    ranked = List.copyOf(ranked);
  }
}
