package nl.ongekend.core.question;

import java.util.function.Consumer;

/**
 * The people and vacancies that a question is about.
 *
 * <p>For one document a pool hands out every other one that may fail at most {@code mostUnmet}
 * conditions, the score left aside; it may hand out more. 0 is enough for what is within reach, 1
 * for what one answer, change or relaxation could bring there. Questions about a market walk
 * through all.
 */
public interface Pool {

  /** Hands vacancies that a person may miss by so many conditions to {@code consumer}. */
  void vacancies(PersonView person, Reach reach, int mostUnmet, Consumer<VacancyView> consumer);

  /** Hands people who may miss a vacancy by so many conditions to {@code consumer}. */
  void people(VacancyView vacancy, Reach reach, int mostUnmet, Consumer<PersonView> consumer);

  /** Hands every vacancy of an occupation to {@code consumer}. */
  void vacanciesOf(int occupation, Consumer<VacancyView> consumer);

  /** Hands every vacancy to {@code consumer}. */
  void everyVacancy(Consumer<VacancyView> consumer);

  /** Hands everybody to {@code consumer}. */
  void everybody(Consumer<PersonView> consumer);
}
