package nl.ongekend.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How to run a batch and make its proposal. What is left out gets its usual value; what a job
 * answers has all of them.
 *
 * @param top k: how many vacancies each own list has at most, 10 when left out
 * @param asOf the date of the question; today when left out
 * @param profile the settings of the score, standard when left out
 * @param filters only vacancies with these values or none, each such as {@code sector=CARE}
 * @param countUnranked whether to count what is kept out for each person; true when left out
 * @param threads how many threads work; as many as there are processors when left out
 * @param tranche how many people are ranked and written together, 4,096 when left out
 * @param floor the points below which nothing is proposed, 6,000 when left out
 * @param cap how many vacancies may be proposed to one person, 1 when left out
 * @param limit to how many people one vacancy may be proposed at most; its openings when left out
 * @param tieKey the key of the hash that decides between people who waited equally long; the number
 *     of the day when left out
 * @param people what holds for single people
 * @param passports who takes part, at most 100,000 passports; everybody when left out
 * @param rules what holds between people and over time
 */
public record BatchSettingsDocument(
    @Nullable Integer top,
    @Nullable LocalDate asOf,
    @Nullable String profile,
    @Nullable List<String> filters,
    @Nullable Boolean countUnranked,
    @Nullable Integer threads,
    @Nullable Integer tranche,
    @Nullable Integer floor,
    @Nullable Integer cap,
    @Nullable Integer limit,
    @Nullable Long tieKey,
    @Nullable List<Person> people,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<UUID> passports,
    @Nullable BatchRulesDocument rules) {

  /** Copies the lists. */
  public BatchSettingsDocument {
    filters = filters == null ? null : List.copyOf(filters);
    people = people == null ? null : List.copyOf(people);
    passports = passports == null ? null : List.copyOf(passports);
  }

  /**
   * What holds for one person.
   *
   * @param passport the id of the passport
   * @param days whole days since the last proposal, or since joining; 0 when left out
   * @param floor the person's own floor in points; that of the batch when left out
   * @param cap how many vacancies may be proposed to the person; as to everybody when left out
   * @param optOut whether the person wants no proposal; false when left out
   */
  public record Person(
      UUID passport,
      @Nullable Integer days,
      @Nullable Integer floor,
      @Nullable Integer cap,
      @Nullable Boolean optOut) {}
}
