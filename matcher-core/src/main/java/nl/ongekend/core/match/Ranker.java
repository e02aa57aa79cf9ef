package nl.ongekend.core.match;

import java.util.function.Function;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/** Ranks one side for a document of the other, exactly. Thread-safe. */
public interface Ranker {

  /** Returns the best vacancies for a person. */
  Ranking<Vacancy> vacanciesFor(Passport passport, RankRequest request);

  /** Returns the best people for a vacancy. */
  Ranking<Passport> passportsFor(Vacancy vacancy, RankRequest request);

  /**
   * Hands all vacancies that {@link #vacanciesFor} can rank to a function, each with its score
   * without the hours term, and returns what it makes of them. They can be read only while it runs.
   * The top of the request is not read.
   *
   * <p>Cost: O(vacancies), some tens of milliseconds for 100,000.
   */
  <T> T withCandidates(
      Passport passport, RankRequest request, Function<VacancyCandidates, T> function);
}
