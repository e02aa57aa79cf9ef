package nl.ongekend.api.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.AskedRelease;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * What an employer asked to learn: {@code ongekend/asked-releases/1}. Each looks the same until it
 * is open; nothing tells a no from an answer that has not come.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param requests what was asked, the oldest first
 */
public record AskedReleasesDocument(
    String schema, String version, String commit, LocalDate asOf, List<Item> requests) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/asked-releases/1";

  /** Copies the list. */
  public AskedReleasesDocument {
    requests = List.copyOf(requests);
  }

  /** Returns the document of some requests. */
  public static AskedReleasesDocument of(Build build, LocalDate asOf, List<Item> requests) {
    return new AskedReleasesDocument(SCHEMA, build.version(), build.commit(), asOf, requests);
  }

  /**
   * One request.
   *
   * @param id its id
   * @param vacancy the id of the vacancy
   * @param entry the entry that was asked about
   * @param requestedAt when
   * @param person who it is; missing unless it is open now
   */
  public record Item(
      UUID id, UUID vacancy, UUID entry, Instant requestedAt, @Nullable Person person) {

    /** Returns a request with who it is, if that may be seen. */
    public static Item of(AskedRelease asked, @Nullable Person person) {
      return new Item(asked.id(), asked.vacancy(), asked.entry(), asked.at(), person);
    }
  }

  /**
   * Somebody, as far as a release goes: what they are called and what they can do, and nothing
   * else.
   *
   * @param until when this ends by itself
   * @param name what the person is called
   * @param skills what the person can do
   * @param occupations the work the person did
   * @param languages the languages
   * @param licences the licences the person holds
   * @param minHours the fewest hours a week wanted; missing when unknown
   * @param maxHours the most hours a week wanted; missing when unknown
   */
  public record Person(
      Instant until,
      String name,
      List<Skill> skills,
      List<Occupation> occupations,
      List<Language> languages,
      List<String> licences,
      @Nullable BigDecimal minHours,
      @Nullable BigDecimal maxHours) {

    /** Copies the lists. */
    public Person {
      skills = List.copyOf(skills);
      occupations = List.copyOf(occupations);
      languages = List.copyOf(languages);
      licences = List.copyOf(licences);
    }
  }

  /**
   * A skill.
   *
   * @param label what it is called
   * @param level 1 to 4; missing when unknown
   */
  public record Skill(String label, @Nullable Integer level) {}

  /**
   * Work that was done.
   *
   * @param label what it is called
   * @param months how long; missing when unknown
   */
  public record Occupation(String label, @Nullable Integer months) {}

  /**
   * A language, each level missing when unknown.
   *
   * @param language the language, ISO 639
   * @param listening the level of listening
   * @param reading the level of reading
   * @param speaking the level of speaking
   * @param writing the level of writing
   */
  public record Language(
      String language,
      @Nullable String listening,
      @Nullable String reading,
      @Nullable String speaking,
      @Nullable String writing) {}
}
