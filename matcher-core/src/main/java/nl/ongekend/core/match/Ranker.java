package nl.ongekend.core.match;

import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/** Ranks one side for a document of the other, exactly. Thread-safe. */
public interface Ranker {

  /** Returns the best vacancies for a person. */
  Ranking<Vacancy> vacanciesFor(Passport passport, RankRequest request);

  /** Returns the best people for a vacancy. */
  Ranking<Passport> passportsFor(Vacancy vacancy, RankRequest request);
}
