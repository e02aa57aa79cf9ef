package nl.ongekend.api.sheet.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.ongekend.api.sheet.person.PersonVocabulary.Kind;
import nl.ongekend.api.sheet.person.PersonVocabulary.Lookup;
import nl.ongekend.api.sheet.person.PersonVocabulary.Named;
import nl.ongekend.taxonomy.ConceptId;

/** Reads cells that name occupations, skills or licences. Not thread-safe. */
final class ConceptCells {

  private static final int MOST_PARTS = 100;
  private static final int LONGEST_LABEL = 300;

  private final PersonVocabulary vocabulary;
  // Ten thousand rows name the same few hundred things.
  private final Map<Asked, Lookup> known = new HashMap<>();

  ConceptCells(PersonVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Asked(String text, Kind kind) {}

  List<CellPart> occupations(String given, PassportDraft draft) {
    return read(given, Kind.OCCUPATION, CellRule.OCCUPATION, draft::occupation);
  }

  List<CellPart> skills(String given, PassportDraft draft) {
    return read(given, Kind.SKILL, CellRule.SKILL, draft::skill);
  }

  List<CellPart> licences(String given, PassportDraft draft) {
    return read(given, Kind.LICENCE, CellRule.LICENCE, (concept, _) -> draft.licence(concept));
  }

  /** A label may have commas in it, so the whole cell is looked up before its parts. */
  private List<CellPart> read(
      String given, Kind kind, CellRule rule, BiConsumer<ConceptId, String> take) {
    boolean whole = find(given, kind).sure() != null;
    List<String> texts = whole ? List.of(given) : CellTexts.parts(given);
    List<CellPart> parts = new ArrayList<>();
    for (String text : texts) {
      parts.add(
          parts.size() < MOST_PARTS
              ? part(text, kind, rule, take)
              : CellPart.notUnderstood(text, rule));
    }
    return parts;
  }

  private CellPart part(String text, Kind kind, CellRule rule, BiConsumer<ConceptId, String> take) {
    Lookup found = find(text, kind);
    Named sure = found.sure();
    if (sure != null) {
      take.accept(sure.id(), text);
      return CellPart.understood(text, rule, sure.label());
    }
    return found.near().isEmpty()
        ? CellPart.notUnderstood(text, rule)
        : CellPart.offered(text, rule, found.near().stream().map(Named::label).toList());
  }

  private Lookup find(String text, Kind kind) {
    return text.length() > LONGEST_LABEL
        ? new Lookup(null, List.of())
        : known.computeIfAbsent(
            new Asked(text, kind), asked -> vocabulary.find(asked.text(), asked.kind()));
  }
}
