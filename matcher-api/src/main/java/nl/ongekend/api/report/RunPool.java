package nl.ongekend.api.report;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Pool;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.VacancyView;

/**
 * A pool with those of its vacancies that a run looked at.
 *
 * @param pool everything there is
 * @param vacancies the ids of the vacancies that stay
 */
record RunPool(Pool pool, Set<UUID> vacancies) implements Pool {

  /** Copies the set. */
  RunPool {
    vacancies = Set.copyOf(vacancies);
  }

  private Consumer<VacancyView> kept(Consumer<VacancyView> consumer) {
    return vacancy -> {
      if (vacancies.contains(vacancy.id())) {
        consumer.accept(vacancy);
      }
    };
  }

  @Override
  public void vacancies(
      PersonView person, Reach reach, int mostUnmet, Consumer<VacancyView> consumer) {
    pool.vacancies(person, reach, mostUnmet, kept(consumer));
  }

  @Override
  public void people(
      VacancyView vacancy, Reach reach, int mostUnmet, Consumer<PersonView> consumer) {
    pool.people(vacancy, reach, mostUnmet, consumer);
  }

  @Override
  public void vacanciesOf(int occupation, Consumer<VacancyView> consumer) {
    pool.vacanciesOf(occupation, kept(consumer));
  }

  @Override
  public void everyVacancy(Consumer<VacancyView> consumer) {
    pool.everyVacancy(kept(consumer));
  }

  @Override
  public void everybody(Consumer<PersonView> consumer) {
    pool.everybody(consumer);
  }
}
