package nl.ongekend.core.document;

import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptId;

/**
 * Draws valid documents in which every answer is there or missing at random, with texts in several
 * scripts. Equal seeds draw equal documents. The documents are meant to reach every corner, not to
 * look like a labour market. Not thread-safe.
 */
public final class RandomDocuments {

  private final RandomValues values;
  private final Concepts concepts;

  /** Draws documents about a made-up taxonomy of 40 skills, 12 occupations and 6 licences. */
  public RandomDocuments(long seed) {
    this(seed, Concepts.made(40, 12, 6));
  }

  /** Draws documents about the given concepts. */
  public RandomDocuments(long seed, Concepts concepts) {
    this.values = new RandomValues(seed);
    this.concepts = concepts;
  }

  /** Draws a passport. */
  public Passport passport() {
    return new RandomPassport(values, concepts).draw();
  }

  /** Draws a vacancy. */
  public Vacancy vacancy() {
    return new RandomVacancy(values, concepts).draw();
  }

  /** Draws circumstances. */
  public Circumstances circumstances() {
    return new Circumstances(
        values.id(),
        values.maybeBool(),
        values.maybeBetween(0, 365),
        values.maybeBool(),
        values.maybeBool(),
        values.maybeText(),
        values.maybeBool(),
        values.maybeText(),
        values.maybeText(),
        values.maybeBool(),
        values.date());
  }

  /**
   * The concepts that documents name.
   *
   * @param skills at least one
   * @param occupations at least one
   * @param licences at least one
   */
  public record Concepts(
      List<ConceptId> skills, List<ConceptId> occupations, List<ConceptId> licences) {

    /** Returns made-up concepts such as {@code urn:ongekend:skill:s7}. */
    public static Concepts made(int skills, int occupations, int licences) {
      return new Concepts(
          made("urn:ongekend:skill:s", skills),
          made("urn:ongekend:occupation:o", occupations),
          made("urn:ongekend:licence:l", licences));
    }

    private static List<ConceptId> made(String start, int count) {
      return IntStream.rangeClosed(1, count).mapToObj(i -> new ConceptId(start + i)).toList();
    }
  }
}
