package nl.ongekend.core.question;

import java.util.function.Consumer;

/**
 * The people and vacancies that a question is about.
 *
 * <p>A pool hands out every document that may fail at most one condition; it may hand out more.
 * That is all that any question needs: one answer, change or relaxation meets one condition.
 */
public interface Pool {

  /** Hands vacancies that a person may miss by at most one condition to {@code consumer}. */
  void vacancies(PersonView person, Reach reach, Consumer<VacancyView> consumer);

  /** Hands people who may miss a vacancy by at most one condition to {@code consumer}. */
  void people(VacancyView vacancy, Reach reach, Consumer<PersonView> consumer);
}
