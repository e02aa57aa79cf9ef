package nl.ongekend.core.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Labels;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.StarterReader;

/** The names under which people and jobs speak of skills and occupations. */
enum Vocabulary {
  /** The keys of the toy taxonomy, with spaces; a name it does not have is unmapped. */
  TOY,
  /** The English labels of the starter taxonomy, preferred ones first; others are unmapped. */
  STARTER;

  static final TaxonomySnapshot STARTER_TAXONOMY = StarterReader.read().build();

  private static final Map<ConceptType, Map<String, ConceptId>> STARTER_NAMES =
      Map.of(
          ConceptType.SKILL, names(ConceptType.SKILL),
          ConceptType.OCCUPATION, names(ConceptType.OCCUPATION));

  private static Map<String, ConceptId> names(ConceptType type) {
    Labels labels = STARTER_TAXONOMY.labels(type);
    Map<String, ConceptId> idByName = new HashMap<>();
    for (int i = 0; i < labels.count(); i++) {
      idByName.put(labels.preferred(i, "en"), STARTER_TAXONOMY.id(type, i));
    }
    for (int i = 0; i < labels.count(); i++) {
      List<String> alternatives = labels.alternatives(i, "en");
      for (String name : alternatives) {
        idByName.putIfAbsent(name, STARTER_TAXONOMY.id(type, i));
      }
    }
    return Map.copyOf(idByName);
  }

  /** Returns the skill with this name. */
  ConceptId skill(String name) {
    return concept(ConceptType.SKILL, name.strip());
  }

  /** Returns the occupation with this name. */
  ConceptId occupation(String name) {
    return concept(ConceptType.OCCUPATION, name.strip());
  }

  private ConceptId concept(ConceptType type, String name) {
    ConceptId named =
        ConceptId.of(
            "urn:ongekend:%s:%s"
                .formatted(
                    type == ConceptType.SKILL ? "skill" : "occupation", name.replace(' ', '-')));
    return this == TOY
        ? named
        : STARTER_NAMES.getOrDefault(type, Map.of()).getOrDefault(name, named);
  }
}
