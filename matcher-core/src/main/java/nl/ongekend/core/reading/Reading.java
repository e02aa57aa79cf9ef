package nl.ongekend.core.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a text, as proposals with their evidence.
 *
 * @param kind what it was read as
 * @param text the text with every masked unit replaced, as long as the given text
 * @param language the language most of it is in, two letters; missing when there is too little
 * @param masks what is masked, in the order of the text, without overlap
 * @param concepts occupations and skills: taken ones first, then by confidence, highest first, then
 *     by id
 * @param facts what it says beside concepts
 * @param notUnderstood the parts that carry meaning and were not used; filled for a {@link
 *     ReadingKind#QUERY}, empty for longer texts
 */
public record Reading(
    ReadingKind kind,
    String text,
    @Nullable String language,
    List<Mask> masks,
    List<ReadConcept> concepts,
    Facts facts,
    List<Span> notUnderstood) {

  /** Copies the lists. */
  public Reading {
    masks = List.copyOf(masks);
    concepts = List.copyOf(concepts);
    notUnderstood = List.copyOf(notUnderstood);
  }
}
