package nl.ongekend.api.view;

import nl.ongekend.core.explain.Subject;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/** Labels of concepts in one language. */
final class ConceptLabels {

  private final TaxonomySnapshot taxonomy;
  private final String language;

  ConceptLabels(TaxonomySnapshot taxonomy, String language) {
    this.taxonomy = taxonomy;
    this.language = language;
  }

  /** Returns what to call a subject: the label of a concept, else its kind and code. */
  String of(Subject subject) {
    return switch (subject.kind()) {
      case SKILL, LICENCE -> label(ConceptType.SKILL, subject);
      case OCCUPATION -> label(ConceptType.OCCUPATION, subject);
      default -> subject.toString();
    };
  }

  private String label(ConceptType type, Subject subject) {
    ConceptId concept;
    try {
      concept = ConceptId.of(subject.id());
    } catch (IllegalArgumentException e) {
      // An unknown occupation has a question mark for a URI.
      return subject.id();
    }
    return of(type, concept);
  }

  /** Returns the label of a concept, or its URI when the taxonomy does not know it. */
  String of(ConceptType type, ConceptId concept) {
    int ordinal = taxonomy.ordinal(type, concept);
    return ordinal == TaxonomySnapshot.ABSENT
        ? concept.uri()
        : taxonomy.labels(type).preferred(ordinal, language);
  }
}
