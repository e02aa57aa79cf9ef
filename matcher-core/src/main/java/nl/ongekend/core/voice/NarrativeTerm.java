package nl.ongekend.core.voice;

import java.util.List;
import nl.ongekend.core.score.Term;

/**
 * A term in words.
 *
 * @param term the term
 * @param title what it is called
 * @param points its points with their interval; empty for the employer, to show to the person when
 *     asked
 * @param items its parts
 */
public record NarrativeTerm(Term term, String title, String points, List<NarrativeItem> items) {

  /** Copies the list. */
  public NarrativeTerm {
    items = List.copyOf(items);
  }
}
