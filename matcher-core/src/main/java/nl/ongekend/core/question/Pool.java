package nl.ongekend.core.question;

import java.util.function.Consumer;

/**
 * The people and vacancies that a question is about.
 *
 * <p>For one document a pool hands out every other one that may fail at most one condition; it may
 * hand out more. That is all that a question about reach needs: one answer, change or relaxation
 * meets one condition. Questions about a market walk through all.
 */
public interface Pool {

  /** Hands vacancies that a person may miss by at most one condition to {@code consumer}. */
  void vacancies(PersonView person, Reach reach, Consumer<VacancyView> consumer);

  /** Hands people who may miss a vacancy by at most one condition to {@code consumer}. */
  void people(VacancyView vacancy, Reach reach, Consumer<PersonView> consumer);

  /** Hands every vacancy to {@code consumer}. */
  void everyVacancy(Consumer<VacancyView> consumer);

  /** Hands everybody to {@code consumer}. */
  void everybody(Consumer<PersonView> consumer);
}
