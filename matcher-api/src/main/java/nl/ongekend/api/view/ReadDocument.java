package nl.ongekend.api.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read in a text, as proposals with their evidence: {@code ongekend/read/1}. Places are
 * counted in UTF-16 units of the given text, the first and one past the last.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of reading
 * @param taxonomy the taxonomy snapshot, a content hash
 * @param kind {@code vacancy}, {@code passport} or {@code query}
 * @param lang the language most of the text is in; missing when there is too little
 * @param text the text with every masked unit replaced, as long as the given text
 * @param masks what is masked, in the order of the text
 * @param concepts occupations and skills: taken ones first, then the surest
 * @param languages languages that are asked for or known, in the order of the text
 * @param hours hours a week; missing when the text is silent
 * @param times times of the week; missing when the text is silent
 * @param wage the wage; missing when the text is silent
 * @param contract forms of contract, in the order of the text
 * @param licences licences, in the order of the text
 * @param diploma what is asked as a diploma; missing when the text is silent
 * @param education the education of a person; missing when the text is silent
 * @param place where; missing when the text names no place
 * @param travel how a person can travel; missing when the text is silent
 * @param openings how many people are sought; missing when the text is silent
 * @param dates start, end and closing date, and from when a person can work; missing when the text
 *     is silent
 * @param periods how long a person did something, in the order of the text
 * @param offers what comes with the work, in the order of the text
 * @param notUnderstood parts of a query that mean something and were not used
 * @param hints what a person should look at, in the order of the text
 * @param draft a document of what is taken, for a person to complete and confirm: a passport
 *     without id and name, or a vacancy without id and employer; missing when nothing was read
 */
