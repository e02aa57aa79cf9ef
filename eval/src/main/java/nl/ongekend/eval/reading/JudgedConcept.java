package nl.ongekend.eval.reading;

import java.util.List;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.Reading;

/**
 * A concept that was read, and whether it was right.
 *
 * @param kind occupation or skill
 * @param confidence how sure the reader was, per mille
 * @param right whether people read it in the text as well, be it as something that may be left out
 */
public record JudgedConcept(ConceptKind kind, int confidence, boolean right) {

  /** Returns the concepts of a reading, taken and offered. */
  static List<JudgedConcept> of(GoldText text, Reading reading) {
    return reading.concepts().stream()
        .map(one -> new JudgedConcept(one.kind(), one.confidence(), isRight(one, text)))
        .toList();
  }

  private static boolean isRight(ReadConcept concept, GoldText text) {
    Field field = concept.kind() == ConceptKind.SKILL ? Field.SKILL : Field.OCCUPATION;
    return text.items().stream()
        .anyMatch(item -> item.field() == field && item.values().contains(concept.id().uri()));
  }
}
