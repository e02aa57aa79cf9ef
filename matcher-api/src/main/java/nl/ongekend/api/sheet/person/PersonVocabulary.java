package nl.ongekend.api.sheet.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.text.ConceptLabel;
import nl.ongekend.core.text.ConceptLinker;
import nl.ongekend.taxonomy.ConceptHit;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Labels;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * The concepts and places that cells may name, in Dutch and English. Thread-safe.
 *
 * <p>The linker of a type is made when the first label is looked up that nobody wrote.
 */
public final class PersonVocabulary {

  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final int MOST_HITS = 50;
  private static final int MOST_OFFERED = 3;

  /** What is less like a text than this is not worth reading, in [0, 1]. */
  private static final double LEAST_LIKENESS = 0.5;

  private final TaxonomySnapshot taxonomy;
  private final PlaceTable places;
  private final Map<ConceptType, ConceptLinker> linkers = new EnumMap<>(ConceptType.class);

  /** Creates the vocabulary of a taxonomy and places. */
  public PersonVocabulary(TaxonomySnapshot taxonomy, PlaceTable places) {
    this.taxonomy = taxonomy;
    this.places = places;
  }

  /** What a cell may name. */
  enum Kind {
    OCCUPATION(ConceptType.OCCUPATION),
    SKILL(ConceptType.SKILL),
    LICENCE(ConceptType.SKILL);

    private final ConceptType type;

    Kind(ConceptType type) {
      this.type = type;
    }
  }

  /** A concept and the label by which people know it. */
  record Named(ConceptId id, String label) {}

  /**
   * The concept that a text names, or those that it may mean.
   *
   * @param sure the concept; missing when several have this label, or none
   * @param near what it may mean, best first; empty when it is sure
   */
  record Lookup(@Nullable Named sure, List<Named> near) {}

  /** Looks a label up: as it is written, then by how labels begin, then by what is like it. */
  Lookup find(String text, Kind kind) {
    List<ConceptHit> begin = List.of();
    for (String language : LANGUAGES) {
      List<ConceptHit> hits =
          taxonomy.search(text, language, kind.type, MOST_HITS).stream()
              .filter(hit -> is(hit.ordinal(), kind))
              .toList();
      List<ConceptHit> exact =
          hits.stream().filter(hit -> hit.match() == ConceptHit.Match.EXACT).toList();
      if (!exact.isEmpty()) {
        return exact(exact);
      }
      begin = begin.isEmpty() ? hits : begin;
    }
    return new Lookup(null, begin.isEmpty() ? linked(text, kind) : named(begin));
  }

  private boolean is(int ordinal, Kind kind) {
    return kind == Kind.OCCUPATION
        || (taxonomy.skillKind(ordinal) == SkillKind.LICENCE) == (kind == Kind.LICENCE);
  }

  /** A preferred label decides between concepts that share one. */
  private static Lookup exact(List<ConceptHit> hits) {
    List<ConceptHit> preferred = hits.stream().filter(ConceptHit::preferred).toList();
    List<ConceptHit> deciding = preferred.isEmpty() ? hits : preferred;
    return deciding.size() == 1
        ? new Lookup(named(deciding.getFirst()), List.of())
        : new Lookup(null, named(deciding));
  }

  private static List<Named> named(List<ConceptHit> hits) {
    return hits.stream().limit(MOST_OFFERED).map(PersonVocabulary::named).toList();
  }

  private static Named named(ConceptHit hit) {
    return new Named(hit.id(), hit.label());
  }

  private List<Named> linked(String text, Kind kind) {
    return linker(kind.type).rank(text, null, MOST_HITS).stream()
        .filter(linked -> linked.score() >= LEAST_LIKENESS)
        .map(linked -> ConceptId.of(linked.concept()))
        .filter(id -> is(taxonomy.ordinal(kind.type, id), kind))
        .limit(MOST_OFFERED)
        .map(id -> new Named(id, label(kind.type, id)))
        .toList();
  }

  private String label(ConceptType type, ConceptId id) {
    return taxonomy.labels(type).preferred(taxonomy.ordinal(type, id), LANGUAGES.getFirst());
  }

  private synchronized ConceptLinker linker(ConceptType type) {
    return linkers.computeIfAbsent(type, t -> ConceptLinker.of(labels(t)));
  }

  private List<ConceptLabel> labels(ConceptType type) {
    Labels labels = taxonomy.labels(type);
    List<ConceptLabel> all = new ArrayList<>();
    for (int concept = 0; concept < labels.count(); concept++) {
      String id = taxonomy.id(type, concept).uri();
      for (String language : LANGUAGES) {
        labels
            .all(concept, language)
            .forEach(label -> all.add(new ConceptLabel(id, language, label)));
      }
    }
    return all;
  }

  /** Returns the places that homes are in. */
  PlaceTable places() {
    return places;
  }
}
