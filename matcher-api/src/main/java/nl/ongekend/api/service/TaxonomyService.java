package nl.ongekend.api.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ongekend.api.view.ConceptDocument.Concept;
import nl.ongekend.taxonomy.ConceptHit;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** Looks up skills and occupations. Thread-safe. */
public final class TaxonomyService {

  /** The most concepts that a search returns. */
  public static final int MOST_CONCEPTS = 200;

  private final TaxonomySnapshot taxonomy;

  TaxonomyService(TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Returns the version of the taxonomy. */
  public String version() {
    return taxonomy.version();
  }

  /**
   * Returns the concept with a URI.
   *
   * @param language of the label
   */
  public Optional<Concept> find(ConceptType type, String uri, String language) {
    int ordinal = ordinal(type, uri);
    return ordinal == TaxonomySnapshot.ABSENT
        ? Optional.empty()
        : Optional.of(
            new Concept(uri, kind(type), label(type, ordinal, language), null, null, null));
  }

  /** Returns whether a URI is that of a licence, which one holds or does not hold. */
  public boolean isLicence(String uri) {
    int ordinal = ordinal(ConceptType.SKILL, uri);
    return ordinal != TaxonomySnapshot.ABSENT && taxonomy.skillKind(ordinal) == SkillKind.LICENCE;
  }

  private int ordinal(ConceptType type, String uri) {
    try {
      return taxonomy.ordinal(type, ConceptId.of(uri));
    } catch (IllegalArgumentException e) {
      return TaxonomySnapshot.ABSENT;
    }
  }

  /**
   * Returns the concepts that have a label like a text, the best first.
   *
   * @param searched the language of the labels to search; missing: all languages
   * @param language of the labels in the answer
   * @param limit 1 to {@value #MOST_CONCEPTS}
   */
  public List<Concept> search(
      ConceptType type, String text, @Nullable String searched, String language, int limit) {
    if (limit < 1 || limit > MOST_CONCEPTS) {
      throw Choices.refused("limit", "1 to " + MOST_CONCEPTS, "Type more of the word instead.");
    }
    return taxonomy.search(text, searched, type, limit).stream()
        .map(hit -> concept(type, hit, language))
        .toList();
  }

  private Concept concept(ConceptType type, ConceptHit hit, String language) {
    return new Concept(
        hit.id().uri(),
        kind(type),
        label(type, hit.ordinal(), language),
        hit.match().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        hit.label(),
        hit.language());
  }

  private String label(ConceptType type, int ordinal, String language) {
    return taxonomy.labels(type).preferred(ordinal, language);
  }

  private static String kind(ConceptType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
