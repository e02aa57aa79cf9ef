package nl.ongekend.core.reading;

import java.util.List;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A concept that a text speaks of.
 *
 * @param kind occupation or skill
 * @param id the concept
 * @param label the label that was recognised
 * @param language the language of that label, two letters
 * @param importance for a skill of a vacancy how much it matters; missing for anything else
 * @param confidence how sure, per mille, 0 to 1,000; of concepts read with 800, about 8 in 10 are
 *     right
 * @param taken whether it is sure enough to be proposed as an answer; otherwise it is only offered
 * @param how how it was recognised
 * @param spans where; empty when only {@link MatchedHow#STRUCTURE} speaks for it
 */
public record ReadConcept(
    ConceptKind kind,
    ConceptId id,
    String label,
    String language,
    @Nullable Importance importance,
    int confidence,
    boolean taken,
    MatchedHow how,
    List<Span> spans) {

  /** Checks the range; copies the list. */
  public ReadConcept {
    if (confidence < 0 || confidence > 1_000) {
      throw new IllegalArgumentException(
          "confidence (%d) must be in [0, 1000].%nMaybe it is a share of one."
              .formatted(confidence));
    }
    spans = List.copyOf(spans);
  }
}
