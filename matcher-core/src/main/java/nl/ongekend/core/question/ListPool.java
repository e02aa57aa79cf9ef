package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/** A pool of documents in memory; it hands out all of them. */
public final class ListPool implements Pool {

  private final List<PersonView> people;
  private final List<VacancyView> vacancies;

  /** Creates a pool of these documents. */
  public ListPool(MatchWorld world, List<Passport> passports, List<Vacancy> vacancies) {
    this.people = passports.stream().map(passport -> PersonView.of(world, passport)).toList();
    this.vacancies = vacancies.stream().map(vacancy -> VacancyView.of(world, vacancy)).toList();
  }

  private ListPool(List<PersonView> people, List<VacancyView> vacancies) {
    this.people = List.copyOf(people);
    this.vacancies = List.copyOf(vacancies);
  }

  /** Returns a pool of everybody in another as it is now, and of no vacancies. */
  public static ListPool ofPeople(Pool pool) {
    List<PersonView> people = new ArrayList<>();
    pool.everybody(people::add);
    return new ListPool(people, List.of());
  }

  /** Returns the same pool without a person. */
  public ListPool without(UUID passport) {
    return new ListPool(
        people.stream().filter(person -> !person.id().equals(passport)).toList(), vacancies);
  }

  @Override
  public void vacancies(
      PersonView person, Reach reach, int mostUnmet, Consumer<VacancyView> consumer) {
    vacancies.forEach(consumer);
  }

  @Override
  public void people(
      VacancyView vacancy, Reach reach, int mostUnmet, Consumer<PersonView> consumer) {
    people.forEach(consumer);
  }

  @Override
  public void vacanciesOf(int occupation, Consumer<VacancyView> consumer) {
    vacancies.stream()
        .filter(vacancy -> vacancy.facets().occupation() == occupation)
        .forEach(consumer);
  }

  @Override
  public void everyVacancy(Consumer<VacancyView> consumer) {
    vacancies.forEach(consumer);
  }

  @Override
  public void everybody(Consumer<PersonView> consumer) {
    people.forEach(consumer);
  }
}