public record ReadDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    String taxonomy,
    String kind,
    @Nullable String lang,
    String text,
    List<Mask> masks,
    List<Concept> concepts,
    List<Language> languages,
    @Nullable Hours hours,
    @Nullable Times times,
    @Nullable Pay wage,
    List<Named> contract,
    List<Licence> licences,
    @Nullable Schooling diploma,
    @Nullable Schooling education,
    @Nullable Place place,
    @Nullable Travel travel,
    @Nullable Count openings,
    @Nullable Dates dates,
    List<Period> periods,
    List<Named> offers,
    List<Part> notUnderstood,
    List<Hint> hints,
    @Nullable ObjectNode draft) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/read/1";

  /** Copies the lists. */
  public ReadDocument {
    masks = List.copyOf(masks);
    concepts = List.copyOf(concepts);
    languages = List.copyOf(languages);
    contract = List.copyOf(contract);
    licences = List.copyOf(licences);
    periods = List.copyOf(periods);
    offers = List.copyOf(offers);
    notUnderstood = List.copyOf(notUnderstood);
    hints = List.copyOf(hints);
  }

  /** Returns whether anything was read that could become an answer. */
  @JsonIgnore
  public boolean isEmpty() {
    return draft == null;
  }

  /**
   * A part of the text.
   *
   * @param start its first unit
   * @param end one past its last
   * @param text the part itself
   */
  public record Part(int start, int end, String text) {}

  /**
   * A part that nothing reads.
   *
   * @param kind why, such as {@code name} or {@code phone}
   * @param start its first unit
   * @param end one past its last
   */
  public record Mask(String kind, int start, int end) {}

  /**
   * An occupation or a skill.
   *
   * @param kind {@code occupation} or {@code skill}
   * @param id its URI
   * @param label the label that was recognised
   * @param lang the language of that label
   * @param importance for a skill of a vacancy {@code must}, {@code nice} or {@code trainable};
   *     missing for anything else
   * @param confidence how sure, per mille
   * @param taken whether it is sure enough to be proposed; otherwise it is only offered
   * @param spans where; empty when only other concepts speak for it
   * @param how {@code exact}, {@code inflected}, {@code compound}, {@code similar} or {@code
   *     structure}
   */
  public record Concept(
      String kind,
      String id,
      String label,
      String lang,
      @JsonProperty("class") @Nullable String importance,
      int confidence,
      boolean taken,
      List<Part> spans,
      String how) {}

  /**
   * A language.
   *
   * @param lang its code
   * @param level from A1 to C2; missing when the text gives none
   * @param required whether it is asked as a condition
   * @param hidden whether only the work speaks for it, not the words
   * @param span where
   * @param why a code for the reason
   */
  public record Language(
      String lang,
      @Nullable String level,
      boolean required,
      boolean hidden,
      Part span,
      String why) {}

  /**
   * Hours a week.
   *
   * @param min the fewest; missing when the text gives none
   * @param max the most; missing when the text gives none
   * @param spans where
   */
  public record Hours(@Nullable BigDecimal min, @Nullable BigDecimal max, List<Part> spans) {}

  /**
   * Times of the week.
   *
   * @param pattern how they are set
   * @param intervals such as {@code MONDAY 08:30-17:00}
   * @param spans where
   */
  public record Times(String pattern, List<String> intervals, List<Part> spans) {}

  /**
   * A wage.
   *
   * @param from the least, in cents; missing when the text gives none
   * @param to the most, in cents; missing when the text gives none
   * @param currency such as EUR
   * @param per the period it is paid for
   * @param basis gross or net, in the words of the vacancy schema
   * @param spans where
   */
  public record Pay(
      @Nullable Long from,
      @Nullable Long to,
      String currency,
      String per,
      String basis,
      List<Part> spans) {}

  /**
   * Something with a name of the schemas of passports and vacancies.
   *
   * @param value the name
   * @param spans where
   */
  public record Named(String value, List<Part> spans) {}

  /**
   * A licence or certificate.
   *
   * @param id its URI
   * @param label its preferred label
   * @param importance how much a vacancy wants it; missing for a person
   * @param held for a person whether it is there; true for a vacancy
   * @param spans where
   */
  public record Licence(
      String id,
      String label,
      @JsonProperty("class") @Nullable String importance,
      boolean held,
      List<Part> spans) {}

  /**
   * A diploma that is asked for, or an education that somebody has.
   *
   * @param demand how it is asked; missing for a person
   * @param level the level; missing when the text gives none
   * @param field the field; missing when the text gives none
   * @param spans where
   */
  public record Schooling(
      @Nullable String demand, @Nullable String level, @Nullable String field, List<Part> spans) {}

  /**
   * A place.
   *
   * @param name its name
   * @param postcode four digits; missing when the name has several
   * @param municipality the municipality
   * @param spans where
   */
  public record Place(
      String name, @Nullable String postcode, String municipality, List<Part> spans) {}

  /**
   * How a person can travel.
   *
   * @param can the ways that are there
   * @param cannot the ways that are not
   * @param maxMinutes the longest journey one way; missing when the text gives none
   * @param spans where
   */
  public record Travel(
      List<String> can, List<String> cannot, @Nullable Integer maxMinutes, List<Part> spans) {}

  /**
   * How many.
   *
   * @param value the number
   * @param spans where
   */
  public record Count(int value, List<Part> spans) {}

  /**
   * Dates.
   *
   * @param start the first day of work; missing when the text gives none
   * @param latestStart the latest first day; missing when the text gives none
   * @param closes the last day to apply; missing when the text gives none
   * @param end the last day of work; missing when the text gives none
   * @param availableFrom from when a person can work; missing when the text gives none
   * @param spans where
   */
  public record Dates(
      @Nullable LocalDate start,
      @Nullable LocalDate latestStart,
      @Nullable LocalDate closes,
      @Nullable LocalDate end,
      @Nullable LocalDate availableFrom,
      List<Part> spans) {}

  /**
   * How long somebody did something.
   *
   * @param months how many months
   * @param from the year it began; missing when only a length is given
   * @param to the year it ended; missing when it goes on, or when only a length is given
   * @param spans where
   */
  public record Period(
      int months, @Nullable Integer from, @Nullable Integer to, List<Part> spans) {}

  /**
   * Something a person should look at.
   *
   * @param code which remark
   * @param text the words it is about; empty when it is about the whole text
   * @param span where; missing when it is about the whole text
   */
  public record Hint(String code, String text, @Nullable Part span) {}
}
