package nl.ongekend.core.document;

import java.util.UUID;
import java.util.function.Supplier;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/**
 * Reads and writes the one JSON form of passports, vacancies and circumstances. Thread-safe.
 *
 * <ul>
 *   <li>A property is a component of the record, under its name. One that is left out is unknown;
 *       {@code null} is refused; {@code []} is the answer "none".
 *   <li>Ids are UUIDs, concepts are URIs, choices are the names of enum constants, dates are {@code
 *       2026-03-01}, times of day {@code 08:30}, hours a number in steps of 0.25 such as {@code
 *       29.75}.
 *   <li>Missing in a passport, {@code skillsState} is {@code PARTIAL} and {@code languagesComplete}
 *       false; missing in a vacancy, {@code kind} is {@code JOB} and {@code openings} 1.
 *   <li>Properties are written in the order of the record and read in any. Reading what was written
 *       gives an equal value, and writing that gives the same text.
 *   <li>A text has at most 2,000,000 characters and 32 levels.
 * </ul>
 *
 * <p>Every {@code read} method throws {@link DocumentException} at the first thing that is wrong.
 * Cost: O(length of the text), some tens of microseconds for a usual document.
 */
public final class Documents {

  private final DocumentForm<Passport> passports;
  private final DocumentForm<Vacancy> vacancies;
  private final DocumentForm<Circumstances> circumstances;

  /** Makes a reader and writer. Cost: some milliseconds; make one and keep it. */
  public Documents() {
    Shapes shapes = new Shapes();
    passports = new DocumentForm<>(Passport.class, shapes.ofPassport(), DocumentVersion.PASSPORT);
    vacancies = new DocumentForm<>(Vacancy.class, shapes.ofVacancy(), DocumentVersion.VACANCY);
    circumstances =
        new DocumentForm<>(
            Circumstances.class, shapes.ofCircumstances(), DocumentVersion.CIRCUMSTANCES);
  }

  /**
   * Returns the passport that {@code json} holds.
   *
   * @throws DocumentException if it holds none
   */
  public Passport readPassport(String json) {
    return passports.read(json);
  }

  /**
   * Returns the passport that {@code json}, written in an earlier version, holds.
   *
   * @param version in [1, {@link DocumentVersion#CURRENT}]
   * @throws DocumentException if it holds none, or if the version is unknown
   */
  public Passport readPassport(String json, int version) {
    return passports.read(json, version);
  }

  /**
   * Returns the passport that {@code json} holds.
   *
   * @param id gives its id if the text has none
   * @throws DocumentException if it holds none
   */
  public Passport readPassport(String json, Supplier<UUID> id) {
    return passports.withId(id).read(json);
  }

  /**
   * Returns the vacancy that {@code json} holds.
   *
   * @throws DocumentException if it holds none
   */
  public Vacancy readVacancy(String json) {
    return vacancies.read(json);
  }

  /**
   * Returns the vacancy that {@code json}, written in an earlier version, holds.
   *
   * @param version in [1, {@link DocumentVersion#CURRENT}]
   * @throws DocumentException if it holds none, or if the version is unknown
   */
  public Vacancy readVacancy(String json, int version) {
    return vacancies.read(json, version);
  }

  /**
   * Returns the vacancy that {@code json} holds.
   *
   * @param id gives its id if the text has none
   * @throws DocumentException if it holds none
   */
  public Vacancy readVacancy(String json, Supplier<UUID> id) {
    return vacancies.withId(id).read(json);
  }

  /**
   * Returns the circumstances that {@code json} holds.
   *
   * @throws DocumentException if it holds none
   */
  public Circumstances readCircumstances(String json) {
    return circumstances.read(json);
  }

  /**
   * Returns the circumstances that {@code json}, written in an earlier version, holds.
   *
   * @param version in [1, {@link DocumentVersion#CURRENT}]
   * @throws DocumentException if it holds none, or if the version is unknown
   */
  public Circumstances readCircumstances(String json, int version) {
    return circumstances.read(json, version);
  }

  /**
   * Returns the JSON form of a passport on one line.
   *
   * @throws DocumentException if a text in it holds half a character
   */
  public String write(Passport passport) {
    return passports.write(passport);
  }

  /**
   * Returns the JSON form of a vacancy on one line.
   *
   * @throws DocumentException if a text in it holds half a character
   */
  public String write(Vacancy vacancy) {
    return vacancies.write(vacancy);
  }

  /**
   * Returns the JSON form of circumstances on one line.
   *
   * @throws DocumentException if a text in it holds half a character
   */
  public String write(Circumstances answers) {
    return circumstances.write(answers);
  }

  /**
   * Returns the JSON form of a passport, indented for people.
   *
   * @throws DocumentException if a text in it holds half a character
   */
  public String writePretty(Passport passport) {
    return passports.writePretty(passport);
  }

  /**
   * Returns the JSON form of a vacancy, indented for people.
   *
   * @throws DocumentException if a text in it holds half a character
   */
  public String writePretty(Vacancy vacancy) {
    return vacancies.writePretty(vacancy);
  }

  /**
   * Returns the JSON form of circumstances, indented for people.
   *
   * @throws DocumentException if a text in it holds half a character
   */
  public String writePretty(Circumstances answers) {
    return circumstances.writePretty(answers);
  }
}
