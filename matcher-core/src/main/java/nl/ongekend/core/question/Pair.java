package nl.ongekend.core.question;

/**
 * A person and a vacancy.
 *
 * @param person the person
 * @param vacancy the vacancy
 */
public record Pair(PersonView person, VacancyView vacancy) {

  Pair with(PersonView changed) {
    return new Pair(changed, vacancy);
  }

  Pair with(VacancyView changed) {
    return new Pair(person, changed);
  }
}
