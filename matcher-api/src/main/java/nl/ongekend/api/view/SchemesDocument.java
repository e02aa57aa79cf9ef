package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which schemes and instruments a person, an employer or a pair can use, why, and which answers are
 * missing: {@code ongekend/schemes/1}. It changes no score.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param beneficiary {@code person}, {@code employer} or {@code pair}
 * @param passport the person; missing when none was named
 * @param vacancy the vacancy; missing when none was named
 * @param schemes the schemes, usable ones first
 */
public record SchemesDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    String beneficiary,
    @Nullable UUID passport,
    @Nullable UUID vacancy,
    List<Scheme> schemes) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/schemes/1";

  /** Copies the list. */
  public SchemesDocument {
    schemes = List.copyOf(schemes);
  }

  /**
   * A scheme.
   *
   * @param id its id in the registry
   * @param name its name
   * @param aliases other names it goes by
   * @param about what it does
   * @param usability {@code usable}, {@code answers-missing}, {@code not-for-them} or {@code
   *     closed}
   * @param standing {@code upcoming}, {@code open}, {@code exhausted}, {@code expired}, {@code
   *     named-only} or {@code foreign}
   * @param from its first day; missing when unknown
   * @param to its last day; missing when unknown
   * @param met the conditions that are met
   * @param failed the conditions that a known answer does not meet
   * @param missing the answers that nobody gave
   * @param support what it gives
   * @param source where it is written
   */
  public record Scheme(
      String id,
      String name,
      List<String> aliases,
      String about,
      String usability,
      String standing,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<Condition> met,
      List<Condition> failed,
      List<Missing> missing,
      Support support,
      Source source) {

    /** Copies the lists. */
    public Scheme {
      aliases = List.copyOf(aliases);
      met = List.copyOf(met);
      failed = List.copyOf(failed);
      missing = List.copyOf(missing);
    }
  }

  /**
   * A condition.
   *
   * @param fact the answer it asks for
   * @param excluded whether the words are those that the answer must not be
   * @param words the words
   */
  public record Condition(String fact, boolean excluded, List<String> words) {

    /** Copies the list. */
    public Condition {
      words = List.copyOf(words);
    }
  }

  /**
   * An answer that nobody gave.
   *
   * @param fact its name
   * @param field where it belongs
   * @param words what it can be
   */
  public record Missing(String fact, String field, List<String> words) {

    /** Copies the list. */
    public Missing {
      words = List.copyOf(words);
    }
  }

  /**
   * What a scheme gives, as far as a source says.
   *
   * @param euroFrom the least amount in euros; missing when unknown
   * @param euroTo the most in euros; missing when unknown
   * @param percentFrom the least share of the cost, per cent; missing when unknown
   * @param percentTo the most; missing when unknown
   */
  public record Support(
      @Nullable Integer euroFrom,
      @Nullable Integer euroTo,
      @Nullable Integer percentFrom,
      @Nullable Integer percentTo) {}

  /**
   * Where a scheme is written.
   *
   * @param title the publication
   * @param article the article, section or lines
   * @param date the day of the version that was read
   * @param checked whether somebody checked the row against it; otherwise check it before use
   */
  public record Source(String title, String article, LocalDate date, boolean checked) {}
}
