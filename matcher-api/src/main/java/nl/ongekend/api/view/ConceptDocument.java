package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * Concepts of the taxonomy that were looked up: {@code ongekend/concepts/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param taxonomy the taxonomy snapshot, a content hash
 * @param concepts the concepts, the best first
 */
public record ConceptDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    String taxonomy,
    List<Concept> concepts) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/concepts/1";

  /** Copies the list. */
  public ConceptDocument {
    concepts = List.copyOf(concepts);
  }

  /** Returns the document of some concepts. */
  public static ConceptDocument of(
      Build build, LocalDate asOf, String taxonomy, List<Concept> concepts) {
    return new ConceptDocument(SCHEMA, build.version(), build.commit(), asOf, taxonomy, concepts);
  }

  /**
   * One concept.
   *
   * @param uri its URI
   * @param kind {@code skill} or {@code occupation}
   * @param label its preferred label in the language asked for, or else in English or Dutch
   * @param match how the text and a label agree: {@code exact}, {@code prefix} or {@code
   *     word-prefix}; missing when it was looked up by its URI
   * @param found the label that was found; missing when it was looked up by its URI
   * @param lang the language of that label; missing when it was looked up by its URI
   */
  public record Concept(
      String uri,
      String kind,
      String label,
      @Nullable String match,
      @Nullable String found,
      @Nullable String lang) {}
}
